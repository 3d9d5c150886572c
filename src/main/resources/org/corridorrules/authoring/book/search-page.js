"use strict";

// Shows on the page of the search what was found.
(function () {
  var MOST = 200;
  var asked = new URLSearchParams(window.location.search);
  var words = document.getElementById("words");
  var day = document.getElementById("day");
  var found = document.getElementById("found");
  words.value = asked.get("q") || "";
  day.value = asked.get("on") || "";

  function element(tag, text, language) {
    var made = document.createElement(tag);
    made.textContent = text;
    if (language) { made.lang = language; }
    return made;
  }

  function show() {
    var hits = corridorSearch.find(words.value, day.value);
    var count = hits.length === 1 ? "1 page" : hits.length + " pages";
    document.getElementById("count").textContent =
      !words.value.trim() ? "" : hits.length > MOST ? count + ", the first " + MOST + " are shown" : count;
    found.textContent = "";
    hits.slice(0, MOST).forEach(function (hit) {
      var item = document.createElement("li");
      var link = element("a", hit.name);
      link.href = hit.page;
      item.appendChild(link);
      item.appendChild(document.createTextNode(" "));
      item.appendChild(element("span", hit.title, hit.language));
      item.appendChild(element("p", hit.excerpt, hit.language));
      found.appendChild(item);
    });
  }

  document.getElementById("question").addEventListener("submit", function (event) {
    event.preventDefault();
    show();
  });
  show();
})();
