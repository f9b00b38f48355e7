package org.stegvis.mentoring;

import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.stegvis.journal.Journal;
import org.stegvis.journal.JournalLine;
import org.stegvis.mentoring.matching.PinsImpossible;
import org.stegvis.shared.ParticipationRole;

/** Makes runs: those of ordinary pools at once, those of large ones in the background, whichever node comes first. */
@Component
class RunsToMake {

    private static final Logger LOG = LoggerFactory.getLogger(RunsToMake.class);

    private final Editions editions;
    private final PoolReading reading;
    private final MatchingChanges changes;
    private final MatchingRuns runs;
    private final MakeRun makeRun;
    private final MatchingSettings settings;
    private final Journal journal;

    RunsToMake(
            Editions editions,
            PoolReading reading,
            MatchingChanges changes,
            MatchingRuns runs,
            MakeRun makeRun,
            MatchingSettings settings,
            Journal journal) {
        this.editions = editions;
        this.reading = reading;
        this.changes = changes;
        this.runs = runs;
        this.makeRun = makeRun;
        this.settings = settings;
        this.journal = journal;
    }

    /** Whether a pool is matched while the coordinator waits. */
    boolean isMadeAtOnce(PoolMaterial material) {
        return (long) material.count(ParticipationRole.MENTOR) * material.count(ParticipationRole.ADEPT)
                <= settings.largestOnTheSpot();
    }

    /** Makes a run, or asks for it where the pool is large. */
    @Transactional(propagation = Propagation.MANDATORY)
    StoredRun make(Edition edition, String officer, int version) {
        PoolMaterial material = reading.of(edition);
        StoredRun run = runs.ask(edition.number(), officer, version);
        journal.write(new JournalLine(
                edition.number(),
                officer,
                "matchingRun",
                run.id().toString(),
                Map.of("run", String.valueOf(run.number()))));
        try {
            return isMadeAtOnce(material) ? make(run, material) : run;
        } catch (PinsImpossible impossible) {
            throw new PinsRefused(impossible, material);
        }
    }

    /** Makes one run that waits; returns whether there was one. A run that was not finished is begun again. */
    @Transactional
    boolean makeNext() {
        Optional<StoredRun> waiting = runs.nextAsked();
        waiting.ifPresent(run -> {
            try {
                make(run, reading.of(editions.require(run.edition())));
            } catch (PinsImpossible impossible) {
                LOG.info("Edition {}: run {} has pairs that cannot be", run.edition(), run.number());
                runs.failed(run.id());
            }
        });
        return waiting.isPresent();
    }

    private StoredRun make(StoredRun run, PoolMaterial material) {
        long begun = System.nanoTime();
        RunContent content = makeRun.of(material, changes.inForce(run.edition()), isMadeAtOnce(material));
        return runs.made(run.id(), content, (System.nanoTime() - begun) / 1_000_000);
    }
}
