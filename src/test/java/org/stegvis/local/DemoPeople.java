package org.stegvis.local;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.stegvis.party.Officer;
import org.stegvis.party.Officers;
import org.stegvis.platform.language.Language;

/** Invented people, one for each role in each country. All have the password "demo". */
@TestComponent
public class DemoPeople {

    static final String PASSWORD = "demo";

    private static final List<Person> ALL = List.of(
            new Person("astrid", "Astrid", Language.SV, "procurer"),
            new Person("bengt", "Bengt", Language.SV, "requester"),
            new Person("carin", "Carin", Language.SV, "contract-manager"),
            new Person("mikael", "Mikael", Language.SV, "matching-officer"),
            new Person("lena", "Lena", Language.SV, "management"),
            new Person("aino", "Aino", Language.FI, "procurer"),
            new Person("heikki", "Heikki", Language.FI, "requester"),
            new Person("sari", "Sari", Language.FI, "contract-manager"),
            new Person("timo", "Timo", Language.FI, "matching-officer"),
            new Person("paivi", "Päivi", Language.FI, "management"),
            new Person("nora", "Nora", Language.NB, "procurer"),
            new Person("per", "Per", Language.NB, "requester"),
            new Person("kari", "Kari", Language.NB, "contract-manager"),
            new Person("jonas", "Jonas", Language.NB, "matching-officer"),
            new Person("silje", "Silje", Language.NB, "management"),
            new Person("ulla", "Ulla", Language.FI, "programme-coordinator"),
            new Person("olli", "Olli", Language.FI, "programme-coordinator"),
            new Person("eva", "Eva", Language.SV, "programme-coordinator"),
            new Person("vesa", "Vesa", Language.FI, "programme-owner"),
            new Person("kaisa", "Kaisa", Language.FI, "claims-clerk"),
            new Person("ilkka", "Ilkka", Language.FI, "claims-approver"),
            new Person("magnus", "Magnus", Language.SV, "manager"),
            new Person("admin", "Admin", Language.EN, "camunda-admin"));

    private final IdentityService identity;
    private final Officers officers;

    DemoPeople(IdentityService identity, Officers officers) {
        this.identity = identity;
        this.officers = officers;
    }

    /** An invented person: the user id, the name, the language and the one group. */
    record Person(String id, String name, Language language, String role) {}

    static List<Person> all() {
        return ALL;
    }

    /** Who holds the role in a case of this language. */
    static Person holding(String role, Language language) {
        return ALL.stream()
                .filter(person -> person.role().equals(role) && person.language() == language)
                .findFirst()
                .orElseThrow();
    }

    @Order(1)
    @EventListener(ApplicationStartedEvent.class)
    void moveIn() {
        ALL.forEach(this::moveIn);
    }

    private void moveIn(Person person) {
        if (identity.createUserQuery().userId(person.id()).count() == 0) {
            User user = identity.newUser(person.id());
            user.setFirstName(person.name());
            user.setLastName("(demo)");
            user.setEmail(person.id() + "@example.org");
            user.setPassword(PASSWORD);
            identity.saveUser(user);
            identity.createMembership(person.id(), person.role());
        }
        officers.register(new Officer(
                person.id(),
                person.name() + " (demo)",
                person.id() + "@example.org",
                person.language(),
                Set.of(person.role())));
    }
}
