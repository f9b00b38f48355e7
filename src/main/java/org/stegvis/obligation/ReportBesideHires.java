package org.stegvis.obligation;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the hires that are known say of the period of a report, for whoever holds the report against them. */
@Component
public class ReportBesideHires {

    private final Hires hires;
    private final FulfilmentOfObligations figures;

    ReportBesideHires(Hires hires, FulfilmentOfObligations figures) {
        this.hires = hires;
        this.figures = figures;
    }

    /** The figures by the keys under which a report states them, in the order of a report. */
    public Map<String, BigDecimal> of(Obligation obligation, ReportRound round) {
        ReportFigures known = ReportFigures.of(obligation, round, hires.of(obligation.id()), figures);
        Map<String, BigDecimal> byKey = new LinkedHashMap<>();
        byKey.put("startsEmployment", BigDecimal.valueOf(known.startsEmployment()));
        byKey.put("startsPractice", BigDecimal.valueOf(known.startsPractice()));
        byKey.put("startsApprentice", BigDecimal.valueOf(known.startsApprentice()));
        byKey.put("hiredInAll", BigDecimal.valueOf(known.hiredInAll()));
        byKey.put("fteMonthsDelivered", known.months());
        byKey.put("ongoing", BigDecimal.valueOf(known.ongoing()));
        byKey.put("endedCompleted", BigDecimal.valueOf(known.completed()));
        byKey.put("endedEarlyCandidate", BigDecimal.valueOf(known.endedByPerson()));
        byKey.put("endedEarlyEmployer", BigDecimal.valueOf(known.endedByEmployer()));
        byKey.put("convertedToRegular", BigDecimal.valueOf(known.converted()));
        return byKey;
    }
}
