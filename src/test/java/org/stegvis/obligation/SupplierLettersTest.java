package org.stegvis.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stegvis.StegvisTest;
import org.stegvis.journal.Journal;
import org.stegvis.letter.LetterSender;
import org.stegvis.letter.Letters;
import org.stegvis.letter.UndeliveredLetters;
import org.stegvis.letter.WrittenLetter;
import org.stegvis.link.Opening;
import org.stegvis.link.PersonalLinks;
import org.stegvis.party.Contact;
import org.stegvis.party.Officers;
import org.stegvis.party.Organisations;
import org.stegvis.party.Recipients;
import org.stegvis.platform.TestClock;
import org.stegvis.platform.language.Language;
import org.stegvis.purchasing.TestOfficers;

/** Letters to suppliers: to each contact in her language, each with a link of its own that leads to what is to be done. */
@StegvisTest
class SupplierLettersTest {

    private static final Pattern LINK = Pattern.compile("/supplier/([A-Za-z0-9_-]{43})((?:/[a-z0-9-]+)*)");
    private static final LocalDate DUE = LocalDate.of(2028, 1, 14);

    @RegisterExtension
    static final TestClock clock = TestClock.forEachTest();

    @Autowired
    SupplierLetters suppliers;

    @Autowired
    SignedContracts contracts;

    @Autowired
    Obligations obligations;

    @Autowired
    Organisations organisations;

    @Autowired
    Recipients recipients;

    @Autowired
    Officers officers;

    @Autowired
    Letters letters;

    @Autowired
    UndeliveredLetters undelivered;

    @Autowired
    LetterSender sender;

    @Autowired
    PersonalLinks links;

    @Autowired
    Journal journal;

    @Autowired
    GreenMail mailServer;

    @Autowired
    JdbcClient database;

    private Obligation obligation;
    private Contact contact;

    @BeforeEach
    void aContractIsSigned() {
        TestOfficers.register(officers);
        clock.isOn(LocalDate.of(2027, 12, 1));
        var signed = contracts.ordinary(Language.FI);
        var begun = CommitmentOfCase.begin(obligations, organisations, signed, signed.caseNumber());
        obligation = begun.obligation();
        contact = begun.contact();
    }

    @Test
    void everyContactGetsTheLetterInHerLanguageWithALinkOfHerOwn() {
        Contact second = organisations.addContact(
                obligation.supplier(), "Second contact", UUID.randomUUID() + "@example.org", Language.NB);
        UUID round = UUID.randomUUID();

        writeReportRequest("step", round);
        sender.sendDue();

        assertThat(written()).extracting(WrittenLetter::language).containsExactlyInAnyOrder(Language.FI, Language.NB);
        assertThat(sentTo(contact)).contains("Raporttinne määräpäivä on 14. tammikuuta 2028");
        assertThat(sentTo(second)).contains("Rapporten deres skal være inne 14. januar 2028");
        assertThat(List.of(contact, second)).allSatisfy(reader -> {
            Matcher link = link(sentTo(reader));
            assertThat(link.group(2)).isEqualTo("/report/" + round);
            assertThat(links.open("obligation", link.group(1), "here"))
                    .isInstanceOfSatisfying(Opening.Open.class, open -> {
                        assertThat(open.link().person()).isEqualTo(reader.id());
                        assertThat(open.link().subject())
                                .isEqualTo(obligation.id().toString());
                        assertThat(open.link().endsAt()).isEqualTo("2028-02-29T23:00:00Z");
                    });
        });
    }

    @Test
    void askedForTwiceItIsWrittenOnceAndGivesOutOneLink() {
        UUID round = UUID.randomUUID();
        writeReportRequest("step", round);
        writeReportRequest("step", round);

        assertThat(written()).hasSize(1);
        assertThat(linksGivenOut()).isEqualTo(1);
    }

    @Test
    void officersReadWhoGotItAndNeverTheLink() {
        writeReportRequest("step", UUID.randomUUID());

        WrittenLetter letter = written().get(0);
        assertThat(letter.text()).contains(": [henkilökohtainen linkki]").doesNotContain("/supplier/");
        assertThat(letter.html()).doesNotContain("/supplier/");
        assertThat(letter.recipient()).isEqualTo(contact.id().toString());
        String organisation =
                organisations.find(obligation.supplier()).orElseThrow().name();
        assertThat(recipients.namesOf(List.of(letter.recipient())))
                .containsEntry(letter.recipient(), organisation + ", Invented contact");
    }

    @Test
    void whoeverIsErasedAtThePartyIsErasedFromTheRegisterOfLetters() {
        writeReportRequest("step", UUID.randomUUID());
        database.sql("update stegvis.contact set name = '' where id = :id")
                .param("id", contact.id())
                .update();

        assertThat(recipients.namesOf(List.of(contact.id().toString())).values())
                .containsExactly(
                        organisations.find(obligation.supplier()).orElseThrow().name());
        assertThat(written().get(0).text()).doesNotContain("Invented contact");
    }

