package org.candorlint.diff;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.candorlint.diff.Change.Kind;

/**
 * What changed between two versions. Immutable and thread-safe.
 *
 * @param before name of the old version
 * @param after name of the new version
 * @param changes in order
 * @param unchanged how many claims stand as they stood
 * @param renamed pages with another name, by the old one
 * @param notCompared pages that could not be checked in one of the versions, in order
 */
public record SiteDiff(
        String before,
        String after,
        List<Change> changes,
        int unchanged,
        SortedMap<String, String> renamed,
        List<String> notCompared) {

    public SiteDiff {
        changes = changes.stream().sorted().toList();
        renamed = new TreeMap<>(renamed);
        notCompared = notCompared.stream().sorted().toList();
    }

    public long count(Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }
}
