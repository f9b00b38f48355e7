package org.stegvis.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What process variables may hold. */
class ProcessVariableTest {

    @Test
    void anIdOfOursIsNeverTakenForAPerson() {
        ProcessVariable<String> id = ProcessVariable.id("defect");

        assertThat(id.allows("ab123456-1234-4321-8765-123456789012")).isTrue();
        assertThat(IntStream.range(0, 10_000).mapToObj(any -> UUID.randomUUID().toString()))
                .allMatch(id::allows);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "850709-9805",
                "850709-9805-4321-8765-123456789012",
                "somebody@example.org",
                "ab123456-1234-4321-8765-123456789012 and more",
                ""
            })
    void nothingElsePassesAsAnId(String text) {
        assertThat(ProcessVariable.id("defect").allows(text)).isFalse();
    }
}
