package org.candorlint.cli;

import java.util.function.Function;
import org.candorlint.pack.FileSize;
import org.candorlint.pack.TimeSpan;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Sizes and times as options. */
final class AmountConverters {

    private AmountConverters() {}

    private static <T> T convert(String value, Function<String, T> parser) {
        try {
            return parser.apply(value);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }

    static final class Size implements ITypeConverter<FileSize> {
        @Override
        public FileSize convert(String value) {
            return AmountConverters.convert(value, FileSize::parse);
        }
    }

    static final class Time implements ITypeConverter<TimeSpan> {
        @Override
        public TimeSpan convert(String value) {
            return AmountConverters.convert(value, TimeSpan::parse);
        }
    }
}
