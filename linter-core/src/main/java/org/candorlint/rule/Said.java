package org.candorlint.rule;

import java.util.List;

/** One of the things that the reasons of a kind of rule are put together of. How it is worded is for the rule to say. */
public interface Said {

    /** The slots that its words may have. */
    List<String> slots();
}