    @Test
    void sentAgainToTheSameAddressItHasANewLinkAndTheOldOneStaysGood() {
        writeReportRequest("step", UUID.randomUUID());
        sender.sendDue();
        String first = link(sentTo(contact)).group(1);

        WrittenLetter letter = written().get(0);
        undelivered.repeat(letter, contact.email(), "somebody", "mark");
        undelivered.repeat(letter, contact.email(), "somebody", "mark");
        sender.sendDue();

        assertThat(secretsSentTo(contact.email())).hasSize(2).doesNotHaveDuplicates();
        assertThat(secretsSentTo(contact.email()))
                .allSatisfy(secret ->
                        assertThat(links.open("obligation", secret, "here")).isInstanceOf(Opening.Open.class));
        assertThat(secretsSentTo(contact.email())).contains(first);
    }

    @Test
    void aCorrectedAddressBecomesTheContactsAndTheLinksOfTheDeadOneOpenNothing() {
        writeReportRequest("first", UUID.randomUUID());
        sender.sendDue();
        String old = link(sentTo(contact)).group(1);
        writeReportRequest("second", UUID.randomUUID());
        WrittenLetter dead = written().stream()
                .filter(letter -> letter.sentAt().isEmpty())
                .findFirst()
                .orElseThrow();
        String right = UUID.randomUUID() + "@example.org";

        assertThat(undelivered.sendTo(dead, right, "somebody")).isTrue();
        sender.sendDue();

        assertThat(links.open("obligation", old, "here")).isInstanceOf(Opening.Unknown.class);
        assertThat(secretsSentTo(right))
                .singleElement()
                .satisfies(secret ->
                        assertThat(links.open("obligation", secret, "here")).isInstanceOf(Opening.Open.class));
        assertThat(organisations.contactInUse(contact.id()).orElseThrow().email())
                .isEqualTo(right);
        assertThat(secretsInTheRegister()).isZero();
    }

    @Test
    void aContactWhoHasLeftGetsNoNewLink() {
        writeReportRequest("step", UUID.randomUUID());
        organisations.contactLeft(contact.id(), LocalDate.of(2027, 12, 1));

        assertThat(undelivered.maySend(written().get(0))).isFalse();
    }

    @Test
    void withoutAContactTheContractManagerHearsOfItInsteadOfNobody() {
        organisations.contactLeft(contact.id(), LocalDate.of(2027, 12, 1));

        writeReportRequest("step", UUID.randomUUID());
        writeReportRequest("step", UUID.randomUUID());

        assertThat(letters.ofCase(obligation.caseNumber()).stream().filter(TestOfficers::areReadersOf))
                .singleElement()
                .satisfies(letter -> {
                    assertThat(letter.recipient()).isEqualTo(TestOfficers.idOf("contract-manager"));
                    assertThat(letter.subject()).startsWith("Det finns ingen att skriva till");
                    assertThat(letter.text()).contains("/obligations/" + obligation.caseNumber());
                });
        assertThat(journal.ofCase(obligation.caseNumber()).stream()
                        .filter(line -> line.kind().equals("supplierUnreachable")))
                .hasSize(1);
    }

    @Test
    void aLetterIsNeverWrittenWithAHoleInItsWords() {
        assertThatThrownBy(() ->
                        suppliers.write(obligation, SupplierLetterKind.REPORT_REQUEST, "step", "", List.of("tomorrow")))
                .hasMessageContaining("supplier-report-request");
    }

    private void writeReportRequest(String step, UUID round) {
        suppliers.write(
                obligation,
                SupplierLetterKind.REPORT_REQUEST,
                step,
                round.toString(),
                List.of(DUE, LocalDate.of(2027, 7, 1), LocalDate.of(2027, 12, 31)));
    }

    private List<WrittenLetter> written() {
        return letters.ofCase(obligation.caseNumber());
    }

    private int linksGivenOut() {
        return database.sql("select count(*) from stegvis.personal_link where subject = :id")
                .param("id", obligation.id().toString())
                .query(Integer.class)
                .single();
    }

    private int secretsInTheRegister() {
        return database.sql("select count(*) from stegvis.letter where case_number = :case and link_secret <> ''")
                .param("case", obligation.caseNumber())
                .query(Integer.class)
                .single();
    }

    private String sentTo(Contact reader) {
        return textsSentTo(reader.email()).get(0);
    }

    private List<String> secretsSentTo(String address) {
        return textsSentTo(address).stream().map(text -> link(text).group(1)).toList();
    }

    private List<String> textsSentTo(String address) {
        return Arrays.stream(mailServer.getReceivedMessages())
                .filter(message -> goesTo(message, address))
                .map(SupplierLettersTest::plain)
                .toList();
    }

    private static Matcher link(String text) {
        Matcher link = LINK.matcher(text);
        assertThat(link.find()).isTrue();
        return link;
    }

    private static boolean goesTo(MimeMessage message, String address) {
        try {
            return message.getAllRecipients()[0].toString().equals(address);
        } catch (MessagingException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** Subject and plain text. */
    private static String plain(MimeMessage message) {
        try {
            return message.getSubject() + "\n" + firstText(message);
        } catch (MessagingException | java.io.IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static String firstText(jakarta.mail.Part part) throws MessagingException, java.io.IOException {
        return part.getContent() instanceof jakarta.mail.Multipart parts
                ? firstText(parts.getBodyPart(0))
                : String.valueOf(part.getContent());
    }
}
