package org.candorlint.document.odt;

import java.util.HashMap;
import java.util.Map;
import org.candorlint.document.office.OfficeXml;

/** Which built-in style stands behind the styles of a document. Read first, then only asked. */
final class OdtStyles {

    /** What is derived from what forms no ring in a sound document; in another the search ends here. */
    private static final int LONGEST_CHAIN = 20;

    private final Map<String, String> parents = new HashMap<>();

    void read(byte[] part) {
        OfficeXml.read(part, (name, at) -> {
            if (name.equals("style")) {
                String parent = at.attribute("parent-style-name");
                if (parent != null) {
                    parents.put(at.attribute("name", ""), parent);
                }
            }
            return !name.equals("body");
        });
    }

    /** Whether a style is one of the built-in name, or derived from it. */
    boolean is(String style, String builtIn) {
        String name = style;
        for (int i = 0; i < LONGEST_CHAIN && name != null; i++) {
            if (name.equals(builtIn)) {
                return true;
            }
            name = parents.get(name);
        }
        return false;
    }
}
