package org.candorlint.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Makes HTML pages of labelled sentences that belong to no page: a paragraph a sentence.
 *
 * @param kind of the pages, such as {@code clinic}
 * @param market id of the market
 * @param optional labels of a whole page, for which nobody judged these pages
 */
public record SentencePages(String kind, String market, Set<String> optional) {

    public SentencePages {
        optional = Set.copyOf(optional);
    }

    /**
     * Pages called {@code name-0001.html} and so on.
     *
     * @param size the most sentences on one page, at least 1; with 1 no sentence can lend another its context
     */
    public List<RenderedPage> render(String name, List<LabelledSentence> sentences, int size) {
        List<RenderedPage> pages = new ArrayList<>();
        for (int start = 0; start < sentences.size(); start += size) {
            var own = sentences.subList(start, Math.min(start + size, sentences.size()));
            List<PlainPage.Line> lines = new ArrayList<>();
            for (LabelledSentence sentence : own) {
                lines.add(new PlainPage.Line("p" + (lines.size() + 1), sentence));
            }
            String page = String.format(Locale.ROOT, "%s-%04d", name, pages.size() + 1);
            pages.add(PlainRendering.render(new PlainPage(page, kind, market, Set.of(), optional, lines)));
        }
        return pages;
    }
}
