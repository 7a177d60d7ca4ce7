package org.candorlint.document.html;

import org.jsoup.select.Evaluator;

/**
 * A style rule that a page makes for itself.
 *
 * @param weight how specific the selector is; of two rules the more specific one wins, then the later one
 * @param key the id, class or tag that an element must have for the selector to be worth asking
 */
record StyleRule(int weight, int order, String key, Evaluator selector, Declarations declarations) {}
