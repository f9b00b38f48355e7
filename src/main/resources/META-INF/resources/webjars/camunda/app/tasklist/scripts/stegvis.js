// A way from Tasklist to the cases of Stegvis, and the name of the product in the browser's tab.
const WORDS = { sv: 'Ärenden', fi: 'Asiat', nb: 'Saker', no: 'Saker', nn: 'Saker' };
const words = WORDS[navigator.language.toLowerCase().split('-')[0]] || 'Cases';
const root = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');

function addLink() {
  // The header is copied while the application starts, and the link with it.
  [...document.querySelectorAll('.stegvis-cases')].slice(1).forEach(copy => copy.remove());
  const places = document.querySelector('[cam-widget-header] ul');
  if (places && !document.querySelector('.stegvis-cases')) {
    const place = document.createElement('li');
    place.className = 'stegvis-cases';
    const link = document.createElement('a');
    link.href = root + '/cases';
    link.textContent = words;
    place.append(link);
    places.prepend(place);
  }
}

function nameTab() {
  const name = document.title.replace('Camunda', 'Stegvis');
  if (name !== document.title) {
    document.title = name;
  }
}

new MutationObserver(addLink).observe(document.body, { subtree: true, childList: true });
new MutationObserver(nameTab).observe(document.head, { subtree: true, childList: true, characterData: true });
addLink();
nameTab();
