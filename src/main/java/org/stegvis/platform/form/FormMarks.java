package org.stegvis.platform.form;

import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.stereotype.Component;

/** The tasks and starts that came through their form within one command of the engine. */
final class FormMarks implements Session {

    private final Set<String> marked = new HashSet<>();

    void add(String key) {
        marked.add(key);
    }

    boolean has(String key) {
        return marked.contains(key);
    }

    @Override
    public void flush() {
        // Nothing is stored.
    }

    @Override
    public void close() {
        marked.clear();
    }

    /** Opens the marks of a command when they are first asked for. */
    @Component
    static final class Factory implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return FormMarks.class;
        }

        @Override
        public Session openSession() {
            return new FormMarks();
        }
    }
}
