package org.candorlint.evaluation;

/** Where a finding is, folded once and compared with many quotes. */
record Whereabouts(Folded sentence, Folded text, Folded place) {
    /** Shorter words than this, in code points, could stand in any sentence. */
    private static final int TELLING = 20;

    static Whereabouts of(ScoredFinding finding) {
        return new Whereabouts(Folded.of(finding.sentence()), Folded.of(finding.text()), Folded.of(finding.place()));
    }

    /** Whether the finding is about the quoted sentence, which another reader may have cut differently. */
    boolean isAt(Folded quote) {
        if (!sentence.text().isEmpty() && sentence.holdsOrIsHeldBy(quote)) {
            return true;
        }
        String words = text.text();
        if (words.codePointCount(0, words.length()) > TELLING && text.holdsOrIsHeldBy(quote)) {
            return true;
        }
        return place.resembles(quote);
    }

    /** What tells one false alarm from another. */
    String key() {
        return sentence.text().isEmpty() ? text.text() : sentence.text();
    }
}
