package org.candorlint.site;

import java.util.stream.Collectors;
import org.candorlint.pack.PackException;
import org.candorlint.text.Problem;

/** Something that whoever started the run can put right: an option, a configuration, a pack. One clear message, and a hint. */
public final class WrongSetting extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int MOST_SHOWN = 20;

    private final String hint;

    /**
     * @param message what is wrong
     * @param hint what to do about it; may be empty
     */
    public WrongSetting(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    /** With all that is wrong in packs or a configuration, up to a number. */
    public static WrongSetting of(PackException e) {
        int count = e.problems().size();
        String what = count == 1 ? "a mistake" : count + " mistakes";
        String shown =
                e.problems().stream().limit(MOST_SHOWN).map(Problem::render).collect(Collectors.joining("\n"));
        String more = count > MOST_SHOWN ? "\n... and " + (count - MOST_SHOWN) + " more" : "";
        return new WrongSetting("packs or configuration have " + what + " in them\n" + shown + more, "");
    }

    public String hint() {
        return hint;
    }
}
