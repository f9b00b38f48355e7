package org.stegvis.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessRegisterTest {

    @ParameterizedTest
    @CsvSource({
        "SE, 556016-0680, 556016-0680",
        "SE, 5560160680, 556016-0680",
        "SE, SE 556016 0680, 556016-0680",
        "FI, 0112038-9, 0112038-9",
        "FI, 01120389, 0112038-9",
        "NO, 923609016, 923609016",
        "NO, NO 923 609 016, 923609016"
    })
    void aNumberIsReadHoweverItIsWritten(BusinessRegister register, String typed, String written) {
        assertThat(register.read(typed)).hasValue(new RegisterNumber(register, written));
    }

    @ParameterizedTest
    @CsvSource({"SE, 556016-068", "FI, 0112038-", "NO, 92360901"})
    void onlyOneLastDigitIsRight(BusinessRegister register, String start) {
        assertThat(IntStream.range(0, 10)
                        .filter(last -> register.read(start + last).isPresent()))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"SE, 811218-9876", "SE, 55601606800", "FI, 112038-9", "NO, 123456785", "NO, 92360901X", "SE, ''"})
    void aNumberOfAPersonOrOfNobodyIsRefused(BusinessRegister register, String typed) {
        assertThat(register.read(typed)).isEmpty();
    }
}
