package org.candorlint.layerscase.text;

import org.jsoup.nodes.Node;

/** Breaks the table on purpose: jsoup has its home in document.html. */
public record ParsesHtml(Node node) {}
