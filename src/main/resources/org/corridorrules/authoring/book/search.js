"use strict";

// Finds entries of the book. Needs no page, so that it can be tried without one.
var corridorSearch = (function () {
  var entries = [];
  var HAN = /[\u3400-\u9fff\uf900-\ufaff]/;
  var CYRILLIC = /[\u0400-\u04ff]/;

  function fold(text) {
    return text.toLowerCase().normalize("NFKD").replace(/[\u0300-\u036f]/g, "");
  }

  function add(list) {
    list.forEach(function (fields) {
      entries.push({
        page: fields[0], name: fields[1], title: fields[2], text: fields[3],
        language: fields[4], from: fields[5], until: fields[6],
        foldedName: fold(fields[1]), foldedTitle: fold(fields[2]), folded: fold(fields[3])
      });
    });
  }

  // Words change their endings, and Chinese has no blanks between them: pieces of which all must be there.
  function pieces(word) {
    var parts = [];
    if (HAN.test(word)) {
      for (var i = 0; i + 1 < word.length; i++) {
        parts.push(word.substring(i, i + 2));
      }
      return parts.length ? parts : [word];
    }
    if (/[\d-]/.test(word) || word.length < 6) {
      return [word];
    }
    return [word.substring(0, word.length - (CYRILLIC.test(word) ? 2 : 1))];
  }

  function startsWord(text, word) {
    var at = text.indexOf(word);
    return at === 0 || at > 0 && (HAN.test(word) || /[\s"(,.:;/-]/.test(text.charAt(at - 1)));
  }

  function weight(entry, word) {
    if (entry.foldedName === word) { return 1000; }
    if (entry.foldedName.indexOf(word) === 0) { return 200; }
    if (entry.foldedName.indexOf(word) > 0) { return 60; }
    if (startsWord(entry.foldedTitle, word)) { return 40; }
    if (entry.foldedTitle.indexOf(word) > 0) { return 20; }
    if (startsWord(entry.folded, word)) { return 8; }
    if (entry.folded.indexOf(word) > 0) { return 4; }
    var all = entry.foldedTitle + " " + entry.folded;
    return pieces(word).every(function (piece) { return all.indexOf(piece) >= 0; }) ? 2 : 0;
  }

  function inForce(entry, day) {
    return !day || (!entry.from || entry.from <= day) && (!entry.until || day < entry.until);
  }

  // A piece of the text around the first word that stands in it.
  function excerpt(entry, words) {
    var at = -1;
    words.forEach(function (word) {
      pieces(word).concat(word).forEach(function (piece) {
        var here = entry.folded.indexOf(piece);
        at = at < 0 ? here : at;
      });
    });
    var start = Math.max(0, at - 60);
    var end = Math.min(entry.text.length, start + 220);
    return (start > 0 ? "… " : "") + entry.text.substring(start, end) + (end < entry.text.length ? " …" : "");
  }

  // The entries that hold every word of a question, the best first; of one page only the best.
  function find(question, day) {
    var words = fold(question).split(/[\s,;"]+/).filter(function (word) { return word; });
    var best = {};
    if (!words.length) { return []; }
    entries.forEach(function (entry) {
      var sum = 0;
      var all = inForce(entry, day) && words.every(function (word) {
        var one = weight(entry, word);
        sum += one;
        return one > 0;
      });
      if (all && (!best[entry.page] || best[entry.page].weight < sum)) {
        best[entry.page] = { entry: entry, weight: sum };
      }
    });
    return Object.keys(best).map(function (page) { return best[page]; })
      .sort(function (a, b) { return b.weight - a.weight || (a.entry.page < b.entry.page ? -1 : 1); })
      .map(function (hit) {
        return {
          page: hit.entry.page, name: hit.entry.name, title: hit.entry.title,
          language: hit.entry.language, excerpt: excerpt(hit.entry, words)
        };
      });
  }

  return { add: add, find: find };
})();
