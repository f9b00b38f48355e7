// Who is signed out, or whose session has ended, goes to the login page of Stegvis, not to the one in this application.
const root = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');

function leaveOwnLogin() {
  if (/^#\/login\b/.test(window.location.hash)) {
    window.location.replace(root + '/login');
  }
}

for (const change of ['pushState', 'replaceState']) {
  const original = window.history[change];
  window.history[change] = function (...state) {
    const done = original.apply(this, state);
    leaveOwnLogin();
    return done;
  };
}
window.addEventListener('hashchange', leaveOwnLogin);
leaveOwnLogin();
