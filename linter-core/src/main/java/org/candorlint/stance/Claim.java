package org.candorlint.stance;

import org.candorlint.language.Sentence;
import org.candorlint.pattern.Match;
import org.candorlint.pattern.TermScan;

/** Words whose stance is in question: a match on a page. */
record Claim(PageScan page, Match<?> match) {

    TermScan scan() {
        return match.scan();
    }

    Sentence sentence() {
        return match.scan().sentence();
    }
}
