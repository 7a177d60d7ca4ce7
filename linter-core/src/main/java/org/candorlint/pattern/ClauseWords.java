package org.candorlint.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** {@link ClauseBoundaries} in ids of word forms. Immutable and thread-safe. */
final class ClauseWords {

    private final Map<Integer, List<int[]>> openers;
    private final Map<Integer, List<int[]>> afterComma;
    private final int[] coordinators;
    private final int[] subjects;

    /** @param id of each word form */
    ClauseWords(ClauseBoundaries boundaries, ToIntFunction<String> id) {
        openers = phrases(boundaries.openers(), id);
        afterComma = phrases(boundaries.afterComma(), id);
        coordinators = ids(boundaries.coordinators(), id);
        subjects = ids(boundaries.subjects(), id);
    }

    /** Whether a clause starts before term {@code i}, going by words alone. */
    boolean opens(int[] ids, TermKind[] kinds, int i) {
        if (stand(openers, ids, i)) {
            return true;
        }
        boolean behindComma = i > 0 && kinds[i - 1] == TermKind.COMMA;
        return behindComma
                && (stand(afterComma, ids, i)
                        || (i + 1 < ids.length && in(coordinators, ids[i]) && in(subjects, ids[i + 1])));
    }

    private static boolean stand(Map<Integer, List<int[]>> phrases, int[] ids, int i) {
        List<int[]> candidates = ids[i] == 0 ? null : phrases.get(ids[i]);
        if (candidates == null) {
            return false;
        }
        for (int[] phrase : candidates) {
            int end = i + phrase.length;
            if (end <= ids.length && Arrays.equals(phrase, 0, phrase.length, ids, i, end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean in(int[] sorted, int id) {
        return Arrays.binarySearch(sorted, id) >= 0;
    }

    private static Map<Integer, List<int[]>> phrases(List<String> phrases, ToIntFunction<String> id) {
        Map<Integer, List<int[]>> result = new HashMap<>();
        for (String phrase : phrases) {
            Ints ids = new Ints();
            TermSplitter.split(
                    phrase,
                    (start, end, kind) -> ids.add(id.applyAsInt(Characters.fold(phrase.substring(start, end)))));
            result.computeIfAbsent(ids.get(0), unused -> new ArrayList<>()).add(ids.toArray());
        }
        return result;
    }

    private static int[] ids(List<String> words, ToIntFunction<String> id) {
        return words.stream().mapToInt(id).sorted().toArray();
    }
}
