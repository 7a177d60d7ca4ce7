package org.candorlint.pattern;

/**
 * With which terms a match of a pattern can start, so that most places of a sentence are passed over at a glance. Errs on
 * the side of yes. Immutable and thread-safe.
 */
final class FirstTerms {

    private final FormSieve forms = new FormSieve();
    private final Ints lexicons = new Ints();
    private boolean numbers;
    private boolean any;

    private FirstTerms() {}

    static FirstTerms of(Pattern pattern, Vocabulary vocabulary) {
        FirstTerms first = new FirstTerms();
        first.add(pattern.root(), vocabulary);
        return first;
    }

    boolean fits(TermScan scan, int term) {
        if (any || forms.mayHold(scan.wordId(term))) {
            return true;
        }
        for (int i = 0; i < lexicons.size(); i++) {
            if (scan.lexiconHits().startsAt(term, lexicons.get(i))) {
                return true;
            }
        }
        return numbers && scan.isNumber(term);
    }

    private void add(Node node, Vocabulary vocabulary) {
        if (node instanceof Node.Sequence sequence) {
            for (Node item : sequence.items()) {
                add(item, vocabulary);
                if (!PatternTraits.isNullable(item)) {
                    return;
                }
            }
        } else if (node instanceof Node.Choice || node instanceof Node.Repeat || node instanceof Node.Capture) {
            for (Node child : PatternTraits.children(node)) {
                add(child, vocabulary);
            }
        } else if (node instanceof Node.Tagged tagged) {
            add(tagged.word(), vocabulary);
        } else if (node instanceof Node.Word word) {
            for (int form : vocabulary.inflected(word.base())) {
                forms.add(form);
            }
        } else if (node instanceof Node.Literal literal) {
            forms.add(vocabulary.exact(literal.form()));
        } else if (node instanceof Node.Entry entry) {
            lexicons.add(vocabulary.lexiconIndex(entry.lexicon()));
        } else if (node instanceof Node.Numeral) {
            numbers = true;
        } else if (!(node instanceof Node.Start || node instanceof Node.End)) {
            any = true;
        }
    }
}
