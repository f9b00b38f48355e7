package org.stegvis;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.stegvis.platform.engine.ProcessClass;
import org.stegvis.platform.engine.ProcessVariable;
import org.stegvis.platform.engine.RoleHolders;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.Submission;
import org.stegvis.platform.security.Role;

/** The process {@code house-test}, on which tests of the house itself stand: one start form, one task, one role. */
@TestConfiguration(proxyBeanMethods = false)
public class HouseTest {

    public static final String KEY = "house-test";
    public static final String TASK = "userTask_answer";

    /** Who holds the role of procurer in a case, by case number; tests put it before the task is created. */
    public static final Map<String, String> HOLDERS = new ConcurrentHashMap<>();

    private static final AtomicInteger CASES = new AtomicInteger();

    @Bean
    ProcessClass houseTest() {
        return new ProcessClass() {
            @Override
            public String key() {
                return KEY;
            }

            @Override
            public Collection<ProcessVariable<?>> variables() {
                return List.of(
                        ProcessVariable.title("title"),
                        ProcessVariable.code("caseNumber"),
                        ProcessVariable.code("phase"),
                        ProcessVariable.code("answer"));
            }

            @Override
            public Set<Role> startedBy() {
                return Set.of(Role.PROCURER, Role.REQUESTER);
            }
        };
    }

    @Bean
    FormAct askQuestion() {
        return new FormAct.Opening() {
            @Override
            public String form() {
                return "ask-question";
            }

            @Override
            public String open(Submission submission) {
                return "HOUSE-" + CASES.incrementAndGet();
            }

            @Override
            public Map<String, Object> take(Submission submission) {
                return Map.of("caseNumber", submission.subject().caseNumber(), "phase", "plan");
            }
        };
    }

    @Bean
    RoleHolders houseTestHolders() {
        return (caseNumber, role) ->
                role.equals(Role.PROCURER.group()) ? Optional.ofNullable(HOLDERS.get(caseNumber)) : Optional.empty();
    }
}
