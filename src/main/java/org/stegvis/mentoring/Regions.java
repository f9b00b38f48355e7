package org.stegvis.mentoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.stegvis.contract.Country;
import org.stegvis.mentoring.matching.Place;
import org.stegvis.platform.language.Language;

/** The regions of the three countries, as they stand in {@code mentoring/regions.csv}. */
@Component
public class Regions {

    private final List<Region> all;

    Regions() {
        try {
            all = new ClassPathResource("mentoring/regions.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Regions::region)
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** All regions, those of one country after those of another. */
    public List<Region> all() {
        return all;
    }

    /** The regions of a country. */
    public List<Region> of(Country country) {
        return all.stream().filter(region -> region.country() == country).toList();
    }

    /** The region with this code. */
    public Optional<Region> find(String code) {
        return all.stream().filter(region -> region.code().equals(code)).findFirst();
    }

    private static Region region(String line) {
        String[] cells = line.split(",");
        return new Region(
                cells[0],
                Country.valueOf(cells[1]),
                new Place(Double.parseDouble(cells[2]), Double.parseDouble(cells[3])),
                Map.of(Language.SV, cells[4], Language.FI, cells[5], Language.NB, cells[6], Language.EN, cells[7]));
    }
}
