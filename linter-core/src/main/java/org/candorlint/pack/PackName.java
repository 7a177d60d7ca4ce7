package org.candorlint.pack;

import java.util.Arrays;
import java.util.List;

/** The path of a file inside its pack, which says what is in it. */
record PackName(String path) {

    private List<String> parts() {
        return Arrays.asList(path.split("/", -1));
    }

    /** The first folder; empty for a file at the root. */
    String kind() {
        return parts().size() > 1 ? parts().get(0) : "";
    }

    /** The folder that holds the file; empty for a file at the root. */
    String folder() {
        return parts().size() > 1 ? parts().get(parts().size() - 2) : "";
    }

    int depth() {
        return parts().size();
    }

    /** The file without its ending. */
    String id() {
        String file = parts().get(parts().size() - 1);
        return file.substring(0, file.lastIndexOf('.'));
    }

    /** Complains about an id that is not the name of its file. */
    void holds(YamlText id) {
        if (!id.isNothing() && !id.value().equals(id())) {
            id.problem(
                    "the id '" + id.value() + "' is not the name of the file",
                    "write '" + id() + "', or rename the file to " + id.value() + ".yaml");
        }
    }
}
