package org.candorlint.pattern;

/**
 * The clauses of a sentence, and how far a gap may step from each term. A parenthesis is a clause of its own, after
 * which the one around it goes on.
 */
final class Clauses {

    /** The longest parenthesis, its brackets included, that a gap steps over as a whole. */
    static final int MAX_LEAP = 16;

    private final TermKind[] kinds;
    private final int[] ids;
    private final int[] numbers;
    private final byte[] steps;
    private final int[] closes;
    private int next = 1;

    private Clauses(TermKind[] kinds, int[] ids) {
        this.kinds = kinds;
        this.ids = ids;
        numbers = new int[kinds.length];
        steps = new byte[kinds.length];
        closes = pair(kinds);
    }

    static Clauses of(TermKind[] kinds, int[] ids, ClauseWords words) {
        Clauses clauses = new Clauses(kinds, ids);
        clauses.number(words);
        return clauses;
    }

    /** The clause of each term; terms of one clause have the same number. */
    int[] numbers() {
        return numbers;
    }

    /** How many terms a gap that stays inside the clause steps over at each term: usually 1, 0 if it may not. */
    byte[] steps() {
        return steps;
    }

    private void number(ClauseWords words) {
        int[] around = new int[kinds.length];
        int depth = 0;
        int clause = 0;
        boolean fresh = true;
        for (int i = 0; i < kinds.length; i++) {
            boolean paired = closes[i] != 0;
            if (kinds[i] == TermKind.OPEN && paired) {
                numbers[i] = clause;
                around[depth++] = clause;
                int length = closes[i] - i + 1;
                steps[i] = (byte) (length <= MAX_LEAP ? length : 0);
                clause = next++;
                fresh = true;
            } else if (kinds[i] == TermKind.CLOSE && paired) {
                clause = around[--depth];
                numbers[i] = clause;
                fresh = false;
            } else if (kinds[i].isWordLike() || kinds[i] == TermKind.COMMA) {
                boolean opens = !fresh && words.opens(ids, kinds, i);
                clause = opens ? next++ : clause;
                numbers[i] = clause;
                steps[i] = (byte) (opens ? 0 : 1);
                fresh = false;
            } else {
                numbers[i] = clause;
                clause = next++;
                fresh = true;
            }
        }
    }

    /** For each opening bracket where its partner is, and for that partner itself; 0 for all other terms. */
    private static int[] pair(TermKind[] kinds) {
        int[] partner = new int[kinds.length];
        int[] open = new int[kinds.length];
        int depth = 0;
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] == TermKind.OPEN) {
                open[depth++] = i;
            } else if (kinds[i] == TermKind.CLOSE && depth > 0) {
                int start = open[--depth];
                partner[start] = i;
                partner[i] = i;
            }
        }
        return partner;
    }
}
