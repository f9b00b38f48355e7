package org.stegvis.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.language.Texts;
import org.stegvis.platform.page.PageFrame;

/** What all pages of a participant share: their words, the way back, and the choice of another language. */
@Component
public class ParticipantFrame {

    private final PageFrame frame;
    private final Texts texts;

    ParticipantFrame(PageFrame frame, Texts texts) {
        this.frame = frame;
        this.texts = texts;
    }

    /** A language in which the page can be read, by its own name. */
    public record Choice(String code, String name, boolean current) {}

    /**
     * Puts what all pages share into the model: {@code words}, {@code visit}, {@code programme}, {@code home} and
     * {@code languages}. The templates take what stands above and below from {@code participant/parts}.
     */
    public ParticipantWords into(Model page, ParticipantVisit visit, HttpServletRequest request) {
        LocaleContextHolder.setLocale(visit.language().locale());
        frame.into(page, request);
        ParticipantWords words = new ParticipantWords(
                texts, visit.language(), visit.programme().country().zone());
        page.addAttribute("words", words);
        page.addAttribute("visit", visit);
        page.addAttribute("programme", visit.programme());
        page.addAttribute("home", visit.address());
        page.addAttribute("languages", choices(visit.language()));
        return words;
    }

    /**
     * A page that says one thing, such as that an answer came too late.
     *
     * @param what the end of the keys {@code participant.told.<what>} and {@code participant.tellMore.<what>}
     */
    public String told(Model page, ParticipantVisit visit, HttpServletRequest request, String what) {
        into(page, visit, request);
        page.addAttribute("what", what);
        return "participant/told";
    }

    /** The same for somebody whose link opens nothing; nothing is said of any programme. */
    String toldOutside(Model page, HttpServletRequest request, Language language, String what) {
        LocaleContextHolder.setLocale(language.locale());
        frame.into(page, request);
        page.addAttribute("languages", List.of());
        page.addAttribute("what", what);
        return "participant/told";
    }

    private static List<Choice> choices(Language current) {
        return Arrays.stream(Language.values())
                .map(language -> new Choice(
                        language.code(), language.locale().getDisplayLanguage(language.locale()), language == current))
                .toList();
    }
}
