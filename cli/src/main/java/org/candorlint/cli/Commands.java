package org.candorlint.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands; those that do something get the shell. */
final class Commands implements IFactory {

    private final Shell shell;

    Commands(Shell shell) {
        this.shell = shell;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        for (var constructor : type.getDeclaredConstructors()) {
            if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Shell.class) {
                return type.cast(constructor.newInstance(shell));
            }
        }
        return CommandLine.defaultFactory().create(type);
    }
}
