package org.candorlint.report.html;

import org.candorlint.finding.Finding;

/** A sentence in three: before the words of the finding, the words, and after them. */
record Quoted(String before, String words, String after) {

    static Quoted of(Finding finding) {
        String words = finding.place().text();
        String sentence = finding.sentence();
        int at = finding.offset();
        if (at < 0 || !sentence.startsWith(words, at)) {
            at = words.isEmpty() ? -1 : sentence.indexOf(words);
        }
        return at < 0
                ? new Quoted(sentence, sentence.isEmpty() ? words : "", "")
                : new Quoted(sentence.substring(0, at), words, sentence.substring(at + words.length()));
    }
}
