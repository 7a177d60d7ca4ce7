package org.candorlint.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.candorlint.finding.PageCopy;
import org.candorlint.strength.Likeness;
import org.candorlint.strength.StrengthReader;

/** The sentences of a version in which nothing was found, of pages whose copy was kept. */
final class PlainSentences {

    private final List<Claim> all = new ArrayList<>();
    private final Set<String> said = new HashSet<>();

    PlainSentences(Version version, StrengthReader reader) {
        Set<String> found = new HashSet<>();
        version.claims().forEach(claim -> found.add(key(claim)));
        version.excused().forEach(claim -> found.add(key(claim)));
        for (Map.Entry<String, PageCopy> page : version.copies().entrySet()) {
            if (!version.pages().contains(page.getKey())) {
                continue;
            }
            for (PageCopy.Part part : page.getValue().parts()) {
                for (String sentence : reader.sentences(part.text())) {
                    Claim plain = Claim.nothing(page.getKey(), part.line(), sentence);
                    said.add(Likeness.fold(sentence));
                    if (found.add(key(plain))) {
                        all.add(plain);
                    }
                }
            }
        }
        all.sort(null);
    }

    /** Those that are not also said, on any page, in the other version. */
    List<Claim> without(PlainSentences other) {
        List<Claim> own = new ArrayList<>(all);
        own.removeIf(plain -> other.said.contains(Likeness.fold(plain.sentence())));
        return own;
    }

    private static String key(Claim claim) {
        return claim.path() + '\n' + Likeness.fold(claim.sentence());
    }
}
