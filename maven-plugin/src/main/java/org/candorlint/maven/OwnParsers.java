package org.candorlint.maven;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;

/**
 * Class loader for threads that a site plugin started: it knows the classes of this plugin, and of no XML parser but the JDK's.
 * The class loader of a report has that of the site plugin above it, and old ones bring parsers that refuse to be made safe.
 */
final class OwnParsers extends ClassLoader {

    private static final String SERVICES = "META-INF/services/javax.xml.";

    OwnParsers() {
        super(OwnParsers.class.getClassLoader());
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        return name.startsWith(SERVICES) ? Collections.emptyEnumeration() : super.getResources(name);
    }
}
