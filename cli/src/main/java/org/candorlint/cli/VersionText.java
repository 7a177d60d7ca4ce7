package org.candorlint.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/** The version, as the jar's manifest says it. */
final class VersionText implements IVersionProvider {

    static String version() {
        @Nullable Package owner = VersionText.class.getPackage();
        @Nullable String version = owner == null ? null : owner.getImplementationVersion();
        return Objects.requireNonNullElse(version, "unpackaged");
    }

    @Override
    public String[] getVersion() {
        return new String[] {"candor " + version()};
    }
}
