package org.candorlint.document.office;

import java.util.Optional;

/** The title that an office document has among its properties. */
public final class OfficeTitle {

    private OfficeTitle() {}

    /** From the part with the properties, if there is one and it names a title. */
    public static Optional<String> of(Optional<byte[]> properties) {
        StringBuilder title = new StringBuilder();
        properties.ifPresent(part -> OfficeXml.read(part, new OfficeXml.Handler() {
            private boolean inside;

            @Override
            public boolean start(String name, OfficeXml at) {
                inside = name.equals("title") && at.namespace().contains("purl.org/dc/");
                return true;
            }

            @Override
            public void end(String name) {
                inside = false;
            }

            @Override
            public void text(String text) {
                if (inside) {
                    title.append(text);
                }
            }
        }));
        return Optional.of(title.toString().strip()).filter(text -> !text.isEmpty());
    }
}
