import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  explainRefusals
} from "./chunk-7ZFY5G6F.js";
import {
  diffWordsWithSpace,
  structuredPatch
} from "./chunk-2IDMK6UZ.js";
import {
  integerBetween
} from "./chunk-D2GG2VY2.js";
import {
  h,
  s,
  toString
} from "./chunk-KNLW74UM.js";
import {
  characterEntitiesHtml4,
  require_saxes,
  toHtml
} from "./chunk-VP3HZWM3.js";
import {
  toSpaceKey
} from "./chunk-NNHTX2UB.js";
import {
  InputError
} from "./chunk-FC367J3K.js";
import {
  SKIP,
  ok,
  visit
} from "./chunk-3IFUNHDE.js";
import {
  characterEntities
} from "./chunk-DTZS4B3M.js";
import {
  __commonJS,
  __require,
  __toESM
} from "./chunk-RKRBWD6E.js";

// node_modules/@fastify/busboy/deps/streamsearch/sbmh.js
var require_sbmh = __commonJS({
  "node_modules/@fastify/busboy/deps/streamsearch/sbmh.js"(exports, module) {
    "use strict";
    var { EventEmitter } = __require("node:events");
    var { inherits } = __require("node:util");
    function SBMH(needle) {
      if (typeof needle === "string") {
        needle = Buffer.from(needle);
      }
      if (!Buffer.isBuffer(needle)) {
        throw new TypeError("The needle has to be a String or a Buffer.");
      }
      const needleLength = needle.length;
      const needleLastCharIndex = needleLength - 1;
      if (needleLength === 0) {
        throw new Error("The needle cannot be an empty String/Buffer.");
      }
      if (needleLength > 256) {
        throw new Error("The needle cannot have a length bigger than 256.");
      }
      this.maxMatches = Infinity;
      this.matches = 0;
      this._occ = new Uint8Array(256).fill(needleLength);
      this._lookbehind_size = 0;
      this._needle = needle;
      this._bufpos = 0;
      this._lookbehind = Buffer.alloc(needleLastCharIndex);
      for (var i = 0; i < needleLastCharIndex; ++i) {
        this._occ[needle[i]] = needleLastCharIndex - i;
      }
    }
    inherits(SBMH, EventEmitter);
    SBMH.prototype.reset = function() {
      this._lookbehind_size = 0;
      this.matches = 0;
      this._bufpos = 0;
    };
    SBMH.prototype.push = function(chunk, pos) {
      if (!Buffer.isBuffer(chunk)) {
        chunk = Buffer.from(chunk, "binary");
      }
      const chlen = chunk.length;
      this._bufpos = pos || 0;
      let r2;
      while (r2 !== chlen && this.matches < this.maxMatches) {
        r2 = this._sbmh_feed(chunk);
      }
      return r2;
    };
    SBMH.prototype._sbmh_feed = function(data) {
      const len = data.length;
      const needle = this._needle;
      const needleLength = needle.length;
      const needleLastCharIndex = needleLength - 1;
      const needleLastChar = needle[needleLastCharIndex];
      let pos = -this._lookbehind_size;
      let ch;
      if (pos < 0) {
        while (pos < 0 && pos <= len - needleLength) {
          ch = data[pos + needleLastCharIndex];
          if (ch === needleLastChar && this._sbmh_memcmp(data, pos, needleLastCharIndex)) {
            this._lookbehind_size = 0;
            ++this.matches;
            this.emit("info", true);
            return this._bufpos = pos + needleLength;
          }
          pos += this._occ[ch];
        }
        while (pos < 0 && !this._sbmh_memcmp(data, pos, len - pos)) {
          ++pos;
        }
        if (pos >= 0) {
          this.emit("info", false, this._lookbehind, 0, this._lookbehind_size);
          this._lookbehind_size = 0;
        } else {
          const bytesToCutOff = this._lookbehind_size + pos;
          if (bytesToCutOff > 0) {
            this.emit("info", false, this._lookbehind, 0, bytesToCutOff);
          }
          this._lookbehind_size -= bytesToCutOff;
          this._lookbehind.copy(this._lookbehind, 0, bytesToCutOff, this._lookbehind_size);
          data.copy(this._lookbehind, this._lookbehind_size);
          this._lookbehind_size += len;
          this._bufpos = len;
          return len;
        }
      }
      pos = data.indexOf(needle, pos + this._bufpos);
      if (pos !== -1) {
        ++this.matches;
        if (pos === 0) {
          this.emit("info", true);
        } else {
          this.emit("info", true, data, this._bufpos, pos);
        }
        return this._bufpos = pos + needleLength;
      }
      pos = len - needleLastCharIndex;
      if (pos < 0) {
        pos = 0;
      }
      while (pos !== len && (data[pos] !== needle[0] || Buffer.compare(
        data.subarray(pos + 1, len),
        needle.subarray(1, len - pos)
      ) !== 0)) {
        ++pos;
      }
      if (pos !== len) {
        data.copy(this._lookbehind, 0, pos, len);
        this._lookbehind_size = len - pos;
      }
      if (pos !== 0) {
        this.emit("info", false, data, this._bufpos, pos);
      }
      this._bufpos = len;
      return len;
    };
    SBMH.prototype._sbmh_lookup_char = function(data, pos) {
      return pos < 0 ? this._lookbehind[this._lookbehind_size + pos] : data[pos];
    };
    SBMH.prototype._sbmh_memcmp = function(data, pos, len) {
      for (var i = 0; i < len; ++i) {
        if (this._sbmh_lookup_char(data, pos + i) !== this._needle[i]) {
          return false;
        }
      }
      return true;
    };
    module.exports = SBMH;
  }
});

// node_modules/@fastify/busboy/deps/dicer/lib/PartStream.js
var require_PartStream = __commonJS({
  "node_modules/@fastify/busboy/deps/dicer/lib/PartStream.js"(exports, module) {
    "use strict";
    var inherits = __require("node:util").inherits;
    var ReadableStream = __require("node:stream").Readable;
    function PartStream(opts) {
      ReadableStream.call(this, opts);
    }
    inherits(PartStream, ReadableStream);
    PartStream.prototype._read = function(n) {
    };
    module.exports = PartStream;
  }
});

// node_modules/@fastify/busboy/lib/utils/getLimit.js
var require_getLimit = __commonJS({
  "node_modules/@fastify/busboy/lib/utils/getLimit.js"(exports, module) {
    "use strict";
    module.exports = function getLimit(limits, name2, defaultLimit) {
      if (!limits || limits[name2] === void 0 || limits[name2] === null) {
        return defaultLimit;
      }
      if (typeof limits[name2] !== "number" || isNaN(limits[name2])) {
        throw new TypeError("Limit " + name2 + " is not a valid number");
      }
      return limits[name2];
    };
  }
});

// node_modules/@fastify/busboy/deps/dicer/lib/HeaderParser.js
var require_HeaderParser = __commonJS({
  "node_modules/@fastify/busboy/deps/dicer/lib/HeaderParser.js"(exports, module) {
    "use strict";
    var EventEmitter = __require("node:events").EventEmitter;
    var inherits = __require("node:util").inherits;
    var getLimit = require_getLimit();
    var StreamSearch = require_sbmh();
    var B_DCRLF = Buffer.from("\r\n\r\n");
    var RE_CRLF = /\r\n/g;
    var RE_HDR = /^([^:]+):[ \t]?([\x00-\xFF]+)?$/;
    function HeaderParser(cfg) {
      EventEmitter.call(this);
      cfg = cfg || {};
      const self = this;
      this.nread = 0;
      this.maxed = false;
      this.npairs = 0;
      this.maxHeaderPairs = getLimit(cfg, "maxHeaderPairs", 2e3);
      this.maxHeaderSize = getLimit(cfg, "maxHeaderSize", 80 * 1024);
      this.buffer = "";
      this.header = {};
      this.finished = false;
      this.ss = new StreamSearch(B_DCRLF);
      this.ss.on("info", function(isMatch, data, start, end) {
        if (data && !self.maxed) {
          if (self.nread + end - start >= self.maxHeaderSize) {
            end = self.maxHeaderSize - self.nread + start;
            self.nread = self.maxHeaderSize;
            self.maxed = true;
          } else {
            self.nread += end - start;
          }
          self.buffer += data.toString("binary", start, end);
        }
        if (isMatch) {
          self._finish();
        }
      });
    }
    inherits(HeaderParser, EventEmitter);
    HeaderParser.prototype.push = function(data) {
      const r2 = this.ss.push(data);
      if (this.finished) {
        return r2;
      }
    };
    HeaderParser.prototype.reset = function() {
      this.finished = false;
      this.buffer = "";
      this.header = {};
      this.ss.reset();
    };
    HeaderParser.prototype._finish = function() {
      if (this.buffer) {
        this._parseHeader();
      }
      this.ss.matches = this.ss.maxMatches;
      const header = this.header;
      this.header = {};
      this.buffer = "";
      this.finished = true;
      this.nread = this.npairs = 0;
      this.maxed = false;
      this.emit("header", header);
    };
    HeaderParser.prototype._parseHeader = function() {
      if (this.npairs === this.maxHeaderPairs) {
        return;
      }
      const lines = this.buffer.split(RE_CRLF);
      const len = lines.length;
      let m, h2;
      for (var i = 0; i < len; ++i) {
        if (lines[i].length === 0) {
          continue;
        }
        if (lines[i][0] === "	" || lines[i][0] === " ") {
          if (h2) {
            this.header[h2][this.header[h2].length - 1] += lines[i];
            continue;
          }
        }
        const posColon = lines[i].indexOf(":");
        if (posColon === -1 || posColon === 0) {
          return;
        }
        m = RE_HDR.exec(lines[i]);
        h2 = m[1].toLowerCase();
        this.header[h2] = this.header[h2] || [];
        this.header[h2].push(m[2] || "");
        if (++this.npairs === this.maxHeaderPairs) {
          break;
        }
      }
    };
    module.exports = HeaderParser;
  }
});

// node_modules/@fastify/busboy/deps/dicer/lib/Dicer.js
var require_Dicer = __commonJS({
  "node_modules/@fastify/busboy/deps/dicer/lib/Dicer.js"(exports, module) {
    "use strict";
    var WritableStream = __require("node:stream").Writable;
    var inherits = __require("node:util").inherits;
    var StreamSearch = require_sbmh();
    var PartStream = require_PartStream();
    var HeaderParser = require_HeaderParser();
    var DASH = 45;
    var B_ONEDASH = Buffer.from("-");
    var B_CRLF = Buffer.from("\r\n");
    var EMPTY_FN = function() {
    };
    function Dicer(cfg) {
      if (!(this instanceof Dicer)) {
        return new Dicer(cfg);
      }
      WritableStream.call(this, cfg);
      if (!cfg || !cfg.headerFirst && typeof cfg.boundary !== "string") {
        throw new TypeError("Boundary required");
      }
      if (typeof cfg.boundary === "string") {
        this.setBoundary(cfg.boundary);
      } else {
        this._bparser = void 0;
      }
      this._headerFirst = cfg.headerFirst;
      this._dashes = 0;
      this._parts = 0;
      this._finished = false;
      this._realFinish = false;
      this._isPreamble = true;
      this._justMatched = false;
      this._firstWrite = true;
      this._inHeader = true;
      this._part = void 0;
      this._cb = void 0;
      this._ignoreData = false;
      this._partOpts = { highWaterMark: cfg.partHwm };
      this._pause = false;
      const self = this;
      this._hparser = new HeaderParser(cfg);
      this._hparser.on("header", function(header) {
        self._inHeader = false;
        self._part.emit("header", header);
      });
    }
    inherits(Dicer, WritableStream);
    Dicer.prototype.emit = function(ev) {
      if (ev === "finish" && !this._realFinish) {
        if (!this._finished) {
          const self = this;
          process.nextTick(function() {
            self.emit("error", new Error("Unexpected end of multipart data"));
            if (self._part && !self._ignoreData) {
              const type = self._isPreamble ? "Preamble" : "Part";
              self._part.emit("error", new Error(type + " terminated early due to unexpected end of multipart data"));
              self._part.push(null);
              process.nextTick(function() {
                self._realFinish = true;
                self.emit("finish");
                self._realFinish = false;
              });
              return;
            }
            self._realFinish = true;
            self.emit("finish");
            self._realFinish = false;
          });
        }
      } else {
        WritableStream.prototype.emit.apply(this, arguments);
      }
    };
    Dicer.prototype._write = function(data, encoding, cb) {
      if (!this._hparser && !this._bparser) {
        return cb();
      }
      if (this._headerFirst && this._isPreamble) {
        if (!this._part) {
          this._part = new PartStream(this._partOpts);
          if (this.listenerCount("preamble") !== 0) {
            this.emit("preamble", this._part);
          } else {
            this._ignore();
          }
        }
        const r2 = this._hparser.push(data);
        if (!this._inHeader && r2 !== void 0 && r2 < data.length) {
          data = data.slice(r2);
        } else {
          return cb();
        }
      }
      if (this._firstWrite) {
        this._bparser.push(B_CRLF);
        this._firstWrite = false;
      }
      this._bparser.push(data);
      if (this._pause) {
        this._cb = cb;
      } else {
        cb();
      }
    };
    Dicer.prototype.reset = function() {
      this._part = void 0;
      this._bparser = void 0;
      this._hparser = void 0;
    };
    Dicer.prototype.setBoundary = function(boundary) {
      const self = this;
      this._bparser = new StreamSearch("\r\n--" + boundary);
      this._bparser.on("info", function(isMatch, data, start, end) {
        self._oninfo(isMatch, data, start, end);
      });
    };
    Dicer.prototype._ignore = function() {
      if (this._part && !this._ignoreData) {
        this._ignoreData = true;
        this._part.on("error", EMPTY_FN);
        this._part.resume();
      }
    };
    Dicer.prototype._oninfo = function(isMatch, data, start, end) {
      let buf;
      const self = this;
      let i = 0;
      let r2;
      let shouldWriteMore = true;
      if (!this._part && this._justMatched && data) {
        while (this._dashes < 2 && start + i < end) {
          if (data[start + i] === DASH) {
            ++i;
            ++this._dashes;
          } else {
            if (this._dashes) {
              buf = B_ONEDASH;
            }
            this._dashes = 0;
            break;
          }
        }
        if (this._dashes === 2) {
          if (start + i < end && this.listenerCount("trailer") !== 0) {
            this.emit("trailer", data.slice(start + i, end));
          }
          this.reset();
          this._finished = true;
          if (self._parts === 0) {
            self._realFinish = true;
            self.emit("finish");
            self._realFinish = false;
          }
        }
        if (this._dashes) {
          return;
        }
      }
      if (this._justMatched) {
        this._justMatched = false;
      }
      if (!this._part) {
        this._part = new PartStream(this._partOpts);
        this._part._read = function(n) {
          self._unpause();
        };
        if (this._isPreamble && this.listenerCount("preamble") !== 0) {
          this.emit("preamble", this._part);
        } else if (this._isPreamble !== true && this.listenerCount("part") !== 0) {
          this.emit("part", this._part);
        } else {
          this._ignore();
        }
        if (!this._isPreamble) {
          this._inHeader = true;
        }
      }
      if (data && start < end && !this._ignoreData) {
        if (this._isPreamble || !this._inHeader) {
          if (buf) {
            shouldWriteMore = this._part.push(buf);
          }
          shouldWriteMore = this._part.push(data.slice(start, end));
          if (!shouldWriteMore) {
            this._pause = true;
          }
        } else if (!this._isPreamble && this._inHeader) {
          if (buf) {
            this._hparser.push(buf);
          }
          r2 = this._hparser.push(data.slice(start, end));
          if (!this._inHeader && r2 !== void 0 && r2 < end) {
            this._oninfo(false, data, start + r2, end);
          }
        }
      }
      if (isMatch) {
        this._hparser.reset();
        if (this._isPreamble) {
          this._isPreamble = false;
        } else {
          if (start !== end) {
            ++this._parts;
            this._part.on("end", function() {
              if (--self._parts === 0) {
                if (self._finished) {
                  self._realFinish = true;
                  self.emit("finish");
                  self._realFinish = false;
                } else {
                  self._unpause();
                }
              }
            });
          }
        }
        this._part.push(null);
        this._part = void 0;
        this._ignoreData = false;
        this._justMatched = true;
        this._dashes = 0;
      }
    };
    Dicer.prototype._unpause = function() {
      if (!this._pause) {
        return;
      }
      this._pause = false;
      if (this._cb) {
        const cb = this._cb;
        this._cb = void 0;
        cb();
      }
    };
    module.exports = Dicer;
  }
});

// node_modules/@fastify/busboy/lib/utils/decodeText.js
var require_decodeText = __commonJS({
  "node_modules/@fastify/busboy/lib/utils/decodeText.js"(exports, module) {
    "use strict";
    var utf8Decoder = new TextDecoder("utf-8");
    var textDecoders = /* @__PURE__ */ new Map([
      ["utf-8", utf8Decoder],
      ["utf8", utf8Decoder]
    ]);
    function getDecoder(charset) {
      let lc;
      while (true) {
        switch (charset) {
          case "utf-8":
          case "utf8":
            return decoders.utf8;
          case "latin1":
          case "ascii":
          // TODO: Make these a separate, strict decoder?
          case "us-ascii":
          case "iso-8859-1":
          case "iso8859-1":
          case "iso88591":
          case "iso_8859-1":
          case "windows-1252":
          case "iso_8859-1:1987":
          case "cp1252":
          case "x-cp1252":
            return decoders.latin1;
          case "utf16le":
          case "utf-16le":
          case "ucs2":
          case "ucs-2":
            return decoders.utf16le;
          case "base64":
            return decoders.base64;
          default:
            if (lc === void 0) {
              lc = true;
              charset = charset.toLowerCase();
              continue;
            }
            return decoders.other.bind(charset);
        }
      }
    }
    var decoders = {
      utf8: (data, sourceEncoding) => {
        if (data.length === 0) {
          return "";
        }
        if (typeof data === "string") {
          data = Buffer.from(data, sourceEncoding);
        }
        return data.utf8Slice(0, data.length);
      },
      latin1: (data, sourceEncoding) => {
        if (data.length === 0) {
          return "";
        }
        if (typeof data === "string") {
          return data;
        }
        return data.latin1Slice(0, data.length);
      },
      utf16le: (data, sourceEncoding) => {
        if (data.length === 0) {
          return "";
        }
        if (typeof data === "string") {
          data = Buffer.from(data, sourceEncoding);
        }
        return data.ucs2Slice(0, data.length);
      },
      base64: (data, sourceEncoding) => {
        if (data.length === 0) {
          return "";
        }
        if (typeof data === "string") {
          data = Buffer.from(data, sourceEncoding);
        }
        return data.base64Slice(0, data.length);
      },
      other: (data, sourceEncoding) => {
        if (data.length === 0) {
          return "";
        }
        if (typeof data === "string") {
          data = Buffer.from(data, sourceEncoding);
        }
        if (textDecoders.has(exports.toString())) {
          try {
            return textDecoders.get(exports).decode(data);
          } catch {
          }
        }
        return typeof data === "string" ? data : data.toString();
      }
    };
    function decodeText(text, sourceEncoding, destEncoding) {
      if (text) {
        return getDecoder(destEncoding)(text, sourceEncoding);
      }
      return text;
    }
    module.exports = decodeText;
  }
});

// node_modules/@fastify/busboy/lib/utils/parseParams.js
var require_parseParams = __commonJS({
  "node_modules/@fastify/busboy/lib/utils/parseParams.js"(exports, module) {
    "use strict";
    var decodeText = require_decodeText();
    var RE_ENCODED = /%[a-fA-F0-9][a-fA-F0-9]/g;
    var EncodedLookup = {
      "%00": "\0",
      "%01": "",
      "%02": "",
      "%03": "",
      "%04": "",
      "%05": "",
      "%06": "",
      "%07": "\x07",
      "%08": "\b",
      "%09": "	",
      "%0a": "\n",
      "%0A": "\n",
      "%0b": "\v",
      "%0B": "\v",
      "%0c": "\f",
      "%0C": "\f",
      "%0d": "\r",
      "%0D": "\r",
      "%0e": "",
      "%0E": "",
      "%0f": "",
      "%0F": "",
      "%10": "",
      "%11": "",
      "%12": "",
      "%13": "",
      "%14": "",
      "%15": "",
      "%16": "",
      "%17": "",
      "%18": "",
      "%19": "",
      "%1a": "",
      "%1A": "",
      "%1b": "\x1B",
      "%1B": "\x1B",
      "%1c": "",
      "%1C": "",
      "%1d": "",
      "%1D": "",
      "%1e": "",
      "%1E": "",
      "%1f": "",
      "%1F": "",
      "%20": " ",
      "%21": "!",
      "%22": '"',
      "%23": "#",
      "%24": "$",
      "%25": "%",
      "%26": "&",
      "%27": "'",
      "%28": "(",
      "%29": ")",
      "%2a": "*",
      "%2A": "*",
      "%2b": "+",
      "%2B": "+",
      "%2c": ",",
      "%2C": ",",
      "%2d": "-",
      "%2D": "-",
      "%2e": ".",
      "%2E": ".",
      "%2f": "/",
      "%2F": "/",
      "%30": "0",
      "%31": "1",
      "%32": "2",
      "%33": "3",
      "%34": "4",
      "%35": "5",
      "%36": "6",
      "%37": "7",
      "%38": "8",
      "%39": "9",
      "%3a": ":",
      "%3A": ":",
      "%3b": ";",
      "%3B": ";",
      "%3c": "<",
      "%3C": "<",
      "%3d": "=",
      "%3D": "=",
      "%3e": ">",
      "%3E": ">",
      "%3f": "?",
      "%3F": "?",
      "%40": "@",
      "%41": "A",
      "%42": "B",
      "%43": "C",
      "%44": "D",
      "%45": "E",
      "%46": "F",
      "%47": "G",
      "%48": "H",
      "%49": "I",
      "%4a": "J",
      "%4A": "J",
      "%4b": "K",
      "%4B": "K",
      "%4c": "L",
      "%4C": "L",
      "%4d": "M",
      "%4D": "M",
      "%4e": "N",
      "%4E": "N",
      "%4f": "O",
      "%4F": "O",
      "%50": "P",
      "%51": "Q",
      "%52": "R",
      "%53": "S",
      "%54": "T",
      "%55": "U",
      "%56": "V",
      "%57": "W",
      "%58": "X",
      "%59": "Y",
      "%5a": "Z",
      "%5A": "Z",
      "%5b": "[",
      "%5B": "[",
      "%5c": "\\",
      "%5C": "\\",
      "%5d": "]",
      "%5D": "]",
      "%5e": "^",
      "%5E": "^",
      "%5f": "_",
      "%5F": "_",
      "%60": "`",
      "%61": "a",
      "%62": "b",
      "%63": "c",
      "%64": "d",
      "%65": "e",
      "%66": "f",
      "%67": "g",
      "%68": "h",
      "%69": "i",
      "%6a": "j",
      "%6A": "j",
      "%6b": "k",
      "%6B": "k",
      "%6c": "l",
      "%6C": "l",
      "%6d": "m",
      "%6D": "m",
      "%6e": "n",
      "%6E": "n",
      "%6f": "o",
      "%6F": "o",
      "%70": "p",
      "%71": "q",
      "%72": "r",
      "%73": "s",
      "%74": "t",
      "%75": "u",
      "%76": "v",
      "%77": "w",
      "%78": "x",
      "%79": "y",
      "%7a": "z",
      "%7A": "z",
      "%7b": "{",
      "%7B": "{",
      "%7c": "|",
      "%7C": "|",
      "%7d": "}",
      "%7D": "}",
      "%7e": "~",
      "%7E": "~",
      "%7f": "",
      "%7F": "",
      "%80": "",
      "%81": "",
      "%82": "",
      "%83": "",
      "%84": "",
      "%85": "",
      "%86": "",
      "%87": "",
      "%88": "",
      "%89": "",
      "%8a": "",
      "%8A": "",
      "%8b": "",
      "%8B": "",
      "%8c": "",
      "%8C": "",
      "%8d": "",
      "%8D": "",
      "%8e": "",
      "%8E": "",
      "%8f": "",
      "%8F": "",
      "%90": "",
      "%91": "",
      "%92": "",
      "%93": "",
      "%94": "",
      "%95": "",
      "%96": "",
      "%97": "",
      "%98": "",
      "%99": "",
      "%9a": "",
      "%9A": "",
      "%9b": "",
      "%9B": "",
      "%9c": "",
      "%9C": "",
      "%9d": "",
      "%9D": "",
      "%9e": "",
      "%9E": "",
      "%9f": "",
      "%9F": "",
      "%a0": " ",
      "%A0": " ",
      "%a1": "¡",
      "%A1": "¡",
      "%a2": "¢",
      "%A2": "¢",
      "%a3": "£",
      "%A3": "£",
      "%a4": "¤",
      "%A4": "¤",
      "%a5": "¥",
      "%A5": "¥",
      "%a6": "¦",
      "%A6": "¦",
      "%a7": "§",
      "%A7": "§",
      "%a8": "¨",
      "%A8": "¨",
      "%a9": "©",
      "%A9": "©",
      "%aa": "ª",
      "%Aa": "ª",
      "%aA": "ª",
      "%AA": "ª",
      "%ab": "«",
      "%Ab": "«",
      "%aB": "«",
      "%AB": "«",
      "%ac": "¬",
      "%Ac": "¬",
      "%aC": "¬",
      "%AC": "¬",
      "%ad": "­",
      "%Ad": "­",
      "%aD": "­",
      "%AD": "­",
      "%ae": "®",
      "%Ae": "®",
      "%aE": "®",
      "%AE": "®",
      "%af": "¯",
      "%Af": "¯",
      "%aF": "¯",
      "%AF": "¯",
      "%b0": "°",
      "%B0": "°",
      "%b1": "±",
      "%B1": "±",
      "%b2": "²",
      "%B2": "²",
      "%b3": "³",
      "%B3": "³",
      "%b4": "´",
      "%B4": "´",
      "%b5": "µ",
      "%B5": "µ",
      "%b6": "¶",
      "%B6": "¶",
      "%b7": "·",
      "%B7": "·",
      "%b8": "¸",
      "%B8": "¸",
      "%b9": "¹",
      "%B9": "¹",
      "%ba": "º",
      "%Ba": "º",
      "%bA": "º",
      "%BA": "º",
      "%bb": "»",
      "%Bb": "»",
      "%bB": "»",
      "%BB": "»",
      "%bc": "¼",
      "%Bc": "¼",
      "%bC": "¼",
      "%BC": "¼",
      "%bd": "½",
      "%Bd": "½",
      "%bD": "½",
      "%BD": "½",
      "%be": "¾",
      "%Be": "¾",
      "%bE": "¾",
      "%BE": "¾",
      "%bf": "¿",
      "%Bf": "¿",
      "%bF": "¿",
      "%BF": "¿",
      "%c0": "À",
      "%C0": "À",
      "%c1": "Á",
      "%C1": "Á",
      "%c2": "Â",
      "%C2": "Â",
      "%c3": "Ã",
      "%C3": "Ã",
      "%c4": "Ä",
      "%C4": "Ä",
      "%c5": "Å",
      "%C5": "Å",
      "%c6": "Æ",
      "%C6": "Æ",
      "%c7": "Ç",
      "%C7": "Ç",
      "%c8": "È",
      "%C8": "È",
      "%c9": "É",
      "%C9": "É",
      "%ca": "Ê",
      "%Ca": "Ê",
      "%cA": "Ê",
      "%CA": "Ê",
      "%cb": "Ë",
      "%Cb": "Ë",
      "%cB": "Ë",
      "%CB": "Ë",
      "%cc": "Ì",
      "%Cc": "Ì",
      "%cC": "Ì",
      "%CC": "Ì",
      "%cd": "Í",
      "%Cd": "Í",
      "%cD": "Í",
      "%CD": "Í",
      "%ce": "Î",
      "%Ce": "Î",
      "%cE": "Î",
      "%CE": "Î",
      "%cf": "Ï",
      "%Cf": "Ï",
      "%cF": "Ï",
      "%CF": "Ï",
      "%d0": "Ð",
      "%D0": "Ð",
      "%d1": "Ñ",
      "%D1": "Ñ",
      "%d2": "Ò",
      "%D2": "Ò",
      "%d3": "Ó",
      "%D3": "Ó",
      "%d4": "Ô",
      "%D4": "Ô",
      "%d5": "Õ",
      "%D5": "Õ",
      "%d6": "Ö",
      "%D6": "Ö",
      "%d7": "×",
      "%D7": "×",
      "%d8": "Ø",
      "%D8": "Ø",
      "%d9": "Ù",
      "%D9": "Ù",
      "%da": "Ú",
      "%Da": "Ú",
      "%dA": "Ú",
      "%DA": "Ú",
      "%db": "Û",
      "%Db": "Û",
      "%dB": "Û",
      "%DB": "Û",
      "%dc": "Ü",
      "%Dc": "Ü",
      "%dC": "Ü",
      "%DC": "Ü",
      "%dd": "Ý",
      "%Dd": "Ý",
      "%dD": "Ý",
      "%DD": "Ý",
      "%de": "Þ",
      "%De": "Þ",
      "%dE": "Þ",
      "%DE": "Þ",
      "%df": "ß",
      "%Df": "ß",
      "%dF": "ß",
      "%DF": "ß",
      "%e0": "à",
      "%E0": "à",
      "%e1": "á",
      "%E1": "á",
      "%e2": "â",
      "%E2": "â",
      "%e3": "ã",
      "%E3": "ã",
      "%e4": "ä",
      "%E4": "ä",
      "%e5": "å",
      "%E5": "å",
      "%e6": "æ",
      "%E6": "æ",
      "%e7": "ç",
      "%E7": "ç",
      "%e8": "è",
      "%E8": "è",
      "%e9": "é",
      "%E9": "é",
      "%ea": "ê",
      "%Ea": "ê",
      "%eA": "ê",
      "%EA": "ê",
      "%eb": "ë",
      "%Eb": "ë",
      "%eB": "ë",
      "%EB": "ë",
      "%ec": "ì",
      "%Ec": "ì",
      "%eC": "ì",
      "%EC": "ì",
      "%ed": "í",
      "%Ed": "í",
      "%eD": "í",
      "%ED": "í",
      "%ee": "î",
      "%Ee": "î",
      "%eE": "î",
      "%EE": "î",
      "%ef": "ï",
      "%Ef": "ï",
      "%eF": "ï",
      "%EF": "ï",
      "%f0": "ð",
      "%F0": "ð",
      "%f1": "ñ",
      "%F1": "ñ",
      "%f2": "ò",
      "%F2": "ò",
      "%f3": "ó",
      "%F3": "ó",
      "%f4": "ô",
      "%F4": "ô",
      "%f5": "õ",
      "%F5": "õ",
      "%f6": "ö",
      "%F6": "ö",
      "%f7": "÷",
      "%F7": "÷",
      "%f8": "ø",
      "%F8": "ø",
      "%f9": "ù",
      "%F9": "ù",
      "%fa": "ú",
      "%Fa": "ú",
      "%fA": "ú",
      "%FA": "ú",
      "%fb": "û",
      "%Fb": "û",
      "%fB": "û",
      "%FB": "û",
      "%fc": "ü",
      "%Fc": "ü",
      "%fC": "ü",
      "%FC": "ü",
      "%fd": "ý",
      "%Fd": "ý",
      "%fD": "ý",
      "%FD": "ý",
      "%fe": "þ",
      "%Fe": "þ",
      "%fE": "þ",
      "%FE": "þ",
      "%ff": "ÿ",
      "%Ff": "ÿ",
      "%fF": "ÿ",
      "%FF": "ÿ"
    };
    function encodedReplacer(match) {
      return EncodedLookup[match];
    }
    var STATE_KEY = 0;
    var STATE_VALUE = 1;
    var STATE_CHARSET = 2;
    var STATE_LANG = 3;
    function parseParams(str) {
      const res = [];
      let state = STATE_KEY;
      let charset = "";
      let inquote = false;
      let escaping = false;
      let p = 0;
      let tmp = "";
      const len = str.length;
      for (var i = 0; i < len; ++i) {
        const char = str[i];
        if (char === "\\" && inquote) {
          if (escaping) {
            escaping = false;
          } else {
            escaping = true;
            continue;
          }
        } else if (char === '"') {
          if (!escaping) {
            if (inquote) {
              inquote = false;
              state = STATE_KEY;
              while (i + 1 < len && str[i + 1] !== ";") {
                ++i;
              }
            } else {
              inquote = true;
            }
            continue;
          } else {
            escaping = false;
          }
        } else {
          if (escaping && inquote) {
            tmp += "\\";
          }
          escaping = false;
          if ((state === STATE_CHARSET || state === STATE_LANG) && char === "'") {
            if (state === STATE_CHARSET) {
              state = STATE_LANG;
              charset = tmp.substring(1);
            } else {
              state = STATE_VALUE;
            }
            tmp = "";
            continue;
          } else if (state === STATE_KEY && (char === "*" || char === "=") && res.length) {
            state = char === "*" ? STATE_CHARSET : STATE_VALUE;
            res[p] = [tmp, void 0];
            tmp = "";
            continue;
          } else if (!inquote && char === ";") {
            state = STATE_KEY;
            if (charset) {
              if (tmp.length) {
                tmp = decodeText(
                  tmp.replace(RE_ENCODED, encodedReplacer),
                  "binary",
                  charset
                );
              }
              charset = "";
            } else if (tmp.length) {
              tmp = decodeText(tmp, "binary", "utf8");
            }
            if (res[p] === void 0) {
              res[p] = tmp;
            } else {
              res[p][1] = tmp;
            }
            tmp = "";
            ++p;
            continue;
          } else if (!inquote && (char === " " || char === "	")) {
            continue;
          }
        }
        tmp += char;
      }
      if (charset && tmp.length) {
        tmp = decodeText(
          tmp.replace(RE_ENCODED, encodedReplacer),
          "binary",
          charset
        );
      } else if (tmp) {
        tmp = decodeText(tmp, "binary", "utf8");
      }
      if (res[p] === void 0) {
        if (tmp) {
          res[p] = tmp;
        }
      } else {
        res[p][1] = tmp;
      }
      return res;
    }
    module.exports = parseParams;
  }
});

// node_modules/@fastify/busboy/lib/utils/basename.js
var require_basename = __commonJS({
  "node_modules/@fastify/busboy/lib/utils/basename.js"(exports, module) {
    "use strict";
    module.exports = function basename(path10) {
      if (typeof path10 !== "string") {
        return "";
      }
      for (var i = path10.length - 1; i >= 0; --i) {
        switch (path10.charCodeAt(i)) {
          case 47:
          // '/'
          case 92:
            path10 = path10.slice(i + 1);
            return path10 === ".." || path10 === "." ? "" : path10;
        }
      }
      return path10 === ".." || path10 === "." ? "" : path10;
    };
  }
});

// node_modules/@fastify/busboy/lib/types/multipart.js
var require_multipart = __commonJS({
  "node_modules/@fastify/busboy/lib/types/multipart.js"(exports, module) {
    "use strict";
    var { Readable: Readable2 } = __require("node:stream");
    var { inherits } = __require("node:util");
    var Dicer = require_Dicer();
    var parseParams = require_parseParams();
    var decodeText = require_decodeText();
    var basename = require_basename();
    var getLimit = require_getLimit();
    var RE_BOUNDARY = /^boundary$/i;
    var RE_FIELD = /^form-data$/i;
    var RE_CHARSET = /^charset$/i;
    var RE_FILENAME = /^filename$/i;
    var RE_NAME = /^name$/i;
    Multipart.detect = /^multipart\/form-data/i;
    function Multipart(boy, cfg) {
      let i;
      let len;
      const self = this;
      let boundary;
      const limits = cfg.limits;
      const isPartAFile = cfg.isPartAFile || ((fieldName, contentType, fileName) => contentType === "application/octet-stream" || fileName !== void 0);
      const parsedConType = cfg.parsedConType || [];
      const defCharset = cfg.defCharset || "utf8";
      const preservePath = cfg.preservePath;
      const fileOpts = { highWaterMark: cfg.fileHwm };
      for (i = 0, len = parsedConType.length; i < len; ++i) {
        if (Array.isArray(parsedConType[i]) && RE_BOUNDARY.test(parsedConType[i][0])) {
          boundary = parsedConType[i][1];
          break;
        }
      }
      function checkFinished() {
        if (nends === 0 && finished && !boy._done) {
          finished = false;
          self.end();
        }
      }
      if (typeof boundary !== "string") {
        throw new Error("Multipart: Boundary not found");
      }
      const fieldSizeLimit = getLimit(limits, "fieldSize", 1 * 1024 * 1024);
      const fileSizeLimit = getLimit(limits, "fileSize", Infinity);
      const filesLimit = getLimit(limits, "files", Infinity);
      const fieldsLimit = getLimit(limits, "fields", Infinity);
      const partsLimit = getLimit(limits, "parts", Infinity);
      const headerPairsLimit = getLimit(limits, "headerPairs", 2e3);
      const headerSizeLimit = getLimit(limits, "headerSize", 80 * 1024);
      let nfiles = 0;
      let nfields = 0;
      let nends = 0;
      let curFile;
      let curField;
      let finished = false;
      this._needDrain = false;
      this._pause = false;
      this._cb = void 0;
      this._nparts = 0;
      this._boy = boy;
      const parserCfg = {
        boundary,
        maxHeaderPairs: headerPairsLimit,
        maxHeaderSize: headerSizeLimit,
        partHwm: fileOpts.highWaterMark,
        highWaterMark: cfg.highWaterMark
      };
      this.parser = new Dicer(parserCfg);
      this.parser.on("drain", function() {
        self._needDrain = false;
        if (self._cb && !self._pause) {
          const cb = self._cb;
          self._cb = void 0;
          cb();
        }
      }).on("part", function onPart(part) {
        if (++self._nparts > partsLimit) {
          self.parser.removeListener("part", onPart);
          self.parser.on("part", skipPart);
          boy.hitPartsLimit = true;
          boy.emit("partsLimit");
          return skipPart(part);
        }
        if (curField) {
          const field = curField;
          field.emit("end");
          field.removeAllListeners("end");
        }
        part.on("header", function(header) {
          let contype;
          let fieldname;
          let parsed;
          let charset;
          let encoding;
          let filename;
          let nsize = 0;
          if (header["content-type"]) {
            parsed = parseParams(header["content-type"][0]);
            if (parsed[0]) {
              contype = parsed[0].toLowerCase();
              for (i = 0, len = parsed.length; i < len; ++i) {
                if (RE_CHARSET.test(parsed[i][0])) {
                  charset = parsed[i][1].toLowerCase();
                  break;
                }
              }
            }
          }
          if (contype === void 0) {
            contype = "text/plain";
          }
          if (charset === void 0) {
            charset = defCharset;
          }
          if (header["content-disposition"]) {
            parsed = parseParams(header["content-disposition"][0]);
            if (!RE_FIELD.test(parsed[0])) {
              return skipPart(part);
            }
            for (i = 0, len = parsed.length; i < len; ++i) {
              if (RE_NAME.test(parsed[i][0])) {
                fieldname = parsed[i][1];
              } else if (RE_FILENAME.test(parsed[i][0])) {
                filename = parsed[i][1];
                if (!preservePath) {
                  filename = basename(filename);
                }
              }
            }
          } else {
            return skipPart(part);
          }
          if (header["content-transfer-encoding"]) {
            encoding = header["content-transfer-encoding"][0].toLowerCase();
          } else {
            encoding = "7bit";
          }
          let onData, onEnd;
          if (isPartAFile(fieldname, contype, filename)) {
            if (nfiles === filesLimit) {
              if (!boy.hitFilesLimit) {
                boy.hitFilesLimit = true;
                boy.emit("filesLimit");
              }
              return skipPart(part);
            }
            ++nfiles;
            if (boy.listenerCount("file") === 0) {
              self.parser._ignore();
              return;
            }
            ++nends;
            const file = new FileStream(fileOpts);
            curFile = file;
            file.on("end", function() {
              --nends;
              self._pause = false;
              checkFinished();
              if (self._cb && !self._needDrain) {
                const cb = self._cb;
                self._cb = void 0;
                cb();
              }
            });
            file._read = function(n) {
              if (!self._pause) {
                return;
              }
              self._pause = false;
              if (self._cb && !self._needDrain) {
                const cb = self._cb;
                self._cb = void 0;
                cb();
              }
            };
            boy.emit("file", fieldname, file, filename, encoding, contype);
            onData = function(data) {
              if ((nsize += data.length) > fileSizeLimit) {
                const extralen = fileSizeLimit - nsize + data.length;
                if (extralen > 0) {
                  file.push(data.slice(0, extralen));
                }
                file.truncated = true;
                file.bytesRead = fileSizeLimit;
                part.removeAllListeners("data");
                file.emit("limit");
                return;
              } else if (!file.push(data)) {
                self._pause = true;
              }
              file.bytesRead = nsize;
            };
            onEnd = function() {
              curFile = void 0;
              file.push(null);
            };
          } else {
            if (nfields === fieldsLimit) {
              if (!boy.hitFieldsLimit) {
                boy.hitFieldsLimit = true;
                boy.emit("fieldsLimit");
              }
              return skipPart(part);
            }
            ++nfields;
            ++nends;
            let buffer = "";
            let truncated = false;
            curField = part;
            onData = function(data) {
              if ((nsize += data.length) > fieldSizeLimit) {
                const extralen = fieldSizeLimit - (nsize - data.length);
                buffer += data.toString("binary", 0, extralen);
                truncated = true;
                part.removeAllListeners("data");
              } else {
                buffer += data.toString("binary");
              }
            };
            onEnd = function() {
              curField = void 0;
              if (buffer.length) {
                buffer = decodeText(buffer, "binary", charset);
              }
              boy.emit("field", fieldname, buffer, false, truncated, encoding, contype);
              --nends;
              checkFinished();
            };
          }
          part._readableState.sync = false;
          part.on("data", onData);
          part.on("end", onEnd);
        }).on("error", function(err) {
          if (curFile) {
            curFile.emit("error", err);
          }
        });
      }).on("error", function(err) {
        boy.emit("error", err);
      }).on("finish", function() {
        finished = true;
        checkFinished();
      });
    }
    Multipart.prototype.write = function(chunk, cb) {
      const r2 = this.parser.write(chunk);
      if (r2 && !this._pause) {
        cb();
      } else {
        this._needDrain = !r2;
        this._cb = cb;
      }
    };
    Multipart.prototype.end = function() {
      const self = this;
      if (self.parser.writable) {
        self.parser.end();
      } else if (!self._boy._done) {
        process.nextTick(function() {
          self._boy._done = true;
          self._boy.emit("finish");
        });
      }
    };
    function skipPart(part) {
      part.resume();
    }
    function FileStream(opts) {
      Readable2.call(this, opts);
      this.bytesRead = 0;
      this.truncated = false;
    }
    inherits(FileStream, Readable2);
    FileStream.prototype._read = function(n) {
    };
    module.exports = Multipart;
  }
});

// node_modules/@fastify/busboy/lib/utils/Decoder.js
var require_Decoder = __commonJS({
  "node_modules/@fastify/busboy/lib/utils/Decoder.js"(exports, module) {
    "use strict";
    var RE_PLUS = /\+/g;
    var HEX = [
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      1,
      1,
      1,
      1,
      1,
      1,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      1,
      1,
      1,
      1,
      1,
      1,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0
    ];
    function Decoder() {
      this.buffer = void 0;
    }
    Decoder.prototype.write = function(str) {
      str = str.replace(RE_PLUS, " ");
      let res = "";
      let i = 0;
      let p = 0;
      const len = str.length;
      for (; i < len; ++i) {
        if (this.buffer !== void 0) {
          if (!HEX[str.charCodeAt(i)]) {
            res += "%" + this.buffer;
            this.buffer = void 0;
            --i;
          } else {
            this.buffer += str[i];
            ++p;
            if (this.buffer.length === 2) {
              res += String.fromCharCode(parseInt(this.buffer, 16));
              this.buffer = void 0;
            }
          }
        } else if (str[i] === "%") {
          if (i > p) {
            res += str.substring(p, i);
            p = i;
          }
          this.buffer = "";
          ++p;
        }
      }
      if (p < len && this.buffer === void 0) {
        res += str.substring(p);
      }
      return res;
    };
    Decoder.prototype.reset = function() {
      this.buffer = void 0;
    };
    module.exports = Decoder;
  }
});

// node_modules/@fastify/busboy/lib/types/urlencoded.js
var require_urlencoded = __commonJS({
  "node_modules/@fastify/busboy/lib/types/urlencoded.js"(exports, module) {
    "use strict";
    var Decoder = require_Decoder();
    var decodeText = require_decodeText();
    var getLimit = require_getLimit();
    var RE_CHARSET = /^charset$/i;
    UrlEncoded.detect = /^application\/x-www-form-urlencoded/i;
    function UrlEncoded(boy, cfg) {
      const limits = cfg.limits;
      const parsedConType = cfg.parsedConType;
      this.boy = boy;
      this.fieldSizeLimit = getLimit(limits, "fieldSize", 1 * 1024 * 1024);
      this.fieldNameSizeLimit = getLimit(limits, "fieldNameSize", 100);
      this.fieldsLimit = getLimit(limits, "fields", Infinity);
      let charset;
      for (var i = 0, len = parsedConType.length; i < len; ++i) {
        if (Array.isArray(parsedConType[i]) && RE_CHARSET.test(parsedConType[i][0])) {
          charset = parsedConType[i][1].toLowerCase();
          break;
        }
      }
      if (charset === void 0) {
        charset = cfg.defCharset || "utf8";
      }
      this.decoder = new Decoder();
      this.charset = charset;
      this._fields = 0;
      this._state = "key";
      this._checkingBytes = true;
      this._bytesKey = 0;
      this._bytesVal = 0;
      this._key = "";
      this._val = "";
      this._keyTrunc = false;
      this._valTrunc = false;
      this._hitLimit = false;
    }
    UrlEncoded.prototype.write = function(data, cb) {
      if (this._fields === this.fieldsLimit) {
        if (!this.boy.hitFieldsLimit) {
          this.boy.hitFieldsLimit = true;
          this.boy.emit("fieldsLimit");
        }
        return cb();
      }
      let idxeq;
      let idxamp;
      let i;
      let p = 0;
      const len = data.length;
      while (p < len) {
        if (this._state === "key") {
          idxeq = idxamp = void 0;
          for (i = p; i < len; ++i) {
            if (!this._checkingBytes) {
              ++p;
            }
            if (data[i] === 61) {
              idxeq = i;
              break;
            } else if (data[i] === 38) {
              idxamp = i;
              break;
            }
            if (this._checkingBytes && this._bytesKey === this.fieldNameSizeLimit) {
              this._hitLimit = true;
              break;
            } else if (this._checkingBytes) {
              ++this._bytesKey;
            }
          }
          if (idxeq !== void 0) {
            if (idxeq > p) {
              this._key += this.decoder.write(data.toString("binary", p, idxeq));
            }
            this._state = "val";
            this._hitLimit = false;
            this._checkingBytes = true;
            this._val = "";
            this._bytesVal = 0;
            this._valTrunc = false;
            this.decoder.reset();
            p = idxeq + 1;
          } else if (idxamp !== void 0) {
            ++this._fields;
            let key;
            const keyTrunc = this._keyTrunc;
            if (idxamp > p) {
              key = this._key += this.decoder.write(data.toString("binary", p, idxamp));
            } else {
              key = this._key;
            }
            this._hitLimit = false;
            this._checkingBytes = true;
            this._key = "";
            this._bytesKey = 0;
            this._keyTrunc = false;
            this.decoder.reset();
            if (key.length) {
              this.boy.emit(
                "field",
                decodeText(key, "binary", this.charset),
                "",
                keyTrunc,
                false
              );
            }
            p = idxamp + 1;
            if (this._fields === this.fieldsLimit) {
              return cb();
            }
          } else if (this._hitLimit) {
            if (i > p) {
              this._key += this.decoder.write(data.toString("binary", p, i));
            }
            p = i;
            if ((this._bytesKey = this._key.length) === this.fieldNameSizeLimit) {
              this._checkingBytes = false;
              this._keyTrunc = true;
            }
          } else {
            if (p < len) {
              this._key += this.decoder.write(data.toString("binary", p));
            }
            p = len;
          }
        } else {
          idxamp = void 0;
          for (i = p; i < len; ++i) {
            if (!this._checkingBytes) {
              ++p;
            }
            if (data[i] === 38) {
              idxamp = i;
              break;
            }
            if (this._checkingBytes && this._bytesVal === this.fieldSizeLimit) {
              this._hitLimit = true;
              break;
            } else if (this._checkingBytes) {
              ++this._bytesVal;
            }
          }
          if (idxamp !== void 0) {
            ++this._fields;
            if (idxamp > p) {
              this._val += this.decoder.write(data.toString("binary", p, idxamp));
            }
            this.boy.emit(
              "field",
              decodeText(this._key, "binary", this.charset),
              decodeText(this._val, "binary", this.charset),
              this._keyTrunc,
              this._valTrunc
            );
            this._state = "key";
            this._hitLimit = false;
            this._checkingBytes = true;
            this._key = "";
            this._bytesKey = 0;
            this._keyTrunc = false;
            this.decoder.reset();
            p = idxamp + 1;
            if (this._fields === this.fieldsLimit) {
              return cb();
            }
          } else if (this._hitLimit) {
            if (i > p) {
              this._val += this.decoder.write(data.toString("binary", p, i));
            }
            p = i;
            if (this._val === "" && this.fieldSizeLimit === 0 || (this._bytesVal = this._val.length) === this.fieldSizeLimit) {
              this._checkingBytes = false;
              this._valTrunc = true;
            }
          } else {
            if (p < len) {
              this._val += this.decoder.write(data.toString("binary", p));
            }
            p = len;
          }
        }
      }
      cb();
    };
    UrlEncoded.prototype.end = function() {
      if (this.boy._done) {
        return;
      }
      if (this._state === "key" && this._key.length > 0) {
        this.boy.emit(
          "field",
          decodeText(this._key, "binary", this.charset),
          "",
          this._keyTrunc,
          false
        );
      } else if (this._state === "val") {
        this.boy.emit(
          "field",
          decodeText(this._key, "binary", this.charset),
          decodeText(this._val, "binary", this.charset),
          this._keyTrunc,
          this._valTrunc
        );
      }
      this.boy._done = true;
      this.boy.emit("finish");
    };
    module.exports = UrlEncoded;
  }
});

// node_modules/@fastify/busboy/lib/main.js
var require_main = __commonJS({
  "node_modules/@fastify/busboy/lib/main.js"(exports, module) {
    "use strict";
    var WritableStream = __require("node:stream").Writable;
    var { inherits } = __require("node:util");
    var Dicer = require_Dicer();
    var MultipartParser = require_multipart();
    var UrlencodedParser = require_urlencoded();
    var parseParams = require_parseParams();
    function Busboy2(opts) {
      if (!(this instanceof Busboy2)) {
        return new Busboy2(opts);
      }
      if (typeof opts !== "object") {
        throw new TypeError("Busboy expected an options-Object.");
      }
      if (typeof opts.headers !== "object") {
        throw new TypeError("Busboy expected an options-Object with headers-attribute.");
      }
      if (typeof opts.headers["content-type"] !== "string") {
        throw new TypeError("Missing Content-Type-header.");
      }
      const {
        headers,
        ...streamOptions
      } = opts;
      this.opts = {
        autoDestroy: false,
        ...streamOptions
      };
      WritableStream.call(this, this.opts);
      this._done = false;
      this._parser = this.getParserByHeaders(headers);
      this._finished = false;
    }
    inherits(Busboy2, WritableStream);
    Busboy2.prototype.emit = function(ev) {
      if (ev === "finish") {
        if (!this._done) {
          this._parser?.end();
          return;
        } else if (this._finished) {
          return;
        }
        this._finished = true;
      }
      WritableStream.prototype.emit.apply(this, arguments);
    };
    Busboy2.prototype.getParserByHeaders = function(headers) {
      const parsed = parseParams(headers["content-type"]);
      const cfg = {
        defCharset: this.opts.defCharset,
        fileHwm: this.opts.fileHwm,
        headers,
        highWaterMark: this.opts.highWaterMark,
        isPartAFile: this.opts.isPartAFile,
        limits: this.opts.limits,
        parsedConType: parsed,
        preservePath: this.opts.preservePath
      };
      if (MultipartParser.detect.test(parsed[0])) {
        return new MultipartParser(this, cfg);
      }
      if (UrlencodedParser.detect.test(parsed[0])) {
        return new UrlencodedParser(this, cfg);
      }
      throw new Error("Unsupported Content-Type.");
    };
    Busboy2.prototype._write = function(chunk, encoding, cb) {
      this._parser.write(chunk, cb);
    };
    module.exports = Busboy2;
    module.exports.default = Busboy2;
    module.exports.Busboy = Busboy2;
    module.exports.Dicer = Dicer;
  }
});

// node_modules/highlight.js/lib/core.js
var require_core = __commonJS({
  "node_modules/highlight.js/lib/core.js"(exports, module) {
    function deepFreeze(obj) {
      if (obj instanceof Map) {
        obj.clear = obj.delete = obj.set = function() {
          throw new Error("map is read-only");
        };
      } else if (obj instanceof Set) {
        obj.add = obj.clear = obj.delete = function() {
          throw new Error("set is read-only");
        };
      }
      Object.freeze(obj);
      Object.getOwnPropertyNames(obj).forEach((name2) => {
        const prop = obj[name2];
        const type = typeof prop;
        if ((type === "object" || type === "function") && !Object.isFrozen(prop)) {
          deepFreeze(prop);
        }
      });
      return obj;
    }
    var Response = class {
      /**
       * @param {CompiledMode} mode
       */
      constructor(mode) {
        if (mode.data === void 0) mode.data = {};
        this.data = mode.data;
        this.isMatchIgnored = false;
      }
      ignoreMatch() {
        this.isMatchIgnored = true;
      }
    };
    function escapeHTML(value) {
      return value.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;").replace(/'/g, "&#x27;");
    }
    function inherit$1(original, ...objects) {
      const result = /* @__PURE__ */ Object.create(null);
      for (const key in original) {
        result[key] = original[key];
      }
      objects.forEach(function(obj) {
        for (const key in obj) {
          result[key] = obj[key];
        }
      });
      return (
        /** @type {T} */
        result
      );
    }
    var SPAN_CLOSE = "</span>";
    var emitsWrappingTags = (node) => {
      return !!node.scope;
    };
    var scopeToCSSClass = (name2, { prefix }) => {
      if (name2.startsWith("language:")) {
        return name2.replace("language:", "language-");
      }
      if (name2.includes(".")) {
        const pieces = name2.split(".");
        return [
          `${prefix}${pieces.shift()}`,
          ...pieces.map((x, i) => `${x}${"_".repeat(i + 1)}`)
        ].join(" ");
      }
      return `${prefix}${name2}`;
    };
    var HTMLRenderer = class {
      /**
       * Creates a new HTMLRenderer
       *
       * @param {Tree} parseTree - the parse tree (must support `walk` API)
       * @param {{classPrefix: string}} options
       */
      constructor(parseTree, options) {
        this.buffer = "";
        this.classPrefix = options.classPrefix;
        parseTree.walk(this);
      }
      /**
       * Adds texts to the output stream
       *
       * @param {string} text */
      addText(text) {
        this.buffer += escapeHTML(text);
      }
      /**
       * Adds a node open to the output stream (if needed)
       *
       * @param {Node} node */
      openNode(node) {
        if (!emitsWrappingTags(node)) return;
        const className = scopeToCSSClass(
          node.scope,
          { prefix: this.classPrefix }
        );
        this.span(className);
      }
      /**
       * Adds a node close to the output stream (if needed)
       *
       * @param {Node} node */
      closeNode(node) {
        if (!emitsWrappingTags(node)) return;
        this.buffer += SPAN_CLOSE;
      }
      /**
       * returns the accumulated buffer
      */
      value() {
        return this.buffer;
      }
      // helpers
      /**
       * Builds a span element
       *
       * @param {string} className */
      span(className) {
        this.buffer += `<span class="${className}">`;
      }
    };
    var newNode = (opts = {}) => {
      const result = { children: [] };
      Object.assign(result, opts);
      return result;
    };
    var TokenTree = class _TokenTree {
      constructor() {
        this.rootNode = newNode();
        this.stack = [this.rootNode];
      }
      get top() {
        return this.stack[this.stack.length - 1];
      }
      get root() {
        return this.rootNode;
      }
      /** @param {Node} node */
      add(node) {
        this.top.children.push(node);
      }
      /** @param {string} scope */
      openNode(scope) {
        const node = newNode({ scope });
        this.add(node);
        this.stack.push(node);
      }
      closeNode() {
        if (this.stack.length > 1) {
          return this.stack.pop();
        }
        return void 0;
      }
      closeAllNodes() {
        while (this.closeNode()) ;
      }
      toJSON() {
        return JSON.stringify(this.rootNode, null, 4);
      }
      /**
       * @typedef { import("./html_renderer").Renderer } Renderer
       * @param {Renderer} builder
       */
      walk(builder) {
        return this.constructor._walk(builder, this.rootNode);
      }
      /**
       * @param {Renderer} builder
       * @param {Node} node
       */
      static _walk(builder, node) {
        if (typeof node === "string") {
          builder.addText(node);
        } else if (node.children) {
          builder.openNode(node);
          node.children.forEach((child) => this._walk(builder, child));
          builder.closeNode(node);
        }
        return builder;
      }
      /**
       * @param {Node} node
       */
      static _collapse(node) {
        if (typeof node === "string") return;
        if (!node.children) return;
        if (node.children.every((el) => typeof el === "string")) {
          node.children = [node.children.join("")];
        } else {
          node.children.forEach((child) => {
            _TokenTree._collapse(child);
          });
        }
      }
    };
    var TokenTreeEmitter = class extends TokenTree {
      /**
       * @param {*} options
       */
      constructor(options) {
        super();
        this.options = options;
      }
      /**
       * @param {string} text
       */
      addText(text) {
        if (text === "") {
          return;
        }
        this.add(text);
      }
      /** @param {string} scope */
      startScope(scope) {
        this.openNode(scope);
      }
      endScope() {
        this.closeNode();
      }
      /**
       * @param {Emitter & {root: DataNode}} emitter
       * @param {string} name
       */
      __addSublanguage(emitter, name2) {
        const node = emitter.root;
        if (name2) node.scope = `language:${name2}`;
        this.add(node);
      }
      toHTML() {
        const renderer = new HTMLRenderer(this, this.options);
        return renderer.value();
      }
      finalize() {
        this.closeAllNodes();
        return true;
      }
    };
    function source2(re) {
      if (!re) return null;
      if (typeof re === "string") return re;
      return re.source;
    }
    function lookahead2(re) {
      return concat2("(?=", re, ")");
    }
    function anyNumberOfTimes(re) {
      return concat2("(?:", re, ")*");
    }
    function optional2(re) {
      return concat2("(?:", re, ")?");
    }
    function concat2(...args) {
      const joined = args.map((x) => source2(x)).join("");
      return joined;
    }
    function stripOptionsFromArgs2(args) {
      const opts = args[args.length - 1];
      if (typeof opts === "object" && opts.constructor === Object) {
        args.splice(args.length - 1, 1);
        return opts;
      } else {
        return {};
      }
    }
    function either2(...args) {
      const opts = stripOptionsFromArgs2(args);
      const joined = "(" + (opts.capture ? "" : "?:") + args.map((x) => source2(x)).join("|") + ")";
      return joined;
    }
    function countMatchGroups(re) {
      return new RegExp(re.toString() + "|").exec("").length - 1;
    }
    function startsWith(re, lexeme) {
      const match = re && re.exec(lexeme);
      return match && match.index === 0;
    }
    var BACKREF_RE = /\[(?:[^\\\]]|\\.)*\]|\(\??|\\([1-9][0-9]*)|\\./;
    function _rewriteBackreferences(regexps, { joinWith }) {
      let numCaptures = 0;
      return regexps.map((regex) => {
        numCaptures += 1;
        const offset = numCaptures;
        let re = source2(regex);
        let out = "";
        while (re.length > 0) {
          const match = BACKREF_RE.exec(re);
          if (!match) {
            out += re;
            break;
          }
          out += re.substring(0, match.index);
          re = re.substring(match.index + match[0].length);
          if (match[0][0] === "\\" && match[1]) {
            out += "\\" + String(Number(match[1]) + offset);
          } else {
            out += match[0];
            if (match[0] === "(") {
              numCaptures++;
            }
          }
        }
        return out;
      }).map((re) => `(${re})`).join(joinWith);
    }
    var MATCH_NOTHING_RE = /\b\B/;
    var IDENT_RE3 = "[a-zA-Z]\\w*";
    var UNDERSCORE_IDENT_RE = "[a-zA-Z_]\\w*";
    var NUMBER_RE = "\\b\\d+(\\.\\d+)?";
    var C_NUMBER_RE = "(-?)(\\b0[xX][a-fA-F0-9]+|(\\b\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d+)?)";
    var BINARY_NUMBER_RE = "\\b(0b[01]+)";
    var RE_STARTERS_RE = "!|!=|!==|%|%=|&|&&|&=|\\*|\\*=|\\+|\\+=|,|-|-=|/=|/|:|;|<<|<<=|<=|<|===|==|=|>>>=|>>=|>=|>>>|>>|>|\\?|\\[|\\{|\\(|\\^|\\^=|\\||\\|=|\\|\\||~";
    var SHEBANG = (opts = {}) => {
      const beginShebang = /^#![ ]*\//;
      if (opts.binary) {
        opts.begin = concat2(
          beginShebang,
          /.*\b/,
          opts.binary,
          /\b.*/
        );
      }
      return inherit$1({
        scope: "meta",
        begin: beginShebang,
        end: /$/,
        relevance: 0,
        /** @type {ModeCallback} */
        "on:begin": (m, resp) => {
          if (m.index !== 0) resp.ignoreMatch();
        }
      }, opts);
    };
    var BACKSLASH_ESCAPE = {
      begin: "\\\\[\\s\\S]",
      relevance: 0
    };
    var APOS_STRING_MODE = {
      scope: "string",
      begin: "'",
      end: "'",
      illegal: "\\n",
      contains: [BACKSLASH_ESCAPE]
    };
    var QUOTE_STRING_MODE = {
      scope: "string",
      begin: '"',
      end: '"',
      illegal: "\\n",
      contains: [BACKSLASH_ESCAPE]
    };
    var PHRASAL_WORDS_MODE = {
      begin: /\b(a|an|the|are|I'm|isn't|don't|doesn't|won't|but|just|should|pretty|simply|enough|gonna|going|wtf|so|such|will|you|your|they|like|more)\b/
    };
    var COMMENT = function(begin, end, modeOptions = {}) {
      const mode = inherit$1(
        {
          scope: "comment",
          begin,
          end,
          contains: []
        },
        modeOptions
      );
      mode.contains.push({
        scope: "doctag",
        // hack to avoid the space from being included. the space is necessary to
        // match here to prevent the plain text rule below from gobbling up doctags
        begin: "[ ]*(?=(TODO|FIXME|NOTE|BUG|OPTIMIZE|HACK|XXX):)",
        end: /(TODO|FIXME|NOTE|BUG|OPTIMIZE|HACK|XXX):/,
        excludeBegin: true,
        relevance: 0
      });
      const ENGLISH_WORD = either2(
        // list of common 1 and 2 letter words in English
        "I",
        "a",
        "is",
        "so",
        "us",
        "to",
        "at",
        "if",
        "in",
        "it",
        "on",
        // note: this is not an exhaustive list of contractions, just popular ones
        /[A-Za-z]+['](d|ve|re|ll|t|s|n)/,
        // contractions - can't we'd they're let's, etc
        /[A-Za-z]+[-][a-z]+/,
        // `no-way`, etc.
        /[A-Za-z][a-z]{2,}/
        // allow capitalized words at beginning of sentences
      );
      mode.contains.push(
        {
          // TODO: how to include ", (, ) without breaking grammars that use these for
          // comment delimiters?
          // begin: /[ ]+([()"]?([A-Za-z'-]{3,}|is|a|I|so|us|[tT][oO]|at|if|in|it|on)[.]?[()":]?([.][ ]|[ ]|\))){3}/
          // ---
          // this tries to find sequences of 3 english words in a row (without any
          // "programming" type syntax) this gives us a strong signal that we've
          // TRULY found a comment - vs perhaps scanning with the wrong language.
          // It's possible to find something that LOOKS like the start of the
          // comment - but then if there is no readable text - good chance it is a
          // false match and not a comment.
          //
          // for a visual example please see:
          // https://github.com/highlightjs/highlight.js/issues/2827
          begin: concat2(
            /[ ]+/,
            // necessary to prevent us gobbling up doctags like /* @author Bob Mcgill */
            "(",
            ENGLISH_WORD,
            /[.]?[:]?([.][ ]|[ ])/,
            "){3}"
          )
          // look for 3 words in a row
        }
      );
      return mode;
    };
    var C_LINE_COMMENT_MODE = COMMENT("//", "$");
    var C_BLOCK_COMMENT_MODE = COMMENT("/\\*", "\\*/");
    var HASH_COMMENT_MODE = COMMENT("#", "$");
    var NUMBER_MODE = {
      scope: "number",
      begin: NUMBER_RE,
      relevance: 0
    };
    var C_NUMBER_MODE = {
      scope: "number",
      begin: C_NUMBER_RE,
      relevance: 0
    };
    var BINARY_NUMBER_MODE = {
      scope: "number",
      begin: BINARY_NUMBER_RE,
      relevance: 0
    };
    var REGEXP_MODE = {
      scope: "regexp",
      begin: /\/(?=[^/\n]*\/)/,
      end: /\/[gimuy]*/,
      contains: [
        BACKSLASH_ESCAPE,
        {
          begin: /\[/,
          end: /\]/,
          relevance: 0,
          contains: [BACKSLASH_ESCAPE]
        }
      ]
    };
    var TITLE_MODE = {
      scope: "title",
      begin: IDENT_RE3,
      relevance: 0
    };
    var UNDERSCORE_TITLE_MODE = {
      scope: "title",
      begin: UNDERSCORE_IDENT_RE,
      relevance: 0
    };
    var METHOD_GUARD = {
      // excludes method names from keyword processing
      begin: "\\.\\s*" + UNDERSCORE_IDENT_RE,
      relevance: 0
    };
    var END_SAME_AS_BEGIN = function(mode) {
      return Object.assign(
        mode,
        {
          /** @type {ModeCallback} */
          "on:begin": (m, resp) => {
            resp.data._beginMatch = m[1];
          },
          /** @type {ModeCallback} */
          "on:end": (m, resp) => {
            if (resp.data._beginMatch !== m[1]) resp.ignoreMatch();
          }
        }
      );
    };
    var MODES4 = /* @__PURE__ */ Object.freeze({
      __proto__: null,
      APOS_STRING_MODE,
      BACKSLASH_ESCAPE,
      BINARY_NUMBER_MODE,
      BINARY_NUMBER_RE,
      COMMENT,
      C_BLOCK_COMMENT_MODE,
      C_LINE_COMMENT_MODE,
      C_NUMBER_MODE,
      C_NUMBER_RE,
      END_SAME_AS_BEGIN,
      HASH_COMMENT_MODE,
      IDENT_RE: IDENT_RE3,
      MATCH_NOTHING_RE,
      METHOD_GUARD,
      NUMBER_MODE,
      NUMBER_RE,
      PHRASAL_WORDS_MODE,
      QUOTE_STRING_MODE,
      REGEXP_MODE,
      RE_STARTERS_RE,
      SHEBANG,
      TITLE_MODE,
      UNDERSCORE_IDENT_RE,
      UNDERSCORE_TITLE_MODE
    });
    function skipIfHasPrecedingDot(match, response) {
      const before = match.input[match.index - 1];
      if (before === ".") {
        response.ignoreMatch();
      }
    }
    function scopeClassName(mode, _parent) {
      if (mode.className !== void 0) {
        mode.scope = mode.className;
        delete mode.className;
      }
    }
    function beginKeywords(mode, parent) {
      if (!parent) return;
      if (!mode.beginKeywords) return;
      mode.begin = "\\b(" + mode.beginKeywords.split(" ").join("|") + ")(?!\\.)(?=\\b|\\s)";
      mode.__beforeBegin = skipIfHasPrecedingDot;
      mode.keywords = mode.keywords || mode.beginKeywords;
      delete mode.beginKeywords;
      if (mode.relevance === void 0) mode.relevance = 0;
    }
    function compileIllegal(mode, _parent) {
      if (!Array.isArray(mode.illegal)) return;
      mode.illegal = either2(...mode.illegal);
    }
    function compileMatch(mode, _parent) {
      if (!mode.match) return;
      if (mode.begin || mode.end) throw new Error("begin & end are not supported with match");
      mode.begin = mode.match;
      delete mode.match;
    }
    function compileRelevance(mode, _parent) {
      if (mode.relevance === void 0) mode.relevance = 1;
    }
    var beforeMatchExt = (mode, parent) => {
      if (!mode.beforeMatch) return;
      if (mode.starts) throw new Error("beforeMatch cannot be used with starts");
      const originalMode = Object.assign({}, mode);
      Object.keys(mode).forEach((key) => {
        delete mode[key];
      });
      mode.keywords = originalMode.keywords;
      mode.begin = concat2(originalMode.beforeMatch, lookahead2(originalMode.begin));
      mode.starts = {
        relevance: 0,
        contains: [
          Object.assign(originalMode, { endsParent: true })
        ]
      };
      mode.relevance = 0;
      delete originalMode.beforeMatch;
    };
    var COMMON_KEYWORDS = [
      "of",
      "and",
      "for",
      "in",
      "not",
      "or",
      "if",
      "then",
      "parent",
      // common variable name
      "list",
      // common variable name
      "value"
      // common variable name
    ];
    var DEFAULT_KEYWORD_SCOPE = "keyword";
    function compileKeywords(rawKeywords, caseInsensitive, scopeName = DEFAULT_KEYWORD_SCOPE) {
      const compiledKeywords = /* @__PURE__ */ Object.create(null);
      if (typeof rawKeywords === "string") {
        compileList(scopeName, rawKeywords.split(" "));
      } else if (Array.isArray(rawKeywords)) {
        compileList(scopeName, rawKeywords);
      } else {
        Object.keys(rawKeywords).forEach(function(scopeName2) {
          Object.assign(
            compiledKeywords,
            compileKeywords(rawKeywords[scopeName2], caseInsensitive, scopeName2)
          );
        });
      }
      return compiledKeywords;
      function compileList(scopeName2, keywordList) {
        if (caseInsensitive) {
          keywordList = keywordList.map((x) => x.toLowerCase());
        }
        keywordList.forEach(function(keyword) {
          const pair = keyword.split("|");
          compiledKeywords[pair[0]] = [scopeName2, scoreForKeyword(pair[0], pair[1])];
        });
      }
    }
    function scoreForKeyword(keyword, providedScore) {
      if (providedScore) {
        return Number(providedScore);
      }
      return commonKeyword(keyword) ? 0 : 1;
    }
    function commonKeyword(keyword) {
      return COMMON_KEYWORDS.includes(keyword.toLowerCase());
    }
    var seenDeprecations = {};
    var error = (message) => {
      console.error(message);
    };
    var warn = (message, ...args) => {
      console.log(`WARN: ${message}`, ...args);
    };
    var deprecated = (version2, message) => {
      if (seenDeprecations[`${version2}/${message}`]) return;
      console.log(`Deprecated as of ${version2}. ${message}`);
      seenDeprecations[`${version2}/${message}`] = true;
    };
    var MultiClassError = new Error();
    function remapScopeNames(mode, regexes, { key }) {
      let offset = 0;
      const scopeNames = mode[key];
      const emit = {};
      const positions = {};
      for (let i = 1; i <= regexes.length; i++) {
        positions[i + offset] = scopeNames[i];
        emit[i + offset] = true;
        offset += countMatchGroups(regexes[i - 1]);
      }
      mode[key] = positions;
      mode[key]._emit = emit;
      mode[key]._multi = true;
    }
    function beginMultiClass(mode) {
      if (!Array.isArray(mode.begin)) return;
      if (mode.skip || mode.excludeBegin || mode.returnBegin) {
        error("skip, excludeBegin, returnBegin not compatible with beginScope: {}");
        throw MultiClassError;
      }
      if (typeof mode.beginScope !== "object" || mode.beginScope === null) {
        error("beginScope must be object");
        throw MultiClassError;
      }
      remapScopeNames(mode, mode.begin, { key: "beginScope" });
      mode.begin = _rewriteBackreferences(mode.begin, { joinWith: "" });
    }
    function endMultiClass(mode) {
      if (!Array.isArray(mode.end)) return;
      if (mode.skip || mode.excludeEnd || mode.returnEnd) {
        error("skip, excludeEnd, returnEnd not compatible with endScope: {}");
        throw MultiClassError;
      }
      if (typeof mode.endScope !== "object" || mode.endScope === null) {
        error("endScope must be object");
        throw MultiClassError;
      }
      remapScopeNames(mode, mode.end, { key: "endScope" });
      mode.end = _rewriteBackreferences(mode.end, { joinWith: "" });
    }
    function scopeSugar(mode) {
      if (mode.scope && typeof mode.scope === "object" && mode.scope !== null) {
        mode.beginScope = mode.scope;
        delete mode.scope;
      }
    }
    function MultiClass(mode) {
      scopeSugar(mode);
      if (typeof mode.beginScope === "string") {
        mode.beginScope = { _wrap: mode.beginScope };
      }
      if (typeof mode.endScope === "string") {
        mode.endScope = { _wrap: mode.endScope };
      }
      beginMultiClass(mode);
      endMultiClass(mode);
    }
    function compileLanguage(language) {
      function langRe(value, global) {
        return new RegExp(
          source2(value),
          "m" + (language.case_insensitive ? "i" : "") + (language.unicodeRegex ? "u" : "") + (global ? "g" : "")
        );
      }
      class MultiRegex {
        constructor() {
          this.matchIndexes = {};
          this.regexes = [];
          this.matchAt = 1;
          this.position = 0;
        }
        // @ts-ignore
        addRule(re, opts) {
          opts.position = this.position++;
          this.matchIndexes[this.matchAt] = opts;
          this.regexes.push([opts, re]);
          this.matchAt += countMatchGroups(re) + 1;
        }
        compile() {
          if (this.regexes.length === 0) {
            this.exec = () => null;
          }
          const terminators = this.regexes.map((el) => el[1]);
          this.matcherRe = langRe(_rewriteBackreferences(terminators, { joinWith: "|" }), true);
          this.lastIndex = 0;
        }
        /** @param {string} s */
        exec(s2) {
          this.matcherRe.lastIndex = this.lastIndex;
          const match = this.matcherRe.exec(s2);
          if (!match) {
            return null;
          }
          const i = match.findIndex((el, i2) => i2 > 0 && el !== void 0);
          const matchData = this.matchIndexes[i];
          match.splice(0, i);
          return Object.assign(match, matchData);
        }
      }
      class ResumableMultiRegex {
        constructor() {
          this.rules = [];
          this.multiRegexes = [];
          this.count = 0;
          this.lastIndex = 0;
          this.regexIndex = 0;
        }
        // @ts-ignore
        getMatcher(index2) {
          if (this.multiRegexes[index2]) return this.multiRegexes[index2];
          const matcher3 = new MultiRegex();
          this.rules.slice(index2).forEach(([re, opts]) => matcher3.addRule(re, opts));
          matcher3.compile();
          this.multiRegexes[index2] = matcher3;
          return matcher3;
        }
        resumingScanAtSamePosition() {
          return this.regexIndex !== 0;
        }
        considerAll() {
          this.regexIndex = 0;
        }
        // @ts-ignore
        addRule(re, opts) {
          this.rules.push([re, opts]);
          if (opts.type === "begin") this.count++;
        }
        /** @param {string} s */
        exec(s2) {
          const m = this.getMatcher(this.regexIndex);
          m.lastIndex = this.lastIndex;
          let result = m.exec(s2);
          if (this.resumingScanAtSamePosition()) {
            if (result && result.index === this.lastIndex) ;
            else {
              const m2 = this.getMatcher(0);
              m2.lastIndex = this.lastIndex + 1;
              result = m2.exec(s2);
            }
          }
          if (result) {
            this.regexIndex += result.position + 1;
            if (this.regexIndex === this.count) {
              this.considerAll();
            }
          }
          return result;
        }
      }
      function buildModeRegex(mode) {
        const mm = new ResumableMultiRegex();
        mode.contains.forEach((term) => mm.addRule(term.begin, { rule: term, type: "begin" }));
        if (mode.terminatorEnd) {
          mm.addRule(mode.terminatorEnd, { type: "end" });
        }
        if (mode.illegal) {
          mm.addRule(mode.illegal, { type: "illegal" });
        }
        return mm;
      }
      function compileMode(mode, parent) {
        const cmode = (
          /** @type CompiledMode */
          mode
        );
        if (mode.isCompiled) return cmode;
        [
          scopeClassName,
          // do this early so compiler extensions generally don't have to worry about
          // the distinction between match/begin
          compileMatch,
          MultiClass,
          beforeMatchExt
        ].forEach((ext) => ext(mode, parent));
        language.compilerExtensions.forEach((ext) => ext(mode, parent));
        mode.__beforeBegin = null;
        [
          beginKeywords,
          // do this later so compiler extensions that come earlier have access to the
          // raw array if they wanted to perhaps manipulate it, etc.
          compileIllegal,
          // default to 1 relevance if not specified
          compileRelevance
        ].forEach((ext) => ext(mode, parent));
        mode.isCompiled = true;
        let keywordPattern = null;
        if (typeof mode.keywords === "object" && mode.keywords.$pattern) {
          mode.keywords = Object.assign({}, mode.keywords);
          keywordPattern = mode.keywords.$pattern;
          delete mode.keywords.$pattern;
        }
        keywordPattern = keywordPattern || /\w+/;
        if (mode.keywords) {
          mode.keywords = compileKeywords(mode.keywords, language.case_insensitive);
        }
        cmode.keywordPatternRe = langRe(keywordPattern, true);
        if (parent) {
          if (!mode.begin) mode.begin = /\B|\b/;
          cmode.beginRe = langRe(cmode.begin);
          if (!mode.end && !mode.endsWithParent) mode.end = /\B|\b/;
          if (mode.end) cmode.endRe = langRe(cmode.end);
          cmode.terminatorEnd = source2(cmode.end) || "";
          if (mode.endsWithParent && parent.terminatorEnd) {
            cmode.terminatorEnd += (mode.end ? "|" : "") + parent.terminatorEnd;
          }
        }
        if (mode.illegal) cmode.illegalRe = langRe(
          /** @type {RegExp | string} */
          mode.illegal
        );
        if (!mode.contains) mode.contains = [];
        mode.contains = [].concat(...mode.contains.map(function(c2) {
          return expandOrCloneMode(c2 === "self" ? mode : c2);
        }));
        mode.contains.forEach(function(c2) {
          compileMode(
            /** @type Mode */
            c2,
            cmode
          );
        });
        if (mode.starts) {
          compileMode(mode.starts, parent);
        }
        cmode.matcher = buildModeRegex(cmode);
        return cmode;
      }
      if (!language.compilerExtensions) language.compilerExtensions = [];
      if (language.contains && language.contains.includes("self")) {
        throw new Error("ERR: contains `self` is not supported at the top-level of a language.  See documentation.");
      }
      language.classNameAliases = inherit$1(language.classNameAliases || {});
      return compileMode(
        /** @type Mode */
        language
      );
    }
    function dependencyOnParent(mode) {
      if (!mode) return false;
      return mode.endsWithParent || dependencyOnParent(mode.starts);
    }
    function expandOrCloneMode(mode) {
      if (mode.variants && !mode.cachedVariants) {
        mode.cachedVariants = mode.variants.map(function(variant) {
          return inherit$1(mode, { variants: null }, variant);
        });
      }
      if (mode.cachedVariants) {
        return mode.cachedVariants;
      }
      if (dependencyOnParent(mode)) {
        return inherit$1(mode, { starts: mode.starts ? inherit$1(mode.starts) : null });
      }
      if (Object.isFrozen(mode)) {
        return inherit$1(mode);
      }
      return mode;
    }
    var version = "11.11.2";
    var HTMLInjectionError = class extends Error {
      constructor(reason, html) {
        super(reason);
        this.name = "HTMLInjectionError";
        this.html = html;
      }
    };
    var escape = escapeHTML;
    var inherit = inherit$1;
    var NO_MATCH = /* @__PURE__ */ Symbol("nomatch");
    var MAX_KEYWORD_HITS = 7;
    var HLJS = function(hljs) {
      const languages = /* @__PURE__ */ Object.create(null);
      const aliases2 = /* @__PURE__ */ Object.create(null);
      const plugins = [];
      let SAFE_MODE = true;
      const LANGUAGE_NOT_FOUND = "Could not find the language '{}', did you forget to load/include a language module?";
      const PLAINTEXT_LANGUAGE = { disableAutodetect: true, name: "Plain text", contains: [] };
      let options = {
        ignoreUnescapedHTML: false,
        throwUnescapedHTML: false,
        noHighlightRe: /^(no-?highlight)$/i,
        languageDetectRe: /\blang(?:uage)?-([\w-]+)\b/i,
        classPrefix: "hljs-",
        cssSelector: "pre code",
        languages: null,
        // beta configuration options, subject to change, welcome to discuss
        // https://github.com/highlightjs/highlight.js/issues/1086
        __emitter: TokenTreeEmitter
      };
      function shouldNotHighlight(languageName) {
        return options.noHighlightRe.test(languageName);
      }
      function blockLanguage(block) {
        let classes = block.className + " ";
        classes += block.parentNode ? block.parentNode.className : "";
        const match = options.languageDetectRe.exec(classes);
        if (match) {
          const language = getLanguage(match[1]);
          if (!language) {
            warn(LANGUAGE_NOT_FOUND.replace("{}", match[1]));
            warn("Falling back to no-highlight mode for this block.", block);
          }
          return language ? match[1] : "no-highlight";
        }
        return classes.split(/\s+/).find((_class) => shouldNotHighlight(_class) || getLanguage(_class));
      }
      function highlight3(codeOrLanguageName, optionsOrCode, ignoreIllegals) {
        let code2 = "";
        let languageName = "";
        if (typeof optionsOrCode === "object") {
          code2 = codeOrLanguageName;
          ignoreIllegals = optionsOrCode.ignoreIllegals;
          languageName = optionsOrCode.language;
        } else {
          deprecated("10.7.0", "highlight(lang, code, ...args) has been deprecated.");
          deprecated("10.7.0", "Please use highlight(code, options) instead.\nhttps://github.com/highlightjs/highlight.js/issues/2277");
          languageName = codeOrLanguageName;
          code2 = optionsOrCode;
        }
        if (ignoreIllegals === void 0) {
          ignoreIllegals = true;
        }
        const context = {
          code: code2,
          language: languageName
        };
        fire("before:highlight", context);
        const result = context.result ? context.result : _highlight(context.language, context.code, ignoreIllegals);
        result.code = context.code;
        fire("after:highlight", result);
        return result;
      }
      function _highlight(languageName, codeToHighlight, ignoreIllegals, continuation) {
        const keywordHits = /* @__PURE__ */ Object.create(null);
        function keywordData(mode, matchText) {
          return mode.keywords[matchText];
        }
        function processKeywords() {
          if (!top.keywords) {
            emitter.addText(modeBuffer);
            return;
          }
          let lastIndex = 0;
          top.keywordPatternRe.lastIndex = 0;
          let match = top.keywordPatternRe.exec(modeBuffer);
          let buf = "";
          while (match) {
            buf += modeBuffer.substring(lastIndex, match.index);
            const word = language.case_insensitive ? match[0].toLowerCase() : match[0];
            const data = keywordData(top, word);
            if (data) {
              const [kind, keywordRelevance] = data;
              emitter.addText(buf);
              buf = "";
              keywordHits[word] = (keywordHits[word] || 0) + 1;
              if (keywordHits[word] <= MAX_KEYWORD_HITS) relevance += keywordRelevance;
              if (kind.startsWith("_")) {
                buf += match[0];
              } else {
                const cssClass = language.classNameAliases[kind] || kind;
                emitKeyword(match[0], cssClass);
              }
            } else {
              buf += match[0];
            }
            lastIndex = top.keywordPatternRe.lastIndex;
            match = top.keywordPatternRe.exec(modeBuffer);
          }
          buf += modeBuffer.substring(lastIndex);
          emitter.addText(buf);
        }
        function processSubLanguage() {
          if (modeBuffer === "") return;
          let result2 = null;
          if (typeof top.subLanguage === "string") {
            if (!languages[top.subLanguage]) {
              emitter.addText(modeBuffer);
              return;
            }
            result2 = _highlight(top.subLanguage, modeBuffer, true, continuations[top.subLanguage]);
            continuations[top.subLanguage] = /** @type {CompiledMode} */
            result2._top;
          } else {
            result2 = highlightAuto(modeBuffer, top.subLanguage.length ? top.subLanguage : null);
          }
          if (top.relevance > 0) {
            relevance += result2.relevance;
          }
          emitter.__addSublanguage(result2._emitter, result2.language);
        }
        function processBuffer() {
          if (top.subLanguage != null) {
            processSubLanguage();
          } else {
            processKeywords();
          }
          modeBuffer = "";
        }
        function emitKeyword(keyword, scope) {
          if (keyword === "") return;
          emitter.startScope(scope);
          emitter.addText(keyword);
          emitter.endScope();
        }
        function emitMultiClass(scope, match) {
          let i = 1;
          const max = match.length - 1;
          while (i <= max) {
            if (!scope._emit[i]) {
              i++;
              continue;
            }
            const klass = language.classNameAliases[scope[i]] || scope[i];
            const text = match[i];
            if (klass) {
              emitKeyword(text, klass);
            } else {
              modeBuffer = text;
              processKeywords();
              modeBuffer = "";
            }
            i++;
          }
        }
        function startNewMode(mode, match) {
          if (mode.scope && typeof mode.scope === "string") {
            emitter.openNode(language.classNameAliases[mode.scope] || mode.scope);
          }
          if (mode.beginScope) {
            if (mode.beginScope._wrap) {
              emitKeyword(modeBuffer, language.classNameAliases[mode.beginScope._wrap] || mode.beginScope._wrap);
              modeBuffer = "";
            } else if (mode.beginScope._multi) {
              emitMultiClass(mode.beginScope, match);
              modeBuffer = "";
            }
          }
          top = Object.create(mode, { parent: { value: top } });
          return top;
        }
        function endOfMode(mode, match, matchPlusRemainder) {
          let matched = startsWith(mode.endRe, matchPlusRemainder);
          if (matched) {
            if (mode["on:end"]) {
              const resp = new Response(mode);
              mode["on:end"](match, resp);
              if (resp.isMatchIgnored) matched = false;
            }
            if (matched) {
              while (mode.endsParent && mode.parent) {
                mode = mode.parent;
              }
              return mode;
            }
          }
          if (mode.endsWithParent) {
            return endOfMode(mode.parent, match, matchPlusRemainder);
          }
        }
        function doIgnore(lexeme) {
          if (top.matcher.regexIndex === 0) {
            modeBuffer += lexeme[0];
            return 1;
          } else {
            resumeScanAtSamePosition = true;
            return 0;
          }
        }
        function doBeginMatch(match) {
          const lexeme = match[0];
          const newMode = match.rule;
          const resp = new Response(newMode);
          const beforeCallbacks = [newMode.__beforeBegin, newMode["on:begin"]];
          for (const cb of beforeCallbacks) {
            if (!cb) continue;
            cb(match, resp);
            if (resp.isMatchIgnored) return doIgnore(lexeme);
          }
          if (newMode.skip) {
            modeBuffer += lexeme;
          } else {
            if (newMode.excludeBegin) {
              modeBuffer += lexeme;
            }
            processBuffer();
            if (!newMode.returnBegin && !newMode.excludeBegin) {
              modeBuffer = lexeme;
            }
          }
          startNewMode(newMode, match);
          return newMode.returnBegin ? 0 : lexeme.length;
        }
        function doEndMatch(match) {
          const lexeme = match[0];
          const matchPlusRemainder = codeToHighlight.substring(match.index);
          const endMode = endOfMode(top, match, matchPlusRemainder);
          if (!endMode) {
            return NO_MATCH;
          }
          const origin = top;
          if (top.endScope && top.endScope._wrap) {
            processBuffer();
            emitKeyword(lexeme, top.endScope._wrap);
          } else if (top.endScope && top.endScope._multi) {
            processBuffer();
            emitMultiClass(top.endScope, match);
          } else if (origin.skip) {
            modeBuffer += lexeme;
          } else {
            if (!(origin.returnEnd || origin.excludeEnd)) {
              modeBuffer += lexeme;
            }
            processBuffer();
            if (origin.excludeEnd) {
              modeBuffer = lexeme;
            }
          }
          do {
            if (top.scope) {
              emitter.closeNode();
            }
            if (!top.skip && !top.subLanguage) {
              relevance += top.relevance;
            }
            top = top.parent;
          } while (top !== endMode.parent);
          if (endMode.starts) {
            startNewMode(endMode.starts, match);
          }
          return origin.returnEnd ? 0 : lexeme.length;
        }
        function processContinuations() {
          const list2 = [];
          for (let current = top; current !== language; current = current.parent) {
            if (current.scope) {
              list2.unshift(current.scope);
            }
          }
          list2.forEach((item) => emitter.openNode(item));
        }
        let lastMatch = {};
        function processLexeme(textBeforeMatch, match) {
          const lexeme = match && match[0];
          modeBuffer += textBeforeMatch;
          if (lexeme == null) {
            processBuffer();
            return 0;
          }
          if (lastMatch.type === "begin" && match.type === "end" && lastMatch.index === match.index && lexeme === "") {
            modeBuffer += codeToHighlight.slice(match.index, match.index + 1);
            if (!SAFE_MODE) {
              const err = new Error(`0 width match regex (${languageName})`);
              err.languageName = languageName;
              err.badRule = lastMatch.rule;
              throw err;
            }
            return 1;
          }
          lastMatch = match;
          if (match.type === "begin") {
            return doBeginMatch(match);
          } else if (match.type === "illegal" && !ignoreIllegals) {
            const err = new Error('Illegal lexeme "' + lexeme + '" for mode "' + (top.scope || "<unnamed>") + '"');
            err.mode = top;
            throw err;
          } else if (match.type === "end") {
            const processed = doEndMatch(match);
            if (processed !== NO_MATCH) {
              return processed;
            }
          }
          if (match.type === "illegal" && lexeme === "") {
            if (match.index === codeToHighlight.length) ;
            else {
              modeBuffer += "\n";
            }
            return 1;
          }
          if (iterations > 1e5 && iterations > match.index * 3) {
            const err = new Error("potential infinite loop, way more iterations than matches");
            throw err;
          }
          modeBuffer += lexeme;
          return lexeme.length;
        }
        const language = getLanguage(languageName);
        if (!language) {
          error(LANGUAGE_NOT_FOUND.replace("{}", languageName));
          throw new Error('Unknown language: "' + languageName + '"');
        }
        const md = compileLanguage(language);
        let result = "";
        let top = continuation || md;
        const continuations = {};
        const emitter = new options.__emitter(options);
        processContinuations();
        let modeBuffer = "";
        let relevance = 0;
        let index2 = 0;
        let iterations = 0;
        let resumeScanAtSamePosition = false;
        try {
          if (!language.__emitTokens) {
            top.matcher.considerAll();
            for (; ; ) {
              iterations++;
              if (resumeScanAtSamePosition) {
                resumeScanAtSamePosition = false;
              } else {
                top.matcher.considerAll();
              }
              top.matcher.lastIndex = index2;
              const match = top.matcher.exec(codeToHighlight);
              if (!match) break;
              const beforeMatch = codeToHighlight.substring(index2, match.index);
              const processedCount = processLexeme(beforeMatch, match);
              index2 = match.index + processedCount;
            }
            processLexeme(codeToHighlight.substring(index2));
          } else {
            language.__emitTokens(codeToHighlight, emitter);
          }
          emitter.finalize();
          result = emitter.toHTML();
          return {
            language: languageName,
            value: result,
            relevance,
            illegal: false,
            _emitter: emitter,
            _top: top
          };
        } catch (err) {
          if (err.message && err.message.includes("Illegal")) {
            return {
              language: languageName,
              value: escape(codeToHighlight),
              illegal: true,
              relevance: 0,
              _illegalBy: {
                message: err.message,
                index: index2,
                context: codeToHighlight.slice(index2 - 100, index2 + 100),
                mode: err.mode,
                resultSoFar: result
              },
              _emitter: emitter
            };
          } else if (SAFE_MODE) {
            return {
              language: languageName,
              value: escape(codeToHighlight),
              illegal: false,
              relevance: 0,
              errorRaised: err,
              _emitter: emitter,
              _top: top
            };
          } else {
            throw err;
          }
        }
      }
      function justTextHighlightResult(code2) {
        const result = {
          value: escape(code2),
          illegal: false,
          relevance: 0,
          _top: PLAINTEXT_LANGUAGE,
          _emitter: new options.__emitter(options)
        };
        result._emitter.addText(code2);
        return result;
      }
      function highlightAuto(code2, languageSubset) {
        languageSubset = languageSubset || options.languages || Object.keys(languages);
        const plaintext2 = justTextHighlightResult(code2);
        const results = languageSubset.filter(getLanguage).filter(autoDetection).map(
          (name2) => _highlight(name2, code2, false)
        );
        results.unshift(plaintext2);
        const sorted = results.sort((a, b) => {
          if (a.relevance !== b.relevance) return b.relevance - a.relevance;
          if (a.language && b.language) {
            if (getLanguage(a.language).supersetOf === b.language) {
              return 1;
            } else if (getLanguage(b.language).supersetOf === a.language) {
              return -1;
            }
          }
          return 0;
        });
        const [best, secondBest] = sorted;
        const result = best;
        result.secondBest = secondBest;
        return result;
      }
      function updateClassName(element, currentLang, resultLang) {
        const language = currentLang && aliases2[currentLang] || resultLang;
        element.classList.add("hljs");
        element.classList.add(`language-${language}`);
      }
      function highlightElement(element) {
        let node = null;
        const language = blockLanguage(element);
        if (shouldNotHighlight(language)) return;
        fire(
          "before:highlightElement",
          { el: element, language }
        );
        if (element.dataset.highlighted) {
          console.log("Element previously highlighted. To highlight again, first unset `dataset.highlighted`.", element);
          return;
        }
        if (element.children.length > 0) {
          if (!options.ignoreUnescapedHTML) {
            console.warn("One of your code blocks includes unescaped HTML. This is a potentially serious security risk.");
            console.warn("https://github.com/highlightjs/highlight.js/wiki/security");
            console.warn("The element with unescaped HTML:");
            console.warn(element);
          }
          if (options.throwUnescapedHTML) {
            const err = new HTMLInjectionError(
              "One of your code blocks includes unescaped HTML.",
              element.innerHTML
            );
            throw err;
          }
        }
        node = element;
        const text = node.textContent;
        const result = language ? highlight3(text, { language, ignoreIllegals: true }) : highlightAuto(text);
        element.innerHTML = result.value;
        element.dataset.highlighted = "yes";
        updateClassName(element, language, result.language);
        element.result = {
          language: result.language,
          // TODO: remove with version 11.0
          re: result.relevance,
          relevance: result.relevance
        };
        if (result.secondBest) {
          element.secondBest = {
            language: result.secondBest.language,
            relevance: result.secondBest.relevance
          };
        }
        fire("after:highlightElement", { el: element, result, text });
      }
      function configure(userOptions) {
        options = inherit(options, userOptions);
      }
      const initHighlighting = () => {
        highlightAll();
        deprecated("10.6.0", "initHighlighting() deprecated.  Use highlightAll() now.");
      };
      function initHighlightingOnLoad() {
        highlightAll();
        deprecated("10.6.0", "initHighlightingOnLoad() deprecated.  Use highlightAll() now.");
      }
      let wantsHighlight = false;
      function highlightAll() {
        function boot() {
          highlightAll();
        }
        if (document.readyState === "loading") {
          if (!wantsHighlight) {
            window.addEventListener("DOMContentLoaded", boot, false);
          }
          wantsHighlight = true;
          return;
        }
        const blocks2 = document.querySelectorAll(options.cssSelector);
        blocks2.forEach(highlightElement);
      }
      function registerLanguage(languageName, languageDefinition) {
        let lang = null;
        try {
          lang = languageDefinition(hljs);
        } catch (error$1) {
          error("Language definition for '{}' could not be registered.".replace("{}", languageName));
          if (!SAFE_MODE) {
            throw error$1;
          } else {
            error(error$1);
          }
          lang = PLAINTEXT_LANGUAGE;
        }
        if (!lang.name) lang.name = languageName;
        languages[languageName] = lang;
        lang.rawDefinition = languageDefinition.bind(null, hljs);
        if (lang.aliases) {
          registerAliases(lang.aliases, { languageName });
        }
      }
      function unregisterLanguage(languageName) {
        delete languages[languageName];
        for (const alias of Object.keys(aliases2)) {
          if (aliases2[alias] === languageName) {
            delete aliases2[alias];
          }
        }
      }
      function listLanguages() {
        return Object.keys(languages);
      }
      function getLanguage(name2) {
        name2 = (name2 || "").toLowerCase();
        return languages[name2] || languages[aliases2[name2]];
      }
      function registerAliases(aliasList, { languageName }) {
        if (typeof aliasList === "string") {
          aliasList = [aliasList];
        }
        aliasList.forEach((alias) => {
          aliases2[alias.toLowerCase()] = languageName;
        });
      }
      function autoDetection(name2) {
        const lang = getLanguage(name2);
        return lang && !lang.disableAutodetect;
      }
      function upgradePluginAPI(plugin) {
        if (plugin["before:highlightBlock"] && !plugin["before:highlightElement"]) {
          plugin["before:highlightElement"] = (data) => {
            plugin["before:highlightBlock"](
              Object.assign({ block: data.el }, data)
            );
          };
        }
        if (plugin["after:highlightBlock"] && !plugin["after:highlightElement"]) {
          plugin["after:highlightElement"] = (data) => {
            plugin["after:highlightBlock"](
              Object.assign({ block: data.el }, data)
            );
          };
        }
      }
      function addPlugin(plugin) {
        upgradePluginAPI(plugin);
        plugins.push(plugin);
      }
      function removePlugin(plugin) {
        const index2 = plugins.indexOf(plugin);
        if (index2 !== -1) {
          plugins.splice(index2, 1);
        }
      }
      function fire(event, args) {
        const cb = event;
        plugins.forEach(function(plugin) {
          if (plugin[cb]) {
            plugin[cb](args);
          }
        });
      }
      function deprecateHighlightBlock(el) {
        deprecated("10.7.0", "highlightBlock will be removed entirely in v12.0");
        deprecated("10.7.0", "Please use highlightElement now.");
        return highlightElement(el);
      }
      Object.assign(hljs, {
        highlight: highlight3,
        highlightAuto,
        highlightAll,
        highlightElement,
        // TODO: Remove with v12 API
        highlightBlock: deprecateHighlightBlock,
        configure,
        initHighlighting,
        initHighlightingOnLoad,
        registerLanguage,
        unregisterLanguage,
        listLanguages,
        getLanguage,
        registerAliases,
        autoDetection,
        inherit,
        addPlugin,
        removePlugin
      });
      hljs.debugMode = function() {
        SAFE_MODE = false;
      };
      hljs.safeMode = function() {
        SAFE_MODE = true;
      };
      hljs.versionString = version;
      hljs.regex = {
        concat: concat2,
        lookahead: lookahead2,
        either: either2,
        optional: optional2,
        anyNumberOfTimes
      };
      for (const key in MODES4) {
        if (typeof MODES4[key] === "object") {
          deepFreeze(MODES4[key]);
        }
      }
      Object.assign(hljs, MODES4);
      return hljs;
    };
    var highlight2 = HLJS({});
    highlight2.newInstance = () => HLJS({});
    module.exports = highlight2;
    highlight2.HighlightJS = highlight2;
    highlight2.default = highlight2;
  }
});

// src/faces/sandbox/credentials.ts
import { createHash } from "node:crypto";
var ownerEmail = "admin@example.com";
function createAuthenticator(store, settings) {
  const known = new Map(settings.users.map((options) => [options.email.toLowerCase(), options]));
  for (const options of settings.users) registerUser(store, options);
  const strict = settings.users.some(({ token }) => token !== void 0);
  return (authorization) => {
    const credential = parseAuthorization(authorization);
    if (credential === void 0) return void 0;
    const options = credential.email === void 0 ? settings.users.find(({ token }) => token === credential.token) : known.get(credential.email.toLowerCase()) ?? settings.users.find((user) => isCalled(user, credential, settings));
    if (strict && (options?.token === void 0 || options.token !== credential.token)) return void 0;
    const email = emailOf(credential.email, settings) ?? options?.email ?? "service@serviceaccount.atlassian.com";
    return { user: registerUser(store, options ?? { email }), scopes: options?.scopes };
  };
}
function isCalled({ email }, credential, { deployment }) {
  return deployment === "datacenter" && email.split("@")[0]?.toLowerCase() === credential.email?.toLowerCase();
}
function emailOf(name2, { deployment }) {
  return name2 === void 0 || deployment === "cloud" || name2.includes("@") ? name2 : `${name2}@example.com`;
}
function registerUser(store, options) {
  const accountId = options.accountId ?? deriveAccountId(options.email);
  const known = store.user(accountId);
  const user = {
    accountId,
    email: options.email,
    displayName: options.displayName ?? known?.displayName ?? nameOf(options.email),
    groups: options.groups ?? known?.groups ?? [],
    hiddenSpaces: options.hiddenSpaces ?? known?.hiddenSpaces ?? [],
    readOnlySpaces: options.readOnlySpaces ?? known?.readOnlySpaces ?? []
  };
  if (known === void 0 || JSON.stringify(known) !== JSON.stringify(user))
    store.commit({ kind: "user", value: user });
  return user;
}
function deriveAccountId(email) {
  const hash = createHash("sha256").update(email.toLowerCase()).digest("hex");
  return `712020:${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
function nameOf(email) {
  const words = (email.split("@")[0] ?? "").split(/[._+-]+/).filter((word) => word !== "");
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(" ") || email;
}
function parseAuthorization(header) {
  const [, scheme, value] = /^(basic|bearer)\s+(\S+)\s*$/i.exec(header ?? "") ?? [];
  if (scheme === void 0 || value === void 0) return void 0;
  if (scheme.toLowerCase() === "bearer") return { token: value };
  const text = Buffer.from(value, "base64").toString("utf8");
  const colon = text.indexOf(":");
  const email = text.slice(0, Math.max(colon, 0));
  const token = text.slice(colon + 1);
  return email === "" || token === "" ? void 0 : { email, token };
}

// src/faces/sandbox/refusal.ts
var Refusal = class extends Error {
  name = "Refusal";
  status;
  /** Machine word of the v2 envelope, such as `NOT_FOUND`. */
  code;
  constructor(status2, message, code2 = codes[status2] ?? "ERROR") {
    super(message);
    this.status = status2;
    this.code = code2;
  }
};
var codes = {
  400: "BAD_REQUEST",
  401: "UNAUTHORIZED",
  403: "FORBIDDEN",
  404: "NOT_FOUND",
  409: "CONFLICT",
  410: "GONE",
  413: "REQUEST_ENTITY_TOO_LARGE",
  415: "UNSUPPORTED_MEDIA_TYPE"
};
var reasons = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  409: "Conflict",
  410: "Gone",
  413: "Request Entity Too Large",
  500: "Internal Server Error"
};
function badRequest(message) {
  return new Refusal(400, message);
}
function notFound(message) {
  return new Refusal(404, message);
}
function noPage(id) {
  return notFound(`Cannot find a page with id [${id}]`);
}
function noContent(id) {
  return notFound(
    `com.atlassian.confluence.api.service.exceptions.api.NotFoundException: No content found with id: ContentId{id=${id}}`
  );
}
function staleVersion(current, provided) {
  return new Refusal(
    409,
    `Version must be incremented when updating a page. Current Version: [${current}]. Provided version: [${provided}]`
  );
}
function titleTaken() {
  return badRequest(
    "A page with this title already exists: A page already exists with the same TITLE in this space"
  );
}

// src/faces/sandbox/store/comments.ts
import { randomUUID } from "node:crypto";

// src/faces/sandbox/storage/text.ts
function escapeText(text) {
  return text.replace(/[&<>\u00A0]/g, (character) => textEscapes[character] ?? character);
}
var textEscapes = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  " ": "&nbsp;"
};
function escapeAttribute(value) {
  return escapeText(value).replaceAll('"', "&quot;");
}
function rewriteStyle(style2) {
  const declarations = style2.split(";").map((declaration) => declaration.trim()).filter((declaration) => declaration !== "" && !/^text-align:\s*start$/i.test(declaration));
  return declarations.map((declaration) => `${declaration.replace(/#([\da-f]{6}|[\da-f]{3})\b/gi, toRgb)};`).join("");
}
function toRgb(_color, digits) {
  const long = digits.length === 3 ? digits.replace(/./g, "$&$&") : digits;
  const channels = [0, 2, 4].map((start) => Number.parseInt(long.slice(start, start + 2), 16));
  return `rgb(${channels.join(",")})`;
}
function markSelection(body, { selection, occurrence, ref }) {
  const wanted = escapeText(selection);
  if (wanted === "") return void 0;
  let left = occurrence;
  for (const match of body.matchAll(/<!\[CDATA\[.*?\]\]>|<[^>]*>|([^<]+)/gs)) {
    const text = match[1] ?? "";
    for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
      left -= 1;
      if (left > 0) continue;
      const start = match.index + at;
      const end = start + wanted.length;
      const marker = `<ac:inline-comment-marker ac:ref="${ref}">${body.slice(start, end)}</ac:inline-comment-marker>`;
      return body.slice(0, start) + marker + body.slice(end);
    }
  }
  return void 0;
}

// src/faces/sandbox/store/actor.ts
function canView({ store, user }, page) {
  const space = store.space(page.spaceId);
  if (space === void 0 || user.hiddenSpaces.includes(space.key)) return false;
  if (page.status === "draft" && page.authorId !== user.accountId) return false;
  const seen = /* @__PURE__ */ new Set();
  for (let node = page; node !== void 0 && !seen.has(node.id); ) {
    if (!allows(node.restrictions.read, user)) return false;
    seen.add(node.id);
    node = node.parentId === void 0 ? void 0 : store.page(node.parentId);
  }
  return true;
}
function canEdit(actor, page) {
  return canView(actor, page) && canWrite(actor, page.spaceId) && allows(page.restrictions.update, actor.user);
}
function canWrite({ store, user }, spaceId) {
  const space = store.space(spaceId);
  return space !== void 0 && !user.hiddenSpaces.includes(space.key) && !user.readOnlySpaces.includes(space.key);
}
function findVisible(actor, id) {
  const page = actor.store.page(id);
  return page !== void 0 && canView(actor, page) ? page : void 0;
}
function now() {
  return (/* @__PURE__ */ new Date()).toISOString();
}
function allows({ users, groups }, user) {
  if (users.length === 0 && groups.length === 0) return true;
  return users.includes(user.accountId) || groups.some((group) => user.groups.includes(group));
}

// src/faces/sandbox/storage/rewrite.ts
import { createHash as createHash2 } from "node:crypto";

// src/faces/sandbox/storage/check.ts
var import_saxes = __toESM(require_saxes(), 1);
var prefixes = /* @__PURE__ */ new Set(["ac", "ri", "xml"]);
function parseStorage(body, handlers) {
  const parser = new import_saxes.SaxesParser({ fragment: true, xmlns: false });
  Object.assign(parser.ENTITIES, characterEntitiesHtml4);
  let lastClosed = "";
  const refuse = (reason) => {
    throw refuseAt(reason, parser.line, parser.column);
  };
  parser.on("error", ({ message }) => {
    const closing = /<\/([^<>]*)>$/.exec(body.slice(0, parser.position))?.[1] ?? "";
    refuse(translate(message.replace(/^\d+:\d+: /, ""), closing, lastClosed));
  });
  parser.on("opentag", (tag) => {
    const prefix = [tag.name, ...Object.keys(tag.attributes)].map(prefixOf).find((name2) => name2 !== void 0);
    if (prefix !== void 0) refuse(`Undeclared namespace prefix "${prefix}"`);
    handlers.open(tag);
  });
  parser.on("closetag", (tag) => {
    lastClosed = tag.name;
    handlers.close(tag);
  });
  parser.on("text", (text) => handlers.text(text));
  parser.on("cdata", (text) => handlers.cdata(text));
  parser.on("comment", (text) => handlers.comment(text));
  const surrogate = loneSurrogate.exec(body);
  if (surrogate !== null)
    throw refuseAt("Illegal character entity: expansion character", 1, surrogate.index + 1);
  parser.write(body).close();
}
var loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
function prefixOf(name2) {
  const colon = name2.indexOf(":");
  const prefix = name2.slice(0, Math.max(colon, 0));
  return colon === -1 || prefixes.has(prefix) ? void 0 : prefix;
}
function refuseAt(reason, row, column2) {
  return badRequest(`Error parsing xhtml: ${reason}
 at [row,col {unknown-source}]: [${row},${column2}]`);
}
function translate(reason, closing, expected) {
  const unclosed = /^unclosed tag: (.+)$/.exec(reason)?.[1];
  if (unclosed !== void 0) return `Unexpected EOF; was expecting a close tag for element <${unclosed}>`;
  const attribute2 = /^duplicate attribute: (.+)\.$/.exec(reason)?.[1];
  if (attribute2 !== void 0) return `Duplicate attribute '${attribute2}'.`;
  if (reason.startsWith("unmatched closing tag")) return `Unexpected close tag </${closing}>.`;
  if (reason === "unexpected close tag.")
    return `Unexpected close tag </${closing}>; expected </${expected}>.`;
  return wordings[reason] ?? reason;
}
var wordings = {
  'the string "]]>" is disallowed in char data.': "String ']]>' not allowed in textual content, except as the end marker of CDATA section",
  "undefined entity.": "Undeclared general entity",
  "malformed character entity.": "Illegal character entity: expansion character",
  "disallowed character.": "Illegal character"
};

// src/faces/sandbox/storage/rewrite.ts
var renamed = { b: "strong", i: "em" };
function saveStorage(body, seed) {
  const root = { name: "", attributes: "", content: "", parameters: [], adf: "" };
  const stack = [root];
  const counts = /* @__PURE__ */ new Map();
  const top = () => stack.at(-1) ?? root;
  const macroId = (name2) => {
    const count = (counts.get(name2) ?? 0) + 1;
    counts.set(name2, count);
    return uuid(`${seed} ${name2} ${count}`);
  };
  parseStorage(body, {
    open(tag) {
      stack.push({
        name: renamed[tag.name] ?? tag.name,
        attributes: writeAttributes(tag, macroId),
        content: "",
        parameters: [],
        adf: ""
      });
    },
    close(tag) {
      const frame = stack.pop() ?? root;
      const parent = top();
      passAdf(frame, parent);
      const xml2 = writeElement(frame);
      if (frame.name === "ac:parameter" && parent.name === "ac:structured-macro") {
        parent.parameters.push({ name: attribute(tag, "ac:name") ?? "", xml: xml2 });
      } else {
        parent.content += xml2;
      }
    },
    text: (text) => void (top().content += escapeText(text)),
    cdata: (text) => void (top().content += `<![CDATA[${text}]]>`),
    comment: (text) => void (top().content += `<!--${text}-->`)
  });
  return root.content;
}
function passAdf(frame, parent) {
  if (frame.name === "ac:adf-content") parent.adf += frame.content;
  if (frame.name === "ac:adf-node") parent.adf += frame.adf;
  if (frame.name === "ac:adf-extension" && !frame.content.includes("<ac:adf-fallback")) {
    frame.content += `<ac:adf-fallback>${frame.adf}</ac:adf-fallback>`;
  }
}
function writeElement({ name: name2, attributes, content, parameters }) {
  const sorted = parameters.toSorted((a, b) => a.name < b.name ? -1 : Number(a.name > b.name));
  const inner = sorted.map(({ xml: xml2 }) => xml2).join("") + content;
  return inner === "" ? `<${name2}${attributes} />` : `<${name2}${attributes}>${inner}</${name2}>`;
}
function writeAttributes(tag, macroId) {
  const attributes = Object.entries(tag.attributes).map(([name2, value]) => [
    name2,
    name2 === "style" ? rewriteStyle(value) : value
  ]);
  if (tag.name === "ac:structured-macro") {
    const add2 = (name2, value) => {
      if (attribute(tag, name2) === void 0) attributes.push([name2, value()]);
    };
    add2("ac:schema-version", () => "1");
    add2("ac:macro-id", () => macroId(attribute(tag, "ac:name") ?? ""));
  }
  return attributes.filter(([name2, value]) => name2 !== "style" || value !== "").map(([name2, value]) => ` ${name2}="${escapeAttribute(value ?? "")}"`).join("");
}
function attribute(tag, name2) {
  return tag.attributes[name2];
}
function uuid(text) {
  const hash = createHash2("sha256").update(text).digest("hex");
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

// src/faces/sandbox/store/place.ts
var longestTitle = 255;
function claimTitle(actor, spaceId, title, except) {
  const trimmed = trimTitle(title);
  if (trimmed === "") throw badRequest("Title must not be empty");
  const owner = actor.store.titled(spaceId, trimmed).find((page) => page.id !== except && page.type === "page" && keepsTitle(actor, page));
  if (owner !== void 0) throw refuseTitle(actor, spaceId, trimmed);
  return trimmed;
}
function refuseTitle({ store, settings }, spaceId, title) {
  if (settings.deployment === "cloud") return titleTaken();
  const key = store.space(spaceId)?.key ?? "";
  return badRequest(
    `A page with this title already exists: A page already exists with the title ${title} in the space with key ${key}`
  );
}
function trimTitle(title) {
  const trimmed = title.trim();
  if (trimmed.length > longestTitle) throw badRequest("Title cannot be longer than 255 characters.");
  return trimmed;
}
function keepsTitle({ settings }, { status: status2 }) {
  return status2 === "current" || status2 === "archived" || status2 === "trashed" && settings.trashKeepsTitle;
}
function checkParent(actor, spaceId, parentId, childId) {
  const parent = findVisible(actor, parentId);
  if (parent === void 0 || parent.status === "trashed") {
    throw notFound(`Could not find parent content with id [${parentId}]`);
  }
  if (parent.spaceId !== spaceId)
    throw badRequest("The parent content must be in the same space as the page");
  if (parent.status !== "current") throw badRequest(`Parent content with id [${parentId}] is not published`);
  if (childId !== void 0 && isBelow(actor, parentId, childId)) {
    throw badRequest("Cannot move a page under itself or one of its descendants");
  }
}
function isBelow({ store }, id, ancestorId) {
  const seen = /* @__PURE__ */ new Set();
  for (let node = id; node !== void 0 && !seen.has(node); ) {
    if (node === ancestorId) return true;
    seen.add(node);
    node = store.page(node)?.parentId;
  }
  return false;
}

// src/faces/sandbox/store/create-page.ts
var unrestricted = { users: [], groups: [] };
function createPage(actor, input) {
  const { store } = actor;
  const space = store.space(input.spaceId);
  if (space === void 0 || !canWrite(actor, space.id)) {
    throw notFound(`Cannot find a space with id [${input.spaceId}], or you cannot create pages in it`);
  }
  const parentId = input.parentId ?? (input.rootLevel ? void 0 : space.homepageId);
  if (input.parentId !== void 0) checkParent(actor, space.id, input.parentId);
  const title = input.status === "draft" ? trimTitle(input.title) : claimTitle(actor, space.id, input.title);
  const mine = input.isPrivate ? { users: [actor.user.accountId], groups: [] } : unrestricted;
  return insertNode(actor, {
    type: "page",
    spaceId: space.id,
    status: input.status,
    parentId,
    title,
    subtype: input.subtype,
    body: input.body,
    restrictions: { read: mine, update: mine },
    ...input.message === void 0 ? {} : { message: input.message }
  });
}
function insertNode({ store, user }, { body, message = "", ...node }) {
  const id = node.id ?? store.nextId();
  const createdAt = now();
  const authorId = user.accountId;
  const version = {
    number: 1,
    message,
    createdAt,
    authorId,
    minorEdit: false,
    title: node.title,
    body: saveStorage(body, id)
  };
  const value = {
    ...node,
    id,
    position: store.nextPosition(node.spaceId, node.parentId),
    authorId,
    ownerId: authorId,
    createdAt,
    labels: [],
    properties: [],
    state: void 0,
    draft: void 0
  };
  store.commit({ kind: "page", value, version });
  return { ...value, versions: [version] };
}
function withoutVersions(page) {
  const { versions: _versions, ...value } = page;
  return value;
}
function latest({ versions }) {
  const version = versions.at(-1);
  if (version === void 0)
    throw new Error("Cannot read a page: it has no version. Every page is stored with one.");
  return version;
}

// src/faces/sandbox/store/touch-body.ts
function touchBody({ store, user }, page, { body, asVersion }) {
  const version = latest(page);
  const fresh = { number: version.number + 1, message: "", createdAt: now(), authorId: user.accountId };
  store.commit({
    kind: "page",
    value: withoutVersions(page),
    version: asVersion ? { ...version, ...fresh, minorEdit: true, body } : { ...version, body }
  });
}

// src/faces/sandbox/store/comments.ts
function addComment(actor, page, input) {
  const { store, user } = actor;
  const { text, selection, occurrence = 1, asVersion = false } = input;
  const ref = randomUUID();
  if (selection !== void 0) {
    const body = markSelection(latest(page).body, { selection, occurrence, ref });
    if (body === void 0) throw badRequest(`The page has no text ${JSON.stringify(selection)}`);
    touchBody(actor, page, { body, asVersion });
  }
  const value = {
    id: store.nextId(),
    pageId: page.id,
    kind: selection === void 0 ? "footer" : "inline",
    authorId: user.accountId,
    createdAt: now(),
    body: text,
    resolved: false,
    marker: selection === void 0 ? void 0 : { ref, selection }
  };
  store.commit({ kind: "comment", value });
  return value.id;
}

// src/faces/sandbox/store/labels.ts
var forbidden = /[:;.,?&[\]()#^*@!"'`<>\\]/;
var longestLabel = 255;
function addLabels({ store }, page, names, prefix = "global") {
  const wanted = names.flatMap((name2) => name2.toLowerCase().split(/\s+/)).filter((name2) => name2 !== "");
  const wrong = wanted.find((name2) => forbidden.test(name2) || name2.length > longestLabel);
  if (wrong !== void 0) throw badRequest(`Invalid label: ${wrong}`);
  const present = new Set(page.labels.filter((label) => label.prefix === prefix).map(({ name: name2 }) => name2));
  const added = [...new Set(wanted)].filter((name2) => !present.has(name2)).map((name2) => ({ id: store.nextId(), prefix, name: name2 }));
  const labels = [...page.labels, ...added];
  if (added.length > 0) store.commit({ kind: "page", value: { ...withoutVersions(page), labels } });
  return labels;
}
function removeLabel({ store }, page, name2) {
  const labels = (store.page(page.id) ?? page).labels.filter((label) => label.name !== name2.toLowerCase());
  store.commit({ kind: "page", value: { ...withoutVersions(store.page(page.id) ?? page), labels } });
}

// src/faces/sandbox/store/remove-page.ts
function trashPage(actor, page) {
  if (!canEdit(actor, page)) throw noPage(page.id);
  const children2 = actor.store.children(page.id, ["current", "archived"]);
  actor.store.commit(...moveTo(actor, page.spaceId, page.parentId, children2), trashed(page));
}
function trashTree(actor, page) {
  const tree = collectTree(actor, page);
  const locked = tree.find((node) => !canEdit(actor, node));
  if (locked !== void 0) throw noPage(locked.id);
  actor.store.commit(...tree.map(trashed));
}
function purgePage(actor, page) {
  if (!canEdit(actor, page)) throw noPage(page.id);
  if (page.status !== "trashed") throw badRequest(`Content with id [${page.id}] is not in the trash`);
  actor.store.commit({ kind: "purge", id: page.id });
}
function discardDraft(actor, page) {
  if (!canEdit(actor, page)) throw noPage(page.id);
  if (page.status === "draft") return actor.store.commit({ kind: "purge", id: page.id });
  if (page.draft === void 0) throw noPage(page.id);
  actor.store.commit({ kind: "page", value: { ...withoutVersions(page), draft: void 0 } });
}
function archivePages(actor, pages) {
  const { store } = actor;
  const ids = new Set(pages.map(({ id }) => id));
  const parentOf2 = ({ parentId }) => parentId === void 0 ? void 0 : store.page(parentId);
  const changes = pages.flatMap((page) => {
    let kept = parentOf2(page);
    while (kept !== void 0 && (kept.status === "archived" || ids.has(kept.id))) kept = parentOf2(kept);
    const children2 = store.children(page.id).filter(({ id }) => !ids.has(id));
    return moveTo(actor, page.spaceId, kept?.id, children2);
  });
  const archived = pages.map((page) => ({
    kind: "page",
    value: { ...withoutVersions(page), status: "archived" }
  }));
  store.commit(...changes, ...archived);
}
function moveTo({ store }, spaceId, parentId, nodes) {
  const first = store.nextPosition(spaceId, parentId);
  return nodes.map((node, index2) => ({
    kind: "page",
    value: { ...withoutVersions(node), parentId, position: first + index2 }
  }));
}
function collectTree({ store }, page) {
  const tree = [page];
  for (const node of tree) tree.push(...store.children(node.id));
  return tree;
}
function trashed(page) {
  return {
    kind: "page",
    value: { ...withoutVersions(page), status: "trashed", parentId: void 0, position: 0, draft: void 0 }
  };
}

// src/faces/sandbox/store/ticks.ts
function tickTask(actor, page, { task: task2, done = true, asVersion = true }) {
  const { body } = latest(page);
  const found = [...body.matchAll(/<ac:task-status>(\w*)<\/ac:task-status>.*?<\/ac:task-body>/gs)].find(
    ([whole]) => whole.includes(task2)
  );
  if (found === void 0) throw badRequest(`The page has no task ${JSON.stringify(task2)}`);
  const start = found.index + "<ac:task-status>".length;
  const end = start + (found[1]?.length ?? 0);
  const ticked = body.slice(0, start) + (done ? "complete" : "incomplete") + body.slice(end);
  touchBody(actor, page, { body: ticked, asVersion });
  return page.id;
}

// src/faces/sandbox/store/update-page.ts
function updatePage(actor, page, input) {
  if (!canEdit(actor, page)) throw noPage(page.id);
  if (page.status === "archived") throw notFound("Can not find draft with current content");
  if (input.status === "draft") return saveDraft(actor, page, input);
  if (page.status === "trashed") return restorePage(actor, page, input.number);
  checkNumber(actor, page, input.number);
  return writeVersion(actor, page, input);
}
function checkNumber({ settings }, page, number) {
  const current = latest(page).number;
  const allowed2 = { one: [1], next: [current + 1], either: [1, current + 1] }[page.status === "draft" ? settings.publishVersion : "next"];
  if (allowed2.includes(number)) return;
  throw settings.deployment === "cloud" ? staleVersion(current, number) : new Refusal(409, `Version must be incremented on update. Current version is: ${current}`);
}
function writeVersion(actor, page, input) {
  const { store, user } = actor;
  const title = claimTitle(actor, page.spaceId, input.title, page.id);
  const parentId = input.parentId ?? standingParent(actor, page);
  const moves = parentId !== page.parentId || page.status === "draft";
  if (moves && parentId !== void 0) checkParent(actor, page.spaceId, parentId, page.id);
  const position = moves ? store.nextPosition(page.spaceId, parentId) : page.position;
  const version = {
    number: input.number,
    message: input.message,
    createdAt: now(),
    authorId: user.accountId,
    minorEdit: input.minorEdit,
    title,
    body: saveStorage(input.body, page.id)
  };
  const ownerId = input.ownerId ?? page.ownerId;
  const value = {
    ...withoutVersions(page),
    status: "current",
    title,
    parentId,
    position,
    ownerId,
    draft: void 0
  };
  return save(actor, value, version);
}
function standingParent({ store }, page) {
  if (page.status !== "draft" || page.parentId === void 0) return page.parentId;
  const isThere = store.page(page.parentId)?.status === "current";
  return isThere ? page.parentId : store.space(page.spaceId)?.homepageId;
}
function saveDraft(actor, page, input) {
  if (page.status === "trashed") throw badRequest("A page in the trash cannot become a draft");
  if (input.number !== 1) throw staleVersion(latest(page).number, input.number);
  const title = trimTitle(input.title);
  const body = saveStorage(input.body, page.id);
  if (page.status !== "draft") {
    return save(actor, { ...withoutVersions(page), draft: { title, body, authorId: actor.user.accountId } });
  }
  if (input.parentId !== void 0) checkParent(actor, page.spaceId, input.parentId, page.id);
  const parentId = input.parentId ?? page.parentId;
  const version = { ...latest(page), createdAt: now(), title, body, message: input.message };
  return save(actor, { ...withoutVersions(page), title, parentId }, version);
}
function restorePage(actor, page, number) {
  const current = latest(page).number;
  if (number !== void 0 && number !== current + 1) throw staleVersion(current, number);
  const { store } = actor;
  claimTitle(actor, page.spaceId, page.title, page.id);
  const homepageId = store.space(page.spaceId)?.homepageId;
  const parentId = homepageId === page.id ? void 0 : homepageId;
  const position = store.nextPosition(page.spaceId, parentId);
  return save(actor, { ...withoutVersions(page), status: "current", parentId, position });
}
function save({ store }, value, version) {
  store.commit({ kind: "page", value, ...version === void 0 ? {} : { version } });
  const saved = store.page(value.id);
  if (saved === void 0) throw noPage(value.id);
  return saved;
}

// src/faces/sandbox/people.ts
function act(store, settings, personAct) {
  const user = registerUser(store, { email: personAct.as ?? "pat@example.com" });
  const actor = { store, settings, user };
  if (personAct.do === "create") return createAsPerson(actor, personAct);
  const page = store.page(personAct.page);
  if (page === void 0) throw noPage(personAct.page);
  switch (personAct.do) {
    case "edit":
      return edit(actor, page, personAct);
    case "label":
      addLabels(actor, page, personAct.labels);
      return page.id;
    case "unlabel":
      for (const name2 of personAct.labels) removeLabel(actor, page, name2);
      return page.id;
    case "comment":
      return addComment(actor, page, personAct);
    case "tick":
      return tickTask(actor, page, personAct);
    case "restrict":
      return restrict(actor, page, personAct);
    case "draft":
      return editDraft(actor, page, personAct);
    default:
      return changeStatus(actor, page, personAct.do);
  }
}
function createAsPerson(actor, input) {
  const space = actor.store.spaceByKey(input.space);
  if (space === void 0) throw badRequest(`There is no space ${input.space}`);
  const { title, body = "", parentId } = input;
  const page = {
    title,
    body,
    parentId,
    status: "current",
    rootLevel: false,
    subtype: void 0,
    isPrivate: false
  };
  return createPage(actor, { ...page, spaceId: space.id }).id;
}
function edit(actor, page, change) {
  const { number, body } = latest(page);
  return writeVersion(actor, page, {
    status: "current",
    title: change.title ?? page.title,
    body: change.body ?? body,
    number: number + 1,
    message: change.message ?? "",
    minorEdit: false,
    parentId: change.parentId,
    ownerId: void 0
  }).id;
}
function editDraft({ store, user }, page, change) {
  const { title = page.title, body = latest(page).body } = change;
  const draft = { title, body, authorId: user.accountId };
  store.commit({ kind: "page", value: { ...withoutVersions(page), draft } });
  return page.id;
}
function restrict({ store }, page, input) {
  const accounts = (emails) => emails.map((email) => registerUser(store, { email }).accountId);
  const { read: read3, update: update3 } = page.restrictions;
  const restrictions = {
    read: input.read === void 0 ? read3 : { users: accounts(input.read), groups: [] },
    update: input.update === void 0 ? update3 : { users: accounts(input.update), groups: [] }
  };
  store.commit({ kind: "page", value: { ...withoutVersions(page), restrictions } });
  return page.id;
}
var statusChanges = {
  trash: trashPage,
  purge: purgePage,
  restore: (actor, page) => void restorePage(actor, page),
  archive: (actor, page) => archivePages(actor, [page]),
  unarchive: ({ store }, page) => store.commit({ kind: "page", value: { ...withoutVersions(page), status: "current" } }),
  // Made a live doc, which people write in without publishing.
  "go-live": ({ store }, page) => store.commit({ kind: "page", value: { ...withoutVersions(page), subtype: "live" } })
};
function changeStatus(actor, page, how) {
  statusChanges[how](actor, page);
  return page.id;
}

// src/faces/sandbox/call.ts
var largestJson = 5 * 1024 * 1024;
function ok2(json3) {
  return { status: 200, json: json3 };
}
function param({ params }, name2) {
  const value = params[name2];
  if (value === void 0)
    throw new Error(`Cannot read ":${name2}": the route has no such piece. Correct the registry.`);
  return value;
}
function readJson({ body, headers }) {
  if (body.length > largestJson) throw new Refusal(413, "Request too large: over 5 MB");
  if (!/^application\/(.*\+)?json\b/i.test(headers["content-type"] ?? "")) {
    throw new Refusal(415, "Unsupported Media Type");
  }
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    throw badRequest("Could not parse the request body as JSON");
  }
}
function readObject(call) {
  const value = readJson(call);
  if (!isObject(value)) throw badRequest("The request body must be a JSON object");
  return value;
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function listParam({ query }, name2) {
  return query.getAll(name2).flatMap((value) => value.split(",")).map((value) => value.trim()).filter((value) => value !== "");
}
function flag({ query }, name2) {
  return query.get(name2) === "true";
}

// src/faces/sandbox/control/fields.ts
var isText = (value) => typeof value === "string";
var isWhole = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
var sorts = {
  text: { says: "a text", holds: isText },
  texts: { says: "a list of texts", holds: (value) => Array.isArray(value) && value.every(isText) },
  textMap: {
    says: "an object of texts",
    holds: (value) => isObject(value) && Object.values(value).every(isText)
  },
  pattern: { says: "a regular expression", holds: (value) => typeof value === "string" && isPattern(value) },
  count: { says: "a whole number from 0 on", holds: isWhole },
  status: {
    says: "a whole number from 200 to 599",
    holds: (value) => isWhole(value) && value >= 200 && value <= 599
  },
  flag: { says: "true or false", holds: (value) => typeof value === "boolean" },
  anything: { says: "a value", holds: () => true }
};
function readRecord(value, what) {
  if (!isObject(value)) throw badRequest(`Cannot read ${what}: expected an object.`);
  return value;
}
function readFields(value, what, fields2) {
  const object = readRecord(value, what);
  const stranger = Object.keys(object).find((name2) => !Object.hasOwn(fields2, name2));
  if (stranger !== void 0) {
    throw badRequest(`Cannot read ${what}: it has no field "${stranger}", only ${listNames(fields2)}.`);
  }
  for (const [name2, spec] of Object.entries(fields2)) {
    const { says, holds: holds2 } = sorts[spec.replace("?", "")];
    if (!Object.hasOwn(object, name2)) {
      if (spec.endsWith("?")) continue;
      throw badRequest(`Cannot read ${what}: "${name2}" is missing, expected ${says}.`);
    }
    if (!holds2(object[name2])) throw badRequest(`Cannot read ${what}: "${name2}" must be ${says}.`);
  }
  return object;
}
function listNames(table2) {
  return Object.keys(table2).map((name2) => `"${name2}"`).join(", ");
}
function isPattern(source2) {
  try {
    return new RegExp(source2) instanceof RegExp;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return false;
  }
}

// src/faces/sandbox/control/fault-rule.ts
var actions = {
  status: { kind: "text", status: "status", headers: "textMap?", body: "anything?" },
  "reset-before": { kind: "text" },
  "reset-after": { kind: "text" },
  delay: { kind: "text", ms: "count" },
  stall: { kind: "text", after: "flag?" },
  truncate: { kind: "text" },
  html: { kind: "text", status: "status?" },
  lag: { kind: "text", reads: "count" }
};
function parseFaultRule(value) {
  const { action, ...rule } = readFields(value, "the fault rule", {
    method: "text?",
    path: "pattern?",
    nth: "count?",
    times: "count?",
    action: "anything"
  });
  return { ...rule, action: parseAction(action) };
}
function parseAction(value) {
  const what = "the action of the fault rule";
  const { kind } = readRecord(value, what);
  switch (kind) {
    case "status":
      return { ...readFields(value, what, actions.status), kind };
    case "delay":
      return { ...readFields(value, what, actions.delay), kind };
    case "stall":
      return { ...readFields(value, what, actions.stall), kind };
    case "html":
      return { ...readFields(value, what, actions.html), kind };
    case "lag":
      return { ...readFields(value, what, actions.lag), kind };
    case "reset-before":
    case "reset-after":
    case "truncate":
      readFields(value, what, actions[kind]);
      return { kind };
    default:
      throw badRequest(`Cannot read ${what}: "kind" must be one of ${listNames(actions)}.`);
  }
}

// src/faces/sandbox/control/person-act.ts
var always = { do: "text", as: "text?" };
var onPage = { ...always, page: "text" };
var labelling = { ...onPage, labels: "texts" };
var acts = {
  edit: { ...onPage, title: "text?", body: "text?", parentId: "text?", message: "text?" },
  create: { ...always, space: "text", title: "text", body: "text?", parentId: "text?" },
  label: labelling,
  unlabel: labelling,
  trash: onPage,
  purge: onPage,
  restore: onPage,
  archive: onPage,
  unarchive: onPage,
  "go-live": onPage,
  draft: { ...onPage, title: "text?", body: "text?" },
  comment: { ...onPage, text: "text", selection: "text?", occurrence: "count?", asVersion: "flag?" },
  tick: { ...onPage, task: "text", done: "flag?", asVersion: "flag?" },
  restrict: { ...onPage, read: "texts?", update: "texts?" }
};
function parsePersonAct(value) {
  const what = "the act";
  const name2 = readRecord(value, what)["do"];
  switch (name2) {
    case "edit":
      return { ...readFields(value, what, acts.edit), do: name2 };
    case "create":
      return { ...readFields(value, what, acts.create), do: name2 };
    case "label":
    case "unlabel":
      return { ...readFields(value, what, labelling), do: name2 };
    case "comment":
      return { ...readFields(value, what, acts.comment), do: name2 };
    case "tick":
      return { ...readFields(value, what, acts.tick), do: name2 };
    case "draft":
      return { ...readFields(value, what, acts.draft), do: name2 };
    case "restrict":
      return { ...readFields(value, what, acts.restrict), do: name2 };
    case "trash":
    case "purge":
    case "restore":
    case "archive":
    case "unarchive":
    case "go-live":
      return { ...readFields(value, what, onPage), do: name2 };
    default:
      throw badRequest(`Cannot read ${what}: "do" must be one of ${listNames(acts)}.`);
  }
}

// src/faces/sandbox/control/index.ts
function createControl(controlled) {
  return ({ method, url, headers, body }) => {
    const name2 = /^\/__sandbox\/(\w+)\/?$/.exec(url.pathname)?.[1];
    if (name2 === void 0) return void 0;
    const command = commands[`${method} ${name2}`];
    if (command === void 0) return void 0;
    if (isOthers(headers))
      return { status: 403, json: { message: "Cannot take this from a page of another site." } };
    try {
      return command(controlled, body.length === 0 ? void 0 : parseJson(body));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { status: error.status, json: { message: error.message } };
    }
  };
}
function isOthers({ origin, host }) {
  return origin !== void 0 && (!URL.canParse(origin) || new URL(origin).host !== host);
}
var commands = {
  "GET faults": ({ faults }) => ({ status: 200, json: faults.list() }),
  "POST faults"({ faults }, input) {
    const rules = Array.isArray(input) ? input : [input];
    faults.add(...rules.map(parseFaultRule));
    return { status: 204 };
  },
  "DELETE faults"({ faults }) {
    faults.clear();
    return { status: 204 };
  },
  "GET requests": ({ requests }) => ({ status: 200, json: requests }),
  "DELETE requests"({ requests }) {
    requests.length = 0;
    return { status: 204 };
  },
  "POST edit": ({ store, settings }, input) => ({
    status: 200,
    json: { id: act(store, settings, parsePersonAct(input)) }
  }),
  "GET state": ({ store }) => ({ status: 200, json: dump(store) })
};
function parseJson(body) {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw badRequest(`Cannot read the body: it is not JSON (${error.message}).`);
  }
}
function dump(store) {
  const spaces = store.spaces();
  const pages = spaces.flatMap(({ id }) => store.pages(id, ["current", "archived", "trashed", "draft"]));
  const attachments2 = pages.flatMap(({ id }) => store.attachments(id));
  return {
    spaces,
    users: store.users(),
    pages,
    attachments: attachments2,
    comments: pages.flatMap(({ id }) => store.comments(id))
  };
}

// src/faces/sandbox/data-center-door.ts
import { randomBytes } from "node:crypto";
var mostFailures = 3;
function createDataCenterDoor(authenticate, settings) {
  const failures = /* @__PURE__ */ new Map();
  return {
    enter({ headers, method }) {
      const name2 = nameOf2(headers.authorization);
      const failed = failures.get(name2 ?? "") ?? 0;
      if (name2 !== void 0 && failed >= mostFailures) return { refusal: captcha(settings) };
      const identity = authenticate(headers.authorization);
      if (identity === void 0) {
        if (name2 !== void 0) failures.set(name2, failed + 1);
        return { refusal: unauthorized() };
      }
      if (name2 !== void 0) failures.delete(name2);
      if (settings.readOnlyMode && method !== "GET") return { refusal: readOnly() };
      return { identity };
    },
    seal({ headers }, reply3) {
      const cookie = /\bJSESSIONID=/.test(headers.cookie ?? "") ? {} : {
        "Set-Cookie": `JSESSIONID=${randomBytes(16).toString("hex").toUpperCase()}; Path=${settings.basePath || "/"}; HttpOnly`
      };
      return { ...reply3, headers: { "X-Seraph-LoginReason": "OK", ...cookie, ...reply3.headers } };
    }
  };
}
function nameOf2(authorization) {
  const basic = /^basic\s+(\S+)/i.exec(authorization ?? "")?.[1];
  return basic === void 0 ? void 0 : Buffer.from(basic, "base64").toString("utf8").split(":")[0];
}
function unauthorized() {
  return {
    status: 401,
    body: "<html><head><title>Unauthorized (401)</title></head><body><h1>Unauthorized (401)</h1></body></html>",
    headers: {
      "Content-Type": "text/html;charset=UTF-8",
      "WWW-Authenticate": 'Basic realm="Confluence"',
      "X-Seraph-LoginReason": "AUTHENTICATED_FAILED"
    }
  };
}
function captcha({ siteUrl }) {
  return {
    status: 403,
    body: "<html><head><title>Forbidden (403)</title></head><body><h1>Forbidden (403)</h1></body></html>",
    headers: {
      "Content-Type": "text/html;charset=UTF-8",
      "X-Seraph-LoginReason": "AUTHENTICATION_DENIED",
      "X-Authentication-Denied-Reason": `CAPTCHA_CHALLENGE; login-url=${siteUrl}/login.action`
    }
  };
}
function readOnly() {
  const message = "com.atlassian.confluence.api.service.exceptions.ReadOnlyException: Confluence is in read-only mode";
  const data = { authorized: false, valid: true, allowedInReadOnlyMode: false, errors: [], successful: false };
  return { status: 403, json: { statusCode: 403, data, message, reason: "Forbidden" } };
}

// src/faces/sandbox/envelope.ts
function refusalReply(api, refusal) {
  const { status: status2, code: code2, message } = refusal;
  if (api === "v2") return { status: status2, json: { errors: [{ status: status2, code: code2, title: message, detail: null }] } };
  const data = {
    authorized: status2 !== 403,
    valid: status2 !== 400,
    allowedInReadOnlyMode: true,
    errors: [],
    successful: false
  };
  return { status: status2, json: { statusCode: status2, data, message, reason: reasons[status2] ?? "Error" } };
}
function badCredentialReply(api) {
  if (api === "v2") {
    return {
      status: 404,
      json: { errors: [{ status: 404, code: "NOT_FOUND", title: "Not Found", detail: null }] }
    };
  }
  const message = "Current user not permitted to use Confluence";
  const data = { authorized: false, valid: true, allowedInReadOnlyMode: true, errors: [], successful: false };
  return { status: 403, json: { statusCode: 403, data, message, reason: "Forbidden" } };
}
function wrongHostReply() {
  const body = '<!doctype html><html lang="en"><head><title>HTTP Status 401 – Unauthorized</title></head><body><h1>HTTP Status 401 – Unauthorized</h1></body></html>';
  return { status: 401, body, headers: { "Content-Type": "text/html;charset=utf-8" } };
}
function missingScopeReply() {
  return {
    status: 401,
    json: { code: 401, message: "Unauthorized; scope does not match" },
    headers: { "X-Failure-Category": "FAILURE_CLIENT_SCOPE_CHECK" }
  };
}
function faultReply(action) {
  const { status: status2, headers = {}, body } = action;
  const limits = status2 === 429 ? {
    "Retry-After": "1",
    "X-RateLimit-Limit": "100",
    "X-RateLimit-Remaining": "0",
    "X-RateLimit-Reset": new Date(Date.now() + 1e3).toISOString(),
    "RateLimit-Reason": "confluence-burst-based"
  } : {};
  const all = { ...withoutKeysOf(limits, headers), ...headers };
  if (typeof body === "string") return { status: status2, body, headers: all };
  return {
    status: status2,
    json: body ?? { code: status2, message: reasons[status2] ?? "Fault of the sandbox" },
    headers: all
  };
}
function withoutKeysOf(headers, others) {
  const replaced = new Set(Object.keys(others).map((name2) => name2.toLowerCase()));
  return Object.fromEntries(Object.entries(headers).filter(([name2]) => !replaced.has(name2.toLowerCase())));
}

// src/faces/sandbox/paging.ts
function limitOf({ query }, standard, most4 = 250) {
  const text = query.get("limit");
  if (text === null) return standard;
  const limit = Number(text);
  if (!Number.isInteger(limit) || limit < 1 || limit > most4) {
    throw badRequest(`Provided value {${text}} for 'limit' is not valid. It must be between 1 and ${most4}`);
  }
  return limit;
}
function cursorOf({ query }) {
  const cursor = query.get("cursor");
  if (cursor === null || cursor === "") return void 0;
  const position = /^at:(\w+)$/.exec(Buffer.from(cursor, "base64url").toString())?.[1];
  if (position === void 0) throw badRequest("Provided value for 'cursor' is not valid");
  return position;
}
function takePart(call, items, limit) {
  const start = Number(cursorOf(call) ?? 0);
  const end = start + limit;
  return { results: items.slice(start, end), next: end < items.length ? String(end) : void 0 };
}
function listReply(call, { results, next: next2 }) {
  const { settings } = call;
  if (next2 === void 0) return ok2({ results, _links: { base: settings.siteUrl } });
  const query = new URLSearchParams(call.query);
  query.set("cursor", Buffer.from(`at:${next2}`).toString("base64url"));
  const path10 = `${settings.basePath}/api/v2${call.path}?${query.toString()}`;
  return {
    status: 200,
    json: { results, _links: { next: path10, base: settings.siteUrl } },
    headers: { Link: `<${path10}>; rel="next", <${settings.siteUrl}>; rel="base"` }
  };
}
function startReply(call, items, most4 = 100) {
  const { query, settings } = call;
  const start = Number(query.get("start") ?? 0) || 0;
  const limit = Math.min(Number(query.get("limit") ?? most4) || most4, most4);
  const results = items.slice(start, start + limit);
  const links = { base: settings.siteUrl, context: settings.basePath };
  const next2 = start + limit < items.length ? { next: `/rest/api${call.path}?start=${start + limit}&limit=${limit}` } : {};
  return ok2({ results, start, limit, size: results.length, _links: { ...links, ...next2 } });
}

// src/faces/sandbox/store/attachments.ts
import { randomUUID as randomUUID2 } from "node:crypto";
function findAttachment({ store }, pageId, name2) {
  return store.attachments(pageId).find(({ title }) => title === name2);
}
function saveAttachment(actor, page, file, existing) {
  const { store, settings, user } = actor;
  if (file.bytes.length > settings.maxAttachmentBytes) {
    throw notFound(
      `The attachment ${file.name} exceeds the maximum size of ${settings.maxAttachmentBytes} bytes`
    );
  }
  if (file.name === "" || file.name.includes("/")) throw badRequest(`Illegal file name: ${file.name}`);
  const fileId = randomUUID2();
  const version = {
    number: (existing?.versions.at(-1)?.number ?? 0) + 1,
    comment: file.comment,
    createdAt: now(),
    authorId: user.accountId,
    minorEdit: file.minorEdit,
    mediaType: file.mediaType,
    fileSize: file.bytes.length,
    fileId
  };
  const base = existing ?? {
    id: `att${store.nextId()}`,
    pageId: page.id,
    title: file.name,
    status: "current"
  };
  const attachment = { ...base, versions: [...existing?.versions ?? [], version] };
  store.putBytes(fileId, file.bytes);
  store.commit({ kind: "attachment", value: attachment });
  return attachment;
}
function latestFile({ versions }) {
  const version = versions.at(-1);
  if (version === void 0)
    throw new Error("Cannot read an attachment: it has no version. Each is stored with one.");
  return version;
}
function mediaPath({ fileId }, name2) {
  return `/__media/${fileId}/${encodeURIComponent(name2)}`;
}

// src/faces/sandbox/routes/datacenter/people.ts
import { createHash as createHash3 } from "node:crypto";
function usernameOf({ email }) {
  return email.split("@")[0] ?? email;
}
function userKeyOf({ accountId }) {
  return createHash3("sha256").update(accountId).digest("hex").slice(0, 32);
}
function personJson(user) {
  return {
    type: "known",
    username: usernameOf(user),
    userKey: userKeyOf(user),
    displayName: user.displayName
  };
}
function findPerson(users, { userKey, username }) {
  return users.find(
    (user) => typeof userKey === "string" ? userKeyOf(user) === userKey : usernameOf(user) === username
  );
}

// src/faces/sandbox/routes/users.ts
var currentUserRoutes = [
  {
    method: "GET",
    path: "/user/current",
    scopes: ["read:confluence-user", "read:content-details:confluence"],
    handle: (call) => ok2({
      ...userJson(call.user),
      _links: {
        self: `${call.settings.siteUrl}/rest/api/user/current`,
        base: call.settings.siteUrl,
        context: call.settings.basePath
      }
    })
  }
];
var oneUserRoutes = [
  {
    method: "GET",
    path: "/user",
    scopes: ["read:confluence-user", "read:content-details:confluence"],
    handle(call) {
      const user = call.store.user(call.query.get("accountId") ?? "");
      if (user === void 0) throw notFound("Cannot find user with the account id");
      return ok2(userJson(user));
    }
  }
];
var userRoutes = [
  {
    method: "POST",
    path: "/users-bulk",
    scopes: ["read:user:confluence"],
    handle(call) {
      const ids = accountIds(call);
      return ok2({
        results: call.store.users().filter(({ accountId }) => ids.includes(accountId)).map(userJson)
      });
    }
  }
];
function userJson({ accountId, email, displayName }) {
  return {
    type: "known",
    accountId,
    accountType: email.endsWith("@serviceaccount.atlassian.com") ? "app" : "atlassian",
    email,
    publicName: displayName,
    displayName,
    isExternalCollaborator: false
  };
}
function accountIds(call) {
  const fields2 = readObject(call);
  return isObject(fields2) && Array.isArray(fields2["accountIds"]) ? fields2["accountIds"] : [];
}

// src/faces/sandbox/routes/attachment-json.ts
function downloadPath(attachment, version) {
  const name2 = encodeURIComponent(attachment.title);
  const query = new URLSearchParams({
    version: String(version.number),
    modificationDate: String(Date.parse(version.createdAt)),
    cacheVersion: "1",
    api: "v2"
  });
  return `/download/attachments/${attachment.pageId}/${name2}?${query.toString()}`;
}
function attachmentJson(attachment) {
  const version = latestFile(attachment);
  const webui = `/pages/viewpageattachments.action?pageId=${attachment.pageId}&preview=${encodeURIComponent(attachment.title)}`;
  const download = downloadPath(attachment, version);
  return {
    id: attachment.id,
    status: attachment.status,
    title: attachment.title,
    createdAt: attachment.versions[0]?.createdAt,
    pageId: attachment.pageId,
    mediaType: version.mediaType,
    mediaTypeDescription: version.mediaType,
    comment: version.comment,
    fileId: version.fileId,
    fileSize: version.fileSize,
    webuiLink: webui,
    downloadLink: download,
    version: fileVersionJson(version),
    _links: { webui, download }
  };
}
function fileVersionJson({
  number,
  comment,
  minorEdit,
  authorId,
  createdAt
}) {
  return { number, message: comment, minorEdit, authorId, createdAt };
}
function attachmentContentJson({ store, settings }, attachment) {
  const version = latestFile(attachment);
  const { comment, mediaType, fileSize, fileId, number, minorEdit, createdAt } = version;
  const author = store.user(version.authorId);
  return {
    id: attachment.id,
    type: "attachment",
    status: attachment.status,
    title: attachment.title,
    version: {
      by: author === void 0 ? null : settings.deployment === "cloud" ? userJson(author) : personJson(author),
      when: createdAt,
      message: comment,
      number,
      minorEdit
    },
    metadata: { comment, mediaType },
    extensions: { mediaType, fileSize, comment, fileId },
    _links: {
      self: `${settings.siteUrl}/rest/api/content/${attachment.id}`,
      webui: `/pages/viewpageattachments.action?pageId=${attachment.pageId}`,
      download: downloadPath(attachment, version)
    }
  };
}

// src/faces/sandbox/routes/require.ts
function requirePage(call, options = {}) {
  const id = param(call, options.name ?? "id");
  if (!/^\d+$/.test(id)) {
    throw badRequest(`Provided value {${id}} for 'id' is not the correct type. Expected type is long`);
  }
  const page = findVisible(call, id);
  if (page === void 0 || page.type !== "page") throw noPage(id);
  if (page.status === "draft" && options.drafts !== true) throw noPage(id);
  return page;
}
function requireEditablePage(call, options = {}) {
  const page = requirePage(call, options);
  if (!canEdit(call, page)) throw noPage(page.id);
  return page;
}
function requireContent(call, name2 = "id") {
  const id = param(call, name2);
  const page = findVisible(call, id);
  if (page === void 0 || page.status === "draft" || page.status === "trashed") throw noContent(id);
  return page;
}
function requireEditableContent(call, name2 = "id") {
  const page = requireContent(call, name2);
  requireEdit(call, page);
  return page;
}
function requireEdit(call, page) {
  if (page.status === "archived") throw noContent(page.id);
  if (!canEdit(call, page)) {
    throw new Refusal(
      403,
      `com.atlassian.confluence.api.service.exceptions.PermissionException: User not permitted to edit content with id: ${page.id}`
    );
  }
}

// src/faces/sandbox/routes/attachments.ts
var reading = ["read:attachment:confluence"];
var attachmentRoutes = [
  {
    method: "GET",
    path: "/pages/:id/attachments",
    scopes: reading,
    handle(call) {
      const page = requirePage(call, { drafts: true });
      const wanted = call.store.attachments(page.id).filter(matcher(call));
      return listReply(call, takePart(call, wanted.map(attachmentJson), limitOf(call, 50)));
    }
  },
  {
    method: "GET",
    path: "/attachments/:id",
    scopes: reading,
    handle: (call) => ok2(attachmentJson(requireAttachment(call)))
  },
  {
    method: "GET",
    path: "/attachments/:id/versions",
    scopes: reading,
    handle(call) {
      const versions = requireAttachment(call).versions.toReversed().map(fileVersionJson);
      return listReply(call, takePart(call, versions, limitOf(call, 25)));
    }
  },
  { method: "DELETE", path: "/attachments/:id", scopes: ["delete:attachment:confluence"], handle: remove }
];
function requireAttachment(call, name2 = "id") {
  const id = param(call, name2);
  if (!/^att\d+$/.test(id))
    throw badRequest(`Provided value {${id}} for 'id' is not the correct type. Expected type is ContentId`);
  const attachment = call.store.attachment(id);
  if (attachment === void 0 || findVisible(call, attachment.pageId) === void 0) {
    throw notFound(`Cannot find an attachment with id [${id}]`);
  }
  return attachment;
}
function remove(call) {
  const attachment = requireAttachment(call);
  const page = call.store.page(attachment.pageId);
  const purge = flag(call, "purge");
  if (page === void 0 || !canEdit(call, page) || purge !== (attachment.status === "trashed")) {
    throw notFound(`Cannot find an attachment with id [${attachment.id}]`);
  }
  if (purge) call.store.commit({ kind: "purge-attachment", id: attachment.id });
  else call.store.commit({ kind: "attachment", value: { ...attachment, status: "trashed" } });
  return { status: 204 };
}
function matcher(call) {
  const filename = call.query.get("filename");
  const mediaType = call.query.get("mediaType");
  const statuses = listParam(call, "status");
  return (attachment) => (filename === null || attachment.title === filename) && (mediaType === null || latestFile(attachment).mediaType === mediaType) && (statuses.length === 0 || statuses.includes(attachment.status));
}

// src/faces/sandbox/routes/labels.ts
var labelListRoutes = [
  {
    method: "GET",
    path: "/pages/:id/labels",
    scopes: ["read:page:confluence"],
    handle(call) {
      const prefix = call.query.get("prefix");
      const labels = requirePage(call).labels.filter((label) => prefix === null || label.prefix === prefix);
      return listReply(call, takePart(call, labels, limitOf(call, 25)));
    }
  }
];
var removal = ["write:confluence-content", "write:label:confluence"];
var labelWriteRoutes = [
  {
    method: "GET",
    path: "/content/:id/label",
    scopes: ["read:confluence-content.summary", "read:label:confluence"],
    handle: (call) => startReply(call, requireContent(call).labels.map(labelJson), 200)
  },
  {
    method: "POST",
    path: "/content/:id/label",
    scopes: ["write:confluence-content", "read:label:confluence write:label:confluence"],
    handle: add
  },
  {
    method: "DELETE",
    path: "/content/:id/label",
    scopes: removal,
    handle: (call) => remove2(call, call.query.get("name"))
  },
  {
    method: "DELETE",
    path: "/content/:id/label/:label",
    scopes: removal,
    handle: (call) => remove2(call, call.params["label"] ?? null)
  }
];
function add(call) {
  const page = requireEditableContent(call);
  const input = readJson(call);
  const entries2 = Array.isArray(input) ? input : [input];
  const names = entries2.map((entry2) => {
    const name2 = isObject(entry2) ? entry2["name"] : void 0;
    if (typeof name2 !== "string" || name2 === "") throw badRequest("Could not parse Labels");
    return name2;
  });
  return startReply(call, addLabels(call, page, names).map(labelJson), 200);
}
function remove2(call, name2) {
  const page = requireEditableContent(call);
  if (name2 === null || name2 === "") throw badRequest("Query parameter 'name' is required");
  removeLabel(call, page, name2);
  return { status: 204 };
}
function labelJson({ id, prefix, name: name2 }) {
  return { prefix, name: name2, id, label: name2 };
}

// src/faces/sandbox/cql.ts
var fields = /* @__PURE__ */ new Set([
  "space",
  "space.key",
  "title",
  "type",
  "label",
  "id",
  "content",
  "parent",
  "ancestor",
  "text"
]);
function parseCql(text) {
  const tokens = tokenize(text);
  const conditions = [];
  while (tokens.length > 0) {
    const field = next(tokens).toLowerCase();
    if (!fields.has(field)) throw unparsable(text);
    const operator2 = next(tokens).toLowerCase();
    if (operator2 !== "=" && operator2 !== "!=" && operator2 !== "~" && operator2 !== "in")
      throw unparsable(text);
    const values = operator2 === "in" ? readList(tokens, text) : [unquote(next(tokens))];
    conditions.push({ field, operator: operator2, values });
    const joint = tokens.shift()?.toLowerCase();
    if (joint === "order") break;
    if (joint !== void 0 && joint !== "and") throw unparsable(text);
    if (joint === "and" && tokens.length === 0) throw unparsable(text);
  }
  if (conditions.length === 0) throw unparsable(text);
  return conditions;
}
function tokenize(text) {
  const pattern = /\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|!=|[=~(),]|[^\s"'=~(),!:]+)/gy;
  const tokens = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    tokens.push(match[1] ?? "");
    end = match.index + match[0].length;
  }
  if (text.slice(end).trim() !== "") throw unparsable(text);
  return tokens;
}
function readList(tokens, text) {
  if (next(tokens) !== "(") throw unparsable(text);
  const values = [];
  for (; ; ) {
    values.push(unquote(next(tokens)));
    const mark = next(tokens);
    if (mark === ")") return values;
    if (mark !== ",") throw unparsable(text);
  }
}
function next(tokens) {
  const token = tokens.shift();
  if (token === void 0) throw badRequest("Could not parse cql : unexpected end");
  return token;
}
function unquote(token) {
  return /^["']/.test(token) ? token.slice(1, -1).replace(/\\(.)/g, "$1") : token;
}
function unparsable(text) {
  return badRequest(`Could not parse cql : ${text}`);
}

// src/faces/sandbox/routes/page-json.ts
var formats = [
  "storage",
  "atlas_doc_format",
  "view",
  "export_view",
  "anonymous_export_view",
  "styled_view",
  "editor"
];
function versionJson(version) {
  const { number, message, minorEdit, authorId, createdAt } = version;
  return { number, message, minorEdit, authorId, createdAt };
}
function bodyJson({ query }, body, standard) {
  const format = query.get("body-format") ?? standard;
  if (format === void 0) return {};
  if (!formats.includes(format))
    throw badRequest(`Provided value {${format}} for 'body-format' is not valid`);
  if (format === "atlas_doc_format") throw badRequest("The sandbox keeps no atlas_doc_format");
  return { [format]: { representation: format, value: body } };
}
function pageJson(call, page, version = latest(page), standardFormat) {
  const { store } = call;
  const placed = page.status !== "trashed";
  const parent = placed && page.parentId !== void 0 ? store.page(page.parentId) : void 0;
  return {
    id: page.id,
    status: version === latest(page) ? page.status : "historical",
    title: version === latest(page) ? page.title : version.title,
    spaceId: page.spaceId,
    parentId: parent?.id ?? null,
    parentType: parent?.type ?? null,
    position: placed ? page.position : null,
    authorId: page.authorId,
    ownerId: page.ownerId,
    lastOwnerId: null,
    ...page.subtype === void 0 ? {} : { subtype: page.subtype },
    createdAt: page.createdAt,
    version: versionJson(version),
    body: bodyJson(call, version.body, standardFormat),
    _links: linksJson(call, page)
  };
}
function linksJson({ store }, page) {
  const space = store.space(page.spaceId);
  const key = space?.key ?? "";
  const name2 = encodeURIComponent(page.title).replaceAll("%20", "+");
  const folder = page.type === "folder" ? "folder" : "pages";
  return {
    webui: space?.homepageId === page.id ? `/spaces/${key}/overview` : `/spaces/${key}/${folder}/${page.id}/${name2}`,
    editui: `/pages/resumedraft.action?draftId=${page.id}`,
    tinyui: `/x/${tinyCode(page.id)}`
  };
}
function tinyCode(id) {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(id));
  return bytes.toString("base64url").replace(/A+$/, "");
}

// src/faces/sandbox/routes/search.ts
var scopes = ["search:confluence", "read:content-details:confluence"];
var searchRoutes = [
  { method: "GET", path: "/search", scopes, handle: (call) => search(call, searchResult) },
  { method: "GET", path: "/content/search", scopes, handle: (call) => search(call, contentJson) }
];
function search(call, show) {
  const { store, query, settings } = call;
  const conditions = parseCql(query.get("cql") ?? "");
  const limit = limitOf(call, 25, 1e3);
  const indexed = new Date(Date.now() - settings.searchLagMs).toISOString();
  const hits = store.spaces().flatMap(({ id }) => store.pages(id)).filter((page) => latest(page).createdAt <= indexed && canView(call, page)).filter((page) => conditions.every((condition) => holds(call, page, condition)));
  const start = Number(cursorOf(call) ?? 0);
  const results = hits.slice(start, start + limit).map((page) => show(call, page));
  const end = start + limit;
  const cursor = Buffer.from(`at:${end}`).toString("base64url");
  const next2 = new URLSearchParams({ cql: query.get("cql") ?? "", limit: String(limit), cursor }).toString();
  const links = end < hits.length ? { next: `/rest/api${call.path}?${next2}` } : {};
  const base = { base: settings.siteUrl, context: settings.basePath };
  return ok2({
    results,
    start,
    limit,
    size: results.length,
    totalSize: hits.length,
    cqlQuery: query.get("cql"),
    searchDuration: 1,
    _links: { ...base, ...links }
  });
}
function holds(call, page, { field, operator: operator2, values }) {
  const wanted = values.map((value) => value.toLowerCase());
  const matches = tests[field];
  if (matches === void 0) throw badRequest(`Could not parse cql : ${field}`);
  return wanted.some((value) => matches(call, page, value, operator2 === "~")) !== (operator2 === "!=");
}
var isSpace = ({ store }, page, value) => store.space(page.spaceId)?.key.toLowerCase() === value;
var isId = (_call, page, value) => page.id === value;
var tests = {
  space: isSpace,
  "space.key": isSpace,
  title: (_call, page, value, loose) => loose ? page.title.toLowerCase().includes(value) : page.title.toLowerCase() === value,
  type: (_call, page, value) => page.type === value,
  label: (_call, page, value) => page.labels.some(({ name: name2 }) => name2 === value),
  id: isId,
  content: isId,
  parent: (_call, page, value) => page.parentId === value,
  ancestor: (call, page, value) => page.id !== value && isBelow(call, page.id, value),
  text: (_call, page, value) => `${page.title} ${latest(page).body}`.toLowerCase().includes(value)
};
function contentJson(call, page) {
  const { id, type, status: status2, title } = page;
  return { id, type, status: status2, title, _links: linksJson(call, page) };
}
function searchResult(call, page) {
  const links = linksJson(call, page);
  return {
    content: contentJson(call, page),
    title: page.title,
    excerpt: "",
    url: links.webui,
    breadcrumbs: [],
    entityType: "content",
    iconCssClass: "",
    lastModified: latest(page).createdAt
  };
}

// src/faces/sandbox/multipart.ts
var import_busboy = __toESM(require_main(), 1);
async function readUploads({ headers, body }) {
  const type = headers["content-type"] ?? "";
  if (!type.toLowerCase().startsWith("multipart/form-data")) throw new Refusal(415, "Unsupported Media Type");
  const { files, comments, minorEdit } = await parseForm(type, body);
  if (files.length === 0) throw badRequest("At least one attachment must be present");
  return files.map((file, place) => ({ ...file, comment: comments[place] ?? "", minorEdit }));
}
async function parseForm(type, body) {
  const form = { files: [], comments: [], minorEdit: false };
  await new Promise((resolve, reject) => {
    const limits = { fieldSize: 1024 * 1024, fileSize: Infinity };
    const parser = new import_busboy.Busboy({
      headers: { "content-type": type },
      defCharset: "latin1",
      preservePath: true,
      limits
    });
    parser.on("file", (field, stream, name2, _encoding, mediaType) => {
      const chunks = [];
      stream.on("data", (chunk) => chunks.push(chunk));
      stream.on("end", () => {
        if (field === "file") form.files.push({ name: name2, mediaType, bytes: Buffer.concat(chunks) });
      });
    });
    parser.on("field", (field, value) => {
      if (field === "comment") form.comments.push(value);
      if (field === "minorEdit") form.minorEdit = value === "true";
    });
    parser.on("finish", resolve);
    parser.on("error", (error) => reject(badRequest(`Could not read the form: ${String(error)}`)));
    parser.end(body);
  });
  return form;
}

// src/faces/sandbox/routes/page-input.ts
function readNewPage(call) {
  const fields2 = readObject(call);
  const status2 = statusOf(fields2, "current");
  const title = textOf(fields2, "title") ?? "";
  if (status2 === "current" && title.trim() === "")
    throw badRequest("A title is required to create a published page");
  const rootLevel = flag(call, "root-level");
  const parentId = idOf(fields2, "parentId");
  if (rootLevel && parentId !== void 0)
    throw badRequest("'root-level' and 'parentId' cannot be used together");
  return {
    spaceId: idOf(fields2, "spaceId") ?? missing("spaceId"),
    status: status2,
    title,
    parentId,
    rootLevel,
    subtype: fields2["subtype"] === "live" ? "live" : void 0,
    body: bodyOf(fields2) ?? "",
    isPrivate: flag(call, "private")
  };
}
function readPageUpdate(call, id, spaceId) {
  const fields2 = readObject(call);
  const version = isObject(fields2["version"]) ? fields2["version"] : missing("version");
  const number = version["number"];
  if (typeof number !== "number" || !Number.isInteger(number))
    throw badRequest("'version.number' must be an integer");
  if ((idOf(fields2, "id") ?? missing("id")) !== id)
    throw badRequest("The id of the body is not the id of the path");
  if ((idOf(fields2, "spaceId") ?? spaceId) !== spaceId)
    throw badRequest("A page cannot be moved to another space");
  return {
    status: statusOf(fields2, void 0),
    title: textOf(fields2, "title") ?? missing("title"),
    body: bodyOf(fields2) ?? missing("body"),
    number,
    message: textOf(version, "message") ?? "",
    minorEdit: version["minorEdit"] === true,
    parentId: idOf(fields2, "parentId"),
    ownerId: textOf(fields2, "ownerId")
  };
}
function statusOf(fields2, standard) {
  const status2 = fields2["status"] ?? standard ?? missing("status");
  if (status2 !== "current" && status2 !== "draft") {
    throw badRequest(
      `Provided value {${JSON.stringify(status2)}} for 'status' is not valid. Allowed values: current, draft`
    );
  }
  return status2;
}
function textOf(fields2, name2) {
  const value = fields2[name2] ?? void 0;
  if (value !== void 0 && typeof value !== "string") throw badRequest(`'${name2}' must be a string`);
  return value;
}
function idOf(fields2, name2) {
  const value = fields2[name2] ?? void 0;
  if (typeof value === "number") return String(value);
  return textOf(fields2, name2);
}
function missing(name2) {
  throw badRequest(`Required field '${name2}' is missing`);
}
function bodyOf(fields2) {
  const body = fields2["body"];
  if (!isObject(body)) return void 0;
  const nested = isObject(body["storage"]) ? { representation: "storage", ...body["storage"] } : body;
  const value = textOf(nested, "value");
  if (value === void 0) return Object.keys(body).length === 0 ? void 0 : missing("body.value");
  if (nested["representation"] !== "storage") {
    throw badRequest(
      `The sandbox takes storage format only, not ${JSON.stringify(nested["representation"])}`
    );
  }
  return value;
}

// src/faces/sandbox/routes/uploads.ts
var path = "/content/:id/child/attachment";
var writing = ["write:confluence-file", "read:content-details:confluence write:attachment:confluence"];
var downloading = ["readonly:content.attachment:confluence", "read:attachment:confluence"];
var uploadRoutes = [
  {
    method: "GET",
    path,
    scopes: ["read:confluence-content.summary", "read:content-details:confluence"],
    handle: (call) => startReply(
      call,
      call.store.attachments(requireContent(call).id).map((item) => attachmentContentJson(call, item)),
      50
    )
  },
  { method: "POST", path, scopes: writing, handle: (call) => upload(call, "create") },
  { method: "PUT", path, scopes: writing, handle: (call) => upload(call, "replace") },
  { method: "POST", path: `${path}/:attachmentId/data`, scopes: writing, handle: uploadData },
  { method: "PUT", path: `${path}/:attachmentId`, scopes: writing, handle: rename },
  {
    method: "GET",
    path: `${path}/:attachmentId/download`,
    scopes: downloading,
    handle(call) {
      const attachment = attachmentOf(call, requireContent(call));
      return {
        status: 302,
        headers: { Location: call.settings.origin + mediaPath(latestFile(attachment), attachment.title) }
      };
    }
  }
];
async function upload(call, how) {
  checkToken(call);
  const page = requireTarget(call);
  const files = await readUploads(call);
  const taken = files.find((file) => findAttachment(call, page.id, file.name) !== void 0);
  if (how === "create" && taken !== void 0) {
    throw badRequest(
      `Cannot add a new attachment with same file name as an existing attachment: ${taken.name}`
    );
  }
  const saved = files.map((file) => saveAttachment(call, page, file, findAttachment(call, page.id, file.name)));
  return startReply(
    call,
    saved.map((attachment) => attachmentContentJson(call, attachment))
  );
}
async function uploadData(call) {
  checkToken(call);
  const page = requireTarget(call, true);
  const [file, ...others] = await readUploads(call);
  if (file === void 0 || others.length > 0) throw badRequest("Exactly one file must be sent");
  return ok2(attachmentContentJson(call, saveAttachment(call, page, file, attachmentOf(call, page))));
}
function rename(call) {
  const page = requireTarget(call);
  const old = attachmentOf(call, page);
  const fields2 = readObject(call);
  const title = textOf(fields2, "title") ?? old.title;
  if (title !== old.title && findAttachment(call, page.id, title) !== void 0) {
    throw badRequest(`Cannot rename: there is an attachment with the file name ${title}`);
  }
  call.store.commit({ kind: "attachment", value: { ...old, title } });
  return ok2(attachmentContentJson(call, { ...old, title }));
}
function checkToken({ headers }) {
  if (!/^no-?check$/i.test(String(headers["x-atlassian-token"] ?? "")))
    throw new Refusal(403, "XSRF check failed");
}
function requireTarget(call, draftsToo = false) {
  const id = param(call, "id");
  const page = findVisible(call, id);
  const wantsDraft = draftsToo || call.query.get("status") === "draft";
  if (page === void 0 || page.status === "trashed" || page.status === "draft" && !wantsDraft)
    throw noContent(id);
  requireEdit(call, page);
  return page;
}
function attachmentOf({ store, params }, page) {
  const id = params["attachmentId"] ?? "";
  const attachment = store.attachment(id.startsWith("att") ? id : `att${id}`);
  if (attachment === void 0 || attachment.pageId !== page.id || attachment.status !== "current") {
    throw notFound(`Attachment with id: ${id} not found on content with id: ${page.id}`);
  }
  return attachment;
}

// src/faces/sandbox/routes/datacenter/content-json.ts
function contentJson2(call, page, version = latest(page)) {
  const { settings } = call;
  const isLatest = version === latest(page);
  const wanted = listParam(call, "expand");
  const parts2 = {
    space: () => spaceOf(call, page),
    version: () => versionJson2(call, version),
    ancestors: () => ancestorsOf(call, page).map((ancestor) => briefJson(call, ancestor)),
    history: () => historyOf(call, page),
    operations: () => operationsOf(call, page),
    "body.storage": () => void 0
  };
  const expanded = Object.entries(parts2).filter(([name2]) => wanted.includes(name2) && name2 !== "body.storage");
  const body = wanted.includes("body.storage") ? {
    body: {
      storage: {
        value: version.body,
        representation: "storage",
        _expandable: { content: `/rest/api/content/${page.id}` }
      }
    }
  } : {};
  const others = Object.keys(parts2).filter((name2) => !wanted.includes(name2) && !name2.includes("."));
  return {
    ...briefJson(call, page),
    status: isLatest ? page.status : "historical",
    title: isLatest ? page.title : version.title,
    ...Object.fromEntries(expanded.map(([name2, make]) => [name2, make()])),
    ...body,
    _expandable: Object.fromEntries(others.map((name2) => [name2, ""])),
    _links: { ...linksOf(call, page), base: settings.siteUrl, context: settings.basePath }
  };
}
function versionJson2({ store }, { number, message, minorEdit, authorId, createdAt }) {
  return {
    by: authorJson(store.user(authorId)),
    when: createdAt,
    message,
    number,
    minorEdit,
    hidden: false
  };
}
function authorJson(author) {
  return author === void 0 ? { type: "anonymous", displayName: "Anonymous" } : personJson(author);
}
function historyOf({ store }, page) {
  const createdBy = authorJson(store.user(page.authorId));
  return { latest: true, createdBy, createdDate: page.createdAt };
}
function operationsOf(call, page) {
  const allowed2 = canEdit(call, page) ? ["read", "update", "delete"] : ["read"];
  return allowed2.map((operation2) => ({ operation: operation2, targetType: page.type }));
}
function briefJson(call, page) {
  const { id, type, status: status2, title, position } = page;
  return { id, type, status: status2, title, extensions: { position }, _links: linksOf(call, page) };
}
function linksOf(call, page) {
  const { webui, tinyui } = linksJson(call, page);
  const self = `${call.settings.siteUrl}/rest/api/content/${page.id}`;
  return { webui: webui.replace(/\/overview$/, `/pages/${page.id}`), tinyui, self };
}
function spaceOf({ store, settings }, page) {
  const space = store.space(page.spaceId);
  if (space === void 0) return void 0;
  const { id, key, name: name2 } = space;
  return {
    id: Number(id),
    key,
    name: name2,
    type: "global",
    _links: { self: `${settings.siteUrl}/rest/api/space/${key}` }
  };
}
function ancestorsOf({ store }, page) {
  const chain = [];
  for (let id = page.status === "trashed" ? void 0 : page.parentId; id !== void 0; ) {
    const parent = store.page(id);
    if (parent === void 0) break;
    chain.unshift(parent);
    id = parent.parentId;
  }
  return chain;
}

// src/faces/sandbox/routes/datacenter/paging.ts
function pageReply(call, items, { standard = 25, most: most4 = 500 } = {}) {
  const { query, settings } = call;
  const start = Math.max(0, Number(query.get("start") ?? 0) || 0);
  const limit = Math.min(Math.max(1, Number(query.get("limit") ?? standard) || standard), most4);
  const results = items.slice(start, start + limit);
  const next2 = new URLSearchParams(query);
  next2.set("start", String(start + limit));
  next2.set("limit", String(limit));
  return ok2({
    results,
    start,
    limit,
    size: results.length,
    _links: {
      self: `${settings.siteUrl}/rest/api${call.path}`,
      base: settings.siteUrl,
      context: settings.basePath,
      ...start + limit < items.length ? { next: `/rest/api${call.path}?${next2.toString()}` } : {}
    }
  });
}

// src/faces/sandbox/routes/datacenter/comments.ts
var commentRoutes = [
  {
    method: "GET",
    path: "/content/:id/child/comment",
    scopes: [],
    handle: (call) => pageReply(
      call,
      call.store.comments(requireContent(call).id).map((comment) => commentJson(call, comment))
    )
  }
];
function commentJson(call, { id, pageId, kind, authorId, createdAt, marker }) {
  const wanted = listParam(call, "expand");
  const version = { number: 1, title: "", body: "", message: "", minorEdit: false, authorId, createdAt };
  const inline2 = marker === void 0 || !wanted.includes("extensions.inlineProperties") ? {} : { inlineProperties: { originalSelection: marker.selection, markerRef: marker.ref } };
  return {
    id,
    type: "comment",
    status: "current",
    title: `Re: ${call.store.page(pageId)?.title ?? ""}`,
    extensions: { location: kind, ...inline2 },
    ...wanted.includes("version") ? { version: versionJson2(call, version) } : {},
    _links: { webui: `/pages/viewpage.action?pageId=${pageId}&focusedCommentId=${id}#comment-${id}` }
  };
}

// src/faces/sandbox/routes/datacenter/content-input.ts
function readContent(call) {
  const fields2 = readObject(call);
  if (fields2["type"] !== "page") throw badRequest("The type of the content must be page");
  const status2 = fields2["status"] ?? "current";
  if (status2 !== "current")
    throw badRequest(`The sandbox makes published pages only, not ${JSON.stringify(status2)} ones`);
  const version = isObject(fields2["version"]) ? fields2["version"] : {};
  const { number } = version;
  return {
    title: textOf(fields2, "title") ?? missing("title"),
    spaceKey: isObject(fields2["space"]) ? textOf(fields2["space"], "key") : void 0,
    parentId: parentOf(fields2["ancestors"]),
    body: bodyOf2(fields2["body"]),
    number: typeof number === "number" ? number : void 0,
    message: textOf(version, "message") ?? "",
    minorEdit: version["minorEdit"] === true
  };
}
function parentOf(ancestors2) {
  if (!Array.isArray(ancestors2)) return void 0;
  const last = ancestors2.at(-1);
  return isObject(last) ? idOf(last, "id") : void 0;
}
function bodyOf2(body) {
  const storage = isObject(body) ? body["storage"] : void 0;
  if (!isObject(storage)) return void 0;
  if (storage["representation"] !== "storage") throw badRequest("The sandbox takes storage format only");
  return textOf(storage, "value");
}

// src/faces/sandbox/routes/datacenter/version.ts
function isBefore({ confluenceVersion }, major, minor = 0) {
  const [ownMajor = 0, ownMinor = 0] = confluenceVersion.split(".").map(Number);
  return ownMajor < major || ownMajor === major && ownMinor < minor;
}

// src/faces/sandbox/routes/datacenter/content.ts
var contentRoutes = [
  { method: "GET", path: "/content", scopes: [], handle: list },
  { method: "POST", path: "/content", scopes: [], handle: create },
  { method: "GET", path: "/content/:id", scopes: [], handle: read },
  { method: "PUT", path: "/content/:id", scopes: [], handle: update },
  { method: "DELETE", path: "/content/:id", scopes: [], handle: remove3 }
];
function list(call) {
  const { store, query } = call;
  const key = query.get("spaceKey");
  const title = query.get("title")?.toLowerCase();
  const status2 = query.get("status") ?? "current";
  const statuses = status2 === "any" ? ["current", "archived", "trashed"] : [status2];
  const spaces = store.spaces().filter((space) => key === null || space.key === key);
  const pages = spaces.flatMap(({ id }) => store.pages(id, statuses)).filter((page) => page.type === "page" && (title === void 0 || page.title.toLowerCase() === title)).filter((page) => canView(call, page));
  const most4 = listParam(call, "expand").some((name2) => name2.startsWith("body")) ? 50 : 200;
  return pageReply(
    call,
    pages.map((page) => contentJson2(call, page)),
    { most: most4 }
  );
}
function create(call) {
  const { store, settings } = call;
  const input = readContent(call);
  const space = input.spaceKey === void 0 ? void 0 : store.spaceByKey(input.spaceKey);
  if (space === void 0) throw new Refusal(404, `No space with key : ${input.spaceKey ?? ""}`);
  const page = createPage(call, {
    spaceId: space.id,
    status: "current",
    title: input.title,
    parentId: input.parentId,
    rootLevel: input.parentId === void 0,
    subtype: void 0,
    body: input.body ?? "",
    isPrivate: false,
    // Version 7.19 was seen to drop it.
    message: isBefore(settings, 8) ? "" : input.message
  });
  return ok2(contentJson2(call, page));
}
function read(call) {
  const page = requireAny(call);
  const status2 = call.query.get("status") ?? "current";
  if (status2 === "historical") {
    const version = page.versions.find(({ number }) => number === Number(call.query.get("version")));
    if (version === void 0 || version === page.versions.at(-1)) throw noContent(page.id);
    return ok2(contentJson2(call, page, version));
  }
  if (status2 === "draft" && page.draft !== void 0) return ok2(draftJson(call, page, page.draft));
  if (status2 !== "any" && page.status !== status2) throw noContent(page.id);
  return ok2(contentJson2(call, page));
}
function draftJson(call, page, { title, body, authorId }) {
  const version = { ...latest(page), title, body, authorId };
  return { ...contentJson2(call, page, version), status: "draft" };
}
function update(call) {
  const page = requireAny(call);
  const input = readContent(call);
  if (page.status === "trashed" && call.query.get("status") !== "trashed") throw noContent(page.id);
  if (page.status !== "trashed") requireEdit(call, page);
  if (input.number === void 0)
    throw badRequest("Must supply an incremented version when updating Content.");
  const body = input.body ?? page.versions.at(-1)?.body ?? "";
  const { title, number, message, minorEdit, parentId } = input;
  const written = updatePage(call, page, {
    status: "current",
    title,
    body,
    number,
    message,
    minorEdit,
    parentId,
    ownerId: void 0
  });
  return ok2(contentJson2(call, written));
}
function remove3(call) {
  const id = param(call, "id");
  const attachment = call.store.attachment(id);
  if (attachment !== void 0) {
    const page2 = findVisible(call, attachment.pageId);
    if (page2 === void 0 || attachment.status !== "current") throw noContent(id);
    requireEdit(call, page2);
    call.store.commit({ kind: "attachment", value: { ...attachment, status: "trashed" } });
    return { status: 204 };
  }
  const page = requireAny(call);
  if (!canEdit(call, page)) requireEdit(call, page);
  if (call.query.get("status") === "trashed") purgePage(call, page);
  else if (page.status === "trashed") throw noContent(page.id);
  else trashPage(call, page);
  return { status: 204 };
}
function requireAny(call) {
  const id = param(call, "id");
  const page = findVisible(call, id);
  if (page === void 0 || page.type !== "page" || page.status === "draft") throw noContent(id);
  return page;
}

// src/faces/sandbox/routes/datacenter/parts.ts
var path2 = "/content/:id/property";
var partRoutes = [
  {
    method: "GET",
    path: "/content/:id/child/page",
    scopes: [],
    handle: (call) => pageReply(
      call,
      call.store.children(requireContent(call).id).filter((child) => child.type === "page" && canView(call, child)).map((child) => briefJson(call, child))
    )
  },
  {
    method: "GET",
    path: path2,
    scopes: [],
    handle: (call) => pageReply(call, requireContent(call).properties.map(propertyJson))
  },
  { method: "POST", path: path2, scopes: [], handle: createProperty },
  {
    method: "GET",
    path: `${path2}/:key`,
    scopes: [],
    handle: (call) => ok2(propertyJson(requireProperty(call, requireContent(call))))
  },
  { method: "PUT", path: `${path2}/:key`, scopes: [], handle: updateProperty },
  { method: "DELETE", path: `${path2}/:key`, scopes: [], handle: deleteProperty },
  {
    method: "GET",
    path: "/content/:id/version",
    scopes: [],
    handle(call) {
      if (isBefore(call.settings, 8))
        throw notFound(`null for uri: ${call.settings.siteUrl}/rest/api${call.path}`);
      return listVersions(call);
    }
  }
];
var experimentalPartRoutes = [
  { method: "GET", path: "/content/:id/version", scopes: [], handle: listVersions }
];
function listVersions(call) {
  const { versions } = requireContent(call);
  return pageReply(
    call,
    versions.toReversed().map((version) => versionJson2(call, version)),
    { standard: 200, most: 200 }
  );
}
function createProperty(call) {
  const page = requireEditableContent(call);
  const fields2 = readObject(call);
  const key = textOf(fields2, "key") ?? missing("key");
  if (page.properties.some((property) => property.key === key))
    throw new Refusal(409, `Content property for this content with key [${key}] already exists`);
  const id = call.store.nextId();
  return save2(call, page, { id, key, value: fields2["value"], version: stamp(call, 1) });
}
function updateProperty(call) {
  const page = requireEditableContent(call);
  const old = requireProperty(call, page);
  const fields2 = readObject(call);
  const version = fields2["version"];
  const number = typeof version === "object" && version !== null && "number" in version ? version.number : void 0;
  if (number !== old.version.number + 1) throw new Refusal(409, `Current version is ${old.version.number}`);
  return save2(call, page, { ...old, value: fields2["value"], version: stamp(call, number) });
}
function deleteProperty(call) {
  const page = requireEditableContent(call);
  const { id } = requireProperty(call, page);
  saveAll(
    call,
    page,
    page.properties.filter((property) => property.id !== id)
  );
  return { status: 204 };
}
function save2(call, page, property) {
  const others = page.properties.filter(({ id }) => id !== property.id);
  saveAll(call, page, [...others, property]);
  return ok2(propertyJson(property));
}
function saveAll(call, page, properties) {
  call.store.commit({ kind: "page", value: { ...withoutVersions(page), properties } });
}
function requireProperty(call, page) {
  const key = param(call, "key");
  const property = page.properties.find((candidate) => candidate.key === key);
  if (property === void 0) throw notFound(`Cannot find content property with key [${key}]`);
  return property;
}
function stamp({ user }, number) {
  return { number, message: "", createdAt: now(), authorId: user.accountId };
}
function propertyJson({ id, key, value, version }) {
  return {
    id,
    key,
    value,
    version: { when: version.createdAt, message: "", number: version.number, minorEdit: false }
  };
}

// src/faces/sandbox/routes/datacenter/places.ts
var placeRoutes = [
  { method: "GET", path: "/user/current", scopes: [], handle: (call) => ok2(personJson(call.user)) },
  {
    method: "GET",
    path: "/space",
    scopes: [],
    handle(call) {
      const keys2 = call.query.getAll("spaceKey");
      const spaces = visibleSpaces(call).filter(({ key }) => keys2.length === 0 || keys2.includes(key));
      return pageReply(
        call,
        spaces.map((space) => spaceJson(call, space))
      );
    }
  },
  {
    method: "GET",
    path: "/space/:key",
    scopes: [],
    handle(call) {
      const key = param(call, "key");
      const space = visibleSpaces(call).find((candidate) => candidate.key === key);
      if (space === void 0) throw notFound(`No space found with key : ${key}`);
      return ok2(spaceJson(call, space));
    }
  }
];
function visibleSpaces({ store, user }) {
  return store.spaces().filter(({ key }) => !user.hiddenSpaces.includes(key));
}
function spaceJson({ store, query, settings }, { id, key, name: name2, homepageId }) {
  const home = store.page(homepageId);
  const wantsHome = (query.get("expand") ?? "").split(",").includes("homepage");
  return {
    id: Number(id),
    key,
    name: name2,
    type: "global",
    ...wantsHome && home !== void 0 ? { homepage: { id: home.id, type: "page", status: home.status, title: home.title } } : {},
    _links: { webui: `/display/${key}`, self: `${settings.siteUrl}/rest/api/space/${key}` }
  };
}

// src/faces/sandbox/routes/datacenter/restrictions.ts
var path3 = "/content/:id/restriction";
var nobody = { users: [], groups: [] };
var restrictionRoutes = [
  { method: "GET", path: `${path3}/byOperation`, scopes: [], handle: read2 },
  {
    method: "PUT",
    path: path3,
    scopes: [],
    handle(call) {
      if (isBefore(call.settings, 8, 8)) throw new Refusal(405, "Method Not Allowed");
      return write(call);
    }
  }
];
var experimentalRestrictionRoutes = [
  {
    method: "PUT",
    path: path3,
    scopes: [],
    handle(call) {
      if (!isBefore(call.settings, 8, 8)) throw notFound(`null for uri: ${call.path}`);
      return write(call);
    }
  }
];
function read2(call) {
  const { read: readers2, update: update3 } = requireContent(call).restrictions;
  const operations2 = {
    read: operationJson(call, "read", readers2),
    update: operationJson(call, "update", update3)
  };
  return ok2({ ...operations2, _links: { base: call.settings.siteUrl, context: call.settings.basePath } });
}
function write(call) {
  const page = requireEditableContent(call);
  const input = readJson(call);
  const list2 = Array.isArray(input) ? input : [];
  const restrictions = {
    read: entriesOf(call, list2, "read"),
    update: entriesOf(call, list2, "update")
  };
  call.store.commit({ kind: "page", value: { ...withoutVersions(page), restrictions } });
  return ok2({ results: list2 });
}
function operationJson(call, operation2, { users, groups }) {
  const expand2 = call.query.get("expand") ?? "";
  const part = (name2, results) => expand2.includes(`${operation2}.restrictions.${name2}`) ? { [name2]: { results, start: 0, limit: 200, size: results.length } } : {};
  const people = users.flatMap((accountId) => call.store.user(accountId) ?? []).map(personJson);
  const named = groups.map((name2) => ({ type: "group", name: name2 }));
  return { operation: operation2, restrictions: { ...part("user", people), ...part("group", named) } };
}
function entriesOf({ store }, list2, operation2) {
  const entry2 = list2.filter(isObject).find((candidate) => candidate["operation"] === operation2);
  if (entry2 === void 0 || !isObject(entry2["restrictions"])) return nobody;
  const { user = [], group = [] } = entry2["restrictions"];
  if (!Array.isArray(user) || !Array.isArray(group)) throw badRequest("Could not parse the restrictions");
  const users = user.filter(isObject).map((person) => {
    const found = findPerson(store.users(), person);
    if (found === void 0) throw badRequest("There is no such user");
    return found.accountId;
  });
  return { users, groups: group.filter(isObject).map(({ name: name2 }) => String(name2)) };
}

// src/faces/sandbox/routes/datacenter/index.ts
var dataCenterRoutes = [
  ...placeRoutes,
  ...contentRoutes,
  ...partRoutes,
  ...commentRoutes,
  ...restrictionRoutes,
  ...labelWriteRoutes,
  ...uploadRoutes.filter(({ method, path: path10 }) => !(method === "PUT" && path10.endsWith("/child/attachment"))),
  ...searchRoutes.filter(({ path: path10 }) => path10 === "/content/search")
];
var experimentalRoutes = [
  ...experimentalPartRoutes,
  ...experimentalRestrictionRoutes
];

// src/faces/sandbox/routes/comments.ts
var commentRoutes2 = [
  ...["inline", "footer"].map((kind) => ({
    method: "GET",
    path: `/pages/:id/${kind}-comments`,
    scopes: ["read:comment:confluence"],
    handle: (call) => listComments(call, kind)
  })),
  {
    method: "GET",
    path: "/inline-comments",
    scopes: ["read:comment:confluence"],
    handle: listAllInline
  }
];
function listAllInline(call) {
  const { store, query } = call;
  const sort = query.get("sort") ?? "created-date";
  if (!/^-?(?:created|modified)-date$/.test(sort))
    throw badRequest(`Provided value {${sort}} for 'sort' is not valid`);
  const inline2 = store.spaces().flatMap(({ id }) => store.pages(id)).filter((page) => canView(call, page)).flatMap((page) => store.comments(page.id).map((comment) => ({ page, comment }))).filter(({ comment }) => comment.kind === "inline").toSorted((a, b) => a.comment.createdAt < b.comment.createdAt ? -1 : 1);
  const items = (sort.startsWith("-") ? inline2.toReversed() : inline2).map(
    ({ page, comment }) => commentJson2(call, comment, resolutionOf(page, comment))
  );
  return listReply(call, takePart(call, items, limitOf(call, 25)));
}
function listComments(call, kind) {
  const page = requirePage(call);
  const statuses = listParam(call, "resolution-status");
  const comments = call.store.comments(page.id).filter((comment) => comment.kind === kind).map((comment) => ({ comment, resolution: resolutionOf(page, comment) })).filter(({ resolution }) => kind === "footer" || statuses.length === 0 || statuses.includes(resolution));
  const items = comments.map(({ comment, resolution }) => commentJson2(call, comment, resolution));
  return listReply(call, takePart(call, items, limitOf(call, 25)));
}
function resolutionOf(page, { marker, resolved }) {
  if (resolved) return "resolved";
  const anchored = marker !== void 0 && latest(page).body.includes(`ac:ref="${marker.ref}"`);
  return anchored ? "open" : "dangling";
}
function commentJson2(call, comment, resolution) {
  const { id, pageId, authorId, createdAt, body, marker } = comment;
  const inline2 = {
    resolutionStatus: resolution,
    properties: { inlineMarkerRef: marker?.ref, inlineOriginalSelection: marker?.selection }
  };
  return {
    id,
    status: "current",
    title: "",
    pageId,
    version: versionJson({ number: 1, message: "", minorEdit: false, authorId, createdAt }),
    body: bodyJson(call, body),
    ...marker === void 0 ? {} : inline2,
    _links: { webui: `/pages/${pageId}?focusedCommentId=${id}` }
  };
}

// src/faces/sandbox/routes/folders.ts
var nobody2 = { users: [], groups: [] };
var folderRoutes = [
  { method: "POST", path: "/folders", scopes: ["write:folder:confluence"], handle: create2 },
  {
    method: "GET",
    path: "/folders/:id",
    scopes: ["read:folder:confluence"],
    handle: (call) => ok2(folderJson(call, requireFolder(call)))
  },
  {
    method: "DELETE",
    path: "/folders/:id",
    scopes: ["delete:folder:confluence"],
    handle(call) {
      const folder = requireFolder(call);
      if (!canEdit(call, folder) || folder.status !== "current") throw noFolder(folder.id);
      trashPage(call, folder);
      return { status: 204 };
    }
  },
  {
    method: "POST",
    path: "/content/convert-ids-to-types",
    scopes: ["read:content.metadata:confluence"],
    handle(call) {
      const fields2 = readObject(call);
      const ids = isObject(fields2) && Array.isArray(fields2["contentIds"]) ? fields2["contentIds"] : [];
      return ok2({
        results: Object.fromEntries(ids.map((id) => [String(id), findVisible(call, String(id))?.type ?? null]))
      });
    }
  }
];
function create2(call) {
  const fields2 = readObject(call);
  const spaceId = idOf(fields2, "spaceId") ?? missing("spaceId");
  const space = call.store.space(spaceId);
  if (space === void 0 || !canWrite(call, spaceId))
    throw notFound(`Cannot find a space with id [${spaceId}]`);
  const title = (textOf(fields2, "title") ?? "").trim();
  if (title === "") throw badRequest("Title must not be empty");
  if (call.store.titled(spaceId, title).some(({ type, status: status2 }) => type === "folder" && status2 === "current")) {
    throw badRequest("A folder exists with the same title in this space");
  }
  const parentId = idOf(fields2, "parentId") ?? space.homepageId;
  checkParent(call, spaceId, parentId);
  const restrictions = { read: nobody2, update: nobody2 };
  const node = { type: "folder", status: "current", spaceId, parentId, title };
  return ok2(folderJson(call, insertNode(call, { ...node, subtype: void 0, restrictions, body: "" })));
}
function requireFolder(call) {
  const id = param(call, "id");
  const folder = findVisible(call, id);
  if (folder === void 0 || folder.type !== "folder") throw noFolder(id);
  return folder;
}
function noFolder(id) {
  return notFound(`Cannot find a folder with id [${id}]`);
}
function folderJson(call, folder) {
  const { id, type, status: status2, title, parentId, position, authorId, ownerId, createdAt, spaceId } = folder;
  const parent = parentId === void 0 ? void 0 : call.store.page(parentId);
  const place = { parentId: parent?.id ?? null, parentType: parent?.type ?? null, position };
  const { webui } = linksJson(call, folder);
  const version = versionJson(latest(folder));
  return {
    id,
    type,
    status: status2,
    title,
    ...place,
    authorId,
    ownerId,
    createdAt,
    spaceId,
    version,
    _links: { webui, base: call.settings.siteUrl }
  };
}

// src/faces/sandbox/routes/gone.ts
var calls = [
  "GET /space",
  "GET /space/:key",
  "GET /content",
  "POST /content",
  "GET /content/:id",
  "PUT /content/:id",
  "DELETE /content/:id"
];
var goneRoutes = calls.map((call) => {
  const [method, path10] = call.split(" ");
  return {
    method,
    path: path10,
    scopes: [],
    handle() {
      throw new Refusal(410, "This deprecated endpoint has been removed");
    }
  };
});

// src/faces/sandbox/store/move.ts
function movePage(actor, page, place, target) {
  if (target.status !== "current" || page.status !== "current") throw noContent(page.id);
  if (!canEdit(actor, page) || !canWrite(actor, target.spaceId))
    throw new Refusal(403, "User not permitted to move the page");
  if (isBelow(actor, target.id, page.id)) throw badRequest("The move would create a parent-child loop");
  const parentId = place === "append" ? target.id : target.parentId;
  const tree = collectTree(actor, page);
  if (target.spaceId !== page.spaceId) {
    for (const node of tree) if (node.type === "page") claimTitle(actor, target.spaceId, node.title, node.id);
  }
  const order = orderAround(actor, page, place, target);
  const followers = tree.slice(1).map((node) => put(node, { spaceId: target.spaceId }));
  const siblings = order.map(
    (node, position) => node.id === page.id ? put(page, { spaceId: target.spaceId, parentId, position }) : put(node, { position })
  );
  actor.store.commit(...followers, ...siblings);
}
function orderAround({ store }, page, place, target) {
  const parentId = place === "append" ? target.id : target.parentId;
  const children2 = parentId === void 0 ? store.roots(target.spaceId) : store.children(parentId);
  const others = children2.filter(({ id }) => id !== page.id);
  if (place === "append") return [...others, page];
  const index2 = others.findIndex(({ id }) => id === target.id) + (place === "after" ? 1 : 0);
  return [...others.slice(0, index2), page, ...others.slice(index2)];
}
function put(node, change) {
  return { kind: "page", value: { ...withoutVersions(node), ...change } };
}

// src/faces/sandbox/routes/move.ts
var places = ["before", "after", "append"];
var moveRoutes = [
  {
    method: "PUT",
    path: "/content/:pageId/move/:position/:targetId",
    scopes: ["write:confluence-content", "write:page:confluence"],
    handle(call) {
      const place = placeOf(call);
      const page = requireContent(call, "pageId");
      const target = findVisible(call, param(call, "targetId"));
      if (target === void 0) throw noContent(param(call, "targetId"));
      movePage(call, page, place, target);
      return ok2({ pageId: page.id });
    }
  }
];
function placeOf(call) {
  const place = param(call, "position");
  if (!places.includes(place))
    throw badRequest(`Invalid position ${place}: expected before, after or append`);
  return place;
}

// src/faces/sandbox/routes/operations.ts
var operationRoutes = [
  {
    method: "GET",
    path: "/spaces/:id/operations",
    scopes: ["read:space:confluence"],
    handle(call) {
      const id = param(call, "id");
      const space = call.store.space(id);
      if (space === void 0 || call.user.hiddenSpaces.includes(space.key))
        throw notFound(`Could not find space with id [${id}]`);
      return ok2({
        operations: [
          operation("read", "space"),
          ...canWrite(call, id) ? [...spaceWrites, ...paidWrites(call)] : []
        ]
      });
    }
  },
  {
    method: "GET",
    path: "/pages/:id/operations",
    scopes: ["read:page:confluence"],
    handle(call) {
      const page = requirePage(call);
      const writes = canEdit(call, page) ? ["update", "delete"] : [];
      return ok2({ operations: ["read", ...writes].map((name2) => operation(name2, "page")) });
    }
  },
  {
    // A read that asks for the scope of writes, too.
    method: "GET",
    path: "/pages/:id/classification-level",
    scopes: ["read:page:confluence write:page:confluence"],
    handle(call) {
      requirePage(call);
      return ok2({ id: "", status: "DRAFT", name: "None" });
    }
  }
];
var spaceWrites = [
  operation("create", "page"),
  operation("delete", "page"),
  operation("create", "attachment"),
  operation("delete", "attachment")
];
function paidWrites({ settings }) {
  if (settings.plan === "free") return [];
  return [operation("restrict_content", "space"), operation("archive", "page")];
}
function operation(name2, targetType) {
  return { operation: name2, targetType };
}

// src/faces/sandbox/routes/inclusions.ts
var most = 50;
function inclusions(call, page) {
  const { store } = call;
  const lists = {
    labels: () => page.labels,
    properties: () => page.properties,
    versions: () => page.versions.toReversed().map(versionJson),
    likes: () => [],
    collaborators: () => [...new Set(page.versions.map(({ authorId }) => authorId))].map((accountId) => ({ accountId })),
    operations: () => operations(canEdit(call, page)),
    "direct-children": () => store.children(page.id).map(({ id, status: status2, title, type, position }) => ({ id, status: status2, title, type, childPosition: position }))
  };
  const chosen = Object.entries(lists).filter(([name2]) => flag(call, `include-${name2}`));
  return Object.fromEntries(
    chosen.map(([name2, list2]) => {
      const items = list2();
      return [
        name2 === "direct-children" ? "directChildren" : name2,
        { results: items.slice(0, most), meta: { hasMore: items.length > most }, _links: {} }
      ];
    })
  );
}
function operations(editable) {
  const names = editable ? ["read", "update", "delete", "create_attachment"] : ["read"];
  return names.map((operation2) => ({ operation: operation2, targetType: "page" }));
}

// src/faces/sandbox/routes/pages.ts
var write2 = ["write:page:confluence"];
var pageRoutes = [
  { method: "GET", path: "/pages/:id", scopes: ["read:page:confluence"], handle: readPage },
  {
    method: "POST",
    path: "/pages",
    scopes: write2,
    handle: (call) => reply(call, createPage(call, readNewPage(call)), "storage")
  },
  {
    method: "PUT",
    path: "/pages/:id",
    scopes: write2,
    handle(call) {
      const page = requirePage(call, { drafts: true });
      return reply(call, updatePage(call, page, readPageUpdate(call, page.id, page.spaceId)), "storage");
    }
  },
  { method: "PUT", path: "/pages/:id/title", scopes: write2, handle: retitle },
  { method: "DELETE", path: "/pages/:id", scopes: ["delete:page:confluence"], handle: deletePage }
];
function readPage(call) {
  const statuses = listParam(call, "status");
  const wantsDraft = flag(call, "get-draft") || statuses.includes("draft");
  const page = requirePage(call, { drafts: wantsDraft });
  const accepted2 = [...statuses, ...wantsDraft ? ["draft", "current"] : []];
  if (statuses.length > 0 && !accepted2.includes(page.status)) throw noPage(page.id);
  const number = call.query.get("version");
  if (number !== null) {
    const version = page.versions.find((candidate) => candidate.number === Number(number));
    if (version === void 0) throw noPage(page.id);
    return ok2(withBase(call, pageJson(call, page, version)));
  }
  if (flag(call, "get-draft") && page.draft !== void 0) {
    const unpublished = { ...latest(page), title: page.draft.title, body: page.draft.body };
    return ok2(withBase(call, { ...pageJson(call, page, unpublished), status: "draft" }));
  }
  return reply(call, page);
}
function retitle(call) {
  const page = requirePage(call, { drafts: true });
  if (!canEdit(call, page) || page.status === "archived" || page.status === "trashed") throw noPage(page.id);
  const title = textOf(readObject(call), "title") ?? missing("title");
  const { number, body } = latest(page);
  const status2 = page.status === "draft" ? "draft" : "current";
  const input = { title, body, message: "", minorEdit: false, parentId: void 0, ownerId: void 0 };
  return status2 === "draft" ? reply(call, updatePage(call, page, { ...input, status: status2, number: 1 })) : reply(call, writeVersion(call, page, { ...input, status: status2, number: number + 1 }));
}
function deletePage(call) {
  const draft = flag(call, "draft");
  const page = requirePage(call, { drafts: draft });
  if (draft) discardDraft(call, page);
  else if (flag(call, "purge")) purgePage(call, page);
  else if (page.status === "trashed") throw noPage(page.id);
  else trashPage(call, page);
  return { status: 204 };
}
function reply(call, page, standardFormat) {
  const json3 = pageJson(call, page, latest(page), standardFormat);
  return ok2(withBase(call, { ...json3, ...inclusions(call, page) }));
}
function withBase({ settings }, json3) {
  const links = "_links" in json3 ? json3._links : {};
  return { ...json3, _links: { ...links, base: settings.siteUrl } };
}

// src/faces/sandbox/store/ordered-ids.ts
function createOrderedIds() {
  const ids = [];
  const find2 = (id) => {
    let low = 0;
    let high = ids.length;
    while (low < high) {
      const middle = low + high >>> 1;
      if (Number(ids[middle]) < Number(id)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    add(id) {
      const index2 = find2(id);
      if (ids[index2] !== id) ids.splice(index2, 0, id);
    },
    remove(id) {
      const index2 = find2(id);
      if (ids[index2] === id) ids.splice(index2, 1);
    },
    *after(id) {
      const start = id === void 0 ? 0 : find2(id);
      for (let index2 = ids[start] === id ? start + 1 : start; index2 < ids.length; index2++) {
        yield ids[index2];
      }
    }
  };
}

// src/faces/sandbox/store/siblings.ts
function createSiblings(read3) {
  const members = /* @__PURE__ */ new Map();
  let order = [];
  let highest = -1;
  return {
    add(page) {
      if (members.get(page.id) === page.position) return;
      if (members.has(page.id) || page.position <= highest) order = void 0;
      else order?.push(page.id);
      members.set(page.id, page.position);
      highest = Math.max(highest, page.position);
    },
    remove(id) {
      if (members.delete(id)) order = void 0;
    },
    list() {
      order ??= [...members].sort((a, b) => a[1] - b[1] || Number(a[0]) - Number(b[0])).map(([id]) => id);
      return order.flatMap((id) => read3(id) ?? []);
    },
    nextPosition: () => highest + 1
  };
}

// src/faces/sandbox/store/page-index.ts
function titleKey(title) {
  return title.trim().toLowerCase();
}
function createPageIndex(read3) {
  const all = createOrderedIds();
  const bySpace = /* @__PURE__ */ new Map();
  const byTitle = /* @__PURE__ */ new Map();
  const byParent = /* @__PURE__ */ new Map();
  const idsOf = (spaceId) => entry(bySpace, spaceId, createOrderedIds);
  const titled = (spaceId, title) => entry(byTitle, `${spaceId}
${titleKey(title)}`, () => /* @__PURE__ */ new Set());
  const siblings = (spaceId, parentId) => entry(byParent, parentId ?? `space ${spaceId}`, () => createSiblings(read3));
  const leavePlace = (page) => {
    titled(page.spaceId, page.title).delete(page.id);
    if (hasPlace(page)) siblings(page.spaceId, page.parentId).remove(page.id);
  };
  return {
    ids: (spaceId) => spaceId === void 0 ? all : idsOf(spaceId),
    titled,
    siblings,
    add(page, previous) {
      if (previous !== void 0 && !samePlace(previous, page)) leavePlace(previous);
      if (previous !== void 0 && previous.spaceId !== page.spaceId)
        idsOf(previous.spaceId).remove(page.id);
      if (previous === void 0) all.add(page.id);
      if (previous?.spaceId !== page.spaceId) idsOf(page.spaceId).add(page.id);
      titled(page.spaceId, page.title).add(page.id);
      if (hasPlace(page)) siblings(page.spaceId, page.parentId).add(page);
    },
    remove(page) {
      leavePlace(page);
      all.remove(page.id);
      idsOf(page.spaceId).remove(page.id);
    }
  };
}
function hasPlace(page) {
  return page.status === "current" || page.status === "archived";
}
function samePlace(a, b) {
  return a.title === b.title && a.parentId === b.parentId && a.status === b.status && a.spaceId === b.spaceId;
}
function entry(map, key, create4) {
  const known = map.get(key);
  if (known !== void 0) return known;
  const made = create4();
  map.set(key, made);
  return made;
}

// src/faces/sandbox/routes/pages-list.ts
var listed = ["current", "archived", "deleted", "trashed"];
var scopes2 = ["read:page:confluence"];
var pagesListRoutes = [
  { method: "GET", path: "/pages", scopes: scopes2, handle: (call) => listPages(call, listParam(call, "space-id")) },
  {
    method: "GET",
    path: "/spaces/:id/pages",
    scopes: scopes2,
    handle(call) {
      const id = param(call, "id");
      const space = call.store.space(id);
      if (space === void 0 || call.user.hiddenSpaces.includes(space.key)) {
        throw notFound(`Could not find space with id [${id}]`);
      }
      return listPages(call, [id]);
    }
  }
];
function listPages(call, spaceIds) {
  const limit = limitOf(call, 25);
  const ids = listParam(call, "id");
  if (ids.length > 250) throw badRequest("Too many values for 'id': at most 250");
  const wrong = [...ids, ...spaceIds].find((id) => !/^\d+$/.test(id));
  if (wrong !== void 0)
    throw badRequest(`Provided value {${wrong}} is not the correct type. Expected type is long`);
  if (spaceIds.length > 100) throw badRequest("Too many values for 'space-id': at most 100");
  const matches = filter(call, spaceIds);
  const sort = call.query.get("sort") ?? "id";
  const part = sort === "id" ? takeById(call, candidates(call, spaceIds, ids), matches, limit) : takePart(call, sortPages([...candidates(call, spaceIds, ids)].flatMap(matches), sort), limit);
  return listReply(call, { ...part, results: part.results.map((page) => pageJson(call, page)) });
}
function* candidates({ store, query }, spaceIds, ids) {
  const title = query.get("title");
  if (ids.length > 0) {
    yield* [...new Set(ids)].toSorted((a, b) => Number(a) - Number(b));
  } else if (title !== null) {
    const spaces = spaceIds.length > 0 ? spaceIds : store.spaces().map(({ id }) => id);
    const pages = spaces.flatMap((spaceId) => store.titled(spaceId, title));
    yield* pages.map(({ id }) => id).toSorted((a, b) => Number(a) - Number(b));
  } else {
    yield* store.pageIds(spaceIds.length === 1 ? spaceIds[0] : void 0);
  }
}
function filter(call, spaceIds) {
  const { query, store } = call;
  const statuses = listParam(call, "status");
  const wrong = statuses.find((status2) => !listed.includes(status2));
  if (wrong !== void 0) {
    throw badRequest(
      `Provided value {${wrong}} for 'status' is not the correct type. Expected values are ${listed.join(", ")}`
    );
  }
  const wanted = new Set(statuses.length > 0 ? statuses : ["current", "archived"]);
  const title = query.get("title");
  const subtype = query.get("subtype");
  const rootOnly = query.get("depth") === "root";
  return (id) => {
    const page = store.page(id);
    if (page === void 0 || page.type !== "page" || !wanted.has(page.status)) return [];
    if (spaceIds.length > 0 && !spaceIds.includes(page.spaceId)) return [];
    if (title !== null && (title === "" || titleKey(title) !== titleKey(page.title))) return [];
    if (subtype !== null && subtype !== (page.subtype ?? "page")) return [];
    if (rootOnly && page.parentId !== void 0) return [];
    return canView(call, page) ? page : [];
  };
}
function takeById(call, ids, matches, limit) {
  const after = Number(cursorOf(call) ?? -1);
  const results = [];
  for (const id of ids) {
    if (Number(id) <= after) continue;
    const page = matches(id);
    if (Array.isArray(page)) continue;
    if (results.length === limit) return { results, next: results.at(-1)?.id };
    results.push(page);
  }
  return { results, next: void 0 };
}
function sortPages(pages, sort) {
  const key = keys[sort.replace(/^-/, "")];
  if (key === void 0) throw badRequest(`Provided value {${sort}} for 'sort' is not valid`);
  const sign = sort.startsWith("-") ? -1 : 1;
  const compare = (a, b) => a < b ? -1 : Number(a > b);
  return pages.toSorted((a, b) => sign * compare(key(a), key(b)));
}
var keys = {
  id: (page) => page.id.padStart(20, "0"),
  "created-date": (page) => page.createdAt,
  "modified-date": (page) => latest(page).createdAt,
  title: (page) => titleKey(page.title)
};

// src/faces/sandbox/routes/properties.ts
var path4 = "/pages/:pageId/properties";
var reading2 = ["read:page:confluence"];
var writing2 = ["read:page:confluence write:page:confluence"];
var inPath = { name: "pageId", drafts: true };
var largestValue = 32 * 1024;
var propertyRoutes = [
  {
    method: "GET",
    path: path4,
    scopes: reading2,
    handle(call) {
      const key = call.query.get("key");
      const properties = requirePage(call, inPath).properties.filter(
        (property) => key === null || property.key === key
      );
      return listReply(call, takePart(call, properties.map(propertyJson2), limitOf(call, 25)));
    }
  },
  { method: "POST", path: path4, scopes: writing2, handle: create3 },
  {
    method: "GET",
    path: `${path4}/:id`,
    scopes: reading2,
    handle: (call) => ok2(propertyJson2(find(call, requirePage(call, inPath))))
  },
  { method: "PUT", path: `${path4}/:id`, scopes: writing2, handle: update2 },
  {
    method: "DELETE",
    path: `${path4}/:id`,
    scopes: writing2,
    handle(call) {
      const page = requireEditablePage(call, inPath);
      const { id } = find(call, page);
      save3(
        call,
        page,
        page.properties.filter((property) => property.id !== id)
      );
      return { status: 204 };
    }
  }
];
function create3(call) {
  const page = requireEditablePage(call, inPath);
  const fields2 = readObject(call);
  const key = textOf(fields2, "key") ?? missing("key");
  if (page.properties.some((property2) => property2.key === key)) {
    throw new Refusal(409, `Property with key [${key}] already exists`);
  }
  const property = { id: call.store.nextId(), key, value: valueOf(fields2), version: stamp2(call, 1, "") };
  save3(call, page, [...page.properties, property]);
  return ok2(propertyJson2(property));
}
function update2(call) {
  const page = requireEditablePage(call, inPath);
  const old = find(call, page);
  const fields2 = readObject(call);
  const version = isObject(fields2["version"]) ? fields2["version"] : missing("version");
  if (version["number"] !== old.version.number + 1) {
    const provided = JSON.stringify(version["number"]);
    throw new Refusal(
      409,
      `Version must be incremented when updating a property. Current Version: [${old.version.number}]. Provided version: [${provided}]`
    );
  }
  const key = textOf(fields2, "key") ?? old.key;
  if (key !== old.key) throw badRequest("The key of a property cannot be changed");
  const next2 = {
    ...old,
    value: valueOf(fields2),
    version: stamp2(call, old.version.number + 1, textOf(version, "message") ?? "")
  };
  save3(
    call,
    page,
    page.properties.map((property) => property.id === old.id ? next2 : property)
  );
  return ok2(propertyJson2(next2));
}
function find(call, page) {
  const id = param(call, "id");
  if (!/^\d+$/.test(id))
    throw badRequest(
      `Provided value {${id}} for 'property-id' is not the correct type. Expected type is long`
    );
  const property = page.properties.find((candidate) => candidate.id === id);
  if (property === void 0) throw notFound(`Cannot find property with id [${id}]`);
  return property;
}
function valueOf(fields2) {
  if (!("value" in fields2)) missing("value");
  if (Buffer.byteLength(JSON.stringify(fields2["value"])) > largestValue) {
    throw badRequest("The value of a content property cannot be larger than 32768 bytes");
  }
  return fields2["value"];
}
function stamp2({ user }, number, message) {
  return { number, message, createdAt: now(), authorId: user.accountId };
}
function save3({ store }, page, properties) {
  store.commit({ kind: "page", value: { ...withoutVersions(page), properties } });
}
function propertyJson2({ id, key, value, version }) {
  return { id, key, value, version: { ...version, minorEdit: false } };
}

// src/faces/sandbox/routes/restriction-input.ts
function readRestrictions(input, store) {
  const list2 = isObject(input) ? input["results"] : input;
  if (!Array.isArray(list2)) throw badRequest("Could not parse the restrictions: expected a list");
  const restrictions = {};
  for (const item of list2) {
    const operation2 = isObject(item) ? item["operation"] : void 0;
    if (!isObject(item) || operation2 !== "read" && operation2 !== "update") {
      throw badRequest("Could not parse the restrictions: the operation must be read or update");
    }
    restrictions[operation2] = readRestriction(item["restrictions"], store);
  }
  return restrictions;
}
function readRestriction(input, store) {
  const fields2 = isObject(input) ? input : {};
  const users = entries(fields2["user"]).map((user) => textOf2(user, "accountId"));
  const unknown = users.find((accountId) => store.user(accountId) === void 0);
  if (unknown !== void 0) throw badRequest(`There is no user with the account id ${unknown}`);
  const groups = entries(fields2["group"]);
  if (fields2["group"] !== void 0 && groups.length === 0)
    throw badRequest("A list of groups must not be empty");
  return { users, groups: groups.map((group) => textOf2(group, "id")) };
}
function entries(input) {
  const list2 = isObject(input) ? input["results"] : input ?? [];
  if (!Array.isArray(list2))
    throw badRequest("Could not parse the restrictions: expected lists of users and groups");
  return list2;
}
function textOf2(entry2, name2) {
  const value = isObject(entry2) ? entry2[name2] ?? entry2["name"] : void 0;
  if (typeof value !== "string")
    throw badRequest(`Could not parse the restrictions: an entry has no ${name2}`);
  return value;
}

// src/faces/sandbox/routes/restriction-json.ts
import { createHash as createHash4 } from "node:crypto";
function restrictionsReply(call, { read: read3, update: update3 }) {
  return ok2({
    results: [restrictionJson(call, "read", read3), restrictionJson(call, "update", update3)],
    start: 0,
    limit: 100,
    size: 2,
    restrictionsHash: createHash4("sha256").update(JSON.stringify({ read: read3, update: update3 })).digest("base64"),
    _links: {
      self: `${call.settings.siteUrl}/rest/api${call.path}`,
      base: call.settings.siteUrl,
      context: call.settings.basePath
    }
  });
}
function restrictionJson(call, operation2, { users, groups }) {
  const { store, query } = call;
  const part = (items) => {
    const start = Number(query.get("start") ?? 0) || 0;
    const limit = Math.min(Number(query.get("limit") ?? 100) || 100, 100);
    const results = items.slice(start, start + limit);
    return { results, start, limit, size: results.length };
  };
  return {
    operation: operation2,
    restrictions: {
      user: part(users.flatMap((accountId) => store.user(accountId) ?? []).map(userJson)),
      group: part(groups.map((name2) => ({ type: "group", name: name2, id: name2 }))),
      _expandable: {}
    },
    _expandable: { content: "" },
    _links: {
      self: `${call.settings.siteUrl}/rest/api/content/${param(call, "id")}/restriction/byOperation/${operation2}`
    }
  };
}

// src/faces/sandbox/routes/restrictions.ts
var path5 = "/content/:id/restriction";
var reading3 = ["read:confluence-content.all", "read:content-details:confluence"];
var writing3 = [
  "write:confluence-content",
  "read:content-details:confluence write:content.restriction:confluence"
];
var nobody3 = { users: [], groups: [] };
var restrictionRoutes2 = [
  {
    method: "GET",
    path: path5,
    scopes: reading3,
    handle: (call) => restrictionsReply(call, requireContent(call).restrictions)
  },
  {
    method: "PUT",
    path: path5,
    scopes: writing3,
    handle: (call) => write3(call, () => ({ read: nobody3, update: nobody3, ...sent(call) }))
  },
  { method: "POST", path: path5, scopes: writing3, handle: (call) => write3(call, (old) => merge(old, sent(call))) },
  {
    method: "DELETE",
    path: path5,
    scopes: writing3,
    handle: (call) => write3(call, () => ({ read: nobody3, update: nobody3 }))
  },
  {
    method: "GET",
    path: `${path5}/byOperation`,
    scopes: reading3,
    handle(call) {
      const { read: read3, update: update3 } = requireContent(call).restrictions;
      return ok2({ read: restrictionJson(call, "read", read3), update: restrictionJson(call, "update", update3) });
    }
  },
  {
    method: "GET",
    path: `${path5}/byOperation/:operation`,
    scopes: reading3,
    handle(call) {
      const operation2 = operationOf(call);
      return ok2(restrictionJson(call, operation2, requireContent(call).restrictions[operation2]));
    }
  },
  {
    method: "PUT",
    path: `${path5}/byOperation/:operation/user`,
    scopes: writing3,
    handle: (call) => write3(call, (old) => changeUser(call, old, (users) => [.../* @__PURE__ */ new Set([...users, accountOf(call)])]))
  },
  {
    method: "DELETE",
    path: `${path5}/byOperation/:operation/user`,
    scopes: writing3,
    handle: (call) => write3(call, (old) => changeUser(call, old, (users) => users.filter((user) => user !== accountOf(call))))
  }
];
function write3(call, change) {
  const page = requireContent(call);
  if (page.status === "archived" || !canEdit(call, page)) throw noContent(page.id);
  if (call.settings.plan === "free")
    throw new Refusal(403, "Restrictions are not available on the Free plan");
  const restrictions = change(page.restrictions);
  save4(call, page, restrictions);
  return restrictionsReply(call, restrictions);
}
function save4({ store }, page, restrictions) {
  store.commit({ kind: "page", value: { ...withoutVersions(page), restrictions } });
}
function sent(call) {
  return readRestrictions(readJson(call), call.store);
}
function merge(old, added) {
  const join = (a, b = nobody3) => ({
    users: [.../* @__PURE__ */ new Set([...a.users, ...b.users])],
    groups: [.../* @__PURE__ */ new Set([...a.groups, ...b.groups])]
  });
  return { read: join(old.read, added.read), update: join(old.update, added.update) };
}
function changeUser(call, old, change) {
  const operation2 = operationOf(call);
  return { ...old, [operation2]: { ...old[operation2], users: change(old[operation2].users) } };
}
function operationOf(call) {
  const operation2 = param(call, "operation");
  if (operation2 !== "read" && operation2 !== "update")
    throw notFound(`No restriction for the operation ${operation2}`);
  return operation2;
}
function accountOf({ query, store }) {
  const accountId = query.get("accountId") ?? "";
  if (store.user(accountId) === void 0)
    throw badRequest(`There is no user with the account id ${accountId}`);
  return accountId;
}

// src/faces/sandbox/routes/spaces.ts
var scopes3 = ["read:space:confluence"];
var spaceRoutes = [
  {
    method: "GET",
    path: "/spaces",
    scopes: scopes3,
    handle(call) {
      const limit = limitOf(call, 25);
      const part = takePart(call, visibleSpaces2(call).filter(matcher2(call)), limit);
      return listReply(call, { ...part, results: part.results.map(spaceJson2) });
    }
  },
  {
    method: "GET",
    path: "/spaces/:id",
    scopes: scopes3,
    handle(call) {
      const id = param(call, "id");
      const space = visibleSpaces2(call).find((candidate) => candidate.id === id);
      if (space === void 0) throw notFound(`Could not find space with id [${id}]`);
      return ok2(spaceJson2(space));
    }
  }
];
function visibleSpaces2({ store, user }) {
  return store.spaces().filter(({ key }) => !user.hiddenSpaces.includes(key));
}
function matcher2(call) {
  const keys2 = listParam(call, "keys").map((key) => key.toLowerCase());
  const ids = listParam(call, "ids");
  const statuses = listParam(call, "status");
  const types2 = listParam(call, "type");
  return (space) => (keys2.length === 0 || keys2.includes(space.key.toLowerCase())) && (ids.length === 0 || ids.includes(space.id)) && (statuses.length === 0 || statuses.includes("current")) && (types2.length === 0 || types2.includes("global"));
}
function spaceJson2({ id, key, name: name2, homepageId, authorId, createdAt }) {
  return {
    id,
    key,
    name: name2,
    type: "global",
    status: "current",
    authorId,
    spaceOwnerId: authorId,
    currentActiveAlias: key,
    createdAt,
    homepageId,
    description: null,
    icon: null,
    _links: { webui: `/spaces/${key}` }
  };
}

// src/faces/sandbox/routes/state.ts
var path6 = "/content/:id/state";
var writing4 = ["write:confluence-content", "read:content-details:confluence write:content:confluence"];
var stateRoutes = [
  {
    method: "GET",
    path: path6,
    scopes: ["read:confluence-content.summary", "read:content-details:confluence"],
    handle(call) {
      const page = requireContent(call);
      return reply2(page.state, latest(page).createdAt);
    }
  },
  {
    method: "PUT",
    path: path6,
    scopes: writing4,
    handle(call) {
      const page = requireEditableContent(call);
      const fields2 = readObject(call);
      const name2 = textOf(fields2, "name") ?? missing("name");
      const id = typeof fields2["id"] === "number" ? fields2["id"] : Number(call.store.nextId());
      return save5(call, page, { id, name: name2, color: textOf(fields2, "color") ?? "#ffab00" });
    }
  },
  {
    method: "DELETE",
    path: path6,
    scopes: writing4,
    handle: (call) => save5(call, requireEditableContent(call), void 0)
  }
];
function save5({ store, user }, page, state) {
  const last = latest(page);
  const version = { ...last, number: last.number + 1, message: "", createdAt: now(), authorId: user.accountId };
  store.commit({ kind: "page", value: { ...withoutVersions(page), state }, version });
  return reply2(state, version.createdAt);
}
function reply2(state, lastUpdated) {
  return ok2({ contentState: state ?? null, lastUpdated });
}

// src/faces/sandbox/routes/system-info.ts
var systemInfoRoutes = [
  {
    method: "GET",
    path: "/settings/systemInfo",
    scopes: ["manage:confluence-configuration", "read:configuration:confluence"],
    handle: ({ settings }) => ok2({
      cloudId: settings.cloudId,
      commitHash: "0000000",
      baseUrl: settings.siteUrl,
      edition: settings.plan,
      siteTitle: "Sandbox"
    })
  }
];

// src/faces/sandbox/routes/tasks.ts
import { randomUUID as randomUUID3 } from "node:crypto";
var runningTime = 50;
var mostPages = 300;
var taskRoutes = [
  {
    method: "POST",
    path: "/content/archive",
    scopes: ["write:confluence-content", "read:content.metadata:confluence write:page:confluence"],
    handle: archive
  },
  {
    method: "DELETE",
    path: "/content/:id/pageTree",
    scopes: ["write:confluence-content", "delete:content:confluence"],
    handle(call) {
      const page = requireContent(call);
      if (page.status !== "current") throw badRequest(`Content with id ${page.id} is not current`);
      trashTree(call, page);
      return accepted(call, "deletePageTree");
    }
  },
  {
    method: "GET",
    path: "/longtask/:id",
    scopes: ["read:confluence-space.summary", "read:content.metadata:confluence"],
    handle(call) {
      const id = param(call, "id");
      const task2 = call.store.task(id);
      if (task2 === void 0) throw notFound(`No long task with id ${id}`);
      return ok2(taskJson(call, task2));
    }
  }
];
function archive(call) {
  const { plan } = call.settings;
  if (plan === "free") throw badRequest("Archiving is not available on the Free plan");
  const pages = requestedPages(call);
  if (pages.length > (plan === "standard" ? 1 : mostPages)) {
    throw badRequest(`Too many pages to archive at once on the ${plan} plan: ${pages.length}`);
  }
  if (isArchiving(call)) throw badRequest("There is already an archive job running for this tenant");
  archivePages(call, pages);
  return accepted(call, "archivePages");
}
function requestedPages(call) {
  const { pages } = readObject(call);
  if (!Array.isArray(pages) || pages.length === 0) throw badRequest("Required field 'pages' is missing");
  return pages.map((entry2) => {
    const id = isObject(entry2) ? entry2["id"] : void 0;
    if (typeof id !== "number")
      throw badRequest("Cannot deserialize value of type `long`: the id of a page must be a number");
    const page = findVisible(call, String(id));
    if (page === void 0 || page.type !== "page" || page.status !== "current" || !canEdit(call, page)) {
      throw badRequest(`Content with id ${id} cannot be archived`);
    }
    return page;
  });
}
function isArchiving({ store }) {
  const last = store.lastTask();
  return last?.name === "archivePages" && Date.now() - Date.parse(last.createdAt) < runningTime;
}
function accepted({ store, settings }, name2) {
  const task2 = { id: randomUUID3(), name: name2, successful: true, messages: [], createdAt: now() };
  store.commit({ kind: "task", value: task2 });
  return {
    status: 202,
    json: { id: task2.id, links: { status: `${settings.basePath}/rest/api/longtask/${task2.id}` } }
  };
}
function taskJson({ settings }, { id, name: name2, successful, messages, createdAt }) {
  const elapsedTime = Date.now() - Date.parse(createdAt);
  const finished = elapsedTime >= runningTime;
  return {
    id,
    name: { key: `com.atlassian.confluence.${name2}`, args: [] },
    elapsedTime,
    percentageComplete: finished ? 100 : 50,
    successful: finished && successful,
    finished,
    messages: messages.map((translation) => ({ translation, args: [] })),
    _links: {
      self: `${settings.siteUrl}/rest/api/longtask/${id}`,
      base: settings.siteUrl,
      context: settings.basePath
    }
  };
}

// src/faces/sandbox/routes/tree.ts
var hierarchy = ["read:hierarchical-content:confluence"];
var v1Scopes = ["read:confluence-content.summary", "read:content-details:confluence"];
var treeRoutes = ["page", "folder"].flatMap((type) => [
  {
    method: "GET",
    path: `/${type}s/:id/direct-children`,
    scopes: hierarchy,
    handle(call) {
      const children2 = visibleChildren(call, requireNode(call, type).id);
      return listReply(call, takePart(call, children2.map(childJson), limitOf(call, 25)));
    }
  },
  {
    method: "GET",
    path: `/${type}s/:id/descendants`,
    scopes: hierarchy,
    handle: (call) => listDescendants(call, requireNode(call, type))
  },
  {
    method: "GET",
    path: `/${type}s/:id/ancestors`,
    scopes: ["read:content.metadata:confluence"],
    handle(call) {
      const nearest = ancestors(call, requireNode(call, type)).slice(-limitOf(call, 25));
      return ok2({
        results: nearest.map((node) => ({ id: node.id, type: node.type })),
        _links: { base: call.settings.siteUrl }
      });
    }
  }
]);
var childrenRoutes = [
  {
    method: "GET",
    path: "/pages/:id/children",
    scopes: ["read:page:confluence"],
    handle(call) {
      const children2 = visibleChildren(call, requireNode(call, "page").id).filter(
        ({ type }) => type === "page"
      );
      const items = children2.map(({ id, status: status2, title, spaceId, position }) => ({
        id,
        status: status2,
        title,
        spaceId,
        childPosition: position
      }));
      return listReply(call, takePart(call, items, limitOf(call, 25)));
    }
  }
];
var childListRoutes = ["page", "folder"].map((type) => ({
  method: "GET",
  path: `/content/:id/child/${type}`,
  scopes: v1Scopes,
  handle(call) {
    const children2 = visibleChildren(call, requireContent(call).id).filter((child) => child.type === type);
    const items = children2.map((child) => ({
      id: child.id,
      type,
      status: child.status,
      title: child.title,
      _links: linksJson(call, child)
    }));
    return startReply(call, items, 250);
  }
}));
function requireNode(call, type) {
  const id = param(call, "id");
  const node = findVisible(call, id);
  if (node === void 0 || node.type !== type || node.status === "draft") {
    throw type === "page" ? noPage(id) : notFound(`Cannot find a folder with id [${id}]`);
  }
  return node;
}
function visibleChildren(call, id) {
  return call.store.children(id).filter((child) => canView(call, child));
}
function childJson({ id, status: status2, title, type, position }) {
  return { id, status: status2, title, type, childPosition: position };
}
function listDescendants(call, root) {
  const depth = Number(call.query.get("depth") ?? 2);
  if (!Number.isInteger(depth) || depth < 1 || depth > 10)
    throw badRequest("'depth' must be between 1 and 10");
  const found = [{ node: root, level: 0 }];
  for (const { node, level } of found) {
    if (level < depth)
      found.push(...visibleChildren(call, node.id).map((child) => ({ node: child, level: level + 1 })));
  }
  const items = found.slice(1).map(({ node, level }) => ({ ...childJson(node), parentId: node.parentId ?? null, depth: level }));
  return listReply(call, takePart(call, items, limitOf(call, 25)));
}
function ancestors({ store }, node) {
  const chain = [];
  for (let id = node.parentId; id !== void 0; ) {
    const parent = store.page(id);
    if (parent === void 0) break;
    chain.unshift(parent);
    id = parent.parentId;
  }
  return chain;
}

// src/faces/sandbox/routes/versions.ts
var scopes4 = ["read:page:confluence"];
var versionRoutes = [
  {
    method: "GET",
    path: "/pages/:id/versions",
    scopes: scopes4,
    handle(call) {
      const page = requirePage(call);
      const oldestFirst = call.query.get("sort") === "modified-date";
      const versions = oldestFirst ? page.versions : page.versions.toReversed();
      const part = takePart(call, versions, limitOf(call, 25));
      const results = part.results.map((version) => ({
        ...versionJson(version),
        page: { id: page.id, title: version.title, body: bodyJson(call, version.body) }
      }));
      return listReply(call, { ...part, results });
    }
  },
  { method: "GET", path: "/pages/:id/versions/:number", scopes: scopes4, handle: readVersion }
];
function readVersion(call) {
  const page = requirePage(call);
  const number = Number(param(call, "number"));
  const place = page.versions.findIndex((version2) => version2.number === number);
  const version = page.versions[place];
  if (version === void 0) throw notFound(`Cannot find version [${number}] of page with id [${page.id}]`);
  return ok2({
    ...versionJson(version),
    contentTypeModified: false,
    collaborators: [version.authorId],
    prevVersion: page.versions[place - 1]?.number ?? null,
    nextVersion: page.versions[place + 1]?.number ?? null
  });
}

// src/faces/sandbox/routes/index.ts
var apis = {
  v2: {
    prefix: "/api/v2",
    routes: [
      ...spaceRoutes,
      ...pagesListRoutes,
      ...pageRoutes,
      ...versionRoutes,
      ...operationRoutes,
      ...labelListRoutes,
      ...propertyRoutes,
      ...attachmentRoutes,
      ...treeRoutes,
      ...childrenRoutes,
      ...folderRoutes,
      ...commentRoutes2,
      ...userRoutes
    ]
  },
  v1: {
    prefix: "/rest/api",
    routes: [
      ...currentUserRoutes,
      ...oneUserRoutes,
      ...labelWriteRoutes,
      ...uploadRoutes,
      ...restrictionRoutes2,
      ...taskRoutes,
      ...moveRoutes,
      ...stateRoutes,
      ...searchRoutes,
      ...childListRoutes,
      ...systemInfoRoutes,
      ...goneRoutes
    ]
  },
  datacenter: { prefix: "/rest/api", routes: dataCenterRoutes },
  experimental: { prefix: "/rest/experimental", routes: experimentalRoutes }
};

// src/faces/sandbox/match.ts
var tables = {
  v1: index(apis.v1.routes),
  v2: index(apis.v2.routes),
  datacenter: index(apis.datacenter.routes),
  experimental: index(apis.experimental.routes)
};
function matchRoute(api, method, path10) {
  const pieces = split(path10);
  for (const { route, pattern } of tables[api].get(`${method} ${pieces.length}`) ?? []) {
    const params = {};
    const fits = pattern.every((piece, place) => {
      const value = pieces[place] ?? "";
      if (!piece.startsWith(":")) return piece === value;
      params[piece.slice(1)] = decode(value);
      return value !== "";
    });
    if (fits) return { route, params };
  }
  return void 0;
}
function index(routes2) {
  const entries2 = routes2.map((route) => ({ route, pattern: split(route.path) }));
  entries2.sort((a, b) => countNamed(a.pattern) - countNamed(b.pattern));
  const table2 = /* @__PURE__ */ new Map();
  for (const entry2 of entries2) {
    const key = `${entry2.route.method} ${entry2.pattern.length}`;
    table2.set(key, [...table2.get(key) ?? [], entry2]);
  }
  return table2;
}
function countNamed(pattern) {
  return pattern.filter((piece) => piece.startsWith(":")).length;
}
function split(path10) {
  return path10.replace(/^\/|\/$/g, "").split("/");
}
function decode(piece) {
  try {
    return decodeURIComponent(piece);
  } catch {
    return piece;
  }
}

// src/faces/sandbox/dispatch.ts
function createDispatch(store, settings) {
  const authenticate = createAuthenticator(store, settings);
  const door = createDataCenterDoor(authenticate, settings);
  return async (incoming) => {
    const place = locate(incoming.url.pathname, settings);
    if (place === void 0) return void 0;
    if (settings.deployment === "datacenter") {
      const entered = door.enter(incoming);
      if ("refusal" in entered) return { reply: entered.refusal, user: void 0 };
      const { identity: identity2 } = entered;
      const reply4 = await answer(place, { ...identity2, scopes: void 0 }, incoming, { store, settings });
      return { reply: door.seal(incoming, reply4), user: identity2.user.email };
    }
    const identity = authenticate(incoming.headers.authorization);
    const reply3 = await answer(place, identity, incoming, { store, settings });
    return { reply: reply3, user: identity?.user.email };
  };
}
var productApis = {
  cloud: ["v2", "v1"],
  datacenter: ["datacenter", "experimental"]
};
function locate(pathname, { basePath, cloudId, deployment }) {
  const gatewayBase = `/ex/confluence/${cloudId}/wiki`;
  const gateway = deployment === "cloud" && pathname.startsWith(`${gatewayBase}/`);
  const base = gateway ? gatewayBase : basePath;
  for (const api of productApis[deployment]) {
    const prefix = `${base}${apis[api].prefix}/`;
    if (pathname.startsWith(prefix)) return { api, path: pathname.slice(prefix.length - 1), gateway };
  }
  return void 0;
}
async function answer({ api, path: path10, gateway }, identity, { method, url, headers, body }, context) {
  if (identity === void 0) return badCredentialReply(api);
  if (identity.scopes !== void 0 && !gateway) return wrongHostReply();
  const match = matchRoute(api, method, path10);
  if (match === void 0) return refusalReply(api, notFound(`No route for ${method} ${path10}`));
  if (!covers(identity.scopes, match.route.scopes)) return missingScopeReply();
  const call = {
    ...context,
    user: identity.user,
    method,
    path: path10,
    params: match.params,
    query: url.searchParams,
    headers,
    body
  };
  try {
    return await match.route.handle(call);
  } catch (error) {
    if (error instanceof Refusal) return refusalReply(api, error);
    throw error;
  }
}
function covers(granted, alternatives) {
  if (granted === void 0 || alternatives.length === 0) return true;
  return alternatives.some((alternative) => alternative.split(" ").every((scope) => granted.includes(scope)));
}

// src/faces/sandbox/faults.ts
function createFaults() {
  let entries2 = [];
  const hidden = /* @__PURE__ */ new Map();
  const missHidden = (method, target) => {
    const id = method === "GET" ? target.split(/[/?&=,]/).find((piece) => (hidden.get(piece) ?? 0) > 0) : void 0;
    if (id === void 0) return void 0;
    hidden.set(id, (hidden.get(id) ?? 0) - 1);
    const title = `Cannot find a page with id [${id}]`;
    return {
      kind: "status",
      status: 404,
      body: { errors: [{ status: 404, code: "NOT_FOUND", title, detail: null }] }
    };
  };
  return {
    add(...rules) {
      entries2.push(...rules.map((rule) => ({ rule, pattern: new RegExp(rule.path ?? ""), matches: 0 })));
    },
    clear() {
      entries2 = [];
      hidden.clear();
    },
    list: () => entries2.filter((entry2) => !isOver(entry2)).map(({ rule }) => rule),
    take(method, target) {
      const fitting = entries2.filter(
        ({ rule, pattern }) => (rule.method ?? method).toUpperCase() === method && pattern.test(target)
      );
      for (const entry2 of fitting) entry2.matches++;
      return fitting.find(isHit)?.rule.action ?? missHidden(method, target);
    },
    hide: (id, reads) => void hidden.set(id, reads)
  };
}
function isHit({ rule, matches }) {
  const { nth = 1, times = 1 } = rule;
  return matches >= nth && (times === 0 || matches < nth + times);
}
function isOver({ rule, matches }) {
  const { nth = 1, times = 1 } = rule;
  return times !== 0 && matches >= nth + times - 1;
}

// src/faces/sandbox/host-check.ts
var loopback = /^(?:127\.|::1$|::ffff:127\.)/;
function createHostCheck(address, host) {
  if (!isLoopback(address)) return () => true;
  const ours = /* @__PURE__ */ new Set([
    "localhost",
    "127.0.0.1",
    "[::1]",
    host.includes(":") ? `[${host}]` : host.toLowerCase()
  ]);
  return (header) => {
    const url = `http://${header ?? ""}`;
    return URL.canParse(url) && ours.has(new URL(url).hostname);
  };
}
function isLoopback(address) {
  return loopback.test(address);
}

// src/faces/sandbox/listen.ts
import { createServer } from "node:http";
async function listen({
  port = 0,
  host = "127.0.0.1"
}) {
  const server = createServer();
  server.keepAliveTimeout = 6e4;
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  const { port: actual, address } = server.address();
  return { server, origin: `http://${nameOf3(host)}:${actual}`, address, host };
}
function nameOf3(host) {
  if (host === "0.0.0.0" || host === "::") return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}
async function stopListening(server) {
  const closed = new Promise((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}

// src/faces/sandbox/options.ts
function resolveSettings(options, origin) {
  const deployment = options.deployment ?? "cloud";
  const basePath = (options.basePath ?? (deployment === "cloud" ? "/wiki" : "/confluence")).replace(
    /\/+$/,
    ""
  );
  return {
    deployment,
    confluenceVersion: options.confluenceVersion ?? "9.2",
    readOnlyMode: options.readOnlyMode ?? false,
    port: options.port ?? 0,
    host: options.host ?? "127.0.0.1",
    spaces: options.spaces ?? [{ key: "DOC", name: "Documentation" }],
    users: options.users ?? [],
    basePath,
    latencyMs: options.latencyMs ?? 0,
    publishVersion: options.publishVersion ?? "either",
    trashKeepsTitle: options.trashKeepsTitle ?? false,
    plan: options.plan ?? "premium",
    maxAttachmentBytes: options.maxAttachmentBytes ?? 100 * 1024 * 1024,
    searchLagMs: options.searchLagMs ?? 0,
    cloudId: options.cloudId ?? "5a6b0c1d-0000-4000-8000-5a6b0c1d0000",
    origin,
    siteUrl: `${origin}${basePath}`
  };
}

// src/faces/sandbox/request-log.ts
var mostRequests = 2e5;
function createRequestLog() {
  const requests = [];
  return {
    requests,
    add(request) {
      if (requests.length >= mostRequests) requests.splice(0, mostRequests / 10);
      requests.push(request);
    }
  };
}

// src/faces/sandbox/server.ts
import { randomBytes as randomBytes2 } from "node:crypto";
import { Readable } from "node:stream";
import { setTimeout as sleep2 } from "node:timers/promises";

// src/faces/sandbox/spoil.ts
import { setTimeout as sleep } from "node:timers/promises";
async function replaceByFault(fault) {
  switch (fault?.kind) {
    case "status":
      return faultReply(fault);
    case "html":
      return {
        status: fault.status ?? 200,
        body: "<!doctype html><html><body><h1>Sign in</h1></body></html>",
        headers: { "Content-Type": "text/html" }
      };
    case "reset-before":
      return "reset";
    case "stall":
      return fault.after === true ? void 0 : "silence";
    case "delay":
      await sleep(fault.ms);
      return void 0;
    default:
      return void 0;
  }
}
function spoilByFault(faults, fault, reply3) {
  switch (fault?.kind) {
    case "reset-after":
      return "reset";
    case "stall":
      return "silence";
    case "truncate": {
      const text = JSON.stringify(reply3.json ?? "");
      const headers = { "Content-Type": "application/json" };
      return { status: reply3.status, body: text.slice(0, text.length / 2), headers };
    }
    case "lag":
      hideNew(faults, reply3, fault.reads);
      return reply3;
    default:
      return reply3;
  }
}
function hideNew(faults, { json: json3 }, reads) {
  if (typeof json3 === "object" && json3 !== null && "id" in json3) faults.hide(String(json3.id), reads);
}

// src/faces/sandbox/server.ts
function createListener(parts2) {
  return (request, response) => {
    handle(parts2, request, response).catch((error) => {
      if (request.destroyed && response.writableEnded) return;
      process.emitWarning(error instanceof Error ? error : String(error));
      if (!response.headersSent)
        send(response, { status: 500, json: { message: `The sandbox failed: ${String(error)}` } });
    });
  };
}
async function handle(parts2, request, response) {
  const body = await readBody(request, parts2.largestBody);
  if (body === void 0) return send(response, { status: 413, json: { message: "Request Entity Too Large" } });
  if (!parts2.isOurHost(request.headers.host)) return send(response, wrongHost(request.headers.host));
  const { origin } = parts2;
  const target = request.url ?? "/";
  if (!URL.canParse(target, origin)) return send(response, { status: 400, json: { message: "Bad Request" } });
  const url = new URL(target, origin);
  const method = request.method ?? "GET";
  const incoming = { method, url, headers: request.headers, body };
  const controlled = parts2.control(incoming);
  if (controlled !== void 0) return send(response, controlled);
  const logged = {
    method,
    path: url.pathname,
    query: url.search,
    status: 0,
    user: void 0,
    bytes: body.length
  };
  if (!url.pathname.startsWith("/__sandbox/")) parts2.log(logged);
  const fault = parts2.faults.take(method, url.pathname + url.search);
  if (parts2.latencyMs > 0) await sleep2(parts2.latencyMs);
  const instead = await replaceByFault(fault);
  if (instead !== void 0) return deliver(response, instead, logged);
  const answer2 = await parts2.api(incoming);
  if (answer2 === void 0) {
    const web = await parts2.web(incoming);
    return web === void 0 ? send(response, notThere(url), logged) : sendWeb(response, web, logged);
  }
  logged.user = answer2.user;
  deliver(response, spoilByFault(parts2.faults, fault, answer2.reply), logged);
}
function deliver(response, reply3, logged) {
  if (reply3 === "reset") response.socket?.destroy();
  else if (reply3 !== "silence") send(response, reply3, logged);
}
function send(response, reply3, logged) {
  const { status: status2, json: json3, headers = {} } = reply3;
  const body = reply3.body ?? (json3 === void 0 ? "" : JSON.stringify(json3));
  const type = json3 === void 0 ? {} : { "Content-Type": "application/json" };
  if (logged !== void 0) logged.status = status2;
  const length = status2 === 204 ? {} : { "Content-Length": String(Buffer.byteLength(body)) };
  response.writeHead(status2, {
    ...type,
    ...length,
    "atl-traceid": randomBytes2(16).toString("hex"),
    ...headers
  });
  response.end(body);
}
function sendWeb(response, { status: status2, headers = {}, body = "" }, logged) {
  logged.status = status2;
  response.writeHead(status2, { ...headers });
  if (typeof body === "string" || body instanceof Uint8Array) return void response.end(body);
  const stream = Readable.from(body);
  response.on("close", () => stream.destroy());
  stream.pipe(response);
}
function wrongHost(host) {
  return {
    status: 403,
    body: `Cannot answer for the host ${JSON.stringify(host ?? "")}: expected localhost, 127.0.0.1, [::1] or the host that the sandbox listens on.
`,
    headers: { "Content-Type": "text/plain;charset=utf-8" }
  };
}
function notThere(url) {
  return {
    status: 404,
    body: `Nothing at ${url.pathname}
`,
    headers: { "Content-Type": "text/plain;charset=utf-8" }
  };
}
async function readBody(request, most4) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size <= most4) chunks.push(chunk);
  }
  return size <= most4 ? Buffer.concat(chunks) : void 0;
}

// src/faces/sandbox/store/create-space.ts
function ensureSpaces(actor, spaces = []) {
  for (const { key, name: name2 = key } of spaces) {
    if (actor.store.spaceByKey(key) === void 0) createSpace(actor, key, name2);
  }
}
function createSpace(actor, key, name2) {
  const { store, user } = actor;
  const homepageId = store.nextId();
  const space = {
    id: store.nextId(),
    key,
    name: name2,
    homepageId,
    authorId: user.accountId,
    createdAt: now()
  };
  store.commit({ kind: "space", value: space });
  const unrestricted2 = { users: [], groups: [] };
  insertNode(actor, {
    id: homepageId,
    type: "page",
    spaceId: space.id,
    status: "current",
    parentId: void 0,
    title: name2,
    subtype: void 0,
    restrictions: { read: unrestricted2, update: unrestricted2 },
    body: "<p>Welcome to this space.</p>"
  });
}

// src/faces/sandbox/store/index.ts
import path9 from "node:path";

// src/faces/sandbox/store/files.ts
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path7 from "node:path";
function createMemoryFiles() {
  const files = /* @__PURE__ */ new Map();
  return {
    put: (fileId, bytes) => void files.set(fileId, bytes),
    get: (fileId) => files.get(fileId)
  };
}
function createFolderFiles(folder) {
  mkdirSync(folder, { recursive: true });
  const locate2 = (fileId) => path7.join(folder, path7.basename(fileId));
  return {
    put(fileId, bytes) {
      const unfinished = `${locate2(fileId)}.part`;
      writeFileSync(unfinished, bytes);
      renameSync(unfinished, locate2(fileId));
    },
    get: (fileId) => existsSync(locate2(fileId)) ? readFileSync(locate2(fileId)) : void 0
  };
}

// src/faces/sandbox/store/journal.ts
import { closeSync, ftruncateSync, mkdirSync as mkdirSync2, openSync, readSync, fstatSync, writeSync } from "node:fs";
import path8 from "node:path";
var name = "journal.jsonl";
var chunkSize = 4 * 1024 * 1024;
function openJournal(folder, replay) {
  mkdirSync2(folder, { recursive: true });
  const file = openSync(path8.join(folder, name), "a+");
  let number = 0;
  let end = replayLines(file, (line) => {
    number++;
    replay(parseLine(line, `${path8.join(folder, name)}:${number}`));
  });
  ftruncateSync(file, end);
  return {
    append(changes) {
      const line = Buffer.from(`${JSON.stringify(changes)}
`);
      try {
        for (let written = 0; written < line.length; ) written += writeSync(file, line, written);
      } catch (error) {
        ftruncateSync(file, end);
        throw error;
      }
      end += line.length;
    },
    close: () => closeSync(file)
  };
}
function parseLine(line, place) {
  try {
    return JSON.parse(line);
  } catch (cause) {
    const why = "this line is no JSON. Restore the folder from a copy, or delete it to begin anew.";
    throw new Error(`Cannot open the data folder of the sandbox: ${place}: ${why}`, { cause });
  }
}
function forgetfulJournal() {
  return { append: () => {
  }, close: () => {
  } };
}
function replayLines(file, onLine) {
  const size = fstatSync(file).size;
  const chunk = Buffer.allocUnsafe(chunkSize);
  let rest = Buffer.alloc(0);
  let complete = 0;
  for (let position = 0; position < size; ) {
    const count = readSync(file, chunk, 0, chunkSize, position);
    if (count === 0) break;
    position += count;
    let data = rest.length === 0 ? chunk.subarray(0, count) : Buffer.concat([rest, chunk.subarray(0, count)]);
    for (let newline = data.indexOf(10); newline !== -1; newline = data.indexOf(10)) {
      onLine(data.toString("utf8", 0, newline));
      complete += newline + 1;
      data = data.subarray(newline + 1);
    }
    rest = Buffer.from(data);
  }
  return complete;
}

// src/faces/sandbox/store/reads.ts
function createReads(tables2) {
  const inOrder = (spaceId, parentId, statuses) => tables2.pages.siblings(spaceId, parentId).list().filter(({ status: status2 }) => statuses.includes(status2));
  return {
    spaces: () => [...tables2.spaces.values()],
    space: (id) => tables2.spaces.get(id),
    spaceByKey: (key) => [...tables2.spaces.values()].find((space) => space.key.toLowerCase() === key.toLowerCase()),
    users: () => [...tables2.users.values()],
    user: (accountId) => tables2.users.get(accountId),
    page: (id) => tables2.pages.get(id),
    pages: (spaceId, statuses = ["current"]) => [...tables2.pages.ids(spaceId).after(void 0)].flatMap((id) => tables2.pages.get(id) ?? []).filter(({ status: status2 }) => statuses.includes(status2)),
    pageIds: (spaceId, after) => tables2.pages.ids(spaceId).after(after),
    titled: (spaceId, title) => tables2.pages.titled(spaceId, title),
    children: (parentId, statuses = ["current"]) => inOrder("", parentId, statuses),
    roots: (spaceId) => inOrder(spaceId, void 0, ["current"]),
    nextPosition: (spaceId, parentId) => tables2.pages.siblings(spaceId, parentId).nextPosition(),
    attachments: (pageId) => [...tables2.attachmentsOf.get(pageId) ?? []].flatMap((id) => tables2.attachments.get(id) ?? []).filter(({ status: status2 }) => status2 === "current"),
    attachment: (id) => tables2.attachments.get(id),
    comments: (pageId) => tables2.comments.get(pageId) ?? [],
    task: (id) => tables2.tasks.get(id),
    lastTask: () => [...tables2.tasks.values()].at(-1)
  };
}

// src/faces/sandbox/store/page-table.ts
function createPageTable() {
  const pages = /* @__PURE__ */ new Map();
  const index2 = createPageIndex((id) => pages.get(id));
  return {
    ids: index2.ids,
    siblings: index2.siblings,
    titled: (spaceId, title) => [...index2.titled(spaceId, title)].flatMap((id) => pages.get(id) ?? []),
    get: (id) => pages.get(id),
    put(value, version) {
      const previous = pages.get(value.id);
      const page = { ...value, versions: addVersion(previous, version) };
      pages.set(page.id, page);
      index2.add(page, previous);
    },
    purge(id) {
      const page = pages.get(id);
      if (page === void 0) return;
      index2.remove(page);
      pages.delete(id);
    }
  };
}
function addVersion(previous, version) {
  const versions = previous?.versions ?? [];
  if (version === void 0) return versions;
  if (previous?.status === "draft") return [version];
  return versions.at(-1)?.number === version.number ? [...versions.slice(0, -1), version] : [...versions, version];
}

// src/faces/sandbox/store/tables.ts
function createTables() {
  return {
    spaces: /* @__PURE__ */ new Map(),
    users: /* @__PURE__ */ new Map(),
    pages: createPageTable(),
    attachments: /* @__PURE__ */ new Map(),
    attachmentsOf: /* @__PURE__ */ new Map(),
    comments: /* @__PURE__ */ new Map(),
    tasks: /* @__PURE__ */ new Map(),
    lastId: 65536
  };
}
function applyChange(tables2, change) {
  switch (change.kind) {
    case "space":
      tables2.spaces.set(change.value.id, change.value);
      return noteId(tables2, change.value.id);
    case "user":
      tables2.users.set(change.value.accountId, change.value);
      return;
    case "page":
      tables2.pages.put(change.value, change.version);
      noteId(tables2, change.value.id);
      for (const { id } of [...change.value.labels, ...change.value.properties]) noteId(tables2, id);
      return;
    case "purge":
      tables2.pages.purge(change.id);
      for (const id of tables2.attachmentsOf.get(change.id) ?? []) tables2.attachments.delete(id);
      tables2.attachmentsOf.delete(change.id);
      tables2.comments.delete(change.id);
      return;
    case "attachment":
      tables2.attachments.set(change.value.id, change.value);
      ofPage(tables2, change.value.pageId).add(change.value.id);
      return noteId(tables2, change.value.id);
    case "purge-attachment":
      ofPage(tables2, tables2.attachments.get(change.id)?.pageId ?? "").delete(change.id);
      tables2.attachments.delete(change.id);
      return;
    case "comment":
      tables2.comments.set(change.value.pageId, withComment(tables2, change.value));
      return noteId(tables2, change.value.id);
    case "task":
      tables2.tasks.set(change.value.id, change.value);
      return noteId(tables2, change.value.id);
  }
}
function noteId(tables2, id) {
  tables2.lastId = Math.max(tables2.lastId, Number(id.replace(/^att/, "")) || 0);
}
function ofPage(tables2, pageId) {
  const known = tables2.attachmentsOf.get(pageId) ?? /* @__PURE__ */ new Set();
  tables2.attachmentsOf.set(pageId, known);
  return known;
}
function withComment(tables2, comment) {
  const others = (tables2.comments.get(comment.pageId) ?? []).filter(({ id }) => id !== comment.id);
  return [...others, comment];
}

// src/faces/sandbox/store/index.ts
function openStore(dataDir) {
  const tables2 = createTables();
  const listeners = /* @__PURE__ */ new Set();
  const files = dataDir === void 0 ? createMemoryFiles() : createFolderFiles(path9.join(dataDir, "files"));
  const journal = dataDir === void 0 ? forgetfulJournal() : openJournal(dataDir, (changes) => changes.forEach((change) => applyChange(tables2, change)));
  return {
    ...createReads(tables2),
    bytes: (fileId) => files.get(fileId),
    nextId: () => String(++tables2.lastId),
    putBytes: (fileId, bytes) => files.put(fileId, bytes),
    commit(...changes) {
      journal.append(changes);
      for (const change of changes) applyChange(tables2, change);
      for (const listener of listeners) listener(changes);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: () => journal.close()
  };
}

// src/faces/sandbox/download.ts
function downloadTarget(store, path10, version) {
  const [, pageId, name2] = /^\/download\/attachments\/(\d+)\/([^/]+)$/.exec(path10) ?? [];
  if (pageId === void 0 || name2 === void 0) return void 0;
  const attachment = store.attachments(pageId).find(({ title }) => encodeURIComponent(title) === name2 || title === decode2(name2));
  if (attachment === void 0) return void 0;
  const file = attachment.versions.find(({ number }) => String(number) === version) ?? latestFile(attachment);
  return mediaPath(file, attachment.title);
}
function decode2(name2) {
  try {
    return decodeURIComponent(name2);
  } catch {
    return name2;
  }
}

// src/faces/sandbox/site.ts
function createSite(store, settings, factory) {
  const web = factory?.({
    store,
    siteUrl: settings.siteUrl,
    basePath: settings.basePath,
    deployment: settings.deployment
  });
  return async ({ method, url, headers }) => {
    if (url.pathname === "/_edge/tenant_info" && settings.deployment === "cloud")
      return json({ cloudId: settings.cloudId });
    const path10 = behindBase(url.pathname, settings.basePath);
    const file = headers.authorization === void 0 ? void 0 : downloadTarget(store, path10, url.searchParams.get("version"));
    if (file !== void 0) return { status: 302, headers: { Location: settings.origin + file } };
    return readMedia(store, url.pathname) ?? await web?.({ method, url, path: path10, headers });
  };
}
function behindBase(pathname, basePath) {
  const inside = pathname === basePath || pathname.startsWith(`${basePath}/`);
  return (inside ? pathname.slice(basePath.length) : pathname) || "/";
}
function readMedia(store, pathname) {
  const fileId = /^\/__media\/([\w-]+)\//.exec(pathname)?.[1];
  const bytes = fileId === void 0 ? void 0 : store.bytes(fileId);
  if (bytes === void 0) return void 0;
  return { status: 200, headers: { "Content-Type": "application/octet-stream" }, body: bytes };
}
function json(value) {
  return { status: 200, headers: { "Content-Type": "application/json" }, body: JSON.stringify(value) };
}

// src/faces/sandbox/web/from-store.ts
function createViewModel(store) {
  const nameOf4 = (accountId) => store.user(accountId)?.displayName ?? accountId;
  const toNode = (page) => nodeOf(page, store);
  const spaceId = (key) => store.spaceByKey(key)?.id ?? "";
  const readable = (id) => {
    const page = store.page(id);
    return page?.status === "draft" ? void 0 : page;
  };
  return {
    listSpaces: () => store.spaces().map(toSpace),
    findSpace: (key) => optional(store.spaceByKey(key), toSpace),
    listRoots: (key) => store.roots(spaceId(key)).map(toNode),
    listChildren: (id) => store.children(id).map(toNode),
    listNodes: (key) => store.pages(spaceId(key)).map(toNode),
    findPage: (id) => optional(readable(id), (page) => pageOf(page, store, nameOf4)),
    findNode: (id) => {
      const page = readable(id);
      return page === void 0 || page.status === "trashed" ? void 0 : toNode(page);
    },
    findNodeByTitle: (key, title) => optional(
      store.titled(spaceId(key), title).find(({ status: status2 }) => status2 === "current"),
      toNode
    ),
    listVersions: (id) => (readable(id)?.versions ?? []).map((version) => versionOf(version, nameOf4)).reverse(),
    findBody: (id, number) => readable(id)?.versions.find((version) => version.number === number)?.body,
    findUserName: (id) => store.user(id)?.displayName,
    hasAttachment: (pageId, name2) => store.attachments(pageId).some(({ title }) => title === name2),
    readAttachment: (pageId, name2) => {
      const version = store.attachments(pageId).find(({ title }) => title === name2)?.versions.at(-1);
      const bytes = version && store.bytes(version.fileId);
      return version && bytes && { mediaType: version.mediaType, bytes };
    }
  };
}
function nodeOf(page, store) {
  const { id, title, parentId, type, spaceId } = page;
  return {
    id,
    title,
    spaceKey: store.space(spaceId)?.key ?? "",
    kind: type,
    ...parentId === void 0 ? {} : { parentId }
  };
}
function pageOf(page, store, nameOf4) {
  const current = page.versions.at(-1);
  if (!current) throw new Error(`Cannot show page ${page.id}: it has no version.`);
  const named = ({ users, groups }) => [
    ...users.map(nameOf4),
    ...groups.map((group) => `group ${group}`)
  ];
  return {
    ...nodeOf(page, store),
    status: page.status,
    body: current.body,
    version: versionOf(current, nameOf4),
    labels: page.labels.map(({ name: name2 }) => name2),
    restrictions: { read: named(page.restrictions.read), update: named(page.restrictions.update) },
    attachments: attachmentsOf(page.id, store),
    comments: store.comments(page.id).map(({ authorId, createdAt, body, resolved, marker }) => ({
      author: nameOf4(authorId),
      createdAt,
      body,
      resolved,
      ...marker === void 0 ? {} : { selection: marker.selection }
    }))
  };
}
function versionOf(version, nameOf4) {
  const { number, title, message, createdAt, authorId } = version;
  return { number, title, message, createdAt, author: nameOf4(authorId) };
}
function attachmentsOf(pageId, store) {
  return store.attachments(pageId).flatMap(({ title, versions }) => {
    const last = versions.at(-1);
    if (!last) return [];
    return [
      {
        name: title,
        mediaType: last.mediaType,
        size: last.fileSize,
        version: last.number,
        comment: last.comment
      }
    ];
  });
}
function toSpace({ key, name: name2, homepageId }) {
  return { key, name: name2, homepageId };
}
function optional(value, convert) {
  return value === void 0 ? void 0 : convert(value);
}

// src/faces/sandbox/web/assets/index.ts
import { createHash as createHash5 } from "node:crypto";

// src/faces/sandbox/web/assets/scripts/code.ts
var codeScript = `
const addButtons = () => {
  for (const block of document.querySelectorAll('.code:not(:has(.code-buttons))')) {
    const pre = block.querySelector('pre');
    const bar = document.createElement('div');
    bar.className = 'code-buttons';
    const add = (text, act) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = text;
      button.addEventListener('click', () => act(button));
      bar.append(button);
    };
    if (pre.scrollWidth > pre.clientWidth) {
      add('Wrap', button => button.setAttribute('aria-pressed', String(pre.classList.toggle('wrapped'))));
    }
    add('Copy', async button => {
      try {
        await navigator.clipboard.writeText(pre.textContent);
        button.textContent = 'Copied';
      } catch {
        button.textContent = 'Not allowed';
      }
      setTimeout(() => (button.textContent = 'Copy'), 1500);
    });
    block.append(bar);
  }
};
document.addEventListener('sandbox:updated', addButtons);
addButtons();
`;

// src/faces/sandbox/web/assets/scripts/contents.ts
var contentsScript = `
let links = [];
let headings = [];
const mark = () => {
  let current = 0;
  headings.forEach((heading, index) => {
    if (heading && heading.getBoundingClientRect().top < 140) current = index;
  });
  links.forEach((link, index) => {
    if (index === current) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  });
};
const find = () => {
  links = [...document.querySelectorAll('.contents .heading-list a')];
  headings = links.map(link => document.getElementById(decodeURIComponent(link.hash.slice(1))));
  mark();
};
addEventListener('scroll', mark, {passive: true});
document.addEventListener('sandbox:updated', find);
find();
`;

// src/faces/sandbox/web/assets/scripts/drawer.ts
var drawerScript = `
const button = document.querySelector('.drawer-button');
if (!button) return;
const toggle = open => {
  document.body.classList.toggle('drawer-open', open);
  button.setAttribute('aria-expanded', String(open));
};
button.addEventListener('click', () => toggle(!document.body.classList.contains('drawer-open')));
document.querySelector('[data-close-drawer]').addEventListener('click', () => toggle(false));
document.addEventListener('keydown', event => {
  if (event.key !== 'Escape' || !document.body.classList.contains('drawer-open')) return;
  toggle(false);
  button.focus();
});
`;

// src/faces/sandbox/web/assets/scripts/events.ts
var eventsScript = `
const events = new EventSource(document.querySelector('script[data-events]').dataset.events);
const say = text => {
  const status = document.querySelector('.live-status');
  if (status && status.textContent !== text) status.textContent = text;
  status?.classList.toggle('lost', text === 'Disconnected');
};
const texts = {syncing: 'Syncing…', failed: 'Not up to date', synced: 'Up to date', none: ''};
const show = () => say(texts[document.querySelector('.live-status')?.dataset.phase] ?? '');
const update = () => document.dispatchEvent(new Event('sandbox:update'));
let timer;
let lost = false;
events.addEventListener('open', () => {
  if (lost) update();
  lost = false;
  show();
});
events.addEventListener('error', () => {
  lost = true;
  say('Disconnected');
});
events.addEventListener('state', ({data}) => {
  clearTimeout(timer);
  // Most syncs are done before anybody could read that they had begun.
  if (data === 'syncing') timer = setTimeout(() => say(texts.syncing), 400);
  else update();
});
events.addEventListener('change', () => {
  clearTimeout(timer);
  timer = setTimeout(update, 250);
});
document.addEventListener('sandbox:updated', show);
addEventListener('pagehide', () => events.close());
show();
`;

// src/faces/sandbox/web/assets/scripts/search.ts
var searchScript = `
const input = document.querySelector('.sidebar .search input');
if (!input) return;
const editable = element => element.closest('input, textarea, select, [contenteditable]') !== null;
document.addEventListener('keydown', event => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || editable(event.target)) return;
  event.preventDefault();
  const drawer = document.querySelector('.drawer-button');
  if (drawer.offsetParent !== null && drawer.getAttribute('aria-expanded') === 'false') drawer.click();
  input.focus();
  input.select();
});
let tree;
let nodes = [];
const before = new Map();
const find = () => {
  tree = document.querySelector('.tree');
  nodes = tree?.dataset.complete === 'true' ? [...tree.querySelectorAll('.tree-node')] : [];
};
const textOf = node => node.firstElementChild.querySelector('span').textContent.toLowerCase();
const filter = () => {
  if (nodes.length === 0) return;
  const words = input.value.trim().toLowerCase();
  const branches = [...tree.querySelectorAll('details')];
  if (words && !tree.dataset.filtered) for (const branch of branches) before.set(branch.dataset.node, branch.open);
  if (words) tree.dataset.filtered = 'true';
  const shown = new Set();
  for (const node of nodes) {
    if (words && !textOf(node).includes(words)) continue;
    for (let at = node; at && !shown.has(at); at = at.parentElement.closest('.tree-node')) shown.add(at);
  }
  for (const node of nodes) node.hidden = !shown.has(node);
  for (const branch of branches) branch.open = words ? true : (before.get(branch.dataset.node) ?? branch.open);
  tree.querySelector('.tree-empty').hidden = shown.size > 0;
  // The branches tell of their opening a moment later; only then may they be remembered again.
  if (!words) setTimeout(() => delete tree.dataset.filtered, 50);
};
document.addEventListener('sandbox:updated', () => {
  find();
  if (input.value.trim()) filter();
});
find();
input.addEventListener('input', filter);
input.addEventListener('keydown', event => {
  if (event.key === 'Escape' && input.value) {
    event.stopPropagation();
    input.value = '';
    filter();
  } else if (event.key === 'Enter' && input.value.trim()) {
    const words = input.value.trim().toLowerCase();
    const first = nodes.find(node => textOf(node).includes(words));
    if (!first) return;
    event.preventDefault();
    first.firstElementChild.click();
  }
});
`;

// src/faces/sandbox/web/assets/scripts/copy.ts
var copyScript = `
const addButtons = () => {
  for (const place of document.querySelectorAll('[data-copy]:empty')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Copy';
    button.setAttribute('aria-label', 'Copy ' + place.dataset.copy);
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(place.dataset.copy);
        button.textContent = 'Copied';
      } catch {
        button.textContent = 'Not allowed';
      }
      setTimeout(() => (button.textContent = 'Copy'), 1500);
    });
    place.append(button);
  }
};
document.addEventListener('sandbox:updated', addButtons);
addButtons();
`;

// src/faces/sandbox/web/assets/scripts/update.ts
var updateScript = `
const sent = new WeakMap();
const htmlOf = node => sent.get(node) ?? node.outerHTML ?? node.textContent;
const remember = root => {
  for (const node of root.querySelectorAll('main > *, article.content > *')) sent.set(node, node.outerHTML);
};
remember(document);

const isArticle = node => node.matches?.('article.content') === true;
const takeKept = (pool, node) => {
  if (isArticle(node)) return pool.find(isArticle);
  return pool.find(old => htmlOf(old) === htmlOf(node));
};
const replaceChildren = (old, fresh) => {
  const pool = [...old.childNodes];
  const wanted = [...fresh.childNodes].map(node => {
    const kept = takeKept(pool, node);
    if (kept === undefined) {
      const added = document.importNode(node, true);
      if (added.nodeType === 1) sent.set(added, node.outerHTML);
      return added;
    }
    pool.splice(pool.indexOf(kept), 1);
    if (isArticle(kept)) replaceChildren(kept, node);
    return kept;
  });
  for (const gone of pool) gone.remove();
  let at = old.firstChild;
  for (const node of wanted) {
    if (node === at) at = at.nextSibling;
    else {
      old.insertBefore(node, at);
      if (isArticle(old) && node.nodeType === 1) node.classList.add('just-changed');
    }
  }
};

const foldings = () => [...document.querySelectorAll('main details')];
const nameOf = branch => branch.querySelector('summary')?.textContent ?? '';
const holdPlace = () => {
  const blocks = [...document.querySelectorAll('main > :not(article), article.content > *')];
  const first = blocks.findLastIndex(block => block.getBoundingClientRect().top <= 80);
  const above = blocks.slice(0, first + 1).reverse().map(block => [block, block.getBoundingClientRect().top]);
  const opened = foldings().map(branch => [nameOf(branch), branch.open]);
  return () => {
    for (const branch of foldings()) {
      const index = opened.findIndex(([name]) => name === nameOf(branch));
      if (index >= 0) branch.open = opened.splice(index, 1)[0][1];
    }
    const [block, top] = above.find(([candidate]) => candidate.isConnected) ?? [];
    if (block && scrollY > 0) scrollBy({top: block.getBoundingClientRect().top - top, behavior: 'instant'});
  };
};

const swap = next => {
  const restore = holdPlace();
  document.documentElement.style.overflowAnchor = 'none';
  document.title = next.title;
  for (const selector of ['.preview-status', '.space-name', '.tree', '.contents']) {
    const old = document.querySelector(selector);
    const fresh = next.querySelector(selector);
    const top = old?.scrollTop ?? 0;
    if (old && fresh) old.replaceWith(fresh);
    else if (old) old.remove();
    else if (fresh && selector === '.contents') document.querySelector('main').after(fresh);
    if (fresh) fresh.scrollTop = top;
  }
  for (const mark of document.querySelectorAll('.just-changed')) mark.classList.remove('just-changed');
  replaceChildren(document.querySelector('main'), next.querySelector('main'));
  document.dispatchEvent(new Event('sandbox:updated'));
  restore();
  setTimeout(() => (document.documentElement.style.overflowAnchor = ''), 100);
};

const scriptOf = root => root.querySelector('script[data-events]')?.getAttribute('src');
let loading = false;
let again = false;
const update = async () => {
  if (loading) return void (again = true);
  loading = true;
  try {
    const response = await fetch(location.href, {headers: {accept: 'text/html'}});
    const next = new DOMParser().parseFromString(await response.text(), 'text/html');
    const sameFrame = next.body.className === document.body.className.replace(/ ?drawer-open/, '');
    if (scriptOf(next) === scriptOf(document) && sameFrame) swap(next);
    else location.reload();
  } catch {
    // The server has ended; the events tell when it is there again.
  }
  loading = false;
  if (again) {
    again = false;
    update();
  }
};
document.addEventListener('sandbox:update', update);
`;

// src/faces/sandbox/web/assets/scripts/theme-button.ts
var themeButtonScript = `
const button = document.querySelector('.theme-button');
const system = matchMedia('(prefers-color-scheme: dark)');
const isDark = () => (document.documentElement.dataset.theme || (system.matches ? 'dark' : 'light')) === 'dark';
const show = () => button.setAttribute('aria-pressed', String(isDark()));
button.addEventListener('click', () => {
  const theme = isDark() ? 'light' : 'dark';
  document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem('sandbox-theme', theme);
  } catch {
    // The choice lasts for this page only.
  }
  show();
});
system.addEventListener('change', show);
show();
`;

// src/faces/sandbox/web/assets/scripts/tree.ts
var treeScript = `
const key = 'sandbox-tree';
let opened = {};
try {
  opened = JSON.parse(sessionStorage.getItem(key) || '{}');
} catch {
  // Nothing is remembered.
}
const restore = () => {
  const tree = document.querySelector('.tree');
  for (const branch of tree?.querySelectorAll('details') ?? []) {
    const id = branch.dataset.node;
    if (id in opened && !branch.querySelector('[aria-current]')) branch.open = opened[id];
    branch.addEventListener('toggle', () => {
      if (tree.dataset.filtered) return;
      opened[id] = branch.open;
      try {
        sessionStorage.setItem(key, JSON.stringify(opened));
      } catch {
        // Nothing is remembered.
      }
    });
  }
};
document.addEventListener('sandbox:updated', restore);
restore();
document.querySelector('.tree [aria-current]')?.scrollIntoView({block: 'nearest'});
`;

// src/faces/sandbox/web/assets/app-script.ts
var parts = [
  // First, as it has to know the page before the others change it.
  updateScript,
  themeButtonScript,
  drawerScript,
  treeScript,
  searchScript,
  codeScript,
  copyScript,
  contentsScript,
  eventsScript
];
var appScript = parts.map((part) => `(() => {
${part}})();
`).join("\n");

// src/faces/sandbox/web/assets/icon-drawing.ts
var iconDrawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">
<rect width="24" height="24" rx="6" fill="#1868db"/>
<path d="M7 5.5h6l4 4v9H7z" fill="#fff" fill-opacity=".35" transform="translate(2 1)"/>
<path d="M5 4.5h6l4 4v9H5z" fill="#fff"/>
<path d="M7.5 10.5h5M7.5 13.5h5" stroke="#1868db" stroke-width="1.4" stroke-linecap="round"/>
</svg>
`;

// src/faces/sandbox/web/assets/style/base.ts
var baseStyle = `
*, *::before, *::after { box-sizing: border-box; }
html { scroll-padding-top: 76px; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0;
  background: var(--surface);
  color: var(--text);
  font: 400 16px/1.6 ui-sans-serif, -apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, 'Noto Sans', Ubuntu,
    'Helvetica Neue', sans-serif;
  overflow-wrap: break-word;
}
h1, h2, h3, h4, h5, h6 { color: var(--text-strong); font-weight: 650; letter-spacing: -.006em; line-height: 1.3; }
a { color: var(--link); text-decoration: none; }
a:hover { text-decoration: underline; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 3px; }
main:focus { outline: none; }
button, input { font: inherit; color: inherit; }
kbd {
  padding: 1px 6px;
  border: 1px solid var(--line-strong);
  border-bottom-width: 2px;
  border-radius: 4px;
  background: var(--surface-raised);
  font: 500 .8em/1.4 ui-monospace, SFMono-Regular, Menlo, Consolas, 'Liberation Mono', monospace;
}
.icon { flex: none; width: 16px; height: 16px; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
.muted { color: var(--text-muted); }
.visually-hidden {
  position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}
.skip-link { position: absolute; left: 8px; top: -60px; z-index: 40; padding: 8px 16px; background: var(--surface-raised); border-radius: 4px; }
.skip-link:focus { top: 8px; }
.button {
  padding: 6px 14px; border: 0; border-radius: 4px; background: var(--brand); color: #fff; font-weight: 550; cursor: pointer;
}
.button:hover { filter: brightness(.92); }
[hidden] { display: none !important; }
@media (prefers-reduced-motion: reduce) { * { transition: none !important; } }
`;

// src/faces/sandbox/web/assets/style/blocks.ts
var blocksStyle = `
.panel { display: flex; gap: 12px; margin: 20px 0 0; padding: 14px 16px; border-radius: 6px; background: var(--info); }
.panel-icon { flex: none; height: 26px; display: flex; align-items: center; color: var(--info-mark); }
.panel-icon .icon { width: 20px; height: 20px; }
.panel-body { flex: 1; min-width: 0; }
.panel-body > :first-child { margin-top: 0; }
.panel-title { margin: 0; color: var(--text-strong); font-weight: 650; }
.panel-title + * { margin-top: 4px !important; }
.panel-note { background: var(--note); } .panel-note .panel-icon { color: var(--note-mark); }
.panel-tip { background: var(--tip); } .panel-tip .panel-icon { color: var(--tip-mark); }
.panel-warning { background: var(--warning); } .panel-warning .panel-icon { color: var(--warning-mark); }
.panel-error { background: var(--error); } .panel-error .panel-icon { color: var(--error-mark); }
.panel-plain { background: var(--surface-sunken); border: 1px solid var(--line); }
.page-header + .panel { margin: -8px 0 24px; }
.content .panel :is(code, tt):not(pre *) { background: light-dark(rgb(9 30 66 / 8%), rgb(255 255 255 / 12%)); }
.expand { margin-top: 16px; border: 1px solid var(--line); border-radius: 6px; }
.expand > summary { padding: 8px 14px; border-radius: 6px; cursor: pointer; font-weight: 550; }
.expand > summary:hover { background: var(--surface-hover); }
.expand-body, .expand > .code { margin: 0; padding: 4px 16px 16px; }
.expand-body > :first-child { margin-top: 4px; }
.content ul.task-list { padding-left: 2px; list-style: none; }
.content ul.task-list ul.task-list { margin-top: 4px; }
.task { display: flex; gap: 10px; }
.task > input { flex: none; appearance: none; width: 16px; height: 16px; margin: 5px 0 0; border: 1.5px solid var(--line-strong); border-radius: 4px; }
.task > input:checked { position: relative; border-color: var(--brand); background: var(--brand); }
.task > input:checked::after { content: ''; position: absolute; left: 4px; top: .5px; width: 5px; height: 9px; border: solid #fff; border-width: 0 2px 2px 0; transform: rotate(45deg); }
.task-body { flex: 1; min-width: 0; }
.task-body > :first-child { margin-top: 0; }
.content ul.decision-list { padding: 0; list-style: none; }
.decision { display: flex; gap: 10px; padding: 8px 12px; border-radius: 6px; background: var(--surface-sunken); }
.decision-mark { color: var(--tip-mark); font-weight: 700; }
.decision p:first-child { margin-top: 0; }
.layout-section { display: grid; gap: 0 32px; }
.layout-flow, .layout-three_equal { grid-template-columns: repeat(auto-fit, minmax(0, 1fr)); grid-auto-columns: 1fr; grid-auto-flow: column; }
.layout-two_equal { grid-template-columns: repeat(2, minmax(0, 1fr)); }
.layout-two_left_sidebar { grid-template-columns: minmax(0, 1fr) minmax(0, 2fr); }
.layout-two_right_sidebar { grid-template-columns: minmax(0, 2fr) minmax(0, 1fr); }
.layout-three_with_sidebars { grid-template-columns: minmax(0, 1fr) minmax(0, 2fr) minmax(0, 1fr); }
.layout-cell { min-width: 0; }
.image { display: flex; flex-direction: column; align-items: flex-start; margin: 20px 0 0; }
.image-center, .image-wide, .image-full-width { align-items: center; }
.image-align-end { align-items: flex-end; }
.image-wrap-left { float: left; margin: 8px 24px 8px 0; }
.image-wrap-right { float: right; margin: 8px 0 8px 24px; }
.content img { max-width: 100%; height: auto; border-radius: 3px; }
/* Drawings often leave out the ground and count on white paper. */
.image img { background: #fff; }
.image-wide img, .image-full-width img { width: 100%; }
.image-border img { border: 1px solid var(--line); }
.image-caption { margin-top: 8px; color: var(--text-muted); font-size: 14px; text-align: center; }
.image-missing { display: inline-flex; align-items: center; gap: 8px; padding: 12px 16px; border: 1px dashed var(--broken); border-radius: 6px; color: var(--broken); font-size: 14px; }
.image-remote { display: inline-flex; align-items: center; gap: 6px; padding: 2px 8px; border: 1px dashed var(--line-strong); border-radius: 6px; font-size: 14px; line-height: 20px; overflow-wrap: anywhere; }
.macro { margin-top: 16px; padding: 12px 16px; border: 1px dashed var(--line-strong); border-radius: 6px; }
.macro-error { margin-top: 16px; padding: 12px 16px; border: 1px solid var(--broken); border-radius: 6px; }
.macro-error p { margin: 0 0 8px; color: var(--broken); overflow-wrap: anywhere; }
.macro-name { display: flex; align-items: center; gap: 8px; color: var(--text-muted); font-size: 14px; font-weight: 600; }
.macro-settings { color: var(--text-muted); font-size: 13px; overflow-wrap: anywhere; }
.content .heading-list { margin-top: 12px; }
.content .heading-list ul { padding: 0; list-style: none; }
.heading-list-2 { margin-left: 20px; } .heading-list-3 { margin-left: 40px; } .heading-list-4 { margin-left: 60px; }
.contents li { margin: 0; }
@media (max-width: 640px) { .layout-section { grid-template-columns: minmax(0, 1fr) !important; grid-auto-flow: row; } }
`;

// src/faces/sandbox/web/assets/style/code.ts
var codeStyle = `
.code { position: relative; margin: 20px 0 0; }
.code-title { padding: 8px 16px; border: 1px solid var(--line); border-bottom: 0; border-radius: 6px 6px 0 0; background: var(--surface-sunken); color: var(--text-muted); font-size: 13px; font-weight: 600; overflow-wrap: anywhere; }
.code-title + pre { border-radius: 0 0 6px 6px; }
.content pre, .code pre, .macro pre {
  margin: 0; padding: 14px 16px; border: 1px solid var(--line); border-radius: 6px; background: var(--code); overflow-x: auto; tab-size: 4;
  font: 13.5px/1.55 ui-monospace, SFMono-Regular, Menlo, Consolas, 'Liberation Mono', monospace; scrollbar-width: thin;
}
.content > pre, .macro pre { margin-top: 16px; }
.code pre code, .content pre code { padding: 0; background: none; font: inherit; overflow-wrap: normal; }
.code pre.wrapped { white-space: pre-wrap; }
.code pre.wrapped code { overflow-wrap: anywhere; }
.code-buttons { position: absolute; top: 8px; right: 8px; display: flex; gap: 6px; opacity: 0; transition: opacity .12s; }
.code-title ~ .code-buttons { top: 5px; }
.code:hover .code-buttons, .code:focus-within .code-buttons { opacity: 1; }
@media (hover: none) { .code-title ~ .code-buttons { opacity: 1; } }
.code-buttons button { padding: 2px 8px; border: 1px solid var(--line); border-radius: 4px; background: var(--surface-raised); color: var(--text-muted); font-size: 12px; line-height: 18px; cursor: pointer; }
.code-buttons button:hover, .code-buttons [aria-pressed='true'] { color: var(--text); border-color: var(--line-strong); }
.hljs-comment, .hljs-quote, .hljs-meta { color: var(--code-comment); font-style: italic; }
.hljs-keyword, .hljs-selector-tag, .hljs-literal, .hljs-doctag, .hljs-section { color: var(--code-keyword); }
.hljs-string, .hljs-regexp, .hljs-addition, .hljs-meta .hljs-string { color: var(--code-string); }
.hljs-number, .hljs-symbol, .hljs-bullet, .hljs-link, .hljs-variable, .hljs-template-variable { color: var(--code-number); }
.hljs-title, .hljs-name, .hljs-attr, .hljs-selector-id, .hljs-selector-class, .hljs-property { color: var(--code-name); }
.hljs-type, .hljs-built_in, .hljs-attribute, .hljs-class .hljs-title { color: var(--code-type); }
.hljs-deletion { color: var(--broken); }
.hljs-emphasis { font-style: italic; }
.hljs-strong { font-weight: 700; }
.source pre { font-size: 13px; }
.diff pre { padding: 0; }
.diff-place { display: block; padding: 6px 16px; background: var(--surface-hover); color: var(--text-muted); }
.diff-line { display: block; padding: 0 16px; text-decoration: none; white-space: pre-wrap; overflow-wrap: anywhere; }
.diff-line :is(ins, del) { border-radius: 3px; text-decoration: none; }
.diff-line ins { background: var(--added-word); }
.diff-line del { background: var(--removed-word); }
.diff-added { background: var(--added); }
.diff-removed { background: var(--removed); }
`;

// src/faces/sandbox/web/assets/style/colours.ts
var coloursStyle = `
:root {
  color-scheme: light dark;
  --surface: light-dark(#ffffff, #1f1f21);
  --surface-raised: light-dark(#ffffff, #242528);
  --surface-sunken: light-dark(#f8f8f8, #18191a);
  --surface-hover: light-dark(#f0f1f2, #303134);
  --surface-selected: light-dark(#e9f2fe, #1c2b42);
  --line: light-dark(#dddee1, #3d3f43);
  --line-strong: light-dark(#b7b9be, #63666b);
  --text: light-dark(#292a2e, #cecfd2);
  --text-strong: light-dark(#1e1f21, #e2e3e4);
  --text-muted: light-dark(#5f6168, #a9abaf);
  --link: light-dark(#1558bc, #669df1);
  --link-selected: light-dark(#1558bc, #8fb8f6);
  --focus: light-dark(#4688ec, #8fb8f6);
  --brand: #1868db;
  --broken: light-dark(#ae2e24, #fd9891);
  --info: light-dark(#e9f2fe, #1c2b42);
  --info-mark: light-dark(#1868db, #669df1);
  --note: light-dark(#f8eefe, #35243f);
  --note-mark: light-dark(#964ac0, #c97cf4);
  --tip: light-dark(#efffd6, #28311b);
  --tip-mark: light-dark(#4c6b1f, #94c748);
  --warning: light-dark(#fff5db, #3a2c1f);
  --warning-mark: light-dark(#946104, #fbc828);
  --error: light-dark(#ffeceb, #42221f);
  --error-mark: light-dark(#c9372c, #f87168);
  --status-grey: light-dark(#dddee1, #4b4d51);
  --status-red: light-dark(#ffd5d2, #5d1f1a);
  --status-yellow: light-dark(#fce4a6, #533f04);
  --status-green: light-dark(#d3f1a7, #37471f);
  --status-blue: light-dark(#cfe1fd, #123263);
  --status-purple: light-dark(#eed7fc, #48245d);
  --status-text: light-dark(#292a2e, #e2e3e4);
  --code: light-dark(#f8f8f8, #242528);
  --code-inline: light-dark(#f0f1f2, #303134);
  --code-comment: light-dark(#626f86, #96a0af);
  --code-keyword: light-dark(#803fa5, #d8a0f7);
  --code-string: light-dark(#216e1f, #a9d977);
  --code-number: light-dark(#a54800, #fca75b);
  --code-name: light-dark(#1558bc, #8fb8f6);
  --code-type: light-dark(#206a83, #6cc3e0);
  --comment: light-dark(#fff5c2, #4d3d00);
  --comment-line: light-dark(#e2b203, #cf9f02);
  --added: light-dark(#e3fbdd, #1f3a22);
  --removed: light-dark(#ffe6e4, #4a2421);
  --added-word: light-dark(#a6e89b, #25592b);
  --removed-word: light-dark(#ffc0bb, #77332d);
  --shade: light-dark(rgb(30 31 33 / 16%), rgb(0 0 0 / 50%));
}
:root[data-theme='light'] { color-scheme: light; }
:root[data-theme='dark'] { color-scheme: dark; }
`;

// src/faces/sandbox/web/assets/style/content.ts
var contentStyle = `
.content > :first-child { margin-top: 0; }
.content h1, .content h2, .content h3, .content h4, .content h5, .content h6 { position: relative; margin: 1.6em 0 0; scroll-margin-top: 4px; }
.content h1 { font-size: 26px; }
.content h2 { font-size: 22px; }
.content h3 { font-size: 18px; }
.content h4 { font-size: 16px; }
.content h5, .content h6 { font-size: 14px; }
.content h6 { color: var(--text-muted); }
.heading-link { margin-left: 8px; color: var(--text-muted); font-weight: 400; opacity: 0; }
.heading-link:hover { text-decoration: none; color: var(--link); }
:is(h1, h2, h3, h4, h5, h6):hover > .heading-link, .heading-link:focus { opacity: 1; }
.content p, .paragraph { margin: 12px 0 0; }
.content ul, .content ol { margin: 12px 0 0; padding-left: 24px; }
.content li { margin-top: 4px; }
.content li > p, .content li > ul, .content li > ol { margin-top: 4px; }
.content li > p + p { margin-top: 12px; }
.content blockquote { margin: 16px 0 0; padding: 0 0 0 16px; border-left: 3px solid var(--line-strong); color: var(--text-muted); }
.content blockquote > :first-child { margin-top: 0; }
.content hr { margin: 28px 0; border: 0; border-top: 1px solid var(--line); }
.content code, .content tt, .content samp {
  padding: 2px 5px; border-radius: 4px; background: var(--code-inline);
  font: .875em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, 'Liberation Mono', monospace; overflow-wrap: anywhere;
}
.content a:not(.smart-link, .heading-link, .heading-list a, .macro-list a) { text-decoration: underline; text-underline-offset: 3px; text-decoration-thickness: 1px; }
.content a > code { color: inherit; }
.content sup, .content sub { line-height: 0; }
.content dt { margin-top: 12px; font-weight: 600; }
.content dd { margin: 4px 0 0 24px; }
.anchor { scroll-margin-top: 12px; }
.table-frame { margin-top: 20px; overflow-x: auto; }
.content table { border-collapse: collapse; font-size: 15px; line-height: 1.5; }
.table-default table { min-width: 40%; }
.table-wide table, .table-full-width table { width: 100%; }
.table-center table { margin: 0 auto; }
.table-align-end table { margin-left: auto; }
.content th, .content td { min-width: 88px; padding: 8px 12px; border: 1px solid var(--line); text-align: start; vertical-align: top; overflow-wrap: break-word; }

.content :is(th, td) code { overflow-wrap: break-word; }
.content :is(th, td) .short-code { white-space: nowrap; }
.content th { background: var(--surface-sunken); color: var(--text-strong); font-weight: 650; }
.content :is(th, td) > :first-child { margin-top: 0; }
.coloured, .coloured :is(p, li, strong, h1, h2, h3, h4, h5, h6) { color: #292a2e; }
.content .coloured a { color: #1558bc; }
`;

// src/faces/sandbox/web/assets/style/frames.ts
var framesStyle = `
.top-bar {
  position: sticky; top: 0; z-index: 20;
  display: flex; align-items: center; gap: 12px;
  height: 56px; padding: 0 16px;
  background: var(--surface); border-bottom: 1px solid var(--line);
}
.brand { display: flex; align-items: center; gap: 8px; color: var(--text-strong); font-weight: 650; }
.brand:hover { text-decoration: none; }
.icon-button {
  display: inline-flex; align-items: center; justify-content: center;
  width: 32px; height: 32px; padding: 0; border: 0; border-radius: 6px; background: none; cursor: pointer;
}
.icon-button:hover { background: var(--surface-hover); }
.theme-button[aria-pressed='true'] .icon { fill: currentColor; }
.drawer-button { display: none; }
.backdrop { display: none; }
.columns { display: flex; justify-content: center; gap: 48px; max-width: 1280px; margin: 0 auto; padding: 24px 40px 96px; }
main { flex: 1 1 auto; min-width: 0; max-width: 800px; }
main:has(.source, .versions) { max-width: 1080px; }
.has-sidebar .columns { margin-left: 300px; max-width: none; }
.contents { flex: none; width: 232px; position: sticky; top: 80px; align-self: flex-start; max-height: calc(100vh - 104px); overflow-y: auto; font-size: 14px; }
.contents-title { margin: 0 0 8px 14px; color: var(--text-muted); font-size: 12px; font-weight: 650; }
.contents ul { margin: 0; padding: 0; list-style: none; border-left: 2px solid var(--line); }
.contents a { display: block; margin-left: -2px; padding: 4px 12px; border-left: 2px solid transparent; color: var(--text-muted); line-height: 1.4; }
.contents a:hover { color: var(--text); text-decoration: none; border-left-color: var(--line-strong); }
.contents a[aria-current] { color: var(--link-selected); border-left-color: var(--link-selected); }
.contents .heading-list-2 a { padding-left: 26px; }
.contents .heading-list-3 a, .contents .heading-list-4 a, .contents .heading-list-5 a, .contents .heading-list-6 a { padding-left: 40px; }
.empty { padding: 64px 0; text-align: center; }
@media (max-width: 1240px) { .contents { display: none; } }
@media (min-width: 1241px) { .only-narrow { display: none; } }
.folded-contents { margin: -8px 0 24px; border: 1px solid var(--line); border-radius: 6px; font-size: 14px; }
.folded-contents > summary { padding: 8px 14px; cursor: pointer; font-weight: 550; }
.folded-contents ul { margin: 0; padding: 0 14px 10px; list-style: none; }
.folded-contents li { padding: 3px 0; }
@media (max-width: 860px) {
  .drawer-button { display: inline-flex; }
  .has-sidebar .columns { margin-left: 0; }
  .columns { padding: 16px 20px 72px; }
  .drawer-open .backdrop { display: block; position: fixed; inset: 56px 0 0; z-index: 14; background: var(--shade); }
}
@media print { .top-bar, .sidebar, .contents, .tabs, .code-buttons { display: none !important; } .has-sidebar .columns { margin: 0; } }
`;

// src/faces/sandbox/web/assets/style/inline.ts
var inlineStyle = `
/* Formulas, mostly: their pictures end some way below the line of the text. */
.image-inline { vertical-align: middle; }
.smart-link { color: var(--link); overflow-wrap: anywhere; }
.smart-link-inline { padding: 1px 5px 2px; border-radius: 4px; background: var(--surface-raised); border: 1px solid var(--line); }
.smart-link-start { white-space: nowrap; }
.smart-link-inline .icon { width: 14px; height: 14px; margin-right: 5px; vertical-align: -2px; color: var(--info-mark); }
a.smart-link:hover { text-decoration: none; background: var(--surface-hover); }
.smart-link-block, .smart-link-embed { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 10px; padding: 14px 16px; border: 1px solid var(--line); border-radius: 8px; background: var(--surface-raised); }
.smart-link-block .smart-link-title, .smart-link-embed .smart-link-title { flex: 1; font-weight: 600; }
.smart-link-embed { min-height: 96px; }
.smart-link-detail { width: 100%; padding-left: 26px; color: var(--text-muted); font-size: 13px; }
.smart-link-broken, .smart-link-broken .icon { color: var(--broken); }
.broken-link { color: var(--broken); text-decoration: underline dashed 1px; text-underline-offset: 3px; }
.mention { padding: 1px 6px; border-radius: 12px; background: var(--code-inline); color: var(--text); }
.status {
  display: inline-block; max-width: 100%; padding: 1px 5px; border-radius: 4px; background: var(--status-grey); color: var(--status-text);
  font-size: 12px; font-weight: 650; line-height: 16px; text-transform: uppercase; vertical-align: 1px;
}
.status-red { background: var(--status-red); } .status-yellow { background: var(--status-yellow); }
.status-green { background: var(--status-green); } .status-blue { background: var(--status-blue); }
.status-purple { background: var(--status-purple); }
.date { padding: 1px 6px; border-radius: 4px; background: var(--code-inline); white-space: nowrap; }
.placeholder { color: var(--text-muted); font-style: italic; }
.inline-comment { background: var(--comment); color: inherit; border-bottom: 2px solid var(--comment-line); }
`;

// src/faces/sandbox/web/assets/style/messages.ts
var messagesStyle = `
.preview-status { display: flex; align-items: center; gap: 14px; margin-left: auto; min-width: 0; font-size: 13px; line-height: 20px; }
.live-status { color: var(--text-muted); white-space: nowrap; }
.live-status.lost { color: var(--error-mark); font-weight: 600; }
.live-status[data-phase='failed'] { color: var(--error-mark); font-weight: 600; }
.messages-link { display: inline-flex; align-items: center; gap: 10px; padding: 4px 10px; border: 1px solid var(--line); border-radius: 14px; color: var(--text); white-space: nowrap; line-height: 20px; }
.messages-link:hover { background: var(--surface-hover); text-decoration: none; }
.messages-link > .icon { color: var(--tip-mark); }
.message-count { display: inline-flex; align-items: center; gap: 5px; }
.message-count.message-error .icon, .message-error > .icon { color: var(--error-mark); }
.message-count.message-warning .icon, .message-warning > .icon { color: var(--warning-mark); }
.message-info > .icon { color: var(--info-mark); }
.page-messages { margin-bottom: 24px; }
.contents .page-messages { padding-bottom: 20px; border-bottom: 1px solid var(--line); }
main .page-messages { margin: -4px 0 24px; padding: 12px 16px 14px; border: 1px solid var(--line); border-radius: 6px; background: var(--surface-sunken); }
.page-messages .contents-title { margin-left: 0; }
.message-list, .contents .message-list { display: grid; gap: 12px; margin: 0; padding: 0; border: 0; list-style: none; font-size: 14px; line-height: 20px; }
.message { display: flex; gap: 10px; }
.message > .icon { margin-top: 2px; }
.contents .message { font-size: 13px; line-height: 18px; }
.message-text { flex: 1; min-width: 0; }
.message-text p { margin: 0; overflow-wrap: anywhere; }
.message-text .message-place { display: flex; flex-wrap: wrap; align-items: center; gap: 2px 8px; margin-top: 2px; color: var(--text-muted); }
.message-place code { font: 12px/18px ui-monospace, SFMono-Regular, Menlo, Consolas, 'Liberation Mono', monospace; overflow-wrap: anywhere; }
.contents .message-place a { display: inline; margin: 0; padding: 0; border: 0; color: var(--link); }
.message-rule { font-size: 12px; }
.copy-place button { padding: 0 6px; border: 1px solid var(--line); border-radius: 4px; background: var(--surface-raised); color: var(--text-muted); font-size: 12px; line-height: 18px; cursor: pointer; }
.copy-place button:hover { color: var(--text); border-color: var(--line-strong); }
.code-title .copy-place { margin-left: 8px; font-weight: 400; }
.message-mark { flex: none; margin-left: auto; min-width: 20px !important; padding: 0 6px; border-radius: 10px; background: var(--status-yellow); color: var(--status-text); font-size: 12px; font-weight: 600; text-align: center; }
.message-mark-error { background: var(--status-red); }
.more-messages, .contents .more-messages { margin: 12px 0 0; font-size: 13px; }
.contents .more-messages a { display: inline; margin: 0; padding: 0; border: 0; color: var(--link); }
.file-messages { margin: 0 0 32px; }
.file-messages h2 { margin: 0; font-size: 18px; }
.file-messages > p { margin: 0 0 12px; font-size: 13px; overflow-wrap: anywhere; }
.unmapped { margin: 0; padding-left: 20px; font-size: 14px; }
.problem { margin: 0 0 24px; }
.problem .panel-body p { margin: 4px 0 0; overflow-wrap: anywhere; }
.numbered code { counter-reset: line; }
.numbered .line { display: block; counter-increment: line; margin: 0 -16px; padding: 0 16px 0 68px; text-indent: 0; white-space: pre-wrap; overflow-wrap: anywhere; position: relative; }
.numbered .line::before { content: counter(line); position: absolute; left: 0; width: 52px; color: var(--text-muted); text-align: right; user-select: none; }
.numbered .line-warning { background: var(--warning); } .numbered .line-error { background: var(--error); } .numbered .line-info { background: var(--info); }
.numbered .line:target { outline: 2px solid var(--focus); outline-offset: -2px; scroll-margin-top: 40vh; }
@keyframes just-changed { from { background: var(--comment); box-shadow: 0 0 0 6px var(--comment); } }
.just-changed { animation: just-changed 1.6s ease-out; border-radius: 4px; }
@media (prefers-reduced-motion: reduce) { .just-changed { animation: none; } }
@media (max-width: 640px) { .messages-link .status-text { display: none; } .preview-status { gap: 10px; } }
`;

// src/faces/sandbox/web/assets/style/page.ts
var pageStyle = `
.breadcrumbs ol { display: flex; flex-wrap: wrap; margin: 0 0 12px; padding: 0; list-style: none; font-size: 14px; }
.breadcrumbs a { color: var(--text-muted); }
.breadcrumbs li:not(:last-child)::after { content: '/'; margin: 0 8px; color: var(--text-muted); }
.page-header { margin-bottom: 28px; }
.page-header h1 { margin: 0 0 12px; font-size: 30px; line-height: 1.2; letter-spacing: -.012em; text-wrap: balance; }
.byline { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; color: var(--text-muted); font-size: 14px; line-height: 20px; }
.avatar {
  flex: none; display: inline-flex; align-items: center; justify-content: center; width: 28px; height: 28px;
  border-radius: 50%; background: light-dark(#5e4db2, #b8acf6); color: light-dark(#fff, #1f1f21); font-size: 11px; font-weight: 650;
}
.author { color: var(--text); font-weight: 550; }
.badge { display: inline-flex; align-items: center; gap: 6px; padding: 2px 10px 2px 6px; border: 1px solid var(--line); border-radius: 12px; }
.badge .icon { width: 14px; height: 14px; color: var(--error-mark); }
.tabs { display: flex; gap: 20px; margin-top: 16px; border-bottom: 1px solid var(--line); font-size: 14px; }
.tabs a { margin-bottom: -1px; padding: 6px 0; border-bottom: 2px solid transparent; color: var(--text-muted); font-weight: 550; }
.tabs a:hover { color: var(--text); text-decoration: none; border-bottom-color: var(--line-strong); }
.tabs a[aria-current] { color: var(--link-selected); border-bottom-color: var(--link-selected); }
.labels { display: flex; flex-wrap: wrap; gap: 8px; margin: 40px 0 0; padding: 0; list-style: none; font-size: 13px; line-height: 20px; }
.labels li { padding: 1px 9px; border: 1px solid var(--line-strong); border-radius: 4px; }
.attachments { margin-top: 32px; padding-top: 16px; border-top: 1px solid var(--line); font-size: 14px; }
.attachments summary { cursor: pointer; font-weight: 550; }
.attachments ul { margin: 8px 0 0; padding: 0; list-style: none; }
.attachments li { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 8px; padding: 4px 0; }
.attachment-comment { font-size: 12px; overflow-wrap: anywhere; }
.comments { margin-top: 32px; border-top: 1px solid var(--line); }
.comments h2 { font-size: 18px; }
.comment { padding: 12px 0; border-top: 1px solid var(--line); }
.comment:first-of-type { border-top: 0; }
.comment p { margin: 4px 0 0; }
.comment blockquote { margin: 4px 0 0; padding-left: 10px; border-left: 3px solid var(--comment-line); color: var(--text-muted); }
.space-list { display: grid; grid-template-columns: repeat(auto-fill, minmax(260px, 1fr)); gap: 16px; margin: 0; padding: 0; list-style: none; }
.space-card { display: flex; align-items: center; gap: 14px; padding: 16px; border: 1px solid var(--line); border-radius: 8px; background: var(--surface-raised); color: var(--text); }
.space-card:hover { text-decoration: none; border-color: var(--line-strong); box-shadow: 0 2px 8px var(--shade); }
.space-card .space-mark { width: 40px; height: 40px; font-size: 18px; }
.space-card-text { display: flex; flex-direction: column; min-width: 0; font-size: 14px; line-height: 20px; }
.space-card-name { font-size: 16px; font-weight: 600; color: var(--text-strong); }
.node-list { margin: 16px 0; padding: 0; list-style: none; }
.node-list a { display: flex; align-items: center; gap: 8px; padding: 6px 8px; border-radius: 6px; }
.node-list a:hover { background: var(--surface-hover); text-decoration: none; }
.versions table { width: 100%; border-collapse: collapse; font-size: 14px; }
.versions th, .versions td { padding: 8px; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; line-height: 20px; }
.versions th { color: var(--text-muted); font-size: 12px; font-weight: 650; }
.versions td:nth-child(-n + 2) { width: 48px; }
.versions td:nth-child(4) { white-space: nowrap; }
.versions time { white-space: nowrap; }
.version-message { min-width: 240px; overflow-wrap: anywhere; color: var(--text-muted); font-size: 13px; }
.versions .button { margin-top: 12px; font-size: 14px; }
`;

// src/faces/sandbox/web/assets/style/sidebar.ts
var sidebarStyle = `
.sidebar {
  position: fixed; inset: 56px auto 0 0; z-index: 15; width: 300px;
  display: flex; flex-direction: column; gap: 12px; padding: 16px 12px 0;
  background: var(--surface-sunken); border-right: 1px solid var(--line); font-size: 14px; line-height: 20px;
}
.space-name { display: flex; align-items: center; gap: 10px; padding: 4px 8px; color: var(--text-strong); font-weight: 650; font-size: 15px; }
.space-mark {
  flex: none; display: inline-flex; align-items: center; justify-content: center;
  width: 28px; height: 28px; border-radius: 6px; background: var(--brand); color: #fff; font-weight: 650; font-size: 14px;
}
.search { position: relative; display: flex; align-items: center; }
.search .icon { position: absolute; left: 10px; color: var(--text-muted); pointer-events: none; }
.search input {
  width: 100%; height: 34px; padding: 0 32px; border: 1px solid var(--line-strong); border-radius: 6px; background: var(--surface);
}
.search input::placeholder { color: var(--text-muted); opacity: 1; }
.search input:focus { outline: 2px solid var(--focus); outline-offset: -1px; }
.search kbd { position: absolute; right: 8px; color: var(--text-muted); }
.search input:focus ~ kbd, .search input:not(:placeholder-shown) ~ kbd { display: none; }
.tree { flex: 1; min-height: 0; overflow-y: auto; margin: 0 -12px; padding: 4px 12px 32px; scrollbar-width: thin; }
.tree ul { margin: 0; padding: 0; list-style: none; }
.tree ul ul { margin-left: 14px; }
.tree-node { position: relative; }
.tree-node > a {
  display: flex; align-items: flex-start; gap: 8px; padding: 6px 8px 6px 28px; border-radius: 6px; color: var(--text);
}
.tree-node > a .icon { margin-top: 2px; color: var(--text-muted); }
.tree-node > a span { min-width: 0; overflow-wrap: anywhere; }
.tree-node > a:hover { background: var(--surface-hover); text-decoration: none; }
.tree-node > a[aria-current] { background: var(--surface-selected); color: var(--link-selected); font-weight: 550; }
.tree-node > a[aria-current] .icon { color: inherit; }
.tree-node > a:focus-visible { outline-offset: -2px; }
.tree summary {
  position: absolute; top: 4px; left: 3px; width: 24px; height: 24px; border-radius: 4px; cursor: pointer; list-style: none;
}
.tree summary::-webkit-details-marker { display: none; }
.tree summary::before {
  content: ''; position: absolute; left: 8px; top: 8px; width: 6px; height: 6px;
  border: solid var(--text-muted); border-width: 0 1.5px 1.5px 0; transform: rotate(-45deg); transition: transform .12s;
}
.tree details[open] > summary::before { transform: rotate(45deg); }
.tree summary:hover { background: var(--line); }
.tree-empty { padding: 8px; color: var(--text-muted); }
@media (max-width: 860px) {
  .sidebar { width: min(320px, 86vw); visibility: hidden; transform: translateX(-100%); transition: transform .16s, visibility .16s; }
  .drawer-open .sidebar { visibility: visible; transition: transform .16s; transform: none; box-shadow: 0 8px 28px var(--shade); }
}
`;

// src/faces/sandbox/web/assets/style/index.ts
var style = [
  coloursStyle,
  baseStyle,
  framesStyle,
  sidebarStyle,
  pageStyle,
  contentStyle,
  blocksStyle,
  inlineStyle,
  codeStyle,
  messagesStyle
].join("\n");

// src/faces/sandbox/web/assets/theme-script.ts
var themeScript = `(() => {
  try {
    const theme = localStorage.getItem('sandbox-theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  } catch {
    // Storage may be switched off; the system's preference stands.
  }
})();
`;

// src/faces/sandbox/web/assets/index.ts
var assets = {
  "app.js": createAsset("text/javascript", appScript),
  "icon.svg": createAsset("image/svg+xml", iconDrawing),
  "style.css": createAsset("text/css", style),
  "theme.js": createAsset("text/javascript", themeScript)
};
function isAssetName(name2) {
  return Object.hasOwn(assets, name2);
}
function createAsset(mediaType, text) {
  return { mediaType, text, digest: createHash5("sha256").update(text).digest("hex").slice(0, 12) };
}

// src/faces/sandbox/web/links.ts
function createLinks(basePath) {
  const space = (key) => `${basePath}/spaces/${encodeURIComponent(key)}`;
  return {
    spaces: `${basePath}/spaces`,
    events: "/__sandbox/events",
    messages: "/__sandbox/messages",
    space: (key) => `${space(key)}/overview`,
    search: (key) => `${space(key)}/search`,
    node: ({ id, kind, spaceKey, title }) => kind === "folder" ? `${space(spaceKey)}/folder/${id}` : `${space(spaceKey)}/pages/${id}/${slug(title)}`,
    attachment: (pageId, name2) => `${basePath}/download/attachments/${pageId}/${encodeURIComponent(name2)}`,
    // The digest lets browsers keep an asset for as long as it is the same.
    asset: (name2) => `/__sandbox/assets/${name2}?v=${assets[name2].digest}`
  };
}
function slug(title) {
  return encodeURIComponent(title.replaceAll(new RegExp("\\p{Surrogate}", "gu"), "�")).replaceAll("%20", "+");
}

// src/faces/sandbox/web/pages/not-found.ts
function notFoundScreen({ links }) {
  return {
    status: 404,
    title: "Not found",
    main: [
      h(".empty", [
        h("h1", "There is nothing here"),
        h(
          "p",
          "No page, space or file of this sandbox has this address. It may have been moved, trashed or never made."
        ),
        h("p", [h("a", { href: links.spaces }, "All spaces")])
      ])
    ]
  };
}

// src/faces/sandbox/web/response.ts
import { randomBytes as randomBytes3 } from "node:crypto";

// src/faces/sandbox/web/layout/icon.ts
var paths = {
  broken: "M6 10l4-4M7 4l1-1a3 3 0 0 1 5 4l-1 1M9 12l-1 1a3 3 0 0 1-5-4l1-1M3 3l10 10",
  check: "M3 8.5l3.2 3.2L13 5",
  clip: "M13 7l-5 5a3 3 0 0 1-4-4l5-5a2 2 0 0 1 3 3l-5 5a1 1 0 0 1-1-1l4-4",
  error: "M8 2l6 6-6 6-6-6zM8 5.5v3M8 10.6v.2",
  folder: "M2 4.5h4l1.5 1.5H14v6.5H2z",
  history: "M2.5 8A5.5 5.5 0 1 0 4 4.2M2.5 2.5V5H5M8 5v3.2l2 1.3",
  image: "M2 3h12v10H2zM4.5 11l3-3.5 2 2 1.5-1.5 2 3M11 5.8v.2",
  info: "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM8 7.2v3.6M8 5v.2",
  issue: "M2.5 2.5h11v11h-11zM5.2 8.2l2 2 3.6-4",
  link: "M6 10l4-4M7 4l1-1a3 3 0 0 1 5 4l-1 1M9 12l-1 1a3 3 0 0 1-5-4l1-1",
  lock: "M4 7.5h8v6H4zM5.5 7.5v-2a2.5 2.5 0 0 1 5 0v2",
  macro: "M5 4.5L1.8 8 5 11.5M11 4.5L14.2 8 11 11.5",
  menu: "M2 4h12M2 8h12M2 12h12",
  moon: "M13.5 9.5A6 6 0 1 1 6.5 2.5a5 5 0 0 0 7 7z",
  note: "M3 2.5h10v7.5l-3.5 3.5H3zM5.5 5.5h5M5.5 8h5",
  page: "M3.5 1.8h6l3 3v9.4h-9zM6 7h4.5M6 9.5h4.5",
  search: "M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.4 10.4l3.3 3.3",
  tip: "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM5.4 8.2l1.9 1.9 3.4-3.8",
  warning: "M8 2.2l6.3 11.3H1.7zM8 6.5v3.2M8 11.4v.2"
};
function icon(name2) {
  return s(
    "svg",
    { className: ["icon", `icon-${name2}`], viewBox: "0 0 16 16", width: 16, height: 16, ariaHidden: "true" },
    [s("path", { d: paths[name2] })]
  );
}

// src/faces/sandbox/web/layout/preview-status.ts
function renderStatus(state, links) {
  const live = h("span.live-status", { role: "status", dataPhase: state?.phase ?? "none" });
  if (state === void 0) return h(".preview-status", [live]);
  const numbers = ["error", "warning"].map(
    (severity) => [severity, state.messages.filter((message) => message.severity === severity).length]
  );
  const found = numbers.filter(([, number]) => number > 0);
  const badges = found.length === 0 ? [icon("check"), h("span.status-text", "No problems")] : found.map(
    ([severity, number]) => h("span.message-count", { className: [`message-${severity}`] }, [
      icon(severity),
      h("span", String(number)),
      h("span.status-text", ` ${severity}${number === 1 ? "" : "s"}`)
    ])
  );
  return h(".preview-status", [live, h("a.messages-link", { href: links.messages }, badges)]);
}
function renderProblem(preview) {
  const problem = preview?.state().problem;
  if (problem === void 0) return [];
  return [
    h("section.panel.panel-error.problem", { ariaLabel: "Problem" }, [
      h("span.panel-icon", [icon("error")]),
      h(".panel-body", [
        h("p.panel-title", "The last change could not be shown"),
        h("p", problem),
        h("p", "The pages are those from before. They follow as soon as this is mended.")
      ])
    ])
  ];
}

// src/faces/sandbox/web/layout/document.ts
function renderDocument(options) {
  const { title, links, sidebar, main, aside, nonce, preview } = options;
  const site = preview === void 0 ? "Confluence sandbox" : "Preview";
  const root = {
    type: "root",
    children: [
      { type: "doctype" },
      h("html", { lang: "en" }, [
        h("head", [
          h("meta", { charSet: "utf-8" }),
          h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
          h("meta", { name: "color-scheme", content: "light dark" }),
          h("title", `${title} · ${site}`),
          h("link", { rel: "icon", type: "image/svg+xml", href: links.asset("icon.svg") }),
          h("link", { rel: "stylesheet", href: links.asset("style.css") }),
          // Runs before the first paint, so that a chosen theme does not flash.
          h("script", { src: links.asset("theme.js"), nonce }),
          h("script", { src: links.asset("app.js"), nonce, defer: true, dataEvents: links.events })
        ]),
        h("body", { className: sidebar ? ["has-sidebar"] : [] }, [
          h("a.skip-link", { href: "#__main" }, "Skip to content"),
          topBar(options),
          ...sidebar ? [sidebar, h(".backdrop", { dataCloseDrawer: "" })] : [],
          h(".columns", [
            h("main", { id: "__main", tabIndex: -1 }, [...renderProblem(preview), ...main]),
            ...aside ? [aside] : []
          ])
        ])
      ])
    ]
  };
  return toHtml(root);
}
function topBar({ links, sidebar, preview }) {
  return h("header.top-bar", [
    ...sidebar ? [
      h("button.icon-button.drawer-button", { type: "button", ariaLabel: "Pages", ariaExpanded: "false" }, [
        icon("menu")
      ])
    ] : [],
    h("a.brand", { href: links.spaces }, [
      h("img", { src: links.asset("icon.svg"), alt: "", width: 24, height: 24 }),
      h("span", preview === void 0 ? "Sandbox" : "Preview")
    ]),
    renderStatus(preview?.state(), links),
    h("button.icon-button.theme-button", { type: "button", ariaLabel: "Dark theme", ariaPressed: "false" }, [
      icon("moon")
    ])
  ]);
}

// src/faces/sandbox/web/response.ts
function respondPage(screen, { links, preview, remoteImages }) {
  const nonce = randomBytes3(16).toString("base64");
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    remoteImages ? "img-src 'self' http: https:" : "img-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'"
  ];
  return {
    status: screen.status ?? 200,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": policy.join("; "),
      "cache-control": "no-store",
      "referrer-policy": "same-origin",
      "x-content-type-options": "nosniff"
    },
    body: renderDocument({ ...screen, links, nonce, ...preview === void 0 ? {} : { preview } })
  };
}
function redirect(location) {
  return { status: 302, headers: { location, "cache-control": "no-store" } };
}

// src/faces/sandbox/web/pages/asset.ts
function showAsset({ parts: parts2 }) {
  const name2 = parts2[0] ?? "";
  if (!isAssetName(name2)) return void 0;
  const { mediaType, text } = assets[name2];
  return {
    status: 200,
    headers: {
      "content-type": `${mediaType}; charset=utf-8`,
      "cache-control": "public, max-age=31536000, immutable",
      "x-content-type-options": "nosniff"
    },
    body: text
  };
}

// src/faces/sandbox/web/pages/attachment.ts
var shown = /^image\/(?:png|jpeg|gif|webp|avif|bmp|svg\+xml)$/;
function showAttachment({ model, parts: parts2 }) {
  const [pageId = "", name2 = ""] = parts2;
  const file = model.readAttachment(pageId, name2);
  if (!file) return void 0;
  const isShown = shown.test(file.mediaType);
  return {
    status: 200,
    headers: {
      "content-type": isShown ? file.mediaType : "application/octet-stream",
      "content-disposition": `${isShown ? "inline" : "attachment"}; filename*=UTF-8''${encodeName(name2)}`,
      "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      "cache-control": "no-cache",
      "x-content-type-options": "nosniff"
    },
    body: file.bytes
  };
}
function encodeName(name2) {
  return encodeURIComponent(name2).replaceAll(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16)}`
  );
}

// src/faces/sandbox/web/pages/by-id.ts
function redirectToPage({ model, links, query }) {
  const page = model.findPage(query.get("pageId") ?? "");
  return page && redirect(links.node(page));
}
function redirectToHistory({ model, links, query }) {
  const page = model.findPage(query.get("pageId") ?? "");
  return page && redirect(`${links.node(page)}?view=history`);
}

// src/faces/sandbox/web/layout/message-list.ts
var icons = {
  error: "error",
  warning: "warning",
  info: "info"
};
var most2 = 5;
function renderPageMessages(page, request) {
  const state = request.preview?.state();
  const path10 = state?.paths.get(page.id);
  const messages = state?.messages.filter((message) => message.path === path10) ?? [];
  if (messages.length === 0) return void 0;
  const count = `${messages.length} ${messages.length === 1 ? "message" : "messages"}`;
  return h("section.page-messages", { ariaLabel: "Messages about this page" }, [
    h("p.contents-title", count),
    renderMessageList(messages.slice(0, most2), () => `${request.links.node(page)}?view=markdown`),
    ...messages.length > most2 ? [h("p.more-messages", [h("a", { href: request.links.messages }, `All ${count}`)])] : []
  ]);
}
function onlyNarrow(messages) {
  return messages ? [h(".only-narrow", [messages])] : [];
}
function renderMessageList(messages, sourceOf2) {
  return h(
    "ul.message-list",
    messages.map(({ severity, message, ruleId, ...place }) => {
      const text = formatPlace(place);
      const source2 = sourceOf2(place.path);
      const href = source2 !== void 0 && place.line !== void 0 ? `${source2}#L${place.line}` : source2;
      return h("li.message", { className: [`message-${severity}`] }, [
        icon(icons[severity]),
        h(".message-text", [
          h("p", [h("span.visually-hidden", `${severity}: `), message]),
          h("p.message-place", [
            href === void 0 ? h("code", text) : h("a", { href }, [h("code", text)]),
            h("span.copy-place", { dataCopy: text }),
            h("span.message-rule", ruleId)
          ])
        ])
      ]);
    })
  );
}
function formatPlace({ path: path10, line, column: column2 }) {
  return [path10, line, line === void 0 ? void 0 : column2 ?? 1].filter((part) => part !== void 0).join(":");
}

// src/faces/sandbox/web/layout/format.ts
var months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
function formatDay(iso) {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}
function formatDate(iso) {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return `${formatDay(iso)}, ${date.toISOString().slice(11, 16)} UTC`;
}
function formatSize(bytes) {
  if (bytes < 1e3) return `${bytes} B`;
  const units = ["kB", "MB", "GB"];
  const step = Math.min(Math.floor(Math.log10(bytes) / 3), units.length);
  return `${(bytes / 1e3 ** step).toFixed(1)} ${units[step - 1]}`;
}
function initialOf(name2) {
  const point = name2.codePointAt(0);
  return point === void 0 ? "?" : String.fromCodePoint(point).toUpperCase();
}

// src/faces/sandbox/web/layout/message-marks.ts
function createMarks(state) {
  const counts = /* @__PURE__ */ new Map();
  const errors = /* @__PURE__ */ new Set();
  for (const { path: path10, severity } of state?.messages ?? []) {
    if (severity === "info") continue;
    counts.set(path10, (counts.get(path10) ?? 0) + 1);
    if (severity === "error") errors.add(path10);
  }
  return (pageId) => {
    const path10 = state?.paths.get(pageId) ?? "";
    const count = counts.get(path10);
    if (count === void 0) return [];
    const kind = errors.has(path10) ? "error" : "warning";
    return [
      h("span.message-mark", { className: [`message-mark-${kind}`], title: "See the messages on the page" }, [
        String(count),
        h("span.visually-hidden", count === 1 ? " message" : " messages")
      ])
    ];
  };
}

// src/faces/sandbox/web/layout/search-box.ts
function searchBox(action, value = "") {
  return h("form.search", { action, method: "get", role: "search" }, [
    icon("search"),
    h("input", {
      type: "search",
      name: "q",
      value,
      placeholder: "Search titles",
      ariaLabel: "Search page titles",
      autoComplete: "off"
    }),
    h("kbd", { ariaHidden: "true", title: "Press / to search" }, "/")
  ]);
}

// src/faces/sandbox/web/layout/page-tree.ts
var wholeTree = 1500;
function renderSidebar(space, currentId, request) {
  const { model, links } = request;
  const open = pathTo(currentId, request);
  const mark = createMarks(request.preview?.state());
  const complete = model.listNodes(space.key).length <= wholeTree;
  const renderNode2 = (node) => {
    const isOpen = open.has(node.id) || node.id === space.homepageId;
    const children2 = complete || isOpen ? model.listChildren(node.id) : [];
    const current = node.id === currentId ? { ariaCurrent: "page" } : {};
    return h("li.tree-node", [
      h("a", { href: links.node(node), ...current }, [
        icon(node.kind),
        h("span", node.title),
        ...mark(node.id)
      ]),
      ...children2.length > 0 ? [
        h("details", { open: isOpen, dataNode: node.id }, [
          h("summary", { ariaLabel: `Pages below ${node.title}` }),
          h("ul", children2.map(renderNode2))
        ])
      ] : []
    ]);
  };
  return h("aside.sidebar", { ariaLabel: "Space" }, [
    h("a.space-name", { href: links.space(space.key) }, [
      h("span.space-mark", { ariaHidden: "true" }, initialOf(space.name)),
      h("span", space.name)
    ]),
    searchBox(links.search(space.key)),
    h("nav.tree", { ariaLabel: "Pages", dataComplete: String(complete) }, [
      h("ul", model.listRoots(space.key).map(renderNode2)),
      h("p.tree-empty", { hidden: true }, "No page has this in its title.")
    ])
  ]);
}
function pathTo(currentId, { model }) {
  const path10 = /* @__PURE__ */ new Set();
  for (let id = currentId; id !== void 0 && !path10.has(id); id = model.findNode(id)?.parentId) path10.add(id);
  return path10;
}

// src/faces/sandbox/web/pages/messages.ts
function showMessages(request) {
  const state = request.preview?.state();
  if (state === void 0) return void 0;
  const ids = new Map([...state.paths].map(([id, path10]) => [path10, id]));
  const byPath = /* @__PURE__ */ new Map();
  for (const message of state.messages)
    byPath.set(message.path, [...byPath.get(message.path) ?? [], message]);
  const sections = [...byPath].map(
    ([path10, messages]) => renderFile(messages, { path: path10, page: request.model.findNode(ids.get(path10) ?? ""), request })
  );
  const [space] = request.model.listSpaces();
  return respondPage(
    {
      title: "Messages",
      sidebar: space && renderSidebar(space, void 0, request),
      main: [
        h(".page-header", [h("h1", "Messages")]),
        ...sections.length > 0 ? sections : [h("p.muted", "Nothing is wrong with the files.")],
        ...listUnmapped(state)
      ]
    },
    request
  );
}
function renderFile(messages, { path: path10, page, request }) {
  const source2 = page && `${request.links.node(page)}?view=markdown`;
  return h("section.file-messages", [
    h("h2", page ? [h("a", { href: request.links.node(page) }, page.title)] : path10),
    ...page ? [h("p.muted", path10)] : [],
    renderMessageList(messages, () => source2)
  ]);
}
function listUnmapped({ unmapped }) {
  if (unmapped.length === 0) return [];
  return [
    h("section.file-messages", [
      h("h2", "Files without a page"),
      h("p.muted", [
        "The mapping does not name them. ",
        h("code", "confluence rebuild-mapping"),
        " adds what is missing."
      ]),
      h(
        "ul.unmapped",
        unmapped.map((path10) => h("li", [h("code", path10)]))
      )
    ])
  ];
}

// src/faces/sandbox/web/layout/breadcrumbs.ts
function renderBreadcrumbs(space, node, { model, links }) {
  if (node.id === space.homepageId) return [];
  const above = [];
  let parent = node.parentId === void 0 ? void 0 : model.findNode(node.parentId);
  while (parent && above.length < 50) {
    above.unshift(parent);
    parent = parent.parentId === void 0 ? void 0 : model.findNode(parent.parentId);
  }
  const steps = [
    { href: links.space(space.key), text: space.name },
    ...above.filter(({ id }) => id !== space.homepageId).map((ancestor) => ({ href: links.node(ancestor), text: ancestor.title }))
  ];
  return [
    h("nav.breadcrumbs", { ariaLabel: "Breadcrumbs" }, [
      h(
        "ol",
        steps.map(({ href, text }) => h("li", [h("a", { href }, text)]))
      )
    ])
  ];
}

// src/faces/sandbox/web/pages/folder.ts
function showFolder(space, folder, request) {
  const nodes = request.model.listChildren(folder.id);
  const list2 = h(
    "ul.node-list",
    nodes.map(
      (node) => h("li", [h("a", { href: request.links.node(node) }, [icon(node.kind), h("span", node.title)])])
    )
  );
  return respondPage(
    {
      title: folder.title,
      sidebar: renderSidebar(space, folder.id, request),
      main: [
        ...renderBreadcrumbs(space, folder, request),
        h(".page-header", [h("h1", folder.title)]),
        nodes.length > 0 ? list2 : h("p.muted", "This folder is empty.")
      ]
    },
    request
  );
}

// src/faces/sandbox/web/render/parse.ts
var import_saxes2 = __toESM(require_saxes(), 1);
var deepest = 200;
var entities = Object.assign(/* @__PURE__ */ Object.create(null), characterEntities, { apos: "'" });
function parseStorage2(storage) {
  const root = { kind: "element", name: "#root", attributes: {}, children: [] };
  const open = [];
  const parser = new import_saxes2.SaxesParser({ xmlns: false, position: true });
  parser.ENTITIES = entities;
  const addText = (text) => {
    if (text !== "") (open.at(-1) ?? root).children.push({ kind: "text", text });
  };
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("opentag", (tag) => {
    const element = open.length === 0 ? root : { kind: "element", name: tag.name, attributes: tag.attributes, children: [] };
    if (open.length > 0) (open[deepest] ?? open.at(-1) ?? root).children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(`<document>${storage}</document>`).close();
  return root;
}

// src/faces/sandbox/web/render/tree.ts
function textOf3(node) {
  return node.kind === "text" ? node.text : node.children.map(textOf3).join("");
}
function childOf(element, name2) {
  return element.children.find(
    (child) => child.kind === "element" && child.name === name2
  );
}
function childrenOf(element, name2) {
  return element.children.filter(
    (child) => child.kind === "element" && child.name === name2
  );
}
function parameterOf(macro2, name2) {
  const parameter = childrenOf(macro2, "ac:parameter").find(
    (child) => (child.attributes["ac:name"] ?? "") === name2
  );
  return parameter && textOf3(parameter).trim();
}

// src/faces/sandbox/web/render/format-storage.ts
var inline = new Set(
  `a abbr ac:emoticon ac:inline-comment-marker ac:link ac:link-body ac:parameter ac:placeholder
  ac:plain-text-link-body ac:task-id ac:task-status b br code del em i ins kbd ri:attachment ri:page ri:url ri:user s
  small span strong sub sup time u`.split(/\s+/)
);
var verbatim = /* @__PURE__ */ new Set(["ac:plain-text-body", "ac:plain-text-link-body", "pre"]);
function formatStorage(storage) {
  try {
    return parseStorage2(storage).children.flatMap((node) => formatNode(node, "")).join("\n");
  } catch {
    return storage;
  }
}
function formatNode(node, indent) {
  if (node.kind === "text") return node.text.trim() === "" ? [] : [indent + escapeText2(node.text.trim())];
  if (isInline(node)) return [indent + printInline(node)];
  return [
    indent + printOpen(node),
    ...node.children.flatMap((child) => formatNode(child, `${indent}  `)),
    `${indent}</${node.name}>`
  ];
}
function isInline(node) {
  if (node.kind === "text" || verbatim.has(node.name)) return true;
  return node.children.every(
    (child) => child.kind === "text" || (inline.has(child.name) || isShortMacro(child)) && isInline(child)
  );
}
function isShortMacro(element) {
  return element.name === "ac:structured-macro" && element.children.every((child) => child.kind === "text" || child.name === "ac:parameter");
}
function printInline(node) {
  if (node.kind === "text") return escapeText2(node.text);
  if (node.children.length === 0) return printOpen(node).replace(/>$/, " />");
  return `${printOpen(node)}${printContent(node)}</${node.name}>`;
}
function printContent(element) {
  if (!element.name.startsWith("ac:plain-text-")) return element.children.map(printInline).join("");
  return `<![CDATA[${textOf3(element).replaceAll("]]>", "]]]]><![CDATA[>")}]]>`;
}
function printOpen({ name: name2, attributes }) {
  const printed = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escapeText2(value).replaceAll('"', "&quot;")}"`
  );
  return `<${name2}${printed.join("")}>`;
}
function escapeText2(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

// src/faces/sandbox/web/pages/diff.ts
var patience = 2e3;
var longestLine = 5e3;
function renderDiff(older, newer) {
  const patch = structuredPatch("", "", `${formatStorage(older)}
`, `${formatStorage(newer)}
`, "", "", {
    context: 3,
    timeout: patience
  });
  if (patch === void 0) return h("p.muted", "These versions differ too much to be compared.");
  if (patch.hunks.length === 0) return h("p.muted", "The bodies of these versions are the same.");
  const lines = patch.hunks.flatMap((hunk) => [
    h("span.diff-place", `Line ${hunk.oldStart} → ${hunk.newStart}
`),
    ...renderLines(hunk.lines.filter((line) => !line.startsWith("\\")))
  ]);
  return h(".code.diff", [h("pre", { tabIndex: 0, role: "group", ariaLabel: "Changes" }, [h("code", lines)])]);
}
function renderLines(lines) {
  return lines.map((line, index2) => {
    const next2 = lines[index2 + 1] ?? "";
    const previous = lines[index2 - 1] ?? "";
    if (line.startsWith("-")) return h("del.diff-line.diff-removed", markWords(line, next2, "+"));
    if (line.startsWith("+")) return h("ins.diff-line.diff-added", markWords(line, previous, "-"));
    return h("span.diff-line", `${line}
`);
  });
}
function markWords(line, other, sign) {
  if (!other.startsWith(sign) || line.length > longestLine || other.length > longestLine) {
    return [{ type: "text", value: `${line}
` }];
  }
  const words = diffWordsWithSpace(other.slice(1), line.slice(1)).filter(({ removed }) => !removed);
  const tag = sign === "+" ? "del" : "ins";
  return [
    { type: "text", value: line.slice(0, 1) },
    ...words.map(({ added, value }) => added ? h(tag, value) : { type: "text", value }),
    { type: "text", value: "\n" }
  ];
}

// src/faces/sandbox/web/layout/page-header.ts
function renderPageHeader({ page, version, view, request }) {
  const href = request.links.node(page);
  const tab = (name2, text, address) => h("a", { href: address, ...name2 === view ? { ariaCurrent: "page" } : {} }, text);
  return h(".page-header", [
    h("h1", version.title),
    h(".byline", [
      h("span.avatar", { ariaHidden: "true" }, initialsOf(version.author)),
      h("span", [
        h("span.author", version.author),
        " · ",
        h("time", { dateTime: version.createdAt }, formatDate(version.createdAt)),
        ` · Version ${version.number}`
      ]),
      ...restrictionsOf(page)
    ]),
    h("nav.tabs", { ariaLabel: "Views" }, [
      tab("page", "Page", href),
      ...request.preview?.state().paths.has(page.id) === true ? [tab("markdown", "Markdown", `${href}?view=markdown`)] : [],
      tab("storage", "Storage", `${href}?view=storage`),
      tab("history", "History", `${href}?view=history`)
    ])
  ]);
}
function restrictionsOf({ restrictions }) {
  const badge = (text, who) => who.length === 0 ? [] : [h("span.badge", [icon("lock"), `${text} ${who.join(", ")}`])];
  return [...badge("Only visible to", restrictions.read), ...badge("Only editable by", restrictions.update)];
}
function initialsOf(name2) {
  const words = name2.split(/[\s._-]+/).filter(Boolean);
  return (words.length > 1 ? [words[0], words.at(-1)] : [name2]).map((word) => initialOf(word ?? "")).join("");
}

// src/faces/sandbox/web/pages/history.ts
function showHistory(space, page, request) {
  const versions = request.model.listVersions(page.id);
  const to = numberOf(request.query.get("to")) ?? page.version.number;
  const from = numberOf(request.query.get("from")) ?? versions.find(({ number }) => number < to)?.number ?? to;
  return respondPage(
    {
      title: `History of ${page.title}`,
      sidebar: renderSidebar(space, page.id, request),
      main: [
        ...renderBreadcrumbs(space, page, request),
        renderPageHeader({ page, version: page.version, view: "history", request }),
        renderVersions(versions, { from, to, href: request.links.node(page) }),
        ...comparison(page, { from, to }, request)
      ]
    },
    request
  );
}
function renderVersions(versions, { from, to, href }) {
  const choice = (name2, number, chosen) => h("td", [
    h("input", {
      type: "radio",
      name: name2,
      value: String(number),
      checked: number === chosen,
      ariaLabel: `Compare ${name2} version ${number}`
    })
  ]);
  const rows = versions.map(
    ({ number, author, createdAt, message }) => h("tr", [
      choice("from", number, from),
      choice("to", number, to),
      h("td", [h("a", { href: `${href}?version=${number}` }, `v${number}`)]),
      h("td", author),
      h("td", [h("time", { dateTime: createdAt }, formatDate(createdAt))]),
      h("td.version-message", message)
    ])
  );
  const titles = ["From", "To", "Version", "Author", "Date", "Message"].map(
    (title) => h("th", { scope: "col" }, title)
  );
  return h("form.versions", { method: "get", action: href }, [
    h("input", { type: "hidden", name: "view", value: "history" }),
    h(".table-frame", { tabIndex: 0, role: "group", ariaLabel: "Versions" }, [
      h("table", [h("thead", [h("tr", titles)]), h("tbody", rows)])
    ]),
    h("button.button", { type: "submit" }, "Compare")
  ]);
}
function comparison(page, { from, to }, { model }) {
  const older = model.findBody(page.id, from);
  const newer = model.findBody(page.id, to);
  if (from === to || older === void 0 || newer === void 0) return [];
  return [
    h("section", { ariaLabel: "Comparison" }, [h("h2", `Version ${from} → ${to}`), renderDiff(older, newer)])
  ];
}
function numberOf(value) {
  return value !== null && /^\d{1,9}$/.test(value) ? Number(value) : void 0;
}

// src/faces/sandbox/web/pages/markdown.ts
async function showMarkdown(space, page, request) {
  const { preview } = request;
  const path10 = preview?.state().paths.get(page.id);
  const text = path10 === void 0 ? void 0 : await preview?.readSource(path10);
  if (preview === void 0 || path10 === void 0 || text === void 0) return void 0;
  const marked = new Map(
    preview.state().messages.filter((message) => message.path === path10).map(({ line, severity }) => [line, severity])
  );
  const lines = text.replace(/\n$/, "").split(/\r?\n/);
  const messages = renderPageMessages(page, request);
  return respondPage(
    {
      title: `Markdown of ${page.title}`,
      sidebar: renderSidebar(space, page.id, request),
      main: [
        ...renderBreadcrumbs(space, page, request),
        renderPageHeader({ page, version: page.version, view: "markdown", request }),
        ...messages ? [messages] : [],
        h("figure.code.source", [
          h("figcaption.code-title", [path10, h("span.copy-place", { dataCopy: path10 })]),
          h("pre.numbered", { tabIndex: 0, role: "group", ariaLabel: "Markdown" }, [
            h(
              "code",
              lines.map((line, index2) => renderLine(line, index2 + 1, marked.get(index2 + 1)))
            )
          ])
        ])
      ]
    },
    request
  );
}
function renderLine(line, number, severity) {
  return h(
    "span.line",
    { id: `L${number}`, className: severity === void 0 ? [] : [`line-${severity}`] },
    `${line}
`
  );
}

// src/faces/sandbox/web/layout/heading-list.ts
function listHeadings(headings, label) {
  if (headings.length === 0) return void 0;
  const top = Math.min(...headings.map(({ level }) => level));
  return h("nav.heading-list", { ariaLabel: label }, [
    h(
      "ul",
      headings.map(
        ({ id, level, text }) => h("li", { className: [`heading-list-${level - top + 1}`] }, [
          h("a", { href: `#${encodeURIComponent(id)}` }, text)
        ])
      )
    )
  ]);
}

// src/faces/sandbox/web/layout/beside.ts
function renderAside(messages, headings) {
  const contents = contentsOf(headings);
  if (messages === void 0 && contents === void 0) return void 0;
  return h("aside.contents", { ariaLabel: "About this page" }, [
    ...messages ? [messages] : [],
    ...contents ? [h("p.contents-title", "On this page"), contents] : []
  ]);
}
function foldedContents(headings) {
  const contents = contentsOf(headings);
  return contents ? [h("details.folded-contents.only-narrow", [h("summary", "On this page"), contents])] : [];
}
function contentsOf(headings) {
  return headings.length > 1 ? listHeadings(headings, "On this page") : void 0;
}

// src/faces/sandbox/web/render/headings.ts
function buildOutline(root) {
  const found = walk(root);
  const anchors = /* @__PURE__ */ new Map();
  for (const element of found.filter(isAnchor)) {
    const name2 = anchorName(element);
    if (name2 !== "" && !anchors.has(name2)) anchors.set(name2, element);
  }
  const taken = new Set(anchors.keys());
  const claim = createClaim(taken);
  const idOf2 = /* @__PURE__ */ new Map();
  for (const heading2 of found.filter(isHeading)) {
    const own = anchors.get(baseId(heading2));
    if (own && walk(heading2).includes(own)) {
      anchors.delete(baseId(heading2));
      idOf2.set(heading2, baseId(heading2));
    } else idOf2.set(heading2, claim(baseId(heading2)));
  }
  return {
    headings: [...idOf2].map(([element, id]) => ({
      id,
      level: Number(element.name[1]),
      text: headingText(element)
    })),
    idOf: idOf2,
    anchors: new Set(anchors.values()),
    targets: taken
  };
}
function anchorName(macro2) {
  return decodeAnchor(parameterOf(macro2, "") ?? "");
}
function decodeAnchor(anchor2) {
  try {
    return decodeURIComponent(anchor2);
  } catch {
    return anchor2;
  }
}
function createClaim(taken) {
  const counts = /* @__PURE__ */ new Map();
  return (base) => {
    let count = counts.get(base) ?? 0;
    const next2 = () => count === 0 ? base : `${base}.${count}`;
    while (taken.has(next2())) count++;
    const id = next2();
    counts.set(base, count + 1);
    taken.add(id);
    return id;
  };
}
function baseId(heading2) {
  return headingText(heading2).replaceAll(/\s+/g, "-") || "heading";
}
function headingText(heading2) {
  return visibleText(heading2).trim();
}
function visibleText(node) {
  if (node.kind === "text") return node.text;
  if (node.name === "ac:structured-macro") return parameterOf(node, "title") ?? "";
  return node.children.length === 0 ? textOf3(node) : node.children.map(visibleText).join("");
}
function walk(element, found = []) {
  for (const child of element.children) {
    if (child.kind === "text") continue;
    found.push(child);
    walk(child, found);
  }
  return found;
}
function isHeading(element) {
  return /^h[1-6]$/.test(element.name);
}
function isAnchor(element) {
  return element.name === "ac:structured-macro" && element.attributes["ac:name"] === "anchor";
}

// src/faces/sandbox/web/render/panel.ts
var faces = {
  info: { icon: "info", label: "Info" },
  note: { icon: "note", label: "Note" },
  tip: { icon: "tip", label: "Tip" },
  warning: { icon: "warning", label: "Warning" },
  error: { icon: "error", label: "Caution" },
  plain: { label: "Panel" }
};
function panel({ kind, children: children2, title, mark, background }) {
  const face = faces[kind];
  const symbol = mark ? h("span", mark) : face.icon && icon(face.icon);
  return h(
    "div",
    {
      className: ["panel", `panel-${kind}`, ...background ? ["coloured"] : []],
      role: "note",
      ariaLabel: title || face.label,
      ...background ? { style: `background-color: ${background}` } : {}
    },
    [
      ...symbol ? [h(".panel-icon", symbol)] : [],
      h(".panel-body", [...title ? [h("p.panel-title", title)] : [], ...children2])
    ]
  );
}

// src/faces/sandbox/web/render/elements/adf-extension.ts
var adfExtension = (element, state) => {
  const fallback = childOf(element, "ac:adf-fallback");
  const nodes = childrenOf(element, "ac:adf-node").flatMap((node) => renderNode(node, state) ?? []);
  return nodes.length > 0 || !fallback ? nodes : state.all(fallback);
};
function renderNode(node, state) {
  const content = () => childrenOf(node, "ac:adf-content").flatMap((part) => state.all(part));
  const inner = () => childrenOf(node, "ac:adf-node").flatMap((part) => renderNode(part, state) ?? []);
  switch (node.attributes["type"]) {
    case "panel":
      return [panel({ kind: panelKind(attributeOf(node, "panel-type")), children: content() })];
    case "decision-list":
      return [h("ul.decision-list", inner())];
    case "decision-item":
      return [h("li.decision", [h("span.decision-mark", { ariaHidden: "true" }, "↱"), h("div", content())])];
    default:
      return void 0;
  }
}
function panelKind(type) {
  if (type === "success") return "tip";
  return type === "note" || type === "warning" || type === "error" ? type : "info";
}
function attributeOf(node, key) {
  const attribute2 = childrenOf(node, "ac:adf-attribute").find((child) => child.attributes["key"] === key);
  return attribute2 ? textOf3(attribute2).trim() : "";
}

// src/faces/sandbox/web/render/address.ts
var ownOrigin = "http://sandbox.invalid";
function readAddress(href, context) {
  if (href.startsWith("#")) return { kind: "fragment", name: decodeAnchor(href.slice(1)), href };
  if (!URL.canParse(href, ownOrigin)) return { kind: "refused" };
  const url = new URL(href, ownOrigin);
  if (url.protocol === "mailto:" || url.protocol === "tel:") return { kind: "elsewhere", href };
  if (url.protocol !== "http:" && url.protocol !== "https:") return { kind: "refused" };
  const own = url.origin === ownOrigin || context.isOwnHost(url.host);
  const id = own ? pageIdOf(url) : void 0;
  if (id === void 0) return { kind: "elsewhere", href };
  const page = context.findPage(id);
  return page ? { kind: "page", page, href: page.url + url.hash } : { kind: "missing", href };
}
function cleanImageAddress(address) {
  if (address === void 0 || !URL.canParse(address, ownOrigin)) return void 0;
  const { protocol } = new URL(address, ownOrigin);
  return protocol === "http:" || protocol === "https:" ? address : void 0;
}
function hostOf(address) {
  const { origin, host } = new URL(address, ownOrigin);
  return origin === ownOrigin ? void 0 : host;
}
function pageIdOf(url) {
  const path10 = /\/spaces\/[^/]+\/(?:pages|folder)\/(\d+)(?:\/|$)/.exec(url.pathname)?.[1];
  if (path10 !== void 0) return path10;
  return url.pathname.endsWith("/pages/viewpage.action") ? url.searchParams.get("pageId") ?? void 0 : void 0;
}

// src/faces/sandbox/web/render/elements/broken-link.ts
function brokenLink(children2, reason) {
  return h("span.broken-link", { title: reason }, [
    ...children2,
    h("span.visually-hidden", ` (broken link: ${reason})`)
  ]);
}

// src/faces/sandbox/web/render/elements/smart-link.ts
var appearances = ["inline", "block", "embed"];
function isCardAppearance(value) {
  return appearances.some((appearance) => appearance === value);
}
function smartLink(address, href, appearance) {
  const card = describe(address, href);
  const lost = address.kind === "missing" || address.kind === "refused";
  const link2 = lost ? h("span") : h("a", { href: address.href });
  link2.properties["className"] = [
    "smart-link",
    `smart-link-${appearance}`,
    ...lost ? ["smart-link-broken"] : []
  ];
  link2.properties["title"] = lost ? card.detail : href;
  link2.children = appearance === "inline" ? inlineContent(card) : [icon(card.icon), h("span.smart-link-title", card.title)];
  if (appearance !== "inline") link2.children.push(h("span.smart-link-detail", card.detail));
  return link2;
}
function inlineContent({ icon: name2, title }) {
  const start = /^\S{0,12}/.exec(title)?.[0] ?? "";
  return [h("span.smart-link-start", [icon(name2), start]), { type: "text", value: title.slice(start.length) }];
}
function describe(address, href) {
  if (address.kind === "page") {
    const { kind, title, spaceKey } = address.page;
    return { icon: kind, title: title + fragmentOf(address.href), detail: `${kind} in ${spaceKey}` };
  }
  if (address.kind === "missing") return { icon: "broken", title: href, detail: "This page does not exist" };
  if (address.kind === "refused")
    return { icon: "broken", title: href, detail: "This address cannot be followed" };
  return { icon: "link", title: shorten(href), detail: href };
}
function fragmentOf(href) {
  const fragment = href.split("#")[1];
  return fragment ? ` › ${decodeAnchor(fragment).replaceAll("-", " ")}` : "";
}
function shorten(href) {
  return href.replace(/^https?:\/\/(?:www\.)?/, "").replace(/\/$/, "");
}

// src/faces/sandbox/web/render/elements/anchor-element.ts
var anchorElement = (element, state) => {
  const { href, "data-card-appearance": appearance } = element.attributes;
  const children2 = state.all(element);
  if (href === void 0) return children2;
  const address = readAddress(href, state.context);
  if (isCardAppearance(appearance)) return smartLink(address, href, appearance);
  if (address.kind === "refused") return brokenLink(children2, "This address cannot be followed");
  if (address.kind === "missing") return brokenLink(children2, "This page does not exist");
  if (address.kind === "fragment" && address.name !== "" && !state.outline.targets.has(address.name)) {
    return brokenLink(children2, `Nothing on this page is called "${address.name}"`);
  }
  return h("a", { href: address.href, ...address.kind === "elsewhere" ? { rel: "noreferrer" } : {} }, children2);
};

// src/faces/sandbox/web/render/elements/emoticon.ts
var characters = {
  smile: "🙂",
  sad: "🙁",
  cheeky: "😛",
  laugh: "😀",
  wink: "😉",
  "thumbs-up": "👍",
  "thumbs-down": "👎",
  information: "ℹ️",
  tick: "✅",
  cross: "❌",
  warning: "⚠️",
  plus: "➕",
  minus: "➖",
  question: "❓",
  "light-on": "💡",
  "light-off": "🔅",
  "yellow-star": "⭐",
  "red-star": "❤️",
  "green-star": "💚",
  "blue-star": "💙",
  heart: "❤️",
  "broken-heart": "💔"
};
var emoticon = (element) => {
  const {
    "ac:name": name2 = "",
    "ac:emoji-shortname": shortname,
    "ac:emoji-fallback": fallback
  } = element.attributes;
  const label = shortname ?? `:${name2}:`;
  const character = fallback || (Object.hasOwn(characters, name2) ? characters[name2] : void 0) || label;
  return h("span.emoticon", { role: "img", ariaLabel: label, title: label }, character);
};

// src/faces/sandbox/web/render/style.ts
var allowed = /* @__PURE__ */ new Map([
  ["background-color", /^(?:#[\da-f]{3,8}|rgba?\([\d.,%\s]+\)|[a-z]+)$/i],
  ["color", /^(?:#[\da-f]{3,8}|rgba?\([\d.,%\s]+\)|[a-z]+)$/i],
  ["margin-left", /^\d{1,4}(?:\.\d+)?px$/],
  ["text-align", /^(?:left|right|center|start|end)$/],
  ["text-decoration", /^(?:line-through|underline|none)$/],
  ["width", /^\d{1,4}(?:\.\d+)?(?:px|%)$/]
]);
function cleanStyle(style2) {
  const kept = (style2 ?? "").split(";").flatMap((declaration) => {
    const [name2 = "", value = ""] = declaration.split(":").map((part) => part.trim());
    return allowed.get(name2.toLowerCase())?.test(value) ? [`${name2.toLowerCase()}: ${value}`] : [];
  });
  return kept.length > 0 ? kept.join("; ") : void 0;
}
function cleanColour(colour) {
  return colour !== void 0 && /^(?:#[\da-f]{3,8}|rgb\([\d,\s]+\)|[a-z]{3,20})$/i.test(colour) ? colour : void 0;
}
function cleanLength(length) {
  return length !== void 0 && /^\d{1,5}(?:\.\d+)?(?:px)?$/.test(length) ? Number.parseFloat(length) : void 0;
}

// src/faces/sandbox/web/render/elements/heading.ts
var heading = (element, state) => {
  const id = state.outline.idOf.get(element);
  const style2 = cleanStyle(element.attributes["style"]);
  return h(element.name, { ...id === void 0 ? {} : { id }, ...style2 === void 0 ? {} : { style: style2 } }, [
    ...state.all(element),
    ...id === void 0 ? [] : [h("a.heading-link", { href: `#${encodeURIComponent(id)}`, ariaLabel: "Link to this section" }, "#")]
  ]);
};

// src/faces/sandbox/web/render/resource.ts
var readers = {
  "ri:attachment": readAttachment,
  "ri:content-entity": readContentEntity,
  "ri:page": readPage2,
  "ri:space": readSpace,
  "ri:user": readUser
};
function readResource(element, context) {
  for (const [name3, read3] of Object.entries(readers)) {
    const child = childOf(element, name3);
    if (child) return read3(child, context);
  }
  const other = element.children.find((child) => child.kind === "element" && child.name.startsWith("ri:"));
  if (other?.kind !== "element") return { kind: "same-page" };
  const name2 = other.attributes["ri:content-title"] ?? other.attributes["ri:key"] ?? other.name;
  return { kind: "missing", name: name2, reason: `the sandbox has no ${other.name.slice(3).replaceAll("-", " ")}` };
}
function readPage2(element, context) {
  const title = element.attributes["ri:content-title"] ?? "";
  const space = element.attributes["ri:space-key"] ?? context.spaceKey;
  const page = context.findPageByTitle(space, title);
  if (!page) return { kind: "missing", name: title, reason: `space ${space} has no page "${title}"` };
  return { kind: "page", name: page.title, href: page.url, page };
}
function readContentEntity(element, context) {
  const id = element.attributes["ri:content-id"] ?? "";
  const page = context.findPage(id);
  if (!page) return { kind: "missing", name: id, reason: `there is no page ${id}` };
  return { kind: "page", name: page.title, href: page.url, page };
}
function readAttachment(element, context) {
  const name2 = element.attributes["ri:filename"] ?? "";
  const owner = childOf(element, "ri:page") ?? childOf(element, "ri:content-entity");
  const holder = owner && readResource({ ...element, children: [owner] }, context);
  if (holder?.kind === "missing") return { ...holder, name: name2 };
  const pageId = holder?.kind === "page" ? holder.page.id : context.pageId;
  const href = context.findAttachment(pageId, name2);
  if (href === void 0) return { kind: "missing", name: name2, reason: `the page has no attachment "${name2}"` };
  return { kind: "file", name: name2, href };
}
function readSpace(element, context) {
  const key = element.attributes["ri:space-key"] ?? "";
  return { kind: "space", name: key, href: context.linkSpace(key) };
}
function readUser(element, context) {
  const id = element.attributes["ri:account-id"] ?? element.attributes["ri:userkey"] ?? "";
  return {
    kind: "user",
    name: context.findUserName(id) ?? element.attributes["ri:username"] ?? "unknown user"
  };
}

// src/faces/sandbox/web/render/elements/image.ts
var layouts = ["align-start", "center", "align-end", "wide", "full-width", "wrap-left", "wrap-right"];
var aligned = /* @__PURE__ */ new Map([
  ["left", "align-start"],
  ["center", "center"],
  ["right", "align-end"]
]);
var image = (element, state) => {
  const source2 = sourceOf(element, state);
  const { "ac:alt": alt, "ac:title": title, "ac:inline": inline2 } = element.attributes;
  const picture = source2.kind === "found" ? h("img", {
    ...sizeOf(element),
    src: source2.src,
    alt: alt ?? title ?? "",
    referrerPolicy: "no-referrer"
  }) : source2.kind === "remote" ? remoteImage(source2, alt) : h("span.image-missing", { title: source2.reason }, [icon("broken"), ` ${alt || source2.reason}`]);
  if (picture.tagName === "img" && title !== void 0) picture.properties["title"] = title;
  if (inline2 === "true") return inLine(picture);
  const caption = childOf(element, "ac:caption");
  const children2 = [picture];
  if (caption) children2.push(h("span.image-caption", state.all(caption)));
  const bordered = element.attributes["ac:border"] === "true" ? ["image-border"] : [];
  return h("span", { className: ["image", `image-${layoutOf(element)}`, ...bordered] }, children2);
};
function inLine(picture) {
  if (picture.tagName === "img") picture.properties["className"] = ["image-inline"];
  return picture;
}
function remoteImage({ src, site }, alt = "") {
  const title = `${src} is not loaded here; Confluence shows it`;
  return h("span.image-remote", { title }, [
    icon("image"),
    ` ${alt || "Image"} `,
    h("span.muted", `on ${site}`)
  ]);
}
function sourceOf(element, state) {
  const url = childOf(element, "ri:url")?.attributes["ri:value"];
  if (url !== void 0) {
    const src = cleanImageAddress(url);
    if (src === void 0) return { kind: "missing", reason: "this address is none of an image" };
    const site = hostOf(src);
    const isOurs = site === void 0 || state.context.isOwnHost(site);
    return isOurs || state.context.remoteImages ? { kind: "found", src } : { kind: "remote", src, site };
  }
  const resource = readResource(element, state.context);
  if (resource.kind === "file") return { kind: "found", src: resource.href };
  return { kind: "missing", reason: resource.kind === "missing" ? resource.reason : "the image names no file" };
}
function sizeOf(element) {
  const width = cleanLength(element.attributes["ac:width"]);
  const height = cleanLength(element.attributes["ac:height"]);
  return { ...width === void 0 ? {} : { width }, ...height === void 0 ? {} : { height } };
}
function layoutOf(element) {
  const layout2 = element.attributes["ac:layout"] ?? "";
  return layouts.includes(layout2) ? layout2 : aligned.get(element.attributes["ac:align"] ?? "") ?? "align-start";
}

// src/faces/sandbox/web/render/elements/inline-comment-marker.ts
var inlineCommentMarker = (element, state) => h("mark.inline-comment", { title: "Inline comment" }, state.all(element));

// src/faces/sandbox/web/render/elements/layout.ts
var types = [
  "single",
  "two_equal",
  "two_left_sidebar",
  "two_right_sidebar",
  "three_equal",
  "three_with_sidebars"
];
var layout = (element, state) => h(".layout", state.all(element));
var layoutSection = (element, state) => {
  const type = element.attributes["ac:type"] ?? "";
  return h(
    "div",
    { className: ["layout-section", `layout-${types.includes(type) ? type : "single"}`] },
    state.all(element)
  );
};
var layoutCell = (element, state) => h(".layout-cell", state.all(element));

// src/faces/sandbox/web/render/elements/link.ts
var link = (element, state) => {
  const resource = readResource(element, state.context);
  if (resource.kind === "user") return h("span.mention", `@${resource.name}`);
  const anchor2 = decodeAnchor(element.attributes["ac:anchor"] ?? "");
  const label = labelOf(element, state, resource.kind === "same-page" ? anchor2 : resource.name);
  if (resource.kind === "missing") return brokenLink(label, resource.reason);
  if (resource.kind === "same-page") return linkWithin(anchor2, label, state);
  const href = resource.href + (anchor2 === "" ? "" : `#${encodeURIComponent(anchor2)}`);
  const appearance = element.attributes["ac:card-appearance"];
  if (isCardAppearance(appearance) && resource.kind === "page") {
    return smartLink({ kind: "page", page: resource.page, href }, href, appearance);
  }
  return h("a", { href }, label);
};
function linkWithin(anchor2, label, state) {
  if (anchor2 !== "" && !state.outline.targets.has(anchor2)) {
    return brokenLink(label, `Nothing on this page is called "${anchor2}"`);
  }
  return h("a", { href: `#${encodeURIComponent(anchor2)}` }, label);
}
function labelOf(element, state, otherwise) {
  const body = childOf(element, "ac:link-body") ?? childOf(element, "ac:plain-text-link-body");
  const label = body ? state.all(body) : [];
  return label.length > 0 ? label : [{ type: "text", value: otherwise }];
}

// src/faces/sandbox/web/render/macros/anchor.ts
var anchor = (element, state) => state.outline.anchors.has(element) ? h("span.anchor", { id: anchorName(element) }) : [];

// src/faces/sandbox/web/render/macros/attachments.ts
var attachments = (_element, { context }) => h(
  "ul.macro-list",
  context.listAttachments(context.pageId).map(({ name: name2, url }) => h("li", [h("a", { href: url }, name2)]))
);

// src/faces/sandbox/web/render/macros/children.ts
var children = (element, { context }) => {
  const all = parameterOf(element, "all") === "true" || element.attributes["ac:name"] === "pagetree";
  const depth = all ? 20 : Number(parameterOf(element, "depth")) || 1;
  const list2 = listBelow(context.pageId, context, Math.min(depth, 20));
  return list2.length > 0 ? list2 : h("p.placeholder", "This page has no child pages.");
};
function listBelow(pageId, context, depth) {
  const pages = depth > 0 ? context.listChildren(pageId) : [];
  if (pages.length === 0) return [];
  const items = pages.map(
    (page) => h("li", [h("a", { href: page.url }, page.title), ...listBelow(page.id, context, depth - 1)])
  );
  return [h("ul.macro-list", items)];
}

// node_modules/highlight.js/es/languages/dockerfile.js
function dockerfile(hljs) {
  const KEYWORDS3 = [
    "from",
    "maintainer",
    "expose",
    "env",
    "arg",
    "user",
    "onbuild",
    "stopsignal"
  ];
  return {
    name: "Dockerfile",
    aliases: ["docker"],
    case_insensitive: true,
    keywords: KEYWORDS3,
    contains: [
      hljs.HASH_COMMENT_MODE,
      hljs.APOS_STRING_MODE,
      hljs.QUOTE_STRING_MODE,
      hljs.NUMBER_MODE,
      {
        beginKeywords: "run cmd entrypoint volume add copy workdir label healthcheck shell",
        starts: {
          end: /[^\\]$/,
          subLanguage: "bash"
        }
      }
    ],
    illegal: "</"
  };
}

// node_modules/highlight.js/es/languages/arduino.js
function cPlusPlus(hljs) {
  const regex = hljs.regex;
  const C_LINE_COMMENT_MODE = hljs.COMMENT("//", "$", { contains: [{ begin: /\\\n/ }] });
  const DECLTYPE_AUTO_RE = "decltype\\(auto\\)";
  const NAMESPACE_RE = "[a-zA-Z_]\\w*::";
  const TEMPLATE_ARGUMENT_RE = "<[^<>]+>";
  const FUNCTION_TYPE_RE = "(?!struct)(" + DECLTYPE_AUTO_RE + "|" + regex.optional(NAMESPACE_RE) + "[a-zA-Z_]\\w*" + regex.optional(TEMPLATE_ARGUMENT_RE) + ")";
  const CPP_PRIMITIVE_TYPES = {
    className: "type",
    begin: "\\b[a-z\\d_]*_t\\b"
  };
  const CHARACTER_ESCAPES = "\\\\(x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4,8}|[0-7]{3}|\\S)";
  const STRINGS = {
    className: "string",
    variants: [
      {
        begin: '(u8?|U|L)?"',
        end: '"',
        illegal: "\\n",
        contains: [hljs.BACKSLASH_ESCAPE]
      },
      {
        begin: "(u8?|U|L)?'(" + CHARACTER_ESCAPES + "|.)",
        end: "'",
        illegal: "."
      },
      hljs.END_SAME_AS_BEGIN({
        begin: /(?:u8?|U|L)?R"([^()\\ ]{0,16})\(/,
        end: /\)([^()\\ ]{0,16})"/
      })
    ]
  };
  const NUMBERS = {
    className: "number",
    variants: [
      // Floating-point literal.
      {
        begin: "[+-]?(?:(?:[0-9](?:'?[0-9])*\\.(?:[0-9](?:'?[0-9])*)?|\\.[0-9](?:'?[0-9])*)(?:[Ee][+-]?[0-9](?:'?[0-9])*)?|[0-9](?:'?[0-9])*[Ee][+-]?[0-9](?:'?[0-9])*|0[Xx](?:[0-9A-Fa-f](?:'?[0-9A-Fa-f])*(?:\\.(?:[0-9A-Fa-f](?:'?[0-9A-Fa-f])*)?)?|\\.[0-9A-Fa-f](?:'?[0-9A-Fa-f])*)[Pp][+-]?[0-9](?:'?[0-9])*)(?:[Ff](?:16|32|64|128)?|(BF|bf)16|[Ll]|)"
      },
      // Integer literal.
      {
        begin: "[+-]?\\b(?:0[Bb][01](?:'?[01])*|0[Xx][0-9A-Fa-f](?:'?[0-9A-Fa-f])*|0(?:'?[0-7])*|[1-9](?:'?[0-9])*)(?:[Uu](?:LL?|ll?)|[Uu][Zz]?|(?:LL?|ll?)[Uu]?|[Zz][Uu]|)"
        // Note: there are user-defined literal suffixes too, but perhaps having the custom suffix not part of the
        // literal highlight actually makes it stand out more.
      }
    ],
    relevance: 0
  };
  const PREPROCESSOR = {
    className: "meta",
    begin: /#\s*[a-z]+\b/,
    end: /$/,
    keywords: { keyword: "if else elif endif define undef warning error line pragma _Pragma ifdef ifndef include" },
    contains: [
      {
        begin: /\\\n/,
        relevance: 0
      },
      hljs.inherit(STRINGS, { className: "string" }),
      {
        className: "string",
        begin: /<.*?>/
      },
      C_LINE_COMMENT_MODE,
      hljs.C_BLOCK_COMMENT_MODE
    ]
  };
  const TITLE_MODE = {
    className: "title",
    begin: regex.optional(NAMESPACE_RE) + hljs.IDENT_RE,
    relevance: 0
  };
  const FUNCTION_TITLE = regex.optional(NAMESPACE_RE) + hljs.IDENT_RE + "\\s*\\(";
  const RESERVED_KEYWORDS = [
    "alignas",
    "alignof",
    "and",
    "and_eq",
    "asm",
    "atomic_cancel",
    "atomic_commit",
    "atomic_noexcept",
    "auto",
    "bitand",
    "bitor",
    "break",
    "case",
    "catch",
    "class",
    "co_await",
    "co_return",
    "co_yield",
    "compl",
    "concept",
    "const_cast|10",
    "consteval",
    "constexpr",
    "constinit",
    "continue",
    "decltype",
    "default",
    "delete",
    "do",
    "dynamic_cast|10",
    "else",
    "enum",
    "explicit",
    "export",
    "extern",
    "false",
    "final",
    "for",
    "friend",
    "goto",
    "if",
    "import",
    "inline",
    "module",
    "mutable",
    "namespace",
    "new",
    "noexcept",
    "not",
    "not_eq",
    "nullptr",
    "operator",
    "or",
    "or_eq",
    "override",
    "private",
    "protected",
    "public",
    "reflexpr",
    "register",
    "reinterpret_cast|10",
    "requires",
    "return",
    "sizeof",
    "static_assert",
    "static_cast|10",
    "struct",
    "switch",
    "synchronized",
    "template",
    "this",
    "thread_local",
    "throw",
    "transaction_safe",
    "transaction_safe_dynamic",
    "true",
    "try",
    "typedef",
    "typeid",
    "typename",
    "union",
    "using",
    "virtual",
    "volatile",
    "while",
    "xor",
    "xor_eq"
  ];
  const RESERVED_TYPES = [
    "bool",
    "char",
    "char16_t",
    "char32_t",
    "char8_t",
    "double",
    "float",
    "int",
    "long",
    "short",
    "void",
    "wchar_t",
    "unsigned",
    "signed",
    "const",
    "static"
  ];
  const TYPE_HINTS = [
    "any",
    "auto_ptr",
    "barrier",
    "binary_semaphore",
    "bitset",
    "complex",
    "condition_variable",
    "condition_variable_any",
    "counting_semaphore",
    "deque",
    "false_type",
    "flat_map",
    "flat_set",
    "future",
    "imaginary",
    "initializer_list",
    "istringstream",
    "jthread",
    "latch",
    "lock_guard",
    "multimap",
    "multiset",
    "mutex",
    "optional",
    "ostringstream",
    "packaged_task",
    "pair",
    "promise",
    "priority_queue",
    "queue",
    "recursive_mutex",
    "recursive_timed_mutex",
    "scoped_lock",
    "set",
    "shared_future",
    "shared_lock",
    "shared_mutex",
    "shared_timed_mutex",
    "shared_ptr",
    "stack",
    "string_view",
    "stringstream",
    "timed_mutex",
    "thread",
    "true_type",
    "tuple",
    "unique_lock",
    "unique_ptr",
    "unordered_map",
    "unordered_multimap",
    "unordered_multiset",
    "unordered_set",
    "variant",
    "vector",
    "weak_ptr",
    "wstring",
    "wstring_view"
  ];
  const FUNCTION_HINTS = [
    "abort",
    "abs",
    "acos",
    "apply",
    "as_const",
    "asin",
    "atan",
    "atan2",
    "calloc",
    "ceil",
    "cerr",
    "cin",
    "clog",
    "cos",
    "cosh",
    "cout",
    "declval",
    "endl",
    "exchange",
    "exit",
    "exp",
    "fabs",
    "floor",
    "fmod",
    "forward",
    "fprintf",
    "fputs",
    "free",
    "frexp",
    "fscanf",
    "future",
    "invoke",
    "isalnum",
    "isalpha",
    "iscntrl",
    "isdigit",
    "isgraph",
    "islower",
    "isprint",
    "ispunct",
    "isspace",
    "isupper",
    "isxdigit",
    "labs",
    "launder",
    "ldexp",
    "log",
    "log10",
    "make_pair",
    "make_shared",
    "make_shared_for_overwrite",
    "make_tuple",
    "make_unique",
    "malloc",
    "memchr",
    "memcmp",
    "memcpy",
    "memset",
    "modf",
    "move",
    "pow",
    "printf",
    "putchar",
    "puts",
    "realloc",
    "scanf",
    "sin",
    "sinh",
    "snprintf",
    "sprintf",
    "sqrt",
    "sscanf",
    "std",
    "stderr",
    "stdin",
    "stdout",
    "strcat",
    "strchr",
    "strcmp",
    "strcpy",
    "strcspn",
    "strlen",
    "strncat",
    "strncmp",
    "strncpy",
    "strpbrk",
    "strrchr",
    "strspn",
    "strstr",
    "swap",
    "tan",
    "tanh",
    "terminate",
    "to_underlying",
    "tolower",
    "toupper",
    "vfprintf",
    "visit",
    "vprintf",
    "vsprintf"
  ];
  const LITERALS3 = [
    "NULL",
    "false",
    "nullopt",
    "nullptr",
    "true"
  ];
  const BUILT_IN = ["_Pragma"];
  const CPP_KEYWORDS = {
    type: RESERVED_TYPES,
    keyword: RESERVED_KEYWORDS,
    literal: LITERALS3,
    built_in: BUILT_IN,
    _type_hints: TYPE_HINTS
  };
  const FUNCTION_DISPATCH = {
    className: "function.dispatch",
    relevance: 0,
    keywords: {
      // Only for relevance, not highlighting.
      _hint: FUNCTION_HINTS
    },
    begin: regex.concat(
      /\b/,
      `(?!${RESERVED_KEYWORDS.join("|")})`,
      hljs.IDENT_RE,
      regex.lookahead(/(<[^<>]+>|)\s*\(/)
    )
  };
  const EXPRESSION_CONTAINS = [
    FUNCTION_DISPATCH,
    PREPROCESSOR,
    CPP_PRIMITIVE_TYPES,
    C_LINE_COMMENT_MODE,
    hljs.C_BLOCK_COMMENT_MODE,
    NUMBERS,
    STRINGS
  ];
  const EXPRESSION_CONTEXT = {
    // This mode covers expression context where we can't expect a function
    // definition and shouldn't highlight anything that looks like one:
    // `return some()`, `else if()`, `(x*sum(1, 2))`
    variants: [
      {
        begin: /=/,
        end: /;/
      },
      {
        begin: /\(/,
        end: /\)/
      },
      {
        beginKeywords: "new throw return else",
        end: /;/
      }
    ],
    keywords: CPP_KEYWORDS,
    contains: EXPRESSION_CONTAINS.concat([
      {
        begin: /\(/,
        end: /\)/,
        keywords: CPP_KEYWORDS,
        contains: EXPRESSION_CONTAINS.concat(["self"]),
        relevance: 0
      }
    ]),
    relevance: 0
  };
  const FUNCTION_DECLARATION = {
    className: "function",
    begin: "(" + FUNCTION_TYPE_RE + "[\\*&\\s]+)+" + FUNCTION_TITLE,
    returnBegin: true,
    end: /[{;=]/,
    excludeEnd: true,
    keywords: CPP_KEYWORDS,
    illegal: /[^\w\s\*&:<>.]/,
    contains: [
      {
        // to prevent it from being confused as the function title
        begin: DECLTYPE_AUTO_RE,
        keywords: CPP_KEYWORDS,
        relevance: 0
      },
      {
        begin: FUNCTION_TITLE,
        returnBegin: true,
        contains: [TITLE_MODE],
        relevance: 0
      },
      // needed because we do not have look-behind on the below rule
      // to prevent it from grabbing the final : in a :: pair
      {
        begin: /::/,
        relevance: 0
      },
      // initializers
      {
        begin: /:/,
        endsWithParent: true,
        contains: [
          STRINGS,
          NUMBERS
        ]
      },
      // allow for multiple declarations, e.g.:
      // extern void f(int), g(char);
      {
        relevance: 0,
        match: /,/
      },
      {
        className: "params",
        begin: /\(/,
        end: /\)/,
        keywords: CPP_KEYWORDS,
        relevance: 0,
        contains: [
          C_LINE_COMMENT_MODE,
          hljs.C_BLOCK_COMMENT_MODE,
          STRINGS,
          NUMBERS,
          CPP_PRIMITIVE_TYPES,
          // Count matching parentheses.
          {
            begin: /\(/,
            end: /\)/,
            keywords: CPP_KEYWORDS,
            relevance: 0,
            contains: [
              "self",
              C_LINE_COMMENT_MODE,
              hljs.C_BLOCK_COMMENT_MODE,
              STRINGS,
              NUMBERS,
              CPP_PRIMITIVE_TYPES
            ]
          }
        ]
      },
      CPP_PRIMITIVE_TYPES,
      C_LINE_COMMENT_MODE,
      hljs.C_BLOCK_COMMENT_MODE,
      PREPROCESSOR
    ]
  };
  return {
    name: "C++",
    aliases: [
      "cc",
      "c++",
      "h++",
      "hpp",
      "hh",
      "hxx",
      "cxx"
    ],
    keywords: CPP_KEYWORDS,
    illegal: "</",
    classNameAliases: { "function.dispatch": "built_in" },
    contains: [].concat(
      EXPRESSION_CONTEXT,
      FUNCTION_DECLARATION,
      FUNCTION_DISPATCH,
      EXPRESSION_CONTAINS,
      [
        PREPROCESSOR,
        {
          // containers: ie, `vector <int> rooms (9);`
          begin: "\\b(deque|list|queue|priority_queue|pair|stack|vector|map|set|bitset|multiset|multimap|unordered_map|unordered_set|unordered_multiset|unordered_multimap|array|tuple|optional|variant|function|flat_map|flat_set)\\s*<(?!<)",
          end: ">",
          keywords: CPP_KEYWORDS,
          contains: [
            "self",
            CPP_PRIMITIVE_TYPES
          ]
        },
        {
          begin: hljs.IDENT_RE + "::",
          keywords: CPP_KEYWORDS
        },
        {
          match: [
            // extra complexity to deal with `enum class` and `enum struct`
            /\b(?:enum(?:\s+(?:class|struct))?|class|struct|union)/,
            /\s+/,
            /\w+/
          ],
          className: {
            1: "keyword",
            3: "title.class"
          }
        }
      ]
    )
  };
}
function arduino(hljs) {
  const ARDUINO_KW = {
    type: [
      "boolean",
      "byte",
      "word",
      "String"
    ],
    built_in: [
      "KeyboardController",
      "MouseController",
      "SoftwareSerial",
      "EthernetServer",
      "EthernetClient",
      "LiquidCrystal",
      "RobotControl",
      "GSMVoiceCall",
      "EthernetUDP",
      "EsploraTFT",
      "HttpClient",
      "RobotMotor",
      "WiFiClient",
      "GSMScanner",
      "FileSystem",
      "Scheduler",
      "GSMServer",
      "YunClient",
      "YunServer",
      "IPAddress",
      "GSMClient",
      "GSMModem",
      "Keyboard",
      "Ethernet",
      "Console",
      "GSMBand",
      "Esplora",
      "Stepper",
      "Process",
      "WiFiUDP",
      "GSM_SMS",
      "Mailbox",
      "USBHost",
      "Firmata",
      "PImage",
      "Client",
      "Server",
      "GSMPIN",
      "FileIO",
      "Bridge",
      "Serial",
      "EEPROM",
      "Stream",
      "Mouse",
      "Audio",
      "Servo",
      "File",
      "Task",
      "GPRS",
      "WiFi",
      "Wire",
      "TFT",
      "GSM",
      "SPI",
      "SD"
    ],
    _hints: [
      "setup",
      "loop",
      "runShellCommandAsynchronously",
      "analogWriteResolution",
      "retrieveCallingNumber",
      "printFirmwareVersion",
      "analogReadResolution",
      "sendDigitalPortPair",
      "noListenOnLocalhost",
      "readJoystickButton",
      "setFirmwareVersion",
      "readJoystickSwitch",
      "scrollDisplayRight",
      "getVoiceCallStatus",
      "scrollDisplayLeft",
      "writeMicroseconds",
      "delayMicroseconds",
      "beginTransmission",
      "getSignalStrength",
      "runAsynchronously",
      "getAsynchronously",
      "listenOnLocalhost",
      "getCurrentCarrier",
      "readAccelerometer",
      "messageAvailable",
      "sendDigitalPorts",
      "lineFollowConfig",
      "countryNameWrite",
      "runShellCommand",
      "readStringUntil",
      "rewindDirectory",
      "readTemperature",
      "setClockDivider",
      "readLightSensor",
      "endTransmission",
      "analogReference",
      "detachInterrupt",
      "countryNameRead",
      "attachInterrupt",
      "encryptionType",
      "readBytesUntil",
      "robotNameWrite",
      "readMicrophone",
      "robotNameRead",
      "cityNameWrite",
      "userNameWrite",
      "readJoystickY",
      "readJoystickX",
      "mouseReleased",
      "openNextFile",
      "scanNetworks",
      "noInterrupts",
      "digitalWrite",
      "beginSpeaker",
      "mousePressed",
      "isActionDone",
      "mouseDragged",
      "displayLogos",
      "noAutoscroll",
      "addParameter",
      "remoteNumber",
      "getModifiers",
      "keyboardRead",
      "userNameRead",
      "waitContinue",
      "processInput",
      "parseCommand",
      "printVersion",
      "readNetworks",
      "writeMessage",
      "blinkVersion",
      "cityNameRead",
      "readMessage",
      "setDataMode",
      "parsePacket",
      "isListening",
      "setBitOrder",
      "beginPacket",
      "isDirectory",
      "motorsWrite",
      "drawCompass",
      "digitalRead",
      "clearScreen",
      "serialEvent",
      "rightToLeft",
      "setTextSize",
      "leftToRight",
      "requestFrom",
      "keyReleased",
      "compassRead",
      "analogWrite",
      "interrupts",
      "WiFiServer",
      "disconnect",
      "playMelody",
      "parseFloat",
      "autoscroll",
      "getPINUsed",
      "setPINUsed",
      "setTimeout",
      "sendAnalog",
      "readSlider",
      "analogRead",
      "beginWrite",
      "createChar",
      "motorsStop",
      "keyPressed",
      "tempoWrite",
      "readButton",
      "subnetMask",
      "debugPrint",
      "macAddress",
      "writeGreen",
      "randomSeed",
      "attachGPRS",
      "readString",
      "sendString",
      "remotePort",
      "releaseAll",
      "mouseMoved",
      "background",
      "getXChange",
      "getYChange",
      "answerCall",
      "getResult",
      "voiceCall",
      "endPacket",
      "constrain",
      "getSocket",
      "writeJSON",
      "getButton",
      "available",
      "connected",
      "findUntil",
      "readBytes",
      "exitValue",
      "readGreen",
      "writeBlue",
      "startLoop",
      "IPAddress",
      "isPressed",
      "sendSysex",
      "pauseMode",
      "gatewayIP",
      "setCursor",
      "getOemKey",
      "tuneWrite",
      "noDisplay",
      "loadImage",
      "switchPIN",
      "onRequest",
      "onReceive",
      "changePIN",
      "playFile",
      "noBuffer",
      "parseInt",
      "overflow",
      "checkPIN",
      "knobRead",
      "beginTFT",
      "bitClear",
      "updateIR",
      "bitWrite",
      "position",
      "writeRGB",
      "highByte",
      "writeRed",
      "setSpeed",
      "readBlue",
      "noStroke",
      "remoteIP",
      "transfer",
      "shutdown",
      "hangCall",
      "beginSMS",
      "endWrite",
      "attached",
      "maintain",
      "noCursor",
      "checkReg",
      "checkPUK",
      "shiftOut",
      "isValid",
      "shiftIn",
      "pulseIn",
      "connect",
      "println",
      "localIP",
      "pinMode",
      "getIMEI",
      "display",
      "noBlink",
      "process",
      "getBand",
      "running",
      "beginSD",
      "drawBMP",
      "lowByte",
      "setBand",
      "release",
      "bitRead",
      "prepare",
      "pointTo",
      "readRed",
      "setMode",
      "noFill",
      "remove",
      "listen",
      "stroke",
      "detach",
      "attach",
      "noTone",
      "exists",
      "buffer",
      "height",
      "bitSet",
      "circle",
      "config",
      "cursor",
      "random",
      "IRread",
      "setDNS",
      "endSMS",
      "getKey",
      "micros",
      "millis",
      "begin",
      "print",
      "write",
      "ready",
      "flush",
      "width",
      "isPIN",
      "blink",
      "clear",
      "press",
      "mkdir",
      "rmdir",
      "close",
      "point",
      "yield",
      "image",
      "BSSID",
      "click",
      "delay",
      "read",
      "text",
      "move",
      "peek",
      "beep",
      "rect",
      "line",
      "open",
      "seek",
      "fill",
      "size",
      "turn",
      "stop",
      "home",
      "find",
      "step",
      "tone",
      "sqrt",
      "RSSI",
      "SSID",
      "end",
      "bit",
      "tan",
      "cos",
      "sin",
      "pow",
      "map",
      "abs",
      "max",
      "min",
      "get",
      "run",
      "put"
    ],
    literal: [
      "DIGITAL_MESSAGE",
      "FIRMATA_STRING",
      "ANALOG_MESSAGE",
      "REPORT_DIGITAL",
      "REPORT_ANALOG",
      "INPUT_PULLUP",
      "SET_PIN_MODE",
      "INTERNAL2V56",
      "SYSTEM_RESET",
      "LED_BUILTIN",
      "INTERNAL1V1",
      "SYSEX_START",
      "INTERNAL",
      "EXTERNAL",
      "DEFAULT",
      "OUTPUT",
      "INPUT",
      "HIGH",
      "LOW"
    ]
  };
  const ARDUINO = cPlusPlus(hljs);
  const kws = (
    /** @type {Record<string,any>} */
    ARDUINO.keywords
  );
  kws.type = [
    ...kws.type,
    ...ARDUINO_KW.type
  ];
  kws.literal = [
    ...kws.literal,
    ...ARDUINO_KW.literal
  ];
  kws.built_in = [
    ...kws.built_in,
    ...ARDUINO_KW.built_in
  ];
  kws._hints = ARDUINO_KW._hints;
  ARDUINO.name = "Arduino";
  ARDUINO.aliases = ["ino"];
  ARDUINO.supersetOf = "cpp";
  return ARDUINO;
}

// node_modules/highlight.js/es/languages/bash.js
function bash(hljs) {
  const regex = hljs.regex;
  const VAR = {};
  const BRACED_VAR = {
    begin: /\$\{/,
    end: /\}/,
    contains: [
      "self",
      {
        begin: /:-/,
        contains: [VAR]
      }
      // default values
    ]
  };
  Object.assign(VAR, {
    className: "variable",
    variants: [
      { begin: regex.concat(
        /\$[\w\d#@][\w\d_]*/,
        // negative look-ahead tries to avoid matching patterns that are not
        // Perl at all like $ident$, @ident@, etc.
        `(?![\\w\\d])(?![$])`
      ) },
      BRACED_VAR
    ]
  });
  const SUBST = {
    className: "subst",
    begin: /\$\(/,
    end: /\)/,
    contains: [hljs.BACKSLASH_ESCAPE]
  };
  const COMMENT = hljs.inherit(
    hljs.COMMENT(),
    {
      match: [
        /(^|\s)/,
        /#.*$/
      ],
      scope: {
        2: "comment"
      }
    }
  );
  const HERE_DOC = {
    begin: /<<-?\s*(?=\w+)/,
    starts: { contains: [
      hljs.END_SAME_AS_BEGIN({
        begin: /(\w+)/,
        end: /(\w+)/,
        className: "string"
      })
    ] }
  };
  const QUOTE_STRING = {
    className: "string",
    begin: /"/,
    end: /"/,
    contains: [
      hljs.BACKSLASH_ESCAPE,
      VAR,
      SUBST
    ]
  };
  SUBST.contains.push(QUOTE_STRING);
  const ESCAPED_QUOTE = {
    match: /\\"/
  };
  const APOS_STRING = {
    className: "string",
    begin: /'/,
    end: /'/
  };
  const ESCAPED_APOS = {
    match: /\\'/
  };
  const ARITHMETIC = {
    begin: /\$?\(\(/,
    end: /\)\)/,
    contains: [
      {
        begin: /\d+#[0-9a-f]+/,
        className: "number"
      },
      hljs.NUMBER_MODE,
      VAR
    ]
  };
  const SH_LIKE_SHELLS = [
    "fish",
    "bash",
    "zsh",
    "sh",
    "csh",
    "ksh",
    "tcsh",
    "dash",
    "scsh"
  ];
  const KNOWN_SHEBANG = hljs.SHEBANG({
    binary: `(${SH_LIKE_SHELLS.join("|")})`,
    relevance: 10
  });
  const FUNCTION = {
    className: "function",
    begin: /\w[\w\d_]*\s*\(\s*\)\s*\{/,
    returnBegin: true,
    contains: [hljs.inherit(hljs.TITLE_MODE, { begin: /\w[\w\d_]*/ })],
    relevance: 0
  };
  const KEYWORDS3 = [
    "if",
    "then",
    "else",
    "elif",
    "fi",
    "time",
    "for",
    "while",
    "until",
    "in",
    "do",
    "done",
    "case",
    "esac",
    "coproc",
    "function",
    "select"
  ];
  const LITERALS3 = [
    "true",
    "false"
  ];
  const PATH_MODE = { match: /(\/[a-z._-]+)+/ };
  const SHELL_BUILT_INS = [
    "break",
    "cd",
    "continue",
    "eval",
    "exec",
    "exit",
    "export",
    "getopts",
    "hash",
    "pwd",
    "readonly",
    "return",
    "shift",
    "test",
    "times",
    "trap",
    "umask",
    "unset"
  ];
  const BASH_BUILT_INS = [
    "alias",
    "bind",
    "builtin",
    "caller",
    "command",
    "declare",
    "echo",
    "enable",
    "help",
    "let",
    "local",
    "logout",
    "mapfile",
    "printf",
    "read",
    "readarray",
    "source",
    "sudo",
    "type",
    "typeset",
    "ulimit",
    "unalias"
  ];
  const ZSH_BUILT_INS = [
    "autoload",
    "bg",
    "bindkey",
    "bye",
    "cap",
    "chdir",
    "clone",
    "comparguments",
    "compcall",
    "compctl",
    "compdescribe",
    "compfiles",
    "compgroups",
    "compquote",
    "comptags",
    "comptry",
    "compvalues",
    "dirs",
    "disable",
    "disown",
    "echotc",
    "echoti",
    "emulate",
    "fc",
    "fg",
    "float",
    "functions",
    "getcap",
    "getln",
    "history",
    "integer",
    "jobs",
    "kill",
    "limit",
    "log",
    "noglob",
    "popd",
    "print",
    "pushd",
    "pushln",
    "rehash",
    "sched",
    "setcap",
    "setopt",
    "stat",
    "suspend",
    "ttyctl",
    "unfunction",
    "unhash",
    "unlimit",
    "unsetopt",
    "vared",
    "wait",
    "whence",
    "where",
    "which",
    "zcompile",
    "zformat",
    "zftp",
    "zle",
    "zmodload",
    "zparseopts",
    "zprof",
    "zpty",
    "zregexparse",
    "zsocket",
    "zstyle",
    "ztcp"
  ];
  const GNU_CORE_UTILS = [
    "chcon",
    "chgrp",
    "chown",
    "chmod",
    "cp",
    "dd",
    "df",
    "dir",
    "dircolors",
    "ln",
    "ls",
    "mkdir",
    "mkfifo",
    "mknod",
    "mktemp",
    "mv",
    "realpath",
    "rm",
    "rmdir",
    "shred",
    "sync",
    "touch",
    "truncate",
    "vdir",
    "b2sum",
    "base32",
    "base64",
    "cat",
    "cksum",
    "comm",
    "csplit",
    "cut",
    "expand",
    "fmt",
    "fold",
    "head",
    "join",
    "md5sum",
    "nl",
    "numfmt",
    "od",
    "paste",
    "ptx",
    "pr",
    "sha1sum",
    "sha224sum",
    "sha256sum",
    "sha384sum",
    "sha512sum",
    "shuf",
    "sort",
    "split",
    "sum",
    "tac",
    "tail",
    "tr",
    "tsort",
    "unexpand",
    "uniq",
    "wc",
    "arch",
    "basename",
    "chroot",
    "date",
    "dirname",
    "du",
    "echo",
    "env",
    "expr",
    "factor",
    // "false", // keyword literal already
    "groups",
    "hostid",
    "id",
    "link",
    "logname",
    "nice",
    "nohup",
    "nproc",
    "pathchk",
    "pinky",
    "printenv",
    "printf",
    "pwd",
    "readlink",
    "runcon",
    "seq",
    "sleep",
    "stat",
    "stdbuf",
    "stty",
    "tee",
    "test",
    "timeout",
    // "true", // keyword literal already
    "tty",
    "uname",
    "unlink",
    "uptime",
    "users",
    "who",
    "whoami",
    "yes"
  ];
  return {
    name: "Bash",
    aliases: [
      "sh",
      "zsh"
    ],
    keywords: {
      $pattern: /\b[a-z][a-z0-9._-]+\b/,
      keyword: KEYWORDS3,
      literal: LITERALS3,
      built_in: [
        ...SHELL_BUILT_INS,
        ...BASH_BUILT_INS,
        // Shell modifiers
        "set",
        "shopt",
        ...ZSH_BUILT_INS,
        ...GNU_CORE_UTILS
      ]
    },
    contains: [
      KNOWN_SHEBANG,
      // to catch known shells and boost relevancy
      hljs.SHEBANG(),
      // to catch unknown shells but still highlight the shebang
      FUNCTION,
      ARITHMETIC,
      COMMENT,
      HERE_DOC,
      PATH_MODE,
      QUOTE_STRING,
      ESCAPED_QUOTE,
      APOS_STRING,
      ESCAPED_APOS,
      VAR
    ]
  };
}

// node_modules/highlight.js/es/languages/c.js
function c(hljs) {
  const regex = hljs.regex;
  const C_LINE_COMMENT_MODE = hljs.COMMENT("//", "$", { contains: [{ begin: /\\\n/ }] });
  const DECLTYPE_AUTO_RE = "decltype\\(auto\\)";
  const NAMESPACE_RE = "[a-zA-Z_]\\w*::";
  const TEMPLATE_ARGUMENT_RE = "<[^<>]+>";
  const FUNCTION_TYPE_RE = "(" + DECLTYPE_AUTO_RE + "|" + regex.optional(NAMESPACE_RE) + "[a-zA-Z_]\\w*" + regex.optional(TEMPLATE_ARGUMENT_RE) + ")";
  const TYPES3 = {
    className: "type",
    variants: [
      { begin: "\\b[a-z\\d_]*_t\\b" },
      { match: /\batomic_[a-z]{3,6}\b/ }
    ]
  };
  const CHARACTER_ESCAPES = "\\\\(x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4,8}|[0-7]{3}|\\S)";
  const STRINGS = {
    className: "string",
    variants: [
      {
        begin: '(u8?|U|L)?"',
        end: '"',
        illegal: "\\n",
        contains: [hljs.BACKSLASH_ESCAPE]
      },
      {
        begin: "(u8?|U|L)?'(" + CHARACTER_ESCAPES + "|.)",
        end: "'",
        illegal: "."
      },
      hljs.END_SAME_AS_BEGIN({
        begin: /(?:u8?|U|L)?R"([^()\\ ]{0,16})\(/,
        end: /\)([^()\\ ]{0,16})"/
      })
    ]
  };
  const NUMBERS = {
    className: "number",
    variants: [
      { match: /\b(0b[01']+)/ },
      { match: /(-?)\b([\d']+(\.[\d']*)?|\.[\d']+)((ll|LL|l|L)(u|U)?|(u|U)(ll|LL|l|L)?|f|F|b|B)/ },
      { match: /(-?)\b(0[xX][a-fA-F0-9]+(?:'[a-fA-F0-9]+)*(?:\.[a-fA-F0-9]*(?:'[a-fA-F0-9]*)*)?(?:[pP][-+]?[0-9]+)?(l|L)?(u|U)?)/ },
      { match: /(-?)\b\d+(?:'\d+)*(?:\.\d*(?:'\d*)*)?(?:[eE][-+]?\d+)?/ }
    ],
    relevance: 0
  };
  const PREPROCESSOR = {
    className: "meta",
    begin: /#\s*[a-z]+\b/,
    end: /$/,
    keywords: { keyword: "if else elif endif define undef warning error line pragma _Pragma ifdef ifndef elifdef elifndef include" },
    contains: [
      {
        begin: /\\\n/,
        relevance: 0
      },
      hljs.inherit(STRINGS, { className: "string" }),
      {
        className: "string",
        begin: /<.*?>/
      },
      C_LINE_COMMENT_MODE,
      hljs.C_BLOCK_COMMENT_MODE
    ]
  };
  const TITLE_MODE = {
    className: "title",
    begin: regex.optional(NAMESPACE_RE) + hljs.IDENT_RE,
    relevance: 0
  };
  const FUNCTION_TITLE = regex.optional(NAMESPACE_RE) + hljs.IDENT_RE + "\\s*\\(";
  const C_KEYWORDS = [
    "asm",
    "auto",
    "break",
    "case",
    "continue",
    "default",
    "do",
    "else",
    "enum",
    "extern",
    "for",
    "fortran",
    "goto",
    "if",
    "inline",
    "register",
    "restrict",
    "return",
    "sizeof",
    "typeof",
    "typeof_unqual",
    "struct",
    "switch",
    "typedef",
    "union",
    "volatile",
    "while",
    "_Alignas",
    "_Alignof",
    "_Atomic",
    "_Generic",
    "_Noreturn",
    "_Static_assert",
    "_Thread_local",
    // aliases
    "alignas",
    "alignof",
    "noreturn",
    "static_assert",
    "thread_local",
    // not a C keyword but is, for all intents and purposes, treated exactly like one.
    "_Pragma"
  ];
  const C_TYPES = [
    "float",
    "double",
    "signed",
    "unsigned",
    "int",
    "short",
    "long",
    "char",
    "void",
    "_Bool",
    "_BitInt",
    "_Complex",
    "_Imaginary",
    "_Decimal32",
    "_Decimal64",
    "_Decimal96",
    "_Decimal128",
    "_Decimal64x",
    "_Decimal128x",
    "_Float16",
    "_Float32",
    "_Float64",
    "_Float128",
    "_Float32x",
    "_Float64x",
    "_Float128x",
    // modifiers
    "const",
    "static",
    "constexpr",
    // aliases
    "complex",
    "bool",
    "imaginary"
  ];
  const KEYWORDS3 = {
    keyword: C_KEYWORDS,
    type: C_TYPES,
    literal: "true false NULL",
    // TODO: apply hinting work similar to what was done in cpp.js
    built_in: "std string wstring cin cout cerr clog stdin stdout stderr stringstream istringstream ostringstream auto_ptr deque list queue stack vector map set pair bitset multiset multimap unordered_set unordered_map unordered_multiset unordered_multimap priority_queue make_pair array shared_ptr abort terminate abs acos asin atan2 atan calloc ceil cosh cos exit exp fabs floor fmod fprintf fputs free frexp fscanf future isalnum isalpha iscntrl isdigit isgraph islower isprint ispunct isspace isupper isxdigit tolower toupper labs ldexp log10 log malloc realloc memchr memcmp memcpy memset modf pow printf putchar puts scanf sinh sin snprintf sprintf sqrt sscanf strcat strchr strcmp strcpy strcspn strlen strncat strncmp strncpy strpbrk strrchr strspn strstr tanh tan vfprintf vprintf vsprintf endl initializer_list unique_ptr"
  };
  const EXPRESSION_CONTAINS = [
    PREPROCESSOR,
    TYPES3,
    C_LINE_COMMENT_MODE,
    hljs.C_BLOCK_COMMENT_MODE,
    NUMBERS,
    STRINGS
  ];
  const EXPRESSION_CONTEXT = {
    // This mode covers expression context where we can't expect a function
    // definition and shouldn't highlight anything that looks like one:
    // `return some()`, `else if()`, `(x*sum(1, 2))`
    variants: [
      {
        begin: /=/,
        end: /;/
      },
      {
        begin: /\(/,
        end: /\)/
      },
      {
        beginKeywords: "new throw return else",
        end: /;/
      }
    ],
    keywords: KEYWORDS3,
    contains: EXPRESSION_CONTAINS.concat([
      {
        begin: /\(/,
        end: /\)/,
        keywords: KEYWORDS3,
        contains: EXPRESSION_CONTAINS.concat(["self"]),
        relevance: 0
      }
    ]),
    relevance: 0
  };
  const FUNCTION_DECLARATION = {
    begin: "(" + FUNCTION_TYPE_RE + "[\\*&\\s]+)+" + FUNCTION_TITLE,
    returnBegin: true,
    end: /[{;=]/,
    excludeEnd: true,
    keywords: KEYWORDS3,
    illegal: /[^\w\s\*&:<>.]/,
    contains: [
      {
        // to prevent it from being confused as the function title
        begin: DECLTYPE_AUTO_RE,
        keywords: KEYWORDS3,
        relevance: 0
      },
      {
        begin: FUNCTION_TITLE,
        returnBegin: true,
        contains: [hljs.inherit(TITLE_MODE, { className: "title.function" })],
        relevance: 0
      },
      // allow for multiple declarations, e.g.:
      // extern void f(int), g(char);
      {
        relevance: 0,
        match: /,/
      },
      {
        className: "params",
        begin: /\(/,
        end: /\)/,
        keywords: KEYWORDS3,
        relevance: 0,
        contains: [
          C_LINE_COMMENT_MODE,
          hljs.C_BLOCK_COMMENT_MODE,
          STRINGS,
          NUMBERS,
          TYPES3,
          // Count matching parentheses.
          {
            begin: /\(/,
            end: /\)/,
            keywords: KEYWORDS3,
            relevance: 0,
            contains: [
              "self",
              C_LINE_COMMENT_MODE,
              hljs.C_BLOCK_COMMENT_MODE,
              STRINGS,
              NUMBERS,
              TYPES3
            ]
          }
        ]
      },
      TYPES3,
      C_LINE_COMMENT_MODE,
      hljs.C_BLOCK_COMMENT_MODE,
      PREPROCESSOR
    ]
  };
  return {
    name: "C",
    aliases: ["h"],
    keywords: KEYWORDS3,
    // Until differentiations are added between `c` and `cpp`, `c` will
    // not be auto-detected to avoid auto-detect conflicts between C and C++
    disableAutodetect: true,
    illegal: "</",
    contains: [].concat(
      EXPRESSION_CONTEXT,
      FUNCTION_DECLARATION,
      EXPRESSION_CONTAINS,
      [
        PREPROCESSOR,
        {
          begin: hljs.IDENT_RE + "::",
          keywords: KEYWORDS3
        },
        {
          className: "class",
          beginKeywords: "enum class struct union",
          end: /[{;:<>=]/,
          contains: [
            { beginKeywords: "final class struct" },
            hljs.TITLE_MODE
          ]
        }
      ]
    ),
    exports: {
      preprocessor: PREPROCESSOR,
      strings: STRINGS,
      keywords: KEYWORDS3
    }
  };
}

// node_modules/highlight.js/es/languages/cpp.js
function cpp(hljs) {
  const regex = hljs.regex;
  const C_LINE_COMMENT_MODE = hljs.COMMENT("//", "$", { contains: [{ begin: /\\\n/ }] });
  const DECLTYPE_AUTO_RE = "decltype\\(auto\\)";
  const NAMESPACE_RE = "[a-zA-Z_]\\w*::";
  const TEMPLATE_ARGUMENT_RE = "<[^<>]+>";
  const FUNCTION_TYPE_RE = "(?!struct)(" + DECLTYPE_AUTO_RE + "|" + regex.optional(NAMESPACE_RE) + "[a-zA-Z_]\\w*" + regex.optional(TEMPLATE_ARGUMENT_RE) + ")";
  const CPP_PRIMITIVE_TYPES = {
    className: "type",
    begin: "\\b[a-z\\d_]*_t\\b"
  };
  const CHARACTER_ESCAPES = "\\\\(x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4,8}|[0-7]{3}|\\S)";
  const STRINGS = {
    className: "string",
    variants: [
      {
        begin: '(u8?|U|L)?"',
        end: '"',
        illegal: "\\n",
        contains: [hljs.BACKSLASH_ESCAPE]
      },
      {
        begin: "(u8?|U|L)?'(" + CHARACTER_ESCAPES + "|.)",
        end: "'",
        illegal: "."
      },
      hljs.END_SAME_AS_BEGIN({
        begin: /(?:u8?|U|L)?R"([^()\\ ]{0,16})\(/,
        end: /\)([^()\\ ]{0,16})"/
      })
    ]
  };
  const NUMBERS = {
    className: "number",
    variants: [
      // Floating-point literal.
      {
        begin: "[+-]?(?:(?:[0-9](?:'?[0-9])*\\.(?:[0-9](?:'?[0-9])*)?|\\.[0-9](?:'?[0-9])*)(?:[Ee][+-]?[0-9](?:'?[0-9])*)?|[0-9](?:'?[0-9])*[Ee][+-]?[0-9](?:'?[0-9])*|0[Xx](?:[0-9A-Fa-f](?:'?[0-9A-Fa-f])*(?:\\.(?:[0-9A-Fa-f](?:'?[0-9A-Fa-f])*)?)?|\\.[0-9A-Fa-f](?:'?[0-9A-Fa-f])*)[Pp][+-]?[0-9](?:'?[0-9])*)(?:[Ff](?:16|32|64|128)?|(BF|bf)16|[Ll]|)"
      },
      // Integer literal.
      {
        begin: "[+-]?\\b(?:0[Bb][01](?:'?[01])*|0[Xx][0-9A-Fa-f](?:'?[0-9A-Fa-f])*|0(?:'?[0-7])*|[1-9](?:'?[0-9])*)(?:[Uu](?:LL?|ll?)|[Uu][Zz]?|(?:LL?|ll?)[Uu]?|[Zz][Uu]|)"
        // Note: there are user-defined literal suffixes too, but perhaps having the custom suffix not part of the
        // literal highlight actually makes it stand out more.
      }
    ],
    relevance: 0
  };
  const PREPROCESSOR = {
    className: "meta",
    begin: /#\s*[a-z]+\b/,
    end: /$/,
    keywords: { keyword: "if else elif endif define undef warning error line pragma _Pragma ifdef ifndef include" },
    contains: [
      {
        begin: /\\\n/,
        relevance: 0
      },
      hljs.inherit(STRINGS, { className: "string" }),
      {
        className: "string",
        begin: /<.*?>/
      },
      C_LINE_COMMENT_MODE,
      hljs.C_BLOCK_COMMENT_MODE
    ]
  };
  const TITLE_MODE = {
    className: "title",
    begin: regex.optional(NAMESPACE_RE) + hljs.IDENT_RE,
    relevance: 0
  };
  const FUNCTION_TITLE = regex.optional(NAMESPACE_RE) + hljs.IDENT_RE + "\\s*\\(";
  const RESERVED_KEYWORDS = [
    "alignas",
    "alignof",
    "and",
    "and_eq",
    "asm",
    "atomic_cancel",
    "atomic_commit",
    "atomic_noexcept",
    "auto",
    "bitand",
    "bitor",
    "break",
    "case",
    "catch",
    "class",
    "co_await",
    "co_return",
    "co_yield",
    "compl",
    "concept",
    "const_cast|10",
    "consteval",
    "constexpr",
    "constinit",
    "continue",
    "decltype",
    "default",
    "delete",
    "do",
    "dynamic_cast|10",
    "else",
    "enum",
    "explicit",
    "export",
    "extern",
    "false",
    "final",
    "for",
    "friend",
    "goto",
    "if",
    "import",
    "inline",
    "module",
    "mutable",
    "namespace",
    "new",
    "noexcept",
    "not",
    "not_eq",
    "nullptr",
    "operator",
    "or",
    "or_eq",
    "override",
    "private",
    "protected",
    "public",
    "reflexpr",
    "register",
    "reinterpret_cast|10",
    "requires",
    "return",
    "sizeof",
    "static_assert",
    "static_cast|10",
    "struct",
    "switch",
    "synchronized",
    "template",
    "this",
    "thread_local",
    "throw",
    "transaction_safe",
    "transaction_safe_dynamic",
    "true",
    "try",
    "typedef",
    "typeid",
    "typename",
    "union",
    "using",
    "virtual",
    "volatile",
    "while",
    "xor",
    "xor_eq"
  ];
  const RESERVED_TYPES = [
    "bool",
    "char",
    "char16_t",
    "char32_t",
    "char8_t",
    "double",
    "float",
    "int",
    "long",
    "short",
    "void",
    "wchar_t",
    "unsigned",
    "signed",
    "const",
    "static"
  ];
  const TYPE_HINTS = [
    "any",
    "auto_ptr",
    "barrier",
    "binary_semaphore",
    "bitset",
    "complex",
    "condition_variable",
    "condition_variable_any",
    "counting_semaphore",
    "deque",
    "false_type",
    "flat_map",
    "flat_set",
    "future",
    "imaginary",
    "initializer_list",
    "istringstream",
    "jthread",
    "latch",
    "lock_guard",
    "multimap",
    "multiset",
    "mutex",
    "optional",
    "ostringstream",
    "packaged_task",
    "pair",
    "promise",
    "priority_queue",
    "queue",
    "recursive_mutex",
    "recursive_timed_mutex",
    "scoped_lock",
    "set",
    "shared_future",
    "shared_lock",
    "shared_mutex",
    "shared_timed_mutex",
    "shared_ptr",
    "stack",
    "string_view",
    "stringstream",
    "timed_mutex",
    "thread",
    "true_type",
    "tuple",
    "unique_lock",
    "unique_ptr",
    "unordered_map",
    "unordered_multimap",
    "unordered_multiset",
    "unordered_set",
    "variant",
    "vector",
    "weak_ptr",
    "wstring",
    "wstring_view"
  ];
  const FUNCTION_HINTS = [
    "abort",
    "abs",
    "acos",
    "apply",
    "as_const",
    "asin",
    "atan",
    "atan2",
    "calloc",
    "ceil",
    "cerr",
    "cin",
    "clog",
    "cos",
    "cosh",
    "cout",
    "declval",
    "endl",
    "exchange",
    "exit",
    "exp",
    "fabs",
    "floor",
    "fmod",
    "forward",
    "fprintf",
    "fputs",
    "free",
    "frexp",
    "fscanf",
    "future",
    "invoke",
    "isalnum",
    "isalpha",
    "iscntrl",
    "isdigit",
    "isgraph",
    "islower",
    "isprint",
    "ispunct",
    "isspace",
    "isupper",
    "isxdigit",
    "labs",
    "launder",
    "ldexp",
    "log",
    "log10",
    "make_pair",
    "make_shared",
    "make_shared_for_overwrite",
    "make_tuple",
    "make_unique",
    "malloc",
    "memchr",
    "memcmp",
    "memcpy",
    "memset",
    "modf",
    "move",
    "pow",
    "printf",
    "putchar",
    "puts",
    "realloc",
    "scanf",
    "sin",
    "sinh",
    "snprintf",
    "sprintf",
    "sqrt",
    "sscanf",
    "std",
    "stderr",
    "stdin",
    "stdout",
    "strcat",
    "strchr",
    "strcmp",
    "strcpy",
    "strcspn",
    "strlen",
    "strncat",
    "strncmp",
    "strncpy",
    "strpbrk",
    "strrchr",
    "strspn",
    "strstr",
    "swap",
    "tan",
    "tanh",
    "terminate",
    "to_underlying",
    "tolower",
    "toupper",
    "vfprintf",
    "visit",
    "vprintf",
    "vsprintf"
  ];
  const LITERALS3 = [
    "NULL",
    "false",
    "nullopt",
    "nullptr",
    "true"
  ];
  const BUILT_IN = ["_Pragma"];
  const CPP_KEYWORDS = {
    type: RESERVED_TYPES,
    keyword: RESERVED_KEYWORDS,
    literal: LITERALS3,
    built_in: BUILT_IN,
    _type_hints: TYPE_HINTS
  };
  const FUNCTION_DISPATCH = {
    className: "function.dispatch",
    relevance: 0,
    keywords: {
      // Only for relevance, not highlighting.
      _hint: FUNCTION_HINTS
    },
    begin: regex.concat(
      /\b/,
      `(?!${RESERVED_KEYWORDS.join("|")})`,
      hljs.IDENT_RE,
      regex.lookahead(/(<[^<>]+>|)\s*\(/)
    )
  };
  const EXPRESSION_CONTAINS = [
    FUNCTION_DISPATCH,
    PREPROCESSOR,
    CPP_PRIMITIVE_TYPES,
    C_LINE_COMMENT_MODE,
    hljs.C_BLOCK_COMMENT_MODE,
    NUMBERS,
    STRINGS
  ];
  const EXPRESSION_CONTEXT = {
    // This mode covers expression context where we can't expect a function
    // definition and shouldn't highlight anything that looks like one:
    // `return some()`, `else if()`, `(x*sum(1, 2))`
    variants: [
      {
        begin: /=/,
        end: /;/
      },
      {
        begin: /\(/,
        end: /\)/
      },
      {
        beginKeywords: "new throw return else",
        end: /;/
      }
    ],
    keywords: CPP_KEYWORDS,
    contains: EXPRESSION_CONTAINS.concat([
      {
        begin: /\(/,
        end: /\)/,
        keywords: CPP_KEYWORDS,
        contains: EXPRESSION_CONTAINS.concat(["self"]),
        relevance: 0
      }
    ]),
    relevance: 0
  };
  const FUNCTION_DECLARATION = {
    className: "function",
    begin: "(" + FUNCTION_TYPE_RE + "[\\*&\\s]+)+" + FUNCTION_TITLE,
    returnBegin: true,
    end: /[{;=]/,
    excludeEnd: true,
    keywords: CPP_KEYWORDS,
    illegal: /[^\w\s\*&:<>.]/,
    contains: [
      {
        // to prevent it from being confused as the function title
        begin: DECLTYPE_AUTO_RE,
        keywords: CPP_KEYWORDS,
        relevance: 0
      },
      {
        begin: FUNCTION_TITLE,
        returnBegin: true,
        contains: [TITLE_MODE],
        relevance: 0
      },
      // needed because we do not have look-behind on the below rule
      // to prevent it from grabbing the final : in a :: pair
      {
        begin: /::/,
        relevance: 0
      },
      // initializers
      {
        begin: /:/,
        endsWithParent: true,
        contains: [
          STRINGS,
          NUMBERS
        ]
      },
      // allow for multiple declarations, e.g.:
      // extern void f(int), g(char);
      {
        relevance: 0,
        match: /,/
      },
      {
        className: "params",
        begin: /\(/,
        end: /\)/,
        keywords: CPP_KEYWORDS,
        relevance: 0,
        contains: [
          C_LINE_COMMENT_MODE,
          hljs.C_BLOCK_COMMENT_MODE,
          STRINGS,
          NUMBERS,
          CPP_PRIMITIVE_TYPES,
          // Count matching parentheses.
          {
            begin: /\(/,
            end: /\)/,
            keywords: CPP_KEYWORDS,
            relevance: 0,
            contains: [
              "self",
              C_LINE_COMMENT_MODE,
              hljs.C_BLOCK_COMMENT_MODE,
              STRINGS,
              NUMBERS,
              CPP_PRIMITIVE_TYPES
            ]
          }
        ]
      },
      CPP_PRIMITIVE_TYPES,
      C_LINE_COMMENT_MODE,
      hljs.C_BLOCK_COMMENT_MODE,
      PREPROCESSOR
    ]
  };
  return {
    name: "C++",
    aliases: [
      "cc",
      "c++",
      "h++",
      "hpp",
      "hh",
      "hxx",
      "cxx"
    ],
    keywords: CPP_KEYWORDS,
    illegal: "</",
    classNameAliases: { "function.dispatch": "built_in" },
    contains: [].concat(
      EXPRESSION_CONTEXT,
      FUNCTION_DECLARATION,
      FUNCTION_DISPATCH,
      EXPRESSION_CONTAINS,
      [
        PREPROCESSOR,
        {
          // containers: ie, `vector <int> rooms (9);`
          begin: "\\b(deque|list|queue|priority_queue|pair|stack|vector|map|set|bitset|multiset|multimap|unordered_map|unordered_set|unordered_multiset|unordered_multimap|array|tuple|optional|variant|function|flat_map|flat_set)\\s*<(?!<)",
          end: ">",
          keywords: CPP_KEYWORDS,
          contains: [
            "self",
            CPP_PRIMITIVE_TYPES
          ]
        },
        {
          begin: hljs.IDENT_RE + "::",
          keywords: CPP_KEYWORDS
        },
        {
          match: [
            // extra complexity to deal with `enum class` and `enum struct`
            /\b(?:enum(?:\s+(?:class|struct))?|class|struct|union)/,
            /\s+/,
            /\w+/
          ],
          className: {
            1: "keyword",
            3: "title.class"
          }
        }
      ]
    )
  };
}

// node_modules/highlight.js/es/languages/csharp.js
function csharp(hljs) {
  const BUILT_IN_KEYWORDS = [
    "bool",
    "byte",
    "char",
    "decimal",
    "delegate",
    "double",
    "dynamic",
    "enum",
    "float",
    "int",
    "long",
    "nint",
    "nuint",
    "object",
    "sbyte",
    "short",
    "string",
    "ulong",
    "uint",
    "ushort"
  ];
  const FUNCTION_MODIFIERS = [
    "public",
    "private",
    "protected",
    "static",
    "internal",
    "protected",
    "abstract",
    "async",
    "extern",
    "override",
    "unsafe",
    "virtual",
    "new",
    "sealed",
    "partial"
  ];
  const LITERAL_KEYWORDS = [
    "default",
    "false",
    "null",
    "true"
  ];
  const NORMAL_KEYWORDS = [
    "abstract",
    "as",
    "base",
    "break",
    "case",
    "catch",
    "class",
    "const",
    "continue",
    "do",
    "else",
    "event",
    "explicit",
    "extern",
    "finally",
    "fixed",
    "for",
    "foreach",
    "goto",
    "if",
    "implicit",
    "in",
    "interface",
    "internal",
    "is",
    "lock",
    "namespace",
    "new",
    "operator",
    "out",
    "override",
    "params",
    "private",
    "protected",
    "public",
    "readonly",
    "record",
    "ref",
    "return",
    "scoped",
    "sealed",
    "sizeof",
    "stackalloc",
    "static",
    "struct",
    "switch",
    "this",
    "throw",
    "try",
    "typeof",
    "unchecked",
    "unsafe",
    "using",
    "virtual",
    "void",
    "volatile",
    "while"
  ];
  const CONTEXTUAL_KEYWORDS = [
    "add",
    "alias",
    "and",
    "ascending",
    "args",
    "async",
    "await",
    "by",
    "descending",
    "dynamic",
    "equals",
    "file",
    "from",
    "get",
    "global",
    "group",
    "init",
    "into",
    "join",
    "let",
    "nameof",
    "not",
    "notnull",
    "on",
    "or",
    "orderby",
    "partial",
    "record",
    "remove",
    "required",
    "scoped",
    "select",
    "set",
    "unmanaged",
    "value|0",
    "var",
    "when",
    "where",
    "with",
    "yield"
  ];
  const KEYWORDS3 = {
    keyword: NORMAL_KEYWORDS.concat(CONTEXTUAL_KEYWORDS),
    built_in: BUILT_IN_KEYWORDS,
    literal: LITERAL_KEYWORDS
  };
  const TITLE_MODE = hljs.inherit(hljs.TITLE_MODE, { begin: "[a-zA-Z](\\.?\\w)*" });
  const NUMBERS = {
    className: "number",
    variants: [
      { begin: "\\b(0b[01']+)" },
      { begin: "(-?)\\b([\\d']+(\\.[\\d']*)?|\\.[\\d']+)(u|U|l|L|ul|UL|f|F|b|B)" },
      { begin: "(-?)(\\b0[xX][a-fA-F0-9'_]+|(\\b[\\d'_]+(\\.[\\d'_]*)?|\\.[\\d'_]+)([eE][-+]?[\\d'_]+)?)" }
    ],
    relevance: 0
  };
  const RAW_STRING = {
    className: "string",
    begin: /"""("*)(?!")(.|\n)*?"""\1/,
    relevance: 1
  };
  const VERBATIM_STRING = {
    className: "string",
    begin: '@"',
    end: '"',
    contains: [{ begin: '""' }]
  };
  const VERBATIM_STRING_NO_LF = hljs.inherit(VERBATIM_STRING, { illegal: /\n/ });
  const SUBST = {
    className: "subst",
    begin: /\{/,
    end: /\}/,
    keywords: KEYWORDS3
  };
  const SUBST_NO_LF = hljs.inherit(SUBST, { illegal: /\n/ });
  const INTERPOLATED_STRING = {
    className: "string",
    begin: /\$"/,
    end: '"',
    illegal: /\n/,
    contains: [
      { begin: /\{\{/ },
      { begin: /\}\}/ },
      hljs.BACKSLASH_ESCAPE,
      SUBST_NO_LF
    ]
  };
  const INTERPOLATED_VERBATIM_STRING = {
    className: "string",
    begin: /\$@"/,
    end: '"',
    contains: [
      { begin: /\{\{/ },
      { begin: /\}\}/ },
      { begin: '""' },
      SUBST
    ]
  };
  const INTERPOLATED_VERBATIM_STRING_NO_LF = hljs.inherit(INTERPOLATED_VERBATIM_STRING, {
    illegal: /\n/,
    contains: [
      { begin: /\{\{/ },
      { begin: /\}\}/ },
      { begin: '""' },
      SUBST_NO_LF
    ]
  });
  SUBST.contains = [
    INTERPOLATED_VERBATIM_STRING,
    INTERPOLATED_STRING,
    VERBATIM_STRING,
    hljs.APOS_STRING_MODE,
    hljs.QUOTE_STRING_MODE,
    NUMBERS,
    hljs.C_BLOCK_COMMENT_MODE
  ];
  SUBST_NO_LF.contains = [
    INTERPOLATED_VERBATIM_STRING_NO_LF,
    INTERPOLATED_STRING,
    VERBATIM_STRING_NO_LF,
    hljs.APOS_STRING_MODE,
    hljs.QUOTE_STRING_MODE,
    NUMBERS,
    hljs.inherit(hljs.C_BLOCK_COMMENT_MODE, { illegal: /\n/ })
  ];
  const STRING = { variants: [
    RAW_STRING,
    INTERPOLATED_VERBATIM_STRING,
    INTERPOLATED_STRING,
    VERBATIM_STRING,
    hljs.APOS_STRING_MODE,
    hljs.QUOTE_STRING_MODE
  ] };
  const GENERIC_MODIFIER = {
    begin: "<",
    end: ">",
    contains: [
      { beginKeywords: "in out" },
      TITLE_MODE
    ]
  };
  const TYPE_IDENT_RE = hljs.IDENT_RE + "(<" + hljs.IDENT_RE + "(\\s*,\\s*" + hljs.IDENT_RE + ")*>)?(\\[\\])?";
  const AT_IDENTIFIER = {
    // prevents expressions like `@class` from incorrect flagging
    // `class` as a keyword
    begin: "@" + hljs.IDENT_RE,
    relevance: 0
  };
  return {
    name: "C#",
    aliases: [
      "cs",
      "c#"
    ],
    keywords: KEYWORDS3,
    illegal: /::/,
    contains: [
      hljs.COMMENT(
        "///",
        "$",
        {
          returnBegin: true,
          contains: [
            {
              className: "doctag",
              variants: [
                {
                  begin: "///",
                  relevance: 0
                },
                { begin: "<!--|-->" },
                {
                  begin: "</?",
                  end: ">"
                }
              ]
            }
          ]
        }
      ),
      hljs.C_LINE_COMMENT_MODE,
      hljs.C_BLOCK_COMMENT_MODE,
      {
        className: "meta",
        begin: "#",
        end: "$",
        keywords: { keyword: "if else elif endif define undef warning error line region endregion pragma checksum" }
      },
      STRING,
      NUMBERS,
      {
        beginKeywords: "class interface",
        relevance: 0,
        end: /[{;=]/,
        illegal: /[^\s:,]/,
        contains: [
          { beginKeywords: "where class" },
          TITLE_MODE,
          GENERIC_MODIFIER,
          hljs.C_LINE_COMMENT_MODE,
          hljs.C_BLOCK_COMMENT_MODE
        ]
      },
      {
        beginKeywords: "namespace",
        relevance: 0,
        end: /[{;=]/,
        illegal: /[^\s:]/,
        contains: [
          TITLE_MODE,
          hljs.C_LINE_COMMENT_MODE,
          hljs.C_BLOCK_COMMENT_MODE
        ]
      },
      {
        beginKeywords: "record",
        relevance: 0,
        end: /[{;=]/,
        illegal: /[^\s:]/,
        contains: [
          TITLE_MODE,
          GENERIC_MODIFIER,
          hljs.C_LINE_COMMENT_MODE,
          hljs.C_BLOCK_COMMENT_MODE
        ]
      },
      {
        // [Attributes("")]
        className: "meta",
        begin: "^\\s*\\[(?=[\\w])",
        excludeBegin: true,
        end: "\\]",
        excludeEnd: true,
        contains: [
          {
            className: "string",
            begin: /"/,
            end: /"/
          }
        ]
      },
      {
        // Expression keywords prevent 'keyword Name(...)' from being
        // recognized as a function definition
        beginKeywords: "new return throw await else",
        relevance: 0
      },
      {
        className: "function",
        begin: "(" + TYPE_IDENT_RE + "\\s+)+" + hljs.IDENT_RE + "\\s*(<[^=]+>\\s*)?\\(",
        returnBegin: true,
        end: /\s*[{;=]/,
        excludeEnd: true,
        keywords: KEYWORDS3,
        contains: [
          // prevents these from being highlighted `title`
          {
            beginKeywords: FUNCTION_MODIFIERS.join(" "),
            relevance: 0
          },
          {
            begin: hljs.IDENT_RE + "\\s*(<[^=]+>\\s*)?\\(",
            returnBegin: true,
            contains: [
              hljs.TITLE_MODE,
              GENERIC_MODIFIER
            ],
            relevance: 0
          },
          { match: /\(\)/ },
          {
            className: "params",
            begin: /\(/,
            end: /\)/,
            excludeBegin: true,
            excludeEnd: true,
            keywords: KEYWORDS3,
            relevance: 0,
            contains: [
              STRING,
              NUMBERS,
              hljs.C_BLOCK_COMMENT_MODE
            ]
          },
          hljs.C_LINE_COMMENT_MODE,
          hljs.C_BLOCK_COMMENT_MODE
        ]
      },
      AT_IDENTIFIER
    ]
  };
}

// node_modules/highlight.js/es/languages/css.js
var MODES = (hljs) => {
  return {
    IMPORTANT: {
      scope: "meta",
      begin: "!important"
    },
    BLOCK_COMMENT: hljs.C_BLOCK_COMMENT_MODE,
    HEXCOLOR: {
      scope: "number",
      begin: /#(([0-9a-fA-F]{3,4})|(([0-9a-fA-F]{2}){3,4}))\b/
    },
    UNICODE_RANGE: {
      scope: "number",
      begin: /\b[Uu]\+[0-9A-Fa-f][0-9A-Fa-f?]{0,4}(-[0-9A-Fa-f][0-9A-Fa-f]{0,4})?/
    },
    FUNCTION_DISPATCH: {
      className: "built_in",
      begin: /[\w-]+(?=\()/
    },
    ATTRIBUTE_SELECTOR_MODE: {
      scope: "selector-attr",
      begin: /\[/,
      end: /\]/,
      illegal: "$",
      contains: [
        hljs.APOS_STRING_MODE,
        hljs.QUOTE_STRING_MODE
      ]
    },
    CSS_NUMBER_MODE: {
      scope: "number",
      begin: hljs.NUMBER_RE + "(%|em|ex|ch|rem|vw|vh|vmin|vmax|cm|mm|in|pt|pc|px|deg|grad|rad|turn|s|ms|Hz|kHz|dpi|dpcm|dppx)?",
      relevance: 0
    },
    CSS_VARIABLE: {
      className: "attr",
      begin: /--[A-Za-z_][A-Za-z0-9_-]*/
    }
  };
};
var HTML_TAGS = [
  "a",
  "abbr",
  "address",
  "article",
  "aside",
  "audio",
  "b",
  "blockquote",
  "body",
  "button",
  "canvas",
  "caption",
  "cite",
  "code",
  "dd",
  "del",
  "details",
  "dfn",
  "div",
  "dl",
  "dt",
  "em",
  "fieldset",
  "figcaption",
  "figure",
  "footer",
  "form",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "header",
  "hgroup",
  "html",
  "i",
  "iframe",
  "img",
  "input",
  "ins",
  "kbd",
  "label",
  "legend",
  "li",
  "main",
  "mark",
  "menu",
  "nav",
  "object",
  "ol",
  "optgroup",
  "option",
  "p",
  "picture",
  "q",
  "quote",
  "samp",
  "section",
  "select",
  "source",
  "span",
  "strong",
  "summary",
  "sup",
  "table",
  "tbody",
  "td",
  "textarea",
  "tfoot",
  "th",
  "thead",
  "time",
  "tr",
  "ul",
  "var",
  "video"
];
var SVG_TAGS = [
  "defs",
  "g",
  "marker",
  "mask",
  "pattern",
  "svg",
  "switch",
  "symbol",
  "feBlend",
  "feColorMatrix",
  "feComponentTransfer",
  "feComposite",
  "feConvolveMatrix",
  "feDiffuseLighting",
  "feDisplacementMap",
  "feFlood",
  "feGaussianBlur",
  "feImage",
  "feMerge",
  "feMorphology",
  "feOffset",
  "feSpecularLighting",
  "feTile",
  "feTurbulence",
  "linearGradient",
  "radialGradient",
  "stop",
  "circle",
  "ellipse",
  "image",
  "line",
  "path",
  "polygon",
  "polyline",
  "rect",
  "text",
  "use",
  "textPath",
  "tspan",
  "foreignObject",
  "clipPath"
];
var TAGS = [
  ...HTML_TAGS,
  ...SVG_TAGS
];
var MEDIA_FEATURES = [
  "any-hover",
  "any-pointer",
  "aspect-ratio",
  "color",
  "color-gamut",
  "color-index",
  "device-aspect-ratio",
  "device-height",
  "device-width",
  "display-mode",
  "forced-colors",
  "grid",
  "height",
  "hover",
  "inverted-colors",
  "monochrome",
  "orientation",
  "overflow-block",
  "overflow-inline",
  "pointer",
  "prefers-color-scheme",
  "prefers-contrast",
  "prefers-reduced-motion",
  "prefers-reduced-transparency",
  "resolution",
  "scan",
  "scripting",
  "update",
  "width",
  // TODO: find a better solution?
  "min-width",
  "max-width",
  "min-height",
  "max-height"
].sort().reverse();
var PSEUDO_CLASSES = [
  "active",
  "any-link",
  "blank",
  "checked",
  "current",
  "default",
  "defined",
  "dir",
  // dir()
  "disabled",
  "drop",
  "empty",
  "enabled",
  "first",
  "first-child",
  "first-of-type",
  "fullscreen",
  "future",
  "focus",
  "focus-visible",
  "focus-within",
  "has",
  // has()
  "host",
  // host or host()
  "host-context",
  // host-context()
  "hover",
  "indeterminate",
  "in-range",
  "invalid",
  "is",
  // is()
  "lang",
  // lang()
  "last-child",
  "last-of-type",
  "left",
  "link",
  "local-link",
  "not",
  // not()
  "nth-child",
  // nth-child()
  "nth-col",
  // nth-col()
  "nth-last-child",
  // nth-last-child()
  "nth-last-col",
  // nth-last-col()
  "nth-last-of-type",
  //nth-last-of-type()
  "nth-of-type",
  //nth-of-type()
  "only-child",
  "only-of-type",
  "optional",
  "out-of-range",
  "past",
  "placeholder-shown",
  "read-only",
  "read-write",
  "required",
  "right",
  "root",
  "scope",
  "target",
  "target-within",
  "user-invalid",
  "valid",
  "visited",
  "where"
  // where()
].sort().reverse();
var PSEUDO_ELEMENTS = [
  "after",
  "backdrop",
  "before",
  "cue",
  "cue-region",
  "first-letter",
  "first-line",
  "grammar-error",
  "marker",
  "part",
  "placeholder",
  "selection",
  "slotted",
  "spelling-error"
].sort().reverse();
var ATTRIBUTES = [
  "accent-color",
  "align-content",
  "align-items",
  "align-self",
  "alignment-baseline",
  "all",
  "anchor-name",
  "animation",
  "animation-composition",
  "animation-delay",
  "animation-direction",
  "animation-duration",
  "animation-fill-mode",
  "animation-iteration-count",
  "animation-name",
  "animation-play-state",
  "animation-range",
  "animation-range-end",
  "animation-range-start",
  "animation-timeline",
  "animation-timing-function",
  "appearance",
  "aspect-ratio",
  "backdrop-filter",
  "backface-visibility",
  "background",
  "background-attachment",
  "background-blend-mode",
  "background-clip",
  "background-color",
  "background-image",
  "background-origin",
  "background-position",
  "background-position-x",
  "background-position-y",
  "background-repeat",
  "background-size",
  "baseline-shift",
  "block-size",
  "border",
  "border-block",
  "border-block-color",
  "border-block-end",
  "border-block-end-color",
  "border-block-end-style",
  "border-block-end-width",
  "border-block-start",
  "border-block-start-color",
  "border-block-start-style",
  "border-block-start-width",
  "border-block-style",
  "border-block-width",
  "border-bottom",
  "border-bottom-color",
  "border-bottom-left-radius",
  "border-bottom-right-radius",
  "border-bottom-style",
  "border-bottom-width",
  "border-collapse",
  "border-color",
  "border-end-end-radius",
  "border-end-start-radius",
  "border-image",
  "border-image-outset",
  "border-image-repeat",
  "border-image-slice",
  "border-image-source",
  "border-image-width",
  "border-inline",
  "border-inline-color",
  "border-inline-end",
  "border-inline-end-color",
  "border-inline-end-style",
  "border-inline-end-width",
  "border-inline-start",
  "border-inline-start-color",
  "border-inline-start-style",
  "border-inline-start-width",
  "border-inline-style",
  "border-inline-width",
  "border-left",
  "border-left-color",
  "border-left-style",
  "border-left-width",
  "border-radius",
  "border-right",
  "border-right-color",
  "border-right-style",
  "border-right-width",
  "border-spacing",
  "border-start-end-radius",
  "border-start-start-radius",
  "border-style",
  "border-top",
  "border-top-color",
  "border-top-left-radius",
  "border-top-right-radius",
  "border-top-style",
  "border-top-width",
  "border-width",
  "bottom",
  "box-align",
  "box-decoration-break",
  "box-direction",
  "box-flex",
  "box-flex-group",
  "box-lines",
  "box-ordinal-group",
  "box-orient",
  "box-pack",
  "box-shadow",
  "box-sizing",
  "break-after",
  "break-before",
  "break-inside",
  "caption-side",
  "caret-color",
  "clear",
  "clip",
  "clip-path",
  "clip-rule",
  "color",
  "color-interpolation",
  "color-interpolation-filters",
  "color-profile",
  "color-rendering",
  "color-scheme",
  "column-count",
  "column-fill",
  "column-gap",
  "column-rule",
  "column-rule-color",
  "column-rule-style",
  "column-rule-width",
  "column-span",
  "column-width",
  "columns",
  "contain",
  "contain-intrinsic-block-size",
  "contain-intrinsic-height",
  "contain-intrinsic-inline-size",
  "contain-intrinsic-size",
  "contain-intrinsic-width",
  "container",
  "container-name",
  "container-type",
  "content",
  "content-visibility",
  "counter-increment",
  "counter-reset",
  "counter-set",
  "cue",
  "cue-after",
  "cue-before",
  "cursor",
  "cx",
  "cy",
  "direction",
  "display",
  "dominant-baseline",
  "empty-cells",
  "enable-background",
  "field-sizing",
  "fill",
  "fill-opacity",
  "fill-rule",
  "filter",
  "flex",
  "flex-basis",
  "flex-direction",
  "flex-flow",
  "flex-grow",
  "flex-shrink",
  "flex-wrap",
  "float",
  "flood-color",
  "flood-opacity",
  "flow",
  "font",
  "font-display",
  "font-family",
  "font-feature-settings",
  "font-kerning",
  "font-language-override",
  "font-optical-sizing",
  "font-palette",
  "font-size",
  "font-size-adjust",
  "font-smooth",
  "font-smoothing",
  "font-stretch",
  "font-style",
  "font-synthesis",
  "font-synthesis-position",
  "font-synthesis-small-caps",
  "font-synthesis-style",
  "font-synthesis-weight",
  "font-variant",
  "font-variant-alternates",
  "font-variant-caps",
  "font-variant-east-asian",
  "font-variant-emoji",
  "font-variant-ligatures",
  "font-variant-numeric",
  "font-variant-position",
  "font-variation-settings",
  "font-weight",
  "forced-color-adjust",
  "gap",
  "glyph-orientation-horizontal",
  "glyph-orientation-vertical",
  "grid",
  "grid-area",
  "grid-auto-columns",
  "grid-auto-flow",
  "grid-auto-rows",
  "grid-column",
  "grid-column-end",
  "grid-column-start",
  "grid-gap",
  "grid-row",
  "grid-row-end",
  "grid-row-start",
  "grid-template",
  "grid-template-areas",
  "grid-template-columns",
  "grid-template-rows",
  "hanging-punctuation",
  "height",
  "hyphenate-character",
  "hyphenate-limit-chars",
  "hyphens",
  "icon",
  "image-orientation",
  "image-rendering",
  "image-resolution",
  "ime-mode",
  "initial-letter",
  "initial-letter-align",
  "inline-size",
  "inset",
  "inset-area",
  "inset-block",
  "inset-block-end",
  "inset-block-start",
  "inset-inline",
  "inset-inline-end",
  "inset-inline-start",
  "isolation",
  "justify-content",
  "justify-items",
  "justify-self",
  "kerning",
  "left",
  "letter-spacing",
  "lighting-color",
  "line-break",
  "line-height",
  "line-height-step",
  "list-style",
  "list-style-image",
  "list-style-position",
  "list-style-type",
  "margin",
  "margin-block",
  "margin-block-end",
  "margin-block-start",
  "margin-bottom",
  "margin-inline",
  "margin-inline-end",
  "margin-inline-start",
  "margin-left",
  "margin-right",
  "margin-top",
  "margin-trim",
  "marker",
  "marker-end",
  "marker-mid",
  "marker-start",
  "marks",
  "mask",
  "mask-border",
  "mask-border-mode",
  "mask-border-outset",
  "mask-border-repeat",
  "mask-border-slice",
  "mask-border-source",
  "mask-border-width",
  "mask-clip",
  "mask-composite",
  "mask-image",
  "mask-mode",
  "mask-origin",
  "mask-position",
  "mask-repeat",
  "mask-size",
  "mask-type",
  "masonry-auto-flow",
  "math-depth",
  "math-shift",
  "math-style",
  "max-block-size",
  "max-height",
  "max-inline-size",
  "max-width",
  "min-block-size",
  "min-height",
  "min-inline-size",
  "min-width",
  "mix-blend-mode",
  "nav-down",
  "nav-index",
  "nav-left",
  "nav-right",
  "nav-up",
  "none",
  "normal",
  "object-fit",
  "object-position",
  "offset",
  "offset-anchor",
  "offset-distance",
  "offset-path",
  "offset-position",
  "offset-rotate",
  "opacity",
  "order",
  "orphans",
  "outline",
  "outline-color",
  "outline-offset",
  "outline-style",
  "outline-width",
  "overflow",
  "overflow-anchor",
  "overflow-block",
  "overflow-clip-margin",
  "overflow-inline",
  "overflow-wrap",
  "overflow-x",
  "overflow-y",
  "overlay",
  "overscroll-behavior",
  "overscroll-behavior-block",
  "overscroll-behavior-inline",
  "overscroll-behavior-x",
  "overscroll-behavior-y",
  "padding",
  "padding-block",
  "padding-block-end",
  "padding-block-start",
  "padding-bottom",
  "padding-inline",
  "padding-inline-end",
  "padding-inline-start",
  "padding-left",
  "padding-right",
  "padding-top",
  "page",
  "page-break-after",
  "page-break-before",
  "page-break-inside",
  "paint-order",
  "pause",
  "pause-after",
  "pause-before",
  "perspective",
  "perspective-origin",
  "place-content",
  "place-items",
  "place-self",
  "pointer-events",
  "position",
  "position-anchor",
  "position-visibility",
  "print-color-adjust",
  "quotes",
  "r",
  "resize",
  "rest",
  "rest-after",
  "rest-before",
  "right",
  "rotate",
  "row-gap",
  "ruby-align",
  "ruby-position",
  "scale",
  "scroll-behavior",
  "scroll-margin",
  "scroll-margin-block",
  "scroll-margin-block-end",
  "scroll-margin-block-start",
  "scroll-margin-bottom",
  "scroll-margin-inline",
  "scroll-margin-inline-end",
  "scroll-margin-inline-start",
  "scroll-margin-left",
  "scroll-margin-right",
  "scroll-margin-top",
  "scroll-padding",
  "scroll-padding-block",
  "scroll-padding-block-end",
  "scroll-padding-block-start",
  "scroll-padding-bottom",
  "scroll-padding-inline",
  "scroll-padding-inline-end",
  "scroll-padding-inline-start",
  "scroll-padding-left",
  "scroll-padding-right",
  "scroll-padding-top",
  "scroll-snap-align",
  "scroll-snap-stop",
  "scroll-snap-type",
  "scroll-timeline",
  "scroll-timeline-axis",
  "scroll-timeline-name",
  "scrollbar-color",
  "scrollbar-gutter",
  "scrollbar-width",
  "shape-image-threshold",
  "shape-margin",
  "shape-outside",
  "shape-rendering",
  "speak",
  "speak-as",
  "src",
  // @font-face
  "stop-color",
  "stop-opacity",
  "stroke",
  "stroke-dasharray",
  "stroke-dashoffset",
  "stroke-linecap",
  "stroke-linejoin",
  "stroke-miterlimit",
  "stroke-opacity",
  "stroke-width",
  "tab-size",
  "table-layout",
  "text-align",
  "text-align-all",
  "text-align-last",
  "text-anchor",
  "text-combine-upright",
  "text-decoration",
  "text-decoration-color",
  "text-decoration-line",
  "text-decoration-skip",
  "text-decoration-skip-ink",
  "text-decoration-style",
  "text-decoration-thickness",
  "text-emphasis",
  "text-emphasis-color",
  "text-emphasis-position",
  "text-emphasis-style",
  "text-indent",
  "text-justify",
  "text-orientation",
  "text-overflow",
  "text-rendering",
  "text-shadow",
  "text-size-adjust",
  "text-transform",
  "text-underline-offset",
  "text-underline-position",
  "text-wrap",
  "text-wrap-mode",
  "text-wrap-style",
  "timeline-scope",
  "top",
  "touch-action",
  "transform",
  "transform-box",
  "transform-origin",
  "transform-style",
  "transition",
  "transition-behavior",
  "transition-delay",
  "transition-duration",
  "transition-property",
  "transition-timing-function",
  "translate",
  "unicode-bidi",
  "unicode-range",
  "user-modify",
  "user-select",
  "vector-effect",
  "vertical-align",
  "view-timeline",
  "view-timeline-axis",
  "view-timeline-inset",
  "view-timeline-name",
  "view-transition-name",
  "visibility",
  "voice-balance",
  "voice-duration",
  "voice-family",
  "voice-pitch",
  "voice-range",
  "voice-rate",
  "voice-stress",
  "voice-volume",
  "white-space",
  "white-space-collapse",
  "widows",
  "width",
  "will-change",
  "word-break",
  "word-spacing",
  "word-wrap",
  "writing-mode",
  "x",
  "y",
  "z-index",
  "zoom"
].sort().reverse();
function css(hljs) {
  const regex = hljs.regex;
  const modes = MODES(hljs);
  const VENDOR_PREFIX = { begin: /-(webkit|moz|ms|o)-(?=[a-z])/ };
  const AT_MODIFIERS = "and or not only";
  const AT_PROPERTY_RE = /@-?\w[\w]*(-\w+)*/;
  const IDENT_RE3 = "[a-zA-Z-][a-zA-Z0-9_-]*";
  const STRINGS = [
    hljs.APOS_STRING_MODE,
    hljs.QUOTE_STRING_MODE
  ];
  return {
    name: "CSS",
    case_insensitive: true,
    illegal: /[=|'\$]/,
    keywords: { keyframePosition: "from to" },
    classNameAliases: {
      // for visual continuity with `tag {}` and because we
      // don't have a great class for this?
      keyframePosition: "selector-tag"
    },
    contains: [
      modes.BLOCK_COMMENT,
      VENDOR_PREFIX,
      // to recognize keyframe 40% etc which are outside the scope of our
      // attribute value mode
      modes.CSS_NUMBER_MODE,
      {
        className: "selector-id",
        begin: /#[A-Za-z0-9_-]+/,
        relevance: 0
      },
      {
        className: "selector-class",
        begin: "\\." + IDENT_RE3,
        relevance: 0
      },
      modes.ATTRIBUTE_SELECTOR_MODE,
      {
        className: "selector-pseudo",
        variants: [
          { begin: ":(" + PSEUDO_CLASSES.join("|") + ")" },
          { begin: ":(:)?(" + PSEUDO_ELEMENTS.join("|") + ")" }
        ]
      },
      // we may actually need this (12/2020)
      // { // pseudo-selector params
      //   begin: /\(/,
      //   end: /\)/,
      //   contains: [ hljs.CSS_NUMBER_MODE ]
      // },
      modes.CSS_VARIABLE,
      {
        className: "attribute",
        begin: "\\b(" + ATTRIBUTES.join("|") + ")\\b"
      },
      // attribute values
      {
        begin: /:/,
        end: /[;}{]/,
        contains: [
          modes.BLOCK_COMMENT,
          modes.HEXCOLOR,
          modes.IMPORTANT,
          modes.CSS_NUMBER_MODE,
          modes.UNICODE_RANGE,
          ...STRINGS,
          // needed to highlight these as strings and to avoid issues with
          // illegal characters that might be inside urls that would trigger the
          // languages illegal stack
          {
            begin: /(url|data-uri)\(/,
            end: /\)/,
            relevance: 0,
            // from keywords
            keywords: { built_in: "url data-uri" },
            contains: [
              ...STRINGS,
              {
                className: "string",
                // any character other than `)` as in `url()` will be the start
                // of a string, which ends with `)` (from the parent mode)
                begin: /[^)]/,
                endsWithParent: true,
                excludeEnd: true
              }
            ]
          },
          modes.FUNCTION_DISPATCH
        ]
      },
      {
        begin: regex.lookahead(/@/),
        end: "[{;]",
        relevance: 0,
        illegal: /:/,
        // break on Less variables @var: ...
        contains: [
          {
            className: "keyword",
            begin: AT_PROPERTY_RE
          },
          {
            begin: /\s/,
            endsWithParent: true,
            excludeEnd: true,
            relevance: 0,
            keywords: {
              $pattern: /[a-z-]+/,
              keyword: AT_MODIFIERS,
              attribute: MEDIA_FEATURES.join(" ")
            },
            contains: [
              {
                begin: /[a-z-]+(?=:)/,
                className: "attribute"
              },
              ...STRINGS,
              modes.CSS_NUMBER_MODE
            ]
          }
        ]
      },
      {
        className: "selector-tag",
        begin: "\\b(" + TAGS.join("|") + ")\\b"
      }
    ]
  };
}

// node_modules/highlight.js/es/languages/diff.js
function diff(hljs) {
  const regex = hljs.regex;
  return {
    name: "Diff",
    aliases: ["patch"],
    contains: [
      {
        className: "meta",
        relevance: 10,
        match: regex.either(
          /^@@ +-\d+,\d+ +\+\d+,\d+ +@@/,
          // @@ -1,2 +1,2 @@
          /^@@ +-\d+ +\+\d+,\d+ +@@/,
          // @@ -1 +1,2 @@
          /^@@ +-\d+,\d+ +\+\d+ +@@/,
          // @@ -1,2 +1 @@
          /^@@ +-\d+ +\+\d+ +@@/,
          // @@ -1 +1 @@
          /^\*\*\* +\d+,\d+ +\*\*\*\*$/,
          /^--- +\d+,\d+ +----$/
        )
      },
      {
        className: "comment",
        variants: [
          {
            begin: regex.either(
              /Index: /,
              /^index/,
              /={3,}/,
              /^-{3}/,
              /^\*{3} /,
              /^\+{3}/,
              /^diff --git/
            ),
            end: /$/
          },
          { match: /^\*{15}$/ }
        ]
      },
      {
        className: "addition",
        begin: /^\+/,
        end: /$/
      },
      {
        className: "deletion",
        begin: /^-/,
        end: /$/
      },
      {
        className: "addition",
        begin: /^!/,
        end: /$/
      }
    ]
  };
}

// node_modules/highlight.js/es/languages/go.js
function go(hljs) {
  const LITERALS3 = [
    "true",
    "false",
    "iota",
    "nil"
  ];
  const BUILT_INS3 = [
    "append",
    "cap",
    "close",
    "complex",
    "copy",
    "imag",
    "len",
    "make",
    "new",
    "panic",
    "print",
    "println",
    "real",
    "recover",
    "delete"
  ];
  const TYPES3 = [
    "bool",
    "byte",
    "complex64",
    "complex128",
    "error",
    "float32",
    "float64",
    "int8",
    "int16",
    "int32",
    "int64",
    "string",
    "uint8",
    "uint16",
    "uint32",
    "uint64",
    "int",
    "uint",
    "uintptr",
    "rune"
  ];
  const KWS = [
    "break",
    "case",
    "chan",
    "const",
    "continue",
    "default",
    "defer",
    "else",
    "fallthrough",
    "for",
    "func",
    "go",
    "goto",
    "if",
    "import",
    "interface",
    "map",
    "package",
    "range",
    "return",
    "select",
    "struct",
    "switch",
    "type",
    "var"
  ];
  const KEYWORDS3 = {
    keyword: KWS,
    type: TYPES3,
    literal: LITERALS3,
    built_in: BUILT_INS3
  };
  return {
    name: "Go",
    aliases: ["golang"],
    keywords: KEYWORDS3,
    illegal: "</",
    contains: [
      hljs.C_LINE_COMMENT_MODE,
      hljs.C_BLOCK_COMMENT_MODE,
      {
        className: "string",
        variants: [
          hljs.QUOTE_STRING_MODE,
          hljs.APOS_STRING_MODE,
          {
            begin: "`",
            end: "`"
          }
        ]
      },
      {
        className: "number",
        variants: [
          {
            match: /-?\b0[xX]\.[a-fA-F0-9](_?[a-fA-F0-9])*[pP][+-]?\d(_?\d)*i?/,
            // hex without a present digit before . (making a digit afterwards required)
            relevance: 0
          },
          {
            match: /-?\b0[xX](_?[a-fA-F0-9])+((\.([a-fA-F0-9](_?[a-fA-F0-9])*)?)?[pP][+-]?\d(_?\d)*)?i?/,
            // hex with a present digit before . (making a digit afterwards optional)
            relevance: 0
          },
          {
            match: /-?\b0[oO](_?[0-7])*i?/,
            // leading 0o octal
            relevance: 0
          },
          {
            match: /-?\.\d(_?\d)*([eE][+-]?\d(_?\d)*)?i?/,
            // decimal without a present digit before . (making a digit afterwards required)
            relevance: 0
          },
          {
            match: /-?\b\d(_?\d)*(\.(\d(_?\d)*)?)?([eE][+-]?\d(_?\d)*)?i?/,
            // decimal with a present digit before . (making a digit afterwards optional)
            relevance: 0
          }
        ]
      },
      {
        begin: /:=/
        // relevance booster
      },
      {
        className: "function",
        beginKeywords: "func",
        end: "\\s*(\\{|$)",
        excludeEnd: true,
        contains: [
          hljs.TITLE_MODE,
          {
            className: "params",
            begin: /\(/,
            end: /\)/,
            endsParent: true,
            keywords: KEYWORDS3,
            illegal: /["']/
          }
        ]
      }
    ]
  };
}

// node_modules/highlight.js/es/languages/graphql.js
function graphql(hljs) {
  const regex = hljs.regex;
  const GQL_NAME = /[_A-Za-z][_0-9A-Za-z]*/;
  return {
    name: "GraphQL",
    aliases: ["gql"],
    case_insensitive: true,
    disableAutodetect: false,
    keywords: {
      keyword: [
        "query",
        "mutation",
        "subscription",
        "type",
        "input",
        "schema",
        "directive",
        "interface",
        "union",
        "scalar",
        "fragment",
        "enum",
        "on"
      ],
      literal: [
        "true",
        "false",
        "null"
      ]
    },
    contains: [
      hljs.HASH_COMMENT_MODE,
      hljs.QUOTE_STRING_MODE,
      hljs.NUMBER_MODE,
      {
        scope: "punctuation",
        match: /[.]{3}/,
        relevance: 0
      },
      {
        scope: "punctuation",
        begin: /[\!\(\)\:\=\[\]\{\|\}]{1}/,
        relevance: 0
      },
      {
        scope: "variable",
        begin: /\$/,
        end: /\W/,
        excludeEnd: true,
        relevance: 0
      },
      {
        scope: "meta",
        match: /@\w+/,
        excludeEnd: true
      },
      {
        scope: "symbol",
        begin: regex.concat(GQL_NAME, regex.lookahead(/\s*:/)),
        relevance: 0
      }
    ],
    illegal: [
      /[;<']/,
      /BEGIN/
    ]
  };
}

// node_modules/highlight.js/es/languages/ini.js
function ini(hljs) {
  const regex = hljs.regex;
  const NUMBERS = {
    className: "number",
    relevance: 0,
    variants: [
      { begin: /([+-]+)?[\d]+_[\d_]+/ },
      { begin: hljs.NUMBER_RE }
    ]
  };
  const COMMENTS = hljs.COMMENT();
  COMMENTS.variants = [
    {
      begin: /;/,
      end: /$/
    },
    {
      begin: /#/,
      end: /$/
    }
  ];
  const VARIABLES = {
    className: "variable",
    variants: [
      { begin: /\$[\w\d"][\w\d_]*/ },
      { begin: /\$\{(.*?)\}/ }
    ]
  };
  const LITERALS3 = {
    className: "literal",
    begin: /\bon|off|true|false|yes|no\b/
  };
  const STRINGS = {
    className: "string",
    contains: [hljs.BACKSLASH_ESCAPE],
    variants: [
      {
        begin: "'''",
        end: "'''",
        relevance: 10
      },
      {
        begin: '"""',
        end: '"""',
        relevance: 10
      },
      {
        begin: '"',
        end: '"'
      },
      {
        begin: "'",
        end: "'"
      }
    ]
  };
  const ARRAY = {
    begin: /\[/,
    end: /\]/,
    contains: [
      COMMENTS,
      LITERALS3,
      VARIABLES,
      STRINGS,
      NUMBERS,
      "self"
    ],
    relevance: 0
  };
  const BARE_KEY = /[A-Za-z0-9_-]+/;
  const QUOTED_KEY_DOUBLE_QUOTE = /"(\\"|[^"])*"/;
  const QUOTED_KEY_SINGLE_QUOTE = /'[^']*'/;
  const ANY_KEY = regex.either(
    BARE_KEY,
    QUOTED_KEY_DOUBLE_QUOTE,
    QUOTED_KEY_SINGLE_QUOTE
  );
  const DOTTED_KEY = regex.concat(
    ANY_KEY,
    "(\\s*\\.\\s*",
    ANY_KEY,
    ")*",
    regex.lookahead(/\s*=\s*[^#\s]/)
  );
  return {
    name: "TOML, also INI",
    aliases: ["toml"],
    case_insensitive: true,
    illegal: /\S/,
    contains: [
      COMMENTS,
      {
        className: "section",
        begin: /\[+/,
        end: /\]+/
      },
      {
        begin: DOTTED_KEY,
        className: "attr",
        starts: {
          end: /$/,
          contains: [
            COMMENTS,
            ARRAY,
            LITERALS3,
            VARIABLES,
            STRINGS,
            NUMBERS
          ]
        }
      }
    ]
  };
}

// node_modules/highlight.js/es/languages/java.js
var decimalDigits = "[0-9](_*[0-9])*";
var frac = `\\.(${decimalDigits})`;
var hexDigits = "[0-9a-fA-F](_*[0-9a-fA-F])*";
var NUMERIC = {
  className: "number",
  variants: [
    // DecimalFloatingPointLiteral
    // including ExponentPart
    { begin: `(\\b(${decimalDigits})((${frac})|\\.)?|(${frac}))[eE][+-]?(${decimalDigits})[fFdD]?\\b` },
    // excluding ExponentPart
    { begin: `\\b(${decimalDigits})((${frac})[fFdD]?\\b|\\.([fFdD]\\b)?)` },
    { begin: `(${frac})[fFdD]?\\b` },
    { begin: `\\b(${decimalDigits})[fFdD]\\b` },
    // HexadecimalFloatingPointLiteral
    { begin: `\\b0[xX]((${hexDigits})\\.?|(${hexDigits})?\\.(${hexDigits}))[pP][+-]?(${decimalDigits})[fFdD]?\\b` },
    // DecimalIntegerLiteral
    { begin: "\\b(0|[1-9](_*[0-9])*)[lL]?\\b" },
    // HexIntegerLiteral
    { begin: `\\b0[xX](${hexDigits})[lL]?\\b` },
    // OctalIntegerLiteral
    { begin: "\\b0(_*[0-7])*[lL]?\\b" },
    // BinaryIntegerLiteral
    { begin: "\\b0[bB][01](_*[01])*[lL]?\\b" }
  ],
  relevance: 0
};
function recurRegex(re, substitution, depth) {
  if (depth === -1) return "";
  return re.replace(substitution, (_) => {
    return recurRegex(re, substitution, depth - 1);
  });
}
function java(hljs) {
  const regex = hljs.regex;
  const JAVA_IDENT_RE = "[À-ʸa-zA-Z_$][À-ʸa-zA-Z_$0-9]*";
  const GENERIC_IDENT_RE = JAVA_IDENT_RE + recurRegex("(?:<" + JAVA_IDENT_RE + "~~~(?:\\s*,\\s*" + JAVA_IDENT_RE + "~~~)*>)?", /~~~/g, 2);
  const MAIN_KEYWORDS = [
    "synchronized",
    "abstract",
    "private",
    "var",
    "static",
    "if",
    "const ",
    "for",
    "while",
    "strictfp",
    "finally",
    "protected",
    "import",
    "native",
    "final",
    "void",
    "enum",
    "else",
    "break",
    "transient",
    "catch",
    "instanceof",
    "volatile",
    "case",
    "assert",
    "package",
    "default",
    "public",
    "try",
    "switch",
    "continue",
    "throws",
    "protected",
    "public",
    "private",
    "module",
    "requires",
    "exports",
    "do",
    "sealed",
    "yield",
    "permits",
    "goto",
    "when"
  ];
  const BUILT_INS3 = [
    "super",
    "this"
  ];
  const LITERALS3 = [
    "false",
    "true",
    "null"
  ];
  const TYPES3 = [
    "char",
    "boolean",
    "long",
    "float",
    "int",
    "byte",
    "short",
    "double"
  ];
  const KEYWORDS3 = {
    keyword: MAIN_KEYWORDS,
    literal: LITERALS3,
    type: TYPES3,
    built_in: BUILT_INS3
  };
  const ANNOTATION = {
    className: "meta",
    begin: "@" + JAVA_IDENT_RE,
    contains: [
      {
        begin: /\(/,
        end: /\)/,
        contains: ["self"]
        // allow nested () inside our annotation
      }
    ]
  };
  const PARAMS = {
    className: "params",
    begin: /\(/,
    end: /\)/,
    keywords: KEYWORDS3,
    relevance: 0,
    contains: [hljs.C_BLOCK_COMMENT_MODE],
    endsParent: true
  };
  return {
    name: "Java",
    aliases: ["jsp"],
    keywords: KEYWORDS3,
    illegal: /<\/|#/,
    contains: [
      hljs.COMMENT(
        "/\\*\\*",
        "\\*/",
        {
          relevance: 0,
          contains: [
            {
              // eat up @'s in emails to prevent them to be recognized as doctags
              begin: /\w+@/,
              relevance: 0
            },
            {
              className: "doctag",
              begin: "@[A-Za-z]+"
            }
          ]
        }
      ),
      // relevance boost
      {
        begin: /import java\.[a-z]+\./,
        keywords: "import",
        relevance: 2
      },
      hljs.C_LINE_COMMENT_MODE,
      hljs.C_BLOCK_COMMENT_MODE,
      {
        begin: /"""/,
        end: /"""/,
        className: "string",
        contains: [hljs.BACKSLASH_ESCAPE]
      },
      hljs.APOS_STRING_MODE,
      hljs.QUOTE_STRING_MODE,
      {
        match: [
          /\b(?:class|interface|enum|extends|implements|new)/,
          /\s+/,
          JAVA_IDENT_RE
        ],
        className: {
          1: "keyword",
          3: "title.class"
        }
      },
      {
        // Exceptions for hyphenated keywords
        match: /non-sealed/,
        scope: "keyword"
      },
      {
        begin: [
          regex.concat(/(?!else)/, JAVA_IDENT_RE),
          /\s+/,
          JAVA_IDENT_RE,
          /\s+/,
          /=(?!=)/
        ],
        className: {
          1: "type",
          3: "variable",
          5: "operator"
        }
      },
      {
        begin: [
          /record/,
          /\s+/,
          JAVA_IDENT_RE
        ],
        className: {
          1: "keyword",
          3: "title.class"
        },
        contains: [
          PARAMS,
          hljs.C_LINE_COMMENT_MODE,
          hljs.C_BLOCK_COMMENT_MODE
        ]
      },
      {
        // Expression keywords prevent 'keyword Name(...)' from being
        // recognized as a function definition
        beginKeywords: "new throw return else",
        relevance: 0
      },
      {
        begin: [
          "(?:" + GENERIC_IDENT_RE + "\\s+)",
          hljs.UNDERSCORE_IDENT_RE,
          /\s*(?=\()/
        ],
        className: { 2: "title.function" },
        keywords: KEYWORDS3,
        contains: [
          {
            className: "params",
            begin: /\(/,
            end: /\)/,
            keywords: KEYWORDS3,
            relevance: 0,
            contains: [
              ANNOTATION,
              hljs.APOS_STRING_MODE,
              hljs.QUOTE_STRING_MODE,
              NUMERIC,
              hljs.C_BLOCK_COMMENT_MODE
            ]
          },
          hljs.C_LINE_COMMENT_MODE,
          hljs.C_BLOCK_COMMENT_MODE
        ]
      },
      NUMERIC,
      ANNOTATION
    ]
  };
}

// node_modules/highlight.js/es/languages/javascript.js
var IDENT_RE = "[A-Za-z$_][0-9A-Za-z$_]*";
var KEYWORDS = [
  "as",
  // for exports
  "in",
  "of",
  "if",
  "for",
  "while",
  "finally",
  "var",
  "new",
  "function",
  "do",
  "return",
  "void",
  "else",
  "break",
  "catch",
  "instanceof",
  "with",
  "throw",
  "case",
  "default",
  "try",
  "switch",
  "continue",
  "typeof",
  "delete",
  "let",
  "yield",
  "const",
  "class",
  // JS handles these with a special rule
  // "get",
  // "set",
  "debugger",
  "async",
  "await",
  "static",
  "import",
  "from",
  "export",
  "extends",
  // It's reached stage 3, which is "recommended for implementation":
  "using"
];
var LITERALS = [
  "true",
  "false",
  "null",
  "undefined",
  "NaN",
  "Infinity"
];
var TYPES = [
  // Fundamental objects
  "Object",
  "Function",
  "Boolean",
  "Symbol",
  // numbers and dates
  "Math",
  "Date",
  "Number",
  "BigInt",
  // text
  "String",
  "RegExp",
  // Indexed collections
  "Array",
  "Float32Array",
  "Float64Array",
  "Int8Array",
  "Uint8Array",
  "Uint8ClampedArray",
  "Int16Array",
  "Int32Array",
  "Uint16Array",
  "Uint32Array",
  "BigInt64Array",
  "BigUint64Array",
  // Keyed collections
  "Set",
  "Map",
  "WeakSet",
  "WeakMap",
  // Structured data
  "ArrayBuffer",
  "SharedArrayBuffer",
  "Atomics",
  "DataView",
  "JSON",
  // Control abstraction objects
  "Promise",
  "Generator",
  "GeneratorFunction",
  "AsyncFunction",
  // Reflection
  "Reflect",
  "Proxy",
  // Internationalization
  "Intl",
  // WebAssembly
  "WebAssembly"
];
var ERROR_TYPES = [
  "Error",
  "EvalError",
  "InternalError",
  "RangeError",
  "ReferenceError",
  "SyntaxError",
  "TypeError",
  "URIError"
];
var BUILT_IN_GLOBALS = [
  "setInterval",
  "setTimeout",
  "clearInterval",
  "clearTimeout",
  "require",
  "exports",
  "eval",
  "isFinite",
  "isNaN",
  "parseFloat",
  "parseInt",
  "decodeURI",
  "decodeURIComponent",
  "encodeURI",
  "encodeURIComponent",
  "escape",
  "unescape"
];
var BUILT_IN_VARIABLES = [
  "arguments",
  "this",
  "super",
  "console",
  "window",
  "document",
  "localStorage",
  "sessionStorage",
  "module",
  "global"
  // Node.js
];
var BUILT_INS = [].concat(
  BUILT_IN_GLOBALS,
  TYPES,
  ERROR_TYPES
);
function javascript(hljs) {
  const regex = hljs.regex;
  const hasClosingTag = (match, { after }) => {
    const tag = "</" + match[0].slice(1);
    const pos = match.input.indexOf(tag, after);
    return pos !== -1;
  };
  const IDENT_RE$1 = IDENT_RE;
  const FRAGMENT = {
    begin: "<>",
    end: "</>"
  };
  const XML_SELF_CLOSING = /<[A-Za-z0-9\\._:-]+\s*\/>/;
  const XML_TAG = {
    begin: /<[A-Za-z0-9\\._:-]+/,
    end: /\/[A-Za-z0-9\\._:-]+>|\/>/,
    /**
     * @param {RegExpMatchArray} match
     * @param {CallbackResponse} response
     */
    isTrulyOpeningTag: (match, response) => {
      const afterMatchIndex = match[0].length + match.index;
      const nextChar = match.input[afterMatchIndex];
      if (
        // HTML should not include another raw `<` inside a tag
        // nested type?
        // `<Array<Array<number>>`, etc.
        nextChar === "<" || // the , gives away that this is not HTML
        // `<T, A extends keyof T, V>`
        nextChar === ","
      ) {
        response.ignoreMatch();
        return;
      }
      if (nextChar === ">") {
        if (!hasClosingTag(match, { after: afterMatchIndex })) {
          response.ignoreMatch();
        }
      }
      let m;
      const afterMatch = match.input.substring(afterMatchIndex);
      if (m = afterMatch.match(/^\s*=/)) {
        response.ignoreMatch();
        return;
      }
      if (m = afterMatch.match(/^\s+extends\s+/)) {
        if (m.index === 0) {
          response.ignoreMatch();
          return;
        }
      }
    }
  };
  const KEYWORDS$1 = {
    $pattern: IDENT_RE,
    keyword: KEYWORDS,
    literal: LITERALS,
    built_in: BUILT_INS,
    "variable.language": BUILT_IN_VARIABLES
  };
  const decimalDigits3 = "[0-9](_?[0-9])*";
  const frac3 = `\\.(${decimalDigits3})`;
  const decimalInteger = `0|[1-9](_?[0-9])*|0[0-7]*[89][0-9]*`;
  const NUMBER = {
    className: "number",
    variants: [
      // DecimalLiteral
      { begin: `(\\b(${decimalInteger})((${frac3})|\\.)?|(${frac3}))[eE][+-]?(${decimalDigits3})\\b` },
      { begin: `\\b(${decimalInteger})\\b((${frac3})\\b|\\.)?|(${frac3})\\b` },
      // DecimalBigIntegerLiteral
      { begin: `\\b(0|[1-9](_?[0-9])*)n\\b` },
      // NonDecimalIntegerLiteral
      { begin: "\\b0[xX][0-9a-fA-F](_?[0-9a-fA-F])*n?\\b" },
      { begin: "\\b0[bB][0-1](_?[0-1])*n?\\b" },
      { begin: "\\b0[oO][0-7](_?[0-7])*n?\\b" },
      // LegacyOctalIntegerLiteral (does not include underscore separators)
      // https://tc39.es/ecma262/#sec-additional-syntax-numeric-literals
      { begin: "\\b0[0-7]+n?\\b" }
    ],
    relevance: 0
  };
  const SUBST = {
    className: "subst",
    begin: "\\$\\{",
    end: "\\}",
    keywords: KEYWORDS$1,
    contains: []
    // defined later
  };
  const HTML_TEMPLATE = {
    begin: ".?html`",
    end: "",
    starts: {
      end: "`",
      returnEnd: false,
      contains: [
        hljs.BACKSLASH_ESCAPE,
        SUBST
      ],
      subLanguage: "xml"
    }
  };
  const CSS_TEMPLATE = {
    begin: ".?css`",
    end: "",
    starts: {
      end: "`",
      returnEnd: false,
      contains: [
        hljs.BACKSLASH_ESCAPE,
        SUBST
      ],
      subLanguage: "css"
    }
  };
  const GRAPHQL_TEMPLATE = {
    begin: ".?gql`",
    end: "",
    starts: {
      end: "`",
      returnEnd: false,
      contains: [
        hljs.BACKSLASH_ESCAPE,
        SUBST
      ],
      subLanguage: "graphql"
    }
  };
  const TEMPLATE_STRING = {
    className: "string",
    begin: "`",
    end: "`",
    contains: [
      hljs.BACKSLASH_ESCAPE,
      SUBST
    ]
  };
  const JSDOC_COMMENT = hljs.COMMENT(
    /\/\*\*(?!\/)/,
    "\\*/",
    {
      relevance: 0,
      contains: [
        {
          begin: "(?=@[A-Za-z]+)",
          relevance: 0,
          contains: [
            {
              className: "doctag",
              begin: "@[A-Za-z]+"
            },
            {
              className: "type",
              begin: "\\{",
              end: "\\}",
              excludeEnd: true,
              excludeBegin: true,
              relevance: 0
            },
            {
              className: "variable",
              begin: IDENT_RE$1 + "(?=\\s*(-)|$)",
              endsParent: true,
              relevance: 0
            },
            // eat spaces (not newlines) so we can find
            // types or variables
            {
              begin: /(?=[^\n])\s/,
              relevance: 0
            }
          ]
        }
      ]
    }
  );
  const COMMENT = {
    className: "comment",
    variants: [
      JSDOC_COMMENT,
      hljs.C_BLOCK_COMMENT_MODE,
      hljs.C_LINE_COMMENT_MODE
    ]
  };
  const SUBST_INTERNALS = [
    hljs.APOS_STRING_MODE,
    hljs.QUOTE_STRING_MODE,
    HTML_TEMPLATE,
    CSS_TEMPLATE,
    GRAPHQL_TEMPLATE,
    TEMPLATE_STRING,
    // Skip numbers when they are part of a variable name
    { match: /\$\d+/ },
    NUMBER
    // This is intentional:
    // See https://github.com/highlightjs/highlight.js/issues/3288
    // hljs.REGEXP_MODE
  ];
  SUBST.contains = SUBST_INTERNALS.concat({
    // we need to pair up {} inside our subst to prevent
    // it from ending too early by matching another }
    begin: /\{/,
    end: /\}/,
    keywords: KEYWORDS$1,
    contains: [
      "self"
    ].concat(SUBST_INTERNALS)
  });
  const SUBST_AND_COMMENTS = [].concat(COMMENT, SUBST.contains);
  const PARAMS_CONTAINS = SUBST_AND_COMMENTS.concat([
    // eat recursive parens in sub expressions
    {
      begin: /(\s*)\(/,
      end: /\)/,
      keywords: KEYWORDS$1,
      contains: ["self"].concat(SUBST_AND_COMMENTS)
    }
  ]);
  const PARAMS = {
    className: "params",
    // convert this to negative lookbehind in v12
    begin: /(\s*)\(/,
    // to match the parms with
    end: /\)/,
    excludeBegin: true,
    excludeEnd: true,
    keywords: KEYWORDS$1,
    contains: PARAMS_CONTAINS
  };
  const CLASS_OR_EXTENDS = {
    variants: [
      // class Car extends vehicle
      {
        match: [
          /class/,
          /\s+/,
          IDENT_RE$1,
          /\s+/,
          /extends/,
          /\s+/,
          regex.concat(IDENT_RE$1, "(", regex.concat(/\./, IDENT_RE$1), ")*")
        ],
        scope: {
          1: "keyword",
          3: "title.class",
          5: "keyword",
          7: "title.class.inherited"
        }
      },
      // class Car
      {
        match: [
          /class/,
          /\s+/,
          IDENT_RE$1
        ],
        scope: {
          1: "keyword",
          3: "title.class"
        }
      }
    ]
  };
  const CLASS_REFERENCE = {
    relevance: 0,
    match: regex.either(
      // Hard coded exceptions
      /\bJSON/,
      // Float32Array, OutT
      /\b[A-Z][a-z]+([A-Z][a-z]*|\d)*/,
      // CSSFactory, CSSFactoryT
      /\b[A-Z]{2,}([A-Z][a-z]+|\d)+([A-Z][a-z]*)*/,
      // FPs, FPsT
      /\b[A-Z]{2,}[a-z]+([A-Z][a-z]+|\d)*([A-Z][a-z]*)*/
      // P
      // single letters are not highlighted
      // BLAH
      // this will be flagged as a UPPER_CASE_CONSTANT instead
    ),
    className: "title.class",
    keywords: {
      _: [
        // se we still get relevance credit for JS library classes
        ...TYPES,
        ...ERROR_TYPES
      ]
    }
  };
  const USE_STRICT = {
    label: "use_strict",
    className: "meta",
    relevance: 10,
    begin: /^\s*['"]use (strict|asm)['"]/
  };
  const FUNCTION_DEFINITION = {
    variants: [
      {
        match: [
          /function/,
          /\s+/,
          IDENT_RE$1,
          /(?=\s*\()/
        ]
      },
      // anonymous function
      {
        match: [
          /function/,
          /\s*(?=\()/
        ]
      }
    ],
    className: {
      1: "keyword",
      3: "title.function"
    },
    label: "func.def",
    contains: [PARAMS],
    illegal: /%/
  };
  const UPPER_CASE_CONSTANT = {
    relevance: 0,
    match: /\b[A-Z][A-Z_0-9]+\b/,
    className: "variable.constant"
  };
  function noneOf(list2) {
    return regex.concat("(?!", list2.join("|"), ")");
  }
  const FUNCTION_CALL = {
    match: regex.concat(
      /\b/,
      noneOf([
        ...BUILT_IN_GLOBALS,
        "super",
        "import",
        "await"
      ].map((x) => `${x}\\s*\\(`)),
      IDENT_RE$1,
      regex.lookahead(/\s*\(/)
    ),
    className: "title.function",
    relevance: 0
  };
  const PROPERTY_ACCESS = {
    begin: regex.concat(/\./, regex.lookahead(
      regex.concat(IDENT_RE$1, /(?![0-9A-Za-z$_(])/)
    )),
    end: IDENT_RE$1,
    excludeBegin: true,
    keywords: "prototype",
    className: "property",
    relevance: 0
  };
  const GETTER_OR_SETTER = {
    match: [
      /get|set/,
      /\s+/,
      IDENT_RE$1,
      /(?=\()/
    ],
    className: {
      1: "keyword",
      3: "title.function"
    },
    contains: [
      {
        // eat to avoid empty params
        begin: /\(\)/
      },
      PARAMS
    ]
  };
  const FUNC_LEAD_IN_RE = "(\\([^()]*(\\([^()]*(\\([^()]*\\)[^()]*)*\\)[^()]*)*\\)|" + hljs.UNDERSCORE_IDENT_RE + ")\\s*=>";
  const FUNCTION_VARIABLE = {
    match: [
      /const|var|let/,
      /\s+/,
      IDENT_RE$1,
      /\s*/,
      /=\s*/,
      /(async\s*)?/,
      // async is optional
      regex.lookahead(FUNC_LEAD_IN_RE)
    ],
    keywords: "async",
    className: {
      1: "keyword",
      3: "title.function"
    },
    contains: [
      PARAMS
    ]
  };
  return {
    name: "JavaScript",
    aliases: ["js", "jsx", "mjs", "cjs"],
    keywords: KEYWORDS$1,
    // this will be extended by TypeScript
    exports: { PARAMS_CONTAINS, CLASS_REFERENCE },
    illegal: /#(?![$_A-Za-z])/,
    contains: [
      hljs.SHEBANG({
        label: "shebang",
        binary: "node",
        relevance: 5
      }),
      USE_STRICT,
      hljs.APOS_STRING_MODE,
      hljs.QUOTE_STRING_MODE,
      HTML_TEMPLATE,
      CSS_TEMPLATE,
      GRAPHQL_TEMPLATE,
      TEMPLATE_STRING,
      COMMENT,
      // Skip numbers when they are part of a variable name
      { match: /\$\d+/ },
      NUMBER,
      CLASS_REFERENCE,
      {
        scope: "attr",
        match: IDENT_RE$1 + regex.lookahead(":"),
        relevance: 0
      },
      FUNCTION_VARIABLE,
      {
        // "value" container
        begin: "(" + hljs.RE_STARTERS_RE + "|\\b(case|return|throw)\\b)\\s*",
        keywords: "return throw case",
        relevance: 0,
        contains: [
          COMMENT,
          hljs.REGEXP_MODE,
          {
            className: "function",
            // we have to count the parens to make sure we actually have the
            // correct bounding ( ) before the =>.  There could be any number of
            // sub-expressions inside also surrounded by parens.
            begin: FUNC_LEAD_IN_RE,
            returnBegin: true,
            end: "\\s*=>",
            contains: [
              {
                className: "params",
                variants: [
                  {
                    begin: hljs.UNDERSCORE_IDENT_RE,
                    relevance: 0
                  },
                  {
                    className: null,
                    begin: /\(\s*\)/,
                    skip: true
                  },
                  {
                    begin: /(\s*)\(/,
                    end: /\)/,
                    excludeBegin: true,
                    excludeEnd: true,
                    keywords: KEYWORDS$1,
                    contains: PARAMS_CONTAINS
                  }
                ]
              }
            ]
          },
          {
            // could be a comma delimited list of params to a function call
            begin: /,/,
            relevance: 0
          },
          {
            match: /\s+/,
            relevance: 0
          },
          {
            // JSX
            variants: [
              { begin: FRAGMENT.begin, end: FRAGMENT.end },
              { match: XML_SELF_CLOSING },
              {
                begin: XML_TAG.begin,
                // we carefully check the opening tag to see if it truly
                // is a tag and not a false positive
                "on:begin": XML_TAG.isTrulyOpeningTag,
                end: XML_TAG.end
              }
            ],
            subLanguage: "xml",
            contains: [
              {
                begin: XML_TAG.begin,
                end: XML_TAG.end,
                skip: true,
                contains: ["self"]
              }
            ]
          }
        ]
      },
      FUNCTION_DEFINITION,
      {
        // prevent this from getting swallowed up by function
        // since they appear "function like"
        beginKeywords: "while if switch catch for"
      },
      {
        // we have to count the parens to make sure we actually have the correct
        // bounding ( ).  There could be any number of sub-expressions inside
        // also surrounded by parens.
        begin: "\\b(?!function)" + hljs.UNDERSCORE_IDENT_RE + "\\([^()]*(\\([^()]*(\\([^()]*\\)[^()]*)*\\)[^()]*)*\\)\\s*\\{",
        // end parens
        returnBegin: true,
        label: "func.def",
        contains: [
          PARAMS,
          hljs.inherit(hljs.TITLE_MODE, { begin: IDENT_RE$1, className: "title.function" })
        ]
      },
      // catch ... so it won't trigger the property rule below
      {
        match: /\.\.\./,
        relevance: 0
      },
      PROPERTY_ACCESS,
      // hack: prevents detection of keywords in some circumstances
      // .keyword()
      // $keyword = x
      {
        match: "\\$" + IDENT_RE$1,
        relevance: 0
      },
      {
        match: [/\bconstructor(?=\s*\()/],
        className: { 1: "title.function" },
        contains: [PARAMS]
      },
      FUNCTION_CALL,
      UPPER_CASE_CONSTANT,
      CLASS_OR_EXTENDS,
      GETTER_OR_SETTER,
      {
        match: /\$[(.]/
        // relevance booster for a pattern common to JS libs: `$(something)` and `$.something`
      }
    ]
  };
}

// node_modules/highlight.js/es/languages/json.js
var EXTENDED_NUMBER_RE = "([-+]?)(\\b0[xX][a-fA-F0-9]+|(\\b\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d+)?)|NaN|[-+]?Infinity";
var EXTENDED_NUMBER_MODE = {
  scope: "number",
  match: EXTENDED_NUMBER_RE,
  relevance: 0
};
function json2(hljs) {
  const ATTRIBUTE = {
    className: "attr",
    begin: /(("(\\.|[^\\"\r\n])*")|('(\\.|[^\\'\r\n])*'))(?=\s*:)/,
    relevance: 1.01
  };
  const PUNCTUATION = {
    match: /[{}[\],:]/,
    className: "punctuation",
    relevance: 0
  };
  const LITERALS3 = [
    "true",
    "false",
    "null"
  ];
  const LITERALS_MODE = {
    scope: "literal",
    beginKeywords: LITERALS3.join(" ")
  };
  return {
    name: "JSON",
    aliases: ["jsonc", "json5"],
    keywords: {
      literal: LITERALS3
    },
    contains: [
      ATTRIBUTE,
      PUNCTUATION,
      hljs.APOS_STRING_MODE,
      hljs.QUOTE_STRING_MODE,
      LITERALS_MODE,
      EXTENDED_NUMBER_MODE,
      hljs.C_LINE_COMMENT_MODE,
      hljs.C_BLOCK_COMMENT_MODE
    ],
    illegal: "\\S"
  };
}

// node_modules/highlight.js/es/languages/kotlin.js
var decimalDigits2 = "[0-9](_*[0-9])*";
var frac2 = `\\.(${decimalDigits2})`;
var hexDigits2 = "[0-9a-fA-F](_*[0-9a-fA-F])*";
var NUMERIC2 = {
  className: "number",
  variants: [
    // DecimalFloatingPointLiteral
    // including ExponentPart
    { begin: `(\\b(${decimalDigits2})((${frac2})|\\.)?|(${frac2}))[eE][+-]?(${decimalDigits2})[fFdD]?\\b` },
    // excluding ExponentPart
    { begin: `\\b(${decimalDigits2})((${frac2})[fFdD]?\\b|\\.([fFdD]\\b)?)` },
    { begin: `(${frac2})[fFdD]?\\b` },
    { begin: `\\b(${decimalDigits2})[fFdD]\\b` },
    // HexadecimalFloatingPointLiteral
    { begin: `\\b0[xX]((${hexDigits2})\\.?|(${hexDigits2})?\\.(${hexDigits2}))[pP][+-]?(${decimalDigits2})[fFdD]?\\b` },
    // DecimalIntegerLiteral
    { begin: "\\b(0|[1-9](_*[0-9])*)[lL]?\\b" },
    // HexIntegerLiteral
    { begin: `\\b0[xX](${hexDigits2})[lL]?\\b` },
    // OctalIntegerLiteral
    { begin: "\\b0(_*[0-7])*[lL]?\\b" },
    // BinaryIntegerLiteral
    { begin: "\\b0[bB][01](_*[01])*[lL]?\\b" }
  ],
  relevance: 0
};
function kotlin(hljs) {
  const KEYWORDS3 = {
    keyword: "abstract as val var vararg get set class object open private protected public noinline crossinline dynamic final enum if else do while for when throw try catch finally import package is in fun override companion reified inline lateinit init interface annotation data sealed internal infix operator out by constructor super tailrec where const inner suspend typealias external expect actual",
    built_in: "Byte Short Char Int Long Boolean Float Double Void Unit Nothing",
    literal: "true false null"
  };
  const KEYWORDS_WITH_LABEL = {
    className: "keyword",
    begin: /\b(break|continue|return|this)\b/,
    starts: { contains: [
      {
        className: "symbol",
        begin: /@\w+/
      }
    ] }
  };
  const LABEL = {
    className: "symbol",
    begin: hljs.UNDERSCORE_IDENT_RE + "@"
  };
  const SUBST = {
    className: "subst",
    begin: /\$\{/,
    end: /\}/,
    contains: [hljs.C_NUMBER_MODE]
  };
  const VARIABLE = {
    className: "variable",
    begin: "\\$" + hljs.UNDERSCORE_IDENT_RE
  };
  const STRING = {
    className: "string",
    variants: [
      {
        begin: '"""',
        end: '"""(?=[^"])',
        contains: [
          VARIABLE,
          SUBST
        ]
      },
      // Can't use built-in modes easily, as we want to use STRING in the meta
      // context as 'meta-string' and there's no syntax to remove explicitly set
      // classNames in built-in modes.
      {
        begin: "'",
        end: "'",
        illegal: /\n/,
        contains: [hljs.BACKSLASH_ESCAPE]
      },
      {
        begin: '"',
        end: '"',
        illegal: /\n/,
        contains: [
          hljs.BACKSLASH_ESCAPE,
          VARIABLE,
          SUBST
        ]
      }
    ]
  };
  SUBST.contains.push(STRING);
  const ANNOTATION_USE_SITE = {
    className: "meta",
    begin: "@(?:file|property|field|get|set|receiver|param|setparam|delegate)\\s*:(?:\\s*" + hljs.UNDERSCORE_IDENT_RE + ")?"
  };
  const ANNOTATION = {
    className: "meta",
    begin: "@" + hljs.UNDERSCORE_IDENT_RE,
    contains: [
      {
        begin: /\(/,
        end: /\)/,
        contains: [
          hljs.inherit(STRING, { className: "string" }),
          "self"
        ]
      }
    ]
  };
  const KOTLIN_NUMBER_MODE = NUMERIC2;
  const KOTLIN_NESTED_COMMENT = hljs.COMMENT(
    "/\\*",
    "\\*/",
    { contains: [hljs.C_BLOCK_COMMENT_MODE] }
  );
  const KOTLIN_PAREN_TYPE = { variants: [
    {
      className: "type",
      begin: hljs.UNDERSCORE_IDENT_RE
    },
    {
      begin: /\(/,
      end: /\)/,
      contains: []
      // defined later
    }
  ] };
  const KOTLIN_PAREN_TYPE2 = KOTLIN_PAREN_TYPE;
  KOTLIN_PAREN_TYPE2.variants[1].contains = [KOTLIN_PAREN_TYPE];
  KOTLIN_PAREN_TYPE.variants[1].contains = [KOTLIN_PAREN_TYPE2];
  return {
    name: "Kotlin",
    aliases: [
      "kt",
      "kts"
    ],
    keywords: KEYWORDS3,
    contains: [
      hljs.COMMENT(
        "/\\*\\*",
        "\\*/",
        {
          relevance: 0,
          contains: [
            {
              className: "doctag",
              begin: "@[A-Za-z]+"
            }
          ]
        }
      ),
      hljs.C_LINE_COMMENT_MODE,
      KOTLIN_NESTED_COMMENT,
      KEYWORDS_WITH_LABEL,
      LABEL,
      ANNOTATION_USE_SITE,
      ANNOTATION,
      {
        className: "function",
        beginKeywords: "fun",
        end: "[(]|$",
        returnBegin: true,
        excludeEnd: true,
        keywords: KEYWORDS3,
        relevance: 5,
        contains: [
          {
            begin: hljs.UNDERSCORE_IDENT_RE + "\\s*\\(",
            returnBegin: true,
            relevance: 0,
            contains: [hljs.UNDERSCORE_TITLE_MODE]
          },
          {
            className: "type",
            begin: /</,
            end: />/,
            keywords: "reified",
            relevance: 0
          },
          {
            className: "params",
            begin: /\(/,
            end: /\)/,
            endsParent: true,
            keywords: KEYWORDS3,
            relevance: 0,
            contains: [
              {
                begin: /:/,
                end: /[=,\/]/,
                endsWithParent: true,
                contains: [
                  KOTLIN_PAREN_TYPE,
                  hljs.C_LINE_COMMENT_MODE,
                  KOTLIN_NESTED_COMMENT
                ],
                relevance: 0
              },
              hljs.C_LINE_COMMENT_MODE,
              KOTLIN_NESTED_COMMENT,
              ANNOTATION_USE_SITE,
              ANNOTATION,
              STRING,
              hljs.C_NUMBER_MODE
            ]
          },
          KOTLIN_NESTED_COMMENT
        ]
      },
      {
        begin: [
          /class|interface|trait/,
          /\s+/,
          hljs.UNDERSCORE_IDENT_RE
        ],
        beginScope: {
          3: "title.class"
        },
        keywords: "class interface trait",
        end: /[:\{(]|$/,
        excludeEnd: true,
        illegal: "extends implements",
        contains: [
          { beginKeywords: "public protected internal private constructor" },
          hljs.UNDERSCORE_TITLE_MODE,
          {
            className: "type",
            begin: /</,
            end: />/,
            excludeBegin: true,
            excludeEnd: true,
            relevance: 0
          },
          {
            className: "type",
            begin: /[,:]\s*/,
            end: /[<\(,){\s]|$/,
            excludeBegin: true,
            returnEnd: true
          },
          ANNOTATION_USE_SITE,
          ANNOTATION
        ]
      },
      STRING,
      {
        className: "meta",
        begin: "^#!/usr/bin/env",
        end: "$",
        illegal: "\n"
      },
      KOTLIN_NUMBER_MODE
    ]
  };
}

// node_modules/highlight.js/es/languages/less.js
var MODES2 = (hljs) => {
  return {
    IMPORTANT: {
      scope: "meta",
      begin: "!important"
    },
    BLOCK_COMMENT: hljs.C_BLOCK_COMMENT_MODE,
    HEXCOLOR: {
      scope: "number",
      begin: /#(([0-9a-fA-F]{3,4})|(([0-9a-fA-F]{2}){3,4}))\b/
    },
    UNICODE_RANGE: {
      scope: "number",
      begin: /\b[Uu]\+[0-9A-Fa-f][0-9A-Fa-f?]{0,4}(-[0-9A-Fa-f][0-9A-Fa-f]{0,4})?/
    },
    FUNCTION_DISPATCH: {
      className: "built_in",
      begin: /[\w-]+(?=\()/
    },
    ATTRIBUTE_SELECTOR_MODE: {
      scope: "selector-attr",
      begin: /\[/,
      end: /\]/,
      illegal: "$",
      contains: [
        hljs.APOS_STRING_MODE,
        hljs.QUOTE_STRING_MODE
      ]
    },
    CSS_NUMBER_MODE: {
      scope: "number",
      begin: hljs.NUMBER_RE + "(%|em|ex|ch|rem|vw|vh|vmin|vmax|cm|mm|in|pt|pc|px|deg|grad|rad|turn|s|ms|Hz|kHz|dpi|dpcm|dppx)?",
      relevance: 0
    },
    CSS_VARIABLE: {
      className: "attr",
      begin: /--[A-Za-z_][A-Za-z0-9_-]*/
    }
  };
};
var HTML_TAGS2 = [
  "a",
  "abbr",
  "address",
  "article",
  "aside",
  "audio",
  "b",
  "blockquote",
  "body",
  "button",
  "canvas",
  "caption",
  "cite",
  "code",
  "dd",
  "del",
  "details",
  "dfn",
  "div",
  "dl",
  "dt",
  "em",
  "fieldset",
  "figcaption",
  "figure",
  "footer",
  "form",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "header",
  "hgroup",
  "html",
  "i",
  "iframe",
  "img",
  "input",
  "ins",
  "kbd",
  "label",
  "legend",
  "li",
  "main",
  "mark",
  "menu",
  "nav",
  "object",
  "ol",
  "optgroup",
  "option",
  "p",
  "picture",
  "q",
  "quote",
  "samp",
  "section",
  "select",
  "source",
  "span",
  "strong",
  "summary",
  "sup",
  "table",
  "tbody",
  "td",
  "textarea",
  "tfoot",
  "th",
  "thead",
  "time",
  "tr",
  "ul",
  "var",
  "video"
];
var SVG_TAGS2 = [
  "defs",
  "g",
  "marker",
  "mask",
  "pattern",
  "svg",
  "switch",
  "symbol",
  "feBlend",
  "feColorMatrix",
  "feComponentTransfer",
  "feComposite",
  "feConvolveMatrix",
  "feDiffuseLighting",
  "feDisplacementMap",
  "feFlood",
  "feGaussianBlur",
  "feImage",
  "feMerge",
  "feMorphology",
  "feOffset",
  "feSpecularLighting",
  "feTile",
  "feTurbulence",
  "linearGradient",
  "radialGradient",
  "stop",
  "circle",
  "ellipse",
  "image",
  "line",
  "path",
  "polygon",
  "polyline",
  "rect",
  "text",
  "use",
  "textPath",
  "tspan",
  "foreignObject",
  "clipPath"
];
var TAGS2 = [
  ...HTML_TAGS2,
  ...SVG_TAGS2
];
var MEDIA_FEATURES2 = [
  "any-hover",
  "any-pointer",
  "aspect-ratio",
  "color",
  "color-gamut",
  "color-index",
  "device-aspect-ratio",
  "device-height",
  "device-width",
  "display-mode",
  "forced-colors",
  "grid",
  "height",
  "hover",
  "inverted-colors",
  "monochrome",
  "orientation",
  "overflow-block",
  "overflow-inline",
  "pointer",
  "prefers-color-scheme",
  "prefers-contrast",
  "prefers-reduced-motion",
  "prefers-reduced-transparency",
  "resolution",
  "scan",
  "scripting",
  "update",
  "width",
  // TODO: find a better solution?
  "min-width",
  "max-width",
  "min-height",
  "max-height"
].sort().reverse();
var PSEUDO_CLASSES2 = [
  "active",
  "any-link",
  "blank",
  "checked",
  "current",
  "default",
  "defined",
  "dir",
  // dir()
  "disabled",
  "drop",
  "empty",
  "enabled",
  "first",
  "first-child",
  "first-of-type",
  "fullscreen",
  "future",
  "focus",
  "focus-visible",
  "focus-within",
  "has",
  // has()
  "host",
  // host or host()
  "host-context",
  // host-context()
  "hover",
  "indeterminate",
  "in-range",
  "invalid",
  "is",
  // is()
  "lang",
  // lang()
  "last-child",
  "last-of-type",
  "left",
  "link",
  "local-link",
  "not",
  // not()
  "nth-child",
  // nth-child()
  "nth-col",
  // nth-col()
  "nth-last-child",
  // nth-last-child()
  "nth-last-col",
  // nth-last-col()
  "nth-last-of-type",
  //nth-last-of-type()
  "nth-of-type",
  //nth-of-type()
  "only-child",
  "only-of-type",
  "optional",
  "out-of-range",
  "past",
  "placeholder-shown",
  "read-only",
  "read-write",
  "required",
  "right",
  "root",
  "scope",
  "target",
  "target-within",
  "user-invalid",
  "valid",
  "visited",
  "where"
  // where()
].sort().reverse();
var PSEUDO_ELEMENTS2 = [
  "after",
  "backdrop",
  "before",
  "cue",
  "cue-region",
  "first-letter",
  "first-line",
  "grammar-error",
  "marker",
  "part",
  "placeholder",
  "selection",
  "slotted",
  "spelling-error"
].sort().reverse();
var ATTRIBUTES2 = [
  "accent-color",
  "align-content",
  "align-items",
  "align-self",
  "alignment-baseline",
  "all",
  "anchor-name",
  "animation",
  "animation-composition",
  "animation-delay",
  "animation-direction",
  "animation-duration",
  "animation-fill-mode",
  "animation-iteration-count",
  "animation-name",
  "animation-play-state",
  "animation-range",
  "animation-range-end",
  "animation-range-start",
  "animation-timeline",
  "animation-timing-function",
  "appearance",
  "aspect-ratio",
  "backdrop-filter",
  "backface-visibility",
  "background",
  "background-attachment",
  "background-blend-mode",
  "background-clip",
  "background-color",
  "background-image",
  "background-origin",
  "background-position",
  "background-position-x",
  "background-position-y",
  "background-repeat",
  "background-size",
  "baseline-shift",
  "block-size",
  "border",
  "border-block",
  "border-block-color",
  "border-block-end",
  "border-block-end-color",
  "border-block-end-style",
  "border-block-end-width",
  "border-block-start",
  "border-block-start-color",
  "border-block-start-style",
  "border-block-start-width",
  "border-block-style",
  "border-block-width",
  "border-bottom",
  "border-bottom-color",
  "border-bottom-left-radius",
  "border-bottom-right-radius",
  "border-bottom-style",
  "border-bottom-width",
  "border-collapse",
  "border-color",
  "border-end-end-radius",
  "border-end-start-radius",
  "border-image",
  "border-image-outset",
  "border-image-repeat",
  "border-image-slice",
  "border-image-source",
  "border-image-width",
  "border-inline",
  "border-inline-color",
  "border-inline-end",
  "border-inline-end-color",
  "border-inline-end-style",
  "border-inline-end-width",
  "border-inline-start",
  "border-inline-start-color",
  "border-inline-start-style",
  "border-inline-start-width",
  "border-inline-style",
  "border-inline-width",
  "border-left",
  "border-left-color",
  "border-left-style",
  "border-left-width",
  "border-radius",
  "border-right",
  "border-right-color",
  "border-right-style",
  "border-right-width",
  "border-spacing",
  "border-start-end-radius",
  "border-start-start-radius",
  "border-style",
  "border-top",
  "border-top-color",
  "border-top-left-radius",
  "border-top-right-radius",
  "border-top-style",
  "border-top-width",
  "border-width",
  "bottom",
  "box-align",
  "box-decoration-break",
  "box-direction",
  "box-flex",
  "box-flex-group",
  "box-lines",
  "box-ordinal-group",
  "box-orient",
  "box-pack",
  "box-shadow",
  "box-sizing",
  "break-after",
  "break-before",
  "break-inside",
  "caption-side",
  "caret-color",
  "clear",
  "clip",
  "clip-path",
  "clip-rule",
  "color",
  "color-interpolation",
  "color-interpolation-filters",
  "color-profile",
  "color-rendering",
  "color-scheme",
  "column-count",
  "column-fill",
  "column-gap",
  "column-rule",
  "column-rule-color",
  "column-rule-style",
  "column-rule-width",
  "column-span",
  "column-width",
  "columns",
  "contain",
  "contain-intrinsic-block-size",
  "contain-intrinsic-height",
  "contain-intrinsic-inline-size",
  "contain-intrinsic-size",
  "contain-intrinsic-width",
  "container",
  "container-name",
  "container-type",
  "content",
  "content-visibility",
  "counter-increment",
  "counter-reset",
  "counter-set",
  "cue",
  "cue-after",
  "cue-before",
  "cursor",
  "cx",
  "cy",
  "direction",
  "display",
  "dominant-baseline",
  "empty-cells",
  "enable-background",
  "field-sizing",
  "fill",
  "fill-opacity",
  "fill-rule",
  "filter",
  "flex",
  "flex-basis",
  "flex-direction",
  "flex-flow",
  "flex-grow",
  "flex-shrink",
  "flex-wrap",
  "float",
  "flood-color",
  "flood-opacity",
  "flow",
  "font",
  "font-display",
  "font-family",
  "font-feature-settings",
  "font-kerning",
  "font-language-override",
  "font-optical-sizing",
  "font-palette",
  "font-size",
  "font-size-adjust",
  "font-smooth",
  "font-smoothing",
  "font-stretch",
  "font-style",
  "font-synthesis",
  "font-synthesis-position",
  "font-synthesis-small-caps",
  "font-synthesis-style",
  "font-synthesis-weight",
  "font-variant",
  "font-variant-alternates",
  "font-variant-caps",
  "font-variant-east-asian",
  "font-variant-emoji",
  "font-variant-ligatures",
  "font-variant-numeric",
  "font-variant-position",
  "font-variation-settings",
  "font-weight",
  "forced-color-adjust",
  "gap",
  "glyph-orientation-horizontal",
  "glyph-orientation-vertical",
  "grid",
  "grid-area",
  "grid-auto-columns",
  "grid-auto-flow",
  "grid-auto-rows",
  "grid-column",
  "grid-column-end",
  "grid-column-start",
  "grid-gap",
  "grid-row",
  "grid-row-end",
  "grid-row-start",
  "grid-template",
  "grid-template-areas",
  "grid-template-columns",
  "grid-template-rows",
  "hanging-punctuation",
  "height",
  "hyphenate-character",
  "hyphenate-limit-chars",
  "hyphens",
  "icon",
  "image-orientation",
  "image-rendering",
  "image-resolution",
  "ime-mode",
  "initial-letter",
  "initial-letter-align",
  "inline-size",
  "inset",
  "inset-area",
  "inset-block",
  "inset-block-end",
  "inset-block-start",
  "inset-inline",
  "inset-inline-end",
  "inset-inline-start",
  "isolation",
  "justify-content",
  "justify-items",
  "justify-self",
  "kerning",
  "left",
  "letter-spacing",
  "lighting-color",
  "line-break",
  "line-height",
  "line-height-step",
  "list-style",
  "list-style-image",
  "list-style-position",
  "list-style-type",
  "margin",
  "margin-block",
  "margin-block-end",
  "margin-block-start",
  "margin-bottom",
  "margin-inline",
  "margin-inline-end",
  "margin-inline-start",
  "margin-left",
  "margin-right",
  "margin-top",
  "margin-trim",
  "marker",
  "marker-end",
  "marker-mid",
  "marker-start",
  "marks",
  "mask",
  "mask-border",
  "mask-border-mode",
  "mask-border-outset",
  "mask-border-repeat",
  "mask-border-slice",
  "mask-border-source",
  "mask-border-width",
  "mask-clip",
  "mask-composite",
  "mask-image",
  "mask-mode",
  "mask-origin",
  "mask-position",
  "mask-repeat",
  "mask-size",
  "mask-type",
  "masonry-auto-flow",
  "math-depth",
  "math-shift",
  "math-style",
  "max-block-size",
  "max-height",
  "max-inline-size",
  "max-width",
  "min-block-size",
  "min-height",
  "min-inline-size",
  "min-width",
  "mix-blend-mode",
  "nav-down",
  "nav-index",
  "nav-left",
  "nav-right",
  "nav-up",
  "none",
  "normal",
  "object-fit",
  "object-position",
  "offset",
  "offset-anchor",
  "offset-distance",
  "offset-path",
  "offset-position",
  "offset-rotate",
  "opacity",
  "order",
  "orphans",
  "outline",
  "outline-color",
  "outline-offset",
  "outline-style",
  "outline-width",
  "overflow",
  "overflow-anchor",
  "overflow-block",
  "overflow-clip-margin",
  "overflow-inline",
  "overflow-wrap",
  "overflow-x",
  "overflow-y",
  "overlay",
  "overscroll-behavior",
  "overscroll-behavior-block",
  "overscroll-behavior-inline",
  "overscroll-behavior-x",
  "overscroll-behavior-y",
  "padding",
  "padding-block",
  "padding-block-end",
  "padding-block-start",
  "padding-bottom",
  "padding-inline",
  "padding-inline-end",
  "padding-inline-start",
  "padding-left",
  "padding-right",
  "padding-top",
  "page",
  "page-break-after",
  "page-break-before",
  "page-break-inside",
  "paint-order",
  "pause",
  "pause-after",
  "pause-before",
  "perspective",
  "perspective-origin",
  "place-content",
  "place-items",
  "place-self",
  "pointer-events",
  "position",
  "position-anchor",
  "position-visibility",
  "print-color-adjust",
  "quotes",
  "r",
  "resize",
  "rest",
  "rest-after",
  "rest-before",
  "right",
  "rotate",
  "row-gap",
  "ruby-align",
  "ruby-position",
  "scale",
  "scroll-behavior",
  "scroll-margin",
  "scroll-margin-block",
  "scroll-margin-block-end",
  "scroll-margin-block-start",
  "scroll-margin-bottom",
  "scroll-margin-inline",
  "scroll-margin-inline-end",
  "scroll-margin-inline-start",
  "scroll-margin-left",
  "scroll-margin-right",
  "scroll-margin-top",
  "scroll-padding",
  "scroll-padding-block",
  "scroll-padding-block-end",
  "scroll-padding-block-start",
  "scroll-padding-bottom",
  "scroll-padding-inline",
  "scroll-padding-inline-end",
  "scroll-padding-inline-start",
  "scroll-padding-left",
  "scroll-padding-right",
  "scroll-padding-top",
  "scroll-snap-align",
  "scroll-snap-stop",
  "scroll-snap-type",
  "scroll-timeline",
  "scroll-timeline-axis",
  "scroll-timeline-name",
  "scrollbar-color",
  "scrollbar-gutter",
  "scrollbar-width",
  "shape-image-threshold",
  "shape-margin",
  "shape-outside",
  "shape-rendering",
  "speak",
  "speak-as",
  "src",
  // @font-face
  "stop-color",
  "stop-opacity",
  "stroke",
  "stroke-dasharray",
  "stroke-dashoffset",
  "stroke-linecap",
  "stroke-linejoin",
  "stroke-miterlimit",
  "stroke-opacity",
  "stroke-width",
  "tab-size",
  "table-layout",
  "text-align",
  "text-align-all",
  "text-align-last",
  "text-anchor",
  "text-combine-upright",
  "text-decoration",
  "text-decoration-color",
  "text-decoration-line",
  "text-decoration-skip",
  "text-decoration-skip-ink",
  "text-decoration-style",
  "text-decoration-thickness",
  "text-emphasis",
  "text-emphasis-color",
  "text-emphasis-position",
  "text-emphasis-style",
  "text-indent",
  "text-justify",
  "text-orientation",
  "text-overflow",
  "text-rendering",
  "text-shadow",
  "text-size-adjust",
  "text-transform",
  "text-underline-offset",
  "text-underline-position",
  "text-wrap",
  "text-wrap-mode",
  "text-wrap-style",
  "timeline-scope",
  "top",
  "touch-action",
  "transform",
  "transform-box",
  "transform-origin",
  "transform-style",
  "transition",
  "transition-behavior",
  "transition-delay",
  "transition-duration",
  "transition-property",
  "transition-timing-function",
  "translate",
  "unicode-bidi",
  "unicode-range",
  "user-modify",
  "user-select",
  "vector-effect",
  "vertical-align",
  "view-timeline",
  "view-timeline-axis",
  "view-timeline-inset",
  "view-timeline-name",
  "view-transition-name",
  "visibility",
  "voice-balance",
  "voice-duration",
  "voice-family",
  "voice-pitch",
  "voice-range",
  "voice-rate",
  "voice-stress",
  "voice-volume",
  "white-space",
  "white-space-collapse",
  "widows",
  "width",
  "will-change",
  "word-break",
  "word-spacing",
  "word-wrap",
  "writing-mode",
  "x",
  "y",
  "z-index",
  "zoom"
].sort().reverse();
var PSEUDO_SELECTORS = PSEUDO_CLASSES2.concat(PSEUDO_ELEMENTS2).sort().reverse();
function less(hljs) {
  const modes = MODES2(hljs);
  const PSEUDO_SELECTORS$1 = PSEUDO_SELECTORS;
  const AT_MODIFIERS = "and or not only";
  const IDENT_RE3 = "[\\w-]+";
  const INTERP_IDENT_RE = "(" + IDENT_RE3 + "|@\\{" + IDENT_RE3 + "\\})";
  const RULES = [];
  const VALUE_MODES = [];
  const STRING_MODE = function(c2) {
    return {
      // Less strings are not multiline (also include '~' for more consistent coloring of "escaped" strings)
      className: "string",
      begin: "~?" + c2 + ".*?" + c2
    };
  };
  const IDENT_MODE = function(name2, begin, relevance) {
    return {
      className: name2,
      begin,
      relevance
    };
  };
  const AT_KEYWORDS = {
    $pattern: /[a-z-]+/,
    keyword: AT_MODIFIERS,
    attribute: MEDIA_FEATURES2.join(" ")
  };
  const PARENS_MODE = {
    // used only to properly balance nested parens inside mixin call, def. arg list
    begin: "\\(",
    end: "\\)",
    contains: VALUE_MODES,
    keywords: AT_KEYWORDS,
    relevance: 0
  };
  VALUE_MODES.push(
    hljs.C_LINE_COMMENT_MODE,
    hljs.C_BLOCK_COMMENT_MODE,
    STRING_MODE("'"),
    STRING_MODE('"'),
    modes.CSS_NUMBER_MODE,
    // fixme: it does not include dot for numbers like .5em :(
    {
      begin: "(url|data-uri)\\(",
      starts: {
        className: "string",
        end: "[\\)\\n]",
        excludeEnd: true
      }
    },
    modes.UNICODE_RANGE,
    modes.HEXCOLOR,
    PARENS_MODE,
    IDENT_MODE("variable", "@@?" + IDENT_RE3, 10),
    IDENT_MODE("variable", "@\\{" + IDENT_RE3 + "\\}"),
    IDENT_MODE("built_in", "~?`[^`]*?`"),
    // inline javascript (or whatever host language) *multiline* string
    {
      // @media features (it’s here to not duplicate things in AT_RULE_MODE with extra PARENS_MODE overriding):
      className: "attribute",
      begin: IDENT_RE3 + "\\s*:",
      end: ":",
      returnBegin: true,
      excludeEnd: true
    },
    modes.IMPORTANT,
    { beginKeywords: "and not" },
    modes.FUNCTION_DISPATCH
  );
  const VALUE_WITH_RULESETS = VALUE_MODES.concat({
    begin: /\{/,
    end: /\}/,
    contains: RULES
  });
  const MIXIN_GUARD_MODE = {
    beginKeywords: "when",
    endsWithParent: true,
    contains: [{ beginKeywords: "and not" }].concat(VALUE_MODES)
    // using this form to override VALUE’s 'function' match
  };
  const RULE_MODE = {
    begin: INTERP_IDENT_RE + "\\s*:",
    returnBegin: true,
    end: /[;}]/,
    relevance: 0,
    contains: [
      { begin: /-(webkit|moz|ms|o)-/ },
      modes.CSS_VARIABLE,
      {
        className: "attribute",
        begin: "\\b(" + ATTRIBUTES2.join("|") + ")\\b",
        end: /(?=:)/,
        starts: {
          endsWithParent: true,
          illegal: "[<=$]",
          relevance: 0,
          contains: VALUE_MODES
        }
      }
    ]
  };
  const AT_RULE_MODE = {
    className: "keyword",
    begin: "@(import|media|charset|font-face|(-[a-z]+-)?keyframes|supports|document|namespace|page|viewport|host)\\b",
    starts: {
      end: "[;{}]",
      keywords: AT_KEYWORDS,
      returnEnd: true,
      contains: VALUE_MODES,
      relevance: 0
    }
  };
  const VAR_RULE_MODE = {
    className: "variable",
    variants: [
      // using more strict pattern for higher relevance to increase chances of Less detection.
      // this is *the only* Less specific statement used in most of the sources, so...
      // (we’ll still often loose to the css-parser unless there's '//' comment,
      // simply because 1 variable just can't beat 99 properties :)
      {
        begin: "@" + IDENT_RE3 + "\\s*:",
        relevance: 15
      },
      { begin: "@" + IDENT_RE3 }
    ],
    starts: {
      end: "[;}]",
      returnEnd: true,
      contains: VALUE_WITH_RULESETS
    }
  };
  const SELECTOR_MODE = {
    // first parse unambiguous selectors (i.e. those not starting with tag)
    // then fall into the scary lookahead-discriminator variant.
    // this mode also handles mixin definitions and calls
    variants: [
      {
        begin: "[\\.#:&\\[>]",
        end: "[;{}]"
        // mixin calls end with ';'
      },
      {
        begin: INTERP_IDENT_RE,
        end: /\{/
      }
    ],
    returnBegin: true,
    returnEnd: true,
    illegal: `[<='$"]`,
    relevance: 0,
    contains: [
      hljs.C_LINE_COMMENT_MODE,
      hljs.C_BLOCK_COMMENT_MODE,
      MIXIN_GUARD_MODE,
      IDENT_MODE("keyword", "all\\b"),
      IDENT_MODE("variable", "@\\{" + IDENT_RE3 + "\\}"),
      // otherwise it’s identified as tag
      {
        begin: "\\b(" + TAGS2.join("|") + ")\\b",
        className: "selector-tag"
      },
      modes.CSS_NUMBER_MODE,
      IDENT_MODE("selector-tag", INTERP_IDENT_RE, 0),
      IDENT_MODE("selector-id", "#" + INTERP_IDENT_RE),
      IDENT_MODE("selector-class", "\\." + INTERP_IDENT_RE, 0),
      IDENT_MODE("selector-tag", "&", 0),
      modes.ATTRIBUTE_SELECTOR_MODE,
      {
        className: "selector-pseudo",
        begin: ":(" + PSEUDO_CLASSES2.join("|") + ")"
      },
      {
        className: "selector-pseudo",
        begin: ":(:)?(" + PSEUDO_ELEMENTS2.join("|") + ")"
      },
      {
        begin: /\(/,
        end: /\)/,
        relevance: 0,
        contains: VALUE_WITH_RULESETS
      },
      // argument list of parametric mixins
      { begin: "!important" },
      // eat !important after mixin call or it will be colored as tag
      modes.FUNCTION_DISPATCH
    ]
  };
  const PSEUDO_SELECTOR_MODE = {
    begin: IDENT_RE3 + `:(:)?(${PSEUDO_SELECTORS$1.join("|")})`,
    returnBegin: true,
    contains: [SELECTOR_MODE]
  };
  RULES.push(
    hljs.C_LINE_COMMENT_MODE,
    hljs.C_BLOCK_COMMENT_MODE,
    AT_RULE_MODE,
    VAR_RULE_MODE,
    PSEUDO_SELECTOR_MODE,
    RULE_MODE,
    SELECTOR_MODE,
    MIXIN_GUARD_MODE,
    modes.FUNCTION_DISPATCH
  );
  return {
    name: "Less",
    case_insensitive: true,
    illegal: `[=>'/<($"]`,
    contains: RULES
  };
}

// node_modules/highlight.js/es/languages/lua.js
function lua(hljs) {
  const OPENING_LONG_BRACKET = "\\[=*\\[";
  const CLOSING_LONG_BRACKET = "\\]=*\\]";
  const LONG_BRACKETS = {
    begin: OPENING_LONG_BRACKET,
    end: CLOSING_LONG_BRACKET,
    contains: ["self"]
  };
  const COMMENTS = [
    hljs.COMMENT("--(?!" + OPENING_LONG_BRACKET + ")", "$"),
    hljs.COMMENT(
      "--" + OPENING_LONG_BRACKET,
      CLOSING_LONG_BRACKET,
      {
        contains: [LONG_BRACKETS],
        relevance: 10
      }
    )
  ];
  return {
    name: "Lua",
    aliases: ["pluto"],
    keywords: {
      $pattern: hljs.UNDERSCORE_IDENT_RE,
      literal: "true false nil",
      keyword: "and break do else elseif end for goto if in local not or repeat return then until while",
      built_in: (
        // Metatags and globals:
        "_G _ENV _VERSION __index __newindex __mode __call __metatable __tostring __len __gc __add __sub __mul __div __mod __pow __concat __unm __eq __lt __le assert collectgarbage dofile error getfenv getmetatable ipairs load loadfile loadstring module next pairs pcall print rawequal rawget rawset require select setfenv setmetatable tonumber tostring type unpack xpcall arg self coroutine resume yield status wrap create running debug getupvalue debug sethook getmetatable gethook setmetatable setlocal traceback setfenv getinfo setupvalue getlocal getregistry getfenv io lines write close flush open output type read stderr stdin input stdout popen tmpfile math log max acos huge ldexp pi cos tanh pow deg tan cosh sinh random randomseed frexp ceil floor rad abs sqrt modf asin min mod fmod log10 atan2 exp sin atan os exit setlocale date getenv difftime remove time clock tmpname rename execute package preload loadlib loaded loaders cpath config path seeall string sub upper len gfind rep find match char dump gmatch reverse byte format gsub lower table setn insert getn foreachi maxn foreach concat sort remove"
      )
    },
    contains: COMMENTS.concat([
      {
        className: "function",
        beginKeywords: "function",
        end: "\\)",
        contains: [
          hljs.inherit(hljs.TITLE_MODE, { begin: "([_a-zA-Z]\\w*\\.)*([_a-zA-Z]\\w*:)?[_a-zA-Z]\\w*" }),
          {
            className: "params",
            begin: "\\(",
            endsWithParent: true,
            contains: COMMENTS
          }
        ].concat(COMMENTS)
      },
      hljs.C_NUMBER_MODE,
      hljs.APOS_STRING_MODE,
      hljs.QUOTE_STRING_MODE,
      {
        className: "string",
        begin: OPENING_LONG_BRACKET,
        end: CLOSING_LONG_BRACKET,
        contains: [LONG_BRACKETS],
        relevance: 5
      }
    ])
  };
}

// node_modules/highlight.js/es/languages/makefile.js
function makefile(hljs) {
  const VARIABLE = {
    className: "variable",
    variants: [
      {
        begin: "\\$\\(" + hljs.UNDERSCORE_IDENT_RE + "\\)",
        contains: [hljs.BACKSLASH_ESCAPE]
      },
      { begin: /\$[@%<?\^\+\*]/ }
    ]
  };
  const QUOTE_STRING = {
    className: "string",
    begin: /"/,
    end: /"/,
    contains: [
      hljs.BACKSLASH_ESCAPE,
      VARIABLE
    ]
  };
  const FUNC = {
    className: "variable",
    begin: /\$\([\w-]+\s/,
    end: /\)/,
    keywords: { built_in: "subst patsubst strip findstring filter filter-out sort word wordlist firstword lastword dir notdir suffix basename addsuffix addprefix join wildcard realpath abspath error warning shell origin flavor foreach if or and call eval file value" },
    contains: [
      VARIABLE,
      QUOTE_STRING
      // Added QUOTE_STRING as they can be a part of functions
    ]
  };
  const ASSIGNMENT = { begin: "^" + hljs.UNDERSCORE_IDENT_RE + "\\s*(?=[:+?]?=)" };
  const META = {
    className: "meta",
    begin: /^\.PHONY:/,
    end: /$/,
    keywords: {
      $pattern: /[\.\w]+/,
      keyword: ".PHONY"
    }
  };
  const TARGET = {
    className: "section",
    begin: /^[^\s]+:/,
    end: /$/,
    contains: [VARIABLE]
  };
  return {
    name: "Makefile",
    aliases: [
      "mk",
      "mak",
      "make"
    ],
    keywords: {
      $pattern: /[\w-]+/,
      keyword: "define endef undefine ifdef ifndef ifeq ifneq else endif include -include sinclude override export unexport private vpath"
    },
    contains: [
      hljs.HASH_COMMENT_MODE,
      VARIABLE,
      QUOTE_STRING,
      FUNC,
      ASSIGNMENT,
      META,
      TARGET
    ]
  };
}

// node_modules/highlight.js/es/languages/markdown.js
function markdown(hljs) {
  const regex = hljs.regex;
  const INLINE_HTML = {
    begin: /<\/?[A-Za-z_]/,
    end: ">",
    subLanguage: "xml",
    relevance: 0
  };
  const HORIZONTAL_RULE = {
    begin: "^[-\\*]{3,}",
    end: "$"
  };
  const CODE = {
    className: "code",
    variants: [
      // TODO: fix to allow these to work with sublanguage also
      { begin: "(`{3,})[^`](.|\\n)*?\\1`*[ ]*" },
      { begin: "(~{3,})[^~](.|\\n)*?\\1~*[ ]*" },
      // needed to allow markdown as a sublanguage to work
      {
        begin: "```",
        end: "```+[ ]*$"
      },
      {
        begin: "~~~",
        end: "~~~+[ ]*$"
      },
      { begin: "`.+?`" },
      {
        begin: "(?=^( {4}|\\t))",
        // use contains to gobble up multiple lines to allow the block to be whatever size
        // but only have a single open/close tag vs one per line
        contains: [
          {
            begin: "^( {4}|\\t)",
            end: "(\\n)$"
          }
        ],
        relevance: 0
      }
    ]
  };
  const LIST = {
    className: "bullet",
    begin: "^[ 	]*([*+-]|(\\d+\\.))(?=\\s+)",
    end: "\\s+",
    excludeEnd: true
  };
  const LINK_REFERENCE = {
    begin: /^\[[^\n]+\]:/,
    returnBegin: true,
    contains: [
      {
        className: "symbol",
        begin: /\[/,
        end: /\]/,
        excludeBegin: true,
        excludeEnd: true
      },
      {
        className: "link",
        begin: /:\s*/,
        end: /$/,
        excludeBegin: true
      }
    ]
  };
  const URL_SCHEME = /[A-Za-z][A-Za-z0-9+.-]*/;
  const LINK = {
    variants: [
      // too much like nested array access in so many languages
      // to have any real relevance
      {
        begin: /\[.+?\]\[.*?\]/,
        relevance: 0
      },
      // popular internet URLs
      {
        begin: /\[.+?\]\(((data|javascript|mailto):|(?:http|ftp)s?:\/\/).*?\)/,
        relevance: 2
      },
      {
        begin: regex.concat(/\[.+?\]\(/, URL_SCHEME, /:\/\/.*?\)/),
        relevance: 2
      },
      // relative urls
      {
        begin: /\[.+?\]\([./?&#].*?\)/,
        relevance: 1
      },
      // whatever else, lower relevance (might not be a link at all)
      {
        begin: /\[.*?\]\(.*?\)/,
        relevance: 0
      }
    ],
    returnBegin: true,
    contains: [
      {
        // empty strings for alt or link text
        match: /\[(?=\])/
      },
      {
        className: "string",
        relevance: 0,
        begin: "\\[",
        end: "\\]",
        excludeBegin: true,
        returnEnd: true
      },
      {
        className: "link",
        relevance: 0,
        begin: "\\]\\(",
        end: "\\)",
        excludeBegin: true,
        excludeEnd: true
      },
      {
        className: "symbol",
        relevance: 0,
        begin: "\\]\\[",
        end: "\\]",
        excludeBegin: true,
        excludeEnd: true
      }
    ]
  };
  const BOLD = {
    className: "strong",
    contains: [],
    // defined later
    variants: [
      {
        begin: /_{2}(?!\s)/,
        end: /_{2}/
      },
      {
        begin: /\*{2}(?!\s)/,
        end: /\*{2}/
      }
    ]
  };
  const ITALIC = {
    className: "emphasis",
    contains: [],
    // defined later
    variants: [
      {
        begin: /\*(?![*\s])/,
        end: /\*/
      },
      {
        begin: /_(?![_\s])/,
        end: /_/,
        relevance: 0
      }
    ]
  };
  const BOLD_WITHOUT_ITALIC = hljs.inherit(BOLD, { contains: [] });
  const ITALIC_WITHOUT_BOLD = hljs.inherit(ITALIC, { contains: [] });
  BOLD.contains.push(ITALIC_WITHOUT_BOLD);
  ITALIC.contains.push(BOLD_WITHOUT_ITALIC);
  let CONTAINABLE = [
    INLINE_HTML,
    LINK
  ];
  [
    BOLD,
    ITALIC,
    BOLD_WITHOUT_ITALIC,
    ITALIC_WITHOUT_BOLD
  ].forEach((m) => {
    m.contains = m.contains.concat(CONTAINABLE);
  });
  CONTAINABLE = CONTAINABLE.concat(BOLD, ITALIC);
  const HEADER = {
    className: "section",
    variants: [
      {
        begin: "^#{1,6}",
        end: "$",
        contains: CONTAINABLE
      },
      {
        begin: "(?=^.+?\\n[=-]{2,}$)",
        contains: [
          { begin: "^[=-]*$" },
          {
            begin: "^",
            end: "\\n",
            contains: CONTAINABLE
          }
        ]
      }
    ]
  };
  const BLOCKQUOTE = {
    className: "quote",
    begin: "^>\\s+",
    contains: CONTAINABLE,
    end: "$"
  };
  const ENTITY = {
    //https://spec.commonmark.org/0.31.2/#entity-references
    scope: "literal",
    match: /&([a-zA-Z0-9]+|#[0-9]{1,7}|#[Xx][0-9a-fA-F]{1,6});/
  };
  return {
    name: "Markdown",
    aliases: [
      "md",
      "mkdown",
      "mkd"
    ],
    contains: [
      HEADER,
      INLINE_HTML,
      LIST,
      BOLD,
      ITALIC,
      BLOCKQUOTE,
      CODE,
      HORIZONTAL_RULE,
      LINK,
      LINK_REFERENCE,
      ENTITY
    ]
  };
}

// node_modules/highlight.js/es/languages/objectivec.js
function objectivec(hljs) {
  const API_CLASS = {
    className: "built_in",
    begin: "\\b(AV|CA|CF|CG|CI|CL|CM|CN|CT|MK|MP|MTK|MTL|NS|SCN|SK|UI|WK|XC)\\w+"
  };
  const IDENTIFIER_RE = /[a-zA-Z@][a-zA-Z0-9_]*/;
  const TYPES3 = [
    "int",
    "float",
    "char",
    "unsigned",
    "signed",
    "short",
    "long",
    "double",
    "wchar_t",
    "unichar",
    "void",
    "bool",
    "BOOL",
    "id|0",
    "_Bool"
  ];
  const KWS = [
    "while",
    "export",
    "sizeof",
    "typedef",
    "const",
    "struct",
    "for",
    "union",
    "volatile",
    "static",
    "mutable",
    "if",
    "do",
    "return",
    "goto",
    "enum",
    "else",
    "break",
    "extern",
    "asm",
    "case",
    "default",
    "register",
    "explicit",
    "typename",
    "switch",
    "continue",
    "inline",
    "readonly",
    "assign",
    "readwrite",
    "self",
    "@synchronized",
    "id",
    "typeof",
    "nonatomic",
    "IBOutlet",
    "IBAction",
    "strong",
    "weak",
    "copy",
    "in",
    "out",
    "inout",
    "bycopy",
    "byref",
    "oneway",
    "__strong",
    "__weak",
    "__block",
    "__autoreleasing",
    "@private",
    "@protected",
    "@public",
    "@try",
    "@property",
    "@end",
    "@throw",
    "@catch",
    "@finally",
    "@autoreleasepool",
    "@synthesize",
    "@dynamic",
    "@selector",
    "@optional",
    "@required",
    "@encode",
    "@package",
    "@import",
    "@defs",
    "@compatibility_alias",
    "__bridge",
    "__bridge_transfer",
    "__bridge_retained",
    "__bridge_retain",
    "__covariant",
    "__contravariant",
    "__kindof",
    "_Nonnull",
    "_Nullable",
    "_Null_unspecified",
    "__FUNCTION__",
    "__PRETTY_FUNCTION__",
    "__attribute__",
    "getter",
    "setter",
    "retain",
    "unsafe_unretained",
    "nonnull",
    "nullable",
    "null_unspecified",
    "null_resettable",
    "class",
    "instancetype",
    "NS_DESIGNATED_INITIALIZER",
    "NS_UNAVAILABLE",
    "NS_REQUIRES_SUPER",
    "NS_RETURNS_INNER_POINTER",
    "NS_INLINE",
    "NS_AVAILABLE",
    "NS_DEPRECATED",
    "NS_ENUM",
    "NS_OPTIONS",
    "NS_SWIFT_UNAVAILABLE",
    "NS_ASSUME_NONNULL_BEGIN",
    "NS_ASSUME_NONNULL_END",
    "NS_REFINED_FOR_SWIFT",
    "NS_SWIFT_NAME",
    "NS_SWIFT_NOTHROW",
    "NS_DURING",
    "NS_HANDLER",
    "NS_ENDHANDLER",
    "NS_VALUERETURN",
    "NS_VOIDRETURN"
  ];
  const LITERALS3 = [
    "false",
    "true",
    "FALSE",
    "TRUE",
    "nil",
    "YES",
    "NO",
    "NULL"
  ];
  const BUILT_INS3 = [
    "dispatch_once_t",
    "dispatch_queue_t",
    "dispatch_sync",
    "dispatch_async",
    "dispatch_once"
  ];
  const KEYWORDS3 = {
    "variable.language": [
      "this",
      "super"
    ],
    $pattern: IDENTIFIER_RE,
    keyword: KWS,
    literal: LITERALS3,
    built_in: BUILT_INS3,
    type: TYPES3
  };
  const CLASS_KEYWORDS = {
    $pattern: IDENTIFIER_RE,
    keyword: [
      "@interface",
      "@class",
      "@protocol",
      "@implementation"
    ]
  };
  return {
    name: "Objective-C",
    aliases: [
      "mm",
      "objc",
      "obj-c",
      "obj-c++",
      "objective-c++"
    ],
    keywords: KEYWORDS3,
    illegal: "</",
    contains: [
      API_CLASS,
      hljs.C_LINE_COMMENT_MODE,
      hljs.C_BLOCK_COMMENT_MODE,
      hljs.C_NUMBER_MODE,
      hljs.QUOTE_STRING_MODE,
      hljs.APOS_STRING_MODE,
      {
        className: "string",
        variants: [
          {
            begin: '@"',
            end: '"',
            illegal: "\\n",
            contains: [hljs.BACKSLASH_ESCAPE]
          }
        ]
      },
      {
        className: "meta",
        begin: /#\s*[a-z]+\b/,
        end: /$/,
        keywords: { keyword: "if else elif endif define undef warning error line pragma ifdef ifndef include" },
        contains: [
          {
            begin: /\\\n/,
            relevance: 0
          },
          hljs.inherit(hljs.QUOTE_STRING_MODE, { className: "string" }),
          {
            className: "string",
            begin: /<.*?>/,
            end: /$/,
            illegal: "\\n"
          },
          hljs.C_LINE_COMMENT_MODE,
          hljs.C_BLOCK_COMMENT_MODE
        ]
      },
      {
        className: "class",
        begin: "(" + CLASS_KEYWORDS.keyword.join("|") + ")\\b",
        end: /(\{|$)/,
        excludeEnd: true,
        keywords: CLASS_KEYWORDS,
        contains: [hljs.UNDERSCORE_TITLE_MODE]
      },
      {
        begin: "\\." + hljs.UNDERSCORE_IDENT_RE,
        relevance: 0
      }
    ]
  };
}

// node_modules/highlight.js/es/languages/perl.js
function perl(hljs) {
  const regex = hljs.regex;
  const KEYWORDS3 = [
    "abs",
    "accept",
    "alarm",
    "and",
    "atan2",
    "bind",
    "binmode",
    "bless",
    "break",
    "caller",
    "chdir",
    "chmod",
    "chomp",
    "chop",
    "chown",
    "chr",
    "chroot",
    "class",
    "close",
    "closedir",
    "connect",
    "continue",
    "cos",
    "crypt",
    "dbmclose",
    "dbmopen",
    "defined",
    "delete",
    "die",
    "do",
    "dump",
    "each",
    "else",
    "elsif",
    "endgrent",
    "endhostent",
    "endnetent",
    "endprotoent",
    "endpwent",
    "endservent",
    "eof",
    "eval",
    "exec",
    "exists",
    "exit",
    "exp",
    "fcntl",
    "field",
    "fileno",
    "flock",
    "for",
    "foreach",
    "fork",
    "format",
    "formline",
    "getc",
    "getgrent",
    "getgrgid",
    "getgrnam",
    "gethostbyaddr",
    "gethostbyname",
    "gethostent",
    "getlogin",
    "getnetbyaddr",
    "getnetbyname",
    "getnetent",
    "getpeername",
    "getpgrp",
    "getpriority",
    "getprotobyname",
    "getprotobynumber",
    "getprotoent",
    "getpwent",
    "getpwnam",
    "getpwuid",
    "getservbyname",
    "getservbyport",
    "getservent",
    "getsockname",
    "getsockopt",
    "given",
    "glob",
    "gmtime",
    "goto",
    "grep",
    "gt",
    "hex",
    "if",
    "index",
    "int",
    "ioctl",
    "join",
    "keys",
    "kill",
    "last",
    "lc",
    "lcfirst",
    "length",
    "link",
    "listen",
    "local",
    "localtime",
    "log",
    "lstat",
    "lt",
    "ma",
    "map",
    "method",
    "mkdir",
    "msgctl",
    "msgget",
    "msgrcv",
    "msgsnd",
    "my",
    "ne",
    "next",
    "no",
    "not",
    "oct",
    "open",
    "opendir",
    "or",
    "ord",
    "our",
    "pack",
    "package",
    "pipe",
    "pop",
    "pos",
    "print",
    "printf",
    "prototype",
    "push",
    "q|0",
    "qq",
    "quotemeta",
    "qw",
    "qx",
    "rand",
    "read",
    "readdir",
    "readline",
    "readlink",
    "readpipe",
    "recv",
    "redo",
    "ref",
    "rename",
    "require",
    "reset",
    "return",
    "reverse",
    "rewinddir",
    "rindex",
    "rmdir",
    "say",
    "scalar",
    "seek",
    "seekdir",
    "select",
    "semctl",
    "semget",
    "semop",
    "send",
    "setgrent",
    "sethostent",
    "setnetent",
    "setpgrp",
    "setpriority",
    "setprotoent",
    "setpwent",
    "setservent",
    "setsockopt",
    "shift",
    "shmctl",
    "shmget",
    "shmread",
    "shmwrite",
    "shutdown",
    "sin",
    "sleep",
    "socket",
    "socketpair",
    "sort",
    "splice",
    "split",
    "sprintf",
    "sqrt",
    "srand",
    "stat",
    "state",
    "study",
    "sub",
    "substr",
    "symlink",
    "syscall",
    "sysopen",
    "sysread",
    "sysseek",
    "system",
    "syswrite",
    "tell",
    "telldir",
    "tie",
    "tied",
    "time",
    "times",
    "tr",
    "truncate",
    "uc",
    "ucfirst",
    "umask",
    "undef",
    "unless",
    "unlink",
    "unpack",
    "unshift",
    "untie",
    "until",
    "use",
    "utime",
    "values",
    "vec",
    "wait",
    "waitpid",
    "wantarray",
    "warn",
    "when",
    "while",
    "write",
    "x|0",
    "xor",
    "y|0"
  ];
  const REGEX_MODIFIERS = /[dualxmsipngr]{0,12}/;
  const PERL_KEYWORDS = {
    $pattern: /[\w.]+/,
    keyword: KEYWORDS3.join(" ")
  };
  const SUBST = {
    className: "subst",
    begin: "[$@]\\{",
    end: "\\}",
    keywords: PERL_KEYWORDS
  };
  const METHOD = {
    begin: /->\{/,
    end: /\}/
    // contains defined later
  };
  const ATTR = {
    scope: "attr",
    match: /\s+:\s*\w+(\s*\(.*?\))?/
  };
  const VAR = {
    scope: "variable",
    variants: [
      { begin: /\$\d/ },
      {
        begin: regex.concat(
          /[$%@](?!")(\^\w\b|#\w+(::\w+)*|\{\w+\}|\w+(::\w*)*)/,
          // negative look-ahead tries to avoid matching patterns that are not
          // Perl at all like $ident$, @ident@, etc.
          `(?![A-Za-z])(?![@$%])`
        )
      },
      {
        // Only $= is a special Perl variable and one can't declare @= or %=.
        begin: /[$%@](?!")[^\s\w{=]|\$=/,
        relevance: 0
      }
    ],
    contains: [ATTR]
  };
  const NUMBER = {
    className: "number",
    variants: [
      // decimal numbers:
      // include the case where a number starts with a dot (eg. .9), and
      // the leading 0? avoids mixing the first and second match on 0.x cases
      { match: /0?\.[0-9][0-9_]+\b/ },
      // include the special versioned number (eg. v5.38)
      { match: /\bv?(0|[1-9][0-9_]*(\.[0-9_]+)?|[1-9][0-9_]*)\b/ },
      // non-decimal numbers:
      { match: /\b0[0-7][0-7_]*\b/ },
      { match: /\b0x[0-9a-fA-F][0-9a-fA-F_]*\b/ },
      { match: /\b0b[0-1][0-1_]*\b/ }
    ],
    relevance: 0
  };
  const STRING_CONTAINS = [
    hljs.BACKSLASH_ESCAPE,
    SUBST,
    VAR
  ];
  const REGEX_DELIMS = [
    /!/,
    /\//,
    /\|/,
    /\?/,
    /'/,
    /"/,
    // valid but infrequent and weird
    /#/
    // valid but infrequent and weird
  ];
  const PAIRED_DOUBLE_RE = (prefix, open, close = "\\1") => {
    const middle = close === "\\1" ? close : regex.concat(close, open);
    return regex.concat(
      regex.concat("(?:", prefix, ")"),
      open,
      /(?:\\.|[^\\\/])*?/,
      middle,
      /(?:\\.|[^\\\/])*?/,
      close,
      REGEX_MODIFIERS
    );
  };
  const PAIRED_RE = (prefix, open, close) => {
    return regex.concat(
      regex.concat("(?:", prefix, ")"),
      open,
      /(?:\\.|[^\\\/])*?/,
      close,
      REGEX_MODIFIERS
    );
  };
  const PERL_DEFAULT_CONTAINS = [
    VAR,
    hljs.HASH_COMMENT_MODE,
    hljs.COMMENT(
      /^=\w/,
      /=cut/,
      { endsWithParent: true }
    ),
    METHOD,
    {
      className: "string",
      contains: STRING_CONTAINS,
      variants: [
        {
          begin: "q[qwxr]?\\s*\\(",
          end: "\\)",
          relevance: 5
        },
        {
          begin: "q[qwxr]?\\s*\\[",
          end: "\\]",
          relevance: 5
        },
        {
          begin: "q[qwxr]?\\s*\\{",
          end: "\\}",
          relevance: 5
        },
        {
          begin: "q[qwxr]?\\s*\\|",
          end: "\\|",
          relevance: 5
        },
        {
          begin: "q[qwxr]?\\s*<",
          end: ">",
          relevance: 5
        },
        {
          begin: "qw\\s+q",
          end: "q",
          relevance: 5
        },
        {
          begin: "'",
          end: "'",
          contains: [hljs.BACKSLASH_ESCAPE]
        },
        {
          begin: '"',
          end: '"'
        },
        {
          begin: "`",
          end: "`",
          contains: [hljs.BACKSLASH_ESCAPE]
        },
        {
          begin: /\{\w+\}/,
          relevance: 0
        },
        {
          begin: "-?\\w+\\s*=>",
          relevance: 0
        }
      ]
    },
    NUMBER,
    {
      // regexp container
      begin: "(\\/\\/|" + hljs.RE_STARTERS_RE + "|\\b(split|return|print|reverse|grep)\\b)\\s*",
      keywords: "split return print reverse grep",
      relevance: 0,
      contains: [
        hljs.HASH_COMMENT_MODE,
        {
          className: "regexp",
          variants: [
            // allow matching common delimiters
            { begin: PAIRED_DOUBLE_RE("s|tr|y", regex.either(...REGEX_DELIMS, { capture: true })) },
            // and then paired delmis
            { begin: PAIRED_DOUBLE_RE("s|tr|y", "\\(", "\\)") },
            { begin: PAIRED_DOUBLE_RE("s|tr|y", "\\[", "\\]") },
            { begin: PAIRED_DOUBLE_RE("s|tr|y", "\\{", "\\}") }
          ],
          relevance: 2
        },
        {
          className: "regexp",
          variants: [
            {
              // could be a comment in many languages so do not count
              // as relevant
              begin: /(m|qr)\/\//,
              relevance: 0
            },
            // prefix is optional with /regex/
            { begin: PAIRED_RE("(?:m|qr)?", /\//, /\//) },
            // allow matching common delimiters
            { begin: PAIRED_RE("m|qr", regex.either(...REGEX_DELIMS, { capture: true }), /\1/) },
            // allow common paired delmins
            { begin: PAIRED_RE("m|qr", /\(/, /\)/) },
            { begin: PAIRED_RE("m|qr", /\[/, /\]/) },
            { begin: PAIRED_RE("m|qr", /\{/, /\}/) }
          ]
        }
      ]
    },
    {
      className: "function",
      beginKeywords: "sub method",
      end: "(\\s*\\(.*?\\))?[;{]",
      excludeEnd: true,
      relevance: 5,
      contains: [hljs.TITLE_MODE, ATTR]
    },
    {
      className: "class",
      beginKeywords: "class",
      end: "[;{]",
      excludeEnd: true,
      relevance: 5,
      contains: [hljs.TITLE_MODE, ATTR, NUMBER]
    },
    {
      begin: "-\\w\\b",
      relevance: 0
    },
    {
      begin: "^__DATA__$",
      end: "^__END__$",
      subLanguage: "mojolicious",
      contains: [
        {
          begin: "^@@.*",
          end: "$",
          className: "comment"
        }
      ]
    }
  ];
  SUBST.contains = PERL_DEFAULT_CONTAINS;
  METHOD.contains = PERL_DEFAULT_CONTAINS;
  return {
    name: "Perl",
    aliases: [
      "pl",
      "pm"
    ],
    keywords: PERL_KEYWORDS,
    contains: PERL_DEFAULT_CONTAINS
  };
}

// node_modules/highlight.js/es/languages/php.js
function php(hljs) {
  const regex = hljs.regex;
  const NOT_PERL_ETC = /(?![A-Za-z0-9])(?![$])/;
  const IDENT_RE3 = regex.concat(
    /[a-zA-Z_\x7f-\xff][a-zA-Z0-9_\x7f-\xff]*/,
    NOT_PERL_ETC
  );
  const PASCAL_CASE_CLASS_NAME_RE = regex.concat(
    /(\\?[A-Z][a-z0-9_\x7f-\xff]+|\\?[A-Z]+(?=[A-Z][a-z0-9_\x7f-\xff])){1,}/,
    NOT_PERL_ETC
  );
  const UPCASE_NAME_RE = regex.concat(
    /[A-Z]+/,
    NOT_PERL_ETC
  );
  const VARIABLE = {
    scope: "variable",
    match: "\\$+" + IDENT_RE3
  };
  const PREPROCESSOR = {
    scope: "meta",
    variants: [
      { begin: /<\?php/, relevance: 10 },
      // boost for obvious PHP
      { begin: /<\?=/ },
      // less relevant per PSR-1 which says not to use short-tags
      { begin: /<\?/, relevance: 0.1 },
      { begin: /\?>/ }
      // end php tag
    ]
  };
  const SUBST = {
    scope: "subst",
    variants: [
      { begin: /\$\w+/ },
      {
        begin: /\{\$/,
        end: /\}/
      }
    ]
  };
  const SINGLE_QUOTED = hljs.inherit(hljs.APOS_STRING_MODE, { illegal: null });
  const DOUBLE_QUOTED = hljs.inherit(hljs.QUOTE_STRING_MODE, {
    illegal: null,
    contains: hljs.QUOTE_STRING_MODE.contains.concat(SUBST)
  });
  const HEREDOC = {
    begin: /<<<[ \t]*(?:(\w+)|"(\w+)")\n/,
    end: /[ \t]*(\w+)\b/,
    contains: hljs.QUOTE_STRING_MODE.contains.concat(SUBST),
    "on:begin": (m, resp) => {
      resp.data._beginMatch = m[1] || m[2];
    },
    "on:end": (m, resp) => {
      if (resp.data._beginMatch !== m[1]) resp.ignoreMatch();
    }
  };
  const NOWDOC = hljs.END_SAME_AS_BEGIN({
    begin: /<<<[ \t]*'(\w+)'\n/,
    end: /[ \t]*(\w+)\b/
  });
  const WHITESPACE = "[ 	\n]";
  const STRING = {
    scope: "string",
    variants: [
      DOUBLE_QUOTED,
      SINGLE_QUOTED,
      HEREDOC,
      NOWDOC
    ]
  };
  const NUMBER = {
    scope: "number",
    variants: [
      { begin: `\\b0[bB][01]+(?:_[01]+)*\\b` },
      // Binary w/ underscore support
      { begin: `\\b0[oO][0-7]+(?:_[0-7]+)*\\b` },
      // Octals w/ underscore support
      { begin: `\\b0[xX][\\da-fA-F]+(?:_[\\da-fA-F]+)*\\b` },
      // Hex w/ underscore support
      // Decimals w/ underscore support, with optional fragments and scientific exponent (e) suffix.
      { begin: `(?:\\b\\d+(?:_\\d+)*(\\.(?:\\d+(?:_\\d+)*))?|\\B\\.\\d+)(?:[eE][+-]?\\d+)?` }
    ],
    relevance: 0
  };
  const LITERALS3 = [
    "false",
    "null",
    "true"
  ];
  const KWS = [
    // Magic constants:
    // <https://www.php.net/manual/en/language.constants.predefined.php>
    "__CLASS__",
    "__DIR__",
    "__FILE__",
    "__FUNCTION__",
    "__COMPILER_HALT_OFFSET__",
    "__LINE__",
    "__METHOD__",
    "__NAMESPACE__",
    "__TRAIT__",
    // Function that look like language construct or language construct that look like function:
    // List of keywords that may not require parenthesis
    "die",
    "echo",
    "exit",
    "include",
    "include_once",
    "print",
    "require",
    "require_once",
    // These are not language construct (function) but operate on the currently-executing function and can access the current symbol table
    // 'compact extract func_get_arg func_get_args func_num_args get_called_class get_parent_class ' +
    // Other keywords:
    // <https://www.php.net/manual/en/reserved.php>
    // <https://www.php.net/manual/en/language.types.type-juggling.php>
    "array",
    "abstract",
    "and",
    "as",
    "binary",
    "bool",
    "boolean",
    "break",
    "callable",
    "case",
    "catch",
    "class",
    "clone",
    "const",
    "continue",
    "declare",
    "default",
    "do",
    "double",
    "else",
    "elseif",
    "empty",
    "enddeclare",
    "endfor",
    "endforeach",
    "endif",
    "endswitch",
    "endwhile",
    "enum",
    "eval",
    "extends",
    "final",
    "finally",
    "float",
    "for",
    "foreach",
    "from",
    "global",
    "goto",
    "if",
    "implements",
    "instanceof",
    "insteadof",
    "int",
    "integer",
    "interface",
    "isset",
    "iterable",
    "list",
    "match|0",
    "mixed",
    "new",
    "never",
    "object",
    "or",
    "private",
    "protected",
    "public",
    "readonly",
    "real",
    "return",
    "string",
    "switch",
    "throw",
    "trait",
    "try",
    "unset",
    "use",
    "var",
    "void",
    "while",
    "xor",
    "yield"
  ];
  const BUILT_INS3 = [
    // Standard PHP library:
    // <https://www.php.net/manual/en/book.spl.php>
    "Error|0",
    "AppendIterator",
    "ArgumentCountError",
    "ArithmeticError",
    "ArrayIterator",
    "ArrayObject",
    "AssertionError",
    "BadFunctionCallException",
    "BadMethodCallException",
    "CachingIterator",
    "CallbackFilterIterator",
    "CompileError",
    "Countable",
    "DirectoryIterator",
    "DivisionByZeroError",
    "DomainException",
    "EmptyIterator",
    "ErrorException",
    "Exception",
    "FilesystemIterator",
    "FilterIterator",
    "GlobIterator",
    "InfiniteIterator",
    "InvalidArgumentException",
    "IteratorIterator",
    "LengthException",
    "LimitIterator",
    "LogicException",
    "MultipleIterator",
    "NoRewindIterator",
    "OutOfBoundsException",
    "OutOfRangeException",
    "OuterIterator",
    "OverflowException",
    "ParentIterator",
    "ParseError",
    "RangeException",
    "RecursiveArrayIterator",
    "RecursiveCachingIterator",
    "RecursiveCallbackFilterIterator",
    "RecursiveDirectoryIterator",
    "RecursiveFilterIterator",
    "RecursiveIterator",
    "RecursiveIteratorIterator",
    "RecursiveRegexIterator",
    "RecursiveTreeIterator",
    "RegexIterator",
    "RuntimeException",
    "SeekableIterator",
    "SplDoublyLinkedList",
    "SplFileInfo",
    "SplFileObject",
    "SplFixedArray",
    "SplHeap",
    "SplMaxHeap",
    "SplMinHeap",
    "SplObjectStorage",
    "SplObserver",
    "SplPriorityQueue",
    "SplQueue",
    "SplStack",
    "SplSubject",
    "SplTempFileObject",
    "TypeError",
    "UnderflowException",
    "UnexpectedValueException",
    "UnhandledMatchError",
    // Reserved interfaces:
    // <https://www.php.net/manual/en/reserved.interfaces.php>
    "ArrayAccess",
    "BackedEnum",
    "Closure",
    "Fiber",
    "Generator",
    "Iterator",
    "IteratorAggregate",
    "Serializable",
    "Stringable",
    "Throwable",
    "Traversable",
    "UnitEnum",
    "WeakReference",
    "WeakMap",
    // Reserved classes:
    // <https://www.php.net/manual/en/reserved.classes.php>
    "Directory",
    "__PHP_Incomplete_Class",
    "parent",
    "php_user_filter",
    "self",
    "static",
    "stdClass"
  ];
  const dualCase = (items) => {
    const result = [];
    items.forEach((item) => {
      result.push(item);
      if (item.toLowerCase() === item) {
        result.push(item.toUpperCase());
      } else {
        result.push(item.toLowerCase());
      }
    });
    return result;
  };
  const KEYWORDS3 = {
    keyword: KWS,
    literal: dualCase(LITERALS3),
    built_in: BUILT_INS3
  };
  const normalizeKeywords = (items) => {
    return items.map((item) => {
      return item.replace(/\|\d+$/, "");
    });
  };
  const CONSTRUCTOR_CALL = { variants: [
    {
      match: [
        /new/,
        regex.concat(WHITESPACE, "+"),
        // to prevent built ins from being confused as the class constructor call
        regex.concat("(?!", normalizeKeywords(BUILT_INS3).join("\\b|"), "\\b)"),
        PASCAL_CASE_CLASS_NAME_RE
      ],
      scope: {
        1: "keyword",
        4: "title.class"
      }
    }
  ] };
  const CONSTANT_REFERENCE = regex.concat(IDENT_RE3, "\\b(?!\\()");
  const LEFT_AND_RIGHT_SIDE_OF_DOUBLE_COLON = { variants: [
    {
      match: [
        regex.concat(
          /::/,
          regex.lookahead(/(?!class\b)/)
        ),
        CONSTANT_REFERENCE
      ],
      scope: { 2: "variable.constant" }
    },
    {
      match: [
        /::/,
        /class/
      ],
      scope: { 2: "variable.language" }
    },
    {
      match: [
        PASCAL_CASE_CLASS_NAME_RE,
        regex.concat(
          /::/,
          regex.lookahead(/(?!class\b)/)
        ),
        CONSTANT_REFERENCE
      ],
      scope: {
        1: "title.class",
        3: "variable.constant"
      }
    },
    {
      match: [
        PASCAL_CASE_CLASS_NAME_RE,
        regex.concat(
          "::",
          regex.lookahead(/(?!class\b)/)
        )
      ],
      scope: { 1: "title.class" }
    },
    {
      match: [
        PASCAL_CASE_CLASS_NAME_RE,
        /::/,
        /class/
      ],
      scope: {
        1: "title.class",
        3: "variable.language"
      }
    }
  ] };
  const NAMED_ARGUMENT = {
    scope: "attr",
    match: regex.concat(IDENT_RE3, regex.lookahead(":"), regex.lookahead(/(?!::)/))
  };
  const PARAMS_MODE = {
    relevance: 0,
    begin: /\(/,
    end: /\)/,
    keywords: KEYWORDS3,
    contains: [
      NAMED_ARGUMENT,
      VARIABLE,
      LEFT_AND_RIGHT_SIDE_OF_DOUBLE_COLON,
      hljs.C_BLOCK_COMMENT_MODE,
      hljs.C_LINE_COMMENT_MODE,
      hljs.HASH_COMMENT_MODE,
      STRING,
      NUMBER,
      CONSTRUCTOR_CALL
    ]
  };
  const FUNCTION_INVOKE = {
    relevance: 0,
    match: [
      /\b/,
      // to prevent keywords from being confused as the function title
      regex.concat("(?!fn\\b|function\\b|", normalizeKeywords(KWS).join("\\b|"), "|", normalizeKeywords(BUILT_INS3).join("\\b|"), "\\b)"),
      IDENT_RE3,
      regex.concat(WHITESPACE, "*"),
      regex.lookahead(/(?=\()/)
    ],
    scope: { 3: "title.function.invoke" },
    contains: [PARAMS_MODE]
  };
  PARAMS_MODE.contains.push(FUNCTION_INVOKE);
  const ATTRIBUTE_CONTAINS = [
    NAMED_ARGUMENT,
    LEFT_AND_RIGHT_SIDE_OF_DOUBLE_COLON,
    hljs.C_BLOCK_COMMENT_MODE,
    hljs.C_LINE_COMMENT_MODE,
    hljs.HASH_COMMENT_MODE,
    STRING,
    NUMBER,
    CONSTRUCTOR_CALL
  ];
  const ATTRIBUTES4 = {
    begin: regex.concat(
      /#\[\s*\\?/,
      regex.either(
        PASCAL_CASE_CLASS_NAME_RE,
        UPCASE_NAME_RE
      )
    ),
    beginScope: "meta",
    end: /]/,
    endScope: "meta",
    keywords: {
      literal: LITERALS3,
      keyword: [
        "new",
        "array"
      ]
    },
    contains: [
      {
        begin: /\[/,
        end: /]/,
        keywords: {
          literal: LITERALS3,
          keyword: [
            "new",
            "array"
          ]
        },
        contains: [
          "self",
          ...ATTRIBUTE_CONTAINS
        ]
      },
      ...ATTRIBUTE_CONTAINS,
      {
        scope: "meta",
        variants: [
          { match: PASCAL_CASE_CLASS_NAME_RE },
          { match: UPCASE_NAME_RE }
        ]
      }
    ]
  };
  return {
    case_insensitive: false,
    keywords: KEYWORDS3,
    contains: [
      ATTRIBUTES4,
      hljs.HASH_COMMENT_MODE,
      hljs.COMMENT("//", "$"),
      hljs.COMMENT(
        "/\\*",
        "\\*/",
        { contains: [
          {
            scope: "doctag",
            match: "@[A-Za-z]+"
          }
        ] }
      ),
      {
        match: /__halt_compiler\(\);/,
        keywords: "__halt_compiler",
        starts: {
          scope: "comment",
          end: hljs.MATCH_NOTHING_RE,
          contains: [
            {
              match: /\?>/,
              scope: "meta",
              endsParent: true
            }
          ]
        }
      },
      PREPROCESSOR,
      {
        scope: "variable.language",
        match: /\$this\b/
      },
      VARIABLE,
      FUNCTION_INVOKE,
      LEFT_AND_RIGHT_SIDE_OF_DOUBLE_COLON,
      {
        match: [
          /const/,
          /\s/,
          IDENT_RE3
        ],
        scope: {
          1: "keyword",
          3: "variable.constant"
        }
      },
      CONSTRUCTOR_CALL,
      {
        scope: "function",
        relevance: 0,
        beginKeywords: "fn function",
        end: /[;{]/,
        excludeEnd: true,
        illegal: "[$%\\[]",
        contains: [
          { beginKeywords: "use" },
          hljs.UNDERSCORE_TITLE_MODE,
          {
            begin: "=>",
            // No markup, just a relevance booster
            endsParent: true
          },
          {
            scope: "params",
            begin: "\\(",
            end: "\\)",
            excludeBegin: true,
            excludeEnd: true,
            keywords: KEYWORDS3,
            contains: [
              "self",
              ATTRIBUTES4,
              VARIABLE,
              LEFT_AND_RIGHT_SIDE_OF_DOUBLE_COLON,
              hljs.C_BLOCK_COMMENT_MODE,
              hljs.C_LINE_COMMENT_MODE,
              hljs.HASH_COMMENT_MODE,
              STRING,
              NUMBER
            ]
          }
        ]
      },
      {
        scope: "class",
        variants: [
          {
            beginKeywords: "enum",
            illegal: /[($"]/
          },
          {
            beginKeywords: "class interface trait",
            illegal: /[:($"]/
          }
        ],
        relevance: 0,
        end: /\{/,
        excludeEnd: true,
        contains: [
          { beginKeywords: "extends implements" },
          hljs.UNDERSCORE_TITLE_MODE
        ]
      },
      // both use and namespace still use "old style" rules (vs multi-match)
      // because the namespace name can include `\` and we still want each
      // element to be treated as its own *individual* title
      {
        beginKeywords: "namespace",
        relevance: 0,
        end: ";",
        illegal: /[.']/,
        contains: [hljs.inherit(hljs.UNDERSCORE_TITLE_MODE, { scope: "title.class" })]
      },
      {
        beginKeywords: "use",
        relevance: 0,
        end: ";",
        contains: [
          // TODO: title.function vs title.class
          {
            match: /\b(as|const|function)\b/,
            scope: "keyword"
          },
          // TODO: could be title.class or title.function
          hljs.UNDERSCORE_TITLE_MODE
        ]
      },
      STRING,
      NUMBER
    ]
  };
}

// node_modules/highlight.js/es/languages/php-template.js
function phpTemplate(hljs) {
  return {
    name: "PHP template",
    subLanguage: "xml",
    contains: [
      {
        begin: /<\?(php|=)?/,
        end: /\?>/,
        subLanguage: "php",
        contains: [
          // We don't want the php closing tag ?> to close the PHP block when
          // inside any of the following blocks:
          {
            begin: "/\\*",
            end: "\\*/",
            skip: true
          },
          {
            begin: 'b"',
            end: '"',
            skip: true
          },
          {
            begin: "b'",
            end: "'",
            skip: true
          },
          hljs.inherit(hljs.APOS_STRING_MODE, {
            illegal: null,
            className: null,
            contains: null,
            skip: true
          }),
          hljs.inherit(hljs.QUOTE_STRING_MODE, {
            illegal: null,
            className: null,
            contains: null,
            skip: true
          })
        ]
      }
    ]
  };
}

// node_modules/highlight.js/es/languages/plaintext.js
function plaintext(hljs) {
  return {
    name: "Plain text",
    aliases: [
      "text",
      "txt"
    ],
    disableAutodetect: true
  };
}

// node_modules/highlight.js/es/languages/python.js
function python(hljs) {
  const regex = hljs.regex;
  const IDENT_RE3 = new RegExp("[\\p{XID_Start}_]\\p{XID_Continue}*", "u");
  const RESERVED_WORDS = [
    "and",
    "as",
    "assert",
    "async",
    "await",
    "break",
    "case",
    "class",
    "continue",
    "def",
    "del",
    "elif",
    "else",
    "except",
    "finally",
    "for",
    "from",
    "global",
    "if",
    "import",
    "in",
    "is",
    "lambda",
    "match",
    "nonlocal|10",
    "not",
    "or",
    "pass",
    "raise",
    "return",
    "try",
    "while",
    "with",
    "yield"
  ];
  const BUILT_INS3 = [
    "__import__",
    "abs",
    "all",
    "any",
    "ascii",
    "bin",
    "bool",
    "breakpoint",
    "bytearray",
    "bytes",
    "callable",
    "chr",
    "classmethod",
    "compile",
    "complex",
    "delattr",
    "dict",
    "dir",
    "divmod",
    "enumerate",
    "eval",
    "exec",
    "filter",
    "float",
    "format",
    "frozenset",
    "getattr",
    "globals",
    "hasattr",
    "hash",
    "help",
    "hex",
    "id",
    "input",
    "int",
    "isinstance",
    "issubclass",
    "iter",
    "len",
    "list",
    "locals",
    "map",
    "max",
    "memoryview",
    "min",
    "next",
    "object",
    "oct",
    "open",
    "ord",
    "pow",
    "print",
    "property",
    "range",
    "repr",
    "reversed",
    "round",
    "set",
    "setattr",
    "slice",
    "sorted",
    "staticmethod",
    "str",
    "sum",
    "super",
    "tuple",
    "type",
    "vars",
    "zip"
  ];
  const LITERALS3 = [
    "__debug__",
    "Ellipsis",
    "False",
    "None",
    "NotImplemented",
    "True"
  ];
  const TYPES3 = [
    "Any",
    "Callable",
    "Coroutine",
    "Dict",
    "List",
    "Literal",
    "Generic",
    "Optional",
    "Sequence",
    "Set",
    "Tuple",
    "Type",
    "Union"
  ];
  const KEYWORDS3 = {
    $pattern: /[A-Za-z]\w+|__\w+__/,
    keyword: RESERVED_WORDS,
    built_in: BUILT_INS3,
    literal: LITERALS3,
    type: TYPES3
  };
  const PROMPT = {
    className: "meta",
    begin: /^(>>>|\.\.\.) /
  };
  const SUBST = {
    className: "subst",
    begin: /\{/,
    end: /\}/,
    keywords: KEYWORDS3,
    illegal: /#/
  };
  const LITERAL_BRACKET = {
    begin: /\{\{/,
    relevance: 0
  };
  const STRING = {
    className: "string",
    contains: [hljs.BACKSLASH_ESCAPE],
    variants: [
      {
        begin: /([uU]|[bB]|[rR]|[bB][rR]|[rR][bB])?'''/,
        end: /'''/,
        contains: [
          hljs.BACKSLASH_ESCAPE,
          PROMPT
        ],
        relevance: 10
      },
      {
        begin: /([uU]|[bB]|[rR]|[bB][rR]|[rR][bB])?"""/,
        end: /"""/,
        contains: [
          hljs.BACKSLASH_ESCAPE,
          PROMPT
        ],
        relevance: 10
      },
      {
        begin: /([fF][rR]|[rR][fF]|[fF])'''/,
        end: /'''/,
        contains: [
          hljs.BACKSLASH_ESCAPE,
          PROMPT,
          LITERAL_BRACKET,
          SUBST
        ]
      },
      {
        begin: /([fF][rR]|[rR][fF]|[fF])"""/,
        end: /"""/,
        contains: [
          hljs.BACKSLASH_ESCAPE,
          PROMPT,
          LITERAL_BRACKET,
          SUBST
        ]
      },
      {
        begin: /([uU]|[rR])'/,
        end: /'/,
        relevance: 10
      },
      {
        begin: /([uU]|[rR])"/,
        end: /"/,
        relevance: 10
      },
      {
        begin: /([bB]|[bB][rR]|[rR][bB])'/,
        end: /'/
      },
      {
        begin: /([bB]|[bB][rR]|[rR][bB])"/,
        end: /"/
      },
      {
        begin: /([fF][rR]|[rR][fF]|[fF])'/,
        end: /'/,
        contains: [
          hljs.BACKSLASH_ESCAPE,
          LITERAL_BRACKET,
          SUBST
        ]
      },
      {
        begin: /([fF][rR]|[rR][fF]|[fF])"/,
        end: /"/,
        contains: [
          hljs.BACKSLASH_ESCAPE,
          LITERAL_BRACKET,
          SUBST
        ]
      },
      hljs.APOS_STRING_MODE,
      hljs.QUOTE_STRING_MODE
    ]
  };
  const digitpart = "[0-9](_?[0-9])*";
  const pointfloat = `(\\b(${digitpart}))?\\.(${digitpart})|\\b(${digitpart})\\.`;
  const lookahead2 = `\\b|${RESERVED_WORDS.join("|")}`;
  const NUMBER = {
    className: "number",
    relevance: 0,
    variants: [
      // exponentfloat, pointfloat
      // https://docs.python.org/3.9/reference/lexical_analysis.html#floating-point-literals
      // optionally imaginary
      // https://docs.python.org/3.9/reference/lexical_analysis.html#imaginary-literals
      // Note: no leading \b because floats can start with a decimal point
      // and we don't want to mishandle e.g. `fn(.5)`,
      // no trailing \b for pointfloat because it can end with a decimal point
      // and we don't want to mishandle e.g. `0..hex()`; this should be safe
      // because both MUST contain a decimal point and so cannot be confused with
      // the interior part of an identifier
      {
        begin: `(\\b(${digitpart})|(${pointfloat}))[eE][+-]?(${digitpart})[jJ]?(?=${lookahead2})`
      },
      {
        begin: `(${pointfloat})[jJ]?`
      },
      // decinteger, bininteger, octinteger, hexinteger
      // https://docs.python.org/3.9/reference/lexical_analysis.html#integer-literals
      // optionally "long" in Python 2
      // https://docs.python.org/2.7/reference/lexical_analysis.html#integer-and-long-integer-literals
      // decinteger is optionally imaginary
      // https://docs.python.org/3.9/reference/lexical_analysis.html#imaginary-literals
      {
        begin: `\\b([1-9](_?[0-9])*|0+(_?0)*)[lLjJ]?(?=${lookahead2})`
      },
      {
        begin: `\\b0[bB](_?[01])+[lL]?(?=${lookahead2})`
      },
      {
        begin: `\\b0[oO](_?[0-7])+[lL]?(?=${lookahead2})`
      },
      {
        begin: `\\b0[xX](_?[0-9a-fA-F])+[lL]?(?=${lookahead2})`
      },
      // imagnumber (digitpart-based)
      // https://docs.python.org/3.9/reference/lexical_analysis.html#imaginary-literals
      {
        begin: `\\b(${digitpart})[jJ](?=${lookahead2})`
      }
    ]
  };
  const COMMENT_TYPE = {
    className: "comment",
    begin: regex.lookahead(/# type:/),
    end: /$/,
    keywords: KEYWORDS3,
    contains: [
      {
        // prevent keywords from coloring `type`
        begin: /# type:/
      },
      // comment within a datatype comment includes no keywords
      {
        begin: /#/,
        end: /\b\B/,
        endsWithParent: true
      }
    ]
  };
  const PARAMS = {
    className: "params",
    variants: [
      // Exclude params in functions without params
      {
        className: "",
        begin: /\(\s*\)/,
        skip: true
      },
      {
        begin: /\(/,
        end: /\)/,
        excludeBegin: true,
        excludeEnd: true,
        keywords: KEYWORDS3,
        contains: [
          "self",
          PROMPT,
          NUMBER,
          STRING,
          hljs.HASH_COMMENT_MODE
        ]
      }
    ]
  };
  SUBST.contains = [
    STRING,
    NUMBER,
    PROMPT
  ];
  return {
    name: "Python",
    aliases: [
      "py",
      "gyp",
      "ipython"
    ],
    unicodeRegex: true,
    keywords: KEYWORDS3,
    illegal: /(<\/|\?)|=>/,
    contains: [
      PROMPT,
      NUMBER,
      {
        // very common convention
        scope: "variable.language",
        match: /\bself\b/
      },
      {
        // eat "if" prior to string so that it won't accidentally be
        // labeled as an f-string
        beginKeywords: "if",
        relevance: 0
      },
      { match: /\bor\b/, scope: "keyword" },
      STRING,
      COMMENT_TYPE,
      hljs.HASH_COMMENT_MODE,
      {
        match: [
          /\bdef/,
          /\s+/,
          IDENT_RE3
        ],
        scope: {
          1: "keyword",
          3: "title.function"
        },
        contains: [PARAMS]
      },
      {
        variants: [
          {
            match: [
              /\bclass/,
              /\s+/,
              IDENT_RE3,
              /\s*/,
              /\(\s*/,
              IDENT_RE3,
              /\s*\)/
            ]
          },
          {
            match: [
              /\bclass/,
              /\s+/,
              IDENT_RE3
            ]
          }
        ],
        scope: {
          1: "keyword",
          3: "title.class",
          6: "title.class.inherited"
        }
      },
      {
        className: "meta",
        begin: /^[\t ]*@/,
        end: /(?=#)|$/,
        contains: [
          NUMBER,
          PARAMS,
          STRING
        ]
      }
    ]
  };
}

// node_modules/highlight.js/es/languages/python-repl.js
function pythonRepl(hljs) {
  return {
    aliases: ["pycon"],
    contains: [
      {
        className: "meta.prompt",
        starts: {
          // a space separates the REPL prefix from the actual code
          // this is purely for cleaner HTML output
          end: / |$/,
          starts: {
            end: "$",
            subLanguage: "python"
          }
        },
        variants: [
          { begin: /^>>>(?=[ ]|$)/ },
          { begin: /^\.\.\.(?=[ ]|$)/ }
        ]
      }
    ]
  };
}

// node_modules/highlight.js/es/languages/r.js
function r(hljs) {
  const regex = hljs.regex;
  const IDENT_RE3 = /(?:(?:[a-zA-Z]|\.[._a-zA-Z])[._a-zA-Z0-9]*)|\.(?!\d)/;
  const NUMBER_TYPES_RE = regex.either(
    // Special case: only hexadecimal binary powers can contain fractions
    /0[xX][0-9a-fA-F]+\.[0-9a-fA-F]*[pP][+-]?\d+i?/,
    // Hexadecimal numbers without fraction and optional binary power
    /0[xX][0-9a-fA-F]+(?:[pP][+-]?\d+)?[Li]?/,
    // Decimal numbers
    /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?[Li]?/
  );
  const OPERATORS_RE = /[=!<>:]=|\|\||&&|:::?|<-|<<-|->>|->|\|>|[-+*\/?!$&|:<=>@^~]|\*\*/;
  const PUNCTUATION_RE = regex.either(
    /[()]/,
    /[{}]/,
    /\[\[/,
    /[[\]]/,
    /\\/,
    /,/
  );
  return {
    name: "R",
    keywords: {
      $pattern: IDENT_RE3,
      keyword: "function if in break next repeat else for while",
      literal: "NULL NA TRUE FALSE Inf NaN NA_integer_|10 NA_real_|10 NA_character_|10 NA_complex_|10",
      built_in: (
        // Builtin constants
        "LETTERS letters month.abb month.name pi T F abs acos acosh all any anyNA Arg as.call as.character as.complex as.double as.environment as.integer as.logical as.null.default as.numeric as.raw asin asinh atan atanh attr attributes baseenv browser c call ceiling class Conj cos cosh cospi cummax cummin cumprod cumsum digamma dim dimnames emptyenv exp expression floor forceAndCall gamma gc.time globalenv Im interactive invisible is.array is.atomic is.call is.character is.complex is.double is.environment is.expression is.finite is.function is.infinite is.integer is.language is.list is.logical is.matrix is.na is.name is.nan is.null is.numeric is.object is.pairlist is.raw is.recursive is.single is.symbol lazyLoadDBfetch length lgamma list log max min missing Mod names nargs nzchar oldClass on.exit pos.to.env proc.time prod quote range Re rep retracemem return round seq_along seq_len seq.int sign signif sin sinh sinpi sqrt standardGeneric substitute sum switch tan tanh tanpi tracemem trigamma trunc unclass untracemem UseMethod xtfrm"
      )
    },
    contains: [
      // Roxygen comments
      hljs.COMMENT(
        /#'/,
        /$/,
        { contains: [
          {
            // Handle `@examples` separately to cause all subsequent code
            // until the next `@`-tag on its own line to be kept as-is,
            // preventing highlighting. This code is example R code, so nested
            // doctags shouldn’t be treated as such. See
            // `test/markup/r/roxygen.txt` for an example.
            scope: "doctag",
            match: /@examples/,
            starts: {
              end: regex.lookahead(regex.either(
                // end if another doc comment
                /\n^#'\s*(?=@[a-zA-Z]+)/,
                // or a line with no comment
                /\n^(?!#')/
              )),
              endsParent: true
            }
          },
          {
            // Handle `@param` to highlight the parameter name following
            // after.
            scope: "doctag",
            begin: "@param",
            end: /$/,
            contains: [
              {
                scope: "variable",
                variants: [
                  { match: IDENT_RE3 },
                  { match: /`(?:\\.|[^`\\])+`/ }
                ],
                endsParent: true
              }
            ]
          },
          {
            scope: "doctag",
            match: /@[a-zA-Z]+/
          },
          {
            scope: "keyword",
            match: /\\[a-zA-Z]+/
          }
        ] }
      ),
      hljs.HASH_COMMENT_MODE,
      {
        scope: "string",
        contains: [hljs.BACKSLASH_ESCAPE],
        variants: [
          hljs.END_SAME_AS_BEGIN({
            begin: /[rR]"(-*)\(/,
            end: /\)(-*)"/
          }),
          hljs.END_SAME_AS_BEGIN({
            begin: /[rR]"(-*)\{/,
            end: /\}(-*)"/
          }),
          hljs.END_SAME_AS_BEGIN({
            begin: /[rR]"(-*)\[/,
            end: /\](-*)"/
          }),
          hljs.END_SAME_AS_BEGIN({
            begin: /[rR]'(-*)\(/,
            end: /\)(-*)'/
          }),
          hljs.END_SAME_AS_BEGIN({
            begin: /[rR]'(-*)\{/,
            end: /\}(-*)'/
          }),
          hljs.END_SAME_AS_BEGIN({
            begin: /[rR]'(-*)\[/,
            end: /\](-*)'/
          }),
          {
            begin: '"',
            end: '"',
            relevance: 0
          },
          {
            begin: "'",
            end: "'",
            relevance: 0
          }
        ]
      },
      // Matching numbers immediately following punctuation and operators is
      // tricky since we need to look at the character ahead of a number to
      // ensure the number is not part of an identifier, and we cannot use
      // negative look-behind assertions. So instead we explicitly handle all
      // possible combinations of (operator|punctuation), number.
      // TODO: replace with negative look-behind when available
      // { begin: /(?<![a-zA-Z0-9._])0[xX][0-9a-fA-F]+\.[0-9a-fA-F]*[pP][+-]?\d+i?/ },
      // { begin: /(?<![a-zA-Z0-9._])0[xX][0-9a-fA-F]+([pP][+-]?\d+)?[Li]?/ },
      // { begin: /(?<![a-zA-Z0-9._])(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?[Li]?/ }
      {
        relevance: 0,
        variants: [
          {
            scope: {
              1: "operator",
              2: "number"
            },
            match: [
              OPERATORS_RE,
              NUMBER_TYPES_RE
            ]
          },
          {
            scope: {
              1: "operator",
              2: "number"
            },
            match: [
              /%[^%]*%/,
              NUMBER_TYPES_RE
            ]
          },
          {
            scope: {
              1: "punctuation",
              2: "number"
            },
            match: [
              PUNCTUATION_RE,
              NUMBER_TYPES_RE
            ]
          },
          {
            scope: { 2: "number" },
            match: [
              /[^a-zA-Z0-9._]|^/,
              // not part of an identifier, or start of document
              NUMBER_TYPES_RE
            ]
          }
        ]
      },
      // Operators/punctuation when they're not directly followed by numbers
      {
        // Relevance boost for the most common assignment form.
        scope: { 3: "operator" },
        match: [
          IDENT_RE3,
          /\s+/,
          /<-/,
          /\s+/
        ]
      },
      {
        scope: "operator",
        relevance: 0,
        variants: [
          { match: OPERATORS_RE },
          { match: /%[^%]*%/ }
        ]
      },
      {
        scope: "punctuation",
        relevance: 0,
        match: PUNCTUATION_RE
      },
      {
        // Escaped identifier
        begin: "`",
        end: "`",
        contains: [{ begin: /\\./ }]
      }
    ]
  };
}

// node_modules/highlight.js/es/languages/ruby.js
function ruby(hljs) {
  const regex = hljs.regex;
  const RUBY_METHOD_RE = "([a-zA-Z_]\\w*[!?=]?|[-+~]@|<<|>>|=~|===?|<=>|[<>]=?|\\*\\*|[-/+%^&*~`|]|\\[\\]=?)";
  const CLASS_NAME_RE = regex.either(
    /\b([A-Z]+[a-z0-9]+)+/,
    // ends in caps
    /\b([A-Z]+[a-z0-9]+)+[A-Z]+/
  );
  const CLASS_NAME_WITH_NAMESPACE_RE = regex.concat(CLASS_NAME_RE, /(::\w+)*/);
  const PSEUDO_KWS = [
    "include",
    "extend",
    "prepend",
    "public",
    "private",
    "protected",
    "raise",
    "throw"
  ];
  const RUBY_KEYWORDS = {
    "variable.constant": [
      "__FILE__",
      "__LINE__",
      "__ENCODING__"
    ],
    "variable.language": [
      "self",
      "super"
    ],
    keyword: [
      "alias",
      "and",
      "begin",
      "BEGIN",
      "break",
      "case",
      "class",
      "defined",
      "do",
      "else",
      "elsif",
      "end",
      "END",
      "ensure",
      "for",
      "if",
      "in",
      "module",
      "next",
      "not",
      "or",
      "redo",
      "require",
      "rescue",
      "retry",
      "return",
      "then",
      "undef",
      "unless",
      "until",
      "when",
      "while",
      "yield",
      ...PSEUDO_KWS
    ],
    built_in: [
      "proc",
      "lambda",
      "attr_accessor",
      "attr_reader",
      "attr_writer",
      "define_method",
      "private_constant",
      "module_function"
    ],
    literal: [
      "true",
      "false",
      "nil"
    ]
  };
  const YARDOCTAG = {
    className: "doctag",
    begin: "@[A-Za-z]+"
  };
  const IRB_OBJECT = {
    begin: "#<",
    end: ">"
  };
  const COMMENT_MODES = [
    hljs.COMMENT(
      "#",
      "$",
      { contains: [YARDOCTAG] }
    ),
    hljs.COMMENT(
      "^=begin",
      "^=end",
      {
        contains: [YARDOCTAG],
        relevance: 10
      }
    ),
    hljs.COMMENT("^__END__", hljs.MATCH_NOTHING_RE)
  ];
  const SUBST = {
    className: "subst",
    begin: /#\{/,
    end: /\}/,
    keywords: RUBY_KEYWORDS
  };
  const STRING = {
    className: "string",
    contains: [
      hljs.BACKSLASH_ESCAPE,
      SUBST
    ],
    variants: [
      {
        begin: /'/,
        end: /'/
      },
      {
        begin: /"/,
        end: /"/
      },
      {
        begin: /`/,
        end: /`/
      },
      {
        begin: /%[qQwWx]?\(/,
        end: /\)/
      },
      {
        begin: /%[qQwWx]?\[/,
        end: /\]/
      },
      {
        begin: /%[qQwWx]?\{/,
        end: /\}/
      },
      {
        begin: /%[qQwWx]?</,
        end: />/
      },
      {
        begin: /%[qQwWx]?\//,
        end: /\//
      },
      {
        begin: /%[qQwWx]?%/,
        end: /%/
      },
      {
        begin: /%[qQwWx]?-/,
        end: /-/
      },
      {
        begin: /%[qQwWx]?\|/,
        end: /\|/
      },
      // in the following expressions, \B in the beginning suppresses recognition of ?-sequences
      // where ? is the last character of a preceding identifier, as in: `func?4`
      { begin: /\B\?(\\\d{1,3})/ },
      { begin: /\B\?(\\x[A-Fa-f0-9]{1,2})/ },
      { begin: /\B\?(\\u\{?[A-Fa-f0-9]{1,6}\}?)/ },
      { begin: /\B\?(\\M-\\C-|\\M-\\c|\\c\\M-|\\M-|\\C-\\M-)[\x20-\x7e]/ },
      { begin: /\B\?\\(c|C-)[\x20-\x7e]/ },
      { begin: /\B\?\\?\S/ },
      // heredocs
      {
        // this guard makes sure that we have an entire heredoc and not a false
        // positive (auto-detect, etc.)
        begin: regex.concat(
          /<<[-~]?'?/,
          regex.lookahead(/(\w+)(?=\W)[^\n]*\n(?:[^\n]*\n)*?\s*\1\b/)
        ),
        contains: [
          hljs.END_SAME_AS_BEGIN({
            begin: /(\w+)/,
            end: /(\w+)/,
            contains: [
              hljs.BACKSLASH_ESCAPE,
              SUBST
            ]
          })
        ]
      }
    ]
  };
  const decimal = "[1-9](_?[0-9])*|0";
  const digits = "[0-9](_?[0-9])*";
  const NUMBER = {
    className: "number",
    relevance: 0,
    variants: [
      // decimal integer/float, optionally exponential or rational, optionally imaginary
      { begin: `\\b(${decimal})(\\.(${digits}))?([eE][+-]?(${digits})|r)?i?\\b` },
      // explicit decimal/binary/octal/hexadecimal integer,
      // optionally rational and/or imaginary
      { begin: "\\b0[dD][0-9](_?[0-9])*r?i?\\b" },
      { begin: "\\b0[bB][0-1](_?[0-1])*r?i?\\b" },
      { begin: "\\b0[oO][0-7](_?[0-7])*r?i?\\b" },
      { begin: "\\b0[xX][0-9a-fA-F](_?[0-9a-fA-F])*r?i?\\b" },
      // 0-prefixed implicit octal integer, optionally rational and/or imaginary
      { begin: "\\b0(_?[0-7])+r?i?\\b" }
    ]
  };
  const PARAMS = {
    variants: [
      {
        match: /\(\)/
      },
      {
        className: "params",
        begin: /\(/,
        end: /(?=\))/,
        excludeBegin: true,
        endsParent: true,
        keywords: RUBY_KEYWORDS
      }
    ]
  };
  const INCLUDE_EXTEND = {
    match: [
      /(include|extend)\s+/,
      CLASS_NAME_WITH_NAMESPACE_RE
    ],
    scope: {
      2: "title.class"
    },
    keywords: RUBY_KEYWORDS
  };
  const CLASS_DEFINITION = {
    variants: [
      {
        match: [
          /class\s+/,
          CLASS_NAME_WITH_NAMESPACE_RE,
          /\s+<\s+/,
          CLASS_NAME_WITH_NAMESPACE_RE
        ]
      },
      {
        match: [
          /\b(class|module)\s+/,
          CLASS_NAME_WITH_NAMESPACE_RE
        ]
      }
    ],
    scope: {
      2: "title.class",
      4: "title.class.inherited"
    },
    keywords: RUBY_KEYWORDS
  };
  const UPPER_CASE_CONSTANT = {
    relevance: 0,
    match: /\b[A-Z][A-Z_0-9]+\b/,
    className: "variable.constant"
  };
  const METHOD_DEFINITION = {
    match: [
      /def/,
      /\s+/,
      RUBY_METHOD_RE
    ],
    scope: {
      1: "keyword",
      3: "title.function"
    },
    contains: [
      PARAMS
    ]
  };
  const OBJECT_CREATION = {
    relevance: 0,
    match: [
      CLASS_NAME_WITH_NAMESPACE_RE,
      /\.new[. (]/
    ],
    scope: {
      1: "title.class"
    }
  };
  const CLASS_REFERENCE = {
    relevance: 0,
    match: CLASS_NAME_RE,
    scope: "title.class"
  };
  const RUBY_DEFAULT_CONTAINS = [
    STRING,
    CLASS_DEFINITION,
    INCLUDE_EXTEND,
    OBJECT_CREATION,
    UPPER_CASE_CONSTANT,
    CLASS_REFERENCE,
    METHOD_DEFINITION,
    {
      // swallow namespace qualifiers before symbols
      begin: hljs.IDENT_RE + "::"
    },
    {
      className: "symbol",
      begin: hljs.UNDERSCORE_IDENT_RE + "(!|\\?)?:",
      relevance: 0
    },
    {
      className: "symbol",
      begin: ":(?!\\s)",
      contains: [
        STRING,
        { begin: RUBY_METHOD_RE }
      ],
      relevance: 0
    },
    NUMBER,
    {
      // negative-look forward attempts to prevent false matches like:
      // @ident@ or $ident$ that might indicate this is not ruby at all
      className: "variable",
      begin: `(\\$\\W)|((\\$|@@?)(\\w+))(?=[^@$?])(?![A-Za-z])(?![@$?'])`
    },
    {
      className: "params",
      begin: /\|(?!=)/,
      end: /\|/,
      excludeBegin: true,
      excludeEnd: true,
      relevance: 0,
      // this could be a lot of things (in other languages) other than params
      keywords: RUBY_KEYWORDS
    },
    {
      // regexp container
      begin: "(" + hljs.RE_STARTERS_RE + "|unless)\\s*",
      keywords: "unless",
      contains: [
        {
          className: "regexp",
          contains: [
            hljs.BACKSLASH_ESCAPE,
            SUBST
          ],
          illegal: /\n/,
          variants: [
            {
              begin: "/",
              end: "/[a-z]*"
            },
            {
              begin: /%r\{/,
              end: /\}[a-z]*/
            },
            {
              begin: "%r\\(",
              end: "\\)[a-z]*"
            },
            {
              begin: "%r!",
              end: "![a-z]*"
            },
            {
              begin: "%r\\[",
              end: "\\][a-z]*"
            }
          ]
        }
      ].concat(IRB_OBJECT, COMMENT_MODES),
      relevance: 0
    }
  ].concat(IRB_OBJECT, COMMENT_MODES);
  SUBST.contains = RUBY_DEFAULT_CONTAINS;
  PARAMS.contains = RUBY_DEFAULT_CONTAINS;
  const SIMPLE_PROMPT = "[>?]>";
  const DEFAULT_PROMPT = "[\\w#]+\\(\\w+\\):\\d+:\\d+[>*]";
  const RVM_PROMPT = "(\\w+-)?\\d+\\.\\d+\\.\\d+(p\\d+)?[^\\d][^>]+>";
  const IRB_DEFAULT = [
    {
      begin: /^\s*=>/,
      starts: {
        end: "$",
        contains: RUBY_DEFAULT_CONTAINS
      }
    },
    {
      className: "meta.prompt",
      begin: "^(" + SIMPLE_PROMPT + "|" + DEFAULT_PROMPT + "|" + RVM_PROMPT + ")(?=[ ])",
      starts: {
        end: "$",
        keywords: RUBY_KEYWORDS,
        contains: RUBY_DEFAULT_CONTAINS
      }
    }
  ];
  COMMENT_MODES.unshift(IRB_OBJECT);
  return {
    name: "Ruby",
    aliases: [
      "rb",
      "gemspec",
      "podspec",
      "thor",
      "irb"
    ],
    keywords: RUBY_KEYWORDS,
    illegal: /\/\*/,
    contains: [hljs.SHEBANG({ binary: "ruby" })].concat(IRB_DEFAULT).concat(COMMENT_MODES).concat(RUBY_DEFAULT_CONTAINS)
  };
}

// node_modules/highlight.js/es/languages/rust.js
function rust(hljs) {
  const regex = hljs.regex;
  const RAW_IDENTIFIER = /(r#)?/;
  const UNDERSCORE_IDENT_RE = regex.concat(RAW_IDENTIFIER, hljs.UNDERSCORE_IDENT_RE);
  const IDENT_RE3 = regex.concat(RAW_IDENTIFIER, hljs.IDENT_RE);
  const FUNCTION_INVOKE = {
    className: "title.function.invoke",
    relevance: 0,
    begin: regex.concat(
      /\b/,
      /(?!let|for|while|if|else|match\b)/,
      IDENT_RE3,
      regex.lookahead(/\s*\(/)
    )
  };
  const NUMBER_SUFFIX = "([ui](8|16|32|64|128|size)|f(32|64))?";
  const KEYWORDS3 = [
    "abstract",
    "as",
    "async",
    "await",
    "become",
    "box",
    "break",
    "const",
    "continue",
    "crate",
    "do",
    "dyn",
    "else",
    "enum",
    "extern",
    "false",
    "final",
    "fn",
    "for",
    "if",
    "impl",
    "in",
    "let",
    "loop",
    "macro",
    "match",
    "mod",
    "move",
    "mut",
    "override",
    "priv",
    "pub",
    "ref",
    "return",
    "self",
    "Self",
    "static",
    "struct",
    "super",
    "trait",
    "true",
    "try",
    "type",
    "typeof",
    "union",
    "unsafe",
    "unsized",
    "use",
    "virtual",
    "where",
    "while",
    "yield"
  ];
  const LITERALS3 = [
    "true",
    "false",
    "Some",
    "None",
    "Ok",
    "Err"
  ];
  const BUILTINS = [
    // functions
    "drop ",
    // traits
    "Copy",
    "Send",
    "Sized",
    "Sync",
    "Drop",
    "Fn",
    "FnMut",
    "FnOnce",
    "ToOwned",
    "Clone",
    "Debug",
    "PartialEq",
    "PartialOrd",
    "Eq",
    "Ord",
    "AsRef",
    "AsMut",
    "Into",
    "From",
    "Default",
    "Iterator",
    "Extend",
    "IntoIterator",
    "DoubleEndedIterator",
    "ExactSizeIterator",
    "SliceConcatExt",
    "ToString",
    // macros
    "assert!",
    "assert_eq!",
    "bitflags!",
    "bytes!",
    "cfg!",
    "col!",
    "concat!",
    "concat_idents!",
    "debug_assert!",
    "debug_assert_eq!",
    "env!",
    "eprintln!",
    "panic!",
    "file!",
    "format!",
    "format_args!",
    "include_bytes!",
    "include_str!",
    "line!",
    "local_data_key!",
    "module_path!",
    "option_env!",
    "print!",
    "println!",
    "select!",
    "stringify!",
    "try!",
    "unimplemented!",
    "unreachable!",
    "vec!",
    "write!",
    "writeln!",
    "macro_rules!",
    "assert_ne!",
    "debug_assert_ne!"
  ];
  const TYPES3 = [
    "i8",
    "i16",
    "i32",
    "i64",
    "i128",
    "isize",
    "u8",
    "u16",
    "u32",
    "u64",
    "u128",
    "usize",
    "f32",
    "f64",
    "str",
    "char",
    "bool",
    "Box",
    "Option",
    "Result",
    "String",
    "Vec"
  ];
  return {
    name: "Rust",
    aliases: ["rs"],
    keywords: {
      $pattern: hljs.IDENT_RE + "!?",
      type: TYPES3,
      keyword: KEYWORDS3,
      literal: LITERALS3,
      built_in: BUILTINS
    },
    illegal: "</",
    contains: [
      hljs.C_LINE_COMMENT_MODE,
      hljs.COMMENT("/\\*", "\\*/", { contains: ["self"] }),
      hljs.inherit(hljs.QUOTE_STRING_MODE, {
        begin: /b?"/,
        illegal: null
      }),
      {
        className: "symbol",
        // negative lookahead to avoid matching `'`
        begin: /'[a-zA-Z_][a-zA-Z0-9_]*(?!')/
      },
      {
        scope: "string",
        variants: [
          { begin: /b?r(#*)"(.|\n)*?"\1(?!#)/ },
          {
            begin: /b?'/,
            end: /'/,
            contains: [
              {
                scope: "char.escape",
                match: /\\('|\w|x\w{2}|u\w{4}|U\w{8})/
              }
            ]
          }
        ]
      },
      {
        className: "number",
        variants: [
          { begin: "\\b0b([01_]+)" + NUMBER_SUFFIX },
          { begin: "\\b0o([0-7_]+)" + NUMBER_SUFFIX },
          { begin: "\\b0x([A-Fa-f0-9_]+)" + NUMBER_SUFFIX },
          { begin: "\\b(\\d[\\d_]*(\\.[0-9_]+)?([eE][+-]?[0-9_]+)?)" + NUMBER_SUFFIX }
        ],
        relevance: 0
      },
      {
        begin: [
          /fn/,
          /\s+/,
          UNDERSCORE_IDENT_RE
        ],
        className: {
          1: "keyword",
          3: "title.function"
        }
      },
      {
        className: "meta",
        begin: "#!?\\[",
        end: "\\]",
        contains: [
          {
            className: "string",
            begin: /"/,
            end: /"/,
            contains: [
              hljs.BACKSLASH_ESCAPE
            ]
          }
        ]
      },
      {
        begin: [
          /let/,
          /\s+/,
          /(?:mut\s+)?/,
          UNDERSCORE_IDENT_RE
        ],
        className: {
          1: "keyword",
          3: "keyword",
          4: "variable"
        }
      },
      // must come before impl/for rule later
      {
        begin: [
          /for/,
          /\s+/,
          UNDERSCORE_IDENT_RE,
          /\s+/,
          /in/
        ],
        className: {
          1: "keyword",
          3: "variable",
          5: "keyword"
        }
      },
      {
        begin: [
          /type/,
          /\s+/,
          UNDERSCORE_IDENT_RE
        ],
        className: {
          1: "keyword",
          3: "title.class"
        }
      },
      {
        begin: [
          /(?:trait|enum|struct|union|impl|for)/,
          /\s+/,
          UNDERSCORE_IDENT_RE
        ],
        className: {
          1: "keyword",
          3: "title.class"
        }
      },
      {
        begin: hljs.IDENT_RE + "::",
        keywords: {
          keyword: "Self",
          built_in: BUILTINS,
          type: TYPES3
        }
      },
      {
        className: "punctuation",
        begin: "->"
      },
      FUNCTION_INVOKE
    ]
  };
}

// node_modules/highlight.js/es/languages/scss.js
var MODES3 = (hljs) => {
  return {
    IMPORTANT: {
      scope: "meta",
      begin: "!important"
    },
    BLOCK_COMMENT: hljs.C_BLOCK_COMMENT_MODE,
    HEXCOLOR: {
      scope: "number",
      begin: /#(([0-9a-fA-F]{3,4})|(([0-9a-fA-F]{2}){3,4}))\b/
    },
    UNICODE_RANGE: {
      scope: "number",
      begin: /\b[Uu]\+[0-9A-Fa-f][0-9A-Fa-f?]{0,4}(-[0-9A-Fa-f][0-9A-Fa-f]{0,4})?/
    },
    FUNCTION_DISPATCH: {
      className: "built_in",
      begin: /[\w-]+(?=\()/
    },
    ATTRIBUTE_SELECTOR_MODE: {
      scope: "selector-attr",
      begin: /\[/,
      end: /\]/,
      illegal: "$",
      contains: [
        hljs.APOS_STRING_MODE,
        hljs.QUOTE_STRING_MODE
      ]
    },
    CSS_NUMBER_MODE: {
      scope: "number",
      begin: hljs.NUMBER_RE + "(%|em|ex|ch|rem|vw|vh|vmin|vmax|cm|mm|in|pt|pc|px|deg|grad|rad|turn|s|ms|Hz|kHz|dpi|dpcm|dppx)?",
      relevance: 0
    },
    CSS_VARIABLE: {
      className: "attr",
      begin: /--[A-Za-z_][A-Za-z0-9_-]*/
    }
  };
};
var HTML_TAGS3 = [
  "a",
  "abbr",
  "address",
  "article",
  "aside",
  "audio",
  "b",
  "blockquote",
  "body",
  "button",
  "canvas",
  "caption",
  "cite",
  "code",
  "dd",
  "del",
  "details",
  "dfn",
  "div",
  "dl",
  "dt",
  "em",
  "fieldset",
  "figcaption",
  "figure",
  "footer",
  "form",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "header",
  "hgroup",
  "html",
  "i",
  "iframe",
  "img",
  "input",
  "ins",
  "kbd",
  "label",
  "legend",
  "li",
  "main",
  "mark",
  "menu",
  "nav",
  "object",
  "ol",
  "optgroup",
  "option",
  "p",
  "picture",
  "q",
  "quote",
  "samp",
  "section",
  "select",
  "source",
  "span",
  "strong",
  "summary",
  "sup",
  "table",
  "tbody",
  "td",
  "textarea",
  "tfoot",
  "th",
  "thead",
  "time",
  "tr",
  "ul",
  "var",
  "video"
];
var SVG_TAGS3 = [
  "defs",
  "g",
  "marker",
  "mask",
  "pattern",
  "svg",
  "switch",
  "symbol",
  "feBlend",
  "feColorMatrix",
  "feComponentTransfer",
  "feComposite",
  "feConvolveMatrix",
  "feDiffuseLighting",
  "feDisplacementMap",
  "feFlood",
  "feGaussianBlur",
  "feImage",
  "feMerge",
  "feMorphology",
  "feOffset",
  "feSpecularLighting",
  "feTile",
  "feTurbulence",
  "linearGradient",
  "radialGradient",
  "stop",
  "circle",
  "ellipse",
  "image",
  "line",
  "path",
  "polygon",
  "polyline",
  "rect",
  "text",
  "use",
  "textPath",
  "tspan",
  "foreignObject",
  "clipPath"
];
var TAGS3 = [
  ...HTML_TAGS3,
  ...SVG_TAGS3
];
var MEDIA_FEATURES3 = [
  "any-hover",
  "any-pointer",
  "aspect-ratio",
  "color",
  "color-gamut",
  "color-index",
  "device-aspect-ratio",
  "device-height",
  "device-width",
  "display-mode",
  "forced-colors",
  "grid",
  "height",
  "hover",
  "inverted-colors",
  "monochrome",
  "orientation",
  "overflow-block",
  "overflow-inline",
  "pointer",
  "prefers-color-scheme",
  "prefers-contrast",
  "prefers-reduced-motion",
  "prefers-reduced-transparency",
  "resolution",
  "scan",
  "scripting",
  "update",
  "width",
  // TODO: find a better solution?
  "min-width",
  "max-width",
  "min-height",
  "max-height"
].sort().reverse();
var PSEUDO_CLASSES3 = [
  "active",
  "any-link",
  "blank",
  "checked",
  "current",
  "default",
  "defined",
  "dir",
  // dir()
  "disabled",
  "drop",
  "empty",
  "enabled",
  "first",
  "first-child",
  "first-of-type",
  "fullscreen",
  "future",
  "focus",
  "focus-visible",
  "focus-within",
  "has",
  // has()
  "host",
  // host or host()
  "host-context",
  // host-context()
  "hover",
  "indeterminate",
  "in-range",
  "invalid",
  "is",
  // is()
  "lang",
  // lang()
  "last-child",
  "last-of-type",
  "left",
  "link",
  "local-link",
  "not",
  // not()
  "nth-child",
  // nth-child()
  "nth-col",
  // nth-col()
  "nth-last-child",
  // nth-last-child()
  "nth-last-col",
  // nth-last-col()
  "nth-last-of-type",
  //nth-last-of-type()
  "nth-of-type",
  //nth-of-type()
  "only-child",
  "only-of-type",
  "optional",
  "out-of-range",
  "past",
  "placeholder-shown",
  "read-only",
  "read-write",
  "required",
  "right",
  "root",
  "scope",
  "target",
  "target-within",
  "user-invalid",
  "valid",
  "visited",
  "where"
  // where()
].sort().reverse();
var PSEUDO_ELEMENTS3 = [
  "after",
  "backdrop",
  "before",
  "cue",
  "cue-region",
  "first-letter",
  "first-line",
  "grammar-error",
  "marker",
  "part",
  "placeholder",
  "selection",
  "slotted",
  "spelling-error"
].sort().reverse();
var ATTRIBUTES3 = [
  "accent-color",
  "align-content",
  "align-items",
  "align-self",
  "alignment-baseline",
  "all",
  "anchor-name",
  "animation",
  "animation-composition",
  "animation-delay",
  "animation-direction",
  "animation-duration",
  "animation-fill-mode",
  "animation-iteration-count",
  "animation-name",
  "animation-play-state",
  "animation-range",
  "animation-range-end",
  "animation-range-start",
  "animation-timeline",
  "animation-timing-function",
  "appearance",
  "aspect-ratio",
  "backdrop-filter",
  "backface-visibility",
  "background",
  "background-attachment",
  "background-blend-mode",
  "background-clip",
  "background-color",
  "background-image",
  "background-origin",
  "background-position",
  "background-position-x",
  "background-position-y",
  "background-repeat",
  "background-size",
  "baseline-shift",
  "block-size",
  "border",
  "border-block",
  "border-block-color",
  "border-block-end",
  "border-block-end-color",
  "border-block-end-style",
  "border-block-end-width",
  "border-block-start",
  "border-block-start-color",
  "border-block-start-style",
  "border-block-start-width",
  "border-block-style",
  "border-block-width",
  "border-bottom",
  "border-bottom-color",
  "border-bottom-left-radius",
  "border-bottom-right-radius",
  "border-bottom-style",
  "border-bottom-width",
  "border-collapse",
  "border-color",
  "border-end-end-radius",
  "border-end-start-radius",
  "border-image",
  "border-image-outset",
  "border-image-repeat",
  "border-image-slice",
  "border-image-source",
  "border-image-width",
  "border-inline",
  "border-inline-color",
  "border-inline-end",
  "border-inline-end-color",
  "border-inline-end-style",
  "border-inline-end-width",
  "border-inline-start",
  "border-inline-start-color",
  "border-inline-start-style",
  "border-inline-start-width",
  "border-inline-style",
  "border-inline-width",
  "border-left",
  "border-left-color",
  "border-left-style",
  "border-left-width",
  "border-radius",
  "border-right",
  "border-right-color",
  "border-right-style",
  "border-right-width",
  "border-spacing",
  "border-start-end-radius",
  "border-start-start-radius",
  "border-style",
  "border-top",
  "border-top-color",
  "border-top-left-radius",
  "border-top-right-radius",
  "border-top-style",
  "border-top-width",
  "border-width",
  "bottom",
  "box-align",
  "box-decoration-break",
  "box-direction",
  "box-flex",
  "box-flex-group",
  "box-lines",
  "box-ordinal-group",
  "box-orient",
  "box-pack",
  "box-shadow",
  "box-sizing",
  "break-after",
  "break-before",
  "break-inside",
  "caption-side",
  "caret-color",
  "clear",
  "clip",
  "clip-path",
  "clip-rule",
  "color",
  "color-interpolation",
  "color-interpolation-filters",
  "color-profile",
  "color-rendering",
  "color-scheme",
  "column-count",
  "column-fill",
  "column-gap",
  "column-rule",
  "column-rule-color",
  "column-rule-style",
  "column-rule-width",
  "column-span",
  "column-width",
  "columns",
  "contain",
  "contain-intrinsic-block-size",
  "contain-intrinsic-height",
  "contain-intrinsic-inline-size",
  "contain-intrinsic-size",
  "contain-intrinsic-width",
  "container",
  "container-name",
  "container-type",
  "content",
  "content-visibility",
  "counter-increment",
  "counter-reset",
  "counter-set",
  "cue",
  "cue-after",
  "cue-before",
  "cursor",
  "cx",
  "cy",
  "direction",
  "display",
  "dominant-baseline",
  "empty-cells",
  "enable-background",
  "field-sizing",
  "fill",
  "fill-opacity",
  "fill-rule",
  "filter",
  "flex",
  "flex-basis",
  "flex-direction",
  "flex-flow",
  "flex-grow",
  "flex-shrink",
  "flex-wrap",
  "float",
  "flood-color",
  "flood-opacity",
  "flow",
  "font",
  "font-display",
  "font-family",
  "font-feature-settings",
  "font-kerning",
  "font-language-override",
  "font-optical-sizing",
  "font-palette",
  "font-size",
  "font-size-adjust",
  "font-smooth",
  "font-smoothing",
  "font-stretch",
  "font-style",
  "font-synthesis",
  "font-synthesis-position",
  "font-synthesis-small-caps",
  "font-synthesis-style",
  "font-synthesis-weight",
  "font-variant",
  "font-variant-alternates",
  "font-variant-caps",
  "font-variant-east-asian",
  "font-variant-emoji",
  "font-variant-ligatures",
  "font-variant-numeric",
  "font-variant-position",
  "font-variation-settings",
  "font-weight",
  "forced-color-adjust",
  "gap",
  "glyph-orientation-horizontal",
  "glyph-orientation-vertical",
  "grid",
  "grid-area",
  "grid-auto-columns",
  "grid-auto-flow",
  "grid-auto-rows",
  "grid-column",
  "grid-column-end",
  "grid-column-start",
  "grid-gap",
  "grid-row",
  "grid-row-end",
  "grid-row-start",
  "grid-template",
  "grid-template-areas",
  "grid-template-columns",
  "grid-template-rows",
  "hanging-punctuation",
  "height",
  "hyphenate-character",
  "hyphenate-limit-chars",
  "hyphens",
  "icon",
  "image-orientation",
  "image-rendering",
  "image-resolution",
  "ime-mode",
  "initial-letter",
  "initial-letter-align",
  "inline-size",
  "inset",
  "inset-area",
  "inset-block",
  "inset-block-end",
  "inset-block-start",
  "inset-inline",
  "inset-inline-end",
  "inset-inline-start",
  "isolation",
  "justify-content",
  "justify-items",
  "justify-self",
  "kerning",
  "left",
  "letter-spacing",
  "lighting-color",
  "line-break",
  "line-height",
  "line-height-step",
  "list-style",
  "list-style-image",
  "list-style-position",
  "list-style-type",
  "margin",
  "margin-block",
  "margin-block-end",
  "margin-block-start",
  "margin-bottom",
  "margin-inline",
  "margin-inline-end",
  "margin-inline-start",
  "margin-left",
  "margin-right",
  "margin-top",
  "margin-trim",
  "marker",
  "marker-end",
  "marker-mid",
  "marker-start",
  "marks",
  "mask",
  "mask-border",
  "mask-border-mode",
  "mask-border-outset",
  "mask-border-repeat",
  "mask-border-slice",
  "mask-border-source",
  "mask-border-width",
  "mask-clip",
  "mask-composite",
  "mask-image",
  "mask-mode",
  "mask-origin",
  "mask-position",
  "mask-repeat",
  "mask-size",
  "mask-type",
  "masonry-auto-flow",
  "math-depth",
  "math-shift",
  "math-style",
  "max-block-size",
  "max-height",
  "max-inline-size",
  "max-width",
  "min-block-size",
  "min-height",
  "min-inline-size",
  "min-width",
  "mix-blend-mode",
  "nav-down",
  "nav-index",
  "nav-left",
  "nav-right",
  "nav-up",
  "none",
  "normal",
  "object-fit",
  "object-position",
  "offset",
  "offset-anchor",
  "offset-distance",
  "offset-path",
  "offset-position",
  "offset-rotate",
  "opacity",
  "order",
  "orphans",
  "outline",
  "outline-color",
  "outline-offset",
  "outline-style",
  "outline-width",
  "overflow",
  "overflow-anchor",
  "overflow-block",
  "overflow-clip-margin",
  "overflow-inline",
  "overflow-wrap",
  "overflow-x",
  "overflow-y",
  "overlay",
  "overscroll-behavior",
  "overscroll-behavior-block",
  "overscroll-behavior-inline",
  "overscroll-behavior-x",
  "overscroll-behavior-y",
  "padding",
  "padding-block",
  "padding-block-end",
  "padding-block-start",
  "padding-bottom",
  "padding-inline",
  "padding-inline-end",
  "padding-inline-start",
  "padding-left",
  "padding-right",
  "padding-top",
  "page",
  "page-break-after",
  "page-break-before",
  "page-break-inside",
  "paint-order",
  "pause",
  "pause-after",
  "pause-before",
  "perspective",
  "perspective-origin",
  "place-content",
  "place-items",
  "place-self",
  "pointer-events",
  "position",
  "position-anchor",
  "position-visibility",
  "print-color-adjust",
  "quotes",
  "r",
  "resize",
  "rest",
  "rest-after",
  "rest-before",
  "right",
  "rotate",
  "row-gap",
  "ruby-align",
  "ruby-position",
  "scale",
  "scroll-behavior",
  "scroll-margin",
  "scroll-margin-block",
  "scroll-margin-block-end",
  "scroll-margin-block-start",
  "scroll-margin-bottom",
  "scroll-margin-inline",
  "scroll-margin-inline-end",
  "scroll-margin-inline-start",
  "scroll-margin-left",
  "scroll-margin-right",
  "scroll-margin-top",
  "scroll-padding",
  "scroll-padding-block",
  "scroll-padding-block-end",
  "scroll-padding-block-start",
  "scroll-padding-bottom",
  "scroll-padding-inline",
  "scroll-padding-inline-end",
  "scroll-padding-inline-start",
  "scroll-padding-left",
  "scroll-padding-right",
  "scroll-padding-top",
  "scroll-snap-align",
  "scroll-snap-stop",
  "scroll-snap-type",
  "scroll-timeline",
  "scroll-timeline-axis",
  "scroll-timeline-name",
  "scrollbar-color",
  "scrollbar-gutter",
  "scrollbar-width",
  "shape-image-threshold",
  "shape-margin",
  "shape-outside",
  "shape-rendering",
  "speak",
  "speak-as",
  "src",
  // @font-face
  "stop-color",
  "stop-opacity",
  "stroke",
  "stroke-dasharray",
  "stroke-dashoffset",
  "stroke-linecap",
  "stroke-linejoin",
  "stroke-miterlimit",
  "stroke-opacity",
  "stroke-width",
  "tab-size",
  "table-layout",
  "text-align",
  "text-align-all",
  "text-align-last",
  "text-anchor",
  "text-combine-upright",
  "text-decoration",
  "text-decoration-color",
  "text-decoration-line",
  "text-decoration-skip",
  "text-decoration-skip-ink",
  "text-decoration-style",
  "text-decoration-thickness",
  "text-emphasis",
  "text-emphasis-color",
  "text-emphasis-position",
  "text-emphasis-style",
  "text-indent",
  "text-justify",
  "text-orientation",
  "text-overflow",
  "text-rendering",
  "text-shadow",
  "text-size-adjust",
  "text-transform",
  "text-underline-offset",
  "text-underline-position",
  "text-wrap",
  "text-wrap-mode",
  "text-wrap-style",
  "timeline-scope",
  "top",
  "touch-action",
  "transform",
  "transform-box",
  "transform-origin",
  "transform-style",
  "transition",
  "transition-behavior",
  "transition-delay",
  "transition-duration",
  "transition-property",
  "transition-timing-function",
  "translate",
  "unicode-bidi",
  "unicode-range",
  "user-modify",
  "user-select",
  "vector-effect",
  "vertical-align",
  "view-timeline",
  "view-timeline-axis",
  "view-timeline-inset",
  "view-timeline-name",
  "view-transition-name",
  "visibility",
  "voice-balance",
  "voice-duration",
  "voice-family",
  "voice-pitch",
  "voice-range",
  "voice-rate",
  "voice-stress",
  "voice-volume",
  "white-space",
  "white-space-collapse",
  "widows",
  "width",
  "will-change",
  "word-break",
  "word-spacing",
  "word-wrap",
  "writing-mode",
  "x",
  "y",
  "z-index",
  "zoom"
].sort().reverse();
function scss(hljs) {
  const modes = MODES3(hljs);
  const PSEUDO_ELEMENTS$1 = PSEUDO_ELEMENTS3;
  const PSEUDO_CLASSES$1 = PSEUDO_CLASSES3;
  const AT_IDENTIFIER = "@[a-z-]+";
  const AT_MODIFIERS = "and or not only";
  const IDENT_RE3 = "[a-zA-Z-][a-zA-Z0-9_-]*";
  const VARIABLE = {
    className: "variable",
    begin: "(\\$" + IDENT_RE3 + ")\\b",
    relevance: 0
  };
  return {
    name: "SCSS",
    case_insensitive: true,
    illegal: "[=/|']",
    contains: [
      hljs.C_LINE_COMMENT_MODE,
      hljs.C_BLOCK_COMMENT_MODE,
      // to recognize keyframe 40% etc which are outside the scope of our
      // attribute value mode
      modes.CSS_NUMBER_MODE,
      {
        className: "selector-id",
        begin: "#[A-Za-z0-9_-]+",
        relevance: 0
      },
      {
        className: "selector-class",
        begin: "\\.[A-Za-z0-9_-]+",
        relevance: 0
      },
      modes.ATTRIBUTE_SELECTOR_MODE,
      {
        className: "selector-tag",
        begin: "\\b(" + TAGS3.join("|") + ")\\b",
        // was there, before, but why?
        relevance: 0
      },
      {
        className: "selector-pseudo",
        begin: ":(" + PSEUDO_CLASSES$1.join("|") + ")"
      },
      {
        className: "selector-pseudo",
        begin: ":(:)?(" + PSEUDO_ELEMENTS$1.join("|") + ")"
      },
      VARIABLE,
      {
        // pseudo-selector params
        begin: /\(/,
        end: /\)/,
        contains: [modes.CSS_NUMBER_MODE]
      },
      modes.CSS_VARIABLE,
      {
        className: "attribute",
        begin: "\\b(" + ATTRIBUTES3.join("|") + ")\\b"
      },
      { begin: "\\b(whitespace|wait|w-resize|visible|vertical-text|vertical-ideographic|uppercase|upper-roman|upper-alpha|underline|transparent|top|thin|thick|text|text-top|text-bottom|tb-rl|table-header-group|table-footer-group|sw-resize|super|strict|static|square|solid|small-caps|separate|se-resize|scroll|s-resize|rtl|row-resize|ridge|right|repeat|repeat-y|repeat-x|relative|progress|pointer|overline|outside|outset|oblique|nowrap|not-allowed|normal|none|nw-resize|no-repeat|no-drop|newspaper|ne-resize|n-resize|move|middle|medium|ltr|lr-tb|lowercase|lower-roman|lower-alpha|loose|list-item|line|line-through|line-edge|lighter|left|keep-all|justify|italic|inter-word|inter-ideograph|inside|inset|inline|inline-block|inherit|inactive|ideograph-space|ideograph-parenthesis|ideograph-numeric|ideograph-alpha|horizontal|hidden|help|hand|groove|fixed|ellipsis|e-resize|double|dotted|distribute|distribute-space|distribute-letter|distribute-all-lines|disc|disabled|default|decimal|dashed|crosshair|collapse|col-resize|circle|char|center|capitalize|break-word|break-all|bottom|both|bolder|bold|block|bidi-override|below|baseline|auto|always|all-scroll|absolute|table|table-cell)\\b" },
      {
        begin: /:/,
        end: /[;}{]/,
        relevance: 0,
        contains: [
          modes.BLOCK_COMMENT,
          VARIABLE,
          modes.HEXCOLOR,
          modes.CSS_NUMBER_MODE,
          modes.UNICODE_RANGE,
          hljs.QUOTE_STRING_MODE,
          hljs.APOS_STRING_MODE,
          modes.IMPORTANT,
          modes.FUNCTION_DISPATCH
        ]
      },
      // matching these here allows us to treat them more like regular CSS
      // rules so everything between the {} gets regular rule highlighting,
      // which is what we want for page and font-face
      {
        begin: "@(page|font-face)",
        keywords: {
          $pattern: AT_IDENTIFIER,
          keyword: "@page @font-face"
        }
      },
      {
        begin: "@",
        end: "[{;]",
        returnBegin: true,
        keywords: {
          $pattern: /[a-z-]+/,
          keyword: AT_MODIFIERS,
          attribute: MEDIA_FEATURES3.join(" ")
        },
        contains: [
          {
            begin: AT_IDENTIFIER,
            className: "keyword"
          },
          {
            begin: /[a-z-]+(?=:)/,
            className: "attribute"
          },
          VARIABLE,
          hljs.QUOTE_STRING_MODE,
          hljs.APOS_STRING_MODE,
          modes.HEXCOLOR,
          modes.CSS_NUMBER_MODE
        ]
      },
      modes.FUNCTION_DISPATCH
    ]
  };
}

// node_modules/highlight.js/es/languages/shell.js
function shell(hljs) {
  return {
    name: "Shell Session",
    aliases: [
      "console",
      "shellsession"
    ],
    contains: [
      {
        className: "meta.prompt",
        // We cannot add \s (spaces) in the regular expression otherwise it will be too broad and produce unexpected result.
        // For instance, in the following example, it would match "echo /path/to/home >" as a prompt:
        // echo /path/to/home > t.exe
        begin: /^\s{0,3}[/~\w\d[\]()@-]*[>%$#][ ]?/,
        starts: {
          end: /[^\\](?=\s*$)/,
          subLanguage: "bash"
        }
      }
    ]
  };
}

// node_modules/highlight.js/es/languages/sql.js
function sql(hljs) {
  const regex = hljs.regex;
  const COMMENT_MODE = hljs.COMMENT("--", "$");
  const STRING = {
    scope: "string",
    variants: [
      {
        begin: /'/,
        end: /'/,
        contains: [{ match: /''/ }]
      }
    ]
  };
  const QUOTED_IDENTIFIER = {
    begin: /"/,
    end: /"/,
    contains: [{ match: /""/ }]
  };
  const LITERALS3 = [
    "true",
    "false",
    // Not sure it's correct to call NULL literal, and clauses like IS [NOT] NULL look strange that way.
    // "null",
    "unknown"
  ];
  const MULTI_WORD_TYPES = [
    "double precision",
    "large object",
    "with timezone",
    "without timezone"
  ];
  const TYPES3 = [
    "bigint",
    "binary",
    "blob",
    "boolean",
    "char",
    "character",
    "clob",
    "date",
    "dec",
    "decfloat",
    "decimal",
    "float",
    "int",
    "integer",
    "interval",
    "nchar",
    "nclob",
    "national",
    "numeric",
    "real",
    "row",
    "smallint",
    "time",
    "timestamp",
    "varchar",
    "varying",
    // modifier (character varying)
    "varbinary"
  ];
  const NON_RESERVED_WORDS = [
    "add",
    "asc",
    "collation",
    "desc",
    "final",
    "first",
    "last",
    "view"
  ];
  const RESERVED_WORDS = [
    "abs",
    "acos",
    "all",
    "allocate",
    "alter",
    "and",
    "any",
    "are",
    "array",
    "array_agg",
    "array_max_cardinality",
    "as",
    "asensitive",
    "asin",
    "asymmetric",
    "at",
    "atan",
    "atomic",
    "authorization",
    "avg",
    "begin",
    "begin_frame",
    "begin_partition",
    "between",
    "bigint",
    "binary",
    "blob",
    "boolean",
    "both",
    "by",
    "call",
    "called",
    "cardinality",
    "cascaded",
    "case",
    "cast",
    "ceil",
    "ceiling",
    "char",
    "char_length",
    "character",
    "character_length",
    "check",
    "classifier",
    "clob",
    "close",
    "coalesce",
    "collate",
    "collect",
    "column",
    "commit",
    "condition",
    "connect",
    "constraint",
    "contains",
    "convert",
    "copy",
    "corr",
    "corresponding",
    "cos",
    "cosh",
    "count",
    "covar_pop",
    "covar_samp",
    "create",
    "cross",
    "cube",
    "cume_dist",
    "current",
    "current_catalog",
    "current_date",
    "current_default_transform_group",
    "current_path",
    "current_role",
    "current_row",
    "current_schema",
    "current_time",
    "current_timestamp",
    "current_path",
    "current_role",
    "current_transform_group_for_type",
    "current_user",
    "cursor",
    "cycle",
    "date",
    "day",
    "deallocate",
    "dec",
    "decimal",
    "decfloat",
    "declare",
    "default",
    "define",
    "delete",
    "dense_rank",
    "deref",
    "describe",
    "deterministic",
    "disconnect",
    "distinct",
    "double",
    "drop",
    "dynamic",
    "each",
    "element",
    "else",
    "empty",
    "end",
    "end_frame",
    "end_partition",
    "end-exec",
    "equals",
    "escape",
    "every",
    "except",
    "exec",
    "execute",
    "exists",
    "exp",
    "external",
    "extract",
    "false",
    "fetch",
    "filter",
    "first_value",
    "float",
    "floor",
    "for",
    "foreign",
    "frame_row",
    "free",
    "from",
    "full",
    "function",
    "fusion",
    "get",
    "global",
    "grant",
    "group",
    "grouping",
    "groups",
    "having",
    "hold",
    "hour",
    "identity",
    "in",
    "indicator",
    "initial",
    "inner",
    "inout",
    "insensitive",
    "insert",
    "int",
    "integer",
    "intersect",
    "intersection",
    "interval",
    "into",
    "is",
    "join",
    "json_array",
    "json_arrayagg",
    "json_exists",
    "json_object",
    "json_objectagg",
    "json_query",
    "json_table",
    "json_table_primitive",
    "json_value",
    "lag",
    "language",
    "large",
    "last_value",
    "lateral",
    "lead",
    "leading",
    "left",
    "like",
    "like_regex",
    "listagg",
    "ln",
    "local",
    "localtime",
    "localtimestamp",
    "log",
    "log10",
    "lower",
    "match",
    "match_number",
    "match_recognize",
    "matches",
    "max",
    "member",
    "merge",
    "method",
    "min",
    "minute",
    "mod",
    "modifies",
    "module",
    "month",
    "multiset",
    "national",
    "natural",
    "nchar",
    "nclob",
    "new",
    "no",
    "none",
    "normalize",
    "not",
    "nth_value",
    "ntile",
    "null",
    "nullif",
    "numeric",
    "octet_length",
    "occurrences_regex",
    "of",
    "offset",
    "old",
    "omit",
    "on",
    "one",
    "only",
    "open",
    "or",
    "order",
    "out",
    "outer",
    "over",
    "overlaps",
    "overlay",
    "parameter",
    "partition",
    "pattern",
    "per",
    "percent",
    "percent_rank",
    "percentile_cont",
    "percentile_disc",
    "period",
    "portion",
    "position",
    "position_regex",
    "power",
    "precedes",
    "precision",
    "prepare",
    "primary",
    "procedure",
    "ptf",
    "range",
    "rank",
    "reads",
    "real",
    "recursive",
    "ref",
    "references",
    "referencing",
    "regr_avgx",
    "regr_avgy",
    "regr_count",
    "regr_intercept",
    "regr_r2",
    "regr_slope",
    "regr_sxx",
    "regr_sxy",
    "regr_syy",
    "release",
    "result",
    "return",
    "returns",
    "revoke",
    "right",
    "rollback",
    "rollup",
    "row",
    "row_number",
    "rows",
    "running",
    "savepoint",
    "scope",
    "scroll",
    "search",
    "second",
    "seek",
    "select",
    "sensitive",
    "session_user",
    "set",
    "show",
    "similar",
    "sin",
    "sinh",
    "skip",
    "smallint",
    "some",
    "specific",
    "specifictype",
    "sql",
    "sqlexception",
    "sqlstate",
    "sqlwarning",
    "sqrt",
    "start",
    "static",
    "stddev_pop",
    "stddev_samp",
    "submultiset",
    "subset",
    "substring",
    "substring_regex",
    "succeeds",
    "sum",
    "symmetric",
    "system",
    "system_time",
    "system_user",
    "table",
    "tablesample",
    "tan",
    "tanh",
    "then",
    "time",
    "timestamp",
    "timezone_hour",
    "timezone_minute",
    "to",
    "trailing",
    "translate",
    "translate_regex",
    "translation",
    "treat",
    "trigger",
    "trim",
    "trim_array",
    "true",
    "truncate",
    "uescape",
    "union",
    "unique",
    "unknown",
    "unnest",
    "update",
    "upper",
    "user",
    "using",
    "value",
    "values",
    "value_of",
    "var_pop",
    "var_samp",
    "varbinary",
    "varchar",
    "varying",
    "versioning",
    "when",
    "whenever",
    "where",
    "width_bucket",
    "window",
    "with",
    "within",
    "without",
    "year"
  ];
  const RESERVED_FUNCTIONS = [
    "abs",
    "acos",
    "array_agg",
    "asin",
    "atan",
    "avg",
    "cast",
    "ceil",
    "ceiling",
    "coalesce",
    "corr",
    "cos",
    "cosh",
    "count",
    "covar_pop",
    "covar_samp",
    "cume_dist",
    "dense_rank",
    "deref",
    "element",
    "exp",
    "extract",
    "first_value",
    "floor",
    "json_array",
    "json_arrayagg",
    "json_exists",
    "json_object",
    "json_objectagg",
    "json_query",
    "json_table",
    "json_table_primitive",
    "json_value",
    "lag",
    "last_value",
    "lead",
    "listagg",
    "ln",
    "log",
    "log10",
    "lower",
    "max",
    "min",
    "mod",
    "nth_value",
    "ntile",
    "nullif",
    "percent_rank",
    "percentile_cont",
    "percentile_disc",
    "position",
    "position_regex",
    "power",
    "rank",
    "regr_avgx",
    "regr_avgy",
    "regr_count",
    "regr_intercept",
    "regr_r2",
    "regr_slope",
    "regr_sxx",
    "regr_sxy",
    "regr_syy",
    "row_number",
    "sin",
    "sinh",
    "sqrt",
    "stddev_pop",
    "stddev_samp",
    "substring",
    "substring_regex",
    "sum",
    "tan",
    "tanh",
    "translate",
    "translate_regex",
    "treat",
    "trim",
    "trim_array",
    "unnest",
    "upper",
    "value_of",
    "var_pop",
    "var_samp",
    "width_bucket"
  ];
  const POSSIBLE_WITHOUT_PARENS = [
    "current_catalog",
    "current_date",
    "current_default_transform_group",
    "current_path",
    "current_role",
    "current_schema",
    "current_transform_group_for_type",
    "current_user",
    "session_user",
    "system_time",
    "system_user",
    "current_time",
    "localtime",
    "current_timestamp",
    "localtimestamp"
  ];
  const COMBOS = [
    "create table",
    "insert into",
    "primary key",
    "foreign key",
    "not null",
    "alter table",
    "add constraint",
    "grouping sets",
    "on overflow",
    "character set",
    "respect nulls",
    "ignore nulls",
    "nulls first",
    "nulls last",
    "depth first",
    "breadth first"
  ];
  const FUNCTIONS = RESERVED_FUNCTIONS;
  const KEYWORDS3 = [
    ...RESERVED_WORDS,
    ...NON_RESERVED_WORDS
  ].filter((keyword) => {
    return !RESERVED_FUNCTIONS.includes(keyword);
  });
  const VARIABLE = {
    scope: "variable",
    match: /@[a-z0-9][a-z0-9_]*/
  };
  const OPERATOR = {
    scope: "operator",
    match: /[-+*/=%^~]|&&?|\|\|?|!=?|<(?:=>?|<|>)?|>[>=]?/,
    relevance: 0
  };
  const FUNCTION_CALL = {
    match: regex.concat(/\b/, regex.either(...FUNCTIONS), /\s*\(/),
    relevance: 0,
    keywords: { built_in: FUNCTIONS }
  };
  function kws_to_regex(list2) {
    return regex.concat(
      /\b/,
      regex.either(...list2.map((kw) => {
        return kw.replace(/\s+/, "\\s+");
      })),
      /\b/
    );
  }
  const MULTI_WORD_KEYWORDS = {
    scope: "keyword",
    match: kws_to_regex(COMBOS),
    relevance: 0
  };
  function reduceRelevancy(list2, {
    exceptions,
    when
  } = {}) {
    const qualifyFn = when;
    exceptions = exceptions || [];
    return list2.map((item) => {
      if (item.match(/\|\d+$/) || exceptions.includes(item)) {
        return item;
      } else if (qualifyFn(item)) {
        return `${item}|0`;
      } else {
        return item;
      }
    });
  }
  return {
    name: "SQL",
    case_insensitive: true,
    // does not include {} or HTML tags `</`
    illegal: /[{}]|<\//,
    keywords: {
      $pattern: /\b[\w\.]+/,
      keyword: reduceRelevancy(KEYWORDS3, { when: (x) => x.length < 3 }),
      literal: LITERALS3,
      type: TYPES3,
      built_in: POSSIBLE_WITHOUT_PARENS
    },
    contains: [
      {
        scope: "type",
        match: kws_to_regex(MULTI_WORD_TYPES)
      },
      MULTI_WORD_KEYWORDS,
      FUNCTION_CALL,
      VARIABLE,
      STRING,
      QUOTED_IDENTIFIER,
      hljs.C_NUMBER_MODE,
      hljs.C_BLOCK_COMMENT_MODE,
      COMMENT_MODE,
      OPERATOR
    ]
  };
}

// node_modules/highlight.js/es/languages/swift.js
function source(re) {
  if (!re) return null;
  if (typeof re === "string") return re;
  return re.source;
}
function lookahead(re) {
  return concat("(?=", re, ")");
}
function concat(...args) {
  const joined = args.map((x) => source(x)).join("");
  return joined;
}
function stripOptionsFromArgs(args) {
  const opts = args[args.length - 1];
  if (typeof opts === "object" && opts.constructor === Object) {
    args.splice(args.length - 1, 1);
    return opts;
  } else {
    return {};
  }
}
function either(...args) {
  const opts = stripOptionsFromArgs(args);
  const joined = "(" + (opts.capture ? "" : "?:") + args.map((x) => source(x)).join("|") + ")";
  return joined;
}
var keywordWrapper = (keyword) => concat(
  /\b/,
  keyword,
  /\w$/.test(keyword) ? /\b/ : /\B/
);
var dotKeywords = [
  "Protocol",
  // contextual
  "Type"
  // contextual
].map(keywordWrapper);
var optionalDotKeywords = [
  "init",
  "self"
].map(keywordWrapper);
var keywordTypes = [
  "Any",
  "Self"
];
var keywords = [
  // strings below will be fed into the regular `keywords` engine while regex
  // will result in additional modes being created to scan for those keywords to
  // avoid conflicts with other rules
  "actor",
  "any",
  // contextual
  "associatedtype",
  "async",
  "await",
  /as\?/,
  // operator
  /as!/,
  // operator
  "as",
  // operator
  "borrowing",
  // contextual
  "break",
  "case",
  "catch",
  "class",
  "consume",
  // contextual
  "consuming",
  // contextual
  "continue",
  "convenience",
  // contextual
  "copy",
  // contextual
  "default",
  "defer",
  "deinit",
  "didSet",
  // contextual
  "distributed",
  "do",
  "dynamic",
  // contextual
  "each",
  "else",
  "enum",
  "extension",
  "fallthrough",
  /fileprivate\(set\)/,
  "fileprivate",
  "final",
  // contextual
  "for",
  "func",
  "get",
  // contextual
  "guard",
  "if",
  "import",
  "indirect",
  // contextual
  "infix",
  // contextual
  /init\?/,
  /init!/,
  "inout",
  /internal\(set\)/,
  "internal",
  "in",
  "is",
  // operator
  "isolated",
  // contextual
  "nonisolated",
  // contextual
  "lazy",
  // contextual
  "let",
  "macro",
  "mutating",
  // contextual
  "nonmutating",
  // contextual
  /open\(set\)/,
  // contextual
  "open",
  // contextual
  "operator",
  "optional",
  // contextual
  "override",
  // contextual
  "package",
  "postfix",
  // contextual
  "precedencegroup",
  "prefix",
  // contextual
  /private\(set\)/,
  "private",
  "protocol",
  /public\(set\)/,
  "public",
  "repeat",
  "required",
  // contextual
  "rethrows",
  "return",
  "set",
  // contextual
  "some",
  // contextual
  "static",
  "struct",
  "subscript",
  "super",
  "switch",
  "throws",
  "throw",
  /try\?/,
  // operator
  /try!/,
  // operator
  "try",
  // operator
  "typealias",
  /unowned\(safe\)/,
  // contextual
  /unowned\(unsafe\)/,
  // contextual
  "unowned",
  // contextual
  "var",
  "weak",
  // contextual
  "where",
  "while",
  "willSet"
  // contextual
];
var literals = [
  "false",
  "nil",
  "true"
];
var precedencegroupKeywords = [
  "assignment",
  "associativity",
  "higherThan",
  "left",
  "lowerThan",
  "none",
  "right"
];
var numberSignKeywords = [
  "#colorLiteral",
  "#column",
  "#dsohandle",
  "#else",
  "#elseif",
  "#endif",
  "#error",
  "#file",
  "#fileID",
  "#fileLiteral",
  "#filePath",
  "#function",
  "#if",
  "#imageLiteral",
  "#keyPath",
  "#line",
  "#selector",
  "#sourceLocation",
  "#warning"
];
var builtIns = [
  "abs",
  "all",
  "any",
  "assert",
  "assertionFailure",
  "debugPrint",
  "dump",
  "fatalError",
  "getVaList",
  "isKnownUniquelyReferenced",
  "max",
  "min",
  "numericCast",
  "pointwiseMax",
  "pointwiseMin",
  "precondition",
  "preconditionFailure",
  "print",
  "readLine",
  "repeatElement",
  "sequence",
  "stride",
  "swap",
  "swift_unboxFromSwiftValueWithType",
  "transcode",
  "type",
  "unsafeBitCast",
  "unsafeDowncast",
  "withExtendedLifetime",
  "withUnsafeMutablePointer",
  "withUnsafePointer",
  "withVaList",
  "withoutActuallyEscaping",
  "zip"
];
var operatorHead = either(
  /[/=\-+!*%<>&|^~?]/,
  /[\u00A1-\u00A7]/,
  /[\u00A9\u00AB]/,
  /[\u00AC\u00AE]/,
  /[\u00B0\u00B1]/,
  /[\u00B6\u00BB\u00BF\u00D7\u00F7]/,
  /[\u2016-\u2017]/,
  /[\u2020-\u2027]/,
  /[\u2030-\u203E]/,
  /[\u2041-\u2053]/,
  /[\u2055-\u205E]/,
  /[\u2190-\u23FF]/,
  /[\u2500-\u2775]/,
  /[\u2794-\u2BFF]/,
  /[\u2E00-\u2E7F]/,
  /[\u3001-\u3003]/,
  /[\u3008-\u3020]/,
  /[\u3030]/
);
var operatorCharacter = either(
  operatorHead,
  /[\u0300-\u036F]/,
  /[\u1DC0-\u1DFF]/,
  /[\u20D0-\u20FF]/,
  /[\uFE00-\uFE0F]/,
  /[\uFE20-\uFE2F]/
  // TODO: The following characters are also allowed, but the regex isn't supported yet.
  // /[\u{E0100}-\u{E01EF}]/u
);
var operator = concat(operatorHead, operatorCharacter, "*");
var identifierHead = either(
  /[a-zA-Z_]/,
  /[\u00A8\u00AA\u00AD\u00AF\u00B2-\u00B5\u00B7-\u00BA]/,
  /[\u00BC-\u00BE\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u00FF]/,
  /[\u0100-\u02FF\u0370-\u167F\u1681-\u180D\u180F-\u1DBF]/,
  /[\u1E00-\u1FFF]/,
  /[\u200B-\u200D\u202A-\u202E\u203F-\u2040\u2054\u2060-\u206F]/,
  /[\u2070-\u20CF\u2100-\u218F\u2460-\u24FF\u2776-\u2793]/,
  /[\u2C00-\u2DFF\u2E80-\u2FFF]/,
  /[\u3004-\u3007\u3021-\u302F\u3031-\u303F\u3040-\uD7FF]/,
  /[\uF900-\uFD3D\uFD40-\uFDCF\uFDF0-\uFE1F\uFE30-\uFE44]/,
  /[\uFE47-\uFEFE\uFF00-\uFFFD]/
  // Should be /[\uFE47-\uFFFD]/, but we have to exclude FEFF.
  // The following characters are also allowed, but the regexes aren't supported yet.
  // /[\u{10000}-\u{1FFFD}\u{20000-\u{2FFFD}\u{30000}-\u{3FFFD}\u{40000}-\u{4FFFD}]/u,
  // /[\u{50000}-\u{5FFFD}\u{60000-\u{6FFFD}\u{70000}-\u{7FFFD}\u{80000}-\u{8FFFD}]/u,
  // /[\u{90000}-\u{9FFFD}\u{A0000-\u{AFFFD}\u{B0000}-\u{BFFFD}\u{C0000}-\u{CFFFD}]/u,
  // /[\u{D0000}-\u{DFFFD}\u{E0000-\u{EFFFD}]/u
);
var identifierCharacter = either(
  identifierHead,
  /\d/,
  /[\u0300-\u036F\u1DC0-\u1DFF\u20D0-\u20FF\uFE20-\uFE2F]/
);
var identifier = concat(identifierHead, identifierCharacter, "*");
var typeIdentifier = concat(/[A-Z]/, identifierCharacter, "*");
var keywordAttributes = [
  "attached",
  "autoclosure",
  concat(/convention\(/, either("swift", "block", "c"), /\)/),
  "discardableResult",
  "dynamicCallable",
  "dynamicMemberLookup",
  "escaping",
  "freestanding",
  "frozen",
  "GKInspectable",
  "IBAction",
  "IBDesignable",
  "IBInspectable",
  "IBOutlet",
  "IBSegueAction",
  "inlinable",
  "main",
  "nonobjc",
  "NSApplicationMain",
  "NSCopying",
  "NSManaged",
  concat(/objc\(/, identifier, /\)/),
  "objc",
  "objcMembers",
  "propertyWrapper",
  "requires_stored_property_inits",
  "resultBuilder",
  "Sendable",
  "testable",
  "UIApplicationMain",
  "unchecked",
  "unknown",
  "usableFromInline",
  "warn_unqualified_access"
];
var availabilityKeywords = [
  "iOS",
  "iOSApplicationExtension",
  "macOS",
  "macOSApplicationExtension",
  "macCatalyst",
  "macCatalystApplicationExtension",
  "watchOS",
  "watchOSApplicationExtension",
  "tvOS",
  "tvOSApplicationExtension",
  "swift"
];
function swift(hljs) {
  const WHITESPACE = {
    match: /\s+/,
    relevance: 0
  };
  const BLOCK_COMMENT = hljs.COMMENT(
    "/\\*",
    "\\*/",
    { contains: ["self"] }
  );
  const COMMENTS = [
    hljs.C_LINE_COMMENT_MODE,
    BLOCK_COMMENT
  ];
  const DOT_KEYWORD = {
    match: [
      /\./,
      either(...dotKeywords, ...optionalDotKeywords)
    ],
    className: { 2: "keyword" }
  };
  const KEYWORD_GUARD = {
    // Consume .keyword to prevent highlighting properties and methods as keywords.
    match: concat(/\./, either(...keywords)),
    relevance: 0
  };
  const PLAIN_KEYWORDS = keywords.filter((kw) => typeof kw === "string").concat(["_|0"]);
  const REGEX_KEYWORDS = keywords.filter((kw) => typeof kw !== "string").concat(keywordTypes).map(keywordWrapper);
  const KEYWORD = { variants: [
    {
      className: "keyword",
      match: either(...REGEX_KEYWORDS, ...optionalDotKeywords)
    }
  ] };
  const KEYWORDS3 = {
    $pattern: either(
      /\b\w+/,
      // regular keywords
      /#\w+/
      // number keywords
    ),
    keyword: PLAIN_KEYWORDS.concat(numberSignKeywords),
    literal: literals
  };
  const KEYWORD_MODES = [
    DOT_KEYWORD,
    KEYWORD_GUARD,
    KEYWORD
  ];
  const BUILT_IN_GUARD = {
    // Consume .built_in to prevent highlighting properties and methods.
    match: concat(/\./, either(...builtIns)),
    relevance: 0
  };
  const BUILT_IN = {
    className: "built_in",
    match: concat(/\b/, either(...builtIns), /(?=\()/)
  };
  const BUILT_INS3 = [
    BUILT_IN_GUARD,
    BUILT_IN
  ];
  const OPERATOR_GUARD = {
    // Prevent -> from being highlighting as an operator.
    match: /->/,
    relevance: 0
  };
  const OPERATOR = {
    className: "operator",
    relevance: 0,
    variants: [
      { match: operator },
      {
        // dot-operator: only operators that start with a dot are allowed to use dots as
        // characters (..., ...<, .*, etc). So there rule here is: a dot followed by one or more
        // characters that may also include dots.
        match: `\\.(\\.|${operatorCharacter})+`
      }
    ]
  };
  const OPERATORS = [
    OPERATOR_GUARD,
    OPERATOR
  ];
  const decimalDigits3 = "([0-9]_*)+";
  const hexDigits3 = "([0-9a-fA-F]_*)+";
  const NUMBER = {
    className: "number",
    relevance: 0,
    variants: [
      // decimal floating-point-literal (subsumes decimal-literal)
      { match: `\\b(${decimalDigits3})(\\.(${decimalDigits3}))?([eE][+-]?(${decimalDigits3}))?\\b` },
      // hexadecimal floating-point-literal (subsumes hexadecimal-literal)
      { match: `\\b0x(${hexDigits3})(\\.(${hexDigits3}))?([pP][+-]?(${decimalDigits3}))?\\b` },
      // octal-literal
      { match: /\b0o([0-7]_*)+\b/ },
      // binary-literal
      { match: /\b0b([01]_*)+\b/ }
    ]
  };
  const ESCAPED_CHARACTER = (rawDelimiter = "") => ({
    className: "subst",
    variants: [
      { match: concat(/\\/, rawDelimiter, /[0\\tnr"']/) },
      { match: concat(/\\/, rawDelimiter, /u\{[0-9a-fA-F]{1,8}\}/) }
    ]
  });
  const ESCAPED_NEWLINE = (rawDelimiter = "") => ({
    className: "subst",
    match: concat(/\\/, rawDelimiter, /[\t ]*(?:[\r\n]|\r\n)/)
  });
  const INTERPOLATION = (rawDelimiter = "") => ({
    className: "subst",
    label: "interpol",
    begin: concat(/\\/, rawDelimiter, /\(/),
    end: /\)/
  });
  const MULTILINE_STRING = (rawDelimiter = "") => ({
    begin: concat(rawDelimiter, /"""/),
    end: concat(/"""/, rawDelimiter),
    contains: [
      ESCAPED_CHARACTER(rawDelimiter),
      ESCAPED_NEWLINE(rawDelimiter),
      INTERPOLATION(rawDelimiter)
    ]
  });
  const SINGLE_LINE_STRING = (rawDelimiter = "") => ({
    begin: concat(rawDelimiter, /"/),
    end: concat(/"/, rawDelimiter),
    contains: [
      ESCAPED_CHARACTER(rawDelimiter),
      INTERPOLATION(rawDelimiter)
    ]
  });
  const STRING = {
    className: "string",
    variants: [
      MULTILINE_STRING(),
      MULTILINE_STRING("#"),
      MULTILINE_STRING("##"),
      MULTILINE_STRING("###"),
      SINGLE_LINE_STRING(),
      SINGLE_LINE_STRING("#"),
      SINGLE_LINE_STRING("##"),
      SINGLE_LINE_STRING("###")
    ]
  };
  const REGEXP_CONTENTS = [
    hljs.BACKSLASH_ESCAPE,
    {
      begin: /\[/,
      end: /\]/,
      relevance: 0,
      contains: [hljs.BACKSLASH_ESCAPE]
    }
  ];
  const BARE_REGEXP_LITERAL = {
    begin: /\/[^\s](?=[^/\n]*\/)/,
    end: /\//,
    contains: REGEXP_CONTENTS
  };
  const EXTENDED_REGEXP_LITERAL = (rawDelimiter) => {
    const begin = concat(rawDelimiter, /\//);
    const end = concat(/\//, rawDelimiter);
    return {
      begin,
      end,
      contains: [
        ...REGEXP_CONTENTS,
        {
          scope: "comment",
          begin: `#(?!.*${end})`,
          end: /$/
        }
      ]
    };
  };
  const REGEXP = {
    scope: "regexp",
    variants: [
      EXTENDED_REGEXP_LITERAL("###"),
      EXTENDED_REGEXP_LITERAL("##"),
      EXTENDED_REGEXP_LITERAL("#"),
      BARE_REGEXP_LITERAL
    ]
  };
  const QUOTED_IDENTIFIER = { match: concat(/`/, identifier, /`/) };
  const IMPLICIT_PARAMETER = {
    className: "variable",
    match: /\$\d+/
  };
  const PROPERTY_WRAPPER_PROJECTION = {
    className: "variable",
    match: `\\$${identifierCharacter}+`
  };
  const IDENTIFIERS = [
    QUOTED_IDENTIFIER,
    IMPLICIT_PARAMETER,
    PROPERTY_WRAPPER_PROJECTION
  ];
  const AVAILABLE_ATTRIBUTE = {
    match: /(@|#(un)?)available/,
    scope: "keyword",
    starts: { contains: [
      {
        begin: /\(/,
        end: /\)/,
        keywords: availabilityKeywords,
        contains: [
          ...OPERATORS,
          NUMBER,
          STRING
        ]
      }
    ] }
  };
  const KEYWORD_ATTRIBUTE = {
    scope: "keyword",
    match: concat(/@/, either(...keywordAttributes), lookahead(either(/\(/, /\s+/)))
  };
  const USER_DEFINED_ATTRIBUTE = {
    scope: "meta",
    match: concat(/@/, identifier)
  };
  const ATTRIBUTES4 = [
    AVAILABLE_ATTRIBUTE,
    KEYWORD_ATTRIBUTE,
    USER_DEFINED_ATTRIBUTE
  ];
  const TYPE = {
    match: lookahead(/\b[A-Z]/),
    relevance: 0,
    contains: [
      {
        // Common Apple frameworks, for relevance boost
        className: "type",
        match: concat(/(AV|CA|CF|CG|CI|CL|CM|CN|CT|MK|MP|MTK|MTL|NS|SCN|SK|UI|WK|XC)/, identifierCharacter, "+")
      },
      {
        // Type identifier
        className: "type",
        match: typeIdentifier,
        relevance: 0
      },
      {
        // Optional type
        match: /[?!]+/,
        relevance: 0
      },
      {
        // Variadic parameter
        match: /\.\.\./,
        relevance: 0
      },
      {
        // Protocol composition
        match: concat(/\s+&\s+/, lookahead(typeIdentifier)),
        relevance: 0
      }
    ]
  };
  const GENERIC_ARGUMENTS = {
    begin: /</,
    end: />/,
    keywords: KEYWORDS3,
    contains: [
      ...COMMENTS,
      ...KEYWORD_MODES,
      ...ATTRIBUTES4,
      OPERATOR_GUARD,
      TYPE
    ]
  };
  TYPE.contains.push(GENERIC_ARGUMENTS);
  const TUPLE_ELEMENT_NAME = {
    match: concat(identifier, /\s*:/),
    keywords: "_|0",
    relevance: 0
  };
  const TUPLE = {
    begin: /\(/,
    end: /\)/,
    relevance: 0,
    keywords: KEYWORDS3,
    contains: [
      "self",
      TUPLE_ELEMENT_NAME,
      ...COMMENTS,
      REGEXP,
      ...KEYWORD_MODES,
      ...BUILT_INS3,
      ...OPERATORS,
      NUMBER,
      STRING,
      ...IDENTIFIERS,
      ...ATTRIBUTES4,
      TYPE
    ]
  };
  const GENERIC_PARAMETERS = {
    begin: /</,
    end: />/,
    keywords: "repeat each",
    contains: [
      ...COMMENTS,
      TYPE
    ]
  };
  const FUNCTION_PARAMETER_NAME = {
    begin: either(
      lookahead(concat(identifier, /\s*:/)),
      lookahead(concat(identifier, /\s+/, identifier, /\s*:/))
    ),
    end: /:/,
    relevance: 0,
    contains: [
      {
        className: "keyword",
        match: /\b_\b/
      },
      {
        className: "params",
        match: identifier
      }
    ]
  };
  const FUNCTION_PARAMETERS = {
    begin: /\(/,
    end: /\)/,
    keywords: KEYWORDS3,
    contains: [
      FUNCTION_PARAMETER_NAME,
      ...COMMENTS,
      ...KEYWORD_MODES,
      ...OPERATORS,
      NUMBER,
      STRING,
      ...ATTRIBUTES4,
      TYPE,
      TUPLE
    ],
    endsParent: true,
    illegal: /["']/
  };
  const FUNCTION_OR_MACRO = {
    match: [
      /(func|macro)/,
      /\s+/,
      either(QUOTED_IDENTIFIER.match, identifier, operator)
    ],
    className: {
      1: "keyword",
      3: "title.function"
    },
    contains: [
      GENERIC_PARAMETERS,
      FUNCTION_PARAMETERS,
      WHITESPACE
    ],
    illegal: [
      /\[/,
      /%/
    ]
  };
  const INIT_SUBSCRIPT = {
    match: [
      /\b(?:subscript|init[?!]?)/,
      /\s*(?=[<(])/
    ],
    className: { 1: "keyword" },
    contains: [
      GENERIC_PARAMETERS,
      FUNCTION_PARAMETERS,
      WHITESPACE
    ],
    illegal: /\[|%/
  };
  const OPERATOR_DECLARATION = {
    match: [
      /operator/,
      /\s+/,
      operator
    ],
    className: {
      1: "keyword",
      3: "title"
    }
  };
  const PRECEDENCEGROUP = {
    begin: [
      /precedencegroup/,
      /\s+/,
      typeIdentifier
    ],
    className: {
      1: "keyword",
      3: "title"
    },
    contains: [TYPE],
    keywords: [
      ...precedencegroupKeywords,
      ...literals
    ],
    end: /}/
  };
  const CLASS_FUNC_DECLARATION = {
    match: [
      /class\b/,
      /\s+/,
      /func\b/,
      /\s+/,
      /\b[A-Za-z_][A-Za-z0-9_]*\b/
    ],
    scope: {
      1: "keyword",
      3: "keyword",
      5: "title.function"
    }
  };
  const CLASS_VAR_DECLARATION = {
    match: [
      /class\b/,
      /\s+/,
      /var\b/
    ],
    scope: {
      1: "keyword",
      3: "keyword"
    }
  };
  const TYPE_DECLARATION = {
    begin: [
      /(struct|protocol|class|extension|enum|actor)/,
      /\s+/,
      identifier,
      /\s*/
    ],
    beginScope: {
      1: "keyword",
      3: "title.class"
    },
    keywords: KEYWORDS3,
    contains: [
      GENERIC_PARAMETERS,
      ...KEYWORD_MODES,
      {
        begin: /:/,
        end: /\{/,
        keywords: KEYWORDS3,
        contains: [
          {
            scope: "title.class.inherited",
            match: typeIdentifier
          },
          ...KEYWORD_MODES
        ],
        relevance: 0
      }
    ]
  };
  for (const variant of STRING.variants) {
    const interpolation = variant.contains.find((mode) => mode.label === "interpol");
    interpolation.keywords = KEYWORDS3;
    const submodes = [
      ...KEYWORD_MODES,
      ...BUILT_INS3,
      ...OPERATORS,
      NUMBER,
      STRING,
      ...IDENTIFIERS
    ];
    interpolation.contains = [
      ...submodes,
      {
        begin: /\(/,
        end: /\)/,
        contains: [
          "self",
          ...submodes
        ]
      }
    ];
  }
  return {
    name: "Swift",
    keywords: KEYWORDS3,
    contains: [
      ...COMMENTS,
      FUNCTION_OR_MACRO,
      INIT_SUBSCRIPT,
      CLASS_FUNC_DECLARATION,
      CLASS_VAR_DECLARATION,
      TYPE_DECLARATION,
      OPERATOR_DECLARATION,
      PRECEDENCEGROUP,
      {
        beginKeywords: "import",
        end: /$/,
        contains: [...COMMENTS],
        relevance: 0
      },
      REGEXP,
      ...KEYWORD_MODES,
      ...BUILT_INS3,
      ...OPERATORS,
      NUMBER,
      STRING,
      ...IDENTIFIERS,
      ...ATTRIBUTES4,
      TYPE,
      TUPLE
    ]
  };
}

// node_modules/highlight.js/es/languages/typescript.js
var IDENT_RE2 = "[A-Za-z$_][0-9A-Za-z$_]*";
var KEYWORDS2 = [
  "as",
  // for exports
  "in",
  "of",
  "if",
  "for",
  "while",
  "finally",
  "var",
  "new",
  "function",
  "do",
  "return",
  "void",
  "else",
  "break",
  "catch",
  "instanceof",
  "with",
  "throw",
  "case",
  "default",
  "try",
  "switch",
  "continue",
  "typeof",
  "delete",
  "let",
  "yield",
  "const",
  "class",
  // JS handles these with a special rule
  // "get",
  // "set",
  "debugger",
  "async",
  "await",
  "static",
  "import",
  "from",
  "export",
  "extends",
  // It's reached stage 3, which is "recommended for implementation":
  "using"
];
var LITERALS2 = [
  "true",
  "false",
  "null",
  "undefined",
  "NaN",
  "Infinity"
];
var TYPES2 = [
  // Fundamental objects
  "Object",
  "Function",
  "Boolean",
  "Symbol",
  // numbers and dates
  "Math",
  "Date",
  "Number",
  "BigInt",
  // text
  "String",
  "RegExp",
  // Indexed collections
  "Array",
  "Float32Array",
  "Float64Array",
  "Int8Array",
  "Uint8Array",
  "Uint8ClampedArray",
  "Int16Array",
  "Int32Array",
  "Uint16Array",
  "Uint32Array",
  "BigInt64Array",
  "BigUint64Array",
  // Keyed collections
  "Set",
  "Map",
  "WeakSet",
  "WeakMap",
  // Structured data
  "ArrayBuffer",
  "SharedArrayBuffer",
  "Atomics",
  "DataView",
  "JSON",
  // Control abstraction objects
  "Promise",
  "Generator",
  "GeneratorFunction",
  "AsyncFunction",
  // Reflection
  "Reflect",
  "Proxy",
  // Internationalization
  "Intl",
  // WebAssembly
  "WebAssembly"
];
var ERROR_TYPES2 = [
  "Error",
  "EvalError",
  "InternalError",
  "RangeError",
  "ReferenceError",
  "SyntaxError",
  "TypeError",
  "URIError"
];
var BUILT_IN_GLOBALS2 = [
  "setInterval",
  "setTimeout",
  "clearInterval",
  "clearTimeout",
  "require",
  "exports",
  "eval",
  "isFinite",
  "isNaN",
  "parseFloat",
  "parseInt",
  "decodeURI",
  "decodeURIComponent",
  "encodeURI",
  "encodeURIComponent",
  "escape",
  "unescape"
];
var BUILT_IN_VARIABLES2 = [
  "arguments",
  "this",
  "super",
  "console",
  "window",
  "document",
  "localStorage",
  "sessionStorage",
  "module",
  "global"
  // Node.js
];
var BUILT_INS2 = [].concat(
  BUILT_IN_GLOBALS2,
  TYPES2,
  ERROR_TYPES2
);
function javascript2(hljs) {
  const regex = hljs.regex;
  const hasClosingTag = (match, { after }) => {
    const tag = "</" + match[0].slice(1);
    const pos = match.input.indexOf(tag, after);
    return pos !== -1;
  };
  const IDENT_RE$1 = IDENT_RE2;
  const FRAGMENT = {
    begin: "<>",
    end: "</>"
  };
  const XML_SELF_CLOSING = /<[A-Za-z0-9\\._:-]+\s*\/>/;
  const XML_TAG = {
    begin: /<[A-Za-z0-9\\._:-]+/,
    end: /\/[A-Za-z0-9\\._:-]+>|\/>/,
    /**
     * @param {RegExpMatchArray} match
     * @param {CallbackResponse} response
     */
    isTrulyOpeningTag: (match, response) => {
      const afterMatchIndex = match[0].length + match.index;
      const nextChar = match.input[afterMatchIndex];
      if (
        // HTML should not include another raw `<` inside a tag
        // nested type?
        // `<Array<Array<number>>`, etc.
        nextChar === "<" || // the , gives away that this is not HTML
        // `<T, A extends keyof T, V>`
        nextChar === ","
      ) {
        response.ignoreMatch();
        return;
      }
      if (nextChar === ">") {
        if (!hasClosingTag(match, { after: afterMatchIndex })) {
          response.ignoreMatch();
        }
      }
      let m;
      const afterMatch = match.input.substring(afterMatchIndex);
      if (m = afterMatch.match(/^\s*=/)) {
        response.ignoreMatch();
        return;
      }
      if (m = afterMatch.match(/^\s+extends\s+/)) {
        if (m.index === 0) {
          response.ignoreMatch();
          return;
        }
      }
    }
  };
  const KEYWORDS$1 = {
    $pattern: IDENT_RE2,
    keyword: KEYWORDS2,
    literal: LITERALS2,
    built_in: BUILT_INS2,
    "variable.language": BUILT_IN_VARIABLES2
  };
  const decimalDigits3 = "[0-9](_?[0-9])*";
  const frac3 = `\\.(${decimalDigits3})`;
  const decimalInteger = `0|[1-9](_?[0-9])*|0[0-7]*[89][0-9]*`;
  const NUMBER = {
    className: "number",
    variants: [
      // DecimalLiteral
      { begin: `(\\b(${decimalInteger})((${frac3})|\\.)?|(${frac3}))[eE][+-]?(${decimalDigits3})\\b` },
      { begin: `\\b(${decimalInteger})\\b((${frac3})\\b|\\.)?|(${frac3})\\b` },
      // DecimalBigIntegerLiteral
      { begin: `\\b(0|[1-9](_?[0-9])*)n\\b` },
      // NonDecimalIntegerLiteral
      { begin: "\\b0[xX][0-9a-fA-F](_?[0-9a-fA-F])*n?\\b" },
      { begin: "\\b0[bB][0-1](_?[0-1])*n?\\b" },
      { begin: "\\b0[oO][0-7](_?[0-7])*n?\\b" },
      // LegacyOctalIntegerLiteral (does not include underscore separators)
      // https://tc39.es/ecma262/#sec-additional-syntax-numeric-literals
      { begin: "\\b0[0-7]+n?\\b" }
    ],
    relevance: 0
  };
  const SUBST = {
    className: "subst",
    begin: "\\$\\{",
    end: "\\}",
    keywords: KEYWORDS$1,
    contains: []
    // defined later
  };
  const HTML_TEMPLATE = {
    begin: ".?html`",
    end: "",
    starts: {
      end: "`",
      returnEnd: false,
      contains: [
        hljs.BACKSLASH_ESCAPE,
        SUBST
      ],
      subLanguage: "xml"
    }
  };
  const CSS_TEMPLATE = {
    begin: ".?css`",
    end: "",
    starts: {
      end: "`",
      returnEnd: false,
      contains: [
        hljs.BACKSLASH_ESCAPE,
        SUBST
      ],
      subLanguage: "css"
    }
  };
  const GRAPHQL_TEMPLATE = {
    begin: ".?gql`",
    end: "",
    starts: {
      end: "`",
      returnEnd: false,
      contains: [
        hljs.BACKSLASH_ESCAPE,
        SUBST
      ],
      subLanguage: "graphql"
    }
  };
  const TEMPLATE_STRING = {
    className: "string",
    begin: "`",
    end: "`",
    contains: [
      hljs.BACKSLASH_ESCAPE,
      SUBST
    ]
  };
  const JSDOC_COMMENT = hljs.COMMENT(
    /\/\*\*(?!\/)/,
    "\\*/",
    {
      relevance: 0,
      contains: [
        {
          begin: "(?=@[A-Za-z]+)",
          relevance: 0,
          contains: [
            {
              className: "doctag",
              begin: "@[A-Za-z]+"
            },
            {
              className: "type",
              begin: "\\{",
              end: "\\}",
              excludeEnd: true,
              excludeBegin: true,
              relevance: 0
            },
            {
              className: "variable",
              begin: IDENT_RE$1 + "(?=\\s*(-)|$)",
              endsParent: true,
              relevance: 0
            },
            // eat spaces (not newlines) so we can find
            // types or variables
            {
              begin: /(?=[^\n])\s/,
              relevance: 0
            }
          ]
        }
      ]
    }
  );
  const COMMENT = {
    className: "comment",
    variants: [
      JSDOC_COMMENT,
      hljs.C_BLOCK_COMMENT_MODE,
      hljs.C_LINE_COMMENT_MODE
    ]
  };
  const SUBST_INTERNALS = [
    hljs.APOS_STRING_MODE,
    hljs.QUOTE_STRING_MODE,
    HTML_TEMPLATE,
    CSS_TEMPLATE,
    GRAPHQL_TEMPLATE,
    TEMPLATE_STRING,
    // Skip numbers when they are part of a variable name
    { match: /\$\d+/ },
    NUMBER
    // This is intentional:
    // See https://github.com/highlightjs/highlight.js/issues/3288
    // hljs.REGEXP_MODE
  ];
  SUBST.contains = SUBST_INTERNALS.concat({
    // we need to pair up {} inside our subst to prevent
    // it from ending too early by matching another }
    begin: /\{/,
    end: /\}/,
    keywords: KEYWORDS$1,
    contains: [
      "self"
    ].concat(SUBST_INTERNALS)
  });
  const SUBST_AND_COMMENTS = [].concat(COMMENT, SUBST.contains);
  const PARAMS_CONTAINS = SUBST_AND_COMMENTS.concat([
    // eat recursive parens in sub expressions
    {
      begin: /(\s*)\(/,
      end: /\)/,
      keywords: KEYWORDS$1,
      contains: ["self"].concat(SUBST_AND_COMMENTS)
    }
  ]);
  const PARAMS = {
    className: "params",
    // convert this to negative lookbehind in v12
    begin: /(\s*)\(/,
    // to match the parms with
    end: /\)/,
    excludeBegin: true,
    excludeEnd: true,
    keywords: KEYWORDS$1,
    contains: PARAMS_CONTAINS
  };
  const CLASS_OR_EXTENDS = {
    variants: [
      // class Car extends vehicle
      {
        match: [
          /class/,
          /\s+/,
          IDENT_RE$1,
          /\s+/,
          /extends/,
          /\s+/,
          regex.concat(IDENT_RE$1, "(", regex.concat(/\./, IDENT_RE$1), ")*")
        ],
        scope: {
          1: "keyword",
          3: "title.class",
          5: "keyword",
          7: "title.class.inherited"
        }
      },
      // class Car
      {
        match: [
          /class/,
          /\s+/,
          IDENT_RE$1
        ],
        scope: {
          1: "keyword",
          3: "title.class"
        }
      }
    ]
  };
  const CLASS_REFERENCE = {
    relevance: 0,
    match: regex.either(
      // Hard coded exceptions
      /\bJSON/,
      // Float32Array, OutT
      /\b[A-Z][a-z]+([A-Z][a-z]*|\d)*/,
      // CSSFactory, CSSFactoryT
      /\b[A-Z]{2,}([A-Z][a-z]+|\d)+([A-Z][a-z]*)*/,
      // FPs, FPsT
      /\b[A-Z]{2,}[a-z]+([A-Z][a-z]+|\d)*([A-Z][a-z]*)*/
      // P
      // single letters are not highlighted
      // BLAH
      // this will be flagged as a UPPER_CASE_CONSTANT instead
    ),
    className: "title.class",
    keywords: {
      _: [
        // se we still get relevance credit for JS library classes
        ...TYPES2,
        ...ERROR_TYPES2
      ]
    }
  };
  const USE_STRICT = {
    label: "use_strict",
    className: "meta",
    relevance: 10,
    begin: /^\s*['"]use (strict|asm)['"]/
  };
  const FUNCTION_DEFINITION = {
    variants: [
      {
        match: [
          /function/,
          /\s+/,
          IDENT_RE$1,
          /(?=\s*\()/
        ]
      },
      // anonymous function
      {
        match: [
          /function/,
          /\s*(?=\()/
        ]
      }
    ],
    className: {
      1: "keyword",
      3: "title.function"
    },
    label: "func.def",
    contains: [PARAMS],
    illegal: /%/
  };
  const UPPER_CASE_CONSTANT = {
    relevance: 0,
    match: /\b[A-Z][A-Z_0-9]+\b/,
    className: "variable.constant"
  };
  function noneOf(list2) {
    return regex.concat("(?!", list2.join("|"), ")");
  }
  const FUNCTION_CALL = {
    match: regex.concat(
      /\b/,
      noneOf([
        ...BUILT_IN_GLOBALS2,
        "super",
        "import",
        "await"
      ].map((x) => `${x}\\s*\\(`)),
      IDENT_RE$1,
      regex.lookahead(/\s*\(/)
    ),
    className: "title.function",
    relevance: 0
  };
  const PROPERTY_ACCESS = {
    begin: regex.concat(/\./, regex.lookahead(
      regex.concat(IDENT_RE$1, /(?![0-9A-Za-z$_(])/)
    )),
    end: IDENT_RE$1,
    excludeBegin: true,
    keywords: "prototype",
    className: "property",
    relevance: 0
  };
  const GETTER_OR_SETTER = {
    match: [
      /get|set/,
      /\s+/,
      IDENT_RE$1,
      /(?=\()/
    ],
    className: {
      1: "keyword",
      3: "title.function"
    },
    contains: [
      {
        // eat to avoid empty params
        begin: /\(\)/
      },
      PARAMS
    ]
  };
  const FUNC_LEAD_IN_RE = "(\\([^()]*(\\([^()]*(\\([^()]*\\)[^()]*)*\\)[^()]*)*\\)|" + hljs.UNDERSCORE_IDENT_RE + ")\\s*=>";
  const FUNCTION_VARIABLE = {
    match: [
      /const|var|let/,
      /\s+/,
      IDENT_RE$1,
      /\s*/,
      /=\s*/,
      /(async\s*)?/,
      // async is optional
      regex.lookahead(FUNC_LEAD_IN_RE)
    ],
    keywords: "async",
    className: {
      1: "keyword",
      3: "title.function"
    },
    contains: [
      PARAMS
    ]
  };
  return {
    name: "JavaScript",
    aliases: ["js", "jsx", "mjs", "cjs"],
    keywords: KEYWORDS$1,
    // this will be extended by TypeScript
    exports: { PARAMS_CONTAINS, CLASS_REFERENCE },
    illegal: /#(?![$_A-Za-z])/,
    contains: [
      hljs.SHEBANG({
        label: "shebang",
        binary: "node",
        relevance: 5
      }),
      USE_STRICT,
      hljs.APOS_STRING_MODE,
      hljs.QUOTE_STRING_MODE,
      HTML_TEMPLATE,
      CSS_TEMPLATE,
      GRAPHQL_TEMPLATE,
      TEMPLATE_STRING,
      COMMENT,
      // Skip numbers when they are part of a variable name
      { match: /\$\d+/ },
      NUMBER,
      CLASS_REFERENCE,
      {
        scope: "attr",
        match: IDENT_RE$1 + regex.lookahead(":"),
        relevance: 0
      },
      FUNCTION_VARIABLE,
      {
        // "value" container
        begin: "(" + hljs.RE_STARTERS_RE + "|\\b(case|return|throw)\\b)\\s*",
        keywords: "return throw case",
        relevance: 0,
        contains: [
          COMMENT,
          hljs.REGEXP_MODE,
          {
            className: "function",
            // we have to count the parens to make sure we actually have the
            // correct bounding ( ) before the =>.  There could be any number of
            // sub-expressions inside also surrounded by parens.
            begin: FUNC_LEAD_IN_RE,
            returnBegin: true,
            end: "\\s*=>",
            contains: [
              {
                className: "params",
                variants: [
                  {
                    begin: hljs.UNDERSCORE_IDENT_RE,
                    relevance: 0
                  },
                  {
                    className: null,
                    begin: /\(\s*\)/,
                    skip: true
                  },
                  {
                    begin: /(\s*)\(/,
                    end: /\)/,
                    excludeBegin: true,
                    excludeEnd: true,
                    keywords: KEYWORDS$1,
                    contains: PARAMS_CONTAINS
                  }
                ]
              }
            ]
          },
          {
            // could be a comma delimited list of params to a function call
            begin: /,/,
            relevance: 0
          },
          {
            match: /\s+/,
            relevance: 0
          },
          {
            // JSX
            variants: [
              { begin: FRAGMENT.begin, end: FRAGMENT.end },
              { match: XML_SELF_CLOSING },
              {
                begin: XML_TAG.begin,
                // we carefully check the opening tag to see if it truly
                // is a tag and not a false positive
                "on:begin": XML_TAG.isTrulyOpeningTag,
                end: XML_TAG.end
              }
            ],
            subLanguage: "xml",
            contains: [
              {
                begin: XML_TAG.begin,
                end: XML_TAG.end,
                skip: true,
                contains: ["self"]
              }
            ]
          }
        ]
      },
      FUNCTION_DEFINITION,
      {
        // prevent this from getting swallowed up by function
        // since they appear "function like"
        beginKeywords: "while if switch catch for"
      },
      {
        // we have to count the parens to make sure we actually have the correct
        // bounding ( ).  There could be any number of sub-expressions inside
        // also surrounded by parens.
        begin: "\\b(?!function)" + hljs.UNDERSCORE_IDENT_RE + "\\([^()]*(\\([^()]*(\\([^()]*\\)[^()]*)*\\)[^()]*)*\\)\\s*\\{",
        // end parens
        returnBegin: true,
        label: "func.def",
        contains: [
          PARAMS,
          hljs.inherit(hljs.TITLE_MODE, { begin: IDENT_RE$1, className: "title.function" })
        ]
      },
      // catch ... so it won't trigger the property rule below
      {
        match: /\.\.\./,
        relevance: 0
      },
      PROPERTY_ACCESS,
      // hack: prevents detection of keywords in some circumstances
      // .keyword()
      // $keyword = x
      {
        match: "\\$" + IDENT_RE$1,
        relevance: 0
      },
      {
        match: [/\bconstructor(?=\s*\()/],
        className: { 1: "title.function" },
        contains: [PARAMS]
      },
      FUNCTION_CALL,
      UPPER_CASE_CONSTANT,
      CLASS_OR_EXTENDS,
      GETTER_OR_SETTER,
      {
        match: /\$[(.]/
        // relevance booster for a pattern common to JS libs: `$(something)` and `$.something`
      }
    ]
  };
}
function typescript(hljs) {
  const regex = hljs.regex;
  const tsLanguage = javascript2(hljs);
  const IDENT_RE$1 = IDENT_RE2;
  const TYPES3 = [
    "any",
    "void",
    "number",
    "boolean",
    "string",
    "object",
    "never",
    "symbol",
    "bigint",
    "unknown"
  ];
  const NAMESPACE = {
    begin: [
      /namespace/,
      /\s+/,
      hljs.IDENT_RE
    ],
    beginScope: {
      1: "keyword",
      3: "title.class"
    }
  };
  const INTERFACE = {
    beginKeywords: "interface",
    end: /\{/,
    excludeEnd: true,
    keywords: {
      keyword: "interface extends",
      built_in: TYPES3
    },
    contains: [tsLanguage.exports.CLASS_REFERENCE]
  };
  const USE_STRICT = {
    className: "meta",
    relevance: 10,
    begin: /^\s*['"]use strict['"]/
  };
  const TS_SPECIFIC_KEYWORDS = [
    "type",
    // "namespace",
    "interface",
    "public",
    "private",
    "protected",
    "implements",
    "declare",
    "abstract",
    "readonly",
    "enum",
    "override",
    "satisfies"
  ];
  const KEYWORDS$1 = {
    $pattern: IDENT_RE2,
    keyword: KEYWORDS2.concat(TS_SPECIFIC_KEYWORDS),
    literal: LITERALS2,
    built_in: BUILT_INS2.concat(TYPES3),
    "variable.language": BUILT_IN_VARIABLES2
  };
  const DECORATOR = {
    className: "meta",
    begin: "@" + IDENT_RE$1
  };
  const swapMode = (mode, label, replacement) => {
    const indx = mode.contains.findIndex((m) => m.label === label);
    if (indx === -1) {
      throw new Error("can not find mode to replace");
    }
    mode.contains.splice(indx, 1, replacement);
  };
  Object.assign(tsLanguage.keywords, KEYWORDS$1);
  tsLanguage.exports.PARAMS_CONTAINS.push(DECORATOR);
  const ATTRIBUTE_HIGHLIGHT = tsLanguage.contains.find((c2) => c2.scope === "attr");
  const OPTIONAL_KEY_OR_ARGUMENT = Object.assign(
    {},
    ATTRIBUTE_HIGHLIGHT,
    { match: regex.concat(IDENT_RE$1, regex.lookahead(/\s*\?:/)) }
  );
  tsLanguage.exports.PARAMS_CONTAINS.push([
    tsLanguage.exports.CLASS_REFERENCE,
    // class reference for highlighting the params types
    ATTRIBUTE_HIGHLIGHT,
    // highlight the params key
    OPTIONAL_KEY_OR_ARGUMENT
    // Added for optional property assignment highlighting
  ]);
  tsLanguage.contains = tsLanguage.contains.concat([
    DECORATOR,
    NAMESPACE,
    INTERFACE,
    OPTIONAL_KEY_OR_ARGUMENT
    // Added for optional property assignment highlighting
  ]);
  swapMode(tsLanguage, "shebang", hljs.SHEBANG());
  swapMode(tsLanguage, "use_strict", USE_STRICT);
  const functionDeclaration = tsLanguage.contains.find((m) => m.label === "func.def");
  functionDeclaration.relevance = 0;
  Object.assign(tsLanguage, {
    name: "TypeScript",
    aliases: [
      "ts",
      "tsx",
      "mts",
      "cts"
    ]
  });
  return tsLanguage;
}

// node_modules/highlight.js/es/languages/vbnet.js
function vbnet(hljs) {
  const regex = hljs.regex;
  const CHARACTER = {
    className: "string",
    begin: /"(""|[^/n])"C\b/
  };
  const STRING = {
    className: "string",
    begin: /"/,
    end: /"/,
    illegal: /\n/,
    contains: [
      {
        // double quote escape
        begin: /""/
      }
    ]
  };
  const MM_DD_YYYY = /\d{1,2}\/\d{1,2}\/\d{4}/;
  const YYYY_MM_DD = /\d{4}-\d{1,2}-\d{1,2}/;
  const TIME_12H = /(\d|1[012])(:\d+){0,2} *(AM|PM)/;
  const TIME_24H = /\d{1,2}(:\d{1,2}){1,2}/;
  const DATE = {
    className: "literal",
    variants: [
      {
        // #YYYY-MM-DD# (ISO-Date) or #M/D/YYYY# (US-Date)
        begin: regex.concat(/# */, regex.either(YYYY_MM_DD, MM_DD_YYYY), / *#/)
      },
      {
        // #H:mm[:ss]# (24h Time)
        begin: regex.concat(/# */, TIME_24H, / *#/)
      },
      {
        // #h[:mm[:ss]] A# (12h Time)
        begin: regex.concat(/# */, TIME_12H, / *#/)
      },
      {
        // date plus time
        begin: regex.concat(
          /# */,
          regex.either(YYYY_MM_DD, MM_DD_YYYY),
          / +/,
          regex.either(TIME_12H, TIME_24H),
          / *#/
        )
      }
    ]
  };
  const NUMBER = {
    className: "number",
    relevance: 0,
    variants: [
      {
        // Float
        begin: /\b\d[\d_]*((\.[\d_]+(E[+-]?[\d_]+)?)|(E[+-]?[\d_]+))[RFD@!#]?/
      },
      {
        // Integer (base 10)
        begin: /\b\d[\d_]*((U?[SIL])|[%&])?/
      },
      {
        // Integer (base 16)
        begin: /&H[\dA-F_]+((U?[SIL])|[%&])?/
      },
      {
        // Integer (base 8)
        begin: /&O[0-7_]+((U?[SIL])|[%&])?/
      },
      {
        // Integer (base 2)
        begin: /&B[01_]+((U?[SIL])|[%&])?/
      }
    ]
  };
  const LABEL = {
    className: "label",
    begin: /^\w+:/
  };
  const DOC_COMMENT = hljs.COMMENT(/'''/, /$/, { contains: [
    {
      className: "doctag",
      begin: /<\/?/,
      end: />/
    }
  ] });
  const COMMENT = hljs.COMMENT(null, /$/, { variants: [
    { begin: /'/ },
    {
      // TODO: Use multi-class for leading spaces
      begin: /([\t ]|^)REM(?=\s)/
    }
  ] });
  const DIRECTIVES = {
    className: "meta",
    // TODO: Use multi-class for indentation once available
    begin: /[\t ]*#(const|disable|else|elseif|enable|end|externalsource|if|region)\b/,
    end: /$/,
    keywords: { keyword: "const disable else elseif enable end externalsource if region then" },
    contains: [COMMENT]
  };
  return {
    name: "Visual Basic .NET",
    aliases: ["vb"],
    case_insensitive: true,
    classNameAliases: { label: "symbol" },
    keywords: {
      keyword: "addhandler alias aggregate ansi as async assembly auto binary by byref byval call case catch class compare const continue custom declare default delegate dim distinct do each equals else elseif end enum erase error event exit explicit finally for friend from function get global goto group handles if implements imports in inherits interface into iterator join key let lib loop me mid module mustinherit mustoverride mybase myclass namespace narrowing new next notinheritable notoverridable of off on operator option optional order overloads overridable overrides paramarray partial preserve private property protected public raiseevent readonly redim removehandler resume return select set shadows shared skip static step stop structure strict sub synclock take text then throw to try unicode until using when where while widening with withevents writeonly yield",
      built_in: (
        // Operators https://docs.microsoft.com/dotnet/visual-basic/language-reference/operators
        "addressof and andalso await directcast gettype getxmlnamespace is isfalse isnot istrue like mod nameof new not or orelse trycast typeof xor cbool cbyte cchar cdate cdbl cdec cint clng cobj csbyte cshort csng cstr cuint culng cushort"
      ),
      type: (
        // Data types https://docs.microsoft.com/dotnet/visual-basic/language-reference/data-types
        "boolean byte char date decimal double integer long object sbyte short single string uinteger ulong ushort"
      ),
      literal: "true false nothing"
    },
    illegal: "//|\\{|\\}|endif|gosub|variant|wend|^\\$ ",
    contains: [
      CHARACTER,
      STRING,
      DATE,
      NUMBER,
      LABEL,
      DOC_COMMENT,
      COMMENT,
      DIRECTIVES
    ]
  };
}

// node_modules/highlight.js/es/languages/wasm.js
function wasm(hljs) {
  hljs.regex;
  const BLOCK_COMMENT = hljs.COMMENT(/\(;/, /;\)/);
  BLOCK_COMMENT.contains.push("self");
  const LINE_COMMENT = hljs.COMMENT(/;;/, /$/);
  const KWS = [
    "anyfunc",
    "block",
    "br",
    "br_if",
    "br_table",
    "call",
    "call_indirect",
    "data",
    "drop",
    "elem",
    "else",
    "end",
    "export",
    "func",
    "global.get",
    "global.set",
    "local.get",
    "local.set",
    "local.tee",
    "get_global",
    "get_local",
    "global",
    "if",
    "import",
    "local",
    "loop",
    "memory",
    "memory.grow",
    "memory.size",
    "module",
    "mut",
    "nop",
    "offset",
    "param",
    "result",
    "return",
    "select",
    "set_global",
    "set_local",
    "start",
    "table",
    "tee_local",
    "then",
    "type",
    "unreachable"
  ];
  const FUNCTION_REFERENCE = {
    begin: [
      /(?:func|call|call_indirect)/,
      /\s+/,
      /\$[^\s)]+/
    ],
    className: {
      1: "keyword",
      3: "title.function"
    }
  };
  const ARGUMENT = {
    className: "variable",
    begin: /\$[\w_]+/
  };
  const PARENS = {
    match: /(\((?!;)|\))+/,
    className: "punctuation",
    relevance: 0
  };
  const NUMBER = {
    className: "number",
    relevance: 0,
    // borrowed from Prism, TODO: split out into variants
    match: /[+-]?\b(?:\d(?:_?\d)*(?:\.\d(?:_?\d)*)?(?:[eE][+-]?\d(?:_?\d)*)?|0x[\da-fA-F](?:_?[\da-fA-F])*(?:\.[\da-fA-F](?:_?[\da-fA-D])*)?(?:[pP][+-]?\d(?:_?\d)*)?)\b|\binf\b|\bnan(?::0x[\da-fA-F](?:_?[\da-fA-D])*)?\b/
  };
  const TYPE = {
    // look-ahead prevents us from gobbling up opcodes
    match: /(i32|i64|f32|f64)(?!\.)/,
    className: "type"
  };
  const MATH_OPERATIONS = {
    className: "keyword",
    // borrowed from Prism, TODO: split out into variants
    match: /\b(f32|f64|i32|i64)(?:\.(?:abs|add|and|ceil|clz|const|convert_[su]\/i(?:32|64)|copysign|ctz|demote\/f64|div(?:_[su])?|eqz?|extend_[su]\/i32|floor|ge(?:_[su])?|gt(?:_[su])?|le(?:_[su])?|load(?:(?:8|16|32)_[su])?|lt(?:_[su])?|max|min|mul|nearest|neg?|or|popcnt|promote\/f32|reinterpret\/[fi](?:32|64)|rem_[su]|rot[lr]|shl|shr_[su]|store(?:8|16|32)?|sqrt|sub|trunc(?:_[su]\/f(?:32|64))?|wrap\/i64|xor))\b/
  };
  const OFFSET_ALIGN = {
    match: [
      /(?:offset|align)/,
      /\s*/,
      /=/
    ],
    className: {
      1: "keyword",
      3: "operator"
    }
  };
  return {
    name: "WebAssembly",
    keywords: {
      $pattern: /[\w.]+/,
      keyword: KWS
    },
    contains: [
      LINE_COMMENT,
      BLOCK_COMMENT,
      OFFSET_ALIGN,
      ARGUMENT,
      PARENS,
      FUNCTION_REFERENCE,
      hljs.QUOTE_STRING_MODE,
      TYPE,
      MATH_OPERATIONS,
      NUMBER
    ]
  };
}

// node_modules/highlight.js/es/languages/xml.js
function xml(hljs) {
  const regex = hljs.regex;
  const TAG_NAME_RE = regex.concat(/[\p{L}_]/u, regex.optional(/[\p{L}0-9_.-]*:/u), /[\p{L}0-9_.-]*/u);
  const XML_IDENT_RE = /[\p{L}0-9._:-]+/u;
  const XML_ENTITIES = {
    className: "symbol",
    begin: /&[a-z]+;|&#[0-9]+;|&#x[a-f0-9]+;/
  };
  const XML_META_KEYWORDS = {
    begin: /\s/,
    contains: [
      {
        className: "keyword",
        begin: /#?[a-z_][a-z1-9_-]+/,
        illegal: /\n/
      }
    ]
  };
  const XML_META_PAR_KEYWORDS = hljs.inherit(XML_META_KEYWORDS, {
    begin: /\(/,
    end: /\)/
  });
  const APOS_META_STRING_MODE = hljs.inherit(hljs.APOS_STRING_MODE, { className: "string" });
  const QUOTE_META_STRING_MODE = hljs.inherit(hljs.QUOTE_STRING_MODE, { className: "string" });
  const TAG_INTERNALS = {
    endsWithParent: true,
    illegal: /</,
    relevance: 0,
    contains: [
      {
        className: "attr",
        begin: XML_IDENT_RE,
        relevance: 0
      },
      {
        begin: /=\s*/,
        relevance: 0,
        contains: [
          {
            className: "string",
            endsParent: true,
            variants: [
              {
                begin: /"/,
                end: /"/,
                contains: [XML_ENTITIES]
              },
              {
                begin: /'/,
                end: /'/,
                contains: [XML_ENTITIES]
              },
              { begin: /[^\s"'=<>`]+/ }
            ]
          }
        ]
      }
    ]
  };
  return {
    name: "HTML, XML",
    aliases: [
      "html",
      "xhtml",
      "rss",
      "atom",
      "xjb",
      "xsd",
      "xsl",
      "plist",
      "wsf",
      "svg"
    ],
    case_insensitive: true,
    unicodeRegex: true,
    contains: [
      {
        className: "meta",
        begin: /<![a-z]/,
        end: />/,
        relevance: 10,
        contains: [
          XML_META_KEYWORDS,
          QUOTE_META_STRING_MODE,
          APOS_META_STRING_MODE,
          XML_META_PAR_KEYWORDS,
          {
            begin: /\[/,
            end: /\]/,
            contains: [
              {
                className: "meta",
                begin: /<![a-z]/,
                end: />/,
                contains: [
                  XML_META_KEYWORDS,
                  XML_META_PAR_KEYWORDS,
                  QUOTE_META_STRING_MODE,
                  APOS_META_STRING_MODE
                ]
              }
            ]
          }
        ]
      },
      hljs.COMMENT(
        /<!--/,
        /-->/,
        { relevance: 10 }
      ),
      {
        begin: /<!\[CDATA\[/,
        end: /\]\]>/,
        relevance: 10
      },
      XML_ENTITIES,
      // xml processing instructions
      {
        className: "meta",
        end: /\?>/,
        variants: [
          {
            begin: /<\?xml/,
            relevance: 10,
            contains: [
              QUOTE_META_STRING_MODE
            ]
          },
          {
            begin: /<\?[a-z][a-z0-9]+/
          }
        ]
      },
      {
        className: "tag",
        /*
        The lookahead pattern (?=...) ensures that 'begin' only matches
        '<style' as a single word, followed by a whitespace or an
        ending bracket.
        */
        begin: /<style(?=\s|>)/,
        end: />/,
        keywords: { name: "style" },
        contains: [TAG_INTERNALS],
        starts: {
          end: /<\/style>/,
          returnEnd: true,
          subLanguage: [
            "css",
            "xml"
          ]
        }
      },
      {
        className: "tag",
        // See the comment in the <style tag about the lookahead pattern
        begin: /<script(?=\s|>)/,
        end: />/,
        keywords: { name: "script" },
        contains: [TAG_INTERNALS],
        starts: {
          end: /<\/script>/,
          returnEnd: true,
          subLanguage: [
            "javascript",
            "handlebars",
            "xml"
          ]
        }
      },
      // we need this for now for jSX
      {
        className: "tag",
        begin: /<>|<\/>/
      },
      // open tag
      {
        className: "tag",
        begin: regex.concat(
          /</,
          regex.lookahead(regex.concat(
            TAG_NAME_RE,
            // <tag/>
            // <tag>
            // <tag ...
            regex.either(/\/>/, />/, /\s/)
          ))
        ),
        end: /\/?>/,
        contains: [
          {
            className: "name",
            begin: TAG_NAME_RE,
            relevance: 0,
            starts: TAG_INTERNALS
          }
        ]
      },
      // close tag
      {
        className: "tag",
        begin: regex.concat(
          /<\//,
          regex.lookahead(regex.concat(
            TAG_NAME_RE,
            />/
          ))
        ),
        contains: [
          {
            className: "name",
            begin: TAG_NAME_RE,
            relevance: 0
          },
          {
            begin: />/,
            relevance: 0,
            endsParent: true
          }
        ]
      }
    ]
  };
}

// node_modules/highlight.js/es/languages/yaml.js
function yaml(hljs) {
  const LITERALS3 = "true false yes no null";
  const URI_CHARACTERS = "[\\w#;/?:@&=+$,.~*'()[\\]]+";
  const KEY = {
    className: "attr",
    variants: [
      // added brackets support and special char support
      { begin: /[\w*@][\w*@ :()\./-]*:(?=[ \t]|$)/ },
      {
        // double quoted keys - with brackets and special char support
        begin: /"[\w*@][\w*@ :()\./-]*":(?=[ \t]|$)/
      },
      {
        // single quoted keys - with brackets and special char support
        begin: /'[\w*@][\w*@ :()\./-]*':(?=[ \t]|$)/
      }
    ]
  };
  const TEMPLATE_VARIABLES = {
    className: "template-variable",
    variants: [
      {
        // jinja templates Ansible
        begin: /\{\{/,
        end: /\}\}/
      },
      {
        // Ruby i18n
        begin: /%\{/,
        end: /\}/
      }
    ]
  };
  const SINGLE_QUOTE_STRING = {
    className: "string",
    relevance: 0,
    begin: /'/,
    end: /'/,
    contains: [
      {
        match: /''/,
        scope: "char.escape",
        relevance: 0
      }
    ]
  };
  const STRING = {
    className: "string",
    relevance: 0,
    variants: [
      {
        begin: /"/,
        end: /"/
      },
      { begin: /\S+/ }
    ],
    contains: [
      hljs.BACKSLASH_ESCAPE,
      TEMPLATE_VARIABLES
    ]
  };
  const CONTAINER_STRING = hljs.inherit(STRING, { variants: [
    {
      begin: /'/,
      end: /'/,
      contains: [
        {
          begin: /''/,
          relevance: 0
        }
      ]
    },
    {
      begin: /"/,
      end: /"/
    },
    { begin: /[^\s,{}[\]]+/ }
  ] });
  const DATE_RE = "[0-9]{4}(-[0-9][0-9]){0,2}";
  const TIME_RE = "([Tt \\t][0-9][0-9]?(:[0-9][0-9]){2})?";
  const FRACTION_RE = "(\\.[0-9]*)?";
  const ZONE_RE = "([ \\t])*(Z|[-+][0-9][0-9]?(:[0-9][0-9])?)?";
  const TIMESTAMP = {
    className: "number",
    begin: "\\b" + DATE_RE + TIME_RE + FRACTION_RE + ZONE_RE + "\\b"
  };
  const VALUE_CONTAINER = {
    end: ",",
    endsWithParent: true,
    excludeEnd: true,
    keywords: LITERALS3,
    relevance: 0
  };
  const OBJECT = {
    begin: /\{/,
    end: /\}/,
    contains: [VALUE_CONTAINER],
    illegal: "\\n",
    relevance: 0
  };
  const ARRAY = {
    begin: "\\[",
    end: "\\]",
    contains: [VALUE_CONTAINER],
    illegal: "\\n",
    relevance: 0
  };
  const MODES4 = [
    KEY,
    {
      className: "meta",
      begin: "^---\\s*$",
      relevance: 10
    },
    {
      // multi line string
      // Blocks start with a | or > followed by a newline
      //
      // Indentation of subsequent lines must be the same to
      // be considered part of the block
      className: "string",
      begin: "[\\|>]([1-9]?[+-])?[ ]*\\n( +)[^ ][^\\n]*\\n(\\2[^\\n]+\\n?)*"
    },
    {
      // Ruby/Rails erb
      begin: "<%[%=-]?",
      end: "[%-]?%>",
      subLanguage: "ruby",
      excludeBegin: true,
      excludeEnd: true,
      relevance: 0
    },
    {
      // named tags
      className: "type",
      begin: "!\\w+!" + URI_CHARACTERS
    },
    // https://yaml.org/spec/1.2/spec.html#id2784064
    {
      // verbatim tags
      className: "type",
      begin: "!<" + URI_CHARACTERS + ">"
    },
    {
      // primary tags
      className: "type",
      begin: "!" + URI_CHARACTERS
    },
    {
      // secondary tags
      className: "type",
      begin: "!!" + URI_CHARACTERS
    },
    {
      // fragment id &ref
      className: "meta",
      begin: "&" + hljs.UNDERSCORE_IDENT_RE + "$"
    },
    {
      // fragment reference *ref
      className: "meta",
      begin: "\\*" + hljs.UNDERSCORE_IDENT_RE + "$"
    },
    {
      // array listing
      className: "bullet",
      // TODO: remove |$ hack when we have proper look-ahead support
      begin: "-(?=[ ]|$)",
      relevance: 0
    },
    hljs.HASH_COMMENT_MODE,
    {
      beginKeywords: LITERALS3,
      keywords: { literal: LITERALS3 }
    },
    TIMESTAMP,
    // numbers are any valid C-style number that
    // sit isolated from other words
    {
      className: "number",
      begin: hljs.C_NUMBER_RE + "\\b",
      relevance: 0
    },
    OBJECT,
    ARRAY,
    SINGLE_QUOTE_STRING,
    STRING
  ];
  const VALUE_MODES = [...MODES4];
  VALUE_MODES.pop();
  VALUE_MODES.push(CONTAINER_STRING);
  VALUE_CONTAINER.contains = VALUE_MODES;
  return {
    name: "YAML",
    case_insensitive: true,
    aliases: ["yml"],
    contains: MODES4
  };
}

// node_modules/lowlight/lib/common.js
var grammars = {
  arduino,
  bash,
  c,
  cpp,
  csharp,
  css,
  diff,
  go,
  graphql,
  ini,
  java,
  javascript,
  json: json2,
  kotlin,
  less,
  lua,
  makefile,
  markdown,
  objectivec,
  perl,
  php,
  "php-template": phpTemplate,
  plaintext,
  python,
  "python-repl": pythonRepl,
  r,
  ruby,
  rust,
  scss,
  shell,
  sql,
  swift,
  typescript,
  vbnet,
  wasm,
  xml,
  yaml
};

// node_modules/highlight.js/es/core.js
var import_core = __toESM(require_core(), 1);
var core_default = import_core.default;

// node_modules/lowlight/lib/index.js
var emptyOptions = {};
var defaultPrefix = "hljs-";
function createLowlight(grammars2) {
  const high = core_default.newInstance();
  if (grammars2) {
    register(grammars2);
  }
  return {
    highlight: highlight2,
    highlightAuto,
    listLanguages,
    register,
    registerAlias,
    registered
  };
  function highlight2(language, value, options) {
    ok(typeof language === "string", "expected `string` as `name`");
    ok(typeof value === "string", "expected `string` as `value`");
    const settings = options || emptyOptions;
    const prefix = typeof settings.prefix === "string" ? settings.prefix : defaultPrefix;
    if (!high.getLanguage(language)) {
      throw new Error("Unknown language: `" + language + "` is not registered");
    }
    high.configure({ __emitter: HastEmitter, classPrefix: prefix });
    const result = (
      /** @type {HighlightResult & {_emitter: HastEmitter}} */
      high.highlight(value, { ignoreIllegals: true, language })
    );
    if (result.errorRaised) {
      throw new Error("Could not highlight with `Highlight.js`", {
        cause: result.errorRaised
      });
    }
    const root = result._emitter.root;
    const data = (
      /** @type {RootData} */
      root.data
    );
    data.language = result.language;
    data.relevance = result.relevance;
    return root;
  }
  function highlightAuto(value, options) {
    ok(typeof value === "string", "expected `string` as `value`");
    const settings = options || emptyOptions;
    const subset = settings.subset || listLanguages();
    let index2 = -1;
    let relevance = 0;
    let result;
    while (++index2 < subset.length) {
      const name2 = subset[index2];
      if (!high.getLanguage(name2)) continue;
      const current = highlight2(name2, value, options);
      if (current.data && current.data.relevance !== void 0 && current.data.relevance > relevance) {
        relevance = current.data.relevance;
        result = current;
      }
    }
    return result || {
      type: "root",
      children: [],
      data: { language: void 0, relevance }
    };
  }
  function listLanguages() {
    return high.listLanguages();
  }
  function register(grammarsOrName, grammar) {
    if (typeof grammarsOrName === "string") {
      ok(grammar !== void 0, "expected `grammar`");
      high.registerLanguage(grammarsOrName, grammar);
    } else {
      let name2;
      for (name2 in grammarsOrName) {
        if (Object.hasOwn(grammarsOrName, name2)) {
          high.registerLanguage(name2, grammarsOrName[name2]);
        }
      }
    }
  }
  function registerAlias(aliasesOrName, alias) {
    if (typeof aliasesOrName === "string") {
      ok(alias !== void 0);
      high.registerAliases(
        // Note: copy needed because hljs doesn’t accept readonly arrays yet.
        typeof alias === "string" ? alias : [...alias],
        { languageName: aliasesOrName }
      );
    } else {
      let key;
      for (key in aliasesOrName) {
        if (Object.hasOwn(aliasesOrName, key)) {
          const aliases2 = aliasesOrName[key];
          high.registerAliases(
            // Note: copy needed because hljs doesn’t accept readonly arrays yet.
            typeof aliases2 === "string" ? aliases2 : [...aliases2],
            { languageName: key }
          );
        }
      }
    }
  }
  function registered(aliasOrName) {
    return Boolean(high.getLanguage(aliasOrName));
  }
}
var HastEmitter = class {
  /**
   * @param {Readonly<HljsOptions>} options
   *   Configuration.
   * @returns
   *   Instance.
   */
  constructor(options) {
    this.options = options;
    this.root = {
      type: "root",
      children: [],
      data: { language: void 0, relevance: 0 }
    };
    this.stack = [this.root];
  }
  /**
   * @param {string} value
   *   Text to add.
   * @returns {undefined}
   *   Nothing.
   *
   */
  addText(value) {
    if (value === "") return;
    const current = this.stack[this.stack.length - 1];
    const tail = current.children[current.children.length - 1];
    if (tail && tail.type === "text") {
      tail.value += value;
    } else {
      current.children.push({ type: "text", value });
    }
  }
  /**
   *
   * @param {unknown} rawName
   *   Name to add.
   * @returns {undefined}
   *   Nothing.
   */
  startScope(rawName) {
    this.openNode(String(rawName));
  }
  /**
   * @returns {undefined}
   *   Nothing.
   */
  endScope() {
    this.closeNode();
  }
  /**
   * @param {HastEmitter} other
   *   Other emitter.
   * @param {string} name
   *   Name of the sublanguage.
   * @returns {undefined}
   *   Nothing.
   */
  __addSublanguage(other, name2) {
    const current = this.stack[this.stack.length - 1];
    const results = (
      /** @type {Array<ElementContent>} */
      other.root.children
    );
    if (name2) {
      current.children.push({
        type: "element",
        tagName: "span",
        properties: { className: [name2] },
        children: results
      });
    } else {
      current.children.push(...results);
    }
  }
  /**
   * @param {string} name
   *   Name to add.
   * @returns {undefined}
   *   Nothing.
   */
  openNode(name2) {
    const self = this;
    const className = name2.split(".").map(function(d, i) {
      return i ? d + "_".repeat(i) : self.options.classPrefix + d;
    });
    const current = this.stack[this.stack.length - 1];
    const child = {
      type: "element",
      tagName: "span",
      properties: { className },
      children: []
    };
    current.children.push(child);
    this.stack.push(child);
  }
  /**
   * @returns {undefined}
   *   Nothing.
   */
  closeNode() {
    this.stack.pop();
  }
  /**
   * @returns {undefined}
   *   Nothing.
   */
  finalize() {
  }
  /**
   * @returns {string}
   *   Nothing.
   */
  toHTML() {
    return "";
  }
};

// src/faces/sandbox/web/render/highlight.ts
var longest = 2e5;
var aliases = {
  "c#": "csharp",
  "objective-c": "objectivec",
  none: "plaintext",
  shellsession: "shell",
  vb: "vbnet"
};
var lowlight = createLowlight({ ...grammars, dockerfile });
function highlight(code2, language) {
  const lower = language.toLowerCase();
  const name2 = Object.hasOwn(aliases, lower) ? aliases[lower] ?? lower : lower;
  if (name2 === "" || code2.length > longest || !lowlight.registered(name2))
    return [{ type: "text", value: code2 }];
  return lowlight.highlight(name2, code2).children.filter((child) => child.type !== "doctype");
}

// src/faces/sandbox/web/render/macros/code-languages.ts
var dataCenterLanguages = new Set(
  "actionscript3 applescript bash c# csharp coldfusion cpp css delphi diff erl erlang groovy html html/xml java javafx jfx javascript js none perl php powershell py python ruby sass scala sql text vb xml yaml yml".split(" ")
);
function isDataCenterLanguage(language) {
  return dataCenterLanguages.has(language.toLowerCase());
}

// src/faces/sandbox/web/render/macros/code.ts
var code = (element, { context }) => {
  const body = childOf(element, "ac:plain-text-body");
  const text = body ? textOf3(body) : "";
  const language = parameterOf(element, "language") ?? "";
  if (context.deployment === "datacenter" && language !== "" && !isDataCenterLanguage(language))
    return showError(text);
  const title = parameterOf(element, "title");
  const block = h("figure.code", [
    ...title ? [h("figcaption.code-title", title)] : [],
    h("pre", { tabIndex: 0, role: "group", ariaLabel: title ?? "Code", dataLanguage: language || "text" }, [
      h("code", highlight(text.replace(/\n$/, ""), language))
    ])
  ]);
  if (parameterOf(element, "collapse") !== "true") return block;
  return h("details.expand", [h("summary", title ?? "Show code"), block]);
};
function showError(text) {
  return [
    h(".macro-error", [
      h(
        "p",
        "Error rendering macro 'code': Invalid value specified for parameter 'com.atlassian.confluence.ext.code.render.InvalidValueException'"
      ),
      h("pre", text)
    ])
  ];
}

// src/faces/sandbox/web/render/macros/body.ts
function bodyOf3(macro2, state) {
  const body = childOf(macro2, "ac:rich-text-body");
  return body ? state.all(body) : [];
}
var details = (element, state) => parameterOf(element, "hidden") === "true" ? [] : h(".properties", bodyOf3(element, state));
var excerpt = (element, state) => parameterOf(element, "hidden") === "true" ? [] : bodyOf3(element, state);

// src/faces/sandbox/web/render/macros/section.ts
var section = (element, state) => h(".layout-section.layout-flow", bodyOf3(element, state));
var column = (element, state) => h(".layout-cell", bodyOf3(element, state));

// src/faces/sandbox/web/render/macros/panel.ts
var kinds = {
  info: "info",
  tip: "tip",
  note: "warning",
  warning: "error"
};
var panelMacro = (element, state) => panel({
  kind: kinds[element.attributes["ac:name"] ?? ""] ?? "info",
  title: parameterOf(element, "title"),
  children: bodyOf3(element, state)
});
var customPanel = (element, state) => panel({
  kind: "plain",
  title: parameterOf(element, "title"),
  mark: parameterOf(element, "panelIconText"),
  background: cleanColour(parameterOf(element, "bgColor")),
  children: bodyOf3(element, state)
});

// src/faces/sandbox/web/render/macros/expand.ts
var expand = (element, state) => h("details.expand", [
  h("summary", parameterOf(element, "title") || "Click here to expand…"),
  h(".expand-body", bodyOf3(element, state))
]);

// src/faces/sandbox/web/render/macros/jira.ts
var jira = (element) => {
  const key = parameterOf(element, "key");
  if (key) return h("span.smart-link.smart-link-inline", [h("span.smart-link-start", [icon("issue"), key])]);
  const query = parameterOf(element, "jqlQuery") ?? "";
  return h(".macro", [h(".macro-name", [icon("issue"), " Jira issues"]), h("code", query)]);
};

// src/faces/sandbox/web/render/macros/status.ts
var colours = ["grey", "red", "yellow", "green", "blue", "purple"];
var status = (element) => {
  const colour = (parameterOf(element, "colour") ?? "").toLowerCase();
  const name2 = colours.includes(colour) ? colour : "grey";
  return h("span", { className: ["status", `status-${name2}`] }, parameterOf(element, "title") ?? name2);
};

// src/faces/sandbox/web/render/macros/toc.ts
var toc = (element, state) => {
  const lowest = Number(parameterOf(element, "minLevel")) || 1;
  const highest = Number(parameterOf(element, "maxLevel")) || 6;
  const headings = state.outline.headings.filter(({ level }) => level >= lowest && level <= highest);
  return listHeadings(headings, "Table of contents") ?? [];
};

// src/faces/sandbox/web/render/macros/unknown.ts
var unknownMacro = (element, state) => {
  const plain2 = childOf(element, "ac:plain-text-body");
  const settings = childrenOf(element, "ac:parameter").map(
    (parameter) => `${parameter.attributes["ac:name"] || "value"}: ${textOf3(parameter).trim()}`
  );
  return h(".macro", [
    h(".macro-name", [icon("macro"), ` ${element.attributes["ac:name"] ?? "unnamed"} macro`]),
    ...settings.length > 0 ? [h(".macro-settings", settings.join(" · "))] : [],
    ...plain2 ? [h("pre", textOf3(plain2))] : [],
    ...bodyOf3(element, state)
  ]);
};

// src/faces/sandbox/web/render/macros/index.ts
var macros = /* @__PURE__ */ new Map([
  ["anchor", anchor],
  ["attachments", attachments],
  ["children", children],
  ["code", code],
  ["column", column],
  ["details", details],
  ["excerpt", excerpt],
  ["expand", expand],
  ["info", panelMacro],
  ["jira", jira],
  ["noformat", code],
  ["note", panelMacro],
  ["pagetree", children],
  ["panel", customPanel],
  ["section", section],
  ["status", status],
  ["tip", panelMacro],
  ["toc", toc],
  ["warning", panelMacro]
]);
var macro = (element, state) => (macros.get(element.attributes["ac:name"] ?? "") ?? unknownMacro)(element, state);

// src/faces/sandbox/web/render/elements/unknown.ts
var unknownElement = (element, state) => state.all(element);
var nothing = () => [];

// src/faces/sandbox/web/render/elements/paragraph.ts
var blocks = new Set("aside blockquote details div dl figure hr nav ol p pre section table ul".split(" "));
var paragraph = (element, state) => {
  const children2 = state.all(element);
  const style2 = cleanStyle(element.attributes["style"]);
  return h(children2.some(holdsBlock) ? "div.paragraph" : "p", style2 === void 0 ? {} : { style: style2 }, children2);
};
function holdsBlock(node) {
  return node.type === "element" && (blocks.has(node.tagName) || node.children.some(holdsBlock));
}

// src/faces/sandbox/web/render/elements/placeholder.ts
var placeholder = (element, state) => h("span.placeholder", state.all(element));

// src/faces/sandbox/web/render/elements/plain.ts
var plain = (element, state) => {
  const { start, style: style2 } = element.attributes;
  return h(
    element.name,
    {
      ...cleanStyle(style2) === void 0 ? {} : { style: cleanStyle(style2) },
      ...start !== void 0 && /^\d{1,9}$/.test(start) ? { start: Number(start) } : {}
    },
    state.all(element)
  );
};

// src/faces/sandbox/web/render/elements/table.ts
var layouts2 = ["default", "wide", "full-width", "center", "align-start", "align-end"];
var table = (element, state) => {
  const layout2 = element.attributes["data-layout"] ?? "";
  const width = /^\d{1,4}(?:\.\d+)?$/.exec(element.attributes["data-table-width"] ?? "")?.[0];
  return h(
    "div",
    {
      className: ["table-frame", `table-${layouts2.includes(layout2) ? layout2 : "default"}`],
      tabIndex: 0,
      role: "group",
      ariaLabel: "Table"
    },
    [h("table", width === void 0 ? {} : { style: `width: ${width}px` }, state.all(element))]
  );
};
var tableCell = (element, state) => {
  const { colspan, rowspan, style: style2, "data-highlight-colour": highlight2 } = element.attributes;
  const colour = cleanColour(highlight2);
  const styles = [cleanStyle(style2), colour && `background-color: ${colour}`].filter(Boolean).join("; ");
  return h(
    element.name,
    {
      ...colour === void 0 ? {} : { className: ["coloured"] },
      ...styles === "" ? {} : { style: styles },
      ...countOf("colSpan", colspan),
      ...countOf("rowSpan", rowspan)
    },
    keepShortCode(state.all(element))
  );
};
var shortCode = 32;
function keepShortCode(content) {
  visit({ type: "root", children: content }, "element", (node) => {
    if (node.tagName === "pre") return SKIP;
    if (node.tagName === "code" && toString(node).length <= shortCode)
      node.properties["className"] = ["short-code"];
    return void 0;
  });
  return content;
}
var tableColumn = (element) => {
  const style2 = cleanStyle(element.attributes["style"]);
  return h("col", style2 === void 0 ? {} : { style: style2 });
};
function countOf(name2, value) {
  return value !== void 0 && /^\d{1,4}$/.test(value) ? { [name2]: Number(value) } : {};
}

// src/faces/sandbox/web/render/elements/task-list.ts
var taskList = (element, state) => h(
  "ul.task-list",
  element.children.flatMap((child) => child.kind === "element" ? state.one(child) : [])
);
var task = (element, state) => {
  const body = childOf(element, "ac:task-body");
  const status2 = childOf(element, "ac:task-status");
  const done = status2 !== void 0 && textOf3(status2).trim() === "complete";
  return h("li", { className: done ? ["task", "task-done"] : ["task"] }, [
    h("input", { type: "checkbox", disabled: true, checked: done, ariaLabel: done ? "Done" : "To do" }),
    h(".task-body", [
      ...body ? state.all(body) : [],
      ...childrenOf(element, "ac:task-list").flatMap((list2) => state.one(list2))
    ])
  ]);
};

// src/faces/sandbox/web/render/elements/time.ts
var time = (element, state) => {
  const value = element.attributes["datetime"] ?? "";
  return value === "" ? state.all(element) : h("time.date", { dateTime: value }, formatDay(value));
};

// src/faces/sandbox/web/render/elements/index.ts
var plainNames = `abbr b big blockquote br caption cite code colgroup dd del dfn div dl dt em hr i ins kbd li ol
  pre q s samp small span strike strong sub sup tbody tfoot thead tr tt u ul var`.split(/\s+/);
var elements = new Map([
  ...plainNames.map((name2) => [name2, plain]),
  ...["h1", "h2", "h3", "h4", "h5", "h6"].map((name2) => [name2, heading]),
  ["a", anchorElement],
  ["ac:adf-extension", adfExtension],
  ["ac:emoticon", emoticon],
  ["ac:image", image],
  ["ac:inline-comment-marker", inlineCommentMarker],
  ["ac:layout", layout],
  ["ac:layout-cell", layoutCell],
  ["ac:layout-section", layoutSection],
  ["ac:link", link],
  ["ac:macro", macro],
  ["ac:parameter", nothing],
  ["ac:placeholder", placeholder],
  ["ac:structured-macro", macro],
  ["ac:task", task],
  ["ac:task-list", taskList],
  ["col", tableColumn],
  ["p", paragraph],
  ["script", nothing],
  ["style", nothing],
  ["table", table],
  ["td", tableCell],
  ["th", tableCell],
  ["time", time]
]);

// src/faces/sandbox/web/render/index.ts
function renderStorage(storage, context) {
  const parsed = tryParse(storage);
  if (parsed.status === "malformed") return { content: malformed(storage, parsed.reason), headings: [] };
  const outline = buildOutline(parsed.root);
  return { content: createState(context, outline).all(parsed.root), headings: outline.headings };
}
function createState(context, outline) {
  const state = {
    context,
    outline,
    all: (element) => element.children.flatMap(renderNode2),
    one: (element) => [(elements.get(element.name) ?? unknownElement)(element, state)].flat()
  };
  function renderNode2(node) {
    return node.kind === "text" ? [{ type: "text", value: node.text }] : state.one(node);
  }
  return state;
}
function tryParse(storage) {
  try {
    return { status: "parsed", root: parseStorage2(storage) };
  } catch (error) {
    return { status: "malformed", reason: error instanceof Error ? error.message : String(error) };
  }
}
function malformed(storage, reason) {
  return [
    h("section.panel.panel-error", [
      h(".panel-body", [h("p", `This page's body is not well-formed: ${reason}`)])
    ]),
    h(".code", [h("pre", [h("code", storage)])])
  ];
}

// src/faces/sandbox/web/layout/page-footer.ts
function renderPageFooter(page, context, request) {
  return [...renderLabels(page), ...renderAttachments(page, request), ...renderComments(page, context)];
}
function renderLabels({ labels }) {
  if (labels.length === 0) return [];
  return [
    h(
      "ul.labels",
      { ariaLabel: "Labels" },
      labels.map((label) => h("li", label))
    )
  ];
}
function renderAttachments(page, { links }) {
  if (page.attachments.length === 0) return [];
  const items = page.attachments.map(
    ({ name: name2, size, version, comment }) => h("li", [
      icon("clip"),
      h("a", { href: links.attachment(page.id, name2) }, name2),
      h("span.muted", ` ${formatSize(size)} · version ${version}`),
      ...comment === "" ? [] : [h("span.muted.attachment-comment", comment)]
    ])
  );
  return [
    h("details.attachments", [
      h("summary", `${items.length} ${items.length === 1 ? "attachment" : "attachments"}`),
      h("ul", items)
    ])
  ];
}
function renderComments(page, context) {
  if (page.comments.length === 0) return [];
  return [
    h("section.comments", { ariaLabel: "Comments" }, [
      h("h2", "Comments"),
      ...page.comments.map(
        ({ author, createdAt, body, selection, resolved }) => h("article.comment", [
          h("p.muted", [
            h("span.author", author),
            ` · ${formatDate(createdAt)}${resolved ? " · resolved" : ""}`
          ]),
          ...selection === void 0 ? [] : [h("blockquote", selection)],
          ...renderStorage(body, context).content
        ])
      )
    ])
  ];
}

// src/faces/sandbox/web/pages/page-context.ts
var loopback2 = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?$/;
function createPageContext(page, { model, links, host, siteHost, remoteImages, deployment }) {
  const toTarget = ({ id, title, spaceKey, kind }) => ({
    id,
    title,
    spaceKey,
    kind,
    url: links.node({ id, title, spaceKey, kind })
  });
  return {
    pageId: page.id,
    spaceKey: page.spaceKey,
    remoteImages,
    deployment,
    isOwnHost: (name2) => name2 === host || name2 === siteHost || loopback2.test(name2),
    findPage: (id) => {
      const node = model.findNode(id);
      return node && toTarget(node);
    },
    findPageByTitle: (space, title) => {
      const node = model.findNodeByTitle(space, title);
      return node && toTarget(node);
    },
    listChildren: (id) => model.listChildren(id).map(toTarget),
    findAttachment: (pageId, name2) => model.hasAttachment(pageId, name2) ? links.attachment(pageId, name2) : void 0,
    listAttachments: (pageId) => (model.findPage(pageId)?.attachments ?? []).map(({ name: name2 }) => ({
      name: name2,
      url: links.attachment(pageId, name2)
    })),
    linkSpace: (key) => links.space(key),
    findUserName: (id) => model.findUserName(id)
  };
}

// src/faces/sandbox/web/pages/page.ts
function showPage(space, page, request) {
  const asked = request.query.get("version");
  const version = asked === null ? page.version : request.model.listVersions(page.id).find(({ number }) => String(number) === asked);
  const body = version && request.model.findBody(page.id, version.number);
  if (!version || body === void 0) return void 0;
  const context = createPageContext(page, request);
  const rendered = renderStorage(body, context);
  const messages = renderPageMessages(page, request);
  return respondPage(
    {
      title: version.title,
      sidebar: renderSidebar(space, page.id, request),
      main: [
        ...renderBreadcrumbs(space, page, request),
        renderPageHeader({ page, version, view: "page", request }),
        ...notices(page, version.number),
        ...onlyNarrow(messages),
        ...foldedContents(rendered.headings),
        h("article.content", rendered.content),
        ...renderPageFooter(page, context, request)
      ],
      aside: renderAside(messages, rendered.headings)
    },
    request
  );
}
function notices(page, shown2) {
  const texts = [
    ...page.status === "current" ? [] : [`This page is ${page.status}: readers do not find it.`],
    ...page.version.number === shown2 ? [] : [`This is version ${shown2}, not the current one.`]
  ];
  return texts.map((text) => panel({ kind: "warning", children: [h("p", text)] }));
}

// src/faces/sandbox/web/pages/source.ts
function showSource(space, page, request) {
  const source2 = formatStorage(page.body);
  return respondPage(
    {
      title: `Storage of ${page.title}`,
      sidebar: renderSidebar(space, page.id, request),
      main: [
        ...renderBreadcrumbs(space, page, request),
        renderPageHeader({ page, version: page.version, view: "storage", request }),
        h("figure.code.source", [
          h(
            "figcaption.code-title",
            `Storage format, ${page.body.length.toLocaleString("en")} characters, indented here`
          ),
          h("pre", { tabIndex: 0, role: "group", ariaLabel: "Storage format" }, [
            h("code", highlight(source2, "xml"))
          ])
        ])
      ]
    },
    request
  );
}

// src/faces/sandbox/web/pages/node.ts
function showNode(request) {
  const page = request.model.findPage(request.parts[1] ?? "");
  const space = page && request.model.findSpace(page.spaceKey);
  if (!page || !space) return void 0;
  if (page.kind === "folder") return showFolder(space, page, request);
  const view = request.query.get("view");
  if (view === "markdown") return showMarkdown(space, page, request);
  if (view === "storage") return showSource(space, page, request);
  if (view === "history") return showHistory(space, page, request);
  return showPage(space, page, request);
}

// src/faces/sandbox/web/pages/overview.ts
function showOverview(request) {
  const space = request.model.findSpace(request.parts[0] ?? "");
  if (!space) return void 0;
  const home = space.homepageId === void 0 ? void 0 : request.model.findPage(space.homepageId);
  if (home) return showPage(space, home, request);
  const main = [h(".page-header", [h("h1", space.name)]), h("p.muted", "This space has no home page.")];
  return respondPage({ title: space.name, sidebar: renderSidebar(space, void 0, request), main }, request);
}

// src/faces/sandbox/web/pages/search.ts
var most3 = 200;
function showSearch(request) {
  const { model, links, parts: parts2, query } = request;
  const space = model.findSpace(parts2[0] ?? "");
  if (!space) return void 0;
  const words = (query.get("q") ?? "").trim();
  const found = model.listNodes(space.key).filter(({ title }) => title.toLowerCase().includes(words.toLowerCase()));
  const items = found.slice(0, most3).map((node) => h("li", [h("a", { href: links.node(node) }, [icon(node.kind), h("span", node.title)])]));
  const count = `${found.length} ${found.length === 1 ? "page" : "pages"}`;
  return respondPage(
    {
      title: `Search: ${words}`,
      sidebar: renderSidebar(space, void 0, request),
      main: [
        h(".page-header", [h("h1", words === "" ? "All pages" : `Titles with “${words}”`)]),
        h("p.muted", found.length > most3 ? `${count}, of which the first ${most3} are shown` : count),
        h("ul.node-list", items)
      ]
    },
    request
  );
}

// src/faces/sandbox/web/pages/spaces.ts
function showSpaces(request) {
  const { model, links } = request;
  const spaces = model.listSpaces().map(({ key, name: name2 }) => {
    const count = model.listNodes(key).length;
    return h("li", [
      h("a.space-card", { href: links.space(key) }, [
        h("span.space-mark", { ariaHidden: "true" }, initialOf(name2)),
        h("span.space-card-text", [
          h("span.space-card-name", name2),
          h("span.muted", `${key} · ${count} ${count === 1 ? "page" : "pages"}`)
        ])
      ])
    ]);
  });
  const list2 = spaces.length > 0 ? h("ul.space-list", spaces) : h("p.muted", "This sandbox has no space yet.");
  return respondPage({ title: "Spaces", main: [h(".page-header", [h("h1", "Spaces")]), list2] }, request);
}

// src/faces/sandbox/web/routes.ts
var routes = [
  { path: /^\/(?:spaces\/?)?$/, show: showSpaces },
  { path: /^\/spaces\/([^/]+)(?:\/(?:overview|pages)?)?$/, show: showOverview },
  { path: /^\/spaces\/([^/]+)\/(?:pages|folder)\/(\d+)(?:\/[^/]*)?$/, show: showNode },
  { path: /^\/spaces\/([^/]+)\/search$/, show: showSearch },
  { path: /^\/pages\/viewpage\.action$/, show: redirectToPage },
  { path: /^\/pages\/viewpreviousversions\.action$/, show: redirectToHistory },
  { path: /^\/download\/attachments\/(\d+)\/([^/]+)$/, show: showAttachment },
  { path: /^\/__sandbox\/messages$/, show: showMessages },
  { path: /^\/__sandbox\/assets\/([\w.]+)$/, show: showAsset }
];

// src/faces/sandbox/web/events.ts
var heartbeat = 15e3;
function streamEvents(store, preview) {
  return {
    status: 200,
    headers: {
      "content-type": "text/event-stream",
      "cache-control": "no-store",
      "x-content-type-options": "nosniff"
    },
    body: listEvents(store, preview)
  };
}
async function* listEvents(store, preview) {
  const waiting = /* @__PURE__ */ new Set();
  let wake = () => {
  };
  const add2 = (event) => {
    waiting.add(event);
    wake();
  };
  const addState = () => add2(`event: state
data: ${preview?.state().phase}

`);
  const unsubscribe = [
    store.subscribe(() => {
      if (preview?.state().phase !== "syncing") add2("event: change\ndata: {}\n\n");
    }),
    preview?.subscribe(addState)
  ];
  try {
    yield ": connected\n\n";
    while (true) {
      if (waiting.size === 0) await new Promise((resolve) => awaken(resolve, (waker) => wake = waker));
      const events = [...waiting];
      waiting.clear();
      yield events.join("") || ": alive\n\n";
    }
  } finally {
    for (const end of unsubscribe) end?.();
  }
}
function awaken(resolve, onReady) {
  const timer = setTimeout(resolve, heartbeat);
  timer.unref();
  onReady(() => {
    clearTimeout(timer);
    resolve();
  });
}

// src/faces/sandbox/web/index.ts
function createWeb({ store, siteUrl, basePath, deployment }, { preview, remoteImages = false } = {}) {
  const model = createViewModel(store);
  const links = createLinks(basePath);
  const siteHost = new URL(siteUrl).host;
  return async ({ method, url, path: path10 }) => {
    if (method !== "GET" && method !== "HEAD") return void 0;
    if (path10 === "/__sandbox/events") return streamEvents(store, preview);
    for (const { path: pattern, show } of routes) {
      const match = pattern.exec(path10);
      if (!match) continue;
      const parts2 = decodeParts(match.slice(1));
      const request = {
        model,
        links,
        query: url.searchParams,
        host: url.host,
        siteHost,
        parts: parts2 ?? [],
        remoteImages,
        deployment,
        ...preview === void 0 ? {} : { preview }
      };
      return (parts2 && await show(request)) ?? respondPage(notFoundScreen(request), request);
    }
    return void 0;
  };
}
function decodeParts(parts2) {
  try {
    return parts2.map((part) => decodeURIComponent(part));
  } catch {
    return void 0;
  }
}

// src/faces/sandbox/index.ts
async function startSandbox(options = {}) {
  const store = openStore(options.dataDir);
  const faults = createFaults();
  faults.add(...options.faults ?? []);
  const log = createRequestLog();
  const { server, origin, address, host } = await listen(options).catch((error) => {
    store.close();
    throw error;
  });
  const settings = resolveSettings(options, origin);
  const addSpaces = (spaces) => ensureSpaces({ store, settings, user: registerUser(store, ownerOf(settings)) }, spaces);
  addSpaces(settings.spaces);
  server.on(
    "request",
    createListener({
      origin: settings.origin,
      isOurHost: createHostCheck(address, host),
      latencyMs: settings.latencyMs,
      largestBody: settings.maxAttachmentBytes * 2 + 10 * 1024 * 1024,
      faults,
      log: log.add,
      control: createControl({ store, settings, faults, requests: log.requests }),
      api: createDispatch(store, settings),
      web: createSite(store, settings, options.web ?? createWeb)
    })
  );
  return {
    url: settings.siteUrl,
    origin: settings.origin,
    gatewayUrl: `${settings.origin}/ex/confluence/${settings.cloudId}/wiki`,
    isLocal: isLoopback(address),
    store,
    requests: log.requests,
    faults,
    addSpaces,
    act: (personAct) => act(store, settings, personAct),
    async close() {
      await stopListening(server);
      store.close();
    }
  };
}
function ownerOf({ users }) {
  return users.find(({ email }) => email === ownerEmail) ?? { email: ownerEmail };
}

// src/faces/cli/open-sandbox.ts
async function openSandbox(options) {
  const { host, port, spaces, data, anyPortWillDo, onNotice, preview, remoteImages, deployment } = options;
  const number = integerBetween(0, 65535)(port, "--port");
  if (host === "") throw new InputError('Cannot use "" for --host: expected an address such as 127.0.0.1.');
  const start = (at) => startSandbox({
    port: at,
    host,
    deployment,
    spaces: spaces.map((key) => ({ key: toSpaceKey(key) })),
    web: (context) => createWeb(context, {
      ...preview === void 0 ? {} : { preview },
      ...remoteImages === void 0 ? {} : { remoteImages }
    }),
    ...data === void 0 ? {} : { dataDir: data }
  });
  const started = start(number).catch((error) => {
    if (anyPortWillDo === true && error.code === "EADDRINUSE") return start(0);
    throw error;
  });
  const sandbox = await explainRefusals(
    {
      address: `listen on ${host.includes(":") ? `[${host}]` : host}:${number}`,
      ...data === void 0 ? {} : { file: `keep the pages in ${data}` }
    },
    started
  );
  if (!sandbox.isLocal) {
    onNotice(
      `warning: Everybody who can reach this machine at ${host} can read these pages and change them: there is no sign-in. Leave out --host to keep them to yourself.`
    );
  }
  return sandbox;
}

export {
  openSandbox
};
