// The viewer of forms speaks English wherever a form has no word of its own: "Select", "Field is required.", the
// names of months. Here its words are put into the reader's language; what the form or the officer says is left alone.
const LANGUAGES = { sv: 'sv', fi: 'fi', nb: 'nb', no: 'nb', nn: 'nb' };
const language = LANGUAGES[navigator.language.toLowerCase().split('-')[0]] || 'en';

// Each row: what the viewer says, then how it is said in Swedish, Finnish, Norwegian (and English, if not as it was).
const ROWS = [
  [/^Field is required\.$/, 'Måste fyllas i.', 'On täytettävä.', 'Må fylles ut.', 'Must be filled in.'],
  [
    /^Field must match pattern [^]*$/,
    'Inte skrivet som det ska. Se anvisningen vid fältet.',
    'Ei ole oikeassa muodossa. Katso kentän ohje.',
    'Ikke skrevet slik det skal. Se veiledningen ved feltet.',
    'Not written as it should be. See the instruction at the field.'
  ],
  [/^Field must have minimum value of (.+)\.$/, 'Måste vara minst $1.', 'On oltava vähintään $1.', 'Må være minst $1.', 'Must be at least $1.'],
  [/^Field must have maximum value of (.+)\.$/, 'Får vara högst $1.', 'Saa olla enintään $1.', 'Kan være høyst $1.', 'May be at most $1.'],
  [
    /^Field must have minimum length of (.+)\.$/,
    'Måste vara minst $1 tecken.',
    'On oltava vähintään $1 merkkiä.',
    'Må være på minst $1 tegn.',
    'Must be at least $1 characters.'
  ],
  [
    /^Field must have maximum length of (.+)\.$/,
    'Får vara högst $1 tecken.',
    'Saa olla enintään $1 merkkiä.',
    'Kan være på høyst $1 tegn.',
    'May be at most $1 characters.'
  ],
  [/^Value is not a number\.$/, 'Måste vara ett tal.', 'On oltava luku.', 'Må være et tall.', 'Must be a number.'],
  [/^Value is expected to be an integer.*$/, 'Måste vara ett heltal.', 'On oltava kokonaisluku.', 'Må være et heltall.', 'Must be a whole number.'],
  [
    /^Value is expected to have at most (\d+) .*$/,
    'Får ha högst $1 decimaler.',
    'Saa olla enintään $1 desimaalia.',
    'Kan ha høyst $1 desimaler.',
    'May have at most $1 decimals.'
  ],
  [/^Select$/, 'Välj', 'Valitse', 'Velg'],
  [/^Search$/, 'Sök', 'Hae', 'Søk'],
  [/^No results$/, 'Inget passar', 'Ei osumia', 'Ingen treff'],
  [/^Add new$/, 'Lägg till', 'Lisää', 'Legg til'],
  [/^Collapse$/, 'Visa färre', 'Näytä vähemmän', 'Vis færre'],
  [/^Expand all \((\d+)\)$/, 'Visa alla ($1)', 'Näytä kaikki ($1)', 'Vis alle ($1)'],
  [/^Remove list item (\d+)$/, 'Ta bort rad $1', 'Poista rivi $1', 'Fjern rad $1', 'Remove row $1'],
  [/^Increment$/, 'Öka', 'Suurenna', 'Øk'],
  [/^Decrement$/, 'Minska', 'Pienennä', 'Senk'],
  [/^Nothing to show\.$/, 'Inget att visa än.', 'Ei vielä näytettävää.', 'Ingenting å vise ennå.', 'Nothing to show yet.'],
  [/^Next page$/, 'Nästa sida', 'Seuraava sivu', 'Neste side'],
  [/^Previous page$/, 'Föregående sida', 'Edellinen sivu', 'Forrige side'],
  [/^(\d+) of (\d+)$/, '$1 av $2', '$1 / $2', '$1 av $2'],
  [/^Click to sort by (.+) (?:ascending|descending)$/, 'Ordna efter $1', 'Järjestä: $1', 'Sorter etter $1'],
  [/^Click to remove sorting$/, 'Ta bort ordningen', 'Poista järjestys', 'Fjern sorteringen'],
  [/^Year$/, 'År', 'Vuosi', 'År'],
  [/^Month$/, 'Månad', 'Kuukausi', 'Måned']
];
const COLUMN = { sv: 1, fi: 2, nb: 3, en: 4 }[language];

const PLACES = '.fjs-container, .flatpickr-calendar';
// Here stand the words of the form and of the officer.
const NOT_OURS = 'label, textarea, td, .fjs-form-field-description, .fjs-form-field-text, .fjs-dropdownlist-item';
const ATTRIBUTES = ['placeholder', 'aria-label', 'title'];

const days = new Map();
const months = new Map();
for (let day = 1; day <= 7; day++) {
  const date = new Date(2023, 0, day);
  days.set(inLanguage('en', date, { weekday: 'short' }), inLanguage(language, date, { weekday: 'short' }));
}
for (let month = 0; month < 12; month++) {
  const date = new Date(2023, month, 1);
  months.set(inLanguage('en', date, { month: 'long' }), inLanguage(language, date, { month: 'long' }));
}

function inLanguage(code, date, part) {
  return new Intl.DateTimeFormat(code, part).format(date);
}

/** A day of the calendar, as a screen reader says it: "November 23, 2026". */
function saidDay(words) {
  const [, month, day, year] = /^([A-Z][a-z]+) (\d{1,2}), (\d{4})$/.exec(words) || [];
  return months.has(month)
    ? inLanguage(language, new Date(year, [...months.keys()].indexOf(month), day), { dateStyle: 'long' })
    : words;
}

function said(words) {
  for (const row of ROWS) {
    if (row[COLUMN] && row[0].test(words)) {
      return words.replace(row[0], row[COLUMN]);
    }
  }
  return words;
}

function putText(node) {
  const element = node.parentElement;
  if (!element || !element.closest(PLACES)) {
    return;
  }
  const words = node.data.trim();
  let replacement = words;
  if (element.matches('.flatpickr-weekday')) {
    replacement = days.get(words) || words;
  } else if (element.matches('.cur-month, .flatpickr-monthDropdown-month')) {
    replacement = months.get(words) || words;
  } else if (!element.closest(NOT_OURS)) {
    replacement = said(words);
  }
  if (words && replacement !== words) {
    node.data = node.data.replace(words, () => replacement);
  }
}

function putAttributes(element) {
  if (!element.closest(PLACES)) {
    return;
  }
  for (const name of ATTRIBUTES) {
    const words = element.getAttribute(name);
    const replacement = words && (element.matches('.flatpickr-day') ? saidDay(words) : said(words));
    if (replacement && replacement !== words) {
      element.setAttribute(name, replacement);
    }
  }
}

function putAll(node) {
  if (node.nodeType === Node.TEXT_NODE) {
    putText(node);
  } else if (node.nodeType === Node.ELEMENT_NODE) {
    putAttributes(node);
    node.childNodes.forEach(putAll);
  }
}

new MutationObserver(changes => {
  for (const change of changes) {
    if (change.type === 'childList') {
      change.addedNodes.forEach(putAll);
    } else if (change.type === 'characterData') {
      putText(change.target);
    } else {
      putAttributes(change.target);
    }
  }
}).observe(document.body, {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ATTRIBUTES
});
