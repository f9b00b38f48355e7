package org.stegvis.shared;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;
import org.stegvis.platform.upload.FileLimits;

/**
 * What an installation may decide about travel claims, under {@code stegvis.shared.claims.} in its configuration. Sums are
 * in the currency of the programme's country.
 *
 * @param openFor how long after an event its costs can be claimed; two months are common practice
 * @param approvedFrom above which sum a second officer approves; our default
 * @param most what one claim may come to; our default
 * @param receiptBytes how large one receipt may be
 * @param receiptCount how many receipts belong to one claim at most
 * @param receiptPixels how many points the image of a receipt may have
 */
@Validated
@ConfigurationProperties("stegvis.shared.claims")
public record ClaimSettings(
        @DefaultValue("P2M") @NotNull Period openFor,
        @DefaultValue("300") @NotNull BigDecimal approvedFrom,
        @DefaultValue("1500") @NotNull BigDecimal most,
        @DefaultValue("5MB") @NotNull DataSize receiptBytes,
        @DefaultValue("10") @Positive int receiptCount,
        @DefaultValue("60000000") @Positive long receiptPixels) {

    /** How much may be sent in with a claim. */
    public FileLimits limits() {
        return new FileLimits(receiptBytes, receiptCount, receiptPixels);
    }
}
