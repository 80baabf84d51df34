/* Small comforts. Every page works without this file. */
(() => {
  "use strict";
  const all = (selector, act) => document.querySelectorAll(selector).forEach(act);

  // A second click within 3 seconds does nothing. The server answers repeats by itself.
  addEventListener("submit", (event) => {
    const button = event.submitter;
    if (!button || event.defaultPrevented) return;
    if (button.ariaDisabled) return event.preventDefault();
    button.ariaDisabled = "true";
    setTimeout(() => { button.ariaDisabled = null; }, 3000);
  });
  addEventListener("pageshow", () => all("[aria-disabled]", (b) => { b.ariaDisabled = null; }));

  // Two shares: say what they add up to. Nothing is ever filled in.
  const number = (box) => (/^\s*\d+([.,]\d+)?\s*%?\s*$/.test(box.value)
    ? parseFloat(box.value.replace(",", ".")) : NaN);
  all("[data-sum-with]", (box) => {
    const other = box.form && box.form.elements[box.dataset.sumWith];
    if (!other || box.dataset.summed) return;
    other.dataset.summed = "yes";
    const said = document.createElement("p");
    said.className = "sum";
    said.setAttribute("role", "status");
    (box.closest(".sides-in") || box.closest(".field")).after(said);
    const say = () => {
      const sum = Math.round((number(box) + number(other)) * 10) / 10;
      const near = sum >= 99 && sum <= 101;
      said.classList.toggle("off", !near);
      said.textContent = Number.isNaN(sum) ? "" : `Adds up to ${sum}.`
        + (sum === 100 ? "" : near ? " Letters round their numbers." : " Look at the letter again.");
    };
    box.addEventListener("input", say);
    other.addEventListener("input", say);
    say();
  });

  // A long text: say in time that it comes near its limit. Nothing is ever cut off.
  all("[data-at-most]", (box) => {
    const most = Number(box.dataset.atMost), said = document.createElement("p");
    said.className = "sum";
    said.setAttribute("role", "status");
    box.closest(".field").append(said);
    const say = () => {
      const count = box.value.length < most * 0.9 ? 0 : [...box.value].length;
      const told = [count, most].map((it) => it.toLocaleString("en-GB"));
      said.classList.toggle("off", count > most);
      said.textContent = !count ? "" : `${told[0]} of ${told[1]} characters.`
        + (count > most ? " Too long to be kept: leave something out. Nothing is cut off." : "");
    };
    box.addEventListener("input", say);
    say();
  });

  // What is typed is kept on the server: 2 s after typing stops, and when the page is left.
  all("[data-draft]", (button) => {
    const form = button.form, said = form.querySelector(".kept-at");
    let waits, asked, typed = false, sent = false;
    const later = (seconds) => { clearTimeout(waits); waits = setTimeout(keep, seconds * 1000); };
    const keep = async () => {
      clearTimeout(waits);
      if (!typed || sent) return;
      typed = false;
      if (asked) asked.abort(); // an older one that is still on its way
      const mine = asked = new AbortController();
      const body = new URLSearchParams([...new FormData(form)].filter(([, text]) => typeof text === "string"));
      body.append(button.name, button.value);
      body.append("opened", button.dataset.opened);
      try {
        const answer = await fetch(button.formAction, {
          method: "POST", body, headers: { Accept: "application/json" }, redirect: "error",
          signal: mine.signal, keepalive: `${body}`.length < 60000, // browsers carry no more
        });
        const told = answer.status < 500 && answer.headers.get("Content-Type").startsWith("application/json")
          ? await answer.json() : {};
        if (answer.status >= 500) throw new Error(answer.status);
        said.textContent = told.kept ? `Draft saved ${told.kept}`
          : told.refused || (answer.status === 404 ? "This cannot be kept here any more. Copy what you typed."
            : "Not saved yet. You may be signed out. Sign in again in another window.");
      } catch {
        if (mine.signal.aborted) return;
        said.textContent = "Not saved yet. Check your connection.";
        typed = true;
        later(10);
      }
    };
    ["input", "change"].forEach((it) => form.addEventListener(it, () => { typed = true; later(2); }));
    addEventListener("submit", (event) => { // this form, or the one that starts it afresh
      if (event.target !== form && !event.target.matches(".note")) return;
      sent = true;
      clearTimeout(waits);
      if (asked) asked.abort();
    });
    addEventListener("pageshow", () => { sent = false; });
    addEventListener("online", keep);
    addEventListener("pagehide", keep);
    document.addEventListener("visibilitychange", () => { if (document.hidden) keep(); });
  });

  // A phrase that is marked in a report's words stands in the box for a missed phrase.
  const missed = document.getElementById("missed");
  const report = document.querySelector(".numbered");
  let isTyped = missed && missed.value.trim() !== ""; // what somebody typed there is left alone
  if (missed) missed.addEventListener("input", () => { isTyped = missed.value.trim() !== ""; });
  if (missed && report) document.addEventListener("selectionchange", () => {
    const chosen = getSelection();
    if (isTyped) return;
    if (!chosen.rangeCount || !report.contains(chosen.getRangeAt(0).commonAncestorContainer)) return;
    const piece = chosen.getRangeAt(0).cloneContents();
    piece.querySelectorAll("sup, .turn").forEach((number) => number.remove());
    const words = piece.textContent.replace(/\s+/g, " ").trim();
    if (words) missed.value = words;
  });

  // What has to be corrected, or asked about, comes first.
  const first = document.querySelector(".errors, [data-focus]");
  if (first) first.focus();

  // Printing by a button needs script; the button shows only where it works.
  all("[data-print]", (button) => {
    button.hidden = false;
    button.addEventListener("click", () => print());
  });

  // Whose journal it is can read what was printed. Only the path of the page is told.
  const told = document.body.dataset.printed;
  const token = document.querySelector("[name=csrfmiddlewaretoken]");
  if (told && token) addEventListener("beforeprint", () => {
    const body = new URLSearchParams({
      csrfmiddlewaretoken: token.value, page: location.pathname,
    });
    fetch(told, { method: "POST", body, keepalive: true }).catch(() => {});
  });

  // Copying needs script, too. The words of the button say that it is done.
  all("[data-copy]", (button) => {
    const said = button.querySelector("span");
    button.hidden = !navigator.clipboard;
    button.addEventListener("click", () => navigator.clipboard
      .writeText(document.getElementById(button.dataset.copy).textContent)
      .then(() => { said.textContent = "Copied"; }, () => { said.textContent = "Mark and copy it"; }));
  });

  // A passkey that was refused or cancelled: say so on the page.
  document.addEventListener("allauth.error", () => all("[data-passkey-failed]", (note) => {
    note.hidden = false;
    note.focus();
  }));
})();
