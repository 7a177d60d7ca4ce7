package org.candorlint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import org.junit.jupiter.api.Test;

final class CheckMojoTest {

    @Test
    void skip_is_looked_at_before_anything_else() throws Exception {
        CheckMojo mojo = new CheckMojo();
        Lines log = new Lines();
        mojo.setLog(log);
        assertThatThrownBy(mojo::execute).isInstanceOf(IllegalStateException.class);

        put(mojo, "skip", true);
        mojo.execute();
        assertThat(log.said).containsExactly("INFO Candor is skipped: candor.skip is true");
    }

    private static void put(CheckMojo mojo, String field, Object value) throws ReflectiveOperationException {
        Field declared = CandorMojo.class.getDeclaredField(field);
        declared.setAccessible(true);
        declared.set(mojo, value);
    }
}
