'use strict';
(() => {
  const all = (selector, root) => Array.from((root || document).querySelectorAll(selector));
  const one = (selector) => document.querySelector(selector);
  document.documentElement.classList.add('scripted');

  const say = (words) => { const line = one('#said'); if (line) line.textContent = words; };

  // The timeline: where marks lie follows from their share of the time and from the zoom.
  const strip = one('#strip');
  const drawing = one('#strip svg');
  let zoom = 1;
  const lay = () => {
    const names = Number(drawing.dataset.names);
    const width = Math.max(640, strip.clientWidth - 2) * zoom;
    drawing.setAttribute('width', width);
    const place = (share) => names + share * (width - names - 24);
    for (const it of all('[data-at]', drawing)) {
      it.setAttribute('transform', 'translate(' + place(Number(it.dataset.at)) + ' 0)');
    }
    for (const it of all('[data-until]', drawing)) {
      const from = place(Number(it.parentNode.dataset.at));
      it.setAttribute('width', Math.max(14, place(Number(it.dataset.until)) - from));
    }
    for (const it of all('line[data-wide]', drawing)) it.setAttribute('x2', width);
    let last = -1000;
    for (const it of all('.tick', drawing)) {
      const at = place(Number(it.dataset.at));
      const room = at - last > 64;
      it.querySelector('text').toggleAttribute('hidden', !room);
      if (room) last = at;
    }
  };
  const zoomBy = (factor) => {
    const middle = (strip.scrollLeft + strip.clientWidth / 2) / drawing.getBoundingClientRect().width;
    zoom = Math.min(40, Math.max(1, zoom * factor));
    lay();
    strip.scrollLeft = middle * drawing.getBoundingClientRect().width - strip.clientWidth / 2;
    say('Zoom ' + Math.round(zoom * 100) + ' %');
  };

  const events = all('.event');
  const marks = new Map(all('#strip a').map((mark) => [mark.getAttribute('href').slice(1), mark]));
  const rows = all('section.row');
  let chosen = null;
  const choose = (thing) => {
    if (chosen) {
      chosen.classList.remove('chosen');
      const mark = marks.get(chosen.id);
      if (mark) mark.classList.remove('chosen');
    }
    chosen = thing;
    thing.classList.add('chosen');
    const mark = marks.get(thing.id);
    if (mark) mark.classList.add('chosen');
    thing.focus({preventScroll: true});
    thing.scrollIntoView({block: 'center'});
  };
  const step = (things, by) => {
    const shown = things.filter((thing) => !thing.hidden);
    if (!shown.length) return;
    const at = shown.indexOf(chosen);
    const next = at < 0 ? (by > 0 ? 0 : shown.length - 1) : at + by;
    if (next >= 0 && next < shown.length) choose(shown[next]);
  };

  const filter = () => {
    const words = one('#find').value.toLowerCase();
    const sides = new Set(all('input[name=side]:checked').map((box) => box.value));
    let shown = 0;
    for (const event of events) {
      const mark = marks.get(event.id);
      const fits = sides.has(event.dataset.side) && event.textContent.toLowerCase().includes(words);
      event.hidden = !fits;
      if (mark) mark.toggleAttribute('hidden', !fits);
      shown += fits ? 1 : 0;
    }
    for (const day of all('#events h2')) {
      let next = day.nextElementSibling;
      let any = false;
      while (next && next.matches('.event')) { any = any || !next.hidden; next = next.nextElementSibling; }
      day.hidden = !any && day.nextElementSibling && day.nextElementSibling.matches('.event');
    }
    say(shown + ' of ' + events.length + ' events');
  };
  const filterRows = () => {
    const kind = one('#kind').value;
    let shown = 0;
    for (const row of rows) {
      row.hidden = kind === 'changes' ? row.dataset.kind === 'kept' : kind !== 'all' && row.dataset.kind !== kind;
      shown += row.hidden ? 0 : 1;
    }
    say(shown + ' of ' + rows.length + ' points');
  };

  one('#find').addEventListener('input', filter);
  all('input[name=side]').forEach((box) => box.addEventListener('change', filter));
  one('#nearer').addEventListener('click', () => zoomBy(1.5));
  one('#farther').addEventListener('click', () => zoomBy(1 / 1.5));
  one('#earlier').addEventListener('click', () => step(events, -1));
  one('#later').addEventListener('click', () => step(events, 1));
  all('#strip a').forEach((mark) => mark.addEventListener('click', (click) => {
    click.preventDefault();
    choose(document.getElementById(mark.getAttribute('href').slice(1)));
  }));
  const kinds = one('#kind');
  if (kinds) {
    kinds.addEventListener('change', filterRows);
    one('#before').addEventListener('click', () => step(rows, -1));
    one('#after').addEventListener('click', () => step(rows, 1));
    all('input[name=text]').forEach((button) => button.addEventListener('change', () => {
      one('#comparison').className = button.value;
    }));
  }
  document.addEventListener('keydown', (key) => {
    if (key.altKey || key.ctrlKey || key.metaKey || key.target.matches('input,select')) return;
    const keys = {
      '.': () => step(events, 1), ',': () => step(events, -1),
      'n': () => step(rows, 1), 'p': () => step(rows, -1),
      '+': () => zoomBy(1.5), '-': () => zoomBy(1 / 1.5), '/': () => one('#find').focus(),
    };
    if (keys[key.key]) { keys[key.key](); key.preventDefault(); }
  });
  window.addEventListener('resize', lay);
  lay();
})();
