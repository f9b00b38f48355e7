package org.stegvis.purchasing;

import java.util.List;
import org.springframework.stereotype.Component;
import org.stegvis.contract.ContractPeriod;
import org.stegvis.platform.form.Fact;
import org.stegvis.platform.form.FactSource;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.language.Texts;

/**
 * What a purchase is, for the facts of a form: {@code purchase.number}, {@code purchase.title},
 * {@code purchase.contractMonths} and {@code purchase.contractPeriod} (first and last day, and the whole months between).
 */
@Component
class PurchaseFacts implements FactSource {

    private final Purchases purchases;
    private final Texts texts;

    PurchaseFacts(Purchases purchases, Texts texts) {
        this.purchases = purchases;
        this.texts = texts;
    }

    @Override
    public String prefix() {
        return "purchase";
    }

    @Override
    public List<Fact> facts(String caseNumber, String reference, Language language) {
        return purchases
                .find(caseNumber)
                .map(purchase -> value(purchase, reference, language))
                .map(value -> List.of(new Fact(texts.get(language, "fact.purchase." + reference), value)))
                .orElse(List.of());
    }

    private String value(Purchase purchase, String reference, Language language) {
        ContractPeriod contract = purchase.contract();
        return switch (reference) {
            case "number" -> purchase.number();
            case "title" -> purchase.title();
            case "contractMonths" -> months(contract, language);
            case "contractPeriod" ->
                texts.get(
                        language,
                        "fact.purchase.contractPeriod.value",
                        language.longDate(contract.start()),
                        language.longDate(contract.end()),
                        months(contract, language));
            default -> throw new IllegalArgumentException("There is no fact purchase." + reference);
        };
    }

    private String months(ContractPeriod contract, Language language) {
        return texts.get(language, "fact.purchase.contractMonths.value", contract.months());
    }
}
