import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  EXIT,
  SKIP,
  convert,
  ok,
  visit,
  visitParents
} from "./chunk-3IFUNHDE.js";
import {
  decodeNamedCharacterReference,
  decodeNumericCharacterReference,
  decodeString,
  normalizeLabel,
  readFirstHeading,
  toString
} from "./chunk-UBOBK2KV.js";
import {
  ccount,
  zwitch
} from "./chunk-U72EW3PE.js";
import {
  VFileMessage,
  createMessage,
  stringifyPosition
} from "./chunk-TW4NH5AX.js";
import {
  __commonJS,
  __export,
  __require,
  __toESM
} from "./chunk-RKRBWD6E.js";

// node_modules/format/format.js
var require_format = __commonJS({
  "node_modules/format/format.js"(exports, module) {
    (function() {
      var namespace;
      if (typeof module !== "undefined") {
        namespace = module.exports = format;
      } else {
        namespace = (function() {
          return this || (1, eval)("this");
        })();
      }
      namespace.format = format;
      namespace.vsprintf = vsprintf;
      if (typeof console !== "undefined" && typeof console.log === "function") {
        namespace.printf = printf;
      }
      function printf() {
        console.log(format.apply(null, arguments));
      }
      function vsprintf(fmt, replacements) {
        return format.apply(null, [fmt].concat(replacements));
      }
      function format(fmt) {
        var argIndex = 1, args = [].slice.call(arguments), i = 0, n = fmt.length, result = "", c, escaped = false, arg, tmp, leadingZero = false, precision, nextArg = function() {
          return args[argIndex++];
        }, slurpNumber = function() {
          var digits = "";
          while (/\d/.test(fmt[i])) {
            digits += fmt[i++];
            c = fmt[i];
          }
          return digits.length > 0 ? parseInt(digits) : null;
        };
        for (; i < n; ++i) {
          c = fmt[i];
          if (escaped) {
            escaped = false;
            if (c == ".") {
              leadingZero = false;
              c = fmt[++i];
            } else if (c == "0" && fmt[i + 1] == ".") {
              leadingZero = true;
              i += 2;
              c = fmt[i];
            } else {
              leadingZero = true;
            }
            precision = slurpNumber();
            switch (c) {
              case "b":
                result += parseInt(nextArg(), 10).toString(2);
                break;
              case "c":
                arg = nextArg();
                if (typeof arg === "string" || arg instanceof String)
                  result += arg;
                else
                  result += String.fromCharCode(parseInt(arg, 10));
                break;
              case "d":
                result += parseInt(nextArg(), 10);
                break;
              case "f":
                tmp = String(parseFloat(nextArg()).toFixed(precision || 6));
                result += leadingZero ? tmp : tmp.replace(/^0/, "");
                break;
              case "j":
                result += JSON.stringify(nextArg());
                break;
              case "o":
                result += "0" + parseInt(nextArg(), 10).toString(8);
                break;
              case "s":
                result += nextArg();
                break;
              case "x":
                result += "0x" + parseInt(nextArg(), 10).toString(16);
                break;
              case "X":
                result += "0x" + parseInt(nextArg(), 10).toString(16).toUpperCase();
                break;
              default:
                result += c;
                break;
            }
          } else if (c === "%") {
            escaped = true;
          } else {
            result += c;
          }
        }
        return result;
      }
    })();
  }
});

// node_modules/extend/index.js
var require_extend = __commonJS({
  "node_modules/extend/index.js"(exports, module) {
    "use strict";
    var hasOwn = Object.prototype.hasOwnProperty;
    var toStr = Object.prototype.toString;
    var defineProperty = Object.defineProperty;
    var gOPD = Object.getOwnPropertyDescriptor;
    var isArray = function isArray2(arr) {
      if (typeof Array.isArray === "function") {
        return Array.isArray(arr);
      }
      return toStr.call(arr) === "[object Array]";
    };
    var isPlainObject2 = function isPlainObject3(obj) {
      if (!obj || toStr.call(obj) !== "[object Object]") {
        return false;
      }
      var hasOwnConstructor = hasOwn.call(obj, "constructor");
      var hasIsPrototypeOf = obj.constructor && obj.constructor.prototype && hasOwn.call(obj.constructor.prototype, "isPrototypeOf");
      if (obj.constructor && !hasOwnConstructor && !hasIsPrototypeOf) {
        return false;
      }
      var key;
      for (key in obj) {
      }
      return typeof key === "undefined" || hasOwn.call(obj, key);
    };
    var setProperty = function setProperty2(target, options) {
      if (defineProperty && options.name === "__proto__") {
        defineProperty(target, options.name, {
          enumerable: true,
          configurable: true,
          value: options.newValue,
          writable: true
        });
      } else {
        target[options.name] = options.newValue;
      }
    };
    var getProperty = function getProperty2(obj, name) {
      if (name === "__proto__") {
        if (!hasOwn.call(obj, name)) {
          return void 0;
        } else if (gOPD) {
          return gOPD(obj, name).value;
        }
      }
      return obj[name];
    };
    module.exports = function extend2() {
      var options, name, src, copy, copyIsArray, clone;
      var target = arguments[0];
      var i = 1;
      var length = arguments.length;
      var deep = false;
      if (typeof target === "boolean") {
        deep = target;
        target = arguments[1] || {};
        i = 2;
      }
      if (target == null || typeof target !== "object" && typeof target !== "function") {
        target = {};
      }
      for (; i < length; ++i) {
        options = arguments[i];
        if (options != null) {
          for (name in options) {
            src = getProperty(target, name);
            copy = getProperty(options, name);
            if (target !== copy) {
              if (deep && copy && (isPlainObject2(copy) || (copyIsArray = isArray(copy)))) {
                if (copyIsArray) {
                  copyIsArray = false;
                  clone = src && isArray(src) ? src : [];
                } else {
                  clone = src && isPlainObject2(src) ? src : {};
                }
                setProperty(target, { name, newValue: extend2(deep, clone, copy) });
              } else if (typeof copy !== "undefined") {
                setProperty(target, { name, newValue: copy });
              }
            }
          }
        }
      }
      return target;
    };
  }
});

// node_modules/yaml/dist/nodes/identity.js
var require_identity = __commonJS({
  "node_modules/yaml/dist/nodes/identity.js"(exports) {
    "use strict";
    var ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias");
    var DOC = /* @__PURE__ */ Symbol.for("yaml.document");
    var MAP = /* @__PURE__ */ Symbol.for("yaml.map");
    var PAIR = /* @__PURE__ */ Symbol.for("yaml.pair");
    var SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar");
    var SEQ = /* @__PURE__ */ Symbol.for("yaml.seq");
    var NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type");
    var isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
    var isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
    var isMap2 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
    var isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
    var isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
    var isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
    function isCollection(node) {
      if (node && typeof node === "object")
        switch (node[NODE_TYPE]) {
          case MAP:
          case SEQ:
            return true;
        }
      return false;
    }
    function isNode(node) {
      if (node && typeof node === "object")
        switch (node[NODE_TYPE]) {
          case ALIAS:
          case MAP:
          case SCALAR:
          case SEQ:
            return true;
        }
      return false;
    }
    var hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
    exports.ALIAS = ALIAS;
    exports.DOC = DOC;
    exports.MAP = MAP;
    exports.NODE_TYPE = NODE_TYPE;
    exports.PAIR = PAIR;
    exports.SCALAR = SCALAR;
    exports.SEQ = SEQ;
    exports.hasAnchor = hasAnchor;
    exports.isAlias = isAlias;
    exports.isCollection = isCollection;
    exports.isDocument = isDocument;
    exports.isMap = isMap2;
    exports.isNode = isNode;
    exports.isPair = isPair;
    exports.isScalar = isScalar;
    exports.isSeq = isSeq;
  }
});

// node_modules/yaml/dist/visit.js
var require_visit = __commonJS({
  "node_modules/yaml/dist/visit.js"(exports) {
    "use strict";
    var identity = require_identity();
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP2 = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove node");
    function visit2(node, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
          node.contents = null;
      } else
        visit_(null, node, visitor_, Object.freeze([]));
    }
    visit2.BREAK = BREAK;
    visit2.SKIP = SKIP2;
    visit2.REMOVE = REMOVE;
    function visit_(key, node, visitor, path2) {
      const ctrl = callVisitor(key, node, visitor, path2);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path2, ctrl);
        return visit_(key, ctrl, visitor, path2);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node)) {
          path2 = Object.freeze(path2.concat(node));
          for (let i = 0; i < node.items.length; ++i) {
            const ci = visit_(i, node.items[i], visitor, path2);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node)) {
          path2 = Object.freeze(path2.concat(node));
          const ck = visit_("key", node.key, visitor, path2);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node.key = null;
          const cv = visit_("value", node.value, visitor, path2);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node.value = null;
        }
      }
      return ctrl;
    }
    async function visitAsync(node, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
          node.contents = null;
      } else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
    }
    visitAsync.BREAK = BREAK;
    visitAsync.SKIP = SKIP2;
    visitAsync.REMOVE = REMOVE;
    async function visitAsync_(key, node, visitor, path2) {
      const ctrl = await callVisitor(key, node, visitor, path2);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path2, ctrl);
        return visitAsync_(key, ctrl, visitor, path2);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node)) {
          path2 = Object.freeze(path2.concat(node));
          for (let i = 0; i < node.items.length; ++i) {
            const ci = await visitAsync_(i, node.items[i], visitor, path2);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node)) {
          path2 = Object.freeze(path2.concat(node));
          const ck = await visitAsync_("key", node.key, visitor, path2);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node.key = null;
          const cv = await visitAsync_("value", node.value, visitor, path2);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node.value = null;
        }
      }
      return ctrl;
    }
    function initVisitor(visitor) {
      if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
          Alias: visitor.Node,
          Map: visitor.Node,
          Scalar: visitor.Node,
          Seq: visitor.Node
        }, visitor.Value && {
          Map: visitor.Value,
          Scalar: visitor.Value,
          Seq: visitor.Value
        }, visitor.Collection && {
          Map: visitor.Collection,
          Seq: visitor.Collection
        }, visitor);
      }
      return visitor;
    }
    function callVisitor(key, node, visitor, path2) {
      if (typeof visitor === "function")
        return visitor(key, node, path2);
      if (identity.isMap(node))
        return visitor.Map?.(key, node, path2);
      if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path2);
      if (identity.isPair(node))
        return visitor.Pair?.(key, node, path2);
      if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path2);
      if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path2);
      return void 0;
    }
    function replaceNode(key, path2, node) {
      const parent = path2[path2.length - 1];
      if (identity.isCollection(parent)) {
        parent.items[key] = node;
      } else if (identity.isPair(parent)) {
        if (key === "key")
          parent.key = node;
        else
          parent.value = node;
      } else if (identity.isDocument(parent)) {
        parent.contents = node;
      } else {
        const pt = identity.isAlias(parent) ? "alias" : "scalar";
        throw new Error(`Cannot replace node with ${pt} parent`);
      }
    }
    exports.visit = visit2;
    exports.visitAsync = visitAsync;
  }
});

// node_modules/yaml/dist/doc/directives.js
var require_directives = __commonJS({
  "node_modules/yaml/dist/doc/directives.js"(exports) {
    "use strict";
    var identity = require_identity();
    var visit2 = require_visit();
    var escapeChars = {
      "!": "%21",
      ",": "%2C",
      "[": "%5B",
      "]": "%5D",
      "{": "%7B",
      "}": "%7D"
    };
    var escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
    var Directives = class _Directives {
      constructor(yaml, tags) {
        this.docStart = null;
        this.docEnd = false;
        this.yaml = Object.assign({}, _Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, _Directives.defaultTags, tags);
      }
      clone() {
        const copy = new _Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
      }
      /**
       * During parsing, get a Directives instance for the current document and
       * update the stream state according to the current version's spec.
       */
      atDocument() {
        const res = new _Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
          case "1.1":
            this.atNextDocument = true;
            break;
          case "1.2":
            this.atNextDocument = false;
            this.yaml = {
              explicit: _Directives.defaultYaml.explicit,
              version: "1.2"
            };
            this.tags = Object.assign({}, _Directives.defaultTags);
            break;
        }
        return res;
      }
      /**
       * @param onError - May be called even if the action was successful
       * @returns `true` on success
       */
      add(line, onError) {
        if (this.atNextDocument) {
          this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" };
          this.tags = Object.assign({}, _Directives.defaultTags);
          this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
          case "%TAG": {
            if (parts.length !== 2) {
              onError(0, "%TAG directive should contain exactly two parts");
              if (parts.length < 2)
                return false;
            }
            const [handle2, prefix] = parts;
            this.tags[handle2] = prefix;
            return true;
          }
          case "%YAML": {
            this.yaml.explicit = true;
            if (parts.length !== 1) {
              onError(0, "%YAML directive should contain exactly one part");
              return false;
            }
            const [version] = parts;
            if (version === "1.1" || version === "1.2") {
              this.yaml.version = version;
              return true;
            } else {
              const isValid = /^\d+\.\d+$/.test(version);
              onError(6, `Unsupported YAML version ${version}`, isValid);
              return false;
            }
          }
          default:
            onError(0, `Unknown directive ${name}`, true);
            return false;
        }
      }
      /**
       * Resolves a tag, matching handles to those defined in %TAG directives.
       *
       * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
       *   `'!local'` tag, or `null` if unresolvable.
       */
      tagName(source, onError) {
        if (source === "!")
          return "!";
        if (source[0] !== "!") {
          onError(`Not a valid tag: ${source}`);
          return null;
        }
        if (source[1] === "<") {
          const verbatim = source.slice(2, -1);
          if (verbatim === "!" || verbatim === "!!") {
            onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
            return null;
          }
          if (source[source.length - 1] !== ">")
            onError("Verbatim tags must end with a >");
          return verbatim;
        }
        const [, handle2, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
          onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle2];
        if (prefix) {
          try {
            return prefix + decodeURIComponent(suffix);
          } catch (error) {
            onError(String(error));
            return null;
          }
        }
        if (handle2 === "!")
          return source;
        onError(`Could not resolve tag: ${source}`);
        return null;
      }
      /**
       * Given a fully resolved tag, returns its printable string form,
       * taking into account current tag prefixes and defaults.
       */
      tagString(tag) {
        for (const [handle2, prefix] of Object.entries(this.tags)) {
          if (tag.startsWith(prefix))
            return handle2 + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === "!" ? tag : `!<${tag}>`;
      }
      toString(doc) {
        const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
          const tags = {};
          visit2.visit(doc.contents, (_key, node) => {
            if (identity.isNode(node) && node.tag)
              tags[node.tag] = true;
          });
          tagNames = Object.keys(tags);
        } else
          tagNames = [];
        for (const [handle2, prefix] of tagEntries) {
          if (handle2 === "!!" && prefix === "tag:yaml.org,2002:")
            continue;
          if (!doc || tagNames.some((tn) => tn.startsWith(prefix)))
            lines.push(`%TAG ${handle2} ${prefix}`);
        }
        return lines.join("\n");
      }
    };
    Directives.defaultYaml = { explicit: false, version: "1.2" };
    Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
    exports.Directives = Directives;
  }
});

// node_modules/yaml/dist/doc/anchors.js
var require_anchors = __commonJS({
  "node_modules/yaml/dist/doc/anchors.js"(exports) {
    "use strict";
    var identity = require_identity();
    var visit2 = require_visit();
    function anchorIsValid(anchor) {
      if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
      }
      return true;
    }
    function anchorNames(root2) {
      const anchors = /* @__PURE__ */ new Set();
      visit2.visit(root2, {
        Value(_key, node) {
          if (node.anchor)
            anchors.add(node.anchor);
        }
      });
      return anchors;
    }
    function findNewAnchor(prefix, exclude) {
      for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
          return name;
      }
    }
    function createNodeAnchors(doc, prefix) {
      const aliasObjects = [];
      const sourceObjects = /* @__PURE__ */ new Map();
      let prevAnchors = null;
      return {
        onAnchor: (source) => {
          aliasObjects.push(source);
          prevAnchors ?? (prevAnchors = anchorNames(doc));
          const anchor = findNewAnchor(prefix, prevAnchors);
          prevAnchors.add(anchor);
          return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
          for (const source of aliasObjects) {
            const ref = sourceObjects.get(source);
            if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
              ref.node.anchor = ref.anchor;
            } else {
              const error = new Error("Failed to resolve repeated object (this should not happen)");
              error.source = source;
              throw error;
            }
          }
        },
        sourceObjects
      };
    }
    exports.anchorIsValid = anchorIsValid;
    exports.anchorNames = anchorNames;
    exports.createNodeAnchors = createNodeAnchors;
    exports.findNewAnchor = findNewAnchor;
  }
});

// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = __commonJS({
  "node_modules/yaml/dist/doc/applyReviver.js"(exports) {
    "use strict";
    function applyReviver(reviver, obj, key, val) {
      if (val && typeof val === "object") {
        if (Array.isArray(val)) {
          for (let i = 0, len = val.length; i < len; ++i) {
            const v0 = val[i];
            const v1 = applyReviver(reviver, val, String(i), v0);
            if (v1 === void 0)
              delete val[i];
            else if (v1 !== v0)
              val[i] = v1;
          }
        } else if (val instanceof Map) {
          for (const k of Array.from(val.keys())) {
            const v0 = val.get(k);
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              val.delete(k);
            else if (v1 !== v0)
              val.set(k, v1);
          }
        } else if (val instanceof Set) {
          for (const v0 of Array.from(val)) {
            const v1 = applyReviver(reviver, val, v0, v0);
            if (v1 === void 0)
              val.delete(v0);
            else if (v1 !== v0) {
              val.delete(v0);
              val.add(v1);
            }
          }
        } else {
          for (const [k, v0] of Object.entries(val)) {
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              delete val[k];
            else if (v1 !== v0)
              val[k] = v1;
          }
        }
      }
      return reviver.call(obj, key, val);
    }
    exports.applyReviver = applyReviver;
  }
});

// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = __commonJS({
  "node_modules/yaml/dist/nodes/toJS.js"(exports) {
    "use strict";
    var identity = require_identity();
    function toJS(value2, arg, ctx) {
      if (Array.isArray(value2))
        return value2.map((v, i) => toJS(v, String(i), ctx));
      if (value2 && typeof value2.toJSON === "function") {
        if (!ctx || !identity.hasAnchor(value2))
          return value2.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: void 0 };
        ctx.anchors.set(value2, data);
        ctx.onCreate = (res2) => {
          data.res = res2;
          delete ctx.onCreate;
        };
        const res = value2.toJSON(arg, ctx);
        if (ctx.onCreate)
          ctx.onCreate(res);
        return res;
      }
      if (typeof value2 === "bigint" && !ctx?.keep)
        return Number(value2);
      return value2;
    }
    exports.toJS = toJS;
  }
});

// node_modules/yaml/dist/nodes/Node.js
var require_Node = __commonJS({
  "node_modules/yaml/dist/nodes/Node.js"(exports) {
    "use strict";
    var applyReviver = require_applyReviver();
    var identity = require_identity();
    var toJS = require_toJS();
    var NodeBase = class {
      constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
      }
      /** Create a copy of this node.  */
      clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** A plain JavaScript representation of this node. */
      toJS(doc, { mapAsMap, maxAliasCount: maxAliasCount2, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
          throw new TypeError("A document argument is required");
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc,
          keep: true,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount2 === "number" ? maxAliasCount2 : 100
        };
        const res = toJS.toJS(this, "", ctx);
        if (typeof onAnchor === "function")
          for (const { count, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
    };
    exports.NodeBase = NodeBase;
  }
});

// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = __commonJS({
  "node_modules/yaml/dist/nodes/Alias.js"(exports) {
    "use strict";
    var anchors = require_anchors();
    var visit2 = require_visit();
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var Alias = class extends Node.NodeBase {
      constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, "tag", {
          set() {
            throw new Error("Alias nodes cannot have tags");
          }
        });
      }
      /**
       * Resolve the value of this alias within `doc`, finding the last
       * instance of the `source` anchor before this node.
       */
      resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
          throw new ReferenceError("Alias resolution is disabled");
        let nodes;
        if (ctx?.aliasResolveCache) {
          nodes = ctx.aliasResolveCache;
        } else {
          nodes = [];
          visit2.visit(doc, {
            Node: (_key, node) => {
              if (identity.isAlias(node) || identity.hasAnchor(node))
                nodes.push(node);
            }
          });
          if (ctx)
            ctx.aliasResolveCache = nodes;
        }
        let found = void 0;
        for (const node of nodes) {
          if (node === this)
            break;
          if (node.anchor === this.source)
            found = node;
        }
        if (found && ctx) {
          const { anchors: anchors2, doc: doc2, maxAliasCount: maxAliasCount2 } = ctx;
          let data = anchors2.get(found);
          if (!data) {
            toJS.toJS(found, null, ctx);
            data = anchors2.get(found);
          }
          if (data?.res === void 0) {
            const msg = "This should not happen: Alias anchor was not resolved?";
            throw new ReferenceError(msg);
          }
          if (maxAliasCount2 >= 0) {
            data.count += 1;
            if (data.aliasCount === 0)
              data.aliasCount = getAliasCount(doc2, found, anchors2);
            if (data.count * data.aliasCount > maxAliasCount2) {
              const msg = "Excessive alias count indicates a resource exhaustion attack";
              throw new ReferenceError(msg);
            }
          }
        }
        return found;
      }
      toJSON(_arg, ctx) {
        if (!ctx)
          return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
          const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
          throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
      }
      toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
          anchors.anchorIsValid(this.source);
          if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new Error(msg);
          }
          if (ctx.implicitKey)
            return `${src} `;
        }
        return src;
      }
    };
    function getAliasCount(doc, node, anchors2) {
      if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors2 && source && anchors2.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
      } else if (identity.isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
          const c = getAliasCount(doc, item, anchors2);
          if (c > count)
            count = c;
        }
        return count;
      } else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors2);
        const vc = getAliasCount(doc, node.value, anchors2);
        return Math.max(kc, vc);
      }
      return 1;
    }
    exports.Alias = Alias;
  }
});

// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = __commonJS({
  "node_modules/yaml/dist/nodes/Scalar.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var isScalarValue = (value2) => !value2 || typeof value2 !== "function" && typeof value2 !== "object";
    var Scalar = class extends Node.NodeBase {
      constructor(value2) {
        super(identity.SCALAR);
        this.value = value2;
      }
      toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
      }
      toString() {
        return String(this.value);
      }
    };
    Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
    Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
    Scalar.PLAIN = "PLAIN";
    Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
    Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
    exports.Scalar = Scalar;
    exports.isScalarValue = isScalarValue;
  }
});

// node_modules/yaml/dist/doc/createNode.js
var require_createNode = __commonJS({
  "node_modules/yaml/dist/doc/createNode.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var defaultTagPrefix = "tag:yaml.org,2002:";
    function findTagObject(value2, tagName, tags) {
      if (tagName) {
        const match = tags.filter((t) => t.tag === tagName);
        const tagObj = match.find((t) => !t.format) ?? match[0];
        if (!tagObj)
          throw new Error(`Tag ${tagName} not found`);
        return tagObj;
      }
      return tags.find((t) => t.identify?.(value2) && !t.format);
    }
    function createNode(value2, tagName, ctx) {
      if (identity.isDocument(value2))
        value2 = value2.contents;
      if (identity.isNode(value2))
        return value2;
      if (identity.isPair(value2)) {
        const map4 = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map4.items.push(value2);
        return map4;
      }
      if (value2 instanceof String || value2 instanceof Number || value2 instanceof Boolean || typeof BigInt !== "undefined" && value2 instanceof BigInt) {
        value2 = value2.valueOf();
      }
      const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
      let ref = void 0;
      if (aliasDuplicateObjects && value2 && typeof value2 === "object") {
        ref = sourceObjects.get(value2);
        if (ref) {
          ref.anchor ?? (ref.anchor = onAnchor(value2));
          return new Alias.Alias(ref.anchor);
        } else {
          ref = { anchor: null, node: null };
          sourceObjects.set(value2, ref);
        }
      }
      if (tagName?.startsWith("!!"))
        tagName = defaultTagPrefix + tagName.slice(2);
      let tagObj = findTagObject(value2, tagName, schema.tags);
      if (!tagObj) {
        if (value2 && typeof value2.toJSON === "function") {
          value2 = value2.toJSON();
        }
        if (!value2 || typeof value2 !== "object") {
          const node2 = new Scalar.Scalar(value2);
          if (ref)
            ref.node = node2;
          return node2;
        }
        tagObj = value2 instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value2) ? schema[identity.SEQ] : schema[identity.MAP];
      }
      if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
      }
      const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value2, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value2, ctx) : new Scalar.Scalar(value2);
      if (tagName)
        node.tag = tagName;
      else if (!tagObj.default)
        node.tag = tagObj.tag;
      if (ref)
        ref.node = node;
      return node;
    }
    exports.createNode = createNode;
  }
});

// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = __commonJS({
  "node_modules/yaml/dist/nodes/Collection.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var identity = require_identity();
    var Node = require_Node();
    function collectionFromPath(schema, path2, value2) {
      let v = value2;
      for (let i = path2.length - 1; i >= 0; --i) {
        const k = path2[i];
        if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
          const a = [];
          a[k] = v;
          v = a;
        } else {
          v = /* @__PURE__ */ new Map([[k, v]]);
        }
      }
      return createNode.createNode(v, void 0, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
          throw new Error("This should not happen, please report a bug.");
        },
        schema,
        sourceObjects: /* @__PURE__ */ new Map()
      });
    }
    var isEmptyPath = (path2) => path2 == null || typeof path2 === "object" && !!path2[Symbol.iterator]().next().done;
    var Collection = class extends Node.NodeBase {
      constructor(type, schema) {
        super(type);
        Object.defineProperty(this, "schema", {
          value: schema,
          configurable: true,
          enumerable: false,
          writable: true
        });
      }
      /**
       * Create a copy of this collection.
       *
       * @param schema - If defined, overwrites the original's schema
       */
      clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
          copy.schema = schema;
        copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /**
       * Adds a value to the collection. For `!!map` and `!!omap` the value must
       * be a Pair instance or a `{ key, value }` object, which may not have a key
       * that already exists in the map.
       */
      addIn(path2, value2) {
        if (isEmptyPath(path2))
          this.add(value2);
        else {
          const [key, ...rest] = path2;
          const node = this.get(key, true);
          if (identity.isCollection(node))
            node.addIn(rest, value2);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value2));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
      /**
       * Removes a value from the collection.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path2) {
        const [key, ...rest] = path2;
        if (rest.length === 0)
          return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
          return node.deleteIn(rest);
        else
          throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path2, keepScalar) {
        const [key, ...rest] = path2;
        const node = this.get(key, true);
        if (rest.length === 0)
          return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
          return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
      }
      hasAllNullValues(allowScalar) {
        return this.items.every((node) => {
          if (!identity.isPair(node))
            return false;
          const n = node.value;
          return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
        });
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       */
      hasIn(path2) {
        const [key, ...rest] = path2;
        if (rest.length === 0)
          return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path2, value2) {
        const [key, ...rest] = path2;
        if (rest.length === 0) {
          this.set(key, value2);
        } else {
          const node = this.get(key, true);
          if (identity.isCollection(node))
            node.setIn(rest, value2);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value2));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
    };
    exports.Collection = Collection;
    exports.collectionFromPath = collectionFromPath;
    exports.isEmptyPath = isEmptyPath;
  }
});

// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyComment.js"(exports) {
    "use strict";
    var stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
    function indentComment(comment2, indent2) {
      if (/^\n+$/.test(comment2))
        return comment2.substring(1);
      return indent2 ? comment2.replace(/^(?! *$)/gm, indent2) : comment2;
    }
    var lineComment = (str, indent2, comment2) => str.endsWith("\n") ? indentComment(comment2, indent2) : comment2.includes("\n") ? "\n" + indentComment(comment2, indent2) : (str.endsWith(" ") ? "" : " ") + comment2;
    exports.indentComment = indentComment;
    exports.lineComment = lineComment;
    exports.stringifyComment = stringifyComment;
  }
});

// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = __commonJS({
  "node_modules/yaml/dist/stringify/foldFlowLines.js"(exports) {
    "use strict";
    var FOLD_FLOW = "flow";
    var FOLD_BLOCK = "block";
    var FOLD_QUOTED = "quoted";
    function foldFlowLines(text5, indent2, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
      if (!lineWidth || lineWidth < 0)
        return text5;
      if (lineWidth < minContentWidth)
        minContentWidth = 0;
      const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent2.length);
      if (text5.length <= endStep)
        return text5;
      const folds = [];
      const escapedFolds = {};
      let end = lineWidth - indent2.length;
      if (typeof indentAtStart === "number") {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
          folds.push(0);
        else
          end = lineWidth - indentAtStart;
      }
      let split = void 0;
      let prev = void 0;
      let overflow = false;
      let i = -1;
      let escStart = -1;
      let escEnd = -1;
      if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text5, i, indent2.length);
        if (i !== -1)
          end = i + endStep;
      }
      for (let ch; ch = text5[i += 1]; ) {
        if (mode === FOLD_QUOTED && ch === "\\") {
          escStart = i;
          switch (text5[i + 1]) {
            case "x":
              i += 3;
              break;
            case "u":
              i += 5;
              break;
            case "U":
              i += 9;
              break;
            default:
              i += 1;
          }
          escEnd = i;
        }
        if (ch === "\n") {
          if (mode === FOLD_BLOCK)
            i = consumeMoreIndentedLines(text5, i, indent2.length);
          end = i + indent2.length + endStep;
          split = void 0;
        } else {
          if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
            const next = text5[i + 1];
            if (next && next !== " " && next !== "\n" && next !== "	")
              split = i;
          }
          if (i >= end) {
            if (split) {
              folds.push(split);
              end = split + endStep;
              split = void 0;
            } else if (mode === FOLD_QUOTED) {
              while (prev === " " || prev === "	") {
                prev = ch;
                ch = text5[i += 1];
                overflow = true;
              }
              const j = i > escEnd + 1 ? i - 2 : escStart - 1;
              if (escapedFolds[j])
                return text5;
              folds.push(j);
              escapedFolds[j] = true;
              end = j + endStep;
              split = void 0;
            } else {
              overflow = true;
            }
          }
        }
        prev = ch;
      }
      if (overflow && onOverflow)
        onOverflow();
      if (folds.length === 0)
        return text5;
      if (onFold)
        onFold();
      let res = text5.slice(0, folds[0]);
      for (let i2 = 0; i2 < folds.length; ++i2) {
        const fold = folds[i2];
        const end2 = folds[i2 + 1] || text5.length;
        if (fold === 0)
          res = `
${indent2}${text5.slice(0, end2)}`;
        else {
          if (mode === FOLD_QUOTED && escapedFolds[fold])
            res += `${text5[fold]}\\`;
          res += `
${indent2}${text5.slice(fold + 1, end2)}`;
        }
      }
      return res;
    }
    function consumeMoreIndentedLines(text5, i, indent2) {
      let end = i;
      let start = i + 1;
      let ch = text5[start];
      while (ch === " " || ch === "	") {
        if (i < start + indent2) {
          ch = text5[++i];
        } else {
          do {
            ch = text5[++i];
          } while (ch && ch !== "\n");
          end = i;
          start = i + 1;
          ch = text5[start];
        }
      }
      return end;
    }
    exports.FOLD_BLOCK = FOLD_BLOCK;
    exports.FOLD_FLOW = FOLD_FLOW;
    exports.FOLD_QUOTED = FOLD_QUOTED;
    exports.foldFlowLines = foldFlowLines;
  }
});

// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyString.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var foldFlowLines = require_foldFlowLines();
    var getFoldOptions = (ctx, isBlock) => ({
      indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
      lineWidth: ctx.options.lineWidth,
      minContentWidth: ctx.options.minContentWidth
    });
    var containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
    function lineLengthOverLimit(str, lineWidth, indentLength) {
      if (!lineWidth || lineWidth < 0)
        return false;
      const limit = lineWidth - indentLength;
      const strLen = str.length;
      if (strLen <= limit)
        return false;
      for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === "\n") {
          if (i - start > limit)
            return true;
          start = i + 1;
          if (strLen - start <= limit)
            return false;
        }
      }
      return true;
    }
    function doubleQuotedString(value2, ctx) {
      const json = JSON.stringify(value2);
      if (ctx.options.doubleQuotedAsJSON)
        return json;
      const { implicitKey } = ctx;
      const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
      const indent2 = ctx.indent || (containsDocumentMarker(value2) ? "  " : "");
      let str = "";
      let start = 0;
      for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
          str += json.slice(start, i) + "\\ ";
          i += 1;
          start = i;
          ch = "\\";
        }
        if (ch === "\\")
          switch (json[i + 1]) {
            case "u":
              {
                str += json.slice(start, i);
                const code4 = json.substr(i + 2, 4);
                switch (code4) {
                  case "0000":
                    str += "\\0";
                    break;
                  case "0007":
                    str += "\\a";
                    break;
                  case "000b":
                    str += "\\v";
                    break;
                  case "001b":
                    str += "\\e";
                    break;
                  case "0085":
                    str += "\\N";
                    break;
                  case "00a0":
                    str += "\\_";
                    break;
                  case "2028":
                    str += "\\L";
                    break;
                  case "2029":
                    str += "\\P";
                    break;
                  default:
                    if (code4.substr(0, 2) === "00")
                      str += "\\x" + code4.substr(2);
                    else
                      str += json.substr(i, 6);
                }
                i += 5;
                start = i + 1;
              }
              break;
            case "n":
              if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength) {
                i += 1;
              } else {
                str += json.slice(start, i) + "\n\n";
                while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"') {
                  str += "\n";
                  i += 2;
                }
                str += indent2;
                if (json[i + 2] === " ")
                  str += "\\";
                i += 1;
                start = i + 1;
              }
              break;
            default:
              i += 1;
          }
      }
      str = start ? str + json.slice(start) : json;
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent2, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
    }
    function singleQuotedString(value2, ctx) {
      if (ctx.options.singleQuote === false || ctx.implicitKey && value2.includes("\n") || /[ \t]\n|\n[ \t]/.test(value2))
        return doubleQuotedString(value2, ctx);
      const indent2 = ctx.indent || (containsDocumentMarker(value2) ? "  " : "");
      const res = "'" + value2.replace(/'/g, "''").replace(/\n+/g, `$&
${indent2}`) + "'";
      return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent2, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function quotedString(value2, ctx) {
      const { singleQuote } = ctx.options;
      let qs;
      if (singleQuote === false)
        qs = doubleQuotedString;
      else {
        const hasDouble = value2.includes('"');
        const hasSingle = value2.includes("'");
        if (hasDouble && !hasSingle)
          qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
          qs = doubleQuotedString;
        else
          qs = singleQuote ? singleQuotedString : doubleQuotedString;
      }
      return qs(value2, ctx);
    }
    var blockEndNewlines;
    try {
      blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
    } catch {
      blockEndNewlines = /\n+(?!\n|$)/g;
    }
    function blockString({ comment: comment2, type, value: value2 }, ctx, onComment, onChompKeep) {
      const { blockQuote: blockQuote2, commentString, lineWidth } = ctx.options;
      if (!blockQuote2 || /\n[\t ]+$/.test(value2)) {
        return quotedString(value2, ctx);
      }
      const indent2 = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value2) ? "  " : "");
      const literal = blockQuote2 === "literal" ? true : blockQuote2 === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value2, lineWidth, indent2.length);
      if (!value2)
        return literal ? "|\n" : ">\n";
      let chomp;
      let endStart;
      for (endStart = value2.length; endStart > 0; --endStart) {
        const ch = value2[endStart - 1];
        if (ch !== "\n" && ch !== "	" && ch !== " ")
          break;
      }
      let end = value2.substring(endStart);
      const endNlPos = end.indexOf("\n");
      if (endNlPos === -1) {
        chomp = "-";
      } else if (value2 === end || endNlPos !== end.length - 1) {
        chomp = "+";
        if (onChompKeep)
          onChompKeep();
      } else {
        chomp = "";
      }
      if (end) {
        value2 = value2.slice(0, -end.length);
        if (end[end.length - 1] === "\n")
          end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent2}`);
      }
      let startWithSpace = false;
      let startEnd;
      let startNlPos = -1;
      for (startEnd = 0; startEnd < value2.length; ++startEnd) {
        const ch = value2[startEnd];
        if (ch === " ")
          startWithSpace = true;
        else if (ch === "\n")
          startNlPos = startEnd;
        else
          break;
      }
      let start = value2.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
      if (start) {
        value2 = value2.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent2}`);
      }
      const indentSize = indent2 ? "2" : "1";
      let header = (startWithSpace ? indentSize : "") + chomp;
      if (comment2) {
        header += " " + commentString(comment2.replace(/ ?[\r\n]+/g, " "));
        if (onComment)
          onComment();
      }
      if (!literal) {
        const foldedValue = value2.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent2}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote2 !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) {
          foldOptions.onOverflow = () => {
            literalFallback = true;
          };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent2, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
          return `>${header}
${indent2}${body}`;
      }
      value2 = value2.replace(/\n+/g, `$&${indent2}`);
      return `|${header}
${indent2}${start}${value2}${end}`;
    }
    function plainString(item, ctx, onComment, onChompKeep) {
      const { type, value: value2 } = item;
      const { actualString, implicitKey, indent: indent2, indentStep, inFlow } = ctx;
      if (implicitKey && value2.includes("\n") || inFlow && /[[\]{},]/.test(value2)) {
        return quotedString(value2, ctx);
      }
      if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value2)) {
        return implicitKey || inFlow || !value2.includes("\n") ? quotedString(value2, ctx) : blockString(item, ctx, onComment, onChompKeep);
      }
      if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value2.includes("\n")) {
        return blockString(item, ctx, onComment, onChompKeep);
      }
      if (containsDocumentMarker(value2)) {
        if (indent2 === "") {
          ctx.forceBlockIndent = true;
          return blockString(item, ctx, onComment, onChompKeep);
        } else if (implicitKey && indent2 === indentStep) {
          return quotedString(value2, ctx);
        }
      }
      const str = value2.replace(/\n+/g, `$&
${indent2}`);
      if (actualString) {
        const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
          return quotedString(value2, ctx);
      }
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent2, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function stringifyString(item, ctx, onComment, onChompKeep) {
      const { implicitKey, inFlow } = ctx;
      const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
      let { type } = item;
      if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
          type = Scalar.Scalar.QUOTE_DOUBLE;
      }
      const _stringify = (_type) => {
        switch (_type) {
          case Scalar.Scalar.BLOCK_FOLDED:
          case Scalar.Scalar.BLOCK_LITERAL:
            return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
          case Scalar.Scalar.QUOTE_DOUBLE:
            return doubleQuotedString(ss.value, ctx);
          case Scalar.Scalar.QUOTE_SINGLE:
            return singleQuotedString(ss.value, ctx);
          case Scalar.Scalar.PLAIN:
            return plainString(ss, ctx, onComment, onChompKeep);
          default:
            return null;
        }
      };
      let res = _stringify(type);
      if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = implicitKey && defaultKeyType || defaultStringType;
        res = _stringify(t);
        if (res === null)
          throw new Error(`Unsupported default string type ${t}`);
      }
      return res;
    }
    exports.stringifyString = stringifyString;
  }
});

// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = __commonJS({
  "node_modules/yaml/dist/stringify/stringify.js"(exports) {
    "use strict";
    var anchors = require_anchors();
    var identity = require_identity();
    var stringifyComment = require_stringifyComment();
    var stringifyString = require_stringifyString();
    function createStringifyContext(doc, options) {
      const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: "PLAIN",
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: "false",
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: "null",
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: "true",
        verifyAliasOrder: true
      }, doc.schema.toStringOptions, options);
      let inFlow;
      switch (opt.collectionStyle) {
        case "block":
          inFlow = false;
          break;
        case "flow":
          inFlow = true;
          break;
        default:
          inFlow = null;
      }
      return {
        anchors: /* @__PURE__ */ new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
        indent: "",
        indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
        inFlow,
        options: opt
      };
    }
    function getTagObject(tags, item) {
      if (item.tag) {
        const match = tags.filter((t) => t.tag === item.tag);
        if (match.length > 0)
          return match.find((t) => t.format === item.format) ?? match[0];
      }
      let tagObj = void 0;
      let obj;
      if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter((t) => t.identify?.(obj));
        if (match.length > 1) {
          const testMatch = match.filter((t) => t.test);
          if (testMatch.length > 0)
            match = testMatch;
        }
        tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
      } else {
        obj = item;
        tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
      }
      if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
      }
      return tagObj;
    }
    function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
      if (!doc.directives)
        return "";
      const props = [];
      const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
      if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
      }
      const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
      if (tag)
        props.push(doc.directives.tagString(tag));
      return props.join(" ");
    }
    function stringify(item, ctx, onComment, onChompKeep) {
      if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
      if (identity.isAlias(item)) {
        if (ctx.doc.directives)
          return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
          throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        } else {
          if (ctx.resolvedAliases)
            ctx.resolvedAliases.add(item);
          else
            ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
          item = item.resolve(ctx.doc);
        }
      }
      let tagObj = void 0;
      const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
      tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
      const props = stringifyProps(node, tagObj, ctx);
      if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
      const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
      if (!props)
        return str;
      return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}`;
    }
    exports.createStringifyContext = createStringifyContext;
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyPair.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyPair({ key, value: value2 }, ctx, onComment, onChompKeep) {
      const { allNullValues, doc, indent: indent2, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
      let keyComment = identity.isNode(key) && key.comment || null;
      if (simpleKeys) {
        if (keyComment) {
          throw new Error("With simple keys, key nodes cannot have comments");
        }
        if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") {
          const msg = "With simple keys, collection cannot be used as a key value";
          throw new Error(msg);
        }
      }
      let explicitKey = !simpleKeys && (!key || keyComment && value2 == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
      ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent2 + indentStep
      });
      let keyCommentDone = false;
      let chompKeep = false;
      let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
      if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
          throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
        explicitKey = true;
      }
      if (ctx.inFlow) {
        if (allNullValues || value2 == null) {
          if (keyCommentDone && onComment)
            onComment();
          return str === "" ? "?" : explicitKey ? `? ${str}` : str;
        }
      } else if (allNullValues && !simpleKeys || value2 == null && explicitKey) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        } else if (chompKeep && onChompKeep)
          onChompKeep();
        return str;
      }
      if (keyCommentDone)
        keyComment = null;
      if (explicitKey) {
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}
${indent2}:`;
      } else {
        str = `${str}:`;
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
      }
      let vsb, vcb, valueComment;
      if (identity.isNode(value2)) {
        vsb = !!value2.spaceBefore;
        vcb = value2.commentBefore;
        valueComment = value2.comment;
      } else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value2 && typeof value2 === "object")
          value2 = doc.createNode(value2);
      }
      ctx.implicitKey = false;
      if (!explicitKey && !keyComment && identity.isScalar(value2))
        ctx.indentAtStart = str.length + 1;
      chompKeep = false;
      if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value2) && !value2.flow && !value2.tag && !value2.anchor) {
        ctx.indent = ctx.indent.substring(2);
      }
      let valueCommentDone = false;
      const valueStr = stringify.stringify(value2, ctx, () => valueCommentDone = true, () => chompKeep = true);
      let ws = " ";
      if (keyComment || vsb || vcb) {
        ws = vsb ? "\n" : "";
        if (vcb) {
          const cs = commentString(vcb);
          ws += `
${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === "" && !ctx.inFlow) {
          if (ws === "\n" && valueComment)
            ws = "\n\n";
        } else {
          ws += `
${ctx.indent}`;
        }
      } else if (!explicitKey && identity.isCollection(value2)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf("\n");
        const hasNewline = nl0 !== -1;
        const flow3 = ctx.inFlow ?? value2.flow ?? value2.items.length === 0;
        if (hasNewline || !flow3) {
          let hasPropsLine = false;
          if (hasNewline && (vs0 === "&" || vs0 === "!")) {
            let sp0 = valueStr.indexOf(" ");
            if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") {
              sp0 = valueStr.indexOf(" ", sp0 + 1);
            }
            if (sp0 === -1 || nl0 < sp0)
              hasPropsLine = true;
          }
          if (!hasPropsLine)
            ws = `
${ctx.indent}`;
        }
      } else if (valueStr === "" || valueStr[0] === "\n") {
        ws = "";
      }
      str += ws + valueStr;
      if (ctx.inFlow) {
        if (valueCommentDone && onComment)
          onComment();
      } else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
      } else if (chompKeep && onChompKeep) {
        onChompKeep();
      }
      return str;
    }
    exports.stringifyPair = stringifyPair;
  }
});

// node_modules/yaml/dist/log.js
var require_log = __commonJS({
  "node_modules/yaml/dist/log.js"(exports) {
    "use strict";
    var node_process = __require("process");
    function debug(logLevel, ...messages) {
      if (logLevel === "debug")
        console.log(...messages);
    }
    function warn(logLevel, warning) {
      if (logLevel === "debug" || logLevel === "warn") {
        if (typeof node_process.emitWarning === "function")
          node_process.emitWarning(warning);
        else
          console.warn(warning);
      }
    }
    exports.debug = debug;
    exports.warn = warn;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/merge.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var MERGE_KEY = "<<";
    var merge = {
      identify: (value2) => value2 === MERGE_KEY || typeof value2 === "symbol" && value2.description === MERGE_KEY,
      default: "key",
      tag: "tag:yaml.org,2002:merge",
      test: /^<<$/,
      resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
      }),
      stringify: () => MERGE_KEY
    };
    var isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
    function addMergeToJSMap(ctx, map4, value2) {
      const source = resolveAliasValue(ctx, value2);
      if (identity.isSeq(source))
        for (const it of source.items)
          mergeValue(ctx, map4, it);
      else if (Array.isArray(source))
        for (const it of source)
          mergeValue(ctx, map4, it);
      else
        mergeValue(ctx, map4, source);
    }
    function mergeValue(ctx, map4, value2) {
      const source = resolveAliasValue(ctx, value2);
      if (!identity.isMap(source))
        throw new Error("Merge sources must be maps or map aliases");
      const srcMap = source.toJSON(null, ctx, Map);
      for (const [key, value3] of srcMap) {
        if (map4 instanceof Map) {
          if (!map4.has(key))
            map4.set(key, value3);
        } else if (map4 instanceof Set) {
          map4.add(key);
        } else if (!Object.prototype.hasOwnProperty.call(map4, key)) {
          Object.defineProperty(map4, key, {
            value: value3,
            writable: true,
            enumerable: true,
            configurable: true
          });
        }
      }
      return map4;
    }
    function resolveAliasValue(ctx, value2) {
      return ctx && identity.isAlias(value2) ? value2.resolve(ctx.doc, ctx) : value2;
    }
    exports.addMergeToJSMap = addMergeToJSMap;
    exports.isMergeKey = isMergeKey;
    exports.merge = merge;
  }
});

// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = __commonJS({
  "node_modules/yaml/dist/nodes/addPairToJSMap.js"(exports) {
    "use strict";
    var log = require_log();
    var merge = require_merge();
    var stringify = require_stringify();
    var identity = require_identity();
    var toJS = require_toJS();
    function addPairToJSMap(ctx, map4, { key, value: value2 }) {
      if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map4, value2);
      else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map4, value2);
      else {
        const jsKey = toJS.toJS(key, "", ctx);
        if (map4 instanceof Map) {
          map4.set(jsKey, toJS.toJS(value2, jsKey, ctx));
        } else if (map4 instanceof Set) {
          map4.add(jsKey);
        } else {
          const stringKey = stringifyKey(key, jsKey, ctx);
          const jsValue = toJS.toJS(value2, stringKey, ctx);
          if (stringKey in map4)
            Object.defineProperty(map4, stringKey, {
              value: jsValue,
              writable: true,
              enumerable: true,
              configurable: true
            });
          else
            map4[stringKey] = jsValue;
        }
      }
      return map4;
    }
    function stringifyKey(key, jsKey, ctx) {
      if (jsKey === null)
        return "";
      if (typeof jsKey !== "object")
        return String(jsKey);
      if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = /* @__PURE__ */ new Set();
        for (const node of ctx.anchors.keys())
          strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
          let jsonStr = JSON.stringify(strKey);
          if (jsonStr.length > 40)
            jsonStr = jsonStr.substring(0, 36) + '..."';
          log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
          ctx.mapKeyWarned = true;
        }
        return strKey;
      }
      return JSON.stringify(jsKey);
    }
    exports.addPairToJSMap = addPairToJSMap;
  }
});

// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = __commonJS({
  "node_modules/yaml/dist/nodes/Pair.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var stringifyPair = require_stringifyPair();
    var addPairToJSMap = require_addPairToJSMap();
    var identity = require_identity();
    function createPair(key, value2, ctx) {
      const k = createNode.createNode(key, void 0, ctx);
      const v = createNode.createNode(value2, void 0, ctx);
      return new Pair(k, v);
    }
    var Pair = class _Pair {
      constructor(key, value2 = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value2;
      }
      clone(schema) {
        let { key, value: value2 } = this;
        if (identity.isNode(key))
          key = key.clone(schema);
        if (identity.isNode(value2))
          value2 = value2.clone(schema);
        return new _Pair(key, value2);
      }
      toJSON(_, ctx) {
        const pair2 = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair2, this);
      }
      toString(ctx, onComment, onChompKeep) {
        return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
      }
    };
    exports.Pair = Pair;
    exports.createPair = createPair;
  }
});

// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyCollection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyCollection(collection, ctx, options) {
      const flow3 = ctx.inFlow ?? collection.flow;
      const stringify2 = flow3 ? stringifyFlowCollection : stringifyBlockCollection;
      return stringify2(collection, ctx, options);
    }
    function stringifyBlockCollection({ comment: comment2, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
      const { indent: indent2, options: { commentString } } = ctx;
      const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
      let chompKeep = false;
      const lines = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment3 = null;
        if (identity.isNode(item)) {
          if (!chompKeep && item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
          if (item.comment)
            comment3 = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (!chompKeep && ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
          }
        }
        chompKeep = false;
        let str2 = stringify.stringify(item, itemCtx, () => comment3 = null, () => chompKeep = true);
        if (comment3)
          str2 += stringifyComment.lineComment(str2, itemIndent, commentString(comment3));
        if (chompKeep && comment3)
          chompKeep = false;
        lines.push(blockItemPrefix + str2);
      }
      let str;
      if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
      } else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
          const line = lines[i];
          str += line ? `
${indent2}${line}` : "\n";
        }
      }
      if (comment2) {
        str += "\n" + stringifyComment.indentComment(commentString(comment2), indent2);
        if (onComment)
          onComment();
      } else if (chompKeep && onChompKeep)
        onChompKeep();
      return str;
    }
    function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
      const { indent: indent2, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
      itemIndent += indentStep;
      const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
      });
      let reqNewline = false;
      let linesAtValue = 0;
      const lines = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment2 = null;
        if (identity.isNode(item)) {
          if (item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, false);
          if (item.comment)
            comment2 = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, false);
            if (ik.comment)
              reqNewline = true;
          }
          const iv = identity.isNode(item.value) ? item.value : null;
          if (iv) {
            if (iv.comment)
              comment2 = iv.comment;
            if (iv.commentBefore)
              reqNewline = true;
          } else if (item.value == null && ik?.comment) {
            comment2 = ik.comment;
          }
        }
        if (comment2)
          reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => comment2 = null);
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
        if (i < items.length - 1) {
          str += ",";
        } else if (ctx.options.trailingComma) {
          if (ctx.options.lineWidth > 0) {
            reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
          }
          if (reqNewline) {
            str += ",";
          }
        }
        if (comment2)
          str += stringifyComment.lineComment(str, itemIndent, commentString(comment2));
        lines.push(str);
        linesAtValue = lines.length;
      }
      const { start, end } = flowChars;
      if (lines.length === 0) {
        return start + end;
      } else {
        if (!reqNewline) {
          const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
          reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
          let str = start;
          for (const line of lines)
            str += line ? `
${indentStep}${indent2}${line}` : "\n";
          return `${str}
${indent2}${end}`;
        } else {
          return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
        }
      }
    }
    function addCommentBefore({ indent: indent2, options: { commentString } }, lines, comment2, chompKeep) {
      if (comment2 && chompKeep)
        comment2 = comment2.replace(/^\n+/, "");
      if (comment2) {
        const ic = stringifyComment.indentComment(commentString(comment2), indent2);
        lines.push(ic.trimStart());
      }
    }
    exports.stringifyCollection = stringifyCollection;
  }
});

// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLMap.js"(exports) {
    "use strict";
    var stringifyCollection = require_stringifyCollection();
    var addPairToJSMap = require_addPairToJSMap();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    function findPair(items, key) {
      const k = identity.isScalar(key) ? key.value : key;
      for (const it of items) {
        if (identity.isPair(it)) {
          if (it.key === key || it.key === k)
            return it;
          if (identity.isScalar(it.key) && it.key.value === k)
            return it;
        }
      }
      return void 0;
    }
    var YAMLMap = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:map";
      }
      constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
      }
      /**
       * A generic collection parsing method that can be extended
       * to other node classes that inherit from YAMLMap
       */
      static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map4 = new this(schema);
        const add = (key, value2) => {
          if (typeof replacer === "function")
            value2 = replacer.call(obj, key, value2);
          else if (Array.isArray(replacer) && !replacer.includes(key))
            return;
          if (value2 !== void 0 || keepUndefined)
            map4.items.push(Pair.createPair(key, value2, ctx));
        };
        if (obj instanceof Map) {
          for (const [key, value2] of obj)
            add(key, value2);
        } else if (obj && typeof obj === "object") {
          for (const key of Object.keys(obj))
            add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === "function") {
          map4.items.sort(schema.sortMapEntries);
        }
        return map4;
      }
      /**
       * Adds a value to the collection.
       *
       * @param overwrite - If not set `true`, using a key that is already in the
       *   collection will throw. Otherwise, overwrites the previous value.
       */
      add(pair2, overwrite) {
        let _pair;
        if (identity.isPair(pair2))
          _pair = pair2;
        else if (!pair2 || typeof pair2 !== "object" || !("key" in pair2)) {
          _pair = new Pair.Pair(pair2, pair2?.value);
        } else
          _pair = new Pair.Pair(pair2.key, pair2.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
          if (!overwrite)
            throw new Error(`Key ${_pair.key} already set`);
          if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
            prev.value.value = _pair.value;
          else
            prev.value = _pair.value;
        } else if (sortEntries) {
          const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
          if (i === -1)
            this.items.push(_pair);
          else
            this.items.splice(i, 0, _pair);
        } else {
          this.items.push(_pair);
        }
      }
      delete(key) {
        const it = findPair(this.items, key);
        if (!it)
          return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
      }
      has(key) {
        return !!findPair(this.items, key);
      }
      set(key, value2) {
        this.add(new Pair.Pair(key, value2), true);
      }
      /**
       * @param ctx - Conversion context, originally set in Document#toJS()
       * @param {Class} Type - If set, forces the returned collection type
       * @returns Instance of Type, Map, or Object
       */
      toJSON(_, ctx, Type) {
        const map4 = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        if (ctx?.onCreate)
          ctx.onCreate(map4);
        for (const item of this.items)
          addPairToJSMap.addPairToJSMap(ctx, map4, item);
        return map4;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        for (const item of this.items) {
          if (!identity.isPair(item))
            throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
          ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "",
          flowChars: { start: "{", end: "}" },
          itemIndent: ctx.indent || "",
          onChompKeep,
          onComment
        });
      }
    };
    exports.YAMLMap = YAMLMap;
    exports.findPair = findPair;
  }
});

// node_modules/yaml/dist/schema/common/map.js
var require_map = __commonJS({
  "node_modules/yaml/dist/schema/common/map.js"(exports) {
    "use strict";
    var identity = require_identity();
    var YAMLMap = require_YAMLMap();
    var map4 = {
      collection: "map",
      default: true,
      nodeClass: YAMLMap.YAMLMap,
      tag: "tag:yaml.org,2002:map",
      resolve(map5, onError) {
        if (!identity.isMap(map5))
          onError("Expected a mapping for this tag");
        return map5;
      },
      createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
    };
    exports.map = map4;
  }
});

// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLSeq.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var stringifyCollection = require_stringifyCollection();
    var Collection = require_Collection();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var toJS = require_toJS();
    var YAMLSeq = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:seq";
      }
      constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
      }
      add(value2) {
        this.items.push(value2);
      }
      /**
       * Removes a value from the collection.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       *
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return void 0;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       */
      has(key) {
        const idx = asItemIndex(key);
        return typeof idx === "number" && idx < this.items.length;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       *
       * If `key` does not contain a representation of an integer, this will throw.
       * It may be wrapped in a `Scalar`.
       */
      set(key, value2) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value2))
          prev.value = value2;
        else
          this.items[idx] = value2;
      }
      toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
          ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
          seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "- ",
          flowChars: { start: "[", end: "]" },
          itemIndent: (ctx.indent || "") + "  ",
          onChompKeep,
          onComment
        });
      }
      static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
          let i = 0;
          for (let it of obj) {
            if (typeof replacer === "function") {
              const key = obj instanceof Set ? it : String(i++);
              it = replacer.call(obj, key, it);
            }
            seq.items.push(createNode.createNode(it, void 0, ctx));
          }
        }
        return seq;
      }
    };
    function asItemIndex(key) {
      let idx = identity.isScalar(key) ? key.value : key;
      if (idx && typeof idx === "string")
        idx = Number(idx);
      return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
    }
    exports.YAMLSeq = YAMLSeq;
  }
});

// node_modules/yaml/dist/schema/common/seq.js
var require_seq = __commonJS({
  "node_modules/yaml/dist/schema/common/seq.js"(exports) {
    "use strict";
    var identity = require_identity();
    var YAMLSeq = require_YAMLSeq();
    var seq = {
      collection: "seq",
      default: true,
      nodeClass: YAMLSeq.YAMLSeq,
      tag: "tag:yaml.org,2002:seq",
      resolve(seq2, onError) {
        if (!identity.isSeq(seq2))
          onError("Expected a sequence for this tag");
        return seq2;
      },
      createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
    };
    exports.seq = seq;
  }
});

// node_modules/yaml/dist/schema/common/string.js
var require_string = __commonJS({
  "node_modules/yaml/dist/schema/common/string.js"(exports) {
    "use strict";
    var stringifyString = require_stringifyString();
    var string3 = {
      identify: (value2) => typeof value2 === "string",
      default: true,
      tag: "tag:yaml.org,2002:str",
      resolve: (str) => str,
      stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
      }
    };
    exports.string = string3;
  }
});

// node_modules/yaml/dist/schema/common/null.js
var require_null = __commonJS({
  "node_modules/yaml/dist/schema/common/null.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var nullTag = {
      identify: (value2) => value2 == null,
      createNode: () => new Scalar.Scalar(null),
      default: true,
      tag: "tag:yaml.org,2002:null",
      test: /^(?:~|[Nn]ull|NULL)?$/,
      resolve: () => new Scalar.Scalar(null),
      stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
    };
    exports.nullTag = nullTag;
  }
});

// node_modules/yaml/dist/schema/core/bool.js
var require_bool = __commonJS({
  "node_modules/yaml/dist/schema/core/bool.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var boolTag = {
      identify: (value2) => typeof value2 === "boolean",
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
      resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
      stringify({ source, value: value2 }, ctx) {
        if (source && boolTag.test.test(source)) {
          const sv = source[0] === "t" || source[0] === "T";
          if (value2 === sv)
            return source;
        }
        return value2 ? ctx.options.trueStr : ctx.options.falseStr;
      }
    };
    exports.boolTag = boolTag;
  }
});

// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyNumber.js"(exports) {
    "use strict";
    function stringifyNumber({ format, minFractionDigits, tag, value: value2 }) {
      if (typeof value2 === "bigint")
        return String(value2);
      const num = typeof value2 === "number" ? value2 : Number(value2);
      if (!isFinite(num))
        return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
      let n = Object.is(value2, -0) ? "-0" : JSON.stringify(value2);
      if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
        let i = n.indexOf(".");
        if (i < 0) {
          i = n.length;
          n += ".";
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
          n += "0";
      }
      return n;
    }
    exports.stringifyNumber = stringifyNumber;
  }
});

// node_modules/yaml/dist/schema/core/float.js
var require_float = __commonJS({
  "node_modules/yaml/dist/schema/core/float.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value2) => typeof value2 === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value2) => typeof value2 === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    var float = {
      identify: (value2) => typeof value2 === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
      resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf(".");
        if (dot !== -1 && str[str.length - 1] === "0")
          node.minFractionDigits = str.length - dot - 1;
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/core/int.js
var require_int = __commonJS({
  "node_modules/yaml/dist/schema/core/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value2) => typeof value2 === "bigint" || Number.isInteger(value2);
    var intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
    function intStringify(node, radix, prefix) {
      const { value: value2 } = node;
      if (intIdentify(value2) && value2 >= 0)
        return prefix + value2.toString(radix);
      return stringifyNumber.stringifyNumber(node);
    }
    var intOct = {
      identify: (value2) => intIdentify(value2) && value2 >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^0o[0-7]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
      stringify: (node) => intStringify(node, 8, "0o")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: (value2) => intIdentify(value2) && value2 >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^0x[0-9a-fA-F]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
    exports.int = int;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/core/schema.js
var require_schema = __commonJS({
  "node_modules/yaml/dist/schema/core/schema.js"(exports) {
    "use strict";
    var map4 = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string3 = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema = [
      map4.map,
      seq.seq,
      string3.string,
      _null.nullTag,
      bool.boolTag,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float
    ];
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/json/schema.js
var require_schema2 = __commonJS({
  "node_modules/yaml/dist/schema/json/schema.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var map4 = require_map();
    var seq = require_seq();
    function intIdentify(value2) {
      return typeof value2 === "bigint" || Number.isInteger(value2);
    }
    var stringifyJSON = ({ value: value2 }) => JSON.stringify(value2);
    var jsonScalars = [
      {
        identify: (value2) => typeof value2 === "string",
        default: true,
        tag: "tag:yaml.org,2002:str",
        resolve: (str) => str,
        stringify: stringifyJSON
      },
      {
        identify: (value2) => value2 == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: "tag:yaml.org,2002:null",
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
      },
      {
        identify: (value2) => typeof value2 === "boolean",
        default: true,
        tag: "tag:yaml.org,2002:bool",
        test: /^true$|^false$/,
        resolve: (str) => str === "true",
        stringify: stringifyJSON
      },
      {
        identify: intIdentify,
        default: true,
        tag: "tag:yaml.org,2002:int",
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value: value2 }) => intIdentify(value2) ? value2.toString() : JSON.stringify(value2)
      },
      {
        identify: (value2) => typeof value2 === "number",
        default: true,
        tag: "tag:yaml.org,2002:float",
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: (str) => parseFloat(str),
        stringify: stringifyJSON
      }
    ];
    var jsonError = {
      default: true,
      tag: "",
      test: /^/,
      resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
      }
    };
    var schema = [map4.map, seq.seq].concat(jsonScalars, jsonError);
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/binary.js"(exports) {
    "use strict";
    var node_buffer = __require("buffer");
    var Scalar = require_Scalar();
    var stringifyString = require_stringifyString();
    var binary = {
      identify: (value2) => value2 instanceof Uint8Array,
      // Buffer inherits from Uint8Array
      default: false,
      tag: "tag:yaml.org,2002:binary",
      /**
       * Returns a Buffer in node and an Uint8Array in browsers
       *
       * To use the resulting buffer as an image, you'll want to do something like:
       *
       *   const blob = new Blob([buffer], { type: 'image/jpeg' })
       *   document.querySelector('#photo').src = URL.createObjectURL(blob)
       */
      resolve(src, onError) {
        if (typeof node_buffer.Buffer === "function") {
          return node_buffer.Buffer.from(src, "base64");
        } else if (typeof atob === "function") {
          const str = atob(src.replace(/[\n\r]/g, ""));
          const buffer = new Uint8Array(str.length);
          for (let i = 0; i < str.length; ++i)
            buffer[i] = str.charCodeAt(i);
          return buffer;
        } else {
          onError("This environment does not support reading binary tags; either Buffer or atob is required");
          return src;
        }
      },
      stringify({ comment: comment2, type, value: value2 }, ctx, onComment, onChompKeep) {
        if (!value2)
          return "";
        const buf = value2;
        let str;
        if (typeof node_buffer.Buffer === "function") {
          str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
        } else if (typeof btoa === "function") {
          let s = "";
          for (let i = 0; i < buf.length; ++i)
            s += String.fromCharCode(buf[i]);
          str = btoa(s);
        } else {
          throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
          const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
          const n = Math.ceil(str.length / lineWidth);
          const lines = new Array(n);
          for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
            lines[i] = str.substr(o, lineWidth);
          }
          str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
        }
        return stringifyString.stringifyString({ comment: comment2, type, value: str }, ctx, onComment, onChompKeep);
      }
    };
    exports.binary = binary;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/pairs.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLSeq = require_YAMLSeq();
    function resolvePairs(seq, onError) {
      if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
          let item = seq.items[i];
          if (identity.isPair(item))
            continue;
          else if (identity.isMap(item)) {
            if (item.items.length > 1)
              onError("Each pair must have its own sequence indicator");
            const pair2 = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
            if (item.commentBefore)
              pair2.key.commentBefore = pair2.key.commentBefore ? `${item.commentBefore}
${pair2.key.commentBefore}` : item.commentBefore;
            if (item.comment) {
              const cn = pair2.value ?? pair2.key;
              cn.comment = cn.comment ? `${item.comment}
${cn.comment}` : item.comment;
            }
            item = pair2;
          }
          seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
      } else
        onError("Expected a sequence for this tag");
      return seq;
    }
    function createPairs(schema, iterable, ctx) {
      const { replacer } = ctx;
      const pairs2 = new YAMLSeq.YAMLSeq(schema);
      pairs2.tag = "tag:yaml.org,2002:pairs";
      let i = 0;
      if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
          if (typeof replacer === "function")
            it = replacer.call(iterable, String(i++), it);
          let key, value2;
          if (Array.isArray(it)) {
            if (it.length === 2) {
              key = it[0];
              value2 = it[1];
            } else
              throw new TypeError(`Expected [key, value] tuple: ${it}`);
          } else if (it && it instanceof Object) {
            const keys = Object.keys(it);
            if (keys.length === 1) {
              key = keys[0];
              value2 = it[key];
            } else {
              throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
            }
          } else {
            key = it;
          }
          pairs2.items.push(Pair.createPair(key, value2, ctx));
        }
      return pairs2;
    }
    var pairs = {
      collection: "seq",
      default: false,
      tag: "tag:yaml.org,2002:pairs",
      resolve: resolvePairs,
      createNode: createPairs
    };
    exports.createPairs = createPairs;
    exports.pairs = pairs;
    exports.resolvePairs = resolvePairs;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/omap.js"(exports) {
    "use strict";
    var identity = require_identity();
    var toJS = require_toJS();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var pairs = require_pairs();
    var YAMLOMap = class _YAMLOMap extends YAMLSeq.YAMLSeq {
      constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = _YAMLOMap.tag;
      }
      /**
       * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
       * but TypeScript won't allow widening the signature of a child method.
       */
      toJSON(_, ctx) {
        if (!ctx)
          return super.toJSON(_);
        const map4 = /* @__PURE__ */ new Map();
        if (ctx?.onCreate)
          ctx.onCreate(map4);
        for (const pair2 of this.items) {
          let key, value2;
          if (identity.isPair(pair2)) {
            key = toJS.toJS(pair2.key, "", ctx);
            value2 = toJS.toJS(pair2.value, key, ctx);
          } else {
            key = toJS.toJS(pair2, "", ctx);
          }
          if (map4.has(key))
            throw new Error("Ordered maps must not include duplicate keys");
          map4.set(key, value2);
        }
        return map4;
      }
      static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap2 = new this();
        omap2.items = pairs$1.items;
        return omap2;
      }
    };
    YAMLOMap.tag = "tag:yaml.org,2002:omap";
    var omap = {
      collection: "seq",
      identify: (value2) => value2 instanceof Map,
      nodeClass: YAMLOMap,
      default: false,
      tag: "tag:yaml.org,2002:omap",
      resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
          if (identity.isScalar(key)) {
            if (seenKeys.includes(key.value)) {
              onError(`Ordered maps must not include duplicate keys: ${key.value}`);
            } else {
              seenKeys.push(key.value);
            }
          }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
      },
      createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
    };
    exports.YAMLOMap = YAMLOMap;
    exports.omap = omap;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/bool.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    function boolStringify({ value: value2, source }, ctx) {
      const boolObj = value2 ? trueTag : falseTag;
      if (source && boolObj.test.test(source))
        return source;
      return value2 ? ctx.options.trueStr : ctx.options.falseStr;
    }
    var trueTag = {
      identify: (value2) => value2 === true,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
      resolve: () => new Scalar.Scalar(true),
      stringify: boolStringify
    };
    var falseTag = {
      identify: (value2) => value2 === false,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
      resolve: () => new Scalar.Scalar(false),
      stringify: boolStringify
    };
    exports.falseTag = falseTag;
    exports.trueTag = trueTag;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/float.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value2) => typeof value2 === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value2) => typeof value2 === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str.replace(/_/g, "")),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    var float = {
      identify: (value2) => typeof value2 === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
      resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
        const dot = str.indexOf(".");
        if (dot !== -1) {
          const f = str.substring(dot + 1).replace(/_/g, "");
          if (f[f.length - 1] === "0")
            node.minFractionDigits = f.length;
        }
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value2) => typeof value2 === "bigint" || Number.isInteger(value2);
    function intResolve(str, offset, radix, { intAsBigInt }) {
      const sign2 = str[0];
      if (sign2 === "-" || sign2 === "+")
        offset += 1;
      str = str.substring(offset).replace(/_/g, "");
      if (intAsBigInt) {
        switch (radix) {
          case 2:
            str = `0b${str}`;
            break;
          case 8:
            str = `0o${str}`;
            break;
          case 16:
            str = `0x${str}`;
            break;
        }
        const n2 = BigInt(str);
        return sign2 === "-" ? BigInt(-1) * n2 : n2;
      }
      const n = parseInt(str, radix);
      return sign2 === "-" ? -1 * n : n;
    }
    function intStringify(node, radix, prefix) {
      const { value: value2 } = node;
      if (intIdentify(value2)) {
        const str = value2.toString(radix);
        return value2 < 0 ? "-" + prefix + str.substr(1) : prefix + str;
      }
      return stringifyNumber.stringifyNumber(node);
    }
    var intBin = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "BIN",
      test: /^[-+]?0b[0-1_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
      stringify: (node) => intStringify(node, 2, "0b")
    };
    var intOct = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^[-+]?0[0-7_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
      stringify: (node) => intStringify(node, 8, "0")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9][0-9_]*$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^[-+]?0x[0-9a-fA-F_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
    exports.int = int;
    exports.intBin = intBin;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/set.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSet = class _YAMLSet extends YAMLMap.YAMLMap {
      constructor(schema) {
        super(schema);
        this.tag = _YAMLSet.tag;
      }
      add(key) {
        let pair2;
        if (identity.isPair(key))
          pair2 = key;
        else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null)
          pair2 = new Pair.Pair(key.key, null);
        else
          pair2 = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair2.key);
        if (!prev)
          this.items.push(pair2);
      }
      /**
       * If `keepPair` is `true`, returns the Pair matching `key`.
       * Otherwise, returns the value of that Pair's key.
       */
      get(key, keepPair) {
        const pair2 = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair2) ? identity.isScalar(pair2.key) ? pair2.key.value : pair2.key : pair2;
      }
      set(key, value2) {
        if (typeof value2 !== "boolean")
          throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value2}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value2) {
          this.items.splice(this.items.indexOf(prev), 1);
        } else if (!prev && value2) {
          this.items.push(new Pair.Pair(key));
        }
      }
      toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        if (this.hasAllNullValues(true))
          return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
          throw new Error("Set items must all have null values");
      }
      static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set2 = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
          for (let value2 of iterable) {
            if (typeof replacer === "function")
              value2 = replacer.call(iterable, value2, value2);
            set2.items.push(Pair.createPair(value2, null, ctx));
          }
        return set2;
      }
    };
    YAMLSet.tag = "tag:yaml.org,2002:set";
    var set = {
      collection: "map",
      identify: (value2) => value2 instanceof Set,
      nodeClass: YAMLSet,
      default: false,
      tag: "tag:yaml.org,2002:set",
      createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
      resolve(map4, onError) {
        if (identity.isMap(map4)) {
          if (map4.hasAllNullValues(true))
            return Object.assign(new YAMLSet(), map4);
          else
            onError("Set items must all have null values");
        } else
          onError("Expected a mapping for this tag");
        return map4;
      }
    };
    exports.YAMLSet = YAMLSet;
    exports.set = set;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    function parseSexagesimal(str, asBigInt) {
      const sign2 = str[0];
      const parts = sign2 === "-" || sign2 === "+" ? str.substring(1) : str;
      const num = (n) => asBigInt ? BigInt(n) : Number(n);
      const res = parts.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
      return sign2 === "-" ? num(-1) * res : res;
    }
    function stringifySexagesimal(node) {
      let { value: value2 } = node;
      let num = (n) => n;
      if (typeof value2 === "bigint")
        num = (n) => BigInt(n);
      else if (isNaN(value2) || !isFinite(value2))
        return stringifyNumber.stringifyNumber(node);
      let sign2 = "";
      if (value2 < 0) {
        sign2 = "-";
        value2 *= num(-1);
      }
      const _60 = num(60);
      const parts = [value2 % _60];
      if (value2 < 60) {
        parts.unshift(0);
      } else {
        value2 = (value2 - parts[0]) / _60;
        parts.unshift(value2 % _60);
        if (value2 >= 60) {
          value2 = (value2 - parts[0]) / _60;
          parts.unshift(value2);
        }
      }
      return sign2 + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
    }
    var intTime = {
      identify: (value2) => typeof value2 === "bigint" || Number.isInteger(value2),
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
      resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
      stringify: stringifySexagesimal
    };
    var floatTime = {
      identify: (value2) => typeof value2 === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
      resolve: (str) => parseSexagesimal(str, false),
      stringify: stringifySexagesimal
    };
    var timestamp = {
      identify: (value2) => value2 instanceof Date,
      default: true,
      tag: "tag:yaml.org,2002:timestamp",
      // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
      // may be omitted altogether, resulting in a date format. In such a case, the time part is
      // assumed to be 00:00:00Z (start of day, UTC).
      test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
      resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
          throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== "Z") {
          let d = parseSexagesimal(tz, false);
          if (Math.abs(d) < 30)
            d *= 60;
          date -= 6e4 * d;
        }
        return new Date(date);
      },
      stringify: ({ value: value2 }) => value2?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
    };
    exports.floatTime = floatTime;
    exports.intTime = intTime;
    exports.timestamp = timestamp;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema3 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/schema.js"(exports) {
    "use strict";
    var map4 = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string3 = require_string();
    var binary = require_binary();
    var bool = require_bool2();
    var float = require_float2();
    var int = require_int2();
    var merge = require_merge();
    var omap = require_omap();
    var pairs = require_pairs();
    var set = require_set();
    var timestamp = require_timestamp();
    var schema = [
      map4.map,
      seq.seq,
      string3.string,
      _null.nullTag,
      bool.trueTag,
      bool.falseTag,
      int.intBin,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float,
      binary.binary,
      merge.merge,
      omap.omap,
      pairs.pairs,
      set.set,
      timestamp.intTime,
      timestamp.floatTime,
      timestamp.timestamp
    ];
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/tags.js
var require_tags = __commonJS({
  "node_modules/yaml/dist/schema/tags.js"(exports) {
    "use strict";
    var map4 = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string3 = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema = require_schema();
    var schema$1 = require_schema2();
    var binary = require_binary();
    var merge = require_merge();
    var omap = require_omap();
    var pairs = require_pairs();
    var schema$2 = require_schema3();
    var set = require_set();
    var timestamp = require_timestamp();
    var schemas = /* @__PURE__ */ new Map([
      ["core", schema.schema],
      ["failsafe", [map4.map, seq.seq, string3.string]],
      ["json", schema$1.schema],
      ["yaml11", schema$2.schema],
      ["yaml-1.1", schema$2.schema]
    ]);
    var tagsByName = {
      binary: binary.binary,
      bool: bool.boolTag,
      float: float.float,
      floatExp: float.floatExp,
      floatNaN: float.floatNaN,
      floatTime: timestamp.floatTime,
      int: int.int,
      intHex: int.intHex,
      intOct: int.intOct,
      intTime: timestamp.intTime,
      map: map4.map,
      merge: merge.merge,
      null: _null.nullTag,
      omap: omap.omap,
      pairs: pairs.pairs,
      seq: seq.seq,
      set: set.set,
      timestamp: timestamp.timestamp
    };
    var coreKnownTags = {
      "tag:yaml.org,2002:binary": binary.binary,
      "tag:yaml.org,2002:merge": merge.merge,
      "tag:yaml.org,2002:omap": omap.omap,
      "tag:yaml.org,2002:pairs": pairs.pairs,
      "tag:yaml.org,2002:set": set.set,
      "tag:yaml.org,2002:timestamp": timestamp.timestamp
    };
    function getTags(customTags, schemaName, addMergeTag) {
      const schemaTags = schemas.get(schemaName);
      if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
      }
      let tags = schemaTags;
      if (!tags) {
        if (Array.isArray(customTags))
          tags = [];
        else {
          const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
      }
      if (Array.isArray(customTags)) {
        for (const tag of customTags)
          tags = tags.concat(tag);
      } else if (typeof customTags === "function") {
        tags = customTags(tags.slice());
      }
      if (addMergeTag)
        tags = tags.concat(merge.merge);
      return tags.reduce((tags2, tag) => {
        const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
        if (!tagObj) {
          const tagName = JSON.stringify(tag);
          const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags2.includes(tagObj))
          tags2.push(tagObj);
        return tags2;
      }, []);
    }
    exports.coreKnownTags = coreKnownTags;
    exports.getTags = getTags;
  }
});

// node_modules/yaml/dist/schema/Schema.js
var require_Schema = __commonJS({
  "node_modules/yaml/dist/schema/Schema.js"(exports) {
    "use strict";
    var identity = require_identity();
    var map4 = require_map();
    var seq = require_seq();
    var string3 = require_string();
    var tags = require_tags();
    var sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
    var Schema = class _Schema {
      constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
        this.name = typeof schema === "string" && schema || "core";
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map4.map });
        Object.defineProperty(this, identity.SCALAR, { value: string3.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
      }
      clone() {
        const copy = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
      }
    };
    exports.Schema = Schema;
  }
});

// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyDocument.js"(exports) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyDocument(doc, options) {
      const lines = [];
      let hasDirectives = options.directives === true;
      if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
          lines.push(dir);
          hasDirectives = true;
        } else if (doc.directives.docStart)
          hasDirectives = true;
      }
      if (hasDirectives)
        lines.push("---");
      const ctx = stringify.createStringifyContext(doc, options);
      const { commentString } = ctx.options;
      if (doc.commentBefore) {
        if (lines.length !== 1)
          lines.unshift("");
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ""));
      }
      let chompKeep = false;
      let contentComment = null;
      if (doc.contents) {
        if (identity.isNode(doc.contents)) {
          if (doc.contents.spaceBefore && hasDirectives)
            lines.push("");
          if (doc.contents.commentBefore) {
            const cs = commentString(doc.contents.commentBefore);
            lines.push(stringifyComment.indentComment(cs, ""));
          }
          ctx.forceBlockIndent = !!doc.comment;
          contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
        let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
        if (contentComment)
          body += stringifyComment.lineComment(body, "", commentString(contentComment));
        if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") {
          lines[lines.length - 1] = `--- ${body}`;
        } else
          lines.push(body);
      } else {
        lines.push(stringify.stringify(doc.contents, ctx));
      }
      if (doc.directives?.docEnd) {
        if (doc.comment) {
          const cs = commentString(doc.comment);
          if (cs.includes("\n")) {
            lines.push("...");
            lines.push(stringifyComment.indentComment(cs, ""));
          } else {
            lines.push(`... ${cs}`);
          }
        } else {
          lines.push("...");
        }
      } else {
        let dc = doc.comment;
        if (dc && chompKeep)
          dc = dc.replace(/^\n+/, "");
        if (dc) {
          if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "")
            lines.push("");
          lines.push(stringifyComment.indentComment(commentString(dc), ""));
        }
      }
      return lines.join("\n") + "\n";
    }
    exports.stringifyDocument = stringifyDocument;
  }
});

// node_modules/yaml/dist/doc/Document.js
var require_Document = __commonJS({
  "node_modules/yaml/dist/doc/Document.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var toJS = require_toJS();
    var Schema = require_Schema();
    var stringifyDocument = require_stringifyDocument();
    var anchors = require_anchors();
    var applyReviver = require_applyReviver();
    var createNode = require_createNode();
    var directives = require_directives();
    var Document = class _Document {
      constructor(value2, replacer, options) {
        this.commentBefore = null;
        this.comment = null;
        this.errors = [];
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === "function" || Array.isArray(replacer)) {
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const opt = Object.assign({
          intAsBigInt: false,
          keepSourceTokens: false,
          logLevel: "warn",
          prettyErrors: true,
          strict: true,
          stringKeys: false,
          uniqueKeys: true,
          version: "1.2"
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
          this.directives = options._directives.atDocument();
          if (this.directives.yaml.explicit)
            version = this.directives.yaml.version;
        } else
          this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        this.contents = value2 === void 0 ? null : this.createNode(value2, _replacer, options);
      }
      /**
       * Create a deep copy of this Document and its contents.
       *
       * Custom Node values that inherit from `Object` still refer to their original instances.
       */
      clone() {
        const copy = Object.create(_Document.prototype, {
          [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
          copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** Adds a value to the document. */
      add(value2) {
        if (assertCollection(this.contents))
          this.contents.add(value2);
      }
      /** Adds a value to the document. */
      addIn(path2, value2) {
        if (assertCollection(this.contents))
          this.contents.addIn(path2, value2);
      }
      /**
       * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
       *
       * If `node` already has an anchor, `name` is ignored.
       * Otherwise, the `node.anchor` value will be set to `name`,
       * or if an anchor with that name is already present in the document,
       * `name` will be used as a prefix for a new unique anchor.
       * If `name` is undefined, the generated anchor will use 'a' as a prefix.
       */
      createAlias(node, name) {
        if (!node.anchor) {
          const prev = anchors.anchorNames(this);
          node.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
        }
        return new Alias.Alias(node.anchor);
      }
      createNode(value2, replacer, options) {
        let _replacer = void 0;
        if (typeof replacer === "function") {
          value2 = replacer.call({ "": value2 }, "", value2);
          _replacer = replacer;
        } else if (Array.isArray(replacer)) {
          const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
          const asStr = replacer.filter(keyToStr).map(String);
          if (asStr.length > 0)
            replacer = replacer.concat(asStr);
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow: flow3, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(
          this,
          // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          anchorPrefix || "a"
        );
        const ctx = {
          aliasDuplicateObjects: aliasDuplicateObjects ?? true,
          keepUndefined: keepUndefined ?? false,
          onAnchor,
          onTagObj,
          replacer: _replacer,
          schema: this.schema,
          sourceObjects
        };
        const node = createNode.createNode(value2, tag, ctx);
        if (flow3 && identity.isCollection(node))
          node.flow = true;
        setAnchors();
        return node;
      }
      /**
       * Convert a key and a value into a `Pair` using the current schema,
       * recursively wrapping all values as `Scalar` or `Collection` nodes.
       */
      createPair(key, value2, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value2, null, options);
        return new Pair.Pair(k, v);
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path2) {
        if (Collection.isEmptyPath(path2)) {
          if (this.contents == null)
            return false;
          this.contents = null;
          return true;
        }
        return assertCollection(this.contents) ? this.contents.deleteIn(path2) : false;
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      get(key, keepScalar) {
        return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
      }
      /**
       * Returns item at `path`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path2, keepScalar) {
        if (Collection.isEmptyPath(path2))
          return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
        return identity.isCollection(this.contents) ? this.contents.getIn(path2, keepScalar) : void 0;
      }
      /**
       * Checks if the document includes a value with the key `key`.
       */
      has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
      }
      /**
       * Checks if the document includes a value at `path`.
       */
      hasIn(path2) {
        if (Collection.isEmptyPath(path2))
          return this.contents !== void 0;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path2) : false;
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      set(key, value2) {
        if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, [key], value2);
        } else if (assertCollection(this.contents)) {
          this.contents.set(key, value2);
        }
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path2, value2) {
        if (Collection.isEmptyPath(path2)) {
          this.contents = value2;
        } else if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, Array.from(path2), value2);
        } else if (assertCollection(this.contents)) {
          this.contents.setIn(path2, value2);
        }
      }
      /**
       * Change the YAML version and schema used by the document.
       * A `null` version disables support for directives, explicit tags, anchors, and aliases.
       * It also requires the `schema` option to be given as a `Schema` instance value.
       *
       * Overrides all previously set schema options.
       */
      setSchema(version, options = {}) {
        if (typeof version === "number")
          version = String(version);
        let opt;
        switch (version) {
          case "1.1":
            if (this.directives)
              this.directives.yaml.version = "1.1";
            else
              this.directives = new directives.Directives({ version: "1.1" });
            opt = { resolveKnownTags: false, schema: "yaml-1.1" };
            break;
          case "1.2":
          case "next":
            if (this.directives)
              this.directives.yaml.version = version;
            else
              this.directives = new directives.Directives({ version });
            opt = { resolveKnownTags: true, schema: "core" };
            break;
          case null:
            if (this.directives)
              delete this.directives;
            opt = null;
            break;
          default: {
            const sv = JSON.stringify(version);
            throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
          }
        }
        if (options.schema instanceof Object)
          this.schema = options.schema;
        else if (opt)
          this.schema = new Schema.Schema(Object.assign(opt, options));
        else
          throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
      }
      // json & jsonArg are only used from toJSON()
      toJS({ json, jsonArg, mapAsMap, maxAliasCount: maxAliasCount2, onAnchor, reviver } = {}) {
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc: this,
          keep: !json,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount2 === "number" ? maxAliasCount2 : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
        if (typeof onAnchor === "function")
          for (const { count, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
      /**
       * A JSON representation of the document `contents`.
       *
       * @param jsonArg Used by `JSON.stringify` to indicate the array index or
       *   property name.
       */
      toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
      }
      /** A YAML representation of the document. */
      toString(options = {}) {
        if (this.errors.length > 0)
          throw new Error("Document with errors cannot be stringified");
        if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
          const s = JSON.stringify(options.indent);
          throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
      }
    };
    function assertCollection(contents) {
      if (identity.isCollection(contents))
        return true;
      throw new Error("Expected a YAML collection as document contents");
    }
    exports.Document = Document;
  }
});

// node_modules/yaml/dist/errors.js
var require_errors = __commonJS({
  "node_modules/yaml/dist/errors.js"(exports) {
    "use strict";
    var YAMLError = class extends Error {
      constructor(name, pos, code4, message) {
        super();
        this.name = name;
        this.code = code4;
        this.message = message;
        this.pos = pos;
      }
    };
    var YAMLParseError = class extends YAMLError {
      constructor(pos, code4, message) {
        super("YAMLParseError", pos, code4, message);
      }
    };
    var YAMLWarning = class extends YAMLError {
      constructor(pos, code4, message) {
        super("YAMLWarning", pos, code4, message);
      }
    };
    var prettifyError = (src, lc) => (error) => {
      if (error.pos[0] === -1)
        return;
      error.linePos = error.pos.map((pos) => lc.linePos(pos));
      const { line, col } = error.linePos[0];
      error.message += ` at line ${line}, column ${col}`;
      let ci = col - 1;
      let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
      if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = "…" + lineStr.substring(trimStart);
        ci -= trimStart - 1;
      }
      if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + "…";
      if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
          prev = prev.substring(0, 79) + "…\n";
        lineStr = prev + lineStr;
      }
      if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
          count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = " ".repeat(ci) + "^".repeat(count);
        error.message += `:

${lineStr}
${pointer}
`;
      }
    };
    exports.YAMLError = YAMLError;
    exports.YAMLParseError = YAMLParseError;
    exports.YAMLWarning = YAMLWarning;
    exports.prettifyError = prettifyError;
  }
});

// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = __commonJS({
  "node_modules/yaml/dist/compose/resolve-props.js"(exports) {
    "use strict";
    function resolveProps(tokens, { flow: flow3, indicator, next, offset, onError, parentIndent, startOnNewline }) {
      let spaceBefore = false;
      let atNewline = startOnNewline;
      let hasSpace = startOnNewline;
      let comment2 = "";
      let commentSep = "";
      let hasNewline = false;
      let reqSpace = false;
      let tab = null;
      let anchor = null;
      let tag = null;
      let newlineAfterProp = null;
      let comma = null;
      let found = null;
      let start = null;
      for (const token of tokens) {
        if (reqSpace) {
          if (token.type !== "space" && token.type !== "newline" && token.type !== "comma")
            onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
          reqSpace = false;
        }
        if (tab) {
          if (atNewline && token.type !== "comment" && token.type !== "newline") {
            onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
          }
          tab = null;
        }
        switch (token.type) {
          case "space":
            if (!flow3 && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) {
              tab = token;
            }
            hasSpace = true;
            break;
          case "comment": {
            if (!hasSpace)
              onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
            const cb = token.source.substring(1) || " ";
            if (!comment2)
              comment2 = cb;
            else
              comment2 += commentSep + cb;
            commentSep = "";
            atNewline = false;
            break;
          }
          case "newline":
            if (atNewline) {
              if (comment2)
                comment2 += token.source;
              else if (!found || indicator !== "seq-item-ind")
                spaceBefore = true;
            } else
              commentSep += token.source;
            atNewline = true;
            hasNewline = true;
            if (anchor || tag)
              newlineAfterProp = token;
            hasSpace = true;
            break;
          case "anchor":
            if (anchor)
              onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
            if (token.source.endsWith(":"))
              onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
            anchor = token;
            start ?? (start = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          case "tag": {
            if (tag)
              onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
            tag = token;
            start ?? (start = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          }
          case indicator:
            if (anchor || tag)
              onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
            if (found)
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow3 ?? "collection"}`);
            found = token;
            atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
            hasSpace = false;
            break;
          case "comma":
            if (flow3) {
              if (comma)
                onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow3}`);
              comma = token;
              atNewline = false;
              hasSpace = false;
              break;
            }
          // else fallthrough
          default:
            onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
            atNewline = false;
            hasSpace = false;
        }
      }
      const last = tokens[tokens.length - 1];
      const end = last ? last.offset + last.source.length : offset;
      if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) {
        onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
      }
      if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq"))
        onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
      return {
        comma,
        found,
        spaceBefore,
        comment: comment2,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
      };
    }
    exports.resolveProps = resolveProps;
  }
});

// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = __commonJS({
  "node_modules/yaml/dist/compose/util-contains-newline.js"(exports) {
    "use strict";
    function containsNewline(key) {
      if (!key)
        return null;
      switch (key.type) {
        case "alias":
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          if (key.source.includes("\n"))
            return true;
          if (key.end) {
            for (const st of key.end)
              if (st.type === "newline")
                return true;
          }
          return false;
        case "flow-collection":
          for (const it of key.items) {
            for (const st of it.start)
              if (st.type === "newline")
                return true;
            if (it.sep) {
              for (const st of it.sep)
                if (st.type === "newline")
                  return true;
            }
            if (containsNewline(it.key) || containsNewline(it.value))
              return true;
          }
          return false;
        default:
          return true;
      }
    }
    exports.containsNewline = containsNewline;
  }
});

// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = __commonJS({
  "node_modules/yaml/dist/compose/util-flow-indent-check.js"(exports) {
    "use strict";
    var utilContainsNewline = require_util_contains_newline();
    function flowIndentCheck(indent2, fc, onError) {
      if (fc?.type === "flow-collection") {
        const end = fc.end[0];
        if (end.indent === indent2 && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) {
          const msg = "Flow end indicator should be more indented than parent";
          onError(end, "BAD_INDENT", msg, true);
        }
      }
    }
    exports.flowIndentCheck = flowIndentCheck;
  }
});

// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = __commonJS({
  "node_modules/yaml/dist/compose/util-map-includes.js"(exports) {
    "use strict";
    var identity = require_identity();
    function mapIncludes(ctx, items, search2) {
      const { uniqueKeys } = ctx.options;
      if (uniqueKeys === false)
        return false;
      const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
      return items.some((pair2) => isEqual(pair2.key, search2));
    }
    exports.mapIncludes = mapIncludes;
  }
});

// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-map.js"(exports) {
    "use strict";
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    var utilMapIncludes = require_util_map_includes();
    var startColMsg = "All mapping items must start at the same column";
    function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
      const map4 = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      let offset = bm.offset;
      let commentEnd = null;
      for (const collItem of bm.items) {
        const { start, key, sep, value: value2 } = collItem;
        const keyProps = resolveProps.resolveProps(start, {
          indicator: "explicit-key-ind",
          next: key ?? sep?.[0],
          offset,
          onError,
          parentIndent: bm.indent,
          startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
          if (key) {
            if (key.type === "block-seq")
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
            else if ("indent" in key && key.indent !== bm.indent)
              onError(offset, "BAD_INDENT", startColMsg);
          }
          if (!keyProps.anchor && !keyProps.tag && !sep) {
            commentEnd = keyProps.end;
            if (keyProps.comment) {
              if (map4.comment)
                map4.comment += "\n" + keyProps.comment;
              else
                map4.comment = keyProps.comment;
            }
            continue;
          }
          if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
            onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
          }
        } else if (keyProps.found?.indent !== bm.indent) {
          onError(offset, "BAD_INDENT", startColMsg);
        }
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map4.items, keyNode))
          onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
        const valueProps = resolveProps.resolveProps(sep ?? [], {
          indicator: "map-value-ind",
          next: value2,
          offset: keyNode.range[2],
          onError,
          parentIndent: bm.indent,
          startOnNewline: !key || key.type === "block-scalar"
        });
        offset = valueProps.end;
        if (valueProps.found) {
          if (implicitKey) {
            if (value2?.type === "block-map" && !valueProps.hasNewline)
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
            if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024)
              onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
          }
          const valueNode = value2 ? composeNode(ctx, value2, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
          if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, value2, onError);
          offset = valueNode.range[2];
          const pair2 = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair2.srcToken = collItem;
          map4.items.push(pair2);
        } else {
          if (implicitKey)
            onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
          if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair2 = new Pair.Pair(keyNode);
          if (ctx.options.keepSourceTokens)
            pair2.srcToken = collItem;
          map4.items.push(pair2);
        }
      }
      if (commentEnd && commentEnd < offset)
        onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
      map4.range = [bm.offset, offset, commentEnd ?? offset];
      return map4;
    }
    exports.resolveBlockMap = resolveBlockMap;
  }
});

// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-seq.js"(exports) {
    "use strict";
    var YAMLSeq = require_YAMLSeq();
    var resolveProps = require_resolve_props();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
      const seq = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = bs.offset;
      let commentEnd = null;
      for (const { start, value: value2 } of bs.items) {
        const props = resolveProps.resolveProps(start, {
          indicator: "seq-item-ind",
          next: value2,
          offset,
          onError,
          parentIndent: bs.indent,
          startOnNewline: true
        });
        if (!props.found) {
          if (props.anchor || props.tag || value2) {
            if (value2?.type === "block-seq")
              onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
            else
              onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
          } else {
            commentEnd = props.end;
            if (props.comment)
              seq.comment = props.comment;
            continue;
          }
        }
        const node = value2 ? composeNode(ctx, value2, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bs.indent, value2, onError);
        offset = node.range[2];
        seq.items.push(node);
      }
      seq.range = [bs.offset, offset, commentEnd ?? offset];
      return seq;
    }
    exports.resolveBlockSeq = resolveBlockSeq;
  }
});

// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = __commonJS({
  "node_modules/yaml/dist/compose/resolve-end.js"(exports) {
    "use strict";
    function resolveEnd(end, offset, reqSpace, onError) {
      let comment2 = "";
      if (end) {
        let hasSpace = false;
        let sep = "";
        for (const token of end) {
          const { source, type } = token;
          switch (type) {
            case "space":
              hasSpace = true;
              break;
            case "comment": {
              if (reqSpace && !hasSpace)
                onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
              const cb = source.substring(1) || " ";
              if (!comment2)
                comment2 = cb;
              else
                comment2 += sep + cb;
              sep = "";
              break;
            }
            case "newline":
              if (comment2)
                sep += source;
              hasSpace = true;
              break;
            default:
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
          }
          offset += source.length;
        }
      }
      return { comment: comment2, offset };
    }
    exports.resolveEnd = resolveEnd;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-collection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilMapIncludes = require_util_map_includes();
    var blockMsg = "Block collections are not allowed within flow collections";
    var isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
    function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
      const isMap2 = fc.start.source === "{";
      const fcName = isMap2 ? "flow map" : "flow sequence";
      const NodeClass = tag?.nodeClass ?? (isMap2 ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq);
      const coll = new NodeClass(ctx.schema);
      coll.flow = true;
      const atRoot = ctx.atRoot;
      if (atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = fc.offset + fc.start.source.length;
      for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value: value2 } = collItem;
        const props = resolveProps.resolveProps(start, {
          flow: fcName,
          indicator: "explicit-key-ind",
          next: key ?? sep?.[0],
          offset,
          onError,
          parentIndent: fc.indent,
          startOnNewline: false
        });
        if (!props.found) {
          if (!props.anchor && !props.tag && !sep && !value2) {
            if (i === 0 && props.comma)
              onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
            else if (i < fc.items.length - 1)
              onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
            if (props.comment) {
              if (coll.comment)
                coll.comment += "\n" + props.comment;
              else
                coll.comment = props.comment;
            }
            offset = props.end;
            continue;
          }
          if (!isMap2 && ctx.options.strict && utilContainsNewline.containsNewline(key))
            onError(
              key,
              // checked by containsNewline()
              "MULTILINE_IMPLICIT_KEY",
              "Implicit keys of flow sequence pairs need to be on a single line"
            );
        }
        if (i === 0) {
          if (props.comma)
            onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
        } else {
          if (!props.comma)
            onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
          if (props.comment) {
            let prevItemComment = "";
            loop: for (const st of start) {
              switch (st.type) {
                case "comma":
                case "space":
                  break;
                case "comment":
                  prevItemComment = st.source.substring(1);
                  break loop;
                default:
                  break loop;
              }
            }
            if (prevItemComment) {
              let prev = coll.items[coll.items.length - 1];
              if (identity.isPair(prev))
                prev = prev.value ?? prev.key;
              if (prev.comment)
                prev.comment += "\n" + prevItemComment;
              else
                prev.comment = prevItemComment;
              props.comment = props.comment.substring(prevItemComment.length + 1);
            }
          }
        }
        if (!isMap2 && !sep && !props.found) {
          const valueNode = value2 ? composeNode(ctx, value2, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
          coll.items.push(valueNode);
          offset = valueNode.range[2];
          if (isBlock(value2))
            onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
        } else {
          ctx.atKey = true;
          const keyStart = props.end;
          const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
          if (isBlock(key))
            onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
          ctx.atKey = false;
          const valueProps = resolveProps.resolveProps(sep ?? [], {
            flow: fcName,
            indicator: "map-value-ind",
            next: value2,
            offset: keyNode.range[2],
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
          });
          if (valueProps.found) {
            if (!isMap2 && !props.found && ctx.options.strict) {
              if (sep)
                for (const st of sep) {
                  if (st === valueProps.found)
                    break;
                  if (st.type === "newline") {
                    onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                    break;
                  }
                }
              if (props.start < valueProps.found.offset - 1024)
                onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
            }
          } else if (value2) {
            if ("source" in value2 && value2.source?.[0] === ":")
              onError(value2, "MISSING_CHAR", `Missing space after : in ${fcName}`);
            else
              onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
          }
          const valueNode = value2 ? composeNode(ctx, value2, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
          if (valueNode) {
            if (isBlock(value2))
              onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
          } else if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair2 = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair2.srcToken = collItem;
          if (isMap2) {
            const map4 = coll;
            if (utilMapIncludes.mapIncludes(ctx, map4.items, keyNode))
              onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
            map4.items.push(pair2);
          } else {
            const map4 = new YAMLMap.YAMLMap(ctx.schema);
            map4.flow = true;
            map4.items.push(pair2);
            const endRange = (valueNode ?? keyNode).range;
            map4.range = [keyNode.range[0], endRange[1], endRange[2]];
            coll.items.push(map4);
          }
          offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
      }
      const expectedEnd = isMap2 ? "}" : "]";
      const [ce, ...ee] = fc.end;
      let cePos = offset;
      if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
      else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
        if (ce && ce.source.length !== 1)
          ee.unshift(ce);
      }
      if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
          if (coll.comment)
            coll.comment += "\n" + end.comment;
          else
            coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
      } else {
        coll.range = [fc.offset, cePos, cePos];
      }
      return coll;
    }
    exports.resolveFlowCollection = resolveFlowCollection;
  }
});

// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = __commonJS({
  "node_modules/yaml/dist/compose/compose-collection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveBlockMap = require_resolve_block_map();
    var resolveBlockSeq = require_resolve_block_seq();
    var resolveFlowCollection = require_resolve_flow_collection();
    function resolveCollection(CN, ctx, token, onError, tagName, tag) {
      const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
      const Coll = coll.constructor;
      if (tagName === "!" || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
      }
      if (tagName)
        coll.tag = tagName;
      return coll;
    }
    function composeCollection(CN, ctx, token, props, onError) {
      const tagToken = props.tag;
      const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
      if (token.type === "block-seq") {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
          const message = "Missing newline after block sequence props";
          onError(lastProp, "MISSING_CHAR", message);
        }
      }
      const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
      if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") {
        return resolveCollection(CN, ctx, token, onError, tagName);
      }
      let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
      if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
          ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
          tag = kt;
        } else {
          if (kt) {
            onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
          } else {
            onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
          }
          return resolveCollection(CN, ctx, token, onError, tagName);
        }
      }
      const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
      const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
      const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
      node.range = coll.range;
      node.tag = tagName;
      if (tag?.format)
        node.format = tag.format;
      return node;
    }
    exports.composeCollection = composeCollection;
  }
});

// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-scalar.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    function resolveBlockScalar(ctx, scalar, onError) {
      const start = scalar.offset;
      const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
      if (!header)
        return { value: "", type: null, comment: "", range: [start, start, start] };
      const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
      const lines = scalar.source ? splitLines(scalar.source) : [];
      let chompStart = lines.length;
      for (let i = lines.length - 1; i >= 0; --i) {
        const content3 = lines[i][1];
        if (content3 === "" || content3 === "\r")
          chompStart = i;
        else
          break;
      }
      if (chompStart === 0) {
        const value3 = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
        let end2 = start + header.length;
        if (scalar.source)
          end2 += scalar.source.length;
        return { value: value3, type, comment: header.comment, range: [start, end2, end2] };
      }
      let trimIndent = scalar.indent + header.indent;
      let offset = scalar.offset + header.length;
      let contentStart = 0;
      for (let i = 0; i < chompStart; ++i) {
        const [indent2, content3] = lines[i];
        if (content3 === "" || content3 === "\r") {
          if (header.indent === 0 && indent2.length > trimIndent)
            trimIndent = indent2.length;
        } else {
          if (indent2.length < trimIndent) {
            const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
            onError(offset + indent2.length, "MISSING_CHAR", message);
          }
          if (header.indent === 0)
            trimIndent = indent2.length;
          contentStart = i;
          if (trimIndent === 0 && !ctx.atRoot) {
            const message = "Block scalar values in collections must be indented";
            onError(offset, "BAD_INDENT", message);
          }
          break;
        }
        offset += indent2.length + content3.length + 1;
      }
      for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
          chompStart = i + 1;
      }
      let value2 = "";
      let sep = "";
      let prevMoreIndented = false;
      for (let i = 0; i < contentStart; ++i)
        value2 += lines[i][0].slice(trimIndent) + "\n";
      for (let i = contentStart; i < chompStart; ++i) {
        let [indent2, content3] = lines[i];
        offset += indent2.length + content3.length + 1;
        const crlf = content3[content3.length - 1] === "\r";
        if (crlf)
          content3 = content3.slice(0, -1);
        if (content3 && indent2.length < trimIndent) {
          const src = header.indent ? "explicit indentation indicator" : "first line";
          const message = `Block scalar lines must not be less indented than their ${src}`;
          onError(offset - content3.length - (crlf ? 2 : 1), "BAD_INDENT", message);
          indent2 = "";
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
          value2 += sep + indent2.slice(trimIndent) + content3;
          sep = "\n";
        } else if (indent2.length > trimIndent || content3[0] === "	") {
          if (sep === " ")
            sep = "\n";
          else if (!prevMoreIndented && sep === "\n")
            sep = "\n\n";
          value2 += sep + indent2.slice(trimIndent) + content3;
          sep = "\n";
          prevMoreIndented = true;
        } else if (content3 === "") {
          if (sep === "\n")
            value2 += "\n";
          else
            sep = "\n";
        } else {
          value2 += sep + content3;
          sep = " ";
          prevMoreIndented = false;
        }
      }
      switch (header.chomp) {
        case "-":
          break;
        case "+":
          for (let i = chompStart; i < lines.length; ++i)
            value2 += "\n" + lines[i][0].slice(trimIndent);
          if (value2[value2.length - 1] !== "\n")
            value2 += "\n";
          break;
        default:
          value2 += "\n";
      }
      const end = start + header.length + scalar.source.length;
      return { value: value2, type, comment: header.comment, range: [start, end, end] };
    }
    function parseBlockScalarHeader({ offset, props }, strict, onError) {
      if (props[0].type !== "block-scalar-header") {
        onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
        return null;
      }
      const { source } = props[0];
      const mode = source[0];
      let indent2 = 0;
      let chomp = "";
      let error = -1;
      for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === "-" || ch === "+"))
          chomp = ch;
        else {
          const n = Number(ch);
          if (!indent2 && n)
            indent2 = n;
          else if (error === -1)
            error = offset + i;
        }
      }
      if (error !== -1)
        onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
      let hasSpace = false;
      let comment2 = "";
      let length = source.length;
      for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
          case "space":
            hasSpace = true;
          // fallthrough
          case "newline":
            length += token.source.length;
            break;
          case "comment":
            if (strict && !hasSpace) {
              const message = "Comments must be separated from other tokens by white space characters";
              onError(token, "MISSING_CHAR", message);
            }
            length += token.source.length;
            comment2 = token.source.substring(1);
            break;
          case "error":
            onError(token, "UNEXPECTED_TOKEN", token.message);
            length += token.source.length;
            break;
          /* istanbul ignore next should not happen */
          default: {
            const message = `Unexpected token in block scalar header: ${token.type}`;
            onError(token, "UNEXPECTED_TOKEN", message);
            const ts = token.source;
            if (ts && typeof ts === "string")
              length += ts.length;
          }
        }
      }
      return { mode, indent: indent2, chomp, comment: comment2, length };
    }
    function splitLines(source) {
      const split = source.split(/\n( *)/);
      const first = split[0];
      const m = first.match(/^( *)/);
      const line0 = m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first];
      const lines = [line0];
      for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
      return lines;
    }
    exports.resolveBlockScalar = resolveBlockScalar;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-scalar.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var resolveEnd = require_resolve_end();
    function resolveFlowScalar(scalar, strict, onError) {
      const { offset, type, source, end } = scalar;
      let _type;
      let value2;
      const _onError = (rel, code4, msg) => onError(offset + rel, code4, msg);
      switch (type) {
        case "scalar":
          _type = Scalar.Scalar.PLAIN;
          value2 = plainValue(source, _onError);
          break;
        case "single-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_SINGLE;
          value2 = singleQuotedValue(source, _onError);
          break;
        case "double-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_DOUBLE;
          value2 = doubleQuotedValue(source, _onError);
          break;
        /* istanbul ignore next should not happen */
        default:
          onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
          return {
            value: "",
            type: null,
            comment: "",
            range: [offset, offset + source.length, offset + source.length]
          };
      }
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
      return {
        value: value2,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
      };
    }
    function plainValue(source, onError) {
      let badChar = "";
      switch (source[0]) {
        /* istanbul ignore next should not happen */
        case "	":
          badChar = "a tab character";
          break;
        case ",":
          badChar = "flow indicator character ,";
          break;
        case "%":
          badChar = "directive indicator character %";
          break;
        case "|":
        case ">": {
          badChar = `block scalar indicator ${source[0]}`;
          break;
        }
        case "@":
        case "`": {
          badChar = `reserved character ${source[0]}`;
          break;
        }
      }
      if (badChar)
        onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
      return unfoldLines(source);
    }
    function singleQuotedValue(source, onError) {
      if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
      return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
    }
    function unfoldLines(source) {
      const line = /(.*?)\r?\n/sy;
      let match = line.exec(source);
      if (!match)
        return source;
      let trimEnd, trimBoth;
      try {
        trimEnd = new RegExp("(?<![ 	])[ 	]+$");
        trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
      } catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
      }
      let res = match[1].replace(trimEnd, "");
      let sep = " ";
      let pos = line.lastIndex;
      while (match = line.exec(source)) {
        const lm = match[1].replace(trimBoth, "");
        if (lm === "") {
          if (sep === "\n")
            res += sep;
          else
            sep = "\n";
        } else {
          res += sep + lm;
          sep = " ";
        }
        pos = line.lastIndex;
      }
      const last = /[ \t]*(.*)/sy;
      last.lastIndex = pos;
      match = last.exec(source);
      return res + sep + (match?.[1] ?? "");
    }
    function doubleQuotedValue(source, onError) {
      let res = "";
      for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === "\r" && source[i + 1] === "\n")
          continue;
        if (ch === "\n") {
          const { fold, offset } = foldNewline(source, i);
          res += fold;
          i = offset;
        } else if (ch === "\\") {
          let next = source[++i];
          const cc = escapeCodes[next];
          if (cc)
            res += cc;
          else if (next === "\n") {
            next = source[i + 1];
            while (next === " " || next === "	")
              next = source[++i + 1];
          } else if (next === "\r" && source[i + 1] === "\n") {
            next = source[++i + 1];
            while (next === " " || next === "	")
              next = source[++i + 1];
          } else if (next === "x" || next === "u" || next === "U") {
            const length = next === "x" ? 2 : next === "u" ? 4 : 8;
            res += parseCharCode(source, i + 1, length, onError);
            i += length;
          } else {
            const raw = source.substr(i - 1, 2);
            onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
            res += raw;
          }
        } else if (ch === " " || ch === "	") {
          const wsStart = i;
          let next = source[i + 1];
          while (next === " " || next === "	")
            next = source[++i + 1];
          if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n"))
            res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        } else {
          res += ch;
        }
      }
      if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, "MISSING_CHAR", 'Missing closing "quote');
      return res;
    }
    function foldNewline(source, offset) {
      let fold = "";
      let ch = source[offset + 1];
      while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
        if (ch === "\r" && source[offset + 2] !== "\n")
          break;
        if (ch === "\n")
          fold += "\n";
        offset += 1;
        ch = source[offset + 1];
      }
      if (!fold)
        fold = " ";
      return { fold, offset };
    }
    var escapeCodes = {
      "0": "\0",
      // null character
      a: "\x07",
      // bell character
      b: "\b",
      // backspace
      e: "\x1B",
      // escape character
      f: "\f",
      // form feed
      n: "\n",
      // line feed
      r: "\r",
      // carriage return
      t: "	",
      // horizontal tab
      v: "\v",
      // vertical tab
      N: "",
      // Unicode next line
      _: " ",
      // Unicode non-breaking space
      L: "\u2028",
      // Unicode line separator
      P: "\u2029",
      // Unicode paragraph separator
      " ": " ",
      '"': '"',
      "/": "/",
      "\\": "\\",
      "	": "	"
    };
    function parseCharCode(source, offset, length, onError) {
      const cc = source.substr(offset, length);
      const ok2 = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
      const code4 = ok2 ? parseInt(cc, 16) : NaN;
      try {
        return String.fromCodePoint(code4);
      } catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
        return raw;
      }
    }
    exports.resolveFlowScalar = resolveFlowScalar;
  }
});

// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = __commonJS({
  "node_modules/yaml/dist/compose/compose-scalar.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    function composeScalar(ctx, token, tagToken, onError) {
      const { value: value2, type, comment: comment2, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
      const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
      let tag;
      if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
      } else if (tagName)
        tag = findScalarTagByName(ctx.schema, value2, tagName, tagToken, onError);
      else if (token.type === "scalar")
        tag = findScalarTagByTest(ctx, value2, token, onError);
      else
        tag = ctx.schema[identity.SCALAR];
      let scalar;
      try {
        const res = tag.resolve(value2, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
      } catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
        scalar = new Scalar.Scalar(value2);
      }
      scalar.range = range;
      scalar.source = value2;
      if (type)
        scalar.type = type;
      if (tagName)
        scalar.tag = tagName;
      if (tag.format)
        scalar.format = tag.format;
      if (comment2)
        scalar.comment = comment2;
      return scalar;
    }
    function findScalarTagByName(schema, value2, tagName, tagToken, onError) {
      if (tagName === "!")
        return schema[identity.SCALAR];
      const matchWithTest = [];
      for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
          if (tag.default && tag.test)
            matchWithTest.push(tag);
          else
            return tag;
        }
      }
      for (const tag of matchWithTest)
        if (tag.test?.test(value2))
          return tag;
      const kt = schema.knownTags[tagName];
      if (kt && !kt.collection) {
        schema.tags.push(Object.assign({}, kt, { default: false, test: void 0 }));
        return kt;
      }
      onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
      return schema[identity.SCALAR];
    }
    function findScalarTagByTest({ atKey, directives, schema }, value2, token, onError) {
      const tag = schema.tags.find((tag2) => (tag2.default === true || atKey && tag2.default === "key") && tag2.test?.test(value2)) || schema[identity.SCALAR];
      if (schema.compat) {
        const compat = schema.compat.find((tag2) => tag2.default && tag2.test?.test(value2)) ?? schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
          const ts = directives.tagString(tag.tag);
          const cs = directives.tagString(compat.tag);
          const msg = `Value may be parsed as either ${ts} or ${cs}`;
          onError(token, "TAG_RESOLVE_FAILED", msg, true);
        }
      }
      return tag;
    }
    exports.composeScalar = composeScalar;
  }
});

// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = __commonJS({
  "node_modules/yaml/dist/compose/util-empty-scalar-position.js"(exports) {
    "use strict";
    function emptyScalarPosition(offset, before, pos) {
      if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
          let st = before[i];
          switch (st.type) {
            case "space":
            case "comment":
            case "newline":
              offset -= st.source.length;
              continue;
          }
          st = before[++i];
          while (st?.type === "space") {
            offset += st.source.length;
            st = before[++i];
          }
          break;
        }
      }
      return offset;
    }
    exports.emptyScalarPosition = emptyScalarPosition;
  }
});

// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = __commonJS({
  "node_modules/yaml/dist/compose/compose-node.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var composeCollection = require_compose_collection();
    var composeScalar = require_compose_scalar();
    var resolveEnd = require_resolve_end();
    var utilEmptyScalarPosition = require_util_empty_scalar_position();
    var CN = { composeNode, composeEmptyNode };
    function composeNode(ctx, token, props, onError) {
      const atKey = ctx.atKey;
      const { spaceBefore, comment: comment2, anchor, tag } = props;
      let node;
      let isSrcToken = true;
      switch (token.type) {
        case "alias":
          node = composeAlias(ctx, token, onError);
          if (anchor || tag)
            onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
          break;
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "block-scalar":
          node = composeScalar.composeScalar(ctx, token, tag, onError);
          if (anchor)
            node.anchor = anchor.source.substring(1);
          break;
        case "block-map":
        case "block-seq":
        case "flow-collection":
          try {
            node = composeCollection.composeCollection(CN, ctx, token, props, onError);
            if (anchor)
              node.anchor = anchor.source.substring(1);
          } catch (error) {
            const message = error instanceof Error ? error.message : String(error);
            onError(token, "RESOURCE_EXHAUSTION", message);
          }
          break;
        default: {
          const message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
          onError(token, "UNEXPECTED_TOKEN", message);
          isSrcToken = false;
        }
      }
      node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
      if (anchor && node.anchor === "")
        onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) {
        const msg = "With stringKeys, all keys must be strings";
        onError(tag ?? token, "NON_STRING_KEY", msg);
      }
      if (spaceBefore)
        node.spaceBefore = true;
      if (comment2) {
        if (token.type === "scalar" && token.source === "")
          node.comment = comment2;
        else
          node.commentBefore = comment2;
      }
      if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
      return node;
    }
    function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment: comment2, anchor, tag, end }, onError) {
      const token = {
        type: "scalar",
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ""
      };
      const node = composeScalar.composeScalar(ctx, token, tag, onError);
      if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === "")
          onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      }
      if (spaceBefore)
        node.spaceBefore = true;
      if (comment2) {
        node.comment = comment2;
        node.range[2] = end;
      }
      return node;
    }
    function composeAlias({ options }, { offset, source, end }, onError) {
      const alias = new Alias.Alias(source.substring(1));
      if (alias.source === "")
        onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
      if (alias.source.endsWith(":"))
        onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
      alias.range = [offset, valueEnd, re.offset];
      if (re.comment)
        alias.comment = re.comment;
      return alias;
    }
    exports.composeEmptyNode = composeEmptyNode;
    exports.composeNode = composeNode;
  }
});

// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = __commonJS({
  "node_modules/yaml/dist/compose/compose-doc.js"(exports) {
    "use strict";
    var Document = require_Document();
    var composeNode = require_compose_node();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    function composeDoc(options, directives, { offset, start, value: value2, end }, onError) {
      const opts = Object.assign({ _directives: directives }, options);
      const doc = new Document.Document(void 0, opts);
      const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
      };
      const props = resolveProps.resolveProps(start, {
        indicator: "doc-start",
        next: value2 ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
      });
      if (props.found) {
        doc.directives.docStart = true;
        if (value2 && (value2.type === "block-map" || value2.type === "block-seq") && !props.hasNewline)
          onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
      }
      doc.contents = value2 ? composeNode.composeNode(ctx, value2, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
      const contentEnd = doc.contents.range[2];
      const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
      if (re.comment)
        doc.comment = re.comment;
      doc.range = [offset, contentEnd, re.offset];
      return doc;
    }
    exports.composeDoc = composeDoc;
  }
});

// node_modules/yaml/dist/compose/composer.js
var require_composer = __commonJS({
  "node_modules/yaml/dist/compose/composer.js"(exports) {
    "use strict";
    var node_process = __require("process");
    var directives = require_directives();
    var Document = require_Document();
    var errors = require_errors();
    var identity = require_identity();
    var composeDoc = require_compose_doc();
    var resolveEnd = require_resolve_end();
    function getErrorPos(src) {
      if (typeof src === "number")
        return [src, src + 1];
      if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
      const { offset, source } = src;
      return [offset, offset + (typeof source === "string" ? source.length : 1)];
    }
    function parsePrelude(prelude) {
      let comment2 = "";
      let atComment = false;
      let afterEmptyLine = false;
      for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
          case "#":
            comment2 += (comment2 === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
            atComment = true;
            afterEmptyLine = false;
            break;
          case "%":
            if (prelude[i + 1]?.[0] !== "#")
              i += 1;
            atComment = false;
            break;
          default:
            if (!atComment)
              afterEmptyLine = true;
            atComment = false;
        }
      }
      return { comment: comment2, afterEmptyLine };
    }
    var Composer = class {
      constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code4, message, warning) => {
          const pos = getErrorPos(source);
          if (warning)
            this.warnings.push(new errors.YAMLWarning(pos, code4, message));
          else
            this.errors.push(new errors.YAMLParseError(pos, code4, message));
        };
        this.directives = new directives.Directives({ version: options.version || "1.2" });
        this.options = options;
      }
      decorate(doc, afterDoc) {
        const { comment: comment2, afterEmptyLine } = parsePrelude(this.prelude);
        if (comment2) {
          const dc = doc.contents;
          if (afterDoc) {
            doc.comment = doc.comment ? `${doc.comment}
${comment2}` : comment2;
          } else if (afterEmptyLine || doc.directives.docStart || !dc) {
            doc.commentBefore = comment2;
          } else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
            let it = dc.items[0];
            if (identity.isPair(it))
              it = it.key;
            const cb = it.commentBefore;
            it.commentBefore = cb ? `${comment2}
${cb}` : comment2;
          } else {
            const cb = dc.commentBefore;
            dc.commentBefore = cb ? `${comment2}
${cb}` : comment2;
          }
        }
        if (afterDoc) {
          for (let i = 0; i < this.errors.length; ++i)
            doc.errors.push(this.errors[i]);
          for (let i = 0; i < this.warnings.length; ++i)
            doc.warnings.push(this.warnings[i]);
        } else {
          doc.errors = this.errors;
          doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
      }
      /**
       * Current stream status information.
       *
       * Mostly useful at the end of input for an empty stream.
       */
      streamInfo() {
        return {
          comment: parsePrelude(this.prelude).comment,
          directives: this.directives,
          errors: this.errors,
          warnings: this.warnings
        };
      }
      /**
       * Compose tokens into documents.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
          yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
      }
      /** Advance the composer by one CST token. */
      *next(token) {
        if (node_process.env.LOG_STREAM)
          console.dir(token, { depth: null });
        switch (token.type) {
          case "directive":
            this.directives.add(token.source, (offset, message, warning) => {
              const pos = getErrorPos(token);
              pos[0] += offset;
              this.onError(pos, "BAD_DIRECTIVE", message, warning);
            });
            this.prelude.push(token.source);
            this.atDirectives = true;
            break;
          case "document": {
            const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
            if (this.atDirectives && !doc.directives.docStart)
              this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
            this.decorate(doc, false);
            if (this.doc)
              yield this.doc;
            this.doc = doc;
            this.atDirectives = false;
            break;
          }
          case "byte-order-mark":
          case "space":
            break;
          case "comment":
          case "newline":
            this.prelude.push(token.source);
            break;
          case "error": {
            const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
            const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
            if (this.atDirectives || !this.doc)
              this.errors.push(error);
            else
              this.doc.errors.push(error);
            break;
          }
          case "doc-end": {
            if (!this.doc) {
              const msg = "Unexpected doc-end without preceding document";
              this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
              break;
            }
            this.doc.directives.docEnd = true;
            const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
            this.decorate(this.doc, true);
            if (end.comment) {
              const dc = this.doc.comment;
              this.doc.comment = dc ? `${dc}
${end.comment}` : end.comment;
            }
            this.doc.range[2] = end.offset;
            break;
          }
          default:
            this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
        }
      }
      /**
       * Call at end of input to yield any remaining document.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
          this.decorate(this.doc, true);
          yield this.doc;
          this.doc = null;
        } else if (forceDoc) {
          const opts = Object.assign({ _directives: this.directives }, this.options);
          const doc = new Document.Document(void 0, opts);
          if (this.atDirectives)
            this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
          doc.range = [0, endOffset, endOffset];
          this.decorate(doc, false);
          yield doc;
        }
      }
    };
    exports.Composer = Composer;
  }
});

// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = __commonJS({
  "node_modules/yaml/dist/parse/cst-scalar.js"(exports) {
    "use strict";
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    var errors = require_errors();
    var stringifyString = require_stringifyString();
    function resolveAsScalar(token, strict = true, onError) {
      if (token) {
        const _onError = (pos, code4, message) => {
          const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
          if (onError)
            onError(offset, code4, message);
          else
            throw new errors.YAMLParseError([offset, offset + 1], code4, message);
        };
        switch (token.type) {
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
          case "block-scalar":
            return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
      }
      return null;
    }
    function createScalarToken(value2, context) {
      const { implicitKey = false, indent: indent2, inFlow = false, offset = -1, type = "PLAIN" } = context;
      const source = stringifyString.stringifyString({ type, value: value2 }, {
        implicitKey,
        indent: indent2 > 0 ? " ".repeat(indent2) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      const end = context.end ?? [
        { type: "newline", offset: -1, indent: indent2, source: "\n" }
      ];
      switch (source[0]) {
        case "|":
        case ">": {
          const he = source.indexOf("\n");
          const head = source.substring(0, he);
          const body = source.substring(he + 1) + "\n";
          const props = [
            { type: "block-scalar-header", offset, indent: indent2, source: head }
          ];
          if (!addEndtoBlockProps(props, end))
            props.push({ type: "newline", offset: -1, indent: indent2, source: "\n" });
          return { type: "block-scalar", offset, indent: indent2, props, source: body };
        }
        case '"':
          return { type: "double-quoted-scalar", offset, indent: indent2, source, end };
        case "'":
          return { type: "single-quoted-scalar", offset, indent: indent2, source, end };
        default:
          return { type: "scalar", offset, indent: indent2, source, end };
      }
    }
    function setScalarValue(token, value2, context = {}) {
      let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
      let indent2 = "indent" in token ? token.indent : null;
      if (afterKey && typeof indent2 === "number")
        indent2 += 2;
      if (!type)
        switch (token.type) {
          case "single-quoted-scalar":
            type = "QUOTE_SINGLE";
            break;
          case "double-quoted-scalar":
            type = "QUOTE_DOUBLE";
            break;
          case "block-scalar": {
            const header = token.props[0];
            if (header.type !== "block-scalar-header")
              throw new Error("Invalid block scalar header");
            type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
            break;
          }
          default:
            type = "PLAIN";
        }
      const source = stringifyString.stringifyString({ type, value: value2 }, {
        implicitKey: implicitKey || indent2 === null,
        indent: indent2 !== null && indent2 > 0 ? " ".repeat(indent2) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      switch (source[0]) {
        case "|":
        case ">":
          setBlockScalarValue(token, source);
          break;
        case '"':
          setFlowScalarValue(token, source, "double-quoted-scalar");
          break;
        case "'":
          setFlowScalarValue(token, source, "single-quoted-scalar");
          break;
        default:
          setFlowScalarValue(token, source, "scalar");
      }
    }
    function setBlockScalarValue(token, source) {
      const he = source.indexOf("\n");
      const head = source.substring(0, he);
      const body = source.substring(he + 1) + "\n";
      if (token.type === "block-scalar") {
        const header = token.props[0];
        if (header.type !== "block-scalar-header")
          throw new Error("Invalid block scalar header");
        header.source = head;
        token.source = body;
      } else {
        const { offset } = token;
        const indent2 = "indent" in token ? token.indent : -1;
        const props = [
          { type: "block-scalar-header", offset, indent: indent2, source: head }
        ];
        if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0))
          props.push({ type: "newline", offset: -1, indent: indent2, source: "\n" });
        for (const key of Object.keys(token))
          if (key !== "type" && key !== "offset")
            delete token[key];
        Object.assign(token, { type: "block-scalar", indent: indent2, props, source: body });
      }
    }
    function addEndtoBlockProps(props, end) {
      if (end)
        for (const st of end)
          switch (st.type) {
            case "space":
            case "comment":
              props.push(st);
              break;
            case "newline":
              props.push(st);
              return true;
          }
      return false;
    }
    function setFlowScalarValue(token, source, type) {
      switch (token.type) {
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          token.type = type;
          token.source = source;
          break;
        case "block-scalar": {
          const end = token.props.slice(1);
          let oa = source.length;
          if (token.props[0].type === "block-scalar-header")
            oa -= token.props[0].source.length;
          for (const tok of end)
            tok.offset += oa;
          delete token.props;
          Object.assign(token, { type, source, end });
          break;
        }
        case "block-map":
        case "block-seq": {
          const offset = token.offset + source.length;
          const nl = { type: "newline", offset, indent: token.indent, source: "\n" };
          delete token.items;
          Object.assign(token, { type, source, end: [nl] });
          break;
        }
        default: {
          const indent2 = "indent" in token ? token.indent : -1;
          const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
          for (const key of Object.keys(token))
            if (key !== "type" && key !== "offset")
              delete token[key];
          Object.assign(token, { type, indent: indent2, source, end });
        }
      }
    }
    exports.createScalarToken = createScalarToken;
    exports.resolveAsScalar = resolveAsScalar;
    exports.setScalarValue = setScalarValue;
  }
});

// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = __commonJS({
  "node_modules/yaml/dist/parse/cst-stringify.js"(exports) {
    "use strict";
    var stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
    function stringifyToken(token) {
      switch (token.type) {
        case "block-scalar": {
          let res = "";
          for (const tok of token.props)
            res += stringifyToken(tok);
          return res + token.source;
        }
        case "block-map":
        case "block-seq": {
          let res = "";
          for (const item of token.items)
            res += stringifyItem(item);
          return res;
        }
        case "flow-collection": {
          let res = token.start.source;
          for (const item of token.items)
            res += stringifyItem(item);
          for (const st of token.end)
            res += st.source;
          return res;
        }
        case "document": {
          let res = stringifyItem(token);
          if (token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
        default: {
          let res = token.source;
          if ("end" in token && token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
      }
    }
    function stringifyItem({ start, key, sep, value: value2 }) {
      let res = "";
      for (const st of start)
        res += st.source;
      if (key)
        res += stringifyToken(key);
      if (sep)
        for (const st of sep)
          res += st.source;
      if (value2)
        res += stringifyToken(value2);
      return res;
    }
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = __commonJS({
  "node_modules/yaml/dist/parse/cst-visit.js"(exports) {
    "use strict";
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP2 = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove item");
    function visit2(cst, visitor) {
      if ("type" in cst && cst.type === "document")
        cst = { start: cst.start, value: cst.value };
      _visit(Object.freeze([]), cst, visitor);
    }
    visit2.BREAK = BREAK;
    visit2.SKIP = SKIP2;
    visit2.REMOVE = REMOVE;
    visit2.itemAtPath = (cst, path2) => {
      let item = cst;
      for (const [field, index] of path2) {
        const tok = item?.[field];
        if (tok && "items" in tok) {
          item = tok.items[index];
        } else
          return void 0;
      }
      return item;
    };
    visit2.parentCollection = (cst, path2) => {
      const parent = visit2.itemAtPath(cst, path2.slice(0, -1));
      const field = path2[path2.length - 1][0];
      const coll = parent?.[field];
      if (coll && "items" in coll)
        return coll;
      throw new Error("Parent collection not found");
    };
    function _visit(path2, item, visitor) {
      let ctrl = visitor(item, path2);
      if (typeof ctrl === "symbol")
        return ctrl;
      for (const field of ["key", "value"]) {
        const token = item[field];
        if (token && "items" in token) {
          for (let i = 0; i < token.items.length; ++i) {
            const ci = _visit(Object.freeze(path2.concat([[field, i]])), token.items[i], visitor);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              token.items.splice(i, 1);
              i -= 1;
            }
          }
          if (typeof ctrl === "function" && field === "key")
            ctrl = ctrl(item, path2);
        }
      }
      return typeof ctrl === "function" ? ctrl(item, path2) : ctrl;
    }
    exports.visit = visit2;
  }
});

// node_modules/yaml/dist/parse/cst.js
var require_cst = __commonJS({
  "node_modules/yaml/dist/parse/cst.js"(exports) {
    "use strict";
    var cstScalar = require_cst_scalar();
    var cstStringify = require_cst_stringify();
    var cstVisit = require_cst_visit();
    var BOM = "\uFEFF";
    var DOCUMENT = "";
    var FLOW_END = "";
    var SCALAR = "";
    var isCollection = (token) => !!token && "items" in token;
    var isScalar = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
    function prettyToken(token) {
      switch (token) {
        case BOM:
          return "<BOM>";
        case DOCUMENT:
          return "<DOC>";
        case FLOW_END:
          return "<FLOW_END>";
        case SCALAR:
          return "<SCALAR>";
        default:
          return JSON.stringify(token);
      }
    }
    function tokenType(source) {
      switch (source) {
        case BOM:
          return "byte-order-mark";
        case DOCUMENT:
          return "doc-mode";
        case FLOW_END:
          return "flow-error-end";
        case SCALAR:
          return "scalar";
        case "---":
          return "doc-start";
        case "...":
          return "doc-end";
        case "":
        case "\n":
        case "\r\n":
          return "newline";
        case "-":
          return "seq-item-ind";
        case "?":
          return "explicit-key-ind";
        case ":":
          return "map-value-ind";
        case "{":
          return "flow-map-start";
        case "}":
          return "flow-map-end";
        case "[":
          return "flow-seq-start";
        case "]":
          return "flow-seq-end";
        case ",":
          return "comma";
      }
      switch (source[0]) {
        case " ":
        case "	":
          return "space";
        case "#":
          return "comment";
        case "%":
          return "directive-line";
        case "*":
          return "alias";
        case "&":
          return "anchor";
        case "!":
          return "tag";
        case "'":
          return "single-quoted-scalar";
        case '"':
          return "double-quoted-scalar";
        case "|":
        case ">":
          return "block-scalar-header";
      }
      return null;
    }
    exports.createScalarToken = cstScalar.createScalarToken;
    exports.resolveAsScalar = cstScalar.resolveAsScalar;
    exports.setScalarValue = cstScalar.setScalarValue;
    exports.stringify = cstStringify.stringify;
    exports.visit = cstVisit.visit;
    exports.BOM = BOM;
    exports.DOCUMENT = DOCUMENT;
    exports.FLOW_END = FLOW_END;
    exports.SCALAR = SCALAR;
    exports.isCollection = isCollection;
    exports.isScalar = isScalar;
    exports.prettyToken = prettyToken;
    exports.tokenType = tokenType;
  }
});

// node_modules/yaml/dist/parse/lexer.js
var require_lexer = __commonJS({
  "node_modules/yaml/dist/parse/lexer.js"(exports) {
    "use strict";
    var cst = require_cst();
    function isEmpty(ch) {
      switch (ch) {
        case void 0:
        case " ":
        case "\n":
        case "\r":
        case "	":
          return true;
        default:
          return false;
      }
    }
    var hexDigits = new Set("0123456789ABCDEFabcdef");
    var tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
    var flowIndicatorChars = new Set(",[]{}");
    var invalidAnchorChars = new Set(" ,[]{}\n\r	");
    var isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
    var Lexer = class {
      constructor() {
        this.atEnd = false;
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        this.buffer = "";
        this.flowKey = false;
        this.flowLevel = 0;
        this.indentNext = 0;
        this.indentValue = 0;
        this.lineEndPos = null;
        this.next = null;
        this.pos = 0;
      }
      /**
       * Generate YAML tokens from the `source` string. If `incomplete`,
       * a part of the last line may be left as a buffer for the next call.
       *
       * @returns A generator of lexical tokens
       */
      *lex(source, incomplete = false) {
        if (source) {
          if (typeof source !== "string")
            throw TypeError("source is not a string");
          this.buffer = this.buffer ? this.buffer + source : source;
          this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? "stream";
        while (next && (incomplete || this.hasChars(1)))
          next = yield* this.parseNext(next);
      }
      atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === " " || ch === "	")
          ch = this.buffer[++i];
        if (!ch || ch === "#" || ch === "\n")
          return true;
        if (ch === "\r")
          return this.buffer[i + 1] === "\n";
        return false;
      }
      charAt(n) {
        return this.buffer[this.pos + n];
      }
      continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
          let indent2 = 0;
          while (ch === " ")
            ch = this.buffer[++indent2 + offset];
          if (ch === "\r") {
            const next = this.buffer[indent2 + offset + 1];
            if (next === "\n" || !next && !this.atEnd)
              return offset + indent2 + 1;
          }
          return ch === "\n" || indent2 >= this.indentNext || !ch && !this.atEnd ? offset + indent2 : -1;
        }
        if (ch === "-" || ch === ".") {
          const dt = this.buffer.substr(offset, 3);
          if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3]))
            return -1;
        }
        return offset;
      }
      getLine() {
        let end = this.lineEndPos;
        if (typeof end !== "number" || end !== -1 && end < this.pos) {
          end = this.buffer.indexOf("\n", this.pos);
          this.lineEndPos = end;
        }
        if (end === -1)
          return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === "\r")
          end -= 1;
        return this.buffer.substring(this.pos, end);
      }
      hasChars(n) {
        return this.pos + n <= this.buffer.length;
      }
      setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
      }
      peek(n) {
        return this.buffer.substr(this.pos, n);
      }
      *parseNext(next) {
        switch (next) {
          case "stream":
            return yield* this.parseStream();
          case "line-start":
            return yield* this.parseLineStart();
          case "block-start":
            return yield* this.parseBlockStart();
          case "doc":
            return yield* this.parseDocument();
          case "flow":
            return yield* this.parseFlowCollection();
          case "quoted-scalar":
            return yield* this.parseQuotedScalar();
          case "block-scalar":
            return yield* this.parseBlockScalar();
          case "plain-scalar":
            return yield* this.parsePlainScalar();
        }
      }
      *parseStream() {
        let line = this.getLine();
        if (line === null)
          return this.setNext("stream");
        if (line[0] === cst.BOM) {
          yield* this.pushCount(1);
          line = line.substring(1);
        }
        if (line[0] === "%") {
          let dirEnd = line.length;
          let cs = line.indexOf("#");
          while (cs !== -1) {
            const ch = line[cs - 1];
            if (ch === " " || ch === "	") {
              dirEnd = cs - 1;
              break;
            } else {
              cs = line.indexOf("#", cs + 1);
            }
          }
          while (true) {
            const ch = line[dirEnd - 1];
            if (ch === " " || ch === "	")
              dirEnd -= 1;
            else
              break;
          }
          const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
          yield* this.pushCount(line.length - n);
          this.pushNewline();
          return "stream";
        }
        if (this.atLineEnd()) {
          const sp = yield* this.pushSpaces(true);
          yield* this.pushCount(line.length - sp);
          yield* this.pushNewline();
          return "stream";
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
      }
      *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
          return this.setNext("line-start");
        if (ch === "-" || ch === ".") {
          if (!this.atEnd && !this.hasChars(4))
            return this.setNext("line-start");
          const s = this.peek(3);
          if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
            yield* this.pushCount(3);
            this.indentValue = 0;
            this.indentNext = 0;
            return s === "---" ? "doc" : "stream";
          }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
          this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
      }
      *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
          return this.setNext("block-start");
        if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
          const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
          this.indentNext = this.indentValue + 1;
          this.indentValue += n;
          return "block-start";
        }
        return "doc";
      }
      *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
          return this.setNext("doc");
        let n = yield* this.pushIndicators();
        switch (line[n]) {
          case "#":
            yield* this.pushCount(line.length - n);
          // fallthrough
          case void 0:
            yield* this.pushNewline();
            return yield* this.parseLineStart();
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel = 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            return "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "doc";
          case '"':
          case "'":
            return yield* this.parseQuotedScalar();
          case "|":
          case ">":
            n += yield* this.parseBlockScalarHeader();
            n += yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - n);
            yield* this.pushNewline();
            return yield* this.parseBlockScalar();
          default:
            return yield* this.parsePlainScalar();
        }
      }
      *parseFlowCollection() {
        let nl, sp;
        let indent2 = -1;
        do {
          nl = yield* this.pushNewline();
          if (nl > 0) {
            sp = yield* this.pushSpaces(false);
            this.indentValue = indent2 = sp;
          } else {
            sp = 0;
          }
          sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
          return this.setNext("flow");
        if (indent2 !== -1 && indent2 < this.indentNext && line[0] !== "#" || indent2 === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
          const atFlowEndMarker = indent2 === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}");
          if (!atFlowEndMarker) {
            this.flowLevel = 0;
            yield cst.FLOW_END;
            return yield* this.parseLineStart();
          }
        }
        let n = 0;
        while (line[n] === ",") {
          n += yield* this.pushCount(1);
          n += yield* this.pushSpaces(true);
          this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
          case void 0:
            return "flow";
          case "#":
            yield* this.pushCount(line.length - n);
            return "flow";
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel += 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            this.flowKey = true;
            this.flowLevel -= 1;
            return this.flowLevel ? "flow" : "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "flow";
          case '"':
          case "'":
            this.flowKey = true;
            return yield* this.parseQuotedScalar();
          case ":": {
            const next = this.charAt(1);
            if (this.flowKey || isEmpty(next) || next === ",") {
              this.flowKey = false;
              yield* this.pushCount(1);
              yield* this.pushSpaces(true);
              return "flow";
            }
          }
          // fallthrough
          default:
            this.flowKey = false;
            return yield* this.parsePlainScalar();
        }
      }
      *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
          while (end !== -1 && this.buffer[end + 1] === "'")
            end = this.buffer.indexOf("'", end + 2);
        } else {
          while (end !== -1) {
            let n = 0;
            while (this.buffer[end - 1 - n] === "\\")
              n += 1;
            if (n % 2 === 0)
              break;
            end = this.buffer.indexOf('"', end + 1);
          }
        }
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf("\n", this.pos);
        if (nl !== -1) {
          while (nl !== -1) {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = qb.indexOf("\n", cs);
          }
          if (nl !== -1) {
            end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
          }
        }
        if (end === -1) {
          if (!this.atEnd)
            return this.setNext("quoted-scalar");
          end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? "flow" : "doc";
      }
      *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
          const ch = this.buffer[++i];
          if (ch === "+")
            this.blockScalarKeep = true;
          else if (ch > "0" && ch <= "9")
            this.blockScalarIndent = Number(ch) - 1;
          else if (ch !== "-")
            break;
        }
        return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
      }
      *parseBlockScalar() {
        let nl = this.pos - 1;
        let indent2 = 0;
        let ch;
        loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2) {
          switch (ch) {
            case " ":
              indent2 += 1;
              break;
            case "\n":
              nl = i2;
              indent2 = 0;
              break;
            case "\r": {
              const next = this.buffer[i2 + 1];
              if (!next && !this.atEnd)
                return this.setNext("block-scalar");
              if (next === "\n")
                break;
            }
            // fallthrough
            default:
              break loop;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("block-scalar");
        if (indent2 >= this.indentNext) {
          if (this.blockScalarIndent === -1)
            this.indentNext = indent2;
          else {
            this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
          }
          do {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = this.buffer.indexOf("\n", cs);
          } while (nl !== -1);
          if (nl === -1) {
            if (!this.atEnd)
              return this.setNext("block-scalar");
            nl = this.buffer.length;
          }
        }
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === " ")
          ch = this.buffer[++i];
        if (ch === "	") {
          while (ch === "	" || ch === " " || ch === "\r" || ch === "\n")
            ch = this.buffer[++i];
          nl = i - 1;
        } else if (!this.blockScalarKeep) {
          do {
            let i2 = nl - 1;
            let ch2 = this.buffer[i2];
            if (ch2 === "\r")
              ch2 = this.buffer[--i2];
            const lastChar = i2;
            while (ch2 === " ")
              ch2 = this.buffer[--i2];
            if (ch2 === "\n" && i2 >= this.pos && i2 + 1 + indent2 > lastChar)
              nl = i2;
            else
              break;
          } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
      }
      *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while (ch = this.buffer[++i]) {
          if (ch === ":") {
            const next = this.buffer[i + 1];
            if (isEmpty(next) || inFlow && flowIndicatorChars.has(next))
              break;
            end = i;
          } else if (isEmpty(ch)) {
            let next = this.buffer[i + 1];
            if (ch === "\r") {
              if (next === "\n") {
                i += 1;
                ch = "\n";
                next = this.buffer[i + 1];
              } else
                end = i;
            }
            if (next === "#" || inFlow && flowIndicatorChars.has(next))
              break;
            if (ch === "\n") {
              const cs = this.continueScalar(i + 1);
              if (cs === -1)
                break;
              i = Math.max(i, cs - 2);
            }
          } else {
            if (inFlow && flowIndicatorChars.has(ch))
              break;
            end = i;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("plain-scalar");
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? "flow" : "doc";
      }
      *pushCount(n) {
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos += n;
          return n;
        }
        return 0;
      }
      *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
          yield s;
          this.pos += s.length;
          return s.length;
        } else if (allowEmpty)
          yield "";
        return 0;
      }
      *pushIndicators() {
        let n = 0;
        loop: while (true) {
          switch (this.charAt(0)) {
            case "!":
              n += yield* this.pushTag();
              n += yield* this.pushSpaces(true);
              continue loop;
            case "&":
              n += yield* this.pushUntil(isNotAnchorChar);
              n += yield* this.pushSpaces(true);
              continue loop;
            case "-":
            // this is an error
            case "?":
            // this is an error outside flow collections
            case ":": {
              const inFlow = this.flowLevel > 0;
              const ch1 = this.charAt(1);
              if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
                if (!inFlow)
                  this.indentNext = this.indentValue + 1;
                else if (this.flowKey)
                  this.flowKey = false;
                n += yield* this.pushCount(1);
                n += yield* this.pushSpaces(true);
                continue loop;
              }
            }
          }
          break loop;
        }
        return n;
      }
      *pushTag() {
        if (this.charAt(1) === "<") {
          let i = this.pos + 2;
          let ch = this.buffer[i];
          while (!isEmpty(ch) && ch !== ">")
            ch = this.buffer[++i];
          return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
        } else {
          let i = this.pos + 1;
          let ch = this.buffer[i];
          while (ch) {
            if (tagChars.has(ch))
              ch = this.buffer[++i];
            else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) {
              ch = this.buffer[i += 3];
            } else
              break;
          }
          return yield* this.pushToIndex(i, false);
        }
      }
      *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === "\n")
          return yield* this.pushCount(1);
        else if (ch === "\r" && this.charAt(1) === "\n")
          return yield* this.pushCount(2);
        else
          return 0;
      }
      *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
          ch = this.buffer[++i];
        } while (ch === " " || allowTabs && ch === "	");
        const n = i - this.pos;
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos = i;
        }
        return n;
      }
      *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
          ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
      }
    };
    exports.Lexer = Lexer;
  }
});

// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = __commonJS({
  "node_modules/yaml/dist/parse/line-counter.js"(exports) {
    "use strict";
    var LineCounter = class {
      constructor() {
        this.lineStarts = [];
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        this.linePos = (offset) => {
          let low = 0;
          let high = this.lineStarts.length;
          while (low < high) {
            const mid = low + high >> 1;
            if (this.lineStarts[mid] < offset)
              low = mid + 1;
            else
              high = mid;
          }
          if (this.lineStarts[low] === offset)
            return { line: low + 1, col: 1 };
          if (low === 0)
            return { line: 0, col: offset };
          const start = this.lineStarts[low - 1];
          return { line: low, col: offset - start + 1 };
        };
      }
    };
    exports.LineCounter = LineCounter;
  }
});

// node_modules/yaml/dist/parse/parser.js
var require_parser = __commonJS({
  "node_modules/yaml/dist/parse/parser.js"(exports) {
    "use strict";
    var node_process = __require("process");
    var cst = require_cst();
    var lexer = require_lexer();
    function includesToken(list4, type) {
      for (let i = 0; i < list4.length; ++i)
        if (list4[i].type === type)
          return true;
      return false;
    }
    function findNonEmptyIndex(list4) {
      for (let i = 0; i < list4.length; ++i) {
        switch (list4[i].type) {
          case "space":
          case "comment":
          case "newline":
            break;
          default:
            return i;
        }
      }
      return -1;
    }
    function isFlowToken(token) {
      switch (token?.type) {
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "flow-collection":
          return true;
        default:
          return false;
      }
    }
    function getPrevProps(parent) {
      switch (parent.type) {
        case "document":
          return parent.start;
        case "block-map": {
          const it = parent.items[parent.items.length - 1];
          return it.sep ?? it.start;
        }
        case "block-seq":
          return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
          return [];
      }
    }
    function getFirstKeyStartProps(prev) {
      if (prev.length === 0)
        return [];
      let i = prev.length;
      loop: while (--i >= 0) {
        switch (prev[i].type) {
          case "doc-start":
          case "explicit-key-ind":
          case "map-value-ind":
          case "seq-item-ind":
          case "newline":
            break loop;
        }
      }
      while (prev[++i]?.type === "space") {
      }
      return prev.splice(i, prev.length);
    }
    function arrayPushArray(target, source) {
      if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
      else
        for (let i = 0; i < source.length; ++i)
          target.push(source[i]);
    }
    function fixFlowSeqItems(fc) {
      if (fc.start.type === "flow-seq-start") {
        for (const it of fc.items) {
          if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
            if (it.key)
              it.value = it.key;
            delete it.key;
            if (isFlowToken(it.value)) {
              if (it.value.end)
                arrayPushArray(it.value.end, it.sep);
              else
                it.value.end = it.sep;
            } else
              arrayPushArray(it.start, it.sep);
            delete it.sep;
          }
        }
      }
    }
    var Parser = class {
      /**
       * @param onNewLine - If defined, called separately with the start position of
       *   each new line (in `parse()`, including the start of input).
       */
      constructor(onNewLine) {
        this.atNewLine = true;
        this.atScalar = false;
        this.indent = 0;
        this.offset = 0;
        this.onKeyLine = false;
        this.stack = [];
        this.source = "";
        this.type = "";
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
      }
      /**
       * Parse `source` as a YAML stream.
       * If `incomplete`, a part of the last line may be left as a buffer for the next call.
       *
       * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
       *
       * @returns A generator of tokens representing each directive, document, and other structure.
       */
      *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
          this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
          yield* this.next(lexeme);
        if (!incomplete)
          yield* this.end();
      }
      /**
       * Advance the parser by the `source` of one lexical token.
       */
      *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
          console.log("|", cst.prettyToken(source));
        if (this.atScalar) {
          this.atScalar = false;
          yield* this.step();
          this.offset += source.length;
          return;
        }
        const type = cst.tokenType(source);
        if (!type) {
          const message = `Not a YAML token: ${source}`;
          yield* this.pop({ type: "error", offset: this.offset, message, source });
          this.offset += source.length;
        } else if (type === "scalar") {
          this.atNewLine = false;
          this.atScalar = true;
          this.type = "scalar";
        } else {
          this.type = type;
          yield* this.step();
          switch (type) {
            case "newline":
              this.atNewLine = true;
              this.indent = 0;
              if (this.onNewLine)
                this.onNewLine(this.offset + source.length);
              break;
            case "space":
              if (this.atNewLine && source[0] === " ")
                this.indent += source.length;
              break;
            case "explicit-key-ind":
            case "map-value-ind":
            case "seq-item-ind":
              if (this.atNewLine)
                this.indent += source.length;
              break;
            case "doc-mode":
            case "flow-error-end":
              return;
            default:
              this.atNewLine = false;
          }
          this.offset += source.length;
        }
      }
      /** Call at end of input to push out any remaining constructions */
      *end() {
        while (this.stack.length > 0)
          yield* this.pop();
      }
      get sourceToken() {
        const st = {
          type: this.type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
        return st;
      }
      *step() {
        const top = this.peek(1);
        if (this.type === "doc-end" && top?.type !== "doc-end") {
          while (this.stack.length > 0)
            yield* this.pop();
          this.stack.push({
            type: "doc-end",
            offset: this.offset,
            source: this.source
          });
          return;
        }
        if (!top)
          return yield* this.stream();
        switch (top.type) {
          case "document":
            return yield* this.document(top);
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return yield* this.scalar(top);
          case "block-scalar":
            return yield* this.blockScalar(top);
          case "block-map":
            return yield* this.blockMap(top);
          case "block-seq":
            return yield* this.blockSequence(top);
          case "flow-collection":
            return yield* this.flowCollection(top);
          case "doc-end":
            return yield* this.documentEnd(top);
        }
        yield* this.pop();
      }
      peek(n) {
        return this.stack[this.stack.length - n];
      }
      *pop(error) {
        const token = error ?? this.stack.pop();
        if (!token) {
          const message = "Tried to pop an empty stack";
          yield { type: "error", offset: this.offset, source: "", message };
        } else if (this.stack.length === 0) {
          yield token;
        } else {
          const top = this.peek(1);
          if (token.type === "block-scalar") {
            token.indent = "indent" in top ? top.indent : 0;
          } else if (token.type === "flow-collection" && top.type === "document") {
            token.indent = 0;
          }
          if (token.type === "flow-collection")
            fixFlowSeqItems(token);
          switch (top.type) {
            case "document":
              top.value = token;
              break;
            case "block-scalar":
              top.props.push(token);
              break;
            case "block-map": {
              const it = top.items[top.items.length - 1];
              if (it.value) {
                top.items.push({ start: [], key: token, sep: [] });
                this.onKeyLine = true;
                return;
              } else if (it.sep) {
                it.value = token;
              } else {
                Object.assign(it, { key: token, sep: [] });
                this.onKeyLine = !it.explicitKey;
                return;
              }
              break;
            }
            case "block-seq": {
              const it = top.items[top.items.length - 1];
              if (it.value)
                top.items.push({ start: [], value: token });
              else
                it.value = token;
              break;
            }
            case "flow-collection": {
              const it = top.items[top.items.length - 1];
              if (!it || it.value)
                top.items.push({ start: [], key: token, sep: [] });
              else if (it.sep)
                it.value = token;
              else
                Object.assign(it, { key: token, sep: [] });
              return;
            }
            /* istanbul ignore next should not happen */
            default:
              yield* this.pop();
              yield* this.pop(token);
          }
          if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
            const last = token.items[token.items.length - 1];
            if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
              if (top.type === "document")
                top.end = last.start;
              else
                top.items.push({ start: last.start });
              token.items.splice(-1, 1);
            }
          }
        }
      }
      *stream() {
        switch (this.type) {
          case "directive-line":
            yield { type: "directive", offset: this.offset, source: this.source };
            return;
          case "byte-order-mark":
          case "space":
          case "comment":
          case "newline":
            yield this.sourceToken;
            return;
          case "doc-mode":
          case "doc-start": {
            const doc = {
              type: "document",
              offset: this.offset,
              start: []
            };
            if (this.type === "doc-start")
              doc.start.push(this.sourceToken);
            this.stack.push(doc);
            return;
          }
        }
        yield {
          type: "error",
          offset: this.offset,
          message: `Unexpected ${this.type} token in YAML stream`,
          source: this.source
        };
      }
      *document(doc) {
        if (doc.value)
          return yield* this.lineEnd(doc);
        switch (this.type) {
          case "doc-start": {
            if (findNonEmptyIndex(doc.start) !== -1) {
              yield* this.pop();
              yield* this.step();
            } else
              doc.start.push(this.sourceToken);
            return;
          }
          case "anchor":
          case "tag":
          case "space":
          case "comment":
          case "newline":
            doc.start.push(this.sourceToken);
            return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
          this.stack.push(bv);
        else {
          yield {
            type: "error",
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML document`,
            source: this.source
          };
        }
      }
      *scalar(scalar) {
        if (this.type === "map-value-ind") {
          const prev = getPrevProps(this.peek(2));
          const start = getFirstKeyStartProps(prev);
          let sep;
          if (scalar.end) {
            sep = scalar.end;
            sep.push(this.sourceToken);
            delete scalar.end;
          } else
            sep = [this.sourceToken];
          const map4 = {
            type: "block-map",
            offset: scalar.offset,
            indent: scalar.indent,
            items: [{ start, key: scalar, sep }]
          };
          this.onKeyLine = true;
          this.stack[this.stack.length - 1] = map4;
        } else
          yield* this.lineEnd(scalar);
      }
      *blockScalar(scalar) {
        switch (this.type) {
          case "space":
          case "comment":
          case "newline":
            scalar.props.push(this.sourceToken);
            return;
          case "scalar":
            scalar.source = this.source;
            this.atNewLine = true;
            this.indent = 0;
            if (this.onNewLine) {
              let nl = this.source.indexOf("\n") + 1;
              while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf("\n", nl) + 1;
              }
            }
            yield* this.pop();
            break;
          /* istanbul ignore next should not happen */
          default:
            yield* this.pop();
            yield* this.step();
        }
      }
      *blockMap(map4) {
        const it = map4.items[map4.items.length - 1];
        switch (this.type) {
          case "newline":
            this.onKeyLine = false;
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                map4.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              it.start.push(this.sourceToken);
            }
            return;
          case "space":
          case "comment":
            if (it.value) {
              map4.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              if (this.atIndentedComment(it.start, map4.indent)) {
                const prev = map4.items[map4.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  map4.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
        }
        if (this.indent >= map4.indent) {
          const atMapIndent = !this.onKeyLine && this.indent === map4.indent;
          const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
          let start = [];
          if (atNextItem && it.sep && !it.value) {
            const nl = [];
            for (let i = 0; i < it.sep.length; ++i) {
              const st = it.sep[i];
              switch (st.type) {
                case "newline":
                  nl.push(i);
                  break;
                case "space":
                  break;
                case "comment":
                  if (st.indent > map4.indent)
                    nl.length = 0;
                  break;
                default:
                  nl.length = 0;
              }
            }
            if (nl.length >= 2)
              start = it.sep.splice(nl[1]);
          }
          switch (this.type) {
            case "anchor":
            case "tag":
              if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map4.items.push({ start });
                this.onKeyLine = true;
              } else if (it.sep) {
                it.sep.push(this.sourceToken);
              } else {
                it.start.push(this.sourceToken);
              }
              return;
            case "explicit-key-ind":
              if (!it.sep && !it.explicitKey) {
                it.start.push(this.sourceToken);
                it.explicitKey = true;
              } else if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map4.items.push({ start, explicitKey: true });
              } else {
                this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: [this.sourceToken], explicitKey: true }]
                });
              }
              this.onKeyLine = true;
              return;
            case "map-value-ind":
              if (it.explicitKey) {
                if (!it.sep) {
                  if (includesToken(it.start, "newline")) {
                    Object.assign(it, { key: null, sep: [this.sourceToken] });
                  } else {
                    const start2 = getFirstKeyStartProps(it.start);
                    this.stack.push({
                      type: "block-map",
                      offset: this.offset,
                      indent: this.indent,
                      items: [{ start: start2, key: null, sep: [this.sourceToken] }]
                    });
                  }
                } else if (it.value) {
                  map4.items.push({ start: [], key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                  });
                } else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
                  const start2 = getFirstKeyStartProps(it.start);
                  const key = it.key;
                  const sep = it.sep;
                  sep.push(this.sourceToken);
                  delete it.key;
                  delete it.sep;
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: start2, key, sep }]
                  });
                } else if (start.length > 0) {
                  it.sep = it.sep.concat(start, this.sourceToken);
                } else {
                  it.sep.push(this.sourceToken);
                }
              } else {
                if (!it.sep) {
                  Object.assign(it, { key: null, sep: [this.sourceToken] });
                } else if (it.value || atNextItem) {
                  map4.items.push({ start, key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [], key: null, sep: [this.sourceToken] }]
                  });
                } else {
                  it.sep.push(this.sourceToken);
                }
              }
              this.onKeyLine = true;
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (atNextItem || it.value) {
                map4.items.push({ start, key: fs, sep: [] });
                this.onKeyLine = true;
              } else if (it.sep) {
                this.stack.push(fs);
              } else {
                Object.assign(it, { key: fs, sep: [] });
                this.onKeyLine = true;
              }
              return;
            }
            default: {
              const bv = this.startBlockValue(map4);
              if (bv) {
                if (bv.type === "block-seq") {
                  if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                    yield* this.pop({
                      type: "error",
                      offset: this.offset,
                      message: "Unexpected block-seq-ind on same line with key",
                      source: this.source
                    });
                    return;
                  }
                } else if (atMapIndent) {
                  map4.items.push({ start });
                }
                this.stack.push(bv);
                return;
              }
            }
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
          case "newline":
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                seq.items.push({ start: [this.sourceToken] });
            } else
              it.start.push(this.sourceToken);
            return;
          case "space":
          case "comment":
            if (it.value)
              seq.items.push({ start: [this.sourceToken] });
            else {
              if (this.atIndentedComment(it.start, seq.indent)) {
                const prev = seq.items[seq.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  seq.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
          case "anchor":
          case "tag":
            if (it.value || this.indent <= seq.indent)
              break;
            it.start.push(this.sourceToken);
            return;
          case "seq-item-ind":
            if (this.indent !== seq.indent)
              break;
            if (it.value || includesToken(it.start, "seq-item-ind"))
              seq.items.push({ start: [this.sourceToken] });
            else
              it.start.push(this.sourceToken);
            return;
        }
        if (this.indent > seq.indent) {
          const bv = this.startBlockValue(seq);
          if (bv) {
            this.stack.push(bv);
            return;
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === "flow-error-end") {
          let top;
          do {
            yield* this.pop();
            top = this.peek(1);
          } while (top?.type === "flow-collection");
        } else if (fc.end.length === 0) {
          switch (this.type) {
            case "comma":
            case "explicit-key-ind":
              if (!it || it.sep)
                fc.items.push({ start: [this.sourceToken] });
              else
                it.start.push(this.sourceToken);
              return;
            case "map-value-ind":
              if (!it || it.value)
                fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                Object.assign(it, { key: null, sep: [this.sourceToken] });
              return;
            case "space":
            case "comment":
            case "newline":
            case "anchor":
            case "tag":
              if (!it || it.value)
                fc.items.push({ start: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                it.start.push(this.sourceToken);
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (!it || it.value)
                fc.items.push({ start: [], key: fs, sep: [] });
              else if (it.sep)
                this.stack.push(fs);
              else
                Object.assign(it, { key: fs, sep: [] });
              return;
            }
            case "flow-map-end":
            case "flow-seq-end":
              fc.end.push(this.sourceToken);
              return;
          }
          const bv = this.startBlockValue(fc);
          if (bv)
            this.stack.push(bv);
          else {
            yield* this.pop();
            yield* this.step();
          }
        } else {
          const parent = this.peek(2);
          if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
            yield* this.pop();
            yield* this.step();
          } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            fixFlowSeqItems(fc);
            const sep = fc.end.splice(1, fc.end.length);
            sep.push(this.sourceToken);
            const map4 = {
              type: "block-map",
              offset: fc.offset,
              indent: fc.indent,
              items: [{ start, key: fc, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map4;
          } else {
            yield* this.lineEnd(fc);
          }
        }
      }
      flowScalar(type) {
        if (this.onNewLine) {
          let nl = this.source.indexOf("\n") + 1;
          while (nl !== 0) {
            this.onNewLine(this.offset + nl);
            nl = this.source.indexOf("\n", nl) + 1;
          }
        }
        return {
          type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
      }
      startBlockValue(parent) {
        switch (this.type) {
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return this.flowScalar(this.type);
          case "block-scalar-header":
            return {
              type: "block-scalar",
              offset: this.offset,
              indent: this.indent,
              props: [this.sourceToken],
              source: ""
            };
          case "flow-map-start":
          case "flow-seq-start":
            return {
              type: "flow-collection",
              offset: this.offset,
              indent: this.indent,
              start: this.sourceToken,
              items: [],
              end: []
            };
          case "seq-item-ind":
            return {
              type: "block-seq",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken] }]
            };
          case "explicit-key-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            start.push(this.sourceToken);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, explicitKey: true }]
            };
          }
          case "map-value-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, key: null, sep: [this.sourceToken] }]
            };
          }
        }
        return null;
      }
      atIndentedComment(start, indent2) {
        if (this.type !== "comment")
          return false;
        if (this.indent <= indent2)
          return false;
        return start.every((st) => st.type === "newline" || st.type === "space");
      }
      *documentEnd(docEnd) {
        if (this.type !== "doc-mode") {
          if (docEnd.end)
            docEnd.end.push(this.sourceToken);
          else
            docEnd.end = [this.sourceToken];
          if (this.type === "newline")
            yield* this.pop();
        }
      }
      *lineEnd(token) {
        switch (this.type) {
          case "comma":
          case "doc-start":
          case "doc-end":
          case "flow-seq-end":
          case "flow-map-end":
          case "map-value-ind":
            yield* this.pop();
            yield* this.step();
            break;
          case "newline":
            this.onKeyLine = false;
          // fallthrough
          case "space":
          case "comment":
          default:
            if (token.end)
              token.end.push(this.sourceToken);
            else
              token.end = [this.sourceToken];
            if (this.type === "newline")
              yield* this.pop();
        }
      }
    };
    exports.Parser = Parser;
  }
});

// node_modules/yaml/dist/public-api.js
var require_public_api = __commonJS({
  "node_modules/yaml/dist/public-api.js"(exports) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var errors = require_errors();
    var log = require_log();
    var identity = require_identity();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    function parseOptions(options) {
      const prettyErrors = options.prettyErrors !== false;
      const lineCounter$1 = options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null;
      return { lineCounter: lineCounter$1, prettyErrors };
    }
    function parseAllDocuments(source, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      const docs = Array.from(composer$1.compose(parser$1.parse(source)));
      if (prettyErrors && lineCounter2)
        for (const doc of docs) {
          doc.errors.forEach(errors.prettifyError(source, lineCounter2));
          doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
        }
      if (docs.length > 0)
        return docs;
      return Object.assign([], { empty: true }, composer$1.streamInfo());
    }
    function parseDocument2(source, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      let doc = null;
      for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
          doc = _doc;
        else if (doc.options.logLevel !== "silent") {
          doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
          break;
        }
      }
      if (prettyErrors && lineCounter2) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter2));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
      }
      return doc;
    }
    function parse2(src, reviver, options) {
      let _reviver = void 0;
      if (typeof reviver === "function") {
        _reviver = reviver;
      } else if (options === void 0 && reviver && typeof reviver === "object") {
        options = reviver;
      }
      const doc = parseDocument2(src, options);
      if (!doc)
        return null;
      doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
      if (doc.errors.length > 0) {
        if (doc.options.logLevel !== "silent")
          throw doc.errors[0];
        else
          doc.errors = [];
      }
      return doc.toJS(Object.assign({ reviver: _reviver }, options));
    }
    function stringify(value2, replacer, options) {
      let _replacer = null;
      if (typeof replacer === "function" || Array.isArray(replacer)) {
        _replacer = replacer;
      } else if (options === void 0 && replacer) {
        options = replacer;
      }
      if (typeof options === "string")
        options = options.length;
      if (typeof options === "number") {
        const indent2 = Math.round(options);
        options = indent2 < 1 ? void 0 : indent2 > 8 ? { indent: 8 } : { indent: indent2 };
      }
      if (value2 === void 0) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
          return void 0;
      }
      if (identity.isDocument(value2) && !_replacer)
        return value2.toString(options);
      return new Document.Document(value2, _replacer, options).toString(options);
    }
    exports.parse = parse2;
    exports.parseAllDocuments = parseAllDocuments;
    exports.parseDocument = parseDocument2;
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/index.js
var require_dist = __commonJS({
  "node_modules/yaml/dist/index.js"(exports) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var Schema = require_Schema();
    var errors = require_errors();
    var Alias = require_Alias();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var cst = require_cst();
    var lexer = require_lexer();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    var publicApi = require_public_api();
    var visit2 = require_visit();
    exports.Composer = composer.Composer;
    exports.Document = Document.Document;
    exports.Schema = Schema.Schema;
    exports.YAMLError = errors.YAMLError;
    exports.YAMLParseError = errors.YAMLParseError;
    exports.YAMLWarning = errors.YAMLWarning;
    exports.Alias = Alias.Alias;
    exports.isAlias = identity.isAlias;
    exports.isCollection = identity.isCollection;
    exports.isDocument = identity.isDocument;
    exports.isMap = identity.isMap;
    exports.isNode = identity.isNode;
    exports.isPair = identity.isPair;
    exports.isScalar = identity.isScalar;
    exports.isSeq = identity.isSeq;
    exports.Pair = Pair.Pair;
    exports.Scalar = Scalar.Scalar;
    exports.YAMLMap = YAMLMap.YAMLMap;
    exports.YAMLSeq = YAMLSeq.YAMLSeq;
    exports.CST = cst;
    exports.Lexer = lexer.Lexer;
    exports.LineCounter = lineCounter.LineCounter;
    exports.Parser = parser.Parser;
    exports.parse = publicApi.parse;
    exports.parseAllDocuments = publicApi.parseAllDocuments;
    exports.parseDocument = publicApi.parseDocument;
    exports.stringify = publicApi.stringify;
    exports.visit = visit2.visit;
    exports.visitAsync = visit2.visitAsync;
  }
});

// node_modules/micromark-util-character/index.js
var asciiAlpha = regexCheck(/[A-Za-z]/);
var asciiAlphanumeric = regexCheck(/[\dA-Za-z]/);
var asciiAtext = regexCheck(/[#-'*+\--9=?A-Z^-~]/);
function asciiControl(code4) {
  return (
    // Special whitespace codes (which have negative values), C0 and Control
    // character DEL
    code4 !== null && (code4 < 32 || code4 === 127)
  );
}
var asciiDigit = regexCheck(/\d/);
var asciiHexDigit = regexCheck(/[\dA-Fa-f]/);
var asciiPunctuation = regexCheck(/[!-/:-@[-`{-~]/);
function markdownLineEnding(code4) {
  return code4 !== null && code4 < -2;
}
function markdownLineEndingOrSpace(code4) {
  return code4 !== null && (code4 < 0 || code4 === 32);
}
function markdownSpace(code4) {
  return code4 === -2 || code4 === -1 || code4 === 32;
}
var unicodePunctuation = regexCheck(new RegExp("\\p{P}|\\p{S}", "u"));
var unicodeWhitespace = regexCheck(/\s/);
function regexCheck(regex) {
  return check2;
  function check2(code4) {
    return code4 !== null && code4 > -1 && regex.test(String.fromCharCode(code4));
  }
}

// node_modules/fault/index.js
var import_format = __toESM(require_format(), 1);
var fault = Object.assign(create(Error), {
  eval: create(EvalError),
  range: create(RangeError),
  reference: create(ReferenceError),
  syntax: create(SyntaxError),
  type: create(TypeError),
  uri: create(URIError)
});
function create(Constructor) {
  FormattedError.displayName = Constructor.displayName || Constructor.name;
  return FormattedError;
  function FormattedError(format, ...values) {
    const reason = format ? (0, import_format.default)(format, ...values) : format;
    return new Constructor(reason);
  }
}

// node_modules/micromark-extension-frontmatter/lib/to-matters.js
var own = {}.hasOwnProperty;
var markers = {
  yaml: "-",
  toml: "+"
};
function toMatters(options) {
  const result = [];
  let index = -1;
  const presetsOrMatters = Array.isArray(options) ? options : options ? [options] : ["yaml"];
  while (++index < presetsOrMatters.length) {
    result[index] = matter(presetsOrMatters[index]);
  }
  return result;
}
function matter(option) {
  let result = option;
  if (typeof result === "string") {
    if (!own.call(markers, result)) {
      throw fault("Missing matter definition for `%s`", result);
    }
    result = {
      type: result,
      marker: markers[result]
    };
  } else if (typeof result !== "object") {
    throw fault("Expected matter to be an object, not `%j`", result);
  }
  if (!own.call(result, "type")) {
    throw fault("Missing `type` in matter `%j`", result);
  }
  if (!own.call(result, "fence") && !own.call(result, "marker")) {
    throw fault("Missing `marker` or `fence` in matter `%j`", result);
  }
  return result;
}

// node_modules/micromark-extension-frontmatter/lib/syntax.js
function frontmatter(options) {
  const matters = toMatters(options);
  const flow3 = {};
  let index = -1;
  while (++index < matters.length) {
    const matter2 = matters[index];
    const code4 = fence(matter2, "open").charCodeAt(0);
    const construct = createConstruct(matter2);
    const existing = flow3[code4];
    if (Array.isArray(existing)) {
      existing.push(construct);
    } else {
      flow3[code4] = [construct];
    }
  }
  return {
    flow: flow3
  };
}
function createConstruct(matter2) {
  const anywhere = matter2.anywhere;
  const frontmatterType = (
    /** @type {TokenType} */
    matter2.type
  );
  const fenceType = (
    /** @type {TokenType} */
    frontmatterType + "Fence"
  );
  const sequenceType = (
    /** @type {TokenType} */
    fenceType + "Sequence"
  );
  const valueType = (
    /** @type {TokenType} */
    frontmatterType + "Value"
  );
  const closingFenceConstruct = {
    tokenize: tokenizeClosingFence,
    partial: true
  };
  let buffer;
  let bufferIndex = 0;
  return {
    tokenize: tokenizeFrontmatter,
    concrete: true
  };
  function tokenizeFrontmatter(effects, ok2, nok) {
    const self = this;
    return start;
    function start(code4) {
      const position = self.now();
      if (
        // Indent not allowed.
        position.column === 1 && // Normally, only allowed in first line.
        (position.line === 1 || anywhere)
      ) {
        buffer = fence(matter2, "open");
        bufferIndex = 0;
        if (code4 === buffer.charCodeAt(bufferIndex)) {
          effects.enter(frontmatterType);
          effects.enter(fenceType);
          effects.enter(sequenceType);
          return openSequence(code4);
        }
      }
      return nok(code4);
    }
    function openSequence(code4) {
      if (bufferIndex === buffer.length) {
        effects.exit(sequenceType);
        if (markdownSpace(code4)) {
          effects.enter("whitespace");
          return openSequenceWhitespace(code4);
        }
        return openAfter(code4);
      }
      if (code4 === buffer.charCodeAt(bufferIndex++)) {
        effects.consume(code4);
        return openSequence;
      }
      return nok(code4);
    }
    function openSequenceWhitespace(code4) {
      if (markdownSpace(code4)) {
        effects.consume(code4);
        return openSequenceWhitespace;
      }
      effects.exit("whitespace");
      return openAfter(code4);
    }
    function openAfter(code4) {
      if (markdownLineEnding(code4)) {
        effects.exit(fenceType);
        effects.enter("lineEnding");
        effects.consume(code4);
        effects.exit("lineEnding");
        buffer = fence(matter2, "close");
        bufferIndex = 0;
        return effects.attempt(closingFenceConstruct, after, contentStart);
      }
      return nok(code4);
    }
    function contentStart(code4) {
      if (code4 === null || markdownLineEnding(code4)) {
        return contentEnd(code4);
      }
      effects.enter(valueType);
      return contentInside(code4);
    }
    function contentInside(code4) {
      if (code4 === null || markdownLineEnding(code4)) {
        effects.exit(valueType);
        return contentEnd(code4);
      }
      effects.consume(code4);
      return contentInside;
    }
    function contentEnd(code4) {
      if (code4 === null) {
        return nok(code4);
      }
      effects.enter("lineEnding");
      effects.consume(code4);
      effects.exit("lineEnding");
      return effects.attempt(closingFenceConstruct, after, contentStart);
    }
    function after(code4) {
      effects.exit(frontmatterType);
      return ok2(code4);
    }
  }
  function tokenizeClosingFence(effects, ok2, nok) {
    let bufferIndex2 = 0;
    return closeStart;
    function closeStart(code4) {
      if (code4 === buffer.charCodeAt(bufferIndex2)) {
        effects.enter(fenceType);
        effects.enter(sequenceType);
        return closeSequence(code4);
      }
      return nok(code4);
    }
    function closeSequence(code4) {
      if (bufferIndex2 === buffer.length) {
        effects.exit(sequenceType);
        if (markdownSpace(code4)) {
          effects.enter("whitespace");
          return closeSequenceWhitespace(code4);
        }
        return closeAfter(code4);
      }
      if (code4 === buffer.charCodeAt(bufferIndex2++)) {
        effects.consume(code4);
        return closeSequence;
      }
      return nok(code4);
    }
    function closeSequenceWhitespace(code4) {
      if (markdownSpace(code4)) {
        effects.consume(code4);
        return closeSequenceWhitespace;
      }
      effects.exit("whitespace");
      return closeAfter(code4);
    }
    function closeAfter(code4) {
      if (code4 === null || markdownLineEnding(code4)) {
        effects.exit(fenceType);
        return ok2(code4);
      }
      return nok(code4);
    }
  }
}
function fence(matter2, prop) {
  return matter2.marker ? pick(matter2.marker, prop).repeat(3) : (
    // @ts-expect-error: They’re mutually exclusive.
    pick(matter2.fence, prop)
  );
}
function pick(schema, prop) {
  return typeof schema === "string" ? schema : schema[prop];
}

// node_modules/escape-string-regexp/index.js
function escapeStringRegexp(string3) {
  if (typeof string3 !== "string") {
    throw new TypeError("Expected a string");
  }
  return string3.replace(/[|\\{}()[\]^$+*?.]/g, "\\$&").replace(/-/g, "\\x2d");
}

// node_modules/mdast-util-frontmatter/lib/index.js
function frontmatterFromMarkdown(options) {
  const matters = toMatters(options);
  const enter2 = {};
  const exit4 = {};
  let index = -1;
  while (++index < matters.length) {
    const matter2 = matters[index];
    enter2[matter2.type] = opener(matter2);
    exit4[matter2.type] = close;
    exit4[matter2.type + "Value"] = value;
  }
  return { enter: enter2, exit: exit4 };
}
function opener(matter2) {
  return open;
  function open(token) {
    this.enter({ type: matter2.type, value: "" }, token);
    this.buffer();
  }
}
function close(token) {
  const data = this.resume();
  const node = this.stack[this.stack.length - 1];
  ok("value" in node);
  this.exit(token);
  node.value = data.replace(/^(\r?\n|\r)|(\r?\n|\r)$/g, "");
}
function value(token) {
  this.config.enter.data.call(this, token);
  this.config.exit.data.call(this, token);
}
function frontmatterToMarkdown(options) {
  const unsafe2 = [];
  const handlers = {};
  const matters = toMatters(options);
  let index = -1;
  while (++index < matters.length) {
    const matter2 = matters[index];
    handlers[matter2.type] = handler(matter2);
    const open = fence2(matter2, "open");
    unsafe2.push({
      atBreak: true,
      character: open.charAt(0),
      after: escapeStringRegexp(open.charAt(1))
    });
  }
  return { unsafe: unsafe2, handlers };
}
function handler(matter2) {
  const open = fence2(matter2, "open");
  const close2 = fence2(matter2, "close");
  return handle2;
  function handle2(node) {
    return open + (node.value ? "\n" + node.value : "") + "\n" + close2;
  }
}
function fence2(matter2, prop) {
  return matter2.marker ? pick2(matter2.marker, prop).repeat(3) : (
    // @ts-expect-error: They’re mutually exclusive.
    pick2(matter2.fence, prop)
  );
}
function pick2(schema, prop) {
  return typeof schema === "string" ? schema : schema[prop];
}

// node_modules/remark-frontmatter/lib/index.js
var emptyOptions = "yaml";
function remarkFrontmatter(options) {
  const self = (
    /** @type {Processor} */
    this
  );
  const settings = options || emptyOptions;
  const data = self.data();
  const micromarkExtensions = data.micromarkExtensions || (data.micromarkExtensions = []);
  const fromMarkdownExtensions = data.fromMarkdownExtensions || (data.fromMarkdownExtensions = []);
  const toMarkdownExtensions = data.toMarkdownExtensions || (data.toMarkdownExtensions = []);
  micromarkExtensions.push(frontmatter(settings));
  fromMarkdownExtensions.push(frontmatterFromMarkdown(settings));
  toMarkdownExtensions.push(frontmatterToMarkdown(settings));
}

// node_modules/mdast-util-find-and-replace/lib/index.js
function findAndReplace(tree, list4, options) {
  const settings = options || {};
  const ignored = convert(settings.ignore || []);
  const pairs = toPairs(list4);
  let pairIndex = -1;
  while (++pairIndex < pairs.length) {
    visitParents(tree, visitor);
  }
  function visitor(node, parents, index) {
    if (node.type === "text" && typeof index === "number") {
      return handler2(node, parents, index);
    }
    if (ignored(node, index, parents[parents.length - 1])) return SKIP;
  }
  function handler2(node, parents, index) {
    const parent = parents[parents.length - 1];
    const find = pairs[pairIndex][0];
    const replace2 = pairs[pairIndex][1];
    let start = 0;
    let change = false;
    let nodes = [];
    find.lastIndex = 0;
    let match = find.exec(node.value);
    while (match) {
      const position = match.index;
      const matchObject = {
        index: match.index,
        input: match.input,
        stack: [...parents, node]
      };
      let value2 = replace2(...match, matchObject);
      if (typeof value2 === "string") {
        value2 = value2.length > 0 ? { type: "text", value: value2 } : void 0;
      }
      if (value2 === false) {
        find.lastIndex = position + 1;
      } else {
        if (start !== position) {
          add({ type: "text", value: node.value.slice(start, position) });
        }
        if (Array.isArray(value2)) {
          for (const child of value2) add(child);
        } else if (value2) {
          add(value2);
        }
        start = position + match[0].length;
        change = true;
      }
      if (!find.global) {
        break;
      }
      match = find.exec(node.value);
    }
    if (change) {
      if (start < node.value.length) {
        add({ type: "text", value: node.value.slice(start) });
      }
      parent.children.splice(index, 1, ...nodes);
    } else {
      nodes = [node];
    }
    return index + nodes.length;
    function add(child) {
      const previous3 = nodes[nodes.length - 1];
      if (previous3 && previous3.type === "text" && child.type === "text") {
        previous3.value += child.value;
      } else {
        nodes.push(child);
      }
    }
  }
}
function toPairs(tupleOrList) {
  if (!Array.isArray(tupleOrList)) {
    throw new TypeError("Expected find and replace tuple or list of tuples");
  }
  const result = [];
  const list4 = !tupleOrList[0] || Array.isArray(tupleOrList[0]) ? (
    /** @type {FindAndReplaceList} */
    tupleOrList
  ) : [
    /** @type {FindAndReplaceTuple} */
    tupleOrList
  ];
  let index = -1;
  while (++index < list4.length) {
    const tuple = list4[index];
    result.push([toExpression(tuple[0]), toFunction(tuple[1])]);
  }
  return result;
}
function toExpression(find) {
  return typeof find === "string" ? new RegExp(escapeStringRegexp(find), "g") : find;
}
function toFunction(replace2) {
  return typeof replace2 === "function" ? replace2 : function() {
    return replace2;
  };
}

// node_modules/mdast-util-gfm-autolink-literal/lib/index.js
var inConstruct = "phrasing";
var notInConstruct = ["autolink", "link", "image", "label"];
function gfmAutolinkLiteralFromMarkdown() {
  return {
    transforms: [transformGfmAutolinkLiterals],
    enter: {
      literalAutolink: enterLiteralAutolink,
      literalAutolinkEmail: enterLiteralAutolinkValue,
      literalAutolinkHttp: enterLiteralAutolinkValue,
      literalAutolinkWww: enterLiteralAutolinkValue
    },
    exit: {
      literalAutolink: exitLiteralAutolink,
      literalAutolinkEmail: exitLiteralAutolinkEmail,
      literalAutolinkHttp: exitLiteralAutolinkHttp,
      literalAutolinkWww: exitLiteralAutolinkWww
    }
  };
}
function gfmAutolinkLiteralToMarkdown() {
  return {
    unsafe: [
      {
        character: "@",
        before: "[+\\-.\\w]",
        after: "[\\-.\\w]",
        inConstruct,
        notInConstruct
      },
      {
        character: ".",
        before: "[Ww]",
        after: "[\\-.\\w]",
        inConstruct,
        notInConstruct
      },
      {
        character: ":",
        before: "[ps]",
        after: "\\/",
        inConstruct,
        notInConstruct
      }
    ]
  };
}
function enterLiteralAutolink(token) {
  this.enter(
    { type: "link", title: null, url: "", children: [], position: void 0 },
    token
  );
}
function enterLiteralAutolinkValue(token) {
  this.config.enter.autolinkProtocol.call(this, token);
}
function exitLiteralAutolinkHttp(token) {
  this.config.exit.autolinkProtocol.call(this, token);
}
function exitLiteralAutolinkWww(token) {
  this.config.exit.data.call(this, token);
  const node = this.stack[this.stack.length - 1];
  ok(node.type === "link");
  node.url = "http://" + this.sliceSerialize(token);
}
function exitLiteralAutolinkEmail(token) {
  this.config.exit.autolinkEmail.call(this, token);
}
function exitLiteralAutolink(token) {
  this.exit(token);
}
function transformGfmAutolinkLiterals(tree) {
  findAndReplace(
    tree,
    [
      [
        /(?<![\da-z])(https?:\/\/|www(?=\.))([\w-]*\.[\w\-.]*)([^\t\n\r ]*)/gi,
        findUrl
      ],
      [
        /(?<![\w+\-.@])xmpp:([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)(\/(?:[\w\-/]|\.(?=[\dA-Za-z]))*)?/g,
        findXmpp
      ],
      [/(?<![\w+\-.@])mailto:([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)/g, findMailto],
      [
        /(?<![\w+\-.]|(?:^|[^\d@A-Za-z])(?:mailto|xmpp):)([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)/g,
        findEmail
      ]
    ],
    { ignore: ["link", "linkReference"] }
  );
}
function findUrl(_, protocol, domain2, path2, match) {
  if (!previous(match)) {
    return false;
  }
  let prefix = "";
  if (/^w/i.test(protocol)) {
    domain2 = protocol + domain2;
    protocol = "";
    prefix = "http://";
  }
  if (unicodePunctuation(domain2.charCodeAt(0)) || !isCorrectDomain(domain2)) {
    return false;
  }
  const parts = splitUrl(domain2 + path2);
  const result = {
    type: "link",
    title: null,
    url: prefix + protocol + parts[0],
    children: [{ type: "text", value: protocol + parts[0], position: void 0 }],
    position: void 0
  };
  if (parts[1]) {
    return [result, { type: "text", value: parts[1], position: void 0 }];
  }
  return result;
}
function findEmail(_, atext, label) {
  if (/[\d\-_]$/.test(label)) {
    return false;
  }
  return {
    type: "link",
    title: null,
    url: "mailto:" + atext + "@" + label,
    children: [{ type: "text", value: atext + "@" + label, position: void 0 }],
    position: void 0
  };
}
function findMailto(_, atext, label) {
  if (/[\d\-_]$/.test(label)) {
    return false;
  }
  const value2 = "mailto:" + atext + "@" + label;
  return {
    type: "link",
    title: null,
    url: value2,
    children: [{ type: "text", value: value2, position: void 0 }],
    position: void 0
  };
}
function findXmpp(matchValue, atext, label, resource, match) {
  if (/[\d\-_]$/.test(label) || resource && (!/[A-Za-z]$/.test(resource) || match.input.charAt(match.index + matchValue.length) === "@")) {
    return false;
  }
  const value2 = "xmpp:" + atext + "@" + label + (resource || "");
  return {
    type: "link",
    title: null,
    url: value2,
    children: [{ type: "text", value: value2, position: void 0 }],
    position: void 0
  };
}
function isCorrectDomain(domain2) {
  const parts = domain2.split(".");
  if (parts.length < 2 || parts[parts.length - 1] && (/_/.test(parts[parts.length - 1]) || !/[\dA-Za-z]/.test(parts[parts.length - 1])) || parts[parts.length - 2] && (/_/.test(parts[parts.length - 2]) || !/[\dA-Za-z]/.test(parts[parts.length - 2]))) {
    return false;
  }
  return true;
}
function splitUrl(url) {
  let index = url.length;
  while (index > 0) {
    const code4 = url.charCodeAt(index - 1);
    if (code4 === 33 || code4 === 34 || code4 === 38 || code4 === 39 || code4 === 41 || code4 === 44 || code4 === 46 || code4 === 58 || code4 === 59 || code4 === 60 || code4 === 62 || code4 === 63 || code4 === 93 || code4 === 125) {
      index--;
    } else {
      break;
    }
  }
  if (index === url.length) {
    return [url, void 0];
  }
  let trail2 = url.slice(index);
  url = url.slice(0, index);
  let closingParenIndex = trail2.indexOf(")");
  const openingParens = ccount(url, "(");
  let closingParens = ccount(url, ")");
  while (closingParenIndex !== -1 && openingParens > closingParens) {
    url += trail2.slice(0, closingParenIndex + 1);
    trail2 = trail2.slice(closingParenIndex + 1);
    closingParenIndex = trail2.indexOf(")");
    closingParens++;
  }
  return [url, trail2];
}
function previous(match) {
  const code4 = match.input.charCodeAt(match.index - 1);
  return match.index === 0 || unicodeWhitespace(code4) || unicodePunctuation(code4);
}

// node_modules/micromark-util-normalize-identifier/index.js
function normalizeIdentifier(value2) {
  return value2.replace(/[\t\n\r ]+/g, " ").replace(/^ | $/g, "").toLowerCase().toUpperCase();
}

// node_modules/mdast-util-gfm-footnote/lib/index.js
footnoteReference.peek = footnoteReferencePeek;
function enterFootnoteCallString() {
  this.buffer();
}
function enterFootnoteCall(token) {
  this.enter({ type: "footnoteReference", identifier: "", label: "" }, token);
}
function enterFootnoteDefinitionLabelString() {
  this.buffer();
}
function enterFootnoteDefinition(token) {
  this.enter(
    { type: "footnoteDefinition", identifier: "", label: "", children: [] },
    token
  );
}
function exitFootnoteCallString(token) {
  const label = this.resume();
  const node = this.stack[this.stack.length - 1];
  ok(node.type === "footnoteReference");
  node.identifier = normalizeIdentifier(
    this.sliceSerialize(token)
  ).toLowerCase();
  node.label = label;
}
function exitFootnoteCall(token) {
  this.exit(token);
}
function exitFootnoteDefinitionLabelString(token) {
  const label = this.resume();
  const node = this.stack[this.stack.length - 1];
  ok(node.type === "footnoteDefinition");
  node.identifier = normalizeIdentifier(
    this.sliceSerialize(token)
  ).toLowerCase();
  node.label = label;
}
function exitFootnoteDefinition(token) {
  this.exit(token);
}
function footnoteReferencePeek() {
  return "[";
}
function footnoteReference(node, _, state, info) {
  const tracker = state.createTracker(info);
  let value2 = tracker.move("[^");
  const exit4 = state.enter("footnoteReference");
  const subexit = state.enter("reference");
  value2 += tracker.move(
    state.safe(state.associationId(node), { after: "]", before: value2 })
  );
  subexit();
  exit4();
  value2 += tracker.move("]");
  return value2;
}
function gfmFootnoteFromMarkdown() {
  return {
    enter: {
      gfmFootnoteCallString: enterFootnoteCallString,
      gfmFootnoteCall: enterFootnoteCall,
      gfmFootnoteDefinitionLabelString: enterFootnoteDefinitionLabelString,
      gfmFootnoteDefinition: enterFootnoteDefinition
    },
    exit: {
      gfmFootnoteCallString: exitFootnoteCallString,
      gfmFootnoteCall: exitFootnoteCall,
      gfmFootnoteDefinitionLabelString: exitFootnoteDefinitionLabelString,
      gfmFootnoteDefinition: exitFootnoteDefinition
    }
  };
}
function gfmFootnoteToMarkdown(options) {
  let firstLineBlank = false;
  if (options && options.firstLineBlank) {
    firstLineBlank = true;
  }
  return {
    handlers: { footnoteDefinition, footnoteReference },
    // This is on by default already.
    unsafe: [{ character: "[", inConstruct: ["label", "phrasing", "reference"] }]
  };
  function footnoteDefinition(node, _, state, info) {
    const tracker = state.createTracker(info);
    let value2 = tracker.move("[^");
    const exit4 = state.enter("footnoteDefinition");
    const subexit = state.enter("label");
    value2 += tracker.move(
      state.safe(state.associationId(node), { before: value2, after: "]" })
    );
    subexit();
    value2 += tracker.move("]:");
    if (node.children && node.children.length > 0) {
      tracker.shift(4);
      value2 += tracker.move(
        (firstLineBlank ? "\n" : " ") + state.indentLines(
          state.containerFlow(node, tracker.current()),
          firstLineBlank ? mapAll : mapExceptFirst
        )
      );
    }
    exit4();
    return value2;
  }
}
function mapExceptFirst(line, index, blank) {
  return index === 0 ? line : mapAll(line, index, blank);
}
function mapAll(line, index, blank) {
  return (blank ? "" : "    ") + line;
}

// node_modules/mdast-util-gfm-strikethrough/lib/index.js
var constructsWithoutStrikethrough = [
  "autolink",
  "destinationLiteral",
  "destinationRaw",
  "reference",
  "titleQuote",
  "titleApostrophe"
];
handleDelete.attention = attentionDelete;
handleDelete.peek = peekDelete;
function gfmStrikethroughFromMarkdown() {
  return {
    canContainEols: ["delete"],
    enter: { strikethrough: enterStrikethrough },
    exit: { strikethrough: exitStrikethrough }
  };
}
function gfmStrikethroughToMarkdown() {
  return {
    handlers: { delete: handleDelete },
    unsafe: [
      {
        character: "~",
        inConstruct: "phrasing",
        notInConstruct: constructsWithoutStrikethrough
      }
    ]
  };
}
function enterStrikethrough(token) {
  this.enter({ type: "delete", children: [], position: void 0 }, token);
}
function exitStrikethrough(token) {
  this.exit(token);
}
function handleDelete(node, _, state, info) {
  const tracker = state.createTracker(info);
  const sequence = state.stack.includes("strikethrough") ? "~" : "~~";
  const exit4 = state.enter("strikethrough");
  let value2 = tracker.move(sequence);
  value2 += state.containerPhrasing(node, {
    ...tracker.current(),
    before: value2,
    after: "~"
  });
  value2 += tracker.move(sequence);
  exit4();
  return value2;
}
function attentionDelete() {
  return { construct: "strikethrough", markers: ["~"], sizes: [2, 1] };
}
function peekDelete() {
  return "~";
}

// node_modules/markdown-table/index.js
function defaultStringLength(value2) {
  return value2.length;
}
function markdownTable(table, options) {
  const settings = options || {};
  const align = (settings.align || []).concat();
  const stringLength = settings.stringLength || defaultStringLength;
  const alignments = [];
  const cellMatrix = [];
  const sizeMatrix = [];
  const longestCellByColumn = [];
  let mostCellsPerRow = 0;
  let rowIndex = -1;
  while (++rowIndex < table.length) {
    const row2 = [];
    const sizes2 = [];
    let columnIndex2 = -1;
    if (table[rowIndex].length > mostCellsPerRow) {
      mostCellsPerRow = table[rowIndex].length;
    }
    while (++columnIndex2 < table[rowIndex].length) {
      const cell = serialize(table[rowIndex][columnIndex2]);
      if (settings.alignDelimiters !== false) {
        const size = stringLength(cell);
        sizes2[columnIndex2] = size;
        if (longestCellByColumn[columnIndex2] === void 0 || size > longestCellByColumn[columnIndex2]) {
          longestCellByColumn[columnIndex2] = size;
        }
      }
      row2.push(cell);
    }
    cellMatrix[rowIndex] = row2;
    sizeMatrix[rowIndex] = sizes2;
  }
  let columnIndex = -1;
  if (typeof align === "object" && "length" in align) {
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = toAlignment(align[columnIndex]);
    }
  } else {
    const code4 = toAlignment(align);
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = code4;
    }
  }
  columnIndex = -1;
  const row = [];
  const sizes = [];
  while (++columnIndex < mostCellsPerRow) {
    const code4 = alignments[columnIndex];
    let before = "";
    let after = "";
    if (code4 === 99) {
      before = ":";
      after = ":";
    } else if (code4 === 108) {
      before = ":";
    } else if (code4 === 114) {
      after = ":";
    }
    let size = settings.alignDelimiters === false ? 1 : Math.max(
      1,
      longestCellByColumn[columnIndex] - before.length - after.length
    );
    const cell = before + "-".repeat(size) + after;
    if (settings.alignDelimiters !== false) {
      size = before.length + size + after.length;
      if (size > longestCellByColumn[columnIndex]) {
        longestCellByColumn[columnIndex] = size;
      }
      sizes[columnIndex] = size;
    }
    row[columnIndex] = cell;
  }
  cellMatrix.splice(1, 0, row);
  sizeMatrix.splice(1, 0, sizes);
  rowIndex = -1;
  const lines = [];
  while (++rowIndex < cellMatrix.length) {
    const row2 = cellMatrix[rowIndex];
    const sizes2 = sizeMatrix[rowIndex];
    const cellsInRow = settings.fillRows === false ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length) : mostCellsPerRow;
    columnIndex = -1;
    const line = [];
    while (++columnIndex < cellsInRow) {
      const cell = row2[columnIndex] || "";
      let before = "";
      let after = "";
      if (settings.alignDelimiters !== false) {
        const size = longestCellByColumn[columnIndex] - (sizes2[columnIndex] || 0);
        const code4 = alignments[columnIndex];
        if (code4 === 114) {
          before = " ".repeat(size);
        } else if (code4 === 99) {
          const half = size / 2;
          if (size % 2) {
            before = " ".repeat(half + 0.5);
            after = " ".repeat(half - 0.5);
          } else {
            before = " ".repeat(half);
            after = before;
          }
        } else {
          after = " ".repeat(size);
        }
      }
      if (settings.delimiterStart !== false && !columnIndex) {
        line.push("|");
      }
      if (settings.padding !== false && // Don’t add the opening space if we’re not aligning and the cell is
      // empty: there will be a closing space.
      !(settings.alignDelimiters === false && cell === "") && (settings.delimiterStart !== false || columnIndex)) {
        line.push(" ");
      }
      if (settings.alignDelimiters !== false) {
        line.push(before);
      }
      line.push(cell);
      if (settings.alignDelimiters !== false) {
        line.push(after);
      }
      if (settings.padding !== false) {
        line.push(" ");
      }
      if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
        line.push("|");
      }
    }
    lines.push(
      settings.delimiterEnd === false ? line.join("").replace(/ +$/, "") : line.join("")
    );
  }
  return lines.join("\n");
}
function serialize(value2) {
  return value2 === null || value2 === void 0 ? "" : String(value2);
}
function toAlignment(value2) {
  const code4 = typeof value2 === "string" ? value2.codePointAt(0) : 0;
  return code4 === 67 || code4 === 99 ? 99 : code4 === 76 || code4 === 108 ? 108 : code4 === 82 || code4 === 114 ? 114 : 0;
}

// node_modules/mdast-util-phrasing/lib/index.js
var phrasing = (
  /** @type {(node?: unknown) => node is Exclude<PhrasingContent, Html>} */
  convert([
    "break",
    "delete",
    "emphasis",
    // To do: next major: removed since footnotes were added to GFM.
    "footnote",
    "footnoteReference",
    "image",
    "imageReference",
    "inlineCode",
    // Enabled by `mdast-util-math`:
    "inlineMath",
    "link",
    "linkReference",
    // Enabled by `mdast-util-mdx`:
    "mdxJsxTextElement",
    // Enabled by `mdast-util-mdx`:
    "mdxTextExpression",
    "strong",
    "text",
    // Enabled by `mdast-util-directive`:
    "textDirective"
  ])
);

// node_modules/mdast-util-to-markdown/lib/configure.js
var own2 = {}.hasOwnProperty;
function configure(base, extension2) {
  let index = -1;
  let key;
  if (extension2.extensions) {
    while (++index < extension2.extensions.length) {
      configure(base, extension2.extensions[index]);
    }
  }
  for (key in extension2) {
    if (own2.call(extension2, key)) {
      switch (key) {
        case "extensions": {
          break;
        }
        /* c8 ignore next 4 */
        case "unsafe": {
          list(base[key], extension2[key]);
          break;
        }
        case "join": {
          list(base[key], extension2[key]);
          break;
        }
        case "handlers": {
          map(base[key], extension2[key]);
          break;
        }
        default: {
          base.options[key] = extension2[key];
        }
      }
    }
  }
  return base;
}
function list(left, right) {
  if (right) {
    left.push(...right);
  }
}
function map(left, right) {
  if (right) {
    Object.assign(left, right);
  }
}

// node_modules/mdast-util-to-markdown/lib/handle/blockquote.js
function blockquote(node, _, state, info) {
  const exit4 = state.enter("blockquote");
  const tracker = state.createTracker(info);
  tracker.move("> ");
  tracker.shift(2);
  const value2 = state.indentLines(
    state.containerFlow(node, tracker.current()),
    map2
  );
  exit4();
  return value2;
}
function map2(line, _, blank) {
  return ">" + (blank ? "" : " ") + line;
}

// node_modules/mdast-util-to-markdown/lib/util/pattern-in-scope.js
function patternInScope(stack, pattern) {
  return listInScope(stack, pattern.inConstruct, true) && !listInScope(stack, pattern.notInConstruct, false);
}
function listInScope(stack, list4, none) {
  if (typeof list4 === "string") {
    list4 = [list4];
  }
  if (!list4 || list4.length === 0) {
    return none;
  }
  let index = -1;
  while (++index < list4.length) {
    if (stack.includes(list4[index])) {
      return true;
    }
  }
  return false;
}

// node_modules/mdast-util-to-markdown/lib/handle/break.js
function hardBreak(_, _1, state, info) {
  let index = -1;
  while (++index < state.unsafe.length) {
    const pattern = state.unsafe[index];
    if (pattern.character === "\n" && !pattern.before && !pattern.after && patternInScope(state.stack, pattern)) {
      return /[\t ]/.test(info.before) ? "" : " ";
    }
  }
  return "\\\n";
}

// node_modules/longest-streak/index.js
function longestStreak(value2, substring) {
  const source = String(value2);
  let index = source.indexOf(substring);
  let expected = index;
  let count = 0;
  let max = 0;
  if (typeof substring !== "string") {
    throw new TypeError("Expected substring");
  }
  while (index !== -1) {
    if (index === expected) {
      if (++count > max) {
        max = count;
      }
    } else {
      count = 1;
    }
    expected = index + substring.length;
    index = source.indexOf(substring, expected);
  }
  return max;
}

// node_modules/mdast-util-to-markdown/lib/util/format-code-as-indented.js
function formatCodeAsIndented(node, state) {
  return Boolean(
    state.options.fences === false && node.value && // If there’s no info…
    !node.lang && // And there’s a non-whitespace character…
    /[^\n\r ]/.test(node.value) && // And the value doesn’t start or end in a blank…
    !/^[\t ]*(?:[\n\r]|$)|(?:^|[\n\r])[\t ]*$/.test(node.value)
  );
}

// node_modules/mdast-util-to-markdown/lib/util/check-fence.js
function checkFence(state) {
  const marker = state.options.fence || "`";
  if (marker !== "`" && marker !== "~") {
    throw new Error(
      "Cannot serialize code with `" + marker + "` for `options.fence`, expected `` ` `` or `~`"
    );
  }
  return marker;
}

// node_modules/mdast-util-to-markdown/lib/handle/code.js
function code(node, _, state, info) {
  const marker = checkFence(state);
  const raw = node.value || "";
  if (formatCodeAsIndented(node, state)) {
    const exit5 = state.enter("codeIndented");
    const value3 = state.indentLines(raw, map3);
    exit5();
    return value3;
  }
  const tracker = state.createTracker(info);
  const sequence = marker.repeat(Math.max(longestStreak(raw, marker) + 1, 3));
  const exit4 = state.enter("codeFenced");
  const suffix = marker === "`" ? "GraveAccent" : "Tilde";
  let value2 = tracker.move(sequence);
  if (node.lang) {
    const subexit = state.enter(`codeFencedLang${suffix}`);
    value2 += tracker.move(
      state.safe(node.lang, {
        before: value2,
        after: " ",
        encode: ["`"],
        ...tracker.current()
      })
    );
    subexit();
  }
  if (node.lang && node.meta) {
    const subexit = state.enter(`codeFencedMeta${suffix}`);
    value2 += tracker.move(" ");
    value2 += tracker.move(
      state.safe(node.meta, {
        before: value2,
        after: "\n",
        encode: ["`"],
        ...tracker.current()
      })
    );
    subexit();
  }
  value2 += tracker.move("\n");
  if (raw) {
    value2 += tracker.move(raw + "\n");
  }
  value2 += tracker.move(sequence);
  exit4();
  return value2;
}
function map3(line, _, blank) {
  return (blank ? "" : "    ") + line;
}

// node_modules/mdast-util-to-markdown/lib/util/check-quote.js
function checkQuote(state) {
  const marker = state.options.quote || '"';
  if (marker !== '"' && marker !== "'") {
    throw new Error(
      "Cannot serialize title with `" + marker + "` for `options.quote`, expected `\"`, or `'`"
    );
  }
  return marker;
}

// node_modules/mdast-util-to-markdown/lib/handle/definition.js
function definition(node, _, state, info) {
  const quote = checkQuote(state);
  const suffix = quote === '"' ? "Quote" : "Apostrophe";
  const exit4 = state.enter("definition");
  let subexit = state.enter("label");
  const tracker = state.createTracker(info);
  let value2 = tracker.move("[");
  value2 += tracker.move(
    state.safe(state.associationId(node), {
      before: value2,
      after: "]",
      ...tracker.current()
    })
  );
  value2 += tracker.move("]: ");
  subexit();
  if (
    // If there’s no url, or…
    !node.url || // If there are control characters or whitespace.
    /[\0- \u007F]/.test(node.url)
  ) {
    subexit = state.enter("destinationLiteral");
    value2 += tracker.move("<");
    value2 += tracker.move(
      state.safe(node.url, { before: value2, after: ">", ...tracker.current() })
    );
    value2 += tracker.move(">");
  } else {
    subexit = state.enter("destinationRaw");
    value2 += tracker.move(
      state.safe(node.url, {
        before: value2,
        after: node.title ? " " : "\n",
        ...tracker.current()
      })
    );
  }
  subexit();
  if (node.title) {
    subexit = state.enter(`title${suffix}`);
    value2 += tracker.move(" " + quote);
    value2 += tracker.move(
      state.safe(node.title, {
        before: value2,
        after: quote,
        ...tracker.current()
      })
    );
    value2 += tracker.move(quote);
    subexit();
  }
  exit4();
  return value2;
}

// node_modules/mdast-util-to-markdown/lib/util/check-emphasis.js
function checkEmphasis(state) {
  const marker = state.options.emphasis || "*";
  if (marker !== "*" && marker !== "_") {
    throw new Error(
      "Cannot serialize emphasis with `" + marker + "` for `options.emphasis`, expected `*`, or `_`"
    );
  }
  return marker;
}

// node_modules/micromark-util-classify-character/index.js
function classifyCharacter(code4) {
  if (code4 === null || markdownLineEndingOrSpace(code4) || unicodeWhitespace(code4)) {
    return 1;
  }
  if (unicodePunctuation(code4)) {
    return 2;
  }
}

// node_modules/mdast-util-to-markdown/lib/util/character.js
function firstCharacter(value2) {
  const code4 = value2.codePointAt(0);
  return code4 === void 0 ? "" : String.fromCodePoint(code4);
}
function lastCharacter(value2) {
  const code4 = value2.codePointAt(value2.length - 2);
  return code4 !== void 0 && code4 > 65535 ? value2.slice(-2) : value2.slice(-1);
}

// node_modules/mdast-util-to-markdown/lib/util/encode-character-reference.js
function encodeCharacterReference(code4) {
  return "&#x" + code4.toString(16).toUpperCase() + ";";
}

// node_modules/mdast-util-to-markdown/lib/util/encode-info.js
function encodeInfo(outside, inside, marker) {
  const outsideKind = classifyCharacter(outside);
  const insideKind = classifyCharacter(inside);
  if (outsideKind === void 0) {
    return insideKind === void 0 ? (
      // Letter inside:
      // we have to encode *both* letters for `_` as it is looser.
      // it already forms for `*` (and GFMs `~`).
      marker === "_" ? { inside: true, outside: true } : { inside: false, outside: false }
    ) : insideKind === 1 ? (
      // Whitespace inside: encode both (letter, whitespace).
      { inside: true, outside: true }
    ) : (
      // Punctuation inside: encode outer (letter)
      { inside: false, outside: true }
    );
  }
  if (outsideKind === 1) {
    return insideKind === void 0 ? (
      // Letter inside: already forms.
      { inside: false, outside: false }
    ) : insideKind === 1 ? (
      // Whitespace inside: encode both (whitespace).
      { inside: true, outside: true }
    ) : (
      // Punctuation inside: already forms.
      { inside: false, outside: false }
    );
  }
  return insideKind === void 0 ? (
    // Letter inside: already forms.
    { inside: false, outside: false }
  ) : insideKind === 1 ? (
    // Whitespace inside: encode inner (whitespace).
    { inside: true, outside: false }
  ) : (
    // Punctuation inside: already forms.
    { inside: false, outside: false }
  );
}

// node_modules/micromark-util-html-tag-name/index.js
var htmlBlockNames = [
  "address",
  "article",
  "aside",
  "base",
  "basefont",
  "blockquote",
  "body",
  "caption",
  "center",
  "col",
  "colgroup",
  "dd",
  "details",
  "dialog",
  "dir",
  "div",
  "dl",
  "dt",
  "fieldset",
  "figcaption",
  "figure",
  "footer",
  "form",
  "frame",
  "frameset",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "head",
  "header",
  "hr",
  "html",
  "iframe",
  "legend",
  "li",
  "link",
  "main",
  "menu",
  "menuitem",
  "nav",
  "noframes",
  "ol",
  "optgroup",
  "option",
  "p",
  "param",
  "search",
  "section",
  "summary",
  "table",
  "tbody",
  "td",
  "tfoot",
  "th",
  "thead",
  "title",
  "tr",
  "track",
  "ul"
];
var htmlRawNames = ["pre", "script", "style", "textarea"];

// node_modules/mdast-util-to-markdown/lib/util/html-kind.js
function htmlKind(value2) {
  if (value2.charCodeAt(0) !== 60) return;
  const next = value2.charCodeAt(1);
  if (next === 33) {
    const code5 = value2.charCodeAt(2);
    if (code5 === 45) return 2;
    if (code5 === 91) return 5;
    if (asciiAlpha(code5)) return 4;
    return;
  }
  if (next === 63) return 3;
  const closing = next === 47;
  const start = closing ? 2 : 1;
  let end = start;
  let code4 = value2.charCodeAt(end);
  if (!asciiAlpha(code4)) return;
  while (code4 === 45 || asciiAlphanumeric(code4)) {
    code4 = value2.charCodeAt(++end);
  }
  const name = value2.slice(start, end).toLowerCase();
  if (!closing && code4 !== 47 && htmlRawNames.includes(name)) {
    return 1;
  }
  return htmlBlockNames.includes(name) ? 6 : 7;
}

// node_modules/mdast-util-to-markdown/lib/util/container-phrasing.js
var builtins = /* @__PURE__ */ new Map([
  ["*", false],
  ["_", true]
]);
function candidates(tokens, involved, runOf) {
  const related = /* @__PURE__ */ new Set();
  for (const token of tokens) {
    const siblings = runOf.get(token);
    if (siblings && token.attention && involved.some((d) => d.attention === token.attention)) {
      for (const sibling of siblings.tokens) {
        related.add(sibling.attention);
      }
    }
  }
  const ordered = [];
  for (const token of tokens) {
    if (token.attention && related.delete(token.attention)) {
      ordered.push(token.attention);
    }
  }
  ordered.reverse();
  return ordered;
}
function check(tokens, before, after) {
  const runs = [];
  const wrong = /* @__PURE__ */ new Map();
  const runOf = /* @__PURE__ */ new Map();
  let index = 0;
  while (index < tokens.length) {
    if (!tokens[index].attention) {
      index++;
      continue;
    }
    const marker = tokens[index].value.charAt(0);
    const strict = builtins.get(marker);
    let end = index + 1;
    while (end < tokens.length && tokens[end].attention && tokens[end].value.charAt(0) === marker) {
      end++;
    }
    const head = index ? tokens[index - 1].value : before;
    const previous3 = classifyCharacter(head.charCodeAt(head.length - 1));
    const next = classifyCharacter(
      (end < tokens.length ? tokens[end].value : after).charCodeAt(0)
    );
    const open = !next || next === 2 && Boolean(previous3);
    const close2 = !previous3 || previous3 === 2 && Boolean(next);
    const run = {
      tokens: tokens.slice(index, end),
      markers: [],
      start: 0,
      end: 0,
      // Underscores are strict, they cannot open or close inside words.
      open: strict ? open && (Boolean(previous3) || !close2) : open,
      close: strict ? close2 && (Boolean(next) || !open) : close2,
      // All builtins can split runs.
      split: strict !== void 0
    };
    for (const token of run.tokens) {
      wrong.set(token, [...run.tokens]);
      runOf.set(token, run);
      let size = token.value.length;
      while (size--) run.markers.push(token);
    }
    run.end = run.markers.length;
    runs.push(run);
    index = end;
  }
  pair(runs, wrong);
  index = -1;
  while (++index < tokens.length) {
    const involved = wrong.get(tokens[index]);
    if (involved) return { attention: candidates(tokens, involved, runOf), index };
  }
}
function containerPhrasing(parent, state, info) {
  return serialize2(phrasing2(parent, state, info), info.before, info.after);
}
function encode(tokens, start) {
  const token = tokens[start ? 0 : tokens.length - 1];
  if (!token || token.attention) return;
  const character = start ? firstCharacter(token.value) : lastCharacter(token.value);
  const reference = encodeCharacterReference(
    /** @type {number} */
    character.codePointAt(0)
  );
  if (start) {
    token.value = reference + token.value.slice(character.length);
  } else {
    let value2 = token.value.slice(0, token.value.length - character.length);
    let escapes = 0;
    while (value2.charCodeAt(value2.length - 1 - escapes) === 92) {
      escapes++;
    }
    if (escapes % 2) value2 += "\\";
    token.value = value2 + reference;
  }
}
function improve(items, chosen, mistake, before, after) {
  for (const attention4 of mistake.attention) {
    const current = chosen.get(attention4) || attention4.sequences[0];
    for (const sequence of attention4.sequences) {
      if (sequence === current) continue;
      const trial = new Map(chosen);
      trial.set(attention4, sequence);
      const tokens = render(items, trial, before, after);
      const next = check(tokens, before, after);
      if (!next || next.index > mistake.index) {
        return { chosen: trial, mistake: next, tokens };
      }
    }
  }
}
function pair(runs, wrong) {
  const openersByMarker = /* @__PURE__ */ new Map();
  for (const closer of runs) {
    const marker = closer.tokens[0].value.charAt(0);
    let openers = openersByMarker.get(marker);
    if (!openers) {
      openers = [];
      openersByMarker.set(marker, openers);
    }
    let open = closer.close ? openers.length : 0;
    while (open-- && closer.start < closer.end) {
      const opener2 = openers[open];
      const openerSize = opener2.end - opener2.start;
      const closerSize = closer.end - closer.start;
      if (closer.split ? (
        // The rule of 3, on the sizes that are left.
        (opener2.close || closer.open) && closerSize % 3 && !((openerSize + closerSize) % 3)
      ) : (
        // Others pair whole runs of the same size.
        openerSize !== opener2.markers.length || openerSize !== closerSize
      )) {
        continue;
      }
      const size = closer.split ? openerSize > 1 && closerSize > 1 ? 2 : 1 : closerSize;
      const opening = opener2.markers.slice(opener2.end - size, opener2.end);
      const closing = closer.markers.slice(closer.start, closer.start + size);
      const openToken = opening[0];
      const closeToken = closing[0];
      if (
        // Whole sequences:
        // the markers of a sequence are next to each other,
        // so if the first and last marker are of one sequence of that size,
        // all markers are exactly that sequence.
        openToken === opening[size - 1] && openToken.value.length === size && closeToken === closing[size - 1] && closeToken.value.length === size && // Of the same attention, so its opening and closing sequence.
        openToken.attention === closeToken.attention
      ) {
        wrong.delete(openToken);
        wrong.delete(closeToken);
      } else {
        const involved = [.../* @__PURE__ */ new Set([...opening, ...closing])];
        for (const token of involved) {
          const list4 = wrong.get(token);
          if (list4) list4.push(...involved);
        }
      }
      opener2.end -= size;
      closer.start += size;
      if (opener2.start === opener2.end) openers.splice(open, 1);
      open = openers.length;
    }
    if (closer.open && closer.start < closer.end) openers.push(closer);
  }
}
function attentionSequences(type, markers2, sizes) {
  if (markers2.length === 0) {
    throw new Error(
      "Cannot serialize `" + type + "` as attention without markers, expected one or more markers"
    );
  }
  if (sizes.length === 0) {
    throw new Error(
      "Cannot serialize `" + type + "` as attention without sizes, expected one or more sizes"
    );
  }
  for (const size of sizes) {
    if (!Number.isSafeInteger(size) || size < 1) {
      throw new Error(
        "Cannot serialize `" + type + "` as attention with `" + size + "` as size, expected positive integer"
      );
    }
  }
  const sequences = [];
  for (const marker of markers2) {
    if (marker.length !== 1) {
      throw new Error(
        "Cannot serialize `" + type + "` as attention with `" + marker + "` as marker, expected a single ascii character"
      );
    }
    if (!asciiPunctuation(marker.charCodeAt(0))) {
      throw new Error(
        "Cannot serialize `" + type + "` as attention with `" + marker + "` as marker, expected ascii punctuation"
      );
    }
    for (const size of sizes) {
      sequences.push(marker.repeat(size));
    }
  }
  return sequences;
}
function phrasing2(parent, state, info) {
  const indexStack = state.indexStack;
  const children = parent.children || [];
  const results = [];
  let index = -1;
  let before = info.before;
  indexStack.push(-1);
  let tracker = state.createTracker(info);
  while (++index < children.length) {
    const child = children[index];
    let after;
    indexStack[indexStack.length - 1] = index;
    if (index + 1 < children.length) {
      let handle3 = state.handle.handlers[children[index + 1].type];
      if (handle3 && handle3.peek) handle3 = handle3.peek;
      after = handle3 ? firstCharacter(
        handle3(children[index + 1], parent, state, {
          before: "",
          after: "",
          ...tracker.current()
        })
      ) : "";
    } else {
      after = info.after;
    }
    const previous3 = results[results.length - 1];
    if (typeof previous3 === "string" && (before === "\r" || before === "\n") && child.type === "html" && htmlKind(child.value) !== 7) {
      results[results.length - 1] = previous3.replace(/(\r?\n|\r)$/, " ");
      before = " ";
      tracker = state.createTracker(info);
      tracker.move(serialize2(results, info.before, info.after));
    }
    const handle2 = state.handle.handlers[child.type];
    if (handle2 && handle2.attention) {
      const item = attentionItem(
        /** @type {PhrasingParents} */
        child,
        handle2.attention,
        state,
        tracker
      );
      if (!item) continue;
      results.push(item);
      before = lastCharacter(item.sequences[0]);
    } else {
      const value2 = state.handle(child, parent, state, {
        ...tracker.current(),
        after,
        before
      });
      if (!value2) continue;
      tracker.move(value2);
      results.push(value2);
      before = lastCharacter(value2);
    }
  }
  indexStack.pop();
  return results;
}
function attentionItem(node, attention4, state, tracker) {
  const { construct, markers: markers2, sizes } = attention4(node, state);
  const sequences = attentionSequences(node.type, markers2, sizes);
  const sequence = sequences[0];
  const exit4 = state.enter(construct);
  const inside = state.createTracker(tracker.current());
  inside.move(sequence);
  const children = phrasing2(node, state, {
    ...inside.current(),
    before: sequence,
    after: sequence
  });
  exit4();
  if (children.length === 0) return;
  tracker.move(sequence);
  tracker.move(serialize2(children, sequence, sequence));
  tracker.move(sequence);
  return { children, sequences };
}
function fix(items, chosen, before, after) {
  let tokens = render(items, chosen, before, after);
  let mistake = check(tokens, before, after);
  while (mistake) {
    const next = improve(items, chosen, mistake, before, after);
    if (!next) return;
    chosen = next.chosen;
    tokens = next.tokens;
    mistake = next.mistake;
  }
  return tokens;
}
function guess(items, chosen, before, after) {
  let previous3 = before;
  let index = -1;
  while (++index < items.length) {
    const item = items[index];
    if (typeof item === "string") {
      previous3 = "";
      continue;
    }
    const next = index === items.length - 1 ? after : "";
    const sequence = item.sequences.find(function(value2) {
      const marker = value2.charAt(0);
      return marker !== previous3.charAt(0) && marker !== next.charAt(0) || items.length === 1 && builtins.has(marker) && value2.length > before.length;
    }) || item.sequences[0];
    if (sequence !== item.sequences[0]) chosen.set(item, sequence);
    guess(item.children, chosen, sequence, sequence);
    previous3 = sequence;
  }
}
function render(items, chosen, before, after) {
  const tokens = [];
  let encodeAfter;
  let previous3 = lastCharacter(before);
  let index = -1;
  while (++index < items.length) {
    const item = items[index];
    if (typeof item === "string") {
      const token = { value: item, attention: void 0 };
      if (encodeAfter && encodeAfter === firstCharacter(item)) {
        encode([token], true);
      }
      encodeAfter = void 0;
      tokens.push(token);
      if (token.value) previous3 = lastCharacter(token.value);
      continue;
    }
    const sequence = chosen.get(item) || item.sequences[0];
    const marker = sequence.charAt(0);
    const next = items[index + 1];
    const outsideBefore = previous3;
    const outsideAfter = firstCharacter(
      next === void 0 ? after : typeof next === "string" ? next : chosen.get(next) || next.sequences[0]
    );
    const inside = render(item.children, chosen, sequence, sequence);
    const head = inside[0].value;
    const open = encodeInfo(
      outsideBefore.charCodeAt(outsideBefore.length - 1),
      head.charCodeAt(0),
      marker
    );
    if (open.inside) encode(inside, true);
    const tail = lastCharacter(inside[inside.length - 1].value);
    const close2 = encodeInfo(
      outsideAfter.charCodeAt(0),
      tail.charCodeAt(tail.length - 1),
      marker
    );
    if (close2.inside) encode(inside, false);
    if (open.outside && outsideBefore !== "\n" && outsideBefore !== "\r") {
      encode(tokens, false);
    }
    if (close2.outside) encodeAfter = outsideAfter;
    tokens.push({ value: sequence, attention: item }, ...inside, {
      value: sequence,
      attention: item
    });
    previous3 = sequence.charAt(sequence.length - 1);
  }
  return tokens;
}
function serialize2(items, before, after) {
  const guessed = /* @__PURE__ */ new Map();
  guess(items, guessed, before, after);
  const tokens = (
    // Start from guesses (based on the preferred sequences).
    (guessed.size > 0 ? fix(items, guessed, before, after) : void 0) || // If stuck, start from the preferred sequences instead.
    fix(items, /* @__PURE__ */ new Map(), before, after) || // If stuck again, use the preferred sequences as they are.
    render(items, /* @__PURE__ */ new Map(), before, after)
  );
  let result = "";
  for (const token of tokens) result += token.value;
  return result;
}

// node_modules/mdast-util-to-markdown/lib/handle/emphasis.js
emphasis.attention = attention;
emphasis.peek = peek;
function emphasis(node, _, state, info) {
  const exit4 = state.enter("phrasing");
  const item = attentionItem(node, attention, state, state.createTracker(info));
  const value2 = item ? serialize2([item], info.before, info.after) : "";
  exit4();
  return value2;
}
function attention(_, state) {
  const marker = checkEmphasis(state);
  return {
    construct: "emphasis",
    markers: marker === "*" ? ["*", "_"] : ["_", "*"],
    sizes: [1]
  };
}
function peek(_, _1, state) {
  return state.options.emphasis || "*";
}

// node_modules/mdast-util-to-markdown/lib/util/format-heading-as-setext.js
function formatHeadingAsSetext(node, state) {
  let literalWithBreak = false;
  visit(node, function(node2) {
    if ("value" in node2 && /\r?\n|\r/.test(node2.value) || node2.type === "break") {
      literalWithBreak = true;
      return EXIT;
    }
  });
  return Boolean(
    (!node.depth || node.depth < 3) && toString(node) && (state.options.setext || literalWithBreak)
  );
}

// node_modules/mdast-util-to-markdown/lib/handle/heading.js
function heading(node, _, state, info) {
  const rank = Math.max(Math.min(6, node.depth || 1), 1);
  const tracker = state.createTracker(info);
  if (formatHeadingAsSetext(node, state)) {
    const exit5 = state.enter("headingSetext");
    const subexit2 = state.enter("phrasing");
    const value3 = state.containerPhrasing(node, {
      ...tracker.current(),
      before: "\n",
      after: "\n"
    });
    subexit2();
    exit5();
    return value3 + "\n" + (rank === 1 ? "=" : "-").repeat(
      // The whole size…
      value3.length - // Minus the position of the character after the last EOL (or
      // 0 if there is none)…
      (Math.max(value3.lastIndexOf("\r"), value3.lastIndexOf("\n")) + 1)
    );
  }
  const sequence = "#".repeat(rank);
  const exit4 = state.enter("headingAtx");
  const subexit = state.enter("phrasing");
  tracker.move(sequence + " ");
  let value2 = state.containerPhrasing(node, {
    before: "# ",
    after: "\n",
    ...tracker.current()
  });
  const head = value2.charCodeAt(0);
  if (head === 9 || head === 32) {
    value2 = encodeCharacterReference(head) + value2.slice(1);
  }
  value2 = value2 ? sequence + " " + value2 : sequence;
  if (state.options.closeAtx) {
    value2 += " " + sequence;
  }
  subexit();
  exit4();
  return value2;
}

// node_modules/mdast-util-to-markdown/lib/handle/html.js
html.peek = htmlPeek;
function html(node) {
  return node.value || "";
}
function htmlPeek() {
  return "<";
}

// node_modules/mdast-util-to-markdown/lib/handle/image.js
image.peek = imagePeek;
function image(node, _, state, info) {
  const quote = checkQuote(state);
  const suffix = quote === '"' ? "Quote" : "Apostrophe";
  const exit4 = state.enter("image");
  let subexit = state.enter("label");
  const tracker = state.createTracker(info);
  let value2 = tracker.move("![");
  value2 += tracker.move(
    state.safe(node.alt, { before: value2, after: "]", ...tracker.current() })
  );
  value2 += tracker.move("](");
  subexit();
  if (
    // If there’s no url but there is a title…
    !node.url && node.title || // If there are control characters or whitespace.
    /[\0- \u007F]/.test(node.url)
  ) {
    subexit = state.enter("destinationLiteral");
    value2 += tracker.move("<");
    value2 += tracker.move(
      state.safe(node.url, { before: value2, after: ">", ...tracker.current() })
    );
    value2 += tracker.move(">");
  } else {
    subexit = state.enter("destinationRaw");
    value2 += tracker.move(
      state.safe(node.url, {
        before: value2,
        after: node.title ? " " : ")",
        ...tracker.current()
      })
    );
  }
  subexit();
  if (node.title) {
    subexit = state.enter(`title${suffix}`);
    value2 += tracker.move(" " + quote);
    value2 += tracker.move(
      state.safe(node.title, {
        before: value2,
        after: quote,
        ...tracker.current()
      })
    );
    value2 += tracker.move(quote);
    subexit();
  }
  value2 += tracker.move(")");
  exit4();
  return value2;
}
function imagePeek() {
  return "!";
}

// node_modules/mdast-util-to-markdown/lib/handle/image-reference.js
imageReference.peek = imageReferencePeek;
function imageReference(node, _, state, info) {
  const type = node.referenceType;
  const exit4 = state.enter("imageReference");
  let subexit = state.enter("label");
  const tracker = state.createTracker(info);
  let value2 = tracker.move("![");
  const alt = state.safe(node.alt, {
    before: value2,
    after: "]",
    ...tracker.current()
  });
  value2 += tracker.move(alt + "][");
  subexit();
  const stack = state.stack;
  state.stack = stack.filter(function(d) {
    return d !== "phrasing";
  });
  subexit = state.enter("reference");
  const reference = state.safe(state.associationId(node), {
    before: value2,
    after: "]",
    ...tracker.current()
  });
  subexit();
  state.stack = stack;
  exit4();
  if (type === "full" || !alt || alt !== reference) {
    value2 += tracker.move(reference + "]");
  } else if (type === "shortcut") {
    value2 = value2.slice(0, -1);
  } else {
    value2 += tracker.move("]");
  }
  return value2;
}
function imageReferencePeek() {
  return "!";
}

// node_modules/mdast-util-to-markdown/lib/handle/inline-code.js
inlineCode.peek = inlineCodePeek;
function inlineCode(node, _, state) {
  let value2 = node.value || "";
  let sequence = "`";
  let index = -1;
  while (new RegExp("(^|[^`])" + sequence + "([^`]|$)").test(value2)) {
    sequence += "`";
  }
  if (/[^\n\r ]/.test(value2) && (/^[\n\r ]/.test(value2) && /[\n\r ]$/.test(value2) || /^`|`$/.test(value2))) {
    value2 = " " + value2 + " ";
  }
  while (++index < state.unsafe.length) {
    const pattern = state.unsafe[index];
    const expression = state.compilePattern(pattern);
    if (!pattern.atBreak) continue;
    let match;
    while (match = expression.exec(value2)) {
      let position = match.index;
      if (value2.charCodeAt(position) === 10 && value2.charCodeAt(position - 1) === 13) {
        position--;
      }
      value2 = value2.slice(0, position) + " " + value2.slice(match.index + 1);
    }
  }
  return sequence + value2 + sequence;
}
function inlineCodePeek() {
  return "`";
}

// node_modules/mdast-util-to-markdown/lib/util/format-link-as-autolink.js
function formatLinkAsAutolink(node, state) {
  const raw = toString(node);
  return Boolean(
    !state.options.resourceLink && // If there’s a url…
    node.url && // And there’s no title…
    !node.title && // And the content of `node` is a single text node…
    node.children && node.children.length === 1 && node.children[0].type === "text" && // And if the url is the same as the content…
    (raw === node.url || "mailto:" + raw === node.url) && // And that starts w/ a protocol…
    /^[a-z][+\-.a-z]+:/i.test(node.url) && // And that doesn’t contain ASCII control codes (character escapes and
    // references don’t work), space, or angle brackets…
    !/[\0- <>\u007F]/.test(node.url)
  );
}

// node_modules/mdast-util-to-markdown/lib/handle/link.js
link.peek = linkPeek;
function link(node, _, state, info) {
  const quote = checkQuote(state);
  const suffix = quote === '"' ? "Quote" : "Apostrophe";
  const tracker = state.createTracker(info);
  if (formatLinkAsAutolink(node, state)) {
    const stack = state.stack;
    state.stack = stack.filter(function(d) {
      return d !== "phrasing";
    });
    const exit5 = state.enter("autolink");
    let value3 = tracker.move("<");
    value3 += tracker.move(
      state.containerPhrasing(node, {
        before: value3,
        after: ">",
        ...tracker.current()
      })
    );
    value3 += tracker.move(">");
    exit5();
    state.stack = stack;
    return value3;
  }
  const exit4 = state.enter("link");
  let subexit = state.enter("label");
  let value2 = tracker.move("[");
  const text5 = state.containerPhrasing(node, {
    before: value2,
    after: "](",
    ...tracker.current()
  });
  value2 += tracker.move(text5);
  subexit();
  value2 += tracker.move("](");
  const enclose = /[\0- \u007F]/.test(node.url);
  const last = info.before.charAt(info.before.length - 1);
  let title = node.title || void 0;
  if (!title && !enclose && (last === "\n" || last === "\r")) {
    let index = 0;
    while (index < text5.length && text5.charCodeAt(index) !== 93) {
      index += text5.charCodeAt(index) === 92 ? 2 : 1;
    }
    if (text5.charCodeAt(index + 1) === 58) title = "";
  }
  if (
    // If there’s no url but there is a title…
    !node.url && typeof title === "string" || // If there are control characters or whitespace.
    enclose
  ) {
    subexit = state.enter("destinationLiteral");
    value2 += tracker.move("<");
    value2 += tracker.move(
      state.safe(node.url, { before: value2, after: ">", ...tracker.current() })
    );
    value2 += tracker.move(">");
  } else {
    subexit = state.enter("destinationRaw");
    value2 += tracker.move(
      state.safe(node.url, {
        before: value2,
        after: typeof title === "string" ? " " : ")",
        ...tracker.current()
      })
    );
  }
  subexit();
  if (typeof title === "string") {
    subexit = state.enter(`title${suffix}`);
    value2 += tracker.move(" " + quote);
    value2 += tracker.move(
      state.safe(title, {
        before: value2,
        after: quote,
        ...tracker.current()
      })
    );
    value2 += tracker.move(quote);
    subexit();
  }
  value2 += tracker.move(")");
  exit4();
  return value2;
}
function linkPeek(node, _, state) {
  return formatLinkAsAutolink(node, state) ? "<" : "[";
}

// node_modules/mdast-util-to-markdown/lib/handle/link-reference.js
linkReference.peek = linkReferencePeek;
function linkReference(node, _, state, info) {
  const type = node.referenceType;
  const exit4 = state.enter("linkReference");
  let subexit = state.enter("label");
  const tracker = state.createTracker(info);
  let value2 = tracker.move("[");
  const text5 = state.containerPhrasing(node, {
    before: value2,
    after: "]",
    ...tracker.current()
  });
  value2 += tracker.move(text5 + "][");
  subexit();
  const stack = state.stack;
  state.stack = stack.filter(function(d) {
    return d !== "phrasing";
  });
  subexit = state.enter("reference");
  const reference = state.safe(state.associationId(node), {
    before: value2,
    after: "]",
    ...tracker.current()
  });
  subexit();
  state.stack = stack;
  exit4();
  if (type === "full" || !text5 || text5 !== reference) {
    value2 += tracker.move(reference + "]");
  } else if (type === "shortcut") {
    value2 = value2.slice(0, -1);
  } else {
    value2 += tracker.move("]");
  }
  return value2;
}
function linkReferencePeek() {
  return "[";
}

// node_modules/mdast-util-to-markdown/lib/util/check-bullet.js
function checkBullet(state) {
  const marker = state.options.bullet || "*";
  if (marker !== "*" && marker !== "+" && marker !== "-") {
    throw new Error(
      "Cannot serialize items with `" + marker + "` for `options.bullet`, expected `*`, `+`, or `-`"
    );
  }
  return marker;
}

// node_modules/mdast-util-to-markdown/lib/util/check-bullet-other.js
function checkBulletOther(state) {
  const bullet = checkBullet(state);
  const bulletOther = state.options.bulletOther;
  if (!bulletOther) {
    return bullet === "*" ? "-" : "*";
  }
  if (bulletOther !== "*" && bulletOther !== "+" && bulletOther !== "-") {
    throw new Error(
      "Cannot serialize items with `" + bulletOther + "` for `options.bulletOther`, expected `*`, `+`, or `-`"
    );
  }
  if (bulletOther === bullet) {
    throw new Error(
      "Expected `bullet` (`" + bullet + "`) and `bulletOther` (`" + bulletOther + "`) to be different"
    );
  }
  return bulletOther;
}

// node_modules/mdast-util-to-markdown/lib/util/check-bullet-ordered.js
function checkBulletOrdered(state) {
  const marker = state.options.bulletOrdered || ".";
  if (marker !== "." && marker !== ")") {
    throw new Error(
      "Cannot serialize items with `" + marker + "` for `options.bulletOrdered`, expected `.` or `)`"
    );
  }
  return marker;
}

// node_modules/mdast-util-to-markdown/lib/util/check-rule.js
function checkRule(state) {
  const marker = state.options.rule || "*";
  if (marker !== "*" && marker !== "-" && marker !== "_") {
    throw new Error(
      "Cannot serialize rules with `" + marker + "` for `options.rule`, expected `*`, `-`, or `_`"
    );
  }
  return marker;
}

// node_modules/mdast-util-to-markdown/lib/handle/list.js
function list2(node, parent, state, info) {
  const exit4 = state.enter("list");
  const bulletCurrent = state.bulletCurrent;
  let bullet = node.ordered ? checkBulletOrdered(state) : checkBullet(state);
  const bulletOther = node.ordered ? bullet === "." ? ")" : "." : checkBulletOther(state);
  let useDifferentMarker = parent && state.bulletLastUsed ? bullet === state.bulletLastUsed : false;
  if (!node.ordered) {
    const firstListItem = node.children ? node.children[0] : void 0;
    if (
      // Bullet could be used as a thematic break marker:
      (bullet === "*" || bullet === "-") && // Empty first list item:
      firstListItem && (!firstListItem.children || !firstListItem.children[0]) && // Directly in two other list items:
      state.stack[state.stack.length - 1] === "list" && state.stack[state.stack.length - 2] === "listItem" && state.stack[state.stack.length - 3] === "list" && state.stack[state.stack.length - 4] === "listItem" && // That are each the first child.
      state.indexStack[state.indexStack.length - 1] === 0 && state.indexStack[state.indexStack.length - 2] === 0 && state.indexStack[state.indexStack.length - 3] === 0
    ) {
      useDifferentMarker = true;
    }
    if (checkRule(state) === bullet && firstListItem) {
      let index = -1;
      while (++index < node.children.length) {
        const item = node.children[index];
        if (item && item.type === "listItem" && item.children && item.children[0] && item.children[0].type === "thematicBreak") {
          useDifferentMarker = true;
          break;
        }
      }
    }
  }
  if (useDifferentMarker) {
    bullet = bulletOther;
  }
  state.bulletCurrent = bullet;
  const value2 = state.containerFlow(node, info);
  state.bulletLastUsed = bullet;
  state.bulletCurrent = bulletCurrent;
  exit4();
  return value2;
}

// node_modules/mdast-util-to-markdown/lib/util/check-list-item-indent.js
function checkListItemIndent(state) {
  const style = state.options.listItemIndent || "one";
  if (style !== "tab" && style !== "one" && style !== "mixed") {
    throw new Error(
      "Cannot serialize items with `" + style + "` for `options.listItemIndent`, expected `tab`, `one`, or `mixed`"
    );
  }
  return style;
}

// node_modules/mdast-util-to-markdown/lib/handle/list-item.js
function listItem(node, parent, state, info) {
  const listItemIndent = checkListItemIndent(state);
  let bullet = state.bulletCurrent || checkBullet(state);
  if (parent && parent.type === "list" && parent.ordered) {
    bullet = (typeof parent.start === "number" && parent.start > -1 ? parent.start : 1) + (state.options.incrementListMarker === false ? 0 : parent.children.indexOf(node)) + bullet;
  }
  let size = bullet.length + 1;
  if (listItemIndent === "tab" || listItemIndent === "mixed" && (parent && parent.type === "list" && parent.spread || node.spread)) {
    size = Math.ceil(size / 4) * 4;
  }
  const tracker = state.createTracker(info);
  tracker.move(bullet + " ".repeat(size - bullet.length));
  tracker.shift(size);
  const exit4 = state.enter("listItem");
  const value2 = state.indentLines(
    state.containerFlow(node, tracker.current()),
    map4
  );
  exit4();
  return value2;
  function map4(line, index, blank) {
    if (index) {
      return (blank ? "" : " ".repeat(size)) + line;
    }
    return (blank ? bullet : bullet + " ".repeat(size - bullet.length)) + line;
  }
}

// node_modules/mdast-util-to-markdown/lib/handle/paragraph.js
function paragraph(node, _, state, info) {
  const exit4 = state.enter("paragraph");
  const subexit = state.enter("phrasing");
  const value2 = state.containerPhrasing(node, info);
  subexit();
  exit4();
  return value2;
}

// node_modules/mdast-util-to-markdown/lib/handle/root.js
function root(node, _, state, info) {
  const hasPhrasing = node.children.some(function(d) {
    return phrasing(d);
  });
  if (!hasPhrasing) return state.containerFlow(node, info);
  const exit4 = state.enter("phrasing");
  const value2 = state.containerPhrasing(node, info);
  exit4();
  return value2;
}

// node_modules/mdast-util-to-markdown/lib/util/check-strong.js
function checkStrong(state) {
  const marker = state.options.strong || "*";
  if (marker !== "*" && marker !== "_") {
    throw new Error(
      "Cannot serialize strong with `" + marker + "` for `options.strong`, expected `*`, or `_`"
    );
  }
  return marker;
}

// node_modules/mdast-util-to-markdown/lib/handle/strong.js
strong.attention = attention2;
strong.peek = peek2;
function strong(node, _, state, info) {
  const exit4 = state.enter("phrasing");
  const item = attentionItem(node, attention2, state, state.createTracker(info));
  const value2 = item ? serialize2([item], info.before, info.after) : "";
  exit4();
  return value2;
}
function attention2(_, state) {
  const marker = checkStrong(state);
  return {
    construct: "strong",
    markers: marker === "*" ? ["*", "_"] : ["_", "*"],
    sizes: [2]
  };
}
function peek2(_, _1, state) {
  return state.options.strong || "*";
}

// node_modules/mdast-util-to-markdown/lib/handle/text.js
function text(node, parent, state, info) {
  const siblings = parent ? parent.children : [];
  const index = state.indexStack[state.indexStack.length - 1];
  return state.safe(node.value, {
    ...info,
    afterNode: siblings[index + 1],
    beforeNode: siblings[index - 1]
  });
}

// node_modules/mdast-util-to-markdown/lib/util/check-rule-repetition.js
function checkRuleRepetition(state) {
  const repetition = state.options.ruleRepetition || 3;
  if (repetition < 3) {
    throw new Error(
      "Cannot serialize rules with repetition `" + repetition + "` for `options.ruleRepetition`, expected `3` or more"
    );
  }
  return repetition;
}

// node_modules/mdast-util-to-markdown/lib/handle/thematic-break.js
function thematicBreak(_, _1, state) {
  const value2 = (checkRule(state) + (state.options.ruleSpaces ? " " : "")).repeat(checkRuleRepetition(state));
  return state.options.ruleSpaces ? value2.slice(0, -1) : value2;
}

// node_modules/mdast-util-to-markdown/lib/handle/index.js
var handle = {
  blockquote,
  break: hardBreak,
  code,
  definition,
  emphasis,
  hardBreak,
  heading,
  html,
  image,
  imageReference,
  inlineCode,
  link,
  linkReference,
  list: list2,
  listItem,
  paragraph,
  root,
  strong,
  text,
  thematicBreak
};

// node_modules/mdast-util-to-markdown/lib/join.js
var join = [joinDefaults];
function joinDefaults(left, right, parent, state) {
  if (right.type === "code" && formatCodeAsIndented(right, state) && (left.type === "list" || left.type === right.type && formatCodeAsIndented(left, state))) {
    return false;
  }
  if ("spread" in parent && typeof parent.spread === "boolean") {
    if (parent.spread) return 1;
    if (left.type === "html") {
      const kind = htmlKind(left.value);
      if (kind === void 0 || kind === 6 || kind === 7) return 1;
    }
    if (left.type === "blockquote" && right.type === "blockquote") return 1;
    if ((left.type === "definition" || left.type === "paragraph") && right.type === "list" && (right.ordered && typeof right.start === "number" && right.start !== 1 || right.children.length > 0 && right.children[0].children.length === 0)) {
      return 1;
    }
    if (left.type === "paragraph" && right.type === "thematicBreak" && checkRule(state) === "-" && !state.options.ruleSpaces) {
      return 1;
    }
    let tail = left;
    while ((tail.type === "blockquote" || tail.type === "list" || tail.type === "listItem") && tail.children.length > 0) {
      tail = tail.children[tail.children.length - 1];
    }
    if (tail.type !== "definition" && tail.type !== "paragraph") return 0;
    if (right.type === "code" && formatCodeAsIndented(right, state)) return 1;
    if (right.type === "html") {
      const kind = htmlKind(right.value);
      if (kind === void 0 || kind === 7) return 1;
    }
    if ((left.type === "paragraph" || left !== tail) && (right.type === "definition" || right.type === "heading" && formatHeadingAsSetext(right, state) || right.type === "paragraph")) {
      return 1;
    }
    return 0;
  }
}

// node_modules/mdast-util-to-markdown/lib/unsafe.js
var fullPhrasingSpans = [
  "autolink",
  "destinationLiteral",
  "destinationRaw",
  "reference",
  "titleQuote",
  "titleApostrophe"
];
var unsafe = [
  { character: "	", after: "[\\r\\n]", inConstruct: "phrasing" },
  { character: "	", before: "[\\r\\n]", inConstruct: "phrasing" },
  {
    character: "	",
    inConstruct: ["codeFencedLangGraveAccent", "codeFencedLangTilde"]
  },
  {
    character: "\r",
    inConstruct: [
      "codeFencedLangGraveAccent",
      "codeFencedLangTilde",
      "codeFencedMetaGraveAccent",
      "codeFencedMetaTilde",
      "destinationLiteral",
      "headingAtx"
    ]
  },
  {
    character: "\n",
    inConstruct: [
      "codeFencedLangGraveAccent",
      "codeFencedLangTilde",
      "codeFencedMetaGraveAccent",
      "codeFencedMetaTilde",
      "destinationLiteral",
      "headingAtx"
    ]
  },
  { character: "\r", before: "[\\r\\n]", inConstruct: "phrasing" },
  { character: "\r", after: "\\r", inConstruct: "phrasing" },
  { character: "\n", before: "\\n", inConstruct: "phrasing" },
  { character: "\n", after: "[\\r\\n]", inConstruct: "phrasing" },
  { character: " ", after: "[\\r\\n]", inConstruct: "phrasing" },
  { character: " ", before: "[\\r\\n]", inConstruct: "phrasing" },
  {
    character: " ",
    inConstruct: ["codeFencedLangGraveAccent", "codeFencedLangTilde"]
  },
  // An exclamation mark can start an image, if it is followed by a link or
  // a link reference.
  {
    character: "!",
    after: "\\[",
    inConstruct: "phrasing",
    notInConstruct: fullPhrasingSpans
  },
  // A quote can break out of a title.
  { character: '"', inConstruct: "titleQuote" },
  // A number sign could start an ATX heading if it starts a line.
  { atBreak: true, character: "#" },
  { character: "#", inConstruct: "headingAtx", after: "(?:[\r\n]|$)" },
  // Dollar sign and percentage are not used in markdown.
  // An ampersand could start a character reference.
  // Labels match on their source.
  {
    character: "&",
    after: "[#A-Za-z]",
    inConstruct: [
      "codeFencedLangGraveAccent",
      "codeFencedLangTilde",
      "codeFencedMetaGraveAccent",
      "codeFencedMetaTilde",
      "destinationLiteral",
      "destinationRaw",
      "phrasing",
      "titleApostrophe",
      "titleQuote"
    ]
  },
  // An apostrophe can break out of a title.
  { character: "'", inConstruct: "titleApostrophe" },
  // A left paren could break out of a destination raw.
  { character: "(", inConstruct: "destinationRaw" },
  // A left paren followed by `]` could make something into a link or image.
  {
    before: "\\]",
    character: "(",
    inConstruct: "phrasing",
    notInConstruct: fullPhrasingSpans
  },
  // A right paren could start a list item or break out of a destination
  // raw.
  { atBreak: true, before: "\\d+", character: ")" },
  { character: ")", inConstruct: "destinationRaw" },
  // An asterisk can start thematic breaks, list items, emphasis, strong.
  { atBreak: true, character: "*", after: "(?:[ 	\r\n*])" },
  { character: "*", inConstruct: "phrasing", notInConstruct: fullPhrasingSpans },
  // A plus sign could start a list item.
  { atBreak: true, character: "+", after: "(?:[ 	\r\n])" },
  // A dash can start thematic breaks, list items, and setext heading
  // underlines.
  { atBreak: true, character: "-", after: "(?:[ 	\r\n-])" },
  // A dot could start a list item.
  { atBreak: true, before: "\\d+", character: ".", after: "(?:[ 	\r\n]|$)" },
  // Slash, colon, and semicolon are not used in markdown for constructs.
  // A less than can start html (flow or text) or an autolink.
  // HTML could start with an exclamation mark (declaration, cdata, comment),
  // slash (closing tag), question mark (instruction), or a letter (tag).
  // An autolink also starts with a letter.
  // Finally, it could break out of a destination literal.
  { atBreak: true, character: "<", after: "[!/?A-Za-z]" },
  {
    character: "<",
    after: "[!/?A-Za-z]",
    inConstruct: "phrasing",
    notInConstruct: fullPhrasingSpans
  },
  { character: "<", inConstruct: "destinationLiteral" },
  // An equals to can start setext heading underlines.
  { atBreak: true, character: "=" },
  // A greater than can start block quotes and it can break out of a
  // destination literal.
  { atBreak: true, character: ">" },
  { character: ">", inConstruct: "destinationLiteral" },
  // Question mark and at sign are not used in markdown for constructs.
  // A left bracket can start definitions, references, labels,
  { atBreak: true, character: "[" },
  { character: "[", inConstruct: "phrasing", notInConstruct: fullPhrasingSpans },
  { character: "[", inConstruct: ["label", "reference"] },
  // A backslash can start an escape (when followed by punctuation) or a
  // hard break (when followed by an eol).
  // Note: typical escapes are handled in `safe`!
  { character: "\\", after: "[\\r\\n]", inConstruct: "phrasing" },
  // A right bracket can exit labels.
  { character: "]", inConstruct: ["label", "reference"] },
  // Caret is not used in markdown for constructs.
  // An underscore can start emphasis, strong, or a thematic break.
  { atBreak: true, character: "_" },
  { character: "_", inConstruct: "phrasing", notInConstruct: fullPhrasingSpans },
  // A grave accent can start code (fenced or text), or it can break out of
  // a grave accent code fence.
  { atBreak: true, character: "`" },
  {
    character: "`",
    inConstruct: ["codeFencedLangGraveAccent", "codeFencedMetaGraveAccent"]
  },
  { character: "`", inConstruct: "phrasing", notInConstruct: fullPhrasingSpans },
  // Left brace, vertical bar, right brace are not used in markdown for
  // constructs.
  // A tilde can start code (fenced).
  { atBreak: true, character: "~" },
  { character: "<", inConstruct: "autolink" },
  { character: ">", inConstruct: "autolink" },
  { character: "", inConstruct: "autolink" }
];
var code2 = -1;
while (++code2 < 33) {
  unsafe.push({ character: String.fromCharCode(code2), inConstruct: "autolink" });
}

// node_modules/mdast-util-to-markdown/lib/util/association.js
function association(node) {
  if (node.label || !node.identifier) {
    return node.label || "";
  }
  return decodeString(node.identifier);
}

// node_modules/mdast-util-to-markdown/lib/util/compile-pattern.js
function compilePattern(pattern) {
  if (!pattern._compiled) {
    const before = (pattern.atBreak ? "[\\r\\n][\\t ]*" : "") + (pattern.before ? "(?:" + pattern.before + ")" : "");
    pattern._compiled = new RegExp(
      (pattern.beforeNode ? "^" : before ? "(" + before + ")" : "") + (/[$()*+.?[\\\]^{|}]/.test(pattern.character) ? "\\" : "") + pattern.character + (pattern.afterNode ? "$" : pattern.after ? "(?:" + pattern.after + ")" : ""),
      pattern.unicode ? "gu" : "g"
    );
  }
  return pattern._compiled;
}

// node_modules/mdast-util-to-markdown/lib/util/container-flow.js
function containerFlow(parent, state, info) {
  const indexStack = state.indexStack;
  const children = parent.children || [];
  const tracker = state.createTracker(info);
  const results = [];
  let index = -1;
  indexStack.push(-1);
  while (++index < children.length) {
    const child = children[index];
    indexStack[indexStack.length - 1] = index;
    results.push(
      tracker.move(
        state.handle(child, parent, state, {
          before: "\n",
          after: "\n",
          ...tracker.current()
        })
      )
    );
    if (child.type !== "list") {
      state.bulletLastUsed = void 0;
    }
    if (index < children.length - 1) {
      results.push(
        tracker.move(between(child, children[index + 1], parent, state))
      );
    }
  }
  indexStack.pop();
  return results.join("");
}
function between(left, right, parent, state) {
  let index = state.join.length;
  while (index--) {
    const result = state.join[index](left, right, parent, state);
    if (result === true || result === 1) {
      break;
    }
    if (typeof result === "number") {
      return "\n".repeat(1 + result);
    }
    if (result === false) {
      return "\n\n<!---->\n\n";
    }
  }
  return "\n\n";
}

// node_modules/mdast-util-to-markdown/lib/util/indent-lines.js
var eol = /\r?\n|\r/g;
function indentLines(value2, map4) {
  const result = [];
  let start = 0;
  let line = 0;
  let match;
  while (match = eol.exec(value2)) {
    one(value2.slice(start, match.index));
    result.push(match[0]);
    start = match.index + match[0].length;
    line++;
  }
  one(value2.slice(start));
  return result.join("");
  function one(value3) {
    result.push(map4(value3, line, !value3));
  }
}

// node_modules/mdast-util-to-markdown/lib/util/safe.js
var own3 = {}.hasOwnProperty;
function safe(state, input, config) {
  const value2 = (config.before || "") + (input || "") + (config.after || "");
  const positions = [];
  const result = [];
  const infos = {};
  const percentEncode = state.stack.includes("autolink");
  const offset = config.before ? config.before.length : 0;
  const end = value2.length - (config.after ? config.after.length : 0);
  let index = -1;
  while (++index < state.unsafe.length) {
    const pattern = state.unsafe[index];
    if (!patternInScope(state.stack, pattern) || !nodeInScope(pattern.beforeNode, config.beforeNode) || !nodeInScope(pattern.afterNode, config.afterNode)) {
      continue;
    }
    const expression = state.compilePattern(pattern);
    const from = pattern.beforeNode ? offset : 0;
    const subject = value2.slice(from, pattern.afterNode ? end : void 0);
    let match;
    while (match = expression.exec(subject)) {
      const before = Boolean(pattern.before || pattern.atBreak);
      const after = Boolean(pattern.after);
      const position = from + match.index + (before ? match[1].length : 0);
      if (own3.call(infos, position)) {
        if (infos[position].before && !before) {
          infos[position].before = false;
        }
        if (infos[position].after && !after) {
          infos[position].after = false;
        }
      } else {
        positions.push(position);
        infos[position] = { before, after };
      }
    }
  }
  positions.sort(numerical);
  let start = offset;
  index = -1;
  while (++index < positions.length) {
    const position = positions[index];
    if (position < start || position >= end) {
      continue;
    }
    if (value2.charAt(position) === "_" && // Preceded by an unescaped character that is not punctuation or whitespace:
    position > 0 && classifyCharacter(value2.charCodeAt(position - 1)) === void 0 && !own3.call(infos, position - 1) && // Characters next to attention markers can become character references
    // later, turning `a` into `&#x61;`, so those do not count.
    !(position - 1 === offset && /[*_]/.test(value2.charAt(offset - 1)))) {
      let sequenceEnd = position + 1;
      while (sequenceEnd < end && value2.charAt(sequenceEnd) === "_") {
        sequenceEnd++;
      }
      const skip = sequenceEnd - position - 1;
      if (
        // All underscores in the run are unsafe positions, so they can be
        // skipped.
        positions[index + skip] === sequenceEnd - 1 && // Rest as above.
        sequenceEnd < value2.length && classifyCharacter(value2.charCodeAt(sequenceEnd)) === void 0 && !own3.call(infos, sequenceEnd) && !(sequenceEnd === end - 1 && /[*_]/.test(value2.charAt(end)))
      ) {
        index += skip;
        continue;
      }
    }
    if (position + 1 < end && positions[index + 1] === position + 1 && infos[position].after && !infos[position + 1].before && !infos[position + 1].after || position - 1 >= offset && positions[index - 1] === position - 1 && infos[position].before && !infos[position - 1].before && !infos[position - 1].after) {
      continue;
    }
    if (start !== position) {
      const slice = value2.slice(start, position);
      result.push(percentEncode ? slice : escapeBackslashes(slice, "\\"));
    }
    start = position + 1;
    if (percentEncode) {
      result.push(
        "%" + value2.charCodeAt(position).toString(16).toUpperCase().padStart(2, "0")
      );
    } else if (/[!-/:-@[-`{-~]/.test(value2.charAt(position)) && (!config.encode || !config.encode.includes(value2.charAt(position)))) {
      result.push("\\" + value2.charAt(position));
    } else {
      result.push(encodeCharacterReference(value2.charCodeAt(position)));
    }
  }
  const rest = value2.slice(start, end);
  result.push(percentEncode ? rest : escapeBackslashes(rest, config.after));
  return result.join("");
}
function nodeInScope(types, node) {
  if (!types) return true;
  if (!node) return false;
  return typeof types === "string" ? types === node.type : types.includes(node.type);
}
function numerical(a, b) {
  return a - b;
}
function escapeBackslashes(value2, after) {
  const expression = /\\(?=[!-/:-@[-`{-~])/g;
  const positions = [];
  const results = [];
  const whole = value2 + after;
  let index = -1;
  let start = 0;
  let match;
  while (match = expression.exec(whole)) {
    positions.push(match.index);
  }
  while (++index < positions.length) {
    if (start !== positions[index]) {
      results.push(value2.slice(start, positions[index]));
    }
    results.push("\\");
    start = positions[index];
  }
  results.push(value2.slice(start));
  return results.join("");
}

// node_modules/mdast-util-to-markdown/lib/util/track.js
function track(config) {
  const options = config || {};
  const now = options.now || {};
  let lineShift = options.lineShift || 0;
  let line = now.line || 1;
  let column = now.column || 1;
  return { move: move2, current, shift };
  function current() {
    return { now: { line, column }, lineShift };
  }
  function shift(value2) {
    lineShift += value2;
  }
  function move2(input) {
    const value2 = input || "";
    const chunks = value2.split(/\r?\n|\r/g);
    const tail = chunks[chunks.length - 1];
    line += chunks.length - 1;
    column = chunks.length === 1 ? column + tail.length : 1 + tail.length + lineShift;
    return value2;
  }
}

// node_modules/mdast-util-to-markdown/lib/index.js
function toMarkdown(tree, options) {
  const settings = options || {};
  const state = {
    associationId: association,
    bulletCurrent: void 0,
    bulletLastUsed: void 0,
    containerPhrasing: containerPhrasingBound,
    containerFlow: containerFlowBound,
    createTracker: track,
    compilePattern,
    enter: enter2,
    // @ts-expect-error: GFM / frontmatter are typed in `mdast` but not defined
    // here.
    handlers: { ...handle },
    // @ts-expect-error: add `handle` in a second.
    handle: void 0,
    indentLines,
    indexStack: [],
    join: [...join],
    options: {},
    safe: safeBound,
    stack: [],
    unsafe: [...unsafe]
  };
  configure(state, settings);
  if (state.options.tightDefinitions) {
    state.join.push(joinDefinition);
  }
  state.handle = zwitch("type", {
    invalid,
    unknown,
    handlers: state.handlers
  });
  let result = state.handle(
    phrasing(tree) ? { type: "root", children: [tree] } : tree,
    void 0,
    state,
    { before: "\n", after: "\n", now: { line: 1, column: 1 }, lineShift: 0 }
  );
  if (result && result.charCodeAt(result.length - 1) !== 10 && result.charCodeAt(result.length - 1) !== 13) {
    result += "\n";
  }
  return result;
  function enter2(name) {
    state.stack.push(name);
    return exit4;
    function exit4() {
      state.stack.pop();
    }
  }
}
function invalid(value2) {
  throw new Error("Cannot handle value `" + value2 + "`, expected node");
}
function unknown(value2) {
  const node = (
    /** @type {Nodes} */
    value2
  );
  throw new Error("Cannot handle unknown node `" + node.type + "`");
}
function joinDefinition(left, right) {
  if (left.type === "definition" && left.type === right.type) {
    return 0;
  }
}
function containerPhrasingBound(parent, info) {
  return containerPhrasing(parent, this, info);
}
function containerFlowBound(parent, info) {
  return containerFlow(parent, this, info);
}
function safeBound(value2, config) {
  return safe(this, value2, config);
}

// node_modules/mdast-util-gfm-table/lib/index.js
function gfmTableFromMarkdown() {
  return {
    enter: {
      table: enterTable,
      tableData: enterCell,
      tableHeader: enterCell,
      tableRow: enterRow
    },
    exit: {
      codeText: exitCodeText,
      table: exitTable,
      tableData: exit,
      tableHeader: exit,
      tableRow: exit
    }
  };
}
function enterTable(token) {
  const align = token._align;
  ok(align, "expected `_align` on table");
  this.enter(
    {
      type: "table",
      align: align.map(function(d) {
        return d === "none" ? null : d;
      }),
      children: [],
      position: void 0
    },
    token
  );
  this.data.inTable = true;
}
function exitTable(token) {
  this.exit(token);
  this.data.inTable = void 0;
}
function enterRow(token) {
  this.enter({ type: "tableRow", children: [], position: void 0 }, token);
}
function exit(token) {
  this.exit(token);
}
function enterCell(token) {
  this.enter({ type: "tableCell", children: [], position: void 0 }, token);
}
function exitCodeText(token) {
  let value2 = this.resume();
  if (this.data.inTable) {
    value2 = value2.replace(/\\([\\|])/g, replace);
  }
  const node = this.stack[this.stack.length - 1];
  ok(node.type === "inlineCode");
  node.value = value2;
  this.exit(token);
}
function replace($0, $1) {
  return $1 === "|" ? $1 : $0;
}
function gfmTableToMarkdown(options) {
  const settings = options || {};
  const {
    tableCellPadding: padding,
    tablePipeAlign: alignDelimiters,
    stringLength
  } = settings;
  const around = padding ? " " : "|";
  return {
    handlers: {
      inlineCode: inlineCodeWithTable,
      table: handleTable,
      tableCell: handleTableCell,
      tableRow: handleTableRow
    },
    join: [joinTable],
    unsafe: [
      { character: "\r", inConstruct: "tableCell" },
      { character: "\n", inConstruct: "tableCell" },
      // A pipe, when followed by a tab or space (padding), or a dash or colon
      // (unpadded delimiter row), could result in a table.
      { atBreak: true, character: "|", after: "[	 :-]" },
      // A pipe in a cell must be encoded.
      { character: "|", inConstruct: "tableCell" },
      // A colon must be followed by a dash, in which case it could start a
      // delimiter row.
      { atBreak: true, character: ":", after: "-" },
      // A delimiter row can also start with a dash, when followed by more
      // dashes, a colon, or a pipe.
      // This is a stricter version than the built in check for lists, thematic
      // breaks, and setex heading underlines though:
      // <https://github.com/syntax-tree/mdast-util-to-markdown/blob/51a2038/lib/unsafe.js#L57>
      { atBreak: true, character: "-", after: "[:|-]" }
    ]
  };
  function handleTable(node, _, state, info) {
    const matrix = handleTableAsData(node, state, info);
    const head = matrix[0];
    if (head) {
      let columns = node.align ? node.align.length : 0;
      let index = -1;
      if (!columns) {
        while (++index < matrix.length) {
          if (matrix[index].length > columns) columns = matrix[index].length;
        }
      }
      while (head.length < columns) head.push("");
    }
    return serializeData(matrix, node.align);
  }
  function handleTableRow(node, _, state, info) {
    const row = handleTableRowAsData(node, state, info);
    const value2 = serializeData([row]);
    return value2.slice(0, value2.indexOf("\n"));
  }
  function handleTableCell(node, _, state, info) {
    const exit4 = state.enter("tableCell");
    const subexit = state.enter("phrasing");
    const value2 = state.containerPhrasing(node, {
      ...info,
      before: around,
      after: around
    });
    subexit();
    exit4();
    return value2;
  }
  function serializeData(matrix, align) {
    return markdownTable(matrix, {
      align,
      alignDelimiters,
      fillRows: false,
      padding,
      stringLength
    });
  }
  function handleTableAsData(node, state, info) {
    const { children } = node;
    let index = -1;
    const result = [];
    const subexit = state.enter("table");
    while (++index < children.length) {
      result[index] = handleTableRowAsData(children[index], state, info);
    }
    subexit();
    return result;
  }
  function handleTableRowAsData(node, state, info) {
    const { children } = node;
    let index = -1;
    const result = [];
    const subexit = state.enter("tableRow");
    while (++index < children.length) {
      result[index] = handleTableCell(children[index], node, state, info);
    }
    subexit();
    return result;
  }
  function inlineCodeWithTable(node, parent, state) {
    const value2 = handle.inlineCode(node, parent, state);
    if (!state.stack.includes("tableCell")) return value2;
    const result = [];
    let start = 0;
    let index = value2.indexOf("|");
    while (index !== -1) {
      let before = index;
      while (before > start && value2.charCodeAt(before - 1) === 92) {
        before--;
      }
      result.push(value2.slice(start, index));
      if ((index - before) % 2 === 0) result.push("\\");
      start = index;
      index = value2.indexOf("|", index + 1);
    }
    result.push(value2.slice(start));
    return result.join("");
  }
}
function joinTable(left, right, parent, state) {
  if (left.type === "table" && parent.type === "listItem" && parent.spread === false && (right.type === "definition" || right.type === "heading" && formatHeadingAsSetext2(right, state) || right.type === "paragraph" || right.type === "table")) {
    return 1;
  }
}
function formatHeadingAsSetext2(node, state) {
  let literalWithBreak = false;
  visit(node, function(node2) {
    if (node2.type === "break" || "value" in node2 && /\r?\n|\r/.test(node2.value)) {
      literalWithBreak = true;
      return EXIT;
    }
  });
  return Boolean(
    (!node.depth || node.depth < 3) && toString(node) && (state.options.setext || literalWithBreak)
  );
}

// node_modules/mdast-util-gfm-task-list-item/lib/index.js
function gfmTaskListItemFromMarkdown() {
  return {
    exit: {
      taskListCheckValueChecked: exitCheck,
      taskListCheckValueUnchecked: exitCheck,
      paragraph: exitParagraphWithTaskListItem
    }
  };
}
function gfmTaskListItemToMarkdown() {
  return {
    handlers: { paragraph: paragraphWithTaskListItem },
    join: [joinDefinitionsBeforeTaskListItemParagraph]
  };
}
function exitCheck(token) {
  const node = this.stack[this.stack.length - 2];
  ok(node.type === "listItem");
  node.checked = token.type === "taskListCheckValueChecked";
}
function exitParagraphWithTaskListItem(token) {
  const parent = this.stack[this.stack.length - 2];
  if (parent && parent.type === "listItem" && typeof parent.checked === "boolean") {
    const node = this.stack[this.stack.length - 1];
    ok(node.type === "paragraph");
    const head = node.children[0];
    if (head && head.type === "text") {
      const siblings = parent.children;
      let index = -1;
      let firstParagraph;
      while (++index < siblings.length) {
        const sibling = siblings[index];
        if (sibling.type === "paragraph") {
          firstParagraph = sibling;
          break;
        }
      }
      if (firstParagraph === node) {
        head.value = head.value.slice(1);
        if (head.value.length === 0) {
          node.children.shift();
        } else if (node.position && head.position && typeof head.position.start.offset === "number") {
          head.position.start.column++;
          head.position.start.offset++;
          node.position.start = { ...head.position.start };
        }
      }
    }
  }
  this.exit(token);
}
function paragraphWithTaskListItem(node, parent, state, info) {
  if (!parent || parent.type !== "listItem" || taskListItemParagraph(parent) !== node) {
    return handle.paragraph(node, parent, state, info);
  }
  const checkbox = "[" + (parent.checked ? "x" : " ") + "] ";
  const tracker = state.createTracker(info);
  tracker.move(checkbox);
  const value2 = handle.paragraph(
    node.children.length > 0 ? node : { type: "paragraph", children: [{ type: "text", value: " " }] },
    parent,
    state,
    { ...info, ...tracker.current() }
  );
  return checkbox + value2;
}
function joinDefinitionsBeforeTaskListItemParagraph(left, _, parent) {
  if (!(left.type === "definition" && parent.type === "listItem")) {
    return;
  }
  const paragraph2 = taskListItemParagraph(parent);
  if (paragraph2 && parent.children.indexOf(left) < parent.children.indexOf(paragraph2)) {
    return 0;
  }
}
function taskListItemParagraph(node) {
  if (typeof node.checked !== "boolean") {
    return;
  }
  for (const child of node.children) {
    if (child.type === "paragraph") {
      return child;
    }
    if (child.type !== "definition") {
      return;
    }
  }
}

// node_modules/mdast-util-gfm/lib/index.js
function gfmFromMarkdown() {
  return [
    gfmAutolinkLiteralFromMarkdown(),
    gfmFootnoteFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmTableFromMarkdown(),
    gfmTaskListItemFromMarkdown()
  ];
}
function gfmToMarkdown(options) {
  return {
    extensions: [
      gfmAutolinkLiteralToMarkdown(),
      gfmFootnoteToMarkdown(options),
      gfmStrikethroughToMarkdown(),
      gfmTableToMarkdown(options),
      gfmTaskListItemToMarkdown()
    ]
  };
}

// node_modules/micromark-util-chunked/index.js
function splice(list4, start, remove, items) {
  const end = list4.length;
  let chunkStart = 0;
  let parameters;
  if (start < 0) {
    start = -start > end ? 0 : end + start;
  } else {
    start = start > end ? end : start;
  }
  remove = remove > 0 ? remove : 0;
  if (items.length < 1e4) {
    parameters = Array.from(items);
    parameters.unshift(start, remove);
    list4.splice(...parameters);
  } else {
    if (remove) list4.splice(start, remove);
    while (chunkStart < items.length) {
      parameters = items.slice(chunkStart, chunkStart + 1e4);
      parameters.unshift(start, 0);
      list4.splice(...parameters);
      chunkStart += 1e4;
      start += 1e4;
    }
  }
}
function push(list4, items) {
  if (list4.length > 0) {
    splice(list4, list4.length, 0, items);
    return list4;
  }
  return items;
}

// node_modules/micromark-util-combine-extensions/index.js
var hasOwnProperty = {}.hasOwnProperty;
function combineExtensions(extensions) {
  const all = {};
  let index = -1;
  while (++index < extensions.length) {
    syntaxExtension(all, extensions[index]);
  }
  return all;
}
function syntaxExtension(all, extension2) {
  let hook;
  for (hook in extension2) {
    const maybe = hasOwnProperty.call(all, hook) ? all[hook] : void 0;
    const left = maybe || (all[hook] = {});
    const right = extension2[hook];
    let code4;
    if (right) {
      for (code4 in right) {
        if (!hasOwnProperty.call(left, code4)) left[code4] = [];
        const value2 = right[code4];
        constructs(
          // @ts-expect-error Looks like a list.
          left[code4],
          Array.isArray(value2) ? value2 : value2 ? [value2] : []
        );
      }
    }
  }
}
function constructs(existing, list4) {
  let index = -1;
  const before = [];
  while (++index < list4.length) {
    ;
    (list4[index].add === "after" ? existing : before).push(list4[index]);
  }
  splice(existing, 0, 0, before);
}

// node_modules/micromark-extension-gfm-autolink-literal/lib/syntax.js
var wwwPrefix = {
  tokenize: tokenizeWwwPrefix,
  partial: true
};
var domain = {
  tokenize: tokenizeDomain,
  partial: true
};
var path = {
  tokenize: tokenizePath,
  partial: true
};
var trail = {
  tokenize: tokenizeTrail,
  partial: true
};
var emailDomainDotTrail = {
  tokenize: tokenizeEmailDomainDotTrail,
  partial: true
};
var wwwAutolink = {
  name: "wwwAutolink",
  tokenize: tokenizeWwwAutolink,
  previous: previousWww
};
var protocolAutolink = {
  name: "protocolAutolink",
  tokenize: tokenizeProtocolAutolink,
  previous: previousProtocol
};
var emailAutolink = {
  name: "emailAutolink",
  tokenize: tokenizeEmailAutolink,
  previous: previousEmail
};
var text2 = {};
function gfmAutolinkLiteral() {
  return {
    text: text2
  };
}
var code3 = 48;
while (code3 < 123) {
  text2[code3] = emailAutolink;
  code3++;
  if (code3 === 58) code3 = 65;
  else if (code3 === 91) code3 = 97;
}
text2[43] = emailAutolink;
text2[45] = emailAutolink;
text2[46] = emailAutolink;
text2[95] = emailAutolink;
text2[72] = [emailAutolink, protocolAutolink];
text2[104] = [emailAutolink, protocolAutolink];
text2[87] = [emailAutolink, wwwAutolink];
text2[119] = [emailAutolink, wwwAutolink];
function tokenizeEmailAutolink(effects, ok2, nok) {
  const self = this;
  let dot;
  let data;
  return start;
  function start(code4) {
    if (!gfmAtext(code4) || !previousEmail.call(self, self.previous) || previousUnbalanced(self.events)) {
      return nok(code4);
    }
    effects.enter("literalAutolink");
    effects.enter("literalAutolinkEmail");
    return atext(code4);
  }
  function atext(code4) {
    if (gfmAtext(code4)) {
      effects.consume(code4);
      return atext;
    }
    if (code4 === 64) {
      effects.consume(code4);
      return emailDomain;
    }
    return nok(code4);
  }
  function emailDomain(code4) {
    if (code4 === 46) {
      return effects.check(emailDomainDotTrail, emailDomainAfter, emailDomainDot)(code4);
    }
    if (code4 === 45 || code4 === 95 || asciiAlphanumeric(code4)) {
      data = true;
      effects.consume(code4);
      return emailDomain;
    }
    return emailDomainAfter(code4);
  }
  function emailDomainDot(code4) {
    effects.consume(code4);
    dot = true;
    return emailDomain;
  }
  function emailDomainAfter(code4) {
    if (data && dot && asciiAlpha(self.previous)) {
      effects.exit("literalAutolinkEmail");
      effects.exit("literalAutolink");
      return ok2(code4);
    }
    return nok(code4);
  }
}
function tokenizeWwwAutolink(effects, ok2, nok) {
  const self = this;
  return wwwStart;
  function wwwStart(code4) {
    if (code4 !== 87 && code4 !== 119 || !previousWww.call(self, self.previous) || previousUnbalanced(self.events)) {
      return nok(code4);
    }
    effects.enter("literalAutolink");
    effects.enter("literalAutolinkWww");
    return effects.check(wwwPrefix, effects.attempt(domain, effects.attempt(path, wwwAfter), nok), nok)(code4);
  }
  function wwwAfter(code4) {
    effects.exit("literalAutolinkWww");
    effects.exit("literalAutolink");
    return ok2(code4);
  }
}
function tokenizeProtocolAutolink(effects, ok2, nok) {
  const self = this;
  let buffer = "";
  let seen = false;
  return protocolStart;
  function protocolStart(code4) {
    if ((code4 === 72 || code4 === 104) && previousProtocol.call(self, self.previous) && !previousUnbalanced(self.events)) {
      effects.enter("literalAutolink");
      effects.enter("literalAutolinkHttp");
      buffer += String.fromCodePoint(code4);
      effects.consume(code4);
      return protocolPrefixInside;
    }
    return nok(code4);
  }
  function protocolPrefixInside(code4) {
    if (asciiAlpha(code4) && buffer.length < 5) {
      buffer += String.fromCodePoint(code4);
      effects.consume(code4);
      return protocolPrefixInside;
    }
    if (code4 === 58) {
      const protocol = buffer.toLowerCase();
      if (protocol === "http" || protocol === "https") {
        effects.consume(code4);
        return protocolSlashesInside;
      }
    }
    return nok(code4);
  }
  function protocolSlashesInside(code4) {
    if (code4 === 47) {
      effects.consume(code4);
      if (seen) {
        return afterProtocol;
      }
      seen = true;
      return protocolSlashesInside;
    }
    return nok(code4);
  }
  function afterProtocol(code4) {
    return code4 === null || asciiControl(code4) || markdownLineEndingOrSpace(code4) || unicodeWhitespace(code4) || unicodePunctuation(code4) ? nok(code4) : effects.attempt(domain, effects.attempt(path, protocolAfter), nok)(code4);
  }
  function protocolAfter(code4) {
    effects.exit("literalAutolinkHttp");
    effects.exit("literalAutolink");
    return ok2(code4);
  }
}
function tokenizeWwwPrefix(effects, ok2, nok) {
  let size = 0;
  return wwwPrefixInside;
  function wwwPrefixInside(code4) {
    if ((code4 === 87 || code4 === 119) && size < 3) {
      size++;
      effects.consume(code4);
      return wwwPrefixInside;
    }
    if (code4 === 46 && size === 3) {
      effects.consume(code4);
      return wwwPrefixAfter;
    }
    return nok(code4);
  }
  function wwwPrefixAfter(code4) {
    return code4 === null ? nok(code4) : ok2(code4);
  }
}
function tokenizeDomain(effects, ok2, nok) {
  let underscoreInLastSegment;
  let underscoreInLastLastSegment;
  let seen;
  return domainInside;
  function domainInside(code4) {
    if (code4 === 46 || code4 === 95) {
      return effects.check(trail, domainAfter, domainAtPunctuation)(code4);
    }
    if (code4 === null || markdownLineEndingOrSpace(code4) || unicodeWhitespace(code4) || code4 !== 45 && unicodePunctuation(code4)) {
      return domainAfter(code4);
    }
    seen = true;
    effects.consume(code4);
    return domainInside;
  }
  function domainAtPunctuation(code4) {
    if (code4 === 95) {
      underscoreInLastSegment = true;
    } else {
      underscoreInLastLastSegment = underscoreInLastSegment;
      underscoreInLastSegment = void 0;
    }
    effects.consume(code4);
    return domainInside;
  }
  function domainAfter(code4) {
    if (underscoreInLastLastSegment || underscoreInLastSegment || !seen) {
      return nok(code4);
    }
    return ok2(code4);
  }
}
function tokenizePath(effects, ok2) {
  let sizeOpen = 0;
  let sizeClose = 0;
  return pathInside;
  function pathInside(code4) {
    if (code4 === 40) {
      sizeOpen++;
      effects.consume(code4);
      return pathInside;
    }
    if (code4 === 41 && sizeClose < sizeOpen) {
      return pathAtPunctuation(code4);
    }
    if (code4 === 33 || code4 === 34 || code4 === 38 || code4 === 39 || code4 === 41 || code4 === 42 || code4 === 44 || code4 === 46 || code4 === 58 || code4 === 59 || code4 === 60 || code4 === 63 || code4 === 93 || code4 === 95 || code4 === 126) {
      return effects.check(trail, ok2, pathAtPunctuation)(code4);
    }
    if (code4 === null || markdownLineEndingOrSpace(code4) || unicodeWhitespace(code4)) {
      return ok2(code4);
    }
    effects.consume(code4);
    return pathInside;
  }
  function pathAtPunctuation(code4) {
    if (code4 === 41) {
      sizeClose++;
    }
    effects.consume(code4);
    return pathInside;
  }
}
function tokenizeTrail(effects, ok2, nok) {
  return trail2;
  function trail2(code4) {
    if (code4 === 33 || code4 === 34 || code4 === 39 || code4 === 41 || code4 === 42 || code4 === 44 || code4 === 46 || code4 === 58 || code4 === 59 || code4 === 63 || code4 === 95 || code4 === 126) {
      effects.consume(code4);
      return trail2;
    }
    if (code4 === 38) {
      effects.consume(code4);
      return trailCharacterReferenceStart;
    }
    if (code4 === 93) {
      effects.consume(code4);
      return trailBracketAfter;
    }
    if (
      // `<` is an end.
      code4 === 60 || // So is whitespace.
      code4 === null || markdownLineEndingOrSpace(code4) || unicodeWhitespace(code4)
    ) {
      return ok2(code4);
    }
    return nok(code4);
  }
  function trailBracketAfter(code4) {
    if (code4 === null || code4 === 40 || code4 === 91 || markdownLineEndingOrSpace(code4) || unicodeWhitespace(code4)) {
      return ok2(code4);
    }
    return trail2(code4);
  }
  function trailCharacterReferenceStart(code4) {
    return asciiAlpha(code4) ? trailCharacterReferenceInside(code4) : nok(code4);
  }
  function trailCharacterReferenceInside(code4) {
    if (code4 === 59) {
      effects.consume(code4);
      return trail2;
    }
    if (asciiAlpha(code4)) {
      effects.consume(code4);
      return trailCharacterReferenceInside;
    }
    return nok(code4);
  }
}
function tokenizeEmailDomainDotTrail(effects, ok2, nok) {
  return start;
  function start(code4) {
    effects.consume(code4);
    return after;
  }
  function after(code4) {
    return asciiAlphanumeric(code4) ? nok(code4) : ok2(code4);
  }
}
function previousWww(code4) {
  return code4 === null || code4 === 40 || code4 === 42 || code4 === 95 || code4 === 91 || code4 === 93 || code4 === 126 || markdownLineEndingOrSpace(code4);
}
function previousProtocol(code4) {
  return !asciiAlpha(code4);
}
function previousEmail(code4) {
  return !(code4 === 47 || gfmAtext(code4));
}
function gfmAtext(code4) {
  return code4 === 43 || code4 === 45 || code4 === 46 || code4 === 95 || asciiAlphanumeric(code4);
}
function previousUnbalanced(events) {
  let index = events.length;
  let result = false;
  while (index--) {
    const token = events[index][1];
    if ((token.type === "labelLink" || token.type === "labelImage") && !token._balanced) {
      result = true;
      break;
    }
    if (token._gfmAutolinkLiteralWalkedInto) {
      result = false;
      break;
    }
  }
  if (events.length > 0 && !result) {
    events[events.length - 1][1]._gfmAutolinkLiteralWalkedInto = true;
  }
  return result;
}

// node_modules/micromark-util-resolve-all/index.js
function resolveAll(constructs2, events, context) {
  const called = [];
  let index = -1;
  while (++index < constructs2.length) {
    const resolve = constructs2[index].resolveAll;
    if (resolve && !called.includes(resolve)) {
      events = resolve(events, context);
      called.push(resolve);
    }
  }
  return events;
}

// node_modules/micromark-core-commonmark/lib/attention.js
var attention3 = {
  name: "attention",
  resolveAll: resolveAllAttention,
  tokenize: tokenizeAttention
};
function resolveAllAttention(events, context) {
  let index = -1;
  let nextEvents;
  while (++index < events.length) {
    if (events[index][0] === "enter" && events[index][1].type === "attentionSequence" && events[index][1]._close) {
      let open = index;
      while (open--) {
        if (events[open][0] === "exit" && events[open][1].type === "attentionSequence" && events[open][1]._open && // If the markers are the same:
        context.sliceSerialize(events[open][1]).charCodeAt(0) === context.sliceSerialize(events[index][1]).charCodeAt(0)) {
          if ((events[open][1]._close || events[index][1]._open) && (events[index][1].end.offset - events[index][1].start.offset) % 3 && !((events[open][1].end.offset - events[open][1].start.offset + events[index][1].end.offset - events[index][1].start.offset) % 3)) {
            continue;
          }
          const use = events[open][1].end.offset - events[open][1].start.offset > 1 && events[index][1].end.offset - events[index][1].start.offset > 1 ? 2 : 1;
          const start = {
            ...events[open][1].end
          };
          const end = {
            ...events[index][1].start
          };
          movePoint(start, -use);
          movePoint(end, use);
          const openingSequence = {
            type: use > 1 ? "strongSequence" : "emphasisSequence",
            start,
            end: {
              ...events[open][1].end
            }
          };
          const closingSequence = {
            type: use > 1 ? "strongSequence" : "emphasisSequence",
            start: {
              ...events[index][1].start
            },
            end
          };
          const text5 = {
            type: use > 1 ? "strongText" : "emphasisText",
            start: {
              ...events[open][1].end
            },
            end: {
              ...events[index][1].start
            }
          };
          const group = {
            type: use > 1 ? "strong" : "emphasis",
            start: {
              ...openingSequence.start
            },
            end: {
              ...closingSequence.end
            }
          };
          events[open][1].end = {
            ...openingSequence.start
          };
          events[index][1].start = {
            ...closingSequence.end
          };
          nextEvents = [];
          if (events[open][1].end.offset - events[open][1].start.offset) {
            nextEvents = push(nextEvents, [["enter", events[open][1], context], ["exit", events[open][1], context]]);
          }
          nextEvents = push(nextEvents, [["enter", group, context], ["enter", openingSequence, context], ["exit", openingSequence, context], ["enter", text5, context]]);
          nextEvents = push(nextEvents, resolveAll(context.parser.constructs.insideSpan.null, events.slice(open + 1, index), context));
          nextEvents = push(nextEvents, [["exit", text5, context], ["enter", closingSequence, context], ["exit", closingSequence, context], ["exit", group, context]]);
          let offset = 0;
          if (events[index][1].end.offset - events[index][1].start.offset) {
            offset = 2;
            nextEvents = push(nextEvents, [["enter", events[index][1], context], ["exit", events[index][1], context]]);
          }
          splice(events, open - 1, index - open + 3, nextEvents);
          index = open + nextEvents.length - offset - 2;
          break;
        }
      }
    }
  }
  index = -1;
  while (++index < events.length) {
    if (events[index][1].type === "attentionSequence") {
      events[index][1].type = "data";
    }
  }
  return events;
}
function tokenizeAttention(effects, ok2) {
  const attentionMarkers2 = this.parser.constructs.attentionMarkers.null;
  const previous3 = this.previous;
  const before = classifyCharacter(previous3);
  let marker;
  return start;
  function start(code4) {
    marker = code4;
    effects.enter("attentionSequence");
    return inside(code4);
  }
  function inside(code4) {
    if (code4 === marker) {
      effects.consume(code4);
      return inside;
    }
    const token = effects.exit("attentionSequence");
    const after = classifyCharacter(code4);
    const open = !after || after === 2 && before || attentionMarkers2.includes(code4) && code4 !== 42 && code4 !== 95;
    const close2 = !before || before === 2 && after || attentionMarkers2.includes(previous3) && previous3 !== 42 && previous3 !== 95;
    token._open = Boolean(marker === 42 ? open : open && (before || !close2));
    token._close = Boolean(marker === 42 ? close2 : close2 && (after || !open));
    return ok2(code4);
  }
}
function movePoint(point2, offset) {
  point2.column += offset;
  point2.offset += offset;
  point2._bufferIndex += offset;
}

// node_modules/micromark-core-commonmark/lib/autolink.js
var autolink = {
  name: "autolink",
  tokenize: tokenizeAutolink
};
function tokenizeAutolink(effects, ok2, nok) {
  let size = 0;
  return start;
  function start(code4) {
    effects.enter("autolink");
    effects.enter("autolinkMarker");
    effects.consume(code4);
    effects.exit("autolinkMarker");
    effects.enter("autolinkProtocol");
    return open;
  }
  function open(code4) {
    if (asciiAlpha(code4)) {
      effects.consume(code4);
      return schemeOrEmailAtext;
    }
    if (code4 === 64) {
      return nok(code4);
    }
    return emailAtext(code4);
  }
  function schemeOrEmailAtext(code4) {
    if (code4 === 43 || code4 === 45 || code4 === 46 || asciiAlphanumeric(code4)) {
      size = 1;
      return schemeInsideOrEmailAtext(code4);
    }
    return emailAtext(code4);
  }
  function schemeInsideOrEmailAtext(code4) {
    if (code4 === 58) {
      effects.consume(code4);
      size = 0;
      return urlInside;
    }
    if ((code4 === 43 || code4 === 45 || code4 === 46 || asciiAlphanumeric(code4)) && size++ < 32) {
      effects.consume(code4);
      return schemeInsideOrEmailAtext;
    }
    size = 0;
    return emailAtext(code4);
  }
  function urlInside(code4) {
    if (code4 === 62) {
      effects.exit("autolinkProtocol");
      effects.enter("autolinkMarker");
      effects.consume(code4);
      effects.exit("autolinkMarker");
      effects.exit("autolink");
      return ok2;
    }
    if (code4 === null || code4 === 32 || code4 === 60 || asciiControl(code4)) {
      return nok(code4);
    }
    effects.consume(code4);
    return urlInside;
  }
  function emailAtext(code4) {
    if (code4 === 64) {
      effects.consume(code4);
      return emailAtSignOrDot;
    }
    if (asciiAtext(code4)) {
      effects.consume(code4);
      return emailAtext;
    }
    return nok(code4);
  }
  function emailAtSignOrDot(code4) {
    return asciiAlphanumeric(code4) ? emailLabel(code4) : nok(code4);
  }
  function emailLabel(code4) {
    if (code4 === 46) {
      effects.consume(code4);
      size = 0;
      return emailAtSignOrDot;
    }
    if (code4 === 62) {
      effects.exit("autolinkProtocol").type = "autolinkEmail";
      effects.enter("autolinkMarker");
      effects.consume(code4);
      effects.exit("autolinkMarker");
      effects.exit("autolink");
      return ok2;
    }
    return emailValue(code4);
  }
  function emailValue(code4) {
    if ((code4 === 45 || asciiAlphanumeric(code4)) && size++ < 63) {
      const next = code4 === 45 ? emailValue : emailLabel;
      effects.consume(code4);
      return next;
    }
    return nok(code4);
  }
}

// node_modules/micromark-factory-space/index.js
function factorySpace(effects, ok2, type, max) {
  const limit = max ? max - 1 : Infinity;
  let size = 0;
  return start;
  function start(code4) {
    if (markdownSpace(code4)) {
      effects.enter(type);
      return prefix(code4);
    }
    return ok2(code4);
  }
  function prefix(code4) {
    if (markdownSpace(code4) && size++ < limit) {
      effects.consume(code4);
      return prefix;
    }
    effects.exit(type);
    return ok2(code4);
  }
}
function factorySpaceMinMax(effects, ok2, nok, type, min, max) {
  let size = 0;
  return start;
  function start(code4) {
    if (max > 0 && markdownSpace(code4)) {
      effects.enter(type);
      return prefix(code4);
    }
    return after(code4);
  }
  function prefix(code4) {
    if (markdownSpace(code4) && size < max) {
      effects.consume(code4);
      size++;
      return prefix;
    }
    effects.exit(type);
    return after(code4);
  }
  function after(code4) {
    return size >= min ? ok2(code4) : nok(code4);
  }
}

// node_modules/micromark-core-commonmark/lib/blank-line.js
var blankLine = {
  partial: true,
  tokenize: tokenizeBlankLine
};
function tokenizeBlankLine(effects, ok2, nok) {
  return start;
  function start(code4) {
    return markdownSpace(code4) ? factorySpace(effects, after, "linePrefix")(code4) : after(code4);
  }
  function after(code4) {
    return code4 === null || markdownLineEnding(code4) ? ok2(code4) : nok(code4);
  }
}

// node_modules/micromark-core-commonmark/lib/block-quote.js
var blockQuote = {
  continuation: {
    tokenize: tokenizeBlockQuoteContinuation
  },
  exit: exit2,
  name: "blockQuote",
  tokenize: tokenizeBlockQuoteStart
};
function tokenizeBlockQuoteStart(effects, ok2, nok) {
  const self = this;
  return start;
  function start(code4) {
    if (code4 === 62) {
      const state = self.containerState;
      if (!state.open) {
        effects.enter("blockQuote", {
          _container: true
        });
        state.open = true;
      }
      effects.enter("blockQuotePrefix");
      effects.enter("blockQuoteMarker");
      effects.consume(code4);
      effects.exit("blockQuoteMarker");
      return after;
    }
    return nok(code4);
  }
  function after(code4) {
    if (markdownSpace(code4)) {
      effects.enter("blockQuotePrefixWhitespace");
      effects.consume(code4);
      effects.exit("blockQuotePrefixWhitespace");
      effects.exit("blockQuotePrefix");
      return ok2;
    }
    effects.exit("blockQuotePrefix");
    return ok2(code4);
  }
}
function tokenizeBlockQuoteContinuation(effects, ok2, nok) {
  const self = this;
  return contStart;
  function contStart(code4) {
    if (markdownSpace(code4)) {
      return factorySpace(effects, contBefore, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code4);
    }
    return contBefore(code4);
  }
  function contBefore(code4) {
    return effects.attempt(blockQuote, ok2, nok)(code4);
  }
}
function exit2(effects) {
  effects.exit("blockQuote");
}

// node_modules/micromark-core-commonmark/lib/character-escape.js
var characterEscape = {
  name: "characterEscape",
  tokenize: tokenizeCharacterEscape
};
function tokenizeCharacterEscape(effects, ok2, nok) {
  return start;
  function start(code4) {
    effects.enter("characterEscape");
    effects.enter("escapeMarker");
    effects.consume(code4);
    effects.exit("escapeMarker");
    return inside;
  }
  function inside(code4) {
    if (asciiPunctuation(code4)) {
      effects.enter("characterEscapeValue");
      effects.consume(code4);
      effects.exit("characterEscapeValue");
      effects.exit("characterEscape");
      return ok2;
    }
    return nok(code4);
  }
}

// node_modules/micromark-core-commonmark/lib/character-reference.js
var characterReference = {
  name: "characterReference",
  tokenize: tokenizeCharacterReference
};
function tokenizeCharacterReference(effects, ok2, nok) {
  const self = this;
  let size = 0;
  let max;
  let test;
  return start;
  function start(code4) {
    effects.enter("characterReference");
    effects.enter("characterReferenceMarker");
    effects.consume(code4);
    effects.exit("characterReferenceMarker");
    return open;
  }
  function open(code4) {
    if (code4 === 35) {
      effects.enter("characterReferenceMarkerNumeric");
      effects.consume(code4);
      effects.exit("characterReferenceMarkerNumeric");
      return numeric;
    }
    effects.enter("characterReferenceValue");
    max = 31;
    test = asciiAlphanumeric;
    return value2(code4);
  }
  function numeric(code4) {
    if (code4 === 88 || code4 === 120) {
      effects.enter("characterReferenceMarkerHexadecimal");
      effects.consume(code4);
      effects.exit("characterReferenceMarkerHexadecimal");
      effects.enter("characterReferenceValue");
      max = 6;
      test = asciiHexDigit;
      return value2;
    }
    effects.enter("characterReferenceValue");
    max = 7;
    test = asciiDigit;
    return value2(code4);
  }
  function value2(code4) {
    if (code4 === 59 && size) {
      const token = effects.exit("characterReferenceValue");
      if (test === asciiAlphanumeric && !decodeNamedCharacterReference(self.sliceSerialize(token))) {
        return nok(code4);
      }
      effects.enter("characterReferenceMarker");
      effects.consume(code4);
      effects.exit("characterReferenceMarker");
      effects.exit("characterReference");
      return ok2;
    }
    if (test(code4) && size++ < max) {
      effects.consume(code4);
      return value2;
    }
    return nok(code4);
  }
}

// node_modules/micromark-core-commonmark/lib/partial-non-lazy-continuation.js
var nonLazyContinuation = {
  partial: true,
  tokenize: tokenizeNonLazyContinuation
};
function tokenizeNonLazyContinuation(effects, ok2, nok) {
  const self = this;
  return start;
  function start(code4) {
    if (code4 === null) {
      return nok(code4);
    }
    effects.enter("lineEnding");
    effects.consume(code4);
    effects.exit("lineEnding");
    return after;
  }
  function after(code4) {
    return self.parser.lazy[self.now().line] ? nok(code4) : ok2(code4);
  }
}

// node_modules/micromark-core-commonmark/lib/code-fenced.js
var codeFenced = {
  concrete: true,
  name: "codeFenced",
  tokenize: tokenizeCodeFenced
};
function tokenizeCodeFenced(effects, ok2, nok) {
  const self = this;
  const closeStart = {
    partial: true,
    tokenize: tokenizeCloseStart
  };
  let initialPrefix = 0;
  let sizeOpen = 0;
  let marker;
  return start;
  function start(code4) {
    return beforeSequenceOpen(code4);
  }
  function beforeSequenceOpen(code4) {
    const tail = self.events[self.events.length - 1];
    initialPrefix = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], true).length : 0;
    marker = code4;
    effects.enter("codeFenced");
    effects.enter("codeFencedFence");
    effects.enter("codeFencedFenceSequence");
    return sequenceOpen(code4);
  }
  function sequenceOpen(code4) {
    if (code4 === marker) {
      sizeOpen++;
      effects.consume(code4);
      return sequenceOpen;
    }
    if (sizeOpen < 3) {
      return nok(code4);
    }
    effects.exit("codeFencedFenceSequence");
    return markdownSpace(code4) ? factorySpace(effects, infoBefore, "whitespace")(code4) : infoBefore(code4);
  }
  function infoBefore(code4) {
    if (code4 === null || markdownLineEnding(code4)) {
      effects.exit("codeFencedFence");
      return self.interrupt ? ok2(code4) : effects.check(nonLazyContinuation, atNonLazyBreak, after)(code4);
    }
    effects.enter("codeFencedFenceInfo");
    effects.enter("chunkString", {
      contentType: "string"
    });
    return info(code4);
  }
  function info(code4) {
    if (code4 === null || markdownLineEnding(code4)) {
      effects.exit("chunkString");
      effects.exit("codeFencedFenceInfo");
      return infoBefore(code4);
    }
    if (markdownSpace(code4)) {
      effects.exit("chunkString");
      effects.exit("codeFencedFenceInfo");
      return factorySpace(effects, metaBefore, "whitespace")(code4);
    }
    if (code4 === 96 && code4 === marker) {
      return nok(code4);
    }
    effects.consume(code4);
    return info;
  }
  function metaBefore(code4) {
    if (code4 === null || markdownLineEnding(code4)) {
      return infoBefore(code4);
    }
    effects.enter("codeFencedFenceMeta");
    effects.enter("chunkString", {
      contentType: "string"
    });
    return meta(code4);
  }
  function meta(code4) {
    if (code4 === null || markdownLineEnding(code4)) {
      effects.exit("chunkString");
      effects.exit("codeFencedFenceMeta");
      return infoBefore(code4);
    }
    if (code4 === 96 && code4 === marker) {
      return nok(code4);
    }
    effects.consume(code4);
    return meta;
  }
  function atNonLazyBreak(code4) {
    return effects.attempt(closeStart, after, contentBefore)(code4);
  }
  function contentBefore(code4) {
    effects.enter("lineEnding");
    effects.consume(code4);
    effects.exit("lineEnding");
    return contentStart;
  }
  function contentStart(code4) {
    return initialPrefix > 0 && markdownSpace(code4) ? factorySpace(effects, beforeContentChunk, "linePrefix", initialPrefix + 1)(code4) : beforeContentChunk(code4);
  }
  function beforeContentChunk(code4) {
    if (code4 === null || markdownLineEnding(code4)) {
      return effects.check(nonLazyContinuation, atNonLazyBreak, after)(code4);
    }
    effects.enter("codeFlowValue");
    return contentChunk(code4);
  }
  function contentChunk(code4) {
    if (code4 === null || markdownLineEnding(code4)) {
      effects.exit("codeFlowValue");
      return beforeContentChunk(code4);
    }
    effects.consume(code4);
    return contentChunk;
  }
  function after(code4) {
    effects.exit("codeFenced");
    return ok2(code4);
  }
  function tokenizeCloseStart(effects2, ok3, nok2) {
    let size = 0;
    return startBefore;
    function startBefore(code4) {
      effects2.enter("lineEnding");
      effects2.consume(code4);
      effects2.exit("lineEnding");
      return start2;
    }
    function start2(code4) {
      effects2.enter("codeFencedFence");
      return markdownSpace(code4) ? factorySpace(effects2, beforeSequenceClose, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code4) : beforeSequenceClose(code4);
    }
    function beforeSequenceClose(code4) {
      if (code4 === marker) {
        effects2.enter("codeFencedFenceSequence");
        return sequenceClose(code4);
      }
      return nok2(code4);
    }
    function sequenceClose(code4) {
      if (code4 === marker) {
        size++;
        effects2.consume(code4);
        return sequenceClose;
      }
      if (size >= sizeOpen) {
        effects2.exit("codeFencedFenceSequence");
        return markdownSpace(code4) ? factorySpace(effects2, sequenceCloseAfter, "whitespace")(code4) : sequenceCloseAfter(code4);
      }
      return nok2(code4);
    }
    function sequenceCloseAfter(code4) {
      if (code4 === null || markdownLineEnding(code4)) {
        effects2.exit("codeFencedFence");
        return ok3(code4);
      }
      return nok2(code4);
    }
  }
}

// node_modules/micromark-core-commonmark/lib/code-indented.js
var codeIndented = {
  name: "codeIndented",
  tokenize: tokenizeCodeIndented
};
var furtherStart = {
  partial: true,
  tokenize: tokenizeFurtherStart
};
function tokenizeCodeIndented(effects, ok2, nok) {
  return start;
  function start(code4) {
    effects.enter("codeIndented");
    return factorySpaceMinMax(effects, atBreak, nok, "linePrefix", 4, 4)(code4);
  }
  function atBreak(code4) {
    if (code4 === null) {
      return after(code4);
    }
    if (markdownLineEnding(code4)) {
      return effects.attempt(furtherStart, atBreak, after)(code4);
    }
    effects.enter("codeFlowValue");
    return inside(code4);
  }
  function inside(code4) {
    if (code4 === null || markdownLineEnding(code4)) {
      effects.exit("codeFlowValue");
      return atBreak(code4);
    }
    effects.consume(code4);
    return inside;
  }
  function after(code4) {
    effects.exit("codeIndented");
    return ok2(code4);
  }
}
function tokenizeFurtherStart(effects, ok2, nok) {
  const self = this;
  return furtherStart2;
  function furtherStart2(code4) {
    if (self.parser.lazy[self.now().line]) {
      return nok(code4);
    }
    if (markdownLineEnding(code4)) {
      effects.enter("lineEnding");
      effects.consume(code4);
      effects.exit("lineEnding");
      return furtherStart2;
    }
    return factorySpaceMinMax(effects, ok2, onNotEnoughPrefix, "linePrefix", 4, 4)(code4);
  }
  function onNotEnoughPrefix(code4) {
    return markdownLineEnding(code4) ? furtherStart2(code4) : nok(code4);
  }
}

// node_modules/micromark-core-commonmark/lib/code-text.js
var codeText = {
  name: "codeText",
  previous: previous2,
  resolve: resolveCodeText,
  tokenize: tokenizeCodeText
};
function resolveCodeText(events) {
  let tailExitIndex = events.length - 4;
  let headEnterIndex = 3;
  let index;
  let enter2;
  if ((events[headEnterIndex][1].type === "lineEnding" || events[headEnterIndex][1].type === "space") && (events[tailExitIndex][1].type === "lineEnding" || events[tailExitIndex][1].type === "space")) {
    index = headEnterIndex;
    while (++index < tailExitIndex) {
      if (events[index][1].type === "codeTextData") {
        events[headEnterIndex][1].type = "codeTextPadding";
        events[tailExitIndex][1].type = "codeTextPadding";
        headEnterIndex += 2;
        tailExitIndex -= 2;
        break;
      }
    }
  }
  index = headEnterIndex - 1;
  tailExitIndex++;
  while (++index <= tailExitIndex) {
    if (enter2 === void 0) {
      if (index !== tailExitIndex && events[index][1].type !== "lineEnding") {
        enter2 = index;
      }
    } else if (index === tailExitIndex || events[index][1].type === "lineEnding") {
      events[enter2][1].type = "codeTextData";
      if (index !== enter2 + 2) {
        events[enter2][1].end = events[index - 1][1].end;
        events.splice(enter2 + 2, index - enter2 - 2);
        tailExitIndex -= index - enter2 - 2;
        index = enter2 + 2;
      }
      enter2 = void 0;
    }
  }
  return events;
}
function previous2(code4) {
  return code4 !== 96 || this.events[this.events.length - 1][1].type === "characterEscape";
}
function tokenizeCodeText(effects, ok2, nok) {
  const self = this;
  let sizeOpen = 0;
  let size;
  let token;
  return start;
  function start(code4) {
    effects.enter("codeText");
    effects.enter("codeTextSequence");
    return sequenceOpen(code4);
  }
  function sequenceOpen(code4) {
    if (code4 === 96) {
      effects.consume(code4);
      sizeOpen++;
      return sequenceOpen;
    }
    effects.exit("codeTextSequence");
    return between2(code4);
  }
  function between2(code4) {
    if (code4 === null) {
      return nok(code4);
    }
    if (code4 === 32) {
      effects.enter("space");
      effects.consume(code4);
      effects.exit("space");
      return between2;
    }
    if (code4 === 96) {
      token = effects.enter("codeTextSequence");
      size = 0;
      return sequenceClose(code4);
    }
    if (markdownLineEnding(code4)) {
      effects.enter("lineEnding");
      effects.consume(code4);
      effects.exit("lineEnding");
      return between2;
    }
    effects.enter("codeTextData");
    return data(code4);
  }
  function data(code4) {
    if (code4 === null || code4 === 32 || code4 === 96 || markdownLineEnding(code4)) {
      effects.exit("codeTextData");
      return between2(code4);
    }
    effects.consume(code4);
    return data;
  }
  function sequenceClose(code4) {
    if (code4 === 96) {
      effects.consume(code4);
      size++;
      return sequenceClose;
    }
    if (size === sizeOpen) {
      effects.exit("codeTextSequence");
      effects.exit("codeText");
      return ok2(code4);
    }
    token.type = "codeTextData";
    return data(code4);
  }
}

// node_modules/micromark-util-subtokenize/lib/splice-buffer.js
var SpliceBuffer = class {
  /**
   * @param {ReadonlyArray<T> | null | undefined} [initial]
   *   Initial items (optional).
   * @returns
   *   Splice buffer.
   */
  constructor(initial) {
    this.left = initial ? [...initial] : [];
    this.right = [];
  }
  /**
   * Array access;
   * does not move the cursor.
   *
   * @param {number} index
   *   Index.
   * @return {T}
   *   Item.
   */
  get(index) {
    if (index < 0 || index >= this.left.length + this.right.length) {
      throw new RangeError("Cannot access index `" + index + "` in a splice buffer of size `" + (this.left.length + this.right.length) + "`");
    }
    if (index < this.left.length) return this.left[index];
    return this.right[this.right.length - index + this.left.length - 1];
  }
  /**
   * The length of the splice buffer, one greater than the largest index in the
   * array.
   */
  get length() {
    return this.left.length + this.right.length;
  }
  /**
   * Remove and return `list[0]`;
   * moves the cursor to `0`.
   *
   * @returns {T | undefined}
   *   Item, optional.
   */
  shift() {
    this.setCursor(0);
    return this.right.pop();
  }
  /**
   * Slice the buffer to get an array;
   * does not move the cursor.
   *
   * @param {number} start
   *   Start.
   * @param {number | null | undefined} [end]
   *   End (optional).
   * @returns {Array<T>}
   *   Array of items.
   */
  slice(start, end) {
    const stop = end === null || end === void 0 ? Number.POSITIVE_INFINITY : end;
    if (stop < this.left.length) {
      return this.left.slice(start, stop);
    }
    if (start > this.left.length) {
      return this.right.slice(this.right.length - stop + this.left.length, this.right.length - start + this.left.length).reverse();
    }
    return this.left.slice(start).concat(this.right.slice(this.right.length - stop + this.left.length).reverse());
  }
  /**
   * Mimics the behavior of Array.prototype.splice() except for the change of
   * interface necessary to avoid segfaults when patching in very large arrays.
   *
   * This operation moves cursor is moved to `start` and results in the cursor
   * placed after any inserted items.
   *
   * @param {number} start
   *   Start;
   *   zero-based index at which to start changing the array;
   *   negative numbers count backwards from the end of the array and values
   *   that are out-of bounds are clamped to the appropriate end of the array.
   * @param {number | null | undefined} [deleteCount=0]
   *   Delete count (default: `0`);
   *   maximum number of elements to delete, starting from start.
   * @param {Array<T> | null | undefined} [items=[]]
   *   Items to include in place of the deleted items (default: `[]`).
   * @return {Array<T>}
   *   Any removed items.
   */
  splice(start, deleteCount, items) {
    const count = deleteCount || 0;
    this.setCursor(Math.trunc(start));
    const removed = this.right.splice(this.right.length - count, Number.POSITIVE_INFINITY);
    if (items) chunkedPush(this.left, items);
    return removed.reverse();
  }
  /**
   * Remove and return the highest-numbered item in the array, so
   * `list[list.length - 1]`;
   * Moves the cursor to `length`.
   *
   * @returns {T | undefined}
   *   Item, optional.
   */
  pop() {
    this.setCursor(Number.POSITIVE_INFINITY);
    return this.left.pop();
  }
  /**
   * Inserts a single item to the high-numbered side of the array;
   * moves the cursor to `length`.
   *
   * @param {T} item
   *   Item.
   * @returns {undefined}
   *   Nothing.
   */
  push(item) {
    this.setCursor(Number.POSITIVE_INFINITY);
    this.left.push(item);
  }
  /**
   * Inserts many items to the high-numbered side of the array.
   * Moves the cursor to `length`.
   *
   * @param {Array<T>} items
   *   Items.
   * @returns {undefined}
   *   Nothing.
   */
  pushMany(items) {
    this.setCursor(Number.POSITIVE_INFINITY);
    chunkedPush(this.left, items);
  }
  /**
   * Inserts a single item to the low-numbered side of the array;
   * Moves the cursor to `0`.
   *
   * @param {T} item
   *   Item.
   * @returns {undefined}
   *   Nothing.
   */
  unshift(item) {
    this.setCursor(0);
    this.right.push(item);
  }
  /**
   * Inserts many items to the low-numbered side of the array;
   * moves the cursor to `0`.
   *
   * @param {Array<T>} items
   *   Items.
   * @returns {undefined}
   *   Nothing.
   */
  unshiftMany(items) {
    this.setCursor(0);
    chunkedPush(this.right, items.reverse());
  }
  /**
   * Move the cursor to a specific position in the array. Requires
   * time proportional to the distance moved.
   *
   * If `n < 0`, the cursor will end up at the beginning.
   * If `n > length`, the cursor will end up at the end.
   *
   * @param {number} n
   *   Position.
   * @return {undefined}
   *   Nothing.
   */
  setCursor(n) {
    if (n === this.left.length || n > this.left.length && this.right.length === 0 || n < 0 && this.left.length === 0) return;
    if (n < this.left.length) {
      const removed = this.left.splice(n, Number.POSITIVE_INFINITY);
      chunkedPush(this.right, removed.reverse());
    } else {
      const removed = this.right.splice(this.left.length + this.right.length - n, Number.POSITIVE_INFINITY);
      chunkedPush(this.left, removed.reverse());
    }
  }
};
function chunkedPush(list4, right) {
  let chunkStart = 0;
  if (right.length < 1e4) {
    list4.push(...right);
  } else {
    while (chunkStart < right.length) {
      list4.push(...right.slice(chunkStart, chunkStart + 1e4));
      chunkStart += 1e4;
    }
  }
}

// node_modules/micromark-util-subtokenize/index.js
function subtokenize(eventsArray) {
  const jumps = {};
  let index = -1;
  let event;
  let lineIndex;
  let otherIndex;
  let otherEvent;
  let parameters;
  let subevents;
  let more;
  const events = new SpliceBuffer(eventsArray);
  while (++index < events.length) {
    while (index in jumps) {
      index = jumps[index];
    }
    event = events.get(index);
    if (index && event[1].type === "chunkFlow" && events.get(index - 1)[1].type === "listItemPrefix") {
      subevents = event[1]._tokenizer.events;
      otherIndex = 0;
      if (otherIndex < subevents.length && subevents[otherIndex][1].type === "lineEndingBlank") {
        otherIndex += 2;
      }
      if (otherIndex < subevents.length && subevents[otherIndex][1].type === "content") {
        while (++otherIndex < subevents.length) {
          if (subevents[otherIndex][1].type === "content") {
            break;
          }
          if (subevents[otherIndex][1].type === "chunkText") {
            subevents[otherIndex][1]._isInFirstContentOfListItem = true;
            otherIndex++;
          }
        }
      }
    }
    if (event[0] === "enter") {
      if (event[1].contentType) {
        Object.assign(jumps, subcontent(events, index));
        index = jumps[index];
        more = true;
      }
    } else if (event[1]._container) {
      otherIndex = index;
      lineIndex = void 0;
      while (otherIndex--) {
        otherEvent = events.get(otherIndex);
        if (otherEvent[1].type === "lineEnding" || otherEvent[1].type === "lineEndingBlank") {
          if (otherEvent[0] === "enter") {
            if (lineIndex) {
              events.get(lineIndex)[1].type = "lineEndingBlank";
            }
            otherEvent[1].type = "lineEnding";
            lineIndex = otherIndex;
          }
        } else if (otherEvent[1].type === "linePrefix" || otherEvent[1].type === "listItemIndent") {
        } else {
          break;
        }
      }
      if (lineIndex) {
        event[1].end = {
          ...events.get(lineIndex)[1].start
        };
        parameters = events.slice(lineIndex, index);
        parameters.unshift(event);
        events.splice(lineIndex, index - lineIndex + 1, parameters);
      }
    }
  }
  splice(eventsArray, 0, Number.POSITIVE_INFINITY, events.slice(0));
  return !more;
}
function subcontent(events, eventIndex) {
  const token = events.get(eventIndex)[1];
  const context = events.get(eventIndex)[2];
  let startPosition = eventIndex - 1;
  const startPositions = [];
  let tokenizer = token._tokenizer;
  if (!tokenizer) {
    tokenizer = context.parser[token.contentType](token.start);
    if (token._contentTypeTextTrailing) {
      tokenizer._contentTypeTextTrailing = true;
    }
  }
  const childEvents = tokenizer.events;
  const jumps = [];
  const gaps = {};
  let stream;
  let previous3;
  let index = -1;
  let current = token;
  let adjust = 0;
  let start = 0;
  const breaks = [start];
  while (current) {
    while (events.get(++startPosition)[1] !== current) {
    }
    startPositions.push(startPosition);
    if (!current._tokenizer) {
      stream = context.sliceStream(current);
      if (!current.next) {
        stream.push(null);
      }
      if (previous3) {
        tokenizer.defineSkip(current.start);
      }
      if (current._isInFirstContentOfListItem) {
        tokenizer._gfmTasklistFirstContentOfListItem = true;
      }
      tokenizer.write(stream);
      if (current._isInFirstContentOfListItem) {
        tokenizer._gfmTasklistFirstContentOfListItem = void 0;
      }
    }
    previous3 = current;
    current = current.next;
  }
  current = token;
  while (++index < childEvents.length) {
    if (
      // Find a void token that includes a break.
      childEvents[index][0] === "exit" && childEvents[index - 1][0] === "enter" && childEvents[index][1].type === childEvents[index - 1][1].type && childEvents[index][1].start.line !== childEvents[index][1].end.line
    ) {
      start = index + 1;
      breaks.push(start);
      current._tokenizer = void 0;
      current.previous = void 0;
      current = current.next;
    }
  }
  tokenizer.events = [];
  if (current) {
    current._tokenizer = void 0;
    current.previous = void 0;
  } else {
    breaks.pop();
  }
  index = breaks.length;
  while (index--) {
    const slice = childEvents.slice(breaks[index], breaks[index + 1]);
    const start2 = startPositions.pop();
    jumps.push([start2, start2 + slice.length - 1]);
    events.splice(start2, 2, slice);
  }
  jumps.reverse();
  index = -1;
  while (++index < jumps.length) {
    gaps[adjust + jumps[index][0]] = adjust + jumps[index][1];
    adjust += jumps[index][1] - jumps[index][0] - 1;
  }
  return gaps;
}

// node_modules/micromark-core-commonmark/lib/content.js
var content = {
  resolve: resolveContent,
  tokenize: tokenizeContent
};
var continuationConstruct = {
  partial: true,
  tokenize: tokenizeContinuation
};
function resolveContent(events) {
  subtokenize(events);
  return events;
}
function tokenizeContent(effects, ok2) {
  let previous3;
  return chunkStart;
  function chunkStart(code4) {
    effects.enter("content");
    previous3 = effects.enter("chunkContent", {
      contentType: "content"
    });
    return chunkInside(code4);
  }
  function chunkInside(code4) {
    if (code4 === null) {
      return contentEnd(code4);
    }
    if (markdownLineEnding(code4)) {
      return effects.check(continuationConstruct, contentContinue, contentEnd)(code4);
    }
    effects.consume(code4);
    return chunkInside;
  }
  function contentEnd(code4) {
    effects.exit("chunkContent");
    effects.exit("content");
    return ok2(code4);
  }
  function contentContinue(code4) {
    effects.consume(code4);
    effects.exit("chunkContent");
    previous3.next = effects.enter("chunkContent", {
      contentType: "content",
      previous: previous3
    });
    previous3 = previous3.next;
    return chunkInside;
  }
}
function tokenizeContinuation(effects, ok2, nok) {
  const self = this;
  return startLookahead;
  function startLookahead(code4) {
    effects.exit("chunkContent");
    effects.enter("lineEnding");
    effects.consume(code4);
    effects.exit("lineEnding");
    return factorySpace(effects, prefixed, "linePrefix");
  }
  function prefixed(code4) {
    if (code4 === null || markdownLineEnding(code4)) {
      return nok(code4);
    }
    const tail = self.events[self.events.length - 1];
    if (!self.parser.constructs.disable.null.includes("codeIndented") && tail && tail[1].type === "linePrefix" && tail[2].sliceSerialize(tail[1], true).length >= 4) {
      return ok2(code4);
    }
    return effects.interrupt(self.parser.constructs.flow, nok, ok2)(code4);
  }
}

// node_modules/micromark-factory-destination/index.js
function factoryDestination(effects, ok2, nok, type, literalType, literalMarkerType, rawType, stringType, max) {
  const limit = max || Number.POSITIVE_INFINITY;
  let balance = 0;
  return start;
  function start(code4) {
    if (code4 === 60) {
      effects.enter(type);
      effects.enter(literalType);
      effects.enter(literalMarkerType);
      effects.consume(code4);
      effects.exit(literalMarkerType);
      return enclosedBefore;
    }
    if (code4 === null || code4 === 32 || code4 === 41 || asciiControl(code4)) {
      return nok(code4);
    }
    effects.enter(type);
    effects.enter(rawType);
    effects.enter(stringType);
    effects.enter("chunkString", {
      contentType: "string"
    });
    return raw(code4);
  }
  function enclosedBefore(code4) {
    if (code4 === 62) {
      effects.enter(literalMarkerType);
      effects.consume(code4);
      effects.exit(literalMarkerType);
      effects.exit(literalType);
      effects.exit(type);
      return ok2;
    }
    effects.enter(stringType);
    effects.enter("chunkString", {
      contentType: "string"
    });
    return enclosed(code4);
  }
  function enclosed(code4) {
    if (code4 === 62) {
      effects.exit("chunkString");
      effects.exit(stringType);
      return enclosedBefore(code4);
    }
    if (code4 === null || code4 === 60 || markdownLineEnding(code4)) {
      return nok(code4);
    }
    effects.consume(code4);
    return code4 === 92 ? enclosedEscape : enclosed;
  }
  function enclosedEscape(code4) {
    if (code4 === 60 || code4 === 62 || code4 === 92) {
      effects.consume(code4);
      return enclosed;
    }
    return enclosed(code4);
  }
  function raw(code4) {
    if (!balance && (code4 === null || code4 === 41 || markdownLineEndingOrSpace(code4))) {
      effects.exit("chunkString");
      effects.exit(stringType);
      effects.exit(rawType);
      effects.exit(type);
      return ok2(code4);
    }
    if (balance < limit && code4 === 40) {
      effects.consume(code4);
      balance++;
      return raw;
    }
    if (code4 === 41) {
      effects.consume(code4);
      balance--;
      return raw;
    }
    if (code4 === null || code4 === 32 || code4 === 40 || asciiControl(code4)) {
      return nok(code4);
    }
    effects.consume(code4);
    return code4 === 92 ? rawEscape : raw;
  }
  function rawEscape(code4) {
    if (code4 === 40 || code4 === 41 || code4 === 92) {
      effects.consume(code4);
      return raw;
    }
    return raw(code4);
  }
}

// node_modules/micromark-factory-label/index.js
function factoryLabel(effects, ok2, nok, type, markerType, stringType) {
  const self = this;
  let size = 0;
  let seen;
  return start;
  function start(code4) {
    effects.enter(type);
    effects.enter(markerType);
    effects.consume(code4);
    effects.exit(markerType);
    effects.enter(stringType);
    return atBreak;
  }
  function atBreak(code4) {
    if (size > 999 || code4 === null || code4 === 91 || code4 === 93 && !seen || // To do: remove in the future once we’ve switched from
    // `micromark-extension-footnote` to `micromark-extension-gfm-footnote`,
    // which doesn’t need this.
    // Hidden footnotes hook.
    /* c8 ignore next 3 */
    code4 === 94 && !size && "_hiddenFootnoteSupport" in self.parser.constructs) {
      return nok(code4);
    }
    if (code4 === 93) {
      effects.exit(stringType);
      effects.enter(markerType);
      effects.consume(code4);
      effects.exit(markerType);
      effects.exit(type);
      return ok2;
    }
    if (markdownLineEnding(code4)) {
      effects.enter("lineEnding");
      effects.consume(code4);
      effects.exit("lineEnding");
      return atBreak;
    }
    effects.enter("chunkString", {
      contentType: "string"
    });
    return labelInside(code4);
  }
  function labelInside(code4) {
    if (code4 === null || code4 === 91 || code4 === 93 || markdownLineEnding(code4) || size++ > 999) {
      effects.exit("chunkString");
      return atBreak(code4);
    }
    effects.consume(code4);
    if (!seen) seen = !markdownSpace(code4);
    return code4 === 92 ? labelEscape : labelInside;
  }
  function labelEscape(code4) {
    if (code4 === 91 || code4 === 92 || code4 === 93) {
      effects.consume(code4);
      size++;
      return labelInside;
    }
    return labelInside(code4);
  }
}

// node_modules/micromark-factory-title/index.js
function factoryTitle(effects, ok2, nok, type, markerType, stringType) {
  let marker;
  return start;
  function start(code4) {
    if (code4 === 34 || code4 === 39 || code4 === 40) {
      effects.enter(type);
      effects.enter(markerType);
      effects.consume(code4);
      effects.exit(markerType);
      marker = code4 === 40 ? 41 : code4;
      return begin;
    }
    return nok(code4);
  }
  function begin(code4) {
    if (code4 === marker) {
      effects.enter(markerType);
      effects.consume(code4);
      effects.exit(markerType);
      effects.exit(type);
      return ok2;
    }
    effects.enter(stringType);
    return atBreak(code4);
  }
  function atBreak(code4) {
    if (code4 === marker) {
      effects.exit(stringType);
      return begin(marker);
    }
    if (code4 === null) {
      return nok(code4);
    }
    if (markdownLineEnding(code4)) {
      effects.enter("lineEnding");
      effects.consume(code4);
      effects.exit("lineEnding");
      return factorySpace(effects, atBreak, "linePrefix");
    }
    effects.enter("chunkString", {
      contentType: "string"
    });
    return inside(code4);
  }
  function inside(code4) {
    if (code4 === marker || code4 === null || markdownLineEnding(code4)) {
      effects.exit("chunkString");
      return atBreak(code4);
    }
    effects.consume(code4);
    return code4 === 92 ? escape : inside;
  }
  function escape(code4) {
    if (code4 === marker || code4 === 92) {
      effects.consume(code4);
      return inside;
    }
    return inside(code4);
  }
}

// node_modules/micromark-factory-whitespace/index.js
function factoryWhitespace(effects, ok2) {
  let seen;
  return start;
  function start(code4) {
    if (markdownLineEnding(code4)) {
      effects.enter("lineEnding");
      effects.consume(code4);
      effects.exit("lineEnding");
      seen = true;
      return start;
    }
    if (markdownSpace(code4)) {
      return factorySpace(effects, start, seen ? "linePrefix" : "lineSuffix")(code4);
    }
    return ok2(code4);
  }
}

// node_modules/micromark-core-commonmark/lib/definition.js
var definition2 = {
  name: "definition",
  tokenize: tokenizeDefinition
};
var titleBefore = {
  partial: true,
  tokenize: tokenizeTitleBefore
};
function tokenizeDefinition(effects, ok2, nok) {
  const self = this;
  let identifier;
  return start;
  function start(code4) {
    effects.enter("definition");
    return before(code4);
  }
  function before(code4) {
    return factoryLabel.call(
      self,
      effects,
      labelAfter,
      // Note: we don’t need to reset the way `markdown-rs` does.
      nok,
      "definitionLabel",
      "definitionLabelMarker",
      "definitionLabelString"
    )(code4);
  }
  function labelAfter(code4) {
    identifier = normalizeIdentifier(self.sliceSerialize(self.events[self.events.length - 1][1]).slice(1, -1));
    if (code4 === 58) {
      effects.enter("definitionMarker");
      effects.consume(code4);
      effects.exit("definitionMarker");
      return markerAfter;
    }
    return nok(code4);
  }
  function markerAfter(code4) {
    return markdownLineEndingOrSpace(code4) ? factoryWhitespace(effects, destinationBefore)(code4) : destinationBefore(code4);
  }
  function destinationBefore(code4) {
    return factoryDestination(
      effects,
      destinationAfter,
      // Note: we don’t need to reset the way `markdown-rs` does.
      nok,
      "definitionDestination",
      "definitionDestinationLiteral",
      "definitionDestinationLiteralMarker",
      "definitionDestinationRaw",
      "definitionDestinationString"
    )(code4);
  }
  function destinationAfter(code4) {
    return effects.attempt(titleBefore, after, after)(code4);
  }
  function after(code4) {
    return markdownSpace(code4) ? factorySpace(effects, afterWhitespace, "whitespace")(code4) : afterWhitespace(code4);
  }
  function afterWhitespace(code4) {
    if (code4 === null || markdownLineEnding(code4)) {
      effects.exit("definition");
      self.parser.defined.push(identifier);
      return ok2(code4);
    }
    return nok(code4);
  }
}
function tokenizeTitleBefore(effects, ok2, nok) {
  return titleBefore2;
  function titleBefore2(code4) {
    return markdownLineEndingOrSpace(code4) ? factoryWhitespace(effects, beforeMarker)(code4) : nok(code4);
  }
  function beforeMarker(code4) {
    return factoryTitle(effects, titleAfter, nok, "definitionTitle", "definitionTitleMarker", "definitionTitleString")(code4);
  }
  function titleAfter(code4) {
    return markdownSpace(code4) ? factorySpace(effects, titleAfterOptionalWhitespace, "whitespace")(code4) : titleAfterOptionalWhitespace(code4);
  }
  function titleAfterOptionalWhitespace(code4) {
    return code4 === null || markdownLineEnding(code4) ? ok2(code4) : nok(code4);
  }
}

// node_modules/micromark-core-commonmark/lib/hard-break-escape.js
var hardBreakEscape = {
  name: "hardBreakEscape",
  tokenize: tokenizeHardBreakEscape
};
function tokenizeHardBreakEscape(effects, ok2, nok) {
  return start;
  function start(code4) {
    effects.enter("hardBreakEscape");
    effects.consume(code4);
    return after;
  }
  function after(code4) {
    if (markdownLineEnding(code4)) {
      effects.exit("hardBreakEscape");
      return ok2(code4);
    }
    return nok(code4);
  }
}

// node_modules/micromark-core-commonmark/lib/heading-atx.js
var headingAtx = {
  name: "headingAtx",
  resolve: resolveHeadingAtx,
  tokenize: tokenizeHeadingAtx
};
function resolveHeadingAtx(events, context) {
  let contentEnd = events.length - 2;
  let contentStart = 3;
  if (events[contentStart][1].type === "whitespace") {
    contentStart += 2;
  }
  if (contentEnd - 2 > contentStart && events[contentEnd][1].type === "whitespace") {
    contentEnd -= 2;
  }
  if (events[contentEnd][1].type === "atxHeadingSequence" && (contentStart === contentEnd - 1 || contentEnd - 4 > contentStart && events[contentEnd - 2][1].type === "whitespace")) {
    contentEnd -= contentStart + 1 === contentEnd ? 2 : 4;
  }
  if (contentEnd > contentStart) {
    const content3 = {
      type: "atxHeadingText",
      start: events[contentStart][1].start,
      end: events[contentEnd][1].end
    };
    const text5 = {
      type: "chunkText",
      start: events[contentStart][1].start,
      end: events[contentEnd][1].end,
      contentType: "text"
    };
    splice(events, contentStart, contentEnd - contentStart + 1, [["enter", content3, context], ["enter", text5, context], ["exit", text5, context], ["exit", content3, context]]);
  }
  return events;
}
function tokenizeHeadingAtx(effects, ok2, nok) {
  let size = 0;
  return start;
  function start(code4) {
    effects.enter("atxHeading");
    return before(code4);
  }
  function before(code4) {
    effects.enter("atxHeadingSequence");
    return sequenceOpen(code4);
  }
  function sequenceOpen(code4) {
    if (code4 === 35 && size++ < 6) {
      effects.consume(code4);
      return sequenceOpen;
    }
    if (code4 === null || markdownLineEndingOrSpace(code4)) {
      effects.exit("atxHeadingSequence");
      return atBreak(code4);
    }
    return nok(code4);
  }
  function atBreak(code4) {
    if (code4 === 35) {
      effects.enter("atxHeadingSequence");
      return sequenceFurther(code4);
    }
    if (code4 === null || markdownLineEnding(code4)) {
      effects.exit("atxHeading");
      return ok2(code4);
    }
    if (markdownSpace(code4)) {
      return factorySpace(effects, atBreak, "whitespace")(code4);
    }
    effects.enter("atxHeadingText");
    return data(code4);
  }
  function sequenceFurther(code4) {
    if (code4 === 35) {
      effects.consume(code4);
      return sequenceFurther;
    }
    effects.exit("atxHeadingSequence");
    return atBreak(code4);
  }
  function data(code4) {
    if (code4 === null || code4 === 35 || markdownLineEndingOrSpace(code4)) {
      effects.exit("atxHeadingText");
      return atBreak(code4);
    }
    effects.consume(code4);
    return data;
  }
}

// node_modules/micromark-core-commonmark/lib/html-flow.js
var htmlFlow = {
  concrete: true,
  name: "htmlFlow",
  resolveTo: resolveToHtmlFlow,
  tokenize: tokenizeHtmlFlow
};
var blankLineBefore = {
  partial: true,
  tokenize: tokenizeBlankLineBefore
};
function resolveToHtmlFlow(events) {
  let index = events.length;
  while (index--) {
    if (events[index][0] === "enter" && events[index][1].type === "htmlFlow") {
      break;
    }
  }
  if (index > 1 && events[index - 2][1].type === "linePrefix") {
    events[index][1].start = events[index - 2][1].start;
    events[index + 1][1].start = events[index - 2][1].start;
    events.splice(index - 2, 2);
  }
  return events;
}
function tokenizeHtmlFlow(effects, ok2, nok) {
  const self = this;
  let marker;
  let closingTag;
  let buffer;
  let index;
  let markerB;
  return start;
  function start(code4) {
    return before(code4);
  }
  function before(code4) {
    effects.enter("htmlFlow");
    effects.enter("htmlFlowData");
    effects.consume(code4);
    return open;
  }
  function open(code4) {
    if (code4 === 33) {
      effects.consume(code4);
      return declarationOpen;
    }
    if (code4 === 47) {
      effects.consume(code4);
      closingTag = true;
      return tagCloseStart;
    }
    if (code4 === 63) {
      effects.consume(code4);
      marker = 3;
      return self.interrupt ? ok2 : continuationDeclarationInside;
    }
    if (asciiAlpha(code4)) {
      effects.consume(code4);
      buffer = String.fromCharCode(code4);
      return tagName;
    }
    return nok(code4);
  }
  function declarationOpen(code4) {
    if (code4 === 45) {
      effects.consume(code4);
      marker = 2;
      return commentOpenInside;
    }
    if (code4 === 91) {
      effects.consume(code4);
      marker = 5;
      index = 0;
      return cdataOpenInside;
    }
    if (asciiAlpha(code4)) {
      effects.consume(code4);
      marker = 4;
      return self.interrupt ? ok2 : continuationDeclarationInside;
    }
    return nok(code4);
  }
  function commentOpenInside(code4) {
    if (code4 === 45) {
      effects.consume(code4);
      return self.interrupt ? ok2 : continuationDeclarationInside;
    }
    return nok(code4);
  }
  function cdataOpenInside(code4) {
    const value2 = "CDATA[";
    if (code4 === value2.charCodeAt(index++)) {
      effects.consume(code4);
      if (index === value2.length) {
        return self.interrupt ? ok2 : continuation;
      }
      return cdataOpenInside;
    }
    return nok(code4);
  }
  function tagCloseStart(code4) {
    if (asciiAlpha(code4)) {
      effects.consume(code4);
      buffer = String.fromCharCode(code4);
      return tagName;
    }
    return nok(code4);
  }
  function tagName(code4) {
    if (code4 === null || code4 === 47 || code4 === 62 || markdownLineEndingOrSpace(code4)) {
      const slash2 = code4 === 47;
      const name = buffer.toLowerCase();
      if (!slash2 && !closingTag && htmlRawNames.includes(name)) {
        marker = 1;
        return self.interrupt ? ok2(code4) : continuation(code4);
      }
      if (htmlBlockNames.includes(buffer.toLowerCase())) {
        marker = 6;
        if (slash2) {
          effects.consume(code4);
          return basicSelfClosing;
        }
        return self.interrupt ? ok2(code4) : continuation(code4);
      }
      marker = 7;
      return self.interrupt && !self.parser.lazy[self.now().line] ? nok(code4) : closingTag ? completeClosingTagAfter(code4) : completeAttributeNameBefore(code4);
    }
    if (code4 === 45 || asciiAlphanumeric(code4)) {
      effects.consume(code4);
      buffer += String.fromCharCode(code4);
      return tagName;
    }
    return nok(code4);
  }
  function basicSelfClosing(code4) {
    if (code4 === 62) {
      effects.consume(code4);
      return self.interrupt ? ok2 : continuation;
    }
    return nok(code4);
  }
  function completeClosingTagAfter(code4) {
    if (markdownSpace(code4)) {
      effects.consume(code4);
      return completeClosingTagAfter;
    }
    return completeEnd(code4);
  }
  function completeAttributeNameBefore(code4) {
    if (code4 === 47) {
      effects.consume(code4);
      return completeEnd;
    }
    if (code4 === 58 || code4 === 95 || asciiAlpha(code4)) {
      effects.consume(code4);
      return completeAttributeName;
    }
    if (markdownSpace(code4)) {
      effects.consume(code4);
      return completeAttributeNameBefore;
    }
    return completeEnd(code4);
  }
  function completeAttributeName(code4) {
    if (code4 === 45 || code4 === 46 || code4 === 58 || code4 === 95 || asciiAlphanumeric(code4)) {
      effects.consume(code4);
      return completeAttributeName;
    }
    return completeAttributeNameAfter(code4);
  }
  function completeAttributeNameAfter(code4) {
    if (code4 === 61) {
      effects.consume(code4);
      return completeAttributeValueBefore;
    }
    if (markdownSpace(code4)) {
      effects.consume(code4);
      return completeAttributeNameAfter;
    }
    return completeAttributeNameBefore(code4);
  }
  function completeAttributeValueBefore(code4) {
    if (code4 === null || code4 === 60 || code4 === 61 || code4 === 62 || code4 === 96) {
      return nok(code4);
    }
    if (code4 === 34 || code4 === 39) {
      effects.consume(code4);
      markerB = code4;
      return completeAttributeValueQuoted;
    }
    if (markdownSpace(code4)) {
      effects.consume(code4);
      return completeAttributeValueBefore;
    }
    return completeAttributeValueUnquoted(code4);
  }
  function completeAttributeValueQuoted(code4) {
    if (code4 === markerB) {
      effects.consume(code4);
      markerB = null;
      return completeAttributeValueQuotedAfter;
    }
    if (code4 === null || markdownLineEnding(code4)) {
      return nok(code4);
    }
    effects.consume(code4);
    return completeAttributeValueQuoted;
  }
  function completeAttributeValueUnquoted(code4) {
    if (code4 === null || code4 === 34 || code4 === 39 || code4 === 47 || code4 === 60 || code4 === 61 || code4 === 62 || code4 === 96 || markdownLineEndingOrSpace(code4)) {
      return completeAttributeNameAfter(code4);
    }
    effects.consume(code4);
    return completeAttributeValueUnquoted;
  }
  function completeAttributeValueQuotedAfter(code4) {
    if (code4 === 47 || code4 === 62 || markdownSpace(code4)) {
      return completeAttributeNameBefore(code4);
    }
    return nok(code4);
  }
  function completeEnd(code4) {
    if (code4 === 62) {
      effects.consume(code4);
      return completeAfter;
    }
    return nok(code4);
  }
  function completeAfter(code4) {
    if (code4 === null || markdownLineEnding(code4)) {
      return continuation(code4);
    }
    if (markdownSpace(code4)) {
      effects.consume(code4);
      return completeAfter;
    }
    return nok(code4);
  }
  function continuation(code4) {
    if (code4 === 45 && marker === 2) {
      effects.consume(code4);
      return continuationCommentInside;
    }
    if (code4 === 60 && marker === 1) {
      effects.consume(code4);
      return continuationRawTagOpen;
    }
    if (code4 === 62 && marker === 4) {
      effects.consume(code4);
      return continuationClose;
    }
    if (code4 === 63 && marker === 3) {
      effects.consume(code4);
      return continuationDeclarationInside;
    }
    if (code4 === 93 && marker === 5) {
      effects.consume(code4);
      return continuationCdataInside;
    }
    if (markdownLineEnding(code4) && (marker === 6 || marker === 7)) {
      effects.exit("htmlFlowData");
      return effects.check(blankLineBefore, continuationAfter, continuationStart)(code4);
    }
    if (code4 === null || markdownLineEnding(code4)) {
      effects.exit("htmlFlowData");
      return continuationStart(code4);
    }
    effects.consume(code4);
    return continuation;
  }
  function continuationStart(code4) {
    return effects.check(nonLazyContinuation, continuationStartNonLazy, continuationAfter)(code4);
  }
  function continuationStartNonLazy(code4) {
    effects.enter("lineEnding");
    effects.consume(code4);
    effects.exit("lineEnding");
    return continuationBefore;
  }
  function continuationBefore(code4) {
    if (code4 === null || markdownLineEnding(code4)) {
      return continuationStart(code4);
    }
    effects.enter("htmlFlowData");
    return continuation(code4);
  }
  function continuationCommentInside(code4) {
    if (code4 === 45) {
      effects.consume(code4);
      return continuationDeclarationInside;
    }
    return continuation(code4);
  }
  function continuationRawTagOpen(code4) {
    if (code4 === 47) {
      effects.consume(code4);
      buffer = "";
      return continuationRawEndTag;
    }
    return continuation(code4);
  }
  function continuationRawEndTag(code4) {
    if (code4 === 62) {
      const name = buffer.toLowerCase();
      if (htmlRawNames.includes(name)) {
        effects.consume(code4);
        return continuationClose;
      }
      return continuation(code4);
    }
    if (asciiAlpha(code4) && buffer.length < 8) {
      effects.consume(code4);
      buffer += String.fromCharCode(code4);
      return continuationRawEndTag;
    }
    return continuation(code4);
  }
  function continuationCdataInside(code4) {
    if (code4 === 93) {
      effects.consume(code4);
      return continuationDeclarationInside;
    }
    return continuation(code4);
  }
  function continuationDeclarationInside(code4) {
    if (code4 === 62) {
      effects.consume(code4);
      return continuationClose;
    }
    if (code4 === 45 && marker === 2) {
      effects.consume(code4);
      return continuationDeclarationInside;
    }
    return continuation(code4);
  }
  function continuationClose(code4) {
    if (code4 === null || markdownLineEnding(code4)) {
      effects.exit("htmlFlowData");
      return continuationAfter(code4);
    }
    effects.consume(code4);
    return continuationClose;
  }
  function continuationAfter(code4) {
    effects.exit("htmlFlow");
    return ok2(code4);
  }
}
function tokenizeBlankLineBefore(effects, ok2, nok) {
  return start;
  function start(code4) {
    effects.enter("lineEnding");
    effects.consume(code4);
    effects.exit("lineEnding");
    return effects.attempt(blankLine, ok2, nok);
  }
}

// node_modules/micromark-core-commonmark/lib/html-text.js
var htmlText = {
  name: "htmlText",
  tokenize: tokenizeHtmlText
};
function tokenizeHtmlText(effects, ok2, nok) {
  const self = this;
  let marker;
  let index;
  let returnState;
  return start;
  function start(code4) {
    effects.enter("htmlText");
    effects.enter("htmlTextData");
    effects.consume(code4);
    return open;
  }
  function open(code4) {
    if (code4 === 33) {
      effects.consume(code4);
      return declarationOpen;
    }
    if (code4 === 47) {
      effects.consume(code4);
      return tagCloseStart;
    }
    if (code4 === 63) {
      effects.consume(code4);
      return instruction;
    }
    if (asciiAlpha(code4)) {
      effects.consume(code4);
      return tagOpen;
    }
    return nok(code4);
  }
  function declarationOpen(code4) {
    if (code4 === 45) {
      effects.consume(code4);
      return commentOpenInside;
    }
    if (code4 === 91) {
      effects.consume(code4);
      index = 0;
      return cdataOpenInside;
    }
    if (asciiAlpha(code4)) {
      effects.consume(code4);
      return declaration;
    }
    return nok(code4);
  }
  function commentOpenInside(code4) {
    if (code4 === 45) {
      effects.consume(code4);
      return commentEnd;
    }
    return nok(code4);
  }
  function comment2(code4) {
    if (code4 === null) {
      return nok(code4);
    }
    if (code4 === 45) {
      effects.consume(code4);
      return commentClose;
    }
    if (markdownLineEnding(code4)) {
      returnState = comment2;
      return lineEndingBefore(code4);
    }
    effects.consume(code4);
    return comment2;
  }
  function commentClose(code4) {
    if (code4 === 45) {
      effects.consume(code4);
      return commentEnd;
    }
    return comment2(code4);
  }
  function commentEnd(code4) {
    return code4 === 62 ? end(code4) : code4 === 45 ? commentClose(code4) : comment2(code4);
  }
  function cdataOpenInside(code4) {
    const value2 = "CDATA[";
    if (code4 === value2.charCodeAt(index++)) {
      effects.consume(code4);
      return index === value2.length ? cdata : cdataOpenInside;
    }
    return nok(code4);
  }
  function cdata(code4) {
    if (code4 === null) {
      return nok(code4);
    }
    if (code4 === 93) {
      effects.consume(code4);
      return cdataClose;
    }
    if (markdownLineEnding(code4)) {
      returnState = cdata;
      return lineEndingBefore(code4);
    }
    effects.consume(code4);
    return cdata;
  }
  function cdataClose(code4) {
    if (code4 === 93) {
      effects.consume(code4);
      return cdataEnd;
    }
    return cdata(code4);
  }
  function cdataEnd(code4) {
    if (code4 === 62) {
      return end(code4);
    }
    if (code4 === 93) {
      effects.consume(code4);
      return cdataEnd;
    }
    return cdata(code4);
  }
  function declaration(code4) {
    if (code4 === null || code4 === 62) {
      return end(code4);
    }
    if (markdownLineEnding(code4)) {
      returnState = declaration;
      return lineEndingBefore(code4);
    }
    effects.consume(code4);
    return declaration;
  }
  function instruction(code4) {
    if (code4 === null) {
      return nok(code4);
    }
    if (code4 === 63) {
      effects.consume(code4);
      return instructionClose;
    }
    if (markdownLineEnding(code4)) {
      returnState = instruction;
      return lineEndingBefore(code4);
    }
    effects.consume(code4);
    return instruction;
  }
  function instructionClose(code4) {
    return code4 === 62 ? end(code4) : instruction(code4);
  }
  function tagCloseStart(code4) {
    if (asciiAlpha(code4)) {
      effects.consume(code4);
      return tagClose;
    }
    return nok(code4);
  }
  function tagClose(code4) {
    if (code4 === 45 || asciiAlphanumeric(code4)) {
      effects.consume(code4);
      return tagClose;
    }
    return tagCloseBetween(code4);
  }
  function tagCloseBetween(code4) {
    if (markdownLineEnding(code4)) {
      returnState = tagCloseBetween;
      return lineEndingBefore(code4);
    }
    if (markdownSpace(code4)) {
      effects.consume(code4);
      return tagCloseBetween;
    }
    return end(code4);
  }
  function tagOpen(code4) {
    if (code4 === 45 || asciiAlphanumeric(code4)) {
      effects.consume(code4);
      return tagOpen;
    }
    if (code4 === 47 || code4 === 62 || markdownLineEndingOrSpace(code4)) {
      return tagOpenBetween(code4);
    }
    return nok(code4);
  }
  function tagOpenBetween(code4) {
    if (code4 === 47) {
      effects.consume(code4);
      return end;
    }
    if (code4 === 58 || code4 === 95 || asciiAlpha(code4)) {
      effects.consume(code4);
      return tagOpenAttributeName;
    }
    if (markdownLineEnding(code4)) {
      returnState = tagOpenBetween;
      return lineEndingBefore(code4);
    }
    if (markdownSpace(code4)) {
      effects.consume(code4);
      return tagOpenBetween;
    }
    return end(code4);
  }
  function tagOpenAttributeName(code4) {
    if (code4 === 45 || code4 === 46 || code4 === 58 || code4 === 95 || asciiAlphanumeric(code4)) {
      effects.consume(code4);
      return tagOpenAttributeName;
    }
    return tagOpenAttributeNameAfter(code4);
  }
  function tagOpenAttributeNameAfter(code4) {
    if (code4 === 61) {
      effects.consume(code4);
      return tagOpenAttributeValueBefore;
    }
    if (markdownLineEnding(code4)) {
      returnState = tagOpenAttributeNameAfter;
      return lineEndingBefore(code4);
    }
    if (markdownSpace(code4)) {
      effects.consume(code4);
      return tagOpenAttributeNameAfter;
    }
    return tagOpenBetween(code4);
  }
  function tagOpenAttributeValueBefore(code4) {
    if (code4 === null || code4 === 60 || code4 === 61 || code4 === 62 || code4 === 96) {
      return nok(code4);
    }
    if (code4 === 34 || code4 === 39) {
      effects.consume(code4);
      marker = code4;
      return tagOpenAttributeValueQuoted;
    }
    if (markdownLineEnding(code4)) {
      returnState = tagOpenAttributeValueBefore;
      return lineEndingBefore(code4);
    }
    if (markdownSpace(code4)) {
      effects.consume(code4);
      return tagOpenAttributeValueBefore;
    }
    effects.consume(code4);
    return tagOpenAttributeValueUnquoted;
  }
  function tagOpenAttributeValueQuoted(code4) {
    if (code4 === marker) {
      effects.consume(code4);
      marker = void 0;
      return tagOpenAttributeValueQuotedAfter;
    }
    if (code4 === null) {
      return nok(code4);
    }
    if (markdownLineEnding(code4)) {
      returnState = tagOpenAttributeValueQuoted;
      return lineEndingBefore(code4);
    }
    effects.consume(code4);
    return tagOpenAttributeValueQuoted;
  }
  function tagOpenAttributeValueUnquoted(code4) {
    if (code4 === null || code4 === 34 || code4 === 39 || code4 === 60 || code4 === 61 || code4 === 96) {
      return nok(code4);
    }
    if (code4 === 47 || code4 === 62 || markdownLineEndingOrSpace(code4)) {
      return tagOpenBetween(code4);
    }
    effects.consume(code4);
    return tagOpenAttributeValueUnquoted;
  }
  function tagOpenAttributeValueQuotedAfter(code4) {
    if (code4 === 47 || code4 === 62 || markdownLineEndingOrSpace(code4)) {
      return tagOpenBetween(code4);
    }
    return nok(code4);
  }
  function end(code4) {
    if (code4 === 62) {
      effects.consume(code4);
      effects.exit("htmlTextData");
      effects.exit("htmlText");
      return ok2;
    }
    return nok(code4);
  }
  function lineEndingBefore(code4) {
    effects.exit("htmlTextData");
    effects.enter("lineEnding");
    effects.consume(code4);
    effects.exit("lineEnding");
    return lineEndingAfter;
  }
  function lineEndingAfter(code4) {
    return markdownSpace(code4) ? factorySpace(effects, lineEndingAfterPrefix, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code4) : lineEndingAfterPrefix(code4);
  }
  function lineEndingAfterPrefix(code4) {
    effects.enter("htmlTextData");
    return returnState(code4);
  }
}

// node_modules/micromark-core-commonmark/lib/label-end.js
var labelEnd = {
  name: "labelEnd",
  resolveAll: resolveAllLabelEnd,
  resolveTo: resolveToLabelEnd,
  tokenize: tokenizeLabelEnd
};
var resourceConstruct = {
  tokenize: tokenizeResource
};
var referenceFullConstruct = {
  tokenize: tokenizeReferenceFull
};
var referenceCollapsedConstruct = {
  tokenize: tokenizeReferenceCollapsed
};
function resolveAllLabelEnd(events) {
  let index = -1;
  const newEvents = [];
  while (++index < events.length) {
    const token = events[index][1];
    newEvents.push(events[index]);
    if (token.type === "labelImage" || token.type === "labelLink" || token.type === "labelEnd") {
      const offset = token.type === "labelImage" ? 4 : 2;
      token.type = "data";
      index += offset;
    }
  }
  if (events.length !== newEvents.length) {
    splice(events, 0, events.length, newEvents);
  }
  return events;
}
function resolveToLabelEnd(events, context) {
  let index = events.length;
  let offset = 0;
  let open;
  let close2;
  let media;
  while (index--) {
    const token = events[index][1];
    if (open) {
      if (token.type === "link" || token.type === "labelLink" && token._inactive) {
        break;
      }
      if (events[index][0] === "enter" && token.type === "labelLink") {
        token._inactive = true;
      }
    } else if (close2) {
      if (events[index][0] === "enter" && (token.type === "labelImage" || token.type === "labelLink") && !token._balanced) {
        open = index;
        if (token.type !== "labelLink") {
          offset = 2;
          break;
        }
      }
    } else if (token.type === "labelEnd") {
      close2 = index;
    }
  }
  const group = {
    type: events[open][1].type === "labelLink" ? "link" : "image",
    start: {
      ...events[open][1].start
    },
    end: {
      ...events[events.length - 1][1].end
    }
  };
  const label = {
    type: "label",
    start: {
      ...events[open][1].start
    },
    end: {
      ...events[close2][1].end
    }
  };
  const text5 = {
    type: "labelText",
    start: {
      ...events[open + offset + 2][1].end
    },
    end: {
      ...events[close2 - 2][1].start
    }
  };
  media = [["enter", group, context], ["enter", label, context]];
  media = push(media, events.slice(open + 1, open + offset + 3));
  media = push(media, [["enter", text5, context]]);
  media = push(media, resolveAll(context.parser.constructs.insideSpan.null, events.slice(open + offset + 4, close2 - 3), context));
  media = push(media, [["exit", text5, context], events[close2 - 2], events[close2 - 1], ["exit", label, context]]);
  media = push(media, events.slice(close2 + 1));
  media = push(media, [["exit", group, context]]);
  splice(events, open, events.length, media);
  return events;
}
function tokenizeLabelEnd(effects, ok2, nok) {
  const self = this;
  const labelStarts = self._labelStarts;
  let labelStart;
  let defined;
  if (labelStarts) {
    while (labelStarts.length > 0 && labelStarts[labelStarts.length - 1]._balanced) {
      labelStarts.pop();
    }
    labelStart = labelStarts[labelStarts.length - 1];
  }
  return start;
  function start(code4) {
    if (!labelStart) {
      return nok(code4);
    }
    if (labelStart._inactive) {
      return labelEndNok(code4);
    }
    defined = self.parser.defined.includes(normalizeIdentifier(self.sliceSerialize({
      start: labelStart.end,
      end: self.now()
    })));
    effects.enter("labelEnd");
    effects.enter("labelMarker");
    effects.consume(code4);
    effects.exit("labelMarker");
    effects.exit("labelEnd");
    return after;
  }
  function after(code4) {
    if (code4 === 40) {
      return effects.attempt(resourceConstruct, labelEndOk, defined ? labelEndOk : labelEndNok)(code4);
    }
    if (code4 === 91) {
      return effects.attempt(referenceFullConstruct, labelEndOk, defined ? referenceNotFull : labelEndNok)(code4);
    }
    return defined ? labelEndOk(code4) : labelEndNok(code4);
  }
  function referenceNotFull(code4) {
    return effects.attempt(referenceCollapsedConstruct, labelEndOk, labelEndNok)(code4);
  }
  function labelEndOk(code4) {
    labelStarts.pop();
    return ok2(code4);
  }
  function labelEndNok(code4) {
    labelStart._balanced = true;
    return nok(code4);
  }
}
function tokenizeResource(effects, ok2, nok) {
  return resourceStart;
  function resourceStart(code4) {
    effects.enter("resource");
    effects.enter("resourceMarker");
    effects.consume(code4);
    effects.exit("resourceMarker");
    return resourceBefore;
  }
  function resourceBefore(code4) {
    return markdownLineEndingOrSpace(code4) ? factoryWhitespace(effects, resourceOpen)(code4) : resourceOpen(code4);
  }
  function resourceOpen(code4) {
    if (code4 === 41) {
      return resourceEnd(code4);
    }
    return factoryDestination(effects, resourceDestinationAfter, resourceDestinationMissing, "resourceDestination", "resourceDestinationLiteral", "resourceDestinationLiteralMarker", "resourceDestinationRaw", "resourceDestinationString", 32)(code4);
  }
  function resourceDestinationAfter(code4) {
    return markdownLineEndingOrSpace(code4) ? factoryWhitespace(effects, resourceBetween)(code4) : resourceEnd(code4);
  }
  function resourceDestinationMissing(code4) {
    return nok(code4);
  }
  function resourceBetween(code4) {
    if (code4 === 34 || code4 === 39 || code4 === 40) {
      return factoryTitle(effects, resourceTitleAfter, nok, "resourceTitle", "resourceTitleMarker", "resourceTitleString")(code4);
    }
    return resourceEnd(code4);
  }
  function resourceTitleAfter(code4) {
    return markdownLineEndingOrSpace(code4) ? factoryWhitespace(effects, resourceEnd)(code4) : resourceEnd(code4);
  }
  function resourceEnd(code4) {
    if (code4 === 41) {
      effects.enter("resourceMarker");
      effects.consume(code4);
      effects.exit("resourceMarker");
      effects.exit("resource");
      return ok2;
    }
    return nok(code4);
  }
}
function tokenizeReferenceFull(effects, ok2, nok) {
  const self = this;
  return referenceFull;
  function referenceFull(code4) {
    return factoryLabel.call(self, effects, referenceFullAfter, referenceFullMissing, "reference", "referenceMarker", "referenceString")(code4);
  }
  function referenceFullAfter(code4) {
    return self.parser.defined.includes(normalizeIdentifier(self.sliceSerialize(self.events[self.events.length - 1][1]).slice(1, -1))) ? ok2(code4) : nok(code4);
  }
  function referenceFullMissing(code4) {
    return nok(code4);
  }
}
function tokenizeReferenceCollapsed(effects, ok2, nok) {
  return referenceCollapsedStart;
  function referenceCollapsedStart(code4) {
    effects.enter("reference");
    effects.enter("referenceMarker");
    effects.consume(code4);
    effects.exit("referenceMarker");
    return referenceCollapsedOpen;
  }
  function referenceCollapsedOpen(code4) {
    if (code4 === 93) {
      effects.enter("referenceMarker");
      effects.consume(code4);
      effects.exit("referenceMarker");
      effects.exit("reference");
      return ok2;
    }
    return nok(code4);
  }
}

// node_modules/micromark-core-commonmark/lib/label-start-image.js
var labelStartImage = {
  name: "labelStartImage",
  resolveAll: labelEnd.resolveAll,
  tokenize: tokenizeLabelStartImage
};
function tokenizeLabelStartImage(effects, ok2, nok) {
  const self = this;
  let labelImage;
  return start;
  function start(code4) {
    effects.enter("labelImage");
    effects.enter("labelImageMarker");
    effects.consume(code4);
    effects.exit("labelImageMarker");
    return open;
  }
  function open(code4) {
    if (code4 === 91) {
      effects.enter("labelMarker");
      effects.consume(code4);
      effects.exit("labelMarker");
      labelImage = effects.exit("labelImage");
      return after;
    }
    return nok(code4);
  }
  function after(code4) {
    if (code4 === 94 && "_hiddenFootnoteSupport" in self.parser.constructs) {
      return nok(code4);
    }
    self._labelStarts = self._labelStarts || [];
    self._labelStarts.push(labelImage);
    return ok2(code4);
  }
}

// node_modules/micromark-core-commonmark/lib/label-start-link.js
var labelStartLink = {
  name: "labelStartLink",
  resolveAll: labelEnd.resolveAll,
  tokenize: tokenizeLabelStartLink
};
function tokenizeLabelStartLink(effects, ok2, nok) {
  const self = this;
  let labelLink;
  return start;
  function start(code4) {
    effects.enter("labelLink");
    effects.enter("labelMarker");
    effects.consume(code4);
    effects.exit("labelMarker");
    labelLink = effects.exit("labelLink");
    return after;
  }
  function after(code4) {
    if (code4 === 94 && "_hiddenFootnoteSupport" in self.parser.constructs) {
      return nok(code4);
    }
    self._labelStarts = self._labelStarts || [];
    self._labelStarts.push(labelLink);
    return ok2(code4);
  }
}

// node_modules/micromark-core-commonmark/lib/line-ending.js
var lineEnding = {
  name: "lineEnding",
  tokenize: tokenizeLineEnding
};
function tokenizeLineEnding(effects, ok2) {
  return start;
  function start(code4) {
    effects.enter("lineEnding");
    effects.consume(code4);
    effects.exit("lineEnding");
    return factorySpace(effects, ok2, "linePrefix");
  }
}

// node_modules/micromark-core-commonmark/lib/thematic-break.js
var thematicBreak2 = {
  name: "thematicBreak",
  tokenize: tokenizeThematicBreak
};
function tokenizeThematicBreak(effects, ok2, nok) {
  let size = 0;
  let marker;
  return start;
  function start(code4) {
    effects.enter("thematicBreak");
    return before(code4);
  }
  function before(code4) {
    marker = code4;
    return atBreak(code4);
  }
  function atBreak(code4) {
    if (code4 === marker) {
      effects.enter("thematicBreakSequence");
      return sequence(code4);
    }
    if (size >= 3 && (code4 === null || markdownLineEnding(code4))) {
      effects.exit("thematicBreak");
      return ok2(code4);
    }
    return nok(code4);
  }
  function sequence(code4) {
    if (code4 === marker) {
      effects.consume(code4);
      size++;
      return sequence;
    }
    effects.exit("thematicBreakSequence");
    return markdownSpace(code4) ? factorySpace(effects, atBreak, "whitespace")(code4) : atBreak(code4);
  }
}

// node_modules/micromark-core-commonmark/lib/list.js
var list3 = {
  continuation: {
    tokenize: tokenizeListContinuation
  },
  exit: tokenizeListEnd,
  name: "list",
  tokenize: tokenizeListStart
};
var listItemPrefixWhitespaceConstruct = {
  partial: true,
  tokenize: tokenizeListItemPrefixWhitespace
};
var indentConstruct = {
  partial: true,
  tokenize: tokenizeIndent
};
function tokenizeListStart(effects, ok2, nok) {
  const self = this;
  const tail = self.events[self.events.length - 1];
  let initialSize = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], true).length : 0;
  let size = 0;
  return start;
  function start(code4) {
    const kind = self.containerState.type || (code4 === 42 || code4 === 43 || code4 === 45 ? "listUnordered" : "listOrdered");
    if (kind === "listUnordered" ? !self.containerState.marker || code4 === self.containerState.marker : asciiDigit(code4)) {
      if (!self.containerState.type) {
        self.containerState.type = kind;
        effects.enter(kind, {
          _container: true
        });
      }
      if (kind === "listUnordered") {
        effects.enter("listItemPrefix");
        return code4 === 42 || code4 === 45 ? effects.check(thematicBreak2, nok, atMarker)(code4) : atMarker(code4);
      }
      if (!self.interrupt || code4 === 49) {
        effects.enter("listItemPrefix");
        effects.enter("listItemValue");
        return inside(code4);
      }
    }
    return nok(code4);
  }
  function inside(code4) {
    if (asciiDigit(code4) && ++size < 10) {
      effects.consume(code4);
      return inside;
    }
    if ((!self.interrupt || size < 2) && (self.containerState.marker ? code4 === self.containerState.marker : code4 === 41 || code4 === 46)) {
      effects.exit("listItemValue");
      return atMarker(code4);
    }
    return nok(code4);
  }
  function atMarker(code4) {
    effects.enter("listItemMarker");
    effects.consume(code4);
    effects.exit("listItemMarker");
    self.containerState.marker = self.containerState.marker || code4;
    return effects.check(
      blankLine,
      // Can’t be empty when interrupting.
      self.interrupt ? nok : onBlank,
      effects.attempt(listItemPrefixWhitespaceConstruct, endOfPrefix, otherPrefix)
    );
  }
  function onBlank(code4) {
    self.containerState.initialBlankLine = true;
    initialSize++;
    return endOfPrefix(code4);
  }
  function otherPrefix(code4) {
    if (markdownSpace(code4)) {
      effects.enter("listItemPrefixWhitespace");
      effects.consume(code4);
      effects.exit("listItemPrefixWhitespace");
      return endOfPrefix;
    }
    return nok(code4);
  }
  function endOfPrefix(code4) {
    self.containerState.size = initialSize + self.sliceSerialize(effects.exit("listItemPrefix"), true).length;
    return ok2(code4);
  }
}
function tokenizeListContinuation(effects, ok2, nok) {
  const self = this;
  self.containerState._closeFlow = void 0;
  return effects.check(blankLine, onBlank, notBlank);
  function onBlank(code4) {
    self.containerState.furtherBlankLines = self.containerState.furtherBlankLines || self.containerState.initialBlankLine;
    return factorySpace(effects, ok2, "listItemIndent", self.containerState.size + 1)(code4);
  }
  function notBlank(code4) {
    if (self.containerState.furtherBlankLines || !markdownSpace(code4)) {
      self.containerState.furtherBlankLines = void 0;
      self.containerState.initialBlankLine = void 0;
      return notInCurrentItem(code4);
    }
    self.containerState.furtherBlankLines = void 0;
    self.containerState.initialBlankLine = void 0;
    return effects.attempt(indentConstruct, ok2, notInCurrentItem)(code4);
  }
  function notInCurrentItem(code4) {
    self.containerState._closeFlow = true;
    self.interrupt = void 0;
    return factorySpace(effects, effects.attempt(list3, ok2, nok), "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code4);
  }
}
function tokenizeIndent(effects, ok2, nok) {
  const self = this;
  return factorySpace(effects, afterPrefix, "listItemIndent", self.containerState.size + 1);
  function afterPrefix(code4) {
    const tail = self.events[self.events.length - 1];
    return tail && tail[1].type === "listItemIndent" && tail[2].sliceSerialize(tail[1], true).length === self.containerState.size ? ok2(code4) : nok(code4);
  }
}
function tokenizeListEnd(effects) {
  effects.exit(this.containerState.type);
}
function tokenizeListItemPrefixWhitespace(effects, ok2, nok) {
  const self = this;
  return factorySpace(effects, afterPrefix, "listItemPrefixWhitespace", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4 + 1);
  function afterPrefix(code4) {
    const tail = self.events[self.events.length - 1];
    return !markdownSpace(code4) && tail && tail[1].type === "listItemPrefixWhitespace" ? ok2(code4) : nok(code4);
  }
}

// node_modules/micromark-util-edit-map/index.js
var EditMap = class {
  /**
   * Create a new edit map.
   *
   * @returns
   *   New instance.
   */
  constructor() {
    this.index = /* @__PURE__ */ new Map();
    this.map = [];
  }
  /**
   * Create an edit: a remove and/or add at a certain place.
   *
   * @param {number} index
   *   Index at which to apply the edit.
   * @param {number} remove
   *   Count of items to remove at the index.
   * @param {Array<Event>} add
   *   Items to add at the index.
   * @returns {undefined}
   *   Nothing.
   */
  add(index, remove, add) {
    addImplementation(this, index, remove, add, false);
  }
  /**
   * Create an edit: but insert `add` before existing additions, instead of
   * after them.
   *
   * @param {number} index
   *   Index at which to apply the edit.
   * @param {number} remove
   *   Count of items to remove at the index.
   * @param {Array<Event>} add
   *   Items to add at the index.
   * @returns {undefined}
   *   Nothing.
   */
  addBefore(index, remove, add) {
    addImplementation(this, index, remove, add, true);
  }
  /**
   * Done, change the events.
   *
   * @param {Array<Event>} events
   *   List of events to apply the edits to.
   * @returns {undefined}
   *   Nothing.
   */
  consume(events) {
    this.map.sort(function(a, b) {
      return a[0] - b[0];
    });
    if (this.map.length === 0) {
      return;
    }
    let index = this.map.length;
    const vecs = [];
    while (index > 0) {
      index -= 1;
      vecs.push(events.slice(this.map[index][0] + this.map[index][1]), this.map[index][2]);
      events.length = this.map[index][0];
    }
    vecs.push(events.slice());
    events.length = 0;
    let slice = vecs.pop();
    while (slice) {
      for (const element of slice) {
        events.push(element);
      }
      slice = vecs.pop();
    }
    this.map.length = 0;
    this.index.clear();
  }
};
function addImplementation(editMap, at, remove, add, before) {
  if (remove === 0 && add.length === 0) {
    return;
  }
  const existing = editMap.index.get(at);
  if (existing) {
    existing[1] += remove;
    if (before) {
      add.push(...existing[2]);
      existing[2] = add;
    } else {
      existing[2].push(...add);
    }
    return;
  }
  const change = [at, remove, add];
  editMap.map.push(change);
  editMap.index.set(at, change);
}

// node_modules/micromark-core-commonmark/lib/setext-underline.js
var setextUnderline = {
  name: "setextUnderline",
  resolveTo: resolveToSetextUnderline,
  tokenize: tokenizeSetextUnderline
};
function resolveToSetextUnderline(events, context) {
  const editMap = new EditMap();
  let index = events.length;
  let content3;
  let text5;
  let definition3;
  while (index--) {
    if (events[index][0] === "enter") {
      if (events[index][1].type === "content") {
        content3 = index;
        break;
      }
      if (events[index][1].type === "paragraph") {
        text5 = index;
      }
    } else {
      if (events[index][1].type === "content") {
        editMap.add(index, 1, []);
      }
      if (!definition3 && events[index][1].type === "definition") {
        definition3 = index;
      }
    }
  }
  const heading2 = {
    type: "setextHeading",
    start: {
      ...events[content3][1].start
    },
    end: {
      ...events[events.length - 1][1].end
    }
  };
  events[text5][1].type = "setextHeadingText";
  if (definition3) {
    editMap.add(text5, 0, [["enter", heading2, context]]);
    editMap.add(definition3 + 1, 0, [["exit", events[content3][1], context]]);
    events[content3][1].end = {
      ...events[definition3][1].end
    };
  } else {
    events[content3][1] = heading2;
  }
  editMap.add(events.length, 0, [["exit", heading2, context]]);
  editMap.consume(events);
  return events;
}
function tokenizeSetextUnderline(effects, ok2, nok) {
  const self = this;
  let marker;
  return start;
  function start(code4) {
    let index = self.events.length;
    let paragraph2;
    while (index--) {
      if (self.events[index][1].type !== "lineEnding" && self.events[index][1].type !== "linePrefix" && self.events[index][1].type !== "content") {
        paragraph2 = self.events[index][1].type === "paragraph";
        break;
      }
    }
    if (!self.parser.lazy[self.now().line] && (self.interrupt || paragraph2)) {
      effects.enter("setextHeadingLine");
      marker = code4;
      return before(code4);
    }
    return nok(code4);
  }
  function before(code4) {
    effects.enter("setextHeadingLineSequence");
    return inside(code4);
  }
  function inside(code4) {
    if (code4 === marker) {
      effects.consume(code4);
      return inside;
    }
    effects.exit("setextHeadingLineSequence");
    return markdownSpace(code4) ? factorySpace(effects, after, "lineSuffix")(code4) : after(code4);
  }
  function after(code4) {
    if (code4 === null || markdownLineEnding(code4)) {
      effects.exit("setextHeadingLine");
      return ok2(code4);
    }
    return nok(code4);
  }
}

// node_modules/micromark-extension-gfm-footnote/lib/syntax.js
var indent = {
  tokenize: tokenizeIndent2,
  partial: true
};
function gfmFootnote() {
  return {
    document: {
      [91]: {
        name: "gfmFootnoteDefinition",
        tokenize: tokenizeDefinitionStart,
        continuation: {
          tokenize: tokenizeDefinitionContinuation
        },
        exit: gfmFootnoteDefinitionEnd
      }
    },
    text: {
      [91]: {
        name: "gfmFootnoteCall",
        tokenize: tokenizeGfmFootnoteCall
      },
      [93]: {
        name: "gfmPotentialFootnoteCall",
        add: "after",
        tokenize: tokenizePotentialGfmFootnoteCall,
        resolveTo: resolveToPotentialGfmFootnoteCall
      }
    }
  };
}
function tokenizePotentialGfmFootnoteCall(effects, ok2, nok) {
  const self = this;
  let index = self.events.length;
  const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
  let labelStart;
  while (index--) {
    const token = self.events[index][1];
    if (token.type === "labelImage") {
      labelStart = token;
      break;
    }
    if (token.type === "gfmFootnoteCall" || token.type === "labelLink" || token.type === "label" || token.type === "image" || token.type === "link") {
      break;
    }
  }
  return start;
  function start(code4) {
    if (!labelStart || !labelStart._balanced) {
      return nok(code4);
    }
    const id = normalizeIdentifier(self.sliceSerialize({
      start: labelStart.end,
      end: self.now()
    }));
    if (id.codePointAt(0) !== 94 || !defined.includes(id.slice(1))) {
      return nok(code4);
    }
    effects.enter("gfmFootnoteCallLabelMarker");
    effects.consume(code4);
    effects.exit("gfmFootnoteCallLabelMarker");
    return ok2(code4);
  }
}
function resolveToPotentialGfmFootnoteCall(events, context) {
  let index = events.length;
  let labelStart;
  while (index--) {
    if (events[index][1].type === "labelImage" && events[index][0] === "enter") {
      labelStart = events[index][1];
      break;
    }
  }
  events[index + 1][1].type = "data";
  events[index + 3][1].type = "gfmFootnoteCallLabelMarker";
  const call = {
    type: "gfmFootnoteCall",
    start: Object.assign({}, events[index + 3][1].start),
    end: Object.assign({}, events[events.length - 1][1].end)
  };
  const marker = {
    type: "gfmFootnoteCallMarker",
    start: Object.assign({}, events[index + 3][1].end),
    end: Object.assign({}, events[index + 3][1].end)
  };
  marker.end.column++;
  marker.end.offset++;
  marker.end._bufferIndex++;
  const string3 = {
    type: "gfmFootnoteCallString",
    start: Object.assign({}, marker.end),
    end: Object.assign({}, events[events.length - 1][1].start)
  };
  const chunk = {
    type: "chunkString",
    contentType: "string",
    start: Object.assign({}, string3.start),
    end: Object.assign({}, string3.end)
  };
  const replacement = [
    // Take the `labelImageMarker` (now `data`, the `!`)
    events[index + 1],
    events[index + 2],
    ["enter", call, context],
    // The `[`
    events[index + 3],
    events[index + 4],
    // The `^`.
    ["enter", marker, context],
    ["exit", marker, context],
    // Everything in between.
    ["enter", string3, context],
    ["enter", chunk, context],
    ["exit", chunk, context],
    ["exit", string3, context],
    // The ending (`]`, properly parsed and labelled).
    events[events.length - 2],
    events[events.length - 1],
    ["exit", call, context]
  ];
  events.splice(index, events.length - index + 1, ...replacement);
  return events;
}
function tokenizeGfmFootnoteCall(effects, ok2, nok) {
  const self = this;
  const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
  let size = 0;
  let data;
  return start;
  function start(code4) {
    effects.enter("gfmFootnoteCall");
    effects.enter("gfmFootnoteCallLabelMarker");
    effects.consume(code4);
    effects.exit("gfmFootnoteCallLabelMarker");
    return callStart;
  }
  function callStart(code4) {
    if (code4 !== 94) return nok(code4);
    effects.enter("gfmFootnoteCallMarker");
    effects.consume(code4);
    effects.exit("gfmFootnoteCallMarker");
    effects.enter("gfmFootnoteCallString");
    effects.enter("chunkString").contentType = "string";
    return callData;
  }
  function callData(code4) {
    if (
      // Too long.
      size > 999 || // Closing brace with nothing.
      code4 === 93 && !data || // Space or tab is not supported by GFM for some reason.
      // `\n` and `[` not being supported makes sense.
      code4 === null || code4 === 91 || markdownLineEndingOrSpace(code4)
    ) {
      return nok(code4);
    }
    if (code4 === 93) {
      effects.exit("chunkString");
      const token = effects.exit("gfmFootnoteCallString");
      if (!defined.includes(normalizeIdentifier(self.sliceSerialize(token)))) {
        return nok(code4);
      }
      effects.enter("gfmFootnoteCallLabelMarker");
      effects.consume(code4);
      effects.exit("gfmFootnoteCallLabelMarker");
      effects.exit("gfmFootnoteCall");
      return ok2;
    }
    if (!markdownLineEndingOrSpace(code4)) {
      data = true;
    }
    size++;
    effects.consume(code4);
    return code4 === 92 ? callEscape : callData;
  }
  function callEscape(code4) {
    if (code4 === 91 || code4 === 92 || code4 === 93) {
      effects.consume(code4);
      size++;
      return callData;
    }
    return callData(code4);
  }
}
function tokenizeDefinitionStart(effects, ok2, nok) {
  const self = this;
  const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
  let identifier;
  let size = 0;
  let data;
  return start;
  function start(code4) {
    effects.enter("gfmFootnoteDefinition")._container = true;
    effects.enter("gfmFootnoteDefinitionLabel");
    effects.enter("gfmFootnoteDefinitionLabelMarker");
    effects.consume(code4);
    effects.exit("gfmFootnoteDefinitionLabelMarker");
    return labelAtMarker;
  }
  function labelAtMarker(code4) {
    if (code4 === 94) {
      effects.enter("gfmFootnoteDefinitionMarker");
      effects.consume(code4);
      effects.exit("gfmFootnoteDefinitionMarker");
      effects.enter("gfmFootnoteDefinitionLabelString");
      effects.enter("chunkString").contentType = "string";
      return labelInside;
    }
    return nok(code4);
  }
  function labelInside(code4) {
    if (
      // Too long.
      size > 999 || // Closing brace with nothing.
      code4 === 93 && !data || // Space or tab is not supported by GFM for some reason.
      // `\n` and `[` not being supported makes sense.
      code4 === null || code4 === 91 || markdownLineEndingOrSpace(code4)
    ) {
      return nok(code4);
    }
    if (code4 === 93) {
      effects.exit("chunkString");
      const token = effects.exit("gfmFootnoteDefinitionLabelString");
      identifier = normalizeIdentifier(self.sliceSerialize(token));
      effects.enter("gfmFootnoteDefinitionLabelMarker");
      effects.consume(code4);
      effects.exit("gfmFootnoteDefinitionLabelMarker");
      effects.exit("gfmFootnoteDefinitionLabel");
      return labelAfter;
    }
    if (!markdownLineEndingOrSpace(code4)) {
      data = true;
    }
    size++;
    effects.consume(code4);
    return code4 === 92 ? labelEscape : labelInside;
  }
  function labelEscape(code4) {
    if (code4 === 91 || code4 === 92 || code4 === 93) {
      effects.consume(code4);
      size++;
      return labelInside;
    }
    return labelInside(code4);
  }
  function labelAfter(code4) {
    if (code4 === 58) {
      effects.enter("definitionMarker");
      effects.consume(code4);
      effects.exit("definitionMarker");
      if (!defined.includes(identifier)) {
        defined.push(identifier);
      }
      return factorySpace(effects, whitespaceAfter, "gfmFootnoteDefinitionWhitespace");
    }
    return nok(code4);
  }
  function whitespaceAfter(code4) {
    return ok2(code4);
  }
}
function tokenizeDefinitionContinuation(effects, ok2, nok) {
  return effects.check(blankLine, ok2, effects.attempt(indent, ok2, nok));
}
function gfmFootnoteDefinitionEnd(effects) {
  effects.exit("gfmFootnoteDefinition");
}
function tokenizeIndent2(effects, ok2, nok) {
  const self = this;
  return factorySpace(effects, afterPrefix, "gfmFootnoteDefinitionIndent", 4 + 1);
  function afterPrefix(code4) {
    const tail = self.events[self.events.length - 1];
    return tail && tail[1].type === "gfmFootnoteDefinitionIndent" && tail[2].sliceSerialize(tail[1], true).length === 4 ? ok2(code4) : nok(code4);
  }
}

// node_modules/micromark-extension-gfm-strikethrough/lib/syntax.js
function gfmStrikethrough(options) {
  const options_ = options || {};
  let single = options_.singleTilde;
  const tokenizer = {
    name: "strikethrough",
    tokenize: tokenizeStrikethrough,
    resolveAll: resolveAllStrikethrough
  };
  if (single === null || single === void 0) {
    single = true;
  }
  return {
    text: {
      [126]: tokenizer
    },
    insideSpan: {
      null: [tokenizer]
    },
    attentionMarkers: {
      null: [126]
    }
  };
  function resolveAllStrikethrough(events, context) {
    let index = -1;
    while (++index < events.length) {
      if (events[index][0] === "enter" && events[index][1].type === "strikethroughSequenceTemporary" && events[index][1]._close) {
        let open = index;
        while (open--) {
          if (events[open][0] === "exit" && events[open][1].type === "strikethroughSequenceTemporary" && events[open][1]._open && // If the sizes are the same:
          events[index][1].end.offset - events[index][1].start.offset === events[open][1].end.offset - events[open][1].start.offset) {
            events[index][1].type = "strikethroughSequence";
            events[open][1].type = "strikethroughSequence";
            const strikethrough = {
              type: "strikethrough",
              start: Object.assign({}, events[open][1].start),
              end: Object.assign({}, events[index][1].end)
            };
            const text5 = {
              type: "strikethroughText",
              start: Object.assign({}, events[open][1].end),
              end: Object.assign({}, events[index][1].start)
            };
            const nextEvents = [["enter", strikethrough, context], ["enter", events[open][1], context], ["exit", events[open][1], context], ["enter", text5, context]];
            const insideSpan2 = context.parser.constructs.insideSpan.null;
            if (insideSpan2) {
              splice(nextEvents, nextEvents.length, 0, resolveAll(insideSpan2, events.slice(open + 1, index), context));
            }
            splice(nextEvents, nextEvents.length, 0, [["exit", text5, context], ["enter", events[index][1], context], ["exit", events[index][1], context], ["exit", strikethrough, context]]);
            splice(events, open - 1, index - open + 3, nextEvents);
            index = open + nextEvents.length - 2;
            break;
          }
        }
      }
    }
    index = -1;
    while (++index < events.length) {
      if (events[index][1].type === "strikethroughSequenceTemporary") {
        events[index][1].type = "data";
      }
    }
    return events;
  }
  function tokenizeStrikethrough(effects, ok2, nok) {
    const previous3 = this.previous;
    const events = this.events;
    let size = 0;
    return start;
    function start(code4) {
      if (previous3 === 126 && events[events.length - 1][1].type !== "characterEscape") {
        return nok(code4);
      }
      effects.enter("strikethroughSequenceTemporary");
      return more(code4);
    }
    function more(code4) {
      const before = classifyCharacter(previous3);
      if (code4 === 126) {
        if (size > 1) return nok(code4);
        effects.consume(code4);
        size++;
        return more;
      }
      if (size < 2 && !single) return nok(code4);
      const token = effects.exit("strikethroughSequenceTemporary");
      const after = classifyCharacter(code4);
      token._open = !after || after === 2 && Boolean(before);
      token._close = !before || before === 2 && Boolean(after);
      return ok2(code4);
    }
  }
}

// node_modules/micromark-extension-gfm-table/lib/edit-map.js
var EditMap2 = class {
  /**
   * Create a new edit map.
   */
  constructor() {
    this.map = [];
    this.index = /* @__PURE__ */ new Map();
  }
  /**
   * Create an edit: a remove and/or add at a certain place.
   *
   * @param {number} index
   *   Index at which to apply the edit.
   * @param {number} remove
   *   Count of items to remove at the index.
   * @param {Array<Event>} add
   *   Items to add at the index.
   * @returns {undefined}
   *   Nothing.
   */
  add(index, remove, add) {
    addImplementation2(this, index, remove, add);
  }
  // To do: add this when moving to `micromark`.
  // /**
  //  * Create an edit: but insert `add` before existing additions.
  //  *
  //  * @param {number} index
  //  * @param {number} remove
  //  * @param {Array<Event>} add
  //  * @returns {undefined}
  //  */
  // addBefore(index, remove, add) {
  //   addImplementation(this, index, remove, add, true)
  // }
  /**
   * Done, change the events.
   *
   * @param {Array<Event>} events
   *   List of events to apply the edits to.
   * @returns {undefined}
   *   Nothing.
   */
  consume(events) {
    this.map.sort(function(a, b) {
      return a[0] - b[0];
    });
    if (this.map.length === 0) {
      return;
    }
    let index = this.map.length;
    const vecs = [];
    while (index > 0) {
      index -= 1;
      vecs.push(events.slice(this.map[index][0] + this.map[index][1]), this.map[index][2]);
      events.length = this.map[index][0];
    }
    vecs.push(events.slice());
    events.length = 0;
    let slice = vecs.pop();
    while (slice) {
      for (const element of slice) {
        events.push(element);
      }
      slice = vecs.pop();
    }
    this.map.length = 0;
    this.index.clear();
  }
};
function addImplementation2(editMap, at, remove, add) {
  if (remove === 0 && add.length === 0) {
    return;
  }
  const existing = editMap.index.get(at);
  if (existing) {
    existing[1] += remove;
    existing[2].push(...add);
    return;
  }
  const change = [at, remove, add];
  editMap.map.push(change);
  editMap.index.set(at, change);
}

// node_modules/micromark-extension-gfm-table/lib/infer.js
function gfmTableAlign(events, index) {
  let inDelimiterRow = false;
  const align = [];
  while (index < events.length) {
    const event = events[index];
    if (inDelimiterRow) {
      if (event[0] === "enter") {
        if (event[1].type === "tableContent") {
          align.push(events[index + 1][1].type === "tableDelimiterMarker" ? "left" : "none");
        }
      } else if (event[1].type === "tableContent") {
        if (events[index - 1][1].type === "tableDelimiterMarker") {
          const alignIndex = align.length - 1;
          align[alignIndex] = align[alignIndex] === "left" ? "center" : "right";
        }
      } else if (event[1].type === "tableDelimiterRow") {
        break;
      }
    } else if (event[0] === "enter" && event[1].type === "tableDelimiterRow") {
      inDelimiterRow = true;
    }
    index += 1;
  }
  return align;
}

// node_modules/micromark-extension-gfm-table/lib/syntax.js
function gfmTable() {
  return {
    flow: {
      null: {
        name: "table",
        tokenize: tokenizeTable,
        resolveAll: resolveTable
      }
    }
  };
}
function tokenizeTable(effects, ok2, nok) {
  const self = this;
  let size = 0;
  let sizeB = 0;
  let seen;
  return start;
  function start(code4) {
    let index = self.events.length - 1;
    while (index > -1) {
      const {
        type
      } = self.events[index][1];
      if (type === "lineEnding" || // Note: markdown-rs uses `whitespace` instead of `linePrefix`
      type === "linePrefix") {
        index--;
      } else {
        break;
      }
    }
    const tail = index > -1 ? self.events[index][1].type : null;
    const next = tail === "tableHead" || tail === "tableRow" ? bodyRowStart : headRowBefore;
    if (next === bodyRowStart && self.parser.lazy[self.now().line]) {
      return nok(code4);
    }
    return next(code4);
  }
  function headRowBefore(code4) {
    effects.enter("tableHead");
    effects.enter("tableRow");
    return headRowStart(code4);
  }
  function headRowStart(code4) {
    if (code4 === 124) {
      return headRowBreak(code4);
    }
    seen = true;
    sizeB += 1;
    return headRowBreak(code4);
  }
  function headRowBreak(code4) {
    if (code4 === null) {
      return nok(code4);
    }
    if (markdownLineEnding(code4)) {
      if (sizeB > 1) {
        sizeB = 0;
        self.interrupt = true;
        effects.exit("tableRow");
        effects.enter("lineEnding");
        effects.consume(code4);
        effects.exit("lineEnding");
        return headDelimiterStart;
      }
      return nok(code4);
    }
    if (markdownSpace(code4)) {
      return factorySpace(effects, headRowBreak, "whitespace")(code4);
    }
    sizeB += 1;
    if (seen) {
      seen = false;
      size += 1;
    }
    if (code4 === 124) {
      effects.enter("tableCellDivider");
      effects.consume(code4);
      effects.exit("tableCellDivider");
      seen = true;
      return headRowBreak;
    }
    effects.enter("data");
    return headRowData(code4);
  }
  function headRowData(code4) {
    if (code4 === null || code4 === 124 || markdownLineEndingOrSpace(code4)) {
      effects.exit("data");
      return headRowBreak(code4);
    }
    effects.consume(code4);
    return code4 === 92 ? headRowEscape : headRowData;
  }
  function headRowEscape(code4) {
    if (code4 === 92 || code4 === 124) {
      effects.consume(code4);
      return headRowData;
    }
    return headRowData(code4);
  }
  function headDelimiterStart(code4) {
    self.interrupt = false;
    if (self.parser.lazy[self.now().line]) {
      return nok(code4);
    }
    effects.enter("tableDelimiterRow");
    seen = false;
    if (markdownSpace(code4)) {
      return factorySpace(effects, headDelimiterBefore, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code4);
    }
    return headDelimiterBefore(code4);
  }
  function headDelimiterBefore(code4) {
    if (code4 === 45 || code4 === 58) {
      return headDelimiterValueBefore(code4);
    }
    if (code4 === 124) {
      seen = true;
      effects.enter("tableCellDivider");
      effects.consume(code4);
      effects.exit("tableCellDivider");
      return headDelimiterCellBefore;
    }
    return headDelimiterNok(code4);
  }
  function headDelimiterCellBefore(code4) {
    if (markdownSpace(code4)) {
      return factorySpace(effects, headDelimiterValueBefore, "whitespace")(code4);
    }
    return headDelimiterValueBefore(code4);
  }
  function headDelimiterValueBefore(code4) {
    if (code4 === 58) {
      sizeB += 1;
      seen = true;
      effects.enter("tableDelimiterMarker");
      effects.consume(code4);
      effects.exit("tableDelimiterMarker");
      return headDelimiterLeftAlignmentAfter;
    }
    if (code4 === 45) {
      sizeB += 1;
      return headDelimiterLeftAlignmentAfter(code4);
    }
    if (code4 === null || markdownLineEnding(code4)) {
      return headDelimiterCellAfter(code4);
    }
    return headDelimiterNok(code4);
  }
  function headDelimiterLeftAlignmentAfter(code4) {
    if (code4 === 45) {
      effects.enter("tableDelimiterFiller");
      return headDelimiterFiller(code4);
    }
    return headDelimiterNok(code4);
  }
  function headDelimiterFiller(code4) {
    if (code4 === 45) {
      effects.consume(code4);
      return headDelimiterFiller;
    }
    if (code4 === 58) {
      seen = true;
      effects.exit("tableDelimiterFiller");
      effects.enter("tableDelimiterMarker");
      effects.consume(code4);
      effects.exit("tableDelimiterMarker");
      return headDelimiterRightAlignmentAfter;
    }
    effects.exit("tableDelimiterFiller");
    return headDelimiterRightAlignmentAfter(code4);
  }
  function headDelimiterRightAlignmentAfter(code4) {
    if (markdownSpace(code4)) {
      return factorySpace(effects, headDelimiterCellAfter, "whitespace")(code4);
    }
    return headDelimiterCellAfter(code4);
  }
  function headDelimiterCellAfter(code4) {
    if (code4 === 124) {
      return headDelimiterBefore(code4);
    }
    if (code4 === null || markdownLineEnding(code4)) {
      if (!seen || size !== sizeB) {
        return headDelimiterNok(code4);
      }
      effects.exit("tableDelimiterRow");
      effects.exit("tableHead");
      return ok2(code4);
    }
    return headDelimiterNok(code4);
  }
  function headDelimiterNok(code4) {
    return nok(code4);
  }
  function bodyRowStart(code4) {
    effects.enter("tableRow");
    return bodyRowBreak(code4);
  }
  function bodyRowBreak(code4) {
    if (code4 === 124) {
      effects.enter("tableCellDivider");
      effects.consume(code4);
      effects.exit("tableCellDivider");
      return bodyRowBreak;
    }
    if (code4 === null || markdownLineEnding(code4)) {
      effects.exit("tableRow");
      return ok2(code4);
    }
    if (markdownSpace(code4)) {
      return factorySpace(effects, bodyRowBreak, "whitespace")(code4);
    }
    effects.enter("data");
    return bodyRowData(code4);
  }
  function bodyRowData(code4) {
    if (code4 === null || code4 === 124 || markdownLineEndingOrSpace(code4)) {
      effects.exit("data");
      return bodyRowBreak(code4);
    }
    effects.consume(code4);
    return code4 === 92 ? bodyRowEscape : bodyRowData;
  }
  function bodyRowEscape(code4) {
    if (code4 === 92 || code4 === 124) {
      effects.consume(code4);
      return bodyRowData;
    }
    return bodyRowData(code4);
  }
}
function resolveTable(events, context) {
  let index = -1;
  let inFirstCellAwaitingPipe = true;
  let rowKind = 0;
  let lastCell = [0, 0, 0, 0];
  let cell = [0, 0, 0, 0];
  let afterHeadAwaitingFirstBodyRow = false;
  let lastTableEnd = 0;
  let currentTable;
  let currentBody;
  let currentCell;
  const map4 = new EditMap2();
  while (++index < events.length) {
    const event = events[index];
    const token = event[1];
    if (event[0] === "enter") {
      if (token.type === "tableHead") {
        afterHeadAwaitingFirstBodyRow = false;
        if (lastTableEnd !== 0) {
          flushTableEnd(map4, context, lastTableEnd, currentTable, currentBody);
          currentBody = void 0;
          lastTableEnd = 0;
        }
        currentTable = {
          type: "table",
          start: Object.assign({}, token.start),
          // Note: correct end is set later.
          end: Object.assign({}, token.end)
        };
        map4.add(index, 0, [["enter", currentTable, context]]);
      } else if (token.type === "tableRow" || token.type === "tableDelimiterRow") {
        inFirstCellAwaitingPipe = true;
        currentCell = void 0;
        lastCell = [0, 0, 0, 0];
        cell = [0, index + 1, 0, 0];
        if (afterHeadAwaitingFirstBodyRow) {
          afterHeadAwaitingFirstBodyRow = false;
          currentBody = {
            type: "tableBody",
            start: Object.assign({}, token.start),
            // Note: correct end is set later.
            end: Object.assign({}, token.end)
          };
          map4.add(index, 0, [["enter", currentBody, context]]);
        }
        rowKind = token.type === "tableDelimiterRow" ? 2 : currentBody ? 3 : 1;
      } else if (rowKind && (token.type === "data" || token.type === "tableDelimiterMarker" || token.type === "tableDelimiterFiller")) {
        inFirstCellAwaitingPipe = false;
        if (cell[2] === 0) {
          if (lastCell[1] !== 0) {
            cell[0] = cell[1];
            currentCell = flushCell(map4, context, lastCell, rowKind, void 0, currentCell);
            lastCell = [0, 0, 0, 0];
          }
          cell[2] = index;
        }
      } else if (token.type === "tableCellDivider") {
        if (inFirstCellAwaitingPipe) {
          inFirstCellAwaitingPipe = false;
        } else {
          if (lastCell[1] !== 0) {
            cell[0] = cell[1];
            currentCell = flushCell(map4, context, lastCell, rowKind, void 0, currentCell);
          }
          lastCell = cell;
          cell = [lastCell[1], index, 0, 0];
        }
      }
    } else if (token.type === "tableHead") {
      afterHeadAwaitingFirstBodyRow = true;
      lastTableEnd = index;
    } else if (token.type === "tableRow" || token.type === "tableDelimiterRow") {
      lastTableEnd = index;
      if (lastCell[1] !== 0) {
        cell[0] = cell[1];
        currentCell = flushCell(map4, context, lastCell, rowKind, index, currentCell);
      } else if (cell[1] !== 0) {
        currentCell = flushCell(map4, context, cell, rowKind, index, currentCell);
      }
      rowKind = 0;
    } else if (rowKind && (token.type === "data" || token.type === "tableDelimiterMarker" || token.type === "tableDelimiterFiller")) {
      cell[3] = index;
    }
  }
  if (lastTableEnd !== 0) {
    flushTableEnd(map4, context, lastTableEnd, currentTable, currentBody);
  }
  map4.consume(context.events);
  index = -1;
  while (++index < context.events.length) {
    const event = context.events[index];
    if (event[0] === "enter" && event[1].type === "table") {
      event[1]._align = gfmTableAlign(context.events, index);
    }
  }
  return events;
}
function flushCell(map4, context, range, rowKind, rowEnd, previousCell) {
  const groupName = rowKind === 1 ? "tableHeader" : rowKind === 2 ? "tableDelimiter" : "tableData";
  const valueName = "tableContent";
  if (range[0] !== 0) {
    previousCell.end = Object.assign({}, getPoint(context.events, range[0]));
    map4.add(range[0], 0, [["exit", previousCell, context]]);
  }
  const now = getPoint(context.events, range[1]);
  previousCell = {
    type: groupName,
    start: Object.assign({}, now),
    // Note: correct end is set later.
    end: Object.assign({}, now)
  };
  map4.add(range[1], 0, [["enter", previousCell, context]]);
  if (range[2] !== 0) {
    const relatedStart = getPoint(context.events, range[2]);
    const relatedEnd = getPoint(context.events, range[3]);
    const valueToken = {
      type: valueName,
      start: Object.assign({}, relatedStart),
      end: Object.assign({}, relatedEnd)
    };
    map4.add(range[2], 0, [["enter", valueToken, context]]);
    if (rowKind !== 2) {
      const start = context.events[range[2]];
      const end = context.events[range[3]];
      start[1].end = Object.assign({}, end[1].end);
      start[1].type = "chunkText";
      start[1].contentType = "text";
      if (range[3] > range[2] + 1) {
        const a = range[2] + 1;
        const b = range[3] - range[2] - 1;
        map4.add(a, b, []);
      }
    }
    map4.add(range[3] + 1, 0, [["exit", valueToken, context]]);
  }
  if (rowEnd !== void 0) {
    previousCell.end = Object.assign({}, getPoint(context.events, rowEnd));
    map4.add(rowEnd, 0, [["exit", previousCell, context]]);
    previousCell = void 0;
  }
  return previousCell;
}
function flushTableEnd(map4, context, index, table, tableBody) {
  const exits = [];
  const related = getPoint(context.events, index);
  if (tableBody) {
    tableBody.end = Object.assign({}, related);
    exits.push(["exit", tableBody, context]);
  }
  table.end = Object.assign({}, related);
  exits.push(["exit", table, context]);
  map4.add(index + 1, 0, exits);
}
function getPoint(events, index) {
  const event = events[index];
  const side = event[0] === "enter" ? "start" : "end";
  return event[1][side];
}

// node_modules/micromark-extension-gfm-task-list-item/lib/syntax.js
var tasklistCheck = {
  name: "tasklistCheck",
  tokenize: tokenizeTasklistCheck
};
function gfmTaskListItem() {
  return {
    text: {
      [91]: tasklistCheck
    }
  };
}
function tokenizeTasklistCheck(effects, ok2, nok) {
  const self = this;
  return open;
  function open(code4) {
    if (
      // Exit if there’s stuff before.
      self.previous !== null || // Exit if not in the first content that is the first child of a list
      // item.
      !self._gfmTasklistFirstContentOfListItem
    ) {
      return nok(code4);
    }
    effects.enter("taskListCheck");
    effects.enter("taskListCheckMarker");
    effects.consume(code4);
    effects.exit("taskListCheckMarker");
    return inside;
  }
  function inside(code4) {
    if (markdownLineEndingOrSpace(code4)) {
      effects.enter("taskListCheckValueUnchecked");
      effects.consume(code4);
      effects.exit("taskListCheckValueUnchecked");
      return close2;
    }
    if (code4 === 88 || code4 === 120) {
      effects.enter("taskListCheckValueChecked");
      effects.consume(code4);
      effects.exit("taskListCheckValueChecked");
      return close2;
    }
    return nok(code4);
  }
  function close2(code4) {
    if (code4 === 93) {
      effects.enter("taskListCheckMarker");
      effects.consume(code4);
      effects.exit("taskListCheckMarker");
      effects.exit("taskListCheck");
      return after;
    }
    return nok(code4);
  }
  function after(code4) {
    if (markdownLineEnding(code4)) {
      return ok2(code4);
    }
    if (markdownSpace(code4)) {
      return effects.check({
        tokenize: spaceThenNonSpace
      }, ok2, nok)(code4);
    }
    return nok(code4);
  }
}
function spaceThenNonSpace(effects, ok2, nok) {
  return factorySpace(effects, after, "whitespace");
  function after(code4) {
    return code4 === null ? nok(code4) : ok2(code4);
  }
}

// node_modules/micromark-extension-gfm/index.js
function gfm(options) {
  return combineExtensions([
    gfmAutolinkLiteral(),
    gfmFootnote(),
    gfmStrikethrough(options),
    gfmTable(),
    gfmTaskListItem()
  ]);
}

// node_modules/remark-gfm/lib/index.js
var emptyOptions2 = {};
function remarkGfm(options) {
  const self = (
    /** @type {Processor<Root>} */
    this
  );
  const settings = options || emptyOptions2;
  const data = self.data();
  const micromarkExtensions = data.micromarkExtensions || (data.micromarkExtensions = []);
  const fromMarkdownExtensions = data.fromMarkdownExtensions || (data.fromMarkdownExtensions = []);
  const toMarkdownExtensions = data.toMarkdownExtensions || (data.toMarkdownExtensions = []);
  micromarkExtensions.push(gfm(settings));
  fromMarkdownExtensions.push(gfmFromMarkdown());
  toMarkdownExtensions.push(gfmToMarkdown(settings));
}

// node_modules/micromark/lib/initialize/content.js
var content2 = {
  tokenize: initializeContent
};
function initializeContent(effects) {
  const contentStart = effects.attempt(this.parser.constructs.contentInitial, afterContentStartConstruct, paragraphInitial);
  let previous3;
  return contentStart;
  function afterContentStartConstruct(code4) {
    if (code4 === null) {
      effects.consume(code4);
      return;
    }
    effects.enter("lineEnding");
    effects.consume(code4);
    effects.exit("lineEnding");
    return factorySpace(effects, contentStart, "linePrefix");
  }
  function paragraphInitial(code4) {
    effects.enter("paragraph");
    return lineStart(code4);
  }
  function lineStart(code4) {
    const token = effects.enter("chunkText", {
      contentType: "text",
      previous: previous3
    });
    if (previous3) {
      previous3.next = token;
    }
    previous3 = token;
    return data(code4);
  }
  function data(code4) {
    if (code4 === null) {
      effects.exit("chunkText");
      effects.exit("paragraph");
      effects.consume(code4);
      return;
    }
    if (markdownLineEnding(code4)) {
      effects.consume(code4);
      effects.exit("chunkText");
      return lineStart;
    }
    effects.consume(code4);
    return data;
  }
}

// node_modules/micromark/lib/initialize/document.js
var document = {
  tokenize: initializeDocument
};
var containerConstruct = {
  tokenize: tokenizeContainer
};
function initializeDocument(effects) {
  const self = this;
  const stack = [];
  let continued = 0;
  let childFlow;
  let childToken;
  let lineStartOffset;
  return start;
  function start(code4) {
    if (continued < stack.length) {
      const item = stack[continued];
      self.containerState = item[1];
      return effects.attempt(item[0].continuation, documentContinue, checkNewContainers)(code4);
    }
    return checkNewContainers(code4);
  }
  function documentContinue(code4) {
    continued++;
    if (self.containerState._closeFlow) {
      self.containerState._closeFlow = void 0;
      if (childFlow) {
        closeFlow();
      }
      const indexBeforeExits = self.events.length;
      let indexBeforeFlow = indexBeforeExits;
      let point2;
      while (indexBeforeFlow--) {
        if (self.events[indexBeforeFlow][0] === "exit" && self.events[indexBeforeFlow][1].type === "chunkFlow") {
          point2 = self.events[indexBeforeFlow][1].end;
          break;
        }
      }
      exitContainers(continued);
      let index = indexBeforeExits;
      while (index < self.events.length) {
        self.events[index][1].end = {
          ...point2
        };
        index++;
      }
      const editMap = new EditMap();
      editMap.add(indexBeforeFlow + 1, 0, self.events.slice(indexBeforeExits));
      editMap.add(indexBeforeExits, index - indexBeforeExits, []);
      editMap.consume(self.events);
      return checkNewContainers(code4);
    }
    return start(code4);
  }
  function checkNewContainers(code4) {
    if (continued === stack.length) {
      if (!childFlow) {
        return documentContinued(code4);
      }
      if (childFlow.currentConstruct && childFlow.currentConstruct.concrete) {
        return flowStart(code4);
      }
      self.interrupt = Boolean(childFlow.currentConstruct && !childFlow._gfmTableDynamicInterruptHack);
    }
    self.containerState = {};
    return effects.check(containerConstruct, thereIsANewContainer, thereIsNoNewContainer)(code4);
  }
  function thereIsANewContainer(code4) {
    if (childFlow) {
      closeFlow();
    }
    exitContainers(continued);
    return documentContinued(code4);
  }
  function thereIsNoNewContainer(code4) {
    self.parser.lazy[self.now().line] = continued !== stack.length;
    lineStartOffset = self.now().offset;
    return flowStart(code4);
  }
  function documentContinued(code4) {
    self.containerState = {};
    return effects.attempt(containerConstruct, containerContinue, flowStart)(code4);
  }
  function containerContinue(code4) {
    continued++;
    stack.push([self.currentConstruct, self.containerState]);
    return documentContinued(code4);
  }
  function flowStart(code4) {
    if (code4 === null) {
      if (childFlow) {
        closeFlow();
      }
      exitContainers(0);
      effects.consume(code4);
      return;
    }
    childFlow = childFlow || self.parser.flow(self.now());
    effects.enter("chunkFlow", {
      _tokenizer: childFlow,
      contentType: "flow",
      previous: childToken
    });
    return flowContinue(code4);
  }
  function flowContinue(code4) {
    if (code4 === null) {
      writeToChild(effects.exit("chunkFlow"), true);
      exitContainers(0);
      effects.consume(code4);
      return;
    }
    if (markdownLineEnding(code4)) {
      effects.consume(code4);
      writeToChild(effects.exit("chunkFlow"));
      continued = 0;
      self.interrupt = void 0;
      return start;
    }
    effects.consume(code4);
    return flowContinue;
  }
  function writeToChild(token, endOfFile) {
    const stream = self.sliceStream(token);
    if (endOfFile) {
      stream.push(null);
    }
    token.previous = childToken;
    if (childToken) {
      childToken.next = token;
    }
    childToken = token;
    childFlow.defineSkip(token.start);
    childFlow.write(stream);
    if (self.parser.lazy[token.start.line]) {
      let index = childFlow.events.length;
      while (index--) {
        if (
          // The token starts before the line ending…
          childFlow.events[index][1].start.offset < lineStartOffset && // …and either is not ended yet…
          (!childFlow.events[index][1].end || // …or ends after it.
          childFlow.events[index][1].end.offset > lineStartOffset)
        ) {
          return;
        }
      }
      const indexBeforeExits = self.events.length;
      let indexBeforeFlow = indexBeforeExits;
      let seen;
      let point2;
      while (indexBeforeFlow--) {
        if (self.events[indexBeforeFlow][0] === "exit" && self.events[indexBeforeFlow][1].type === "chunkFlow") {
          if (seen) {
            point2 = self.events[indexBeforeFlow][1].end;
            break;
          }
          seen = true;
        }
      }
      exitContainers(continued);
      index = indexBeforeExits;
      while (index < self.events.length) {
        self.events[index][1].end = {
          ...point2
        };
        index++;
      }
      const editMap = new EditMap();
      editMap.add(indexBeforeFlow + 1, 0, self.events.slice(indexBeforeExits));
      editMap.add(indexBeforeExits, index - indexBeforeExits, []);
      editMap.consume(self.events);
    }
  }
  function exitContainers(size) {
    let index = stack.length;
    while (index-- > size) {
      const entry = stack[index];
      self.containerState = entry[1];
      entry[0].exit.call(self, effects);
    }
    stack.length = size;
  }
  function closeFlow() {
    childFlow.write([null]);
    childToken = void 0;
    childFlow = void 0;
    self.containerState._closeFlow = void 0;
  }
}
function tokenizeContainer(effects, ok2, nok) {
  return factorySpace(effects, effects.attempt(this.parser.constructs.document, ok2, nok), "linePrefix", this.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4);
}

// node_modules/micromark/lib/initialize/flow.js
var flow = {
  tokenize: initializeFlow
};
function initializeFlow(effects) {
  const self = this;
  const initial = effects.attempt(
    // Try to parse a blank line.
    blankLine,
    atBlankEnding,
    // Try to parse initial flow (essentially, only code).
    effects.attempt(this.parser.constructs.flowInitial, afterConstruct, factorySpace(effects, effects.attempt(this.parser.constructs.flow, afterConstruct, effects.attempt(content, afterConstruct)), "linePrefix"))
  );
  return initial;
  function atBlankEnding(code4) {
    if (code4 === null) {
      effects.consume(code4);
      return;
    }
    effects.enter("lineEndingBlank");
    effects.consume(code4);
    effects.exit("lineEndingBlank");
    self.currentConstruct = void 0;
    return initial;
  }
  function afterConstruct(code4) {
    if (code4 === null) {
      effects.consume(code4);
      return;
    }
    effects.enter("lineEnding");
    effects.consume(code4);
    effects.exit("lineEnding");
    self.currentConstruct = void 0;
    return initial;
  }
}

// node_modules/micromark/lib/initialize/text.js
var resolver = {
  resolveAll: createResolver()
};
var string = initializeFactory("string");
var text3 = initializeFactory("text");
function initializeFactory(field) {
  return {
    resolveAll: createResolver(field === "text" ? resolveAllLineSuffixes : void 0),
    tokenize: initializeText
  };
  function initializeText(effects) {
    const self = this;
    const constructs2 = this.parser.constructs[field];
    const text5 = effects.attempt(constructs2, start, notText);
    return start;
    function start(code4) {
      return atBreak(code4) ? text5(code4) : notText(code4);
    }
    function notText(code4) {
      if (code4 === null) {
        effects.consume(code4);
        return;
      }
      effects.enter("data");
      effects.consume(code4);
      return data;
    }
    function data(code4) {
      if (atBreak(code4)) {
        effects.exit("data");
        return text5(code4);
      }
      effects.consume(code4);
      return data;
    }
    function atBreak(code4) {
      if (code4 === null) {
        return true;
      }
      const list4 = constructs2[code4];
      let index = -1;
      if (list4) {
        while (++index < list4.length) {
          const item = list4[index];
          if (!item.previous || item.previous.call(self, self.previous)) {
            return true;
          }
        }
      }
      return false;
    }
  }
}
function createResolver(extraResolver) {
  return resolveAllText;
  function resolveAllText(events, context) {
    let index = -1;
    let enter2;
    while (++index <= events.length) {
      if (enter2 === void 0) {
        if (events[index] && events[index][1].type === "data") {
          enter2 = index;
          index++;
        }
      } else if (!events[index] || events[index][1].type !== "data") {
        if (index !== enter2 + 2) {
          events[enter2][1].end = events[index - 1][1].end;
          events.splice(enter2 + 2, index - enter2 - 2);
          index = enter2 + 2;
        }
        enter2 = void 0;
      }
    }
    return extraResolver ? extraResolver(events, context) : events;
  }
}
function resolveAllLineSuffixes(events, context) {
  const editMap = new EditMap();
  let eventIndex = 0;
  while (++eventIndex <= events.length) {
    if ((eventIndex === events.length || events[eventIndex][1].type === "lineEnding") && events[eventIndex - 1][1].type === "data") {
      const data = events[eventIndex - 1][1];
      const chunks = context.sliceStream(data);
      let index = chunks.length;
      let bufferIndex = -1;
      let size = 0;
      let tabs;
      while (index--) {
        const chunk = chunks[index];
        if (typeof chunk === "string") {
          bufferIndex = chunk.length;
          while (chunk.charCodeAt(bufferIndex - 1) === 32) {
            size++;
            bufferIndex--;
          }
          if (bufferIndex) {
            break;
          }
          bufferIndex = -1;
        } else if (chunk === -2) {
          tabs = true;
          size++;
        } else if (chunk === -1) {
        } else {
          index++;
          break;
        }
      }
      if (context._contentTypeTextTrailing && eventIndex === events.length) {
        size = 0;
      }
      if (size) {
        const token = {
          type: eventIndex === events.length || tabs || size < 2 ? "lineSuffix" : "hardBreakTrailing",
          start: {
            _bufferIndex: index ? bufferIndex : data.start._bufferIndex + bufferIndex,
            _index: data.start._index + index,
            line: data.end.line,
            column: data.end.column - size,
            offset: data.end.offset - size
          },
          end: {
            ...data.end
          }
        };
        data.end = {
          ...token.start
        };
        if (data.start.offset === data.end.offset) {
          Object.assign(data, token);
        } else {
          editMap.add(eventIndex, 0, [["enter", token, context], ["exit", token, context]]);
        }
      }
      eventIndex++;
    }
  }
  editMap.consume(events);
  return events;
}

// node_modules/micromark/lib/constructs.js
var constructs_exports = {};
__export(constructs_exports, {
  attentionMarkers: () => attentionMarkers,
  contentInitial: () => contentInitial,
  disable: () => disable,
  document: () => document2,
  flow: () => flow2,
  flowInitial: () => flowInitial,
  insideSpan: () => insideSpan,
  string: () => string2,
  text: () => text4
});
var document2 = {
  [42]: list3,
  [43]: list3,
  [45]: list3,
  [48]: list3,
  [49]: list3,
  [50]: list3,
  [51]: list3,
  [52]: list3,
  [53]: list3,
  [54]: list3,
  [55]: list3,
  [56]: list3,
  [57]: list3,
  [62]: blockQuote
};
var contentInitial = {
  [91]: definition2
};
var flowInitial = {
  [-2]: codeIndented,
  [-1]: codeIndented,
  [32]: codeIndented
};
var flow2 = {
  [35]: headingAtx,
  [42]: thematicBreak2,
  [45]: [setextUnderline, thematicBreak2],
  [60]: htmlFlow,
  [61]: setextUnderline,
  [95]: thematicBreak2,
  [96]: codeFenced,
  [126]: codeFenced
};
var string2 = {
  [38]: characterReference,
  [92]: characterEscape
};
var text4 = {
  [-5]: lineEnding,
  [-4]: lineEnding,
  [-3]: lineEnding,
  [33]: labelStartImage,
  [38]: characterReference,
  [42]: attention3,
  [60]: [autolink, htmlText],
  [91]: labelStartLink,
  [92]: [hardBreakEscape, characterEscape],
  [93]: labelEnd,
  [95]: attention3,
  [96]: codeText
};
var insideSpan = {
  null: [attention3, resolver]
};
var attentionMarkers = {
  null: [42, 95]
};
var disable = {
  null: []
};

// node_modules/micromark/lib/create-tokenizer.js
function createTokenizer(parser, initialize, from) {
  let point2 = {
    _bufferIndex: -1,
    _index: 0,
    line: from && from.line || 1,
    column: from && from.column || 1,
    offset: from && from.offset || 0
  };
  const columnStart = {};
  const resolveAllConstructs = [];
  let chunks = [];
  let stack = [];
  let consumed = true;
  const effects = {
    attempt: constructFactory(onsuccessfulconstruct),
    check: constructFactory(onsuccessfulcheck),
    consume,
    enter: enter2,
    exit: exit4,
    interrupt: constructFactory(onsuccessfulcheck, {
      interrupt: true
    })
  };
  const context = {
    code: null,
    containerState: {},
    defineSkip,
    events: [],
    now,
    parser,
    previous: null,
    sliceSerialize,
    sliceStream,
    write
  };
  let state = initialize.tokenize.call(context, effects);
  let expectedCode;
  if (initialize.resolveAll) {
    resolveAllConstructs.push(initialize);
  }
  return context;
  function write(slice) {
    chunks = push(chunks, slice);
    main();
    if (chunks[chunks.length - 1] !== null) {
      return [];
    }
    addResult(initialize, 0);
    context.events = resolveAll(resolveAllConstructs, context.events, context);
    return context.events;
  }
  function sliceSerialize(token, expandTabs) {
    return serializeChunks(sliceStream(token), expandTabs);
  }
  function sliceStream(token) {
    return sliceChunks(chunks, token);
  }
  function now() {
    const {
      _bufferIndex,
      _index,
      line,
      column,
      offset
    } = point2;
    return {
      _bufferIndex,
      _index,
      line,
      column,
      offset
    };
  }
  function defineSkip(value2) {
    columnStart[value2.line] = value2.column;
    accountForPotentialSkip();
  }
  function main() {
    while (point2._index < chunks.length) {
      const chunk = chunks[point2._index];
      if (typeof chunk === "string") {
        const chunkIndex = point2._index;
        if (point2._bufferIndex < 0) {
          point2._bufferIndex = 0;
        }
        while (point2._index === chunkIndex && point2._bufferIndex < chunk.length) {
          go(chunk.charCodeAt(point2._bufferIndex));
        }
      } else {
        go(chunk);
      }
    }
  }
  function go(code4) {
    consumed = void 0;
    expectedCode = code4;
    state = state(code4);
  }
  function consume(code4) {
    if (markdownLineEnding(code4)) {
      point2.line++;
      point2.column = 1;
      point2.offset += code4 === -3 ? 2 : 1;
      accountForPotentialSkip();
    } else if (code4 !== -1) {
      point2.column++;
      point2.offset++;
    }
    if (point2._bufferIndex < 0) {
      point2._index++;
    } else {
      point2._bufferIndex++;
      if (point2._bufferIndex === // Points w/ non-negative `_bufferIndex` reference
      // strings.
      /** @type {string} */
      chunks[point2._index].length) {
        point2._bufferIndex = -1;
        point2._index++;
      }
    }
    context.previous = code4;
    consumed = true;
  }
  function enter2(type, fields) {
    const token = fields || {};
    token.type = type;
    token.start = now();
    context.events.push(["enter", token, context]);
    stack.push(token);
    return token;
  }
  function exit4(type) {
    const token = stack.pop();
    token.end = now();
    context.events.push(["exit", token, context]);
    return token;
  }
  function onsuccessfulconstruct(construct, info) {
    addResult(construct, info.from);
  }
  function onsuccessfulcheck(_, info) {
    info.restore();
  }
  function constructFactory(onreturn, fields) {
    return hook;
    function hook(constructs2, returnState, bogusState) {
      let listOfConstructs;
      let constructIndex;
      let currentConstruct;
      let info;
      return Array.isArray(constructs2) ? (
        /* c8 ignore next 1 */
        handleListOfConstructs(constructs2)
      ) : "tokenize" in constructs2 ? (
        // Looks like a construct.
        handleListOfConstructs([
          /** @type {Construct} */
          constructs2
        ])
      ) : handleMapOfConstructs(constructs2);
      function handleMapOfConstructs(map4) {
        return start;
        function start(code4) {
          const left = code4 !== null && map4[code4];
          const all = code4 !== null && map4.null;
          const list4 = [
            // To do: add more extension tests.
            /* c8 ignore next 2 */
            ...Array.isArray(left) ? left : left ? [left] : [],
            ...Array.isArray(all) ? all : all ? [all] : []
          ];
          return handleListOfConstructs(list4)(code4);
        }
      }
      function handleListOfConstructs(list4) {
        listOfConstructs = list4;
        constructIndex = 0;
        if (list4.length === 0) {
          return bogusState;
        }
        return handleConstruct(list4[constructIndex]);
      }
      function handleConstruct(construct) {
        return start;
        function start(code4) {
          info = store();
          currentConstruct = construct;
          if (!construct.partial) {
            context.currentConstruct = construct;
          }
          if (construct.name && context.parser.constructs.disable.null.includes(construct.name)) {
            return nok(code4);
          }
          return construct.tokenize.call(
            // If we do have fields, create an object w/ `context` as its
            // prototype.
            // This allows a “live binding”, which is needed for `interrupt`.
            fields ? Object.assign(Object.create(context), fields) : context,
            effects,
            ok2,
            nok
          )(code4);
        }
      }
      function ok2(code4) {
        consumed = true;
        onreturn(currentConstruct, info);
        return returnState;
      }
      function nok(code4) {
        consumed = true;
        info.restore();
        if (++constructIndex < listOfConstructs.length) {
          return handleConstruct(listOfConstructs[constructIndex]);
        }
        return bogusState;
      }
    }
  }
  function addResult(construct, from2) {
    if (construct.resolveAll && !resolveAllConstructs.includes(construct)) {
      resolveAllConstructs.push(construct);
    }
    if (construct.resolve) {
      splice(context.events, from2, context.events.length - from2, construct.resolve(context.events.slice(from2), context));
    }
    if (construct.resolveTo) {
      context.events = construct.resolveTo(context.events, context);
    }
  }
  function store() {
    const startPoint = now();
    const startPrevious = context.previous;
    const startCurrentConstruct = context.currentConstruct;
    const startEventsIndex = context.events.length;
    const startStack = Array.from(stack);
    return {
      from: startEventsIndex,
      restore
    };
    function restore() {
      point2 = startPoint;
      context.previous = startPrevious;
      context.currentConstruct = startCurrentConstruct;
      context.events.length = startEventsIndex;
      stack = startStack;
      accountForPotentialSkip();
    }
  }
  function accountForPotentialSkip() {
    if (point2.line in columnStart && point2.column < 2) {
      point2.column = columnStart[point2.line];
      point2.offset += columnStart[point2.line] - 1;
    }
  }
}
function sliceChunks(chunks, token) {
  const startIndex = token.start._index;
  const startBufferIndex = token.start._bufferIndex;
  const endIndex = token.end._index;
  const endBufferIndex = token.end._bufferIndex;
  let view;
  if (startIndex === endIndex) {
    view = [chunks[startIndex].slice(startBufferIndex, endBufferIndex)];
  } else {
    view = chunks.slice(startIndex, endIndex);
    if (startBufferIndex > -1) {
      const head = view[0];
      if (typeof head === "string") {
        view[0] = head.slice(startBufferIndex);
      } else {
        view.shift();
      }
    }
    if (endBufferIndex > 0) {
      view.push(chunks[endIndex].slice(0, endBufferIndex));
    }
  }
  return view;
}
function serializeChunks(chunks, expandTabs) {
  let index = -1;
  const result = [];
  let atTab;
  while (++index < chunks.length) {
    const chunk = chunks[index];
    let value2;
    if (typeof chunk === "string") {
      value2 = chunk;
    } else {
      switch (chunk) {
        case -5: {
          value2 = "\r";
          break;
        }
        case -4: {
          value2 = "\n";
          break;
        }
        case -3: {
          value2 = "\r\n";
          break;
        }
        case -2: {
          value2 = expandTabs ? " " : "	";
          break;
        }
        case -1: {
          if (!expandTabs && atTab) {
            continue;
          }
          value2 = " ";
          break;
        }
        default: {
          value2 = String.fromCharCode(chunk);
        }
      }
    }
    atTab = chunk === -2;
    result.push(value2);
  }
  return result.join("");
}

// node_modules/micromark/lib/parse.js
function parse(options) {
  const settings = options || {};
  const constructs2 = (
    /** @type {FullNormalizedExtension} */
    combineExtensions([constructs_exports, ...settings.extensions || []])
  );
  const parser = {
    constructs: constructs2,
    content: create2(content2),
    defined: [],
    document: create2(document),
    flow: create2(flow),
    lazy: {},
    string: create2(string),
    text: create2(text3)
  };
  return parser;
  function create2(initial) {
    return creator;
    function creator(from) {
      return createTokenizer(parser, initial, from);
    }
  }
}

// node_modules/micromark/lib/postprocess.js
function postprocess(events) {
  while (!subtokenize(events)) {
  }
  return events;
}

// node_modules/micromark/lib/preprocess.js
var search = /[\0\t\n\r]/g;
function preprocess() {
  let column = 1;
  let buffer = "";
  let start = true;
  let atCarriageReturn;
  return preprocessor;
  function preprocessor(value2, encoding, end) {
    value2 = buffer + (typeof value2 === "string" ? value2.toString() : new TextDecoder(encoding || void 0).decode(value2));
    const chunks = [];
    let startPosition = 0;
    buffer = "";
    if (start) {
      if (value2.charCodeAt(0) === 65279) {
        startPosition++;
      }
      start = void 0;
    }
    while (startPosition < value2.length) {
      search.lastIndex = startPosition;
      const match = search.exec(value2);
      const endPosition = match && match.index !== void 0 ? match.index : value2.length;
      const code4 = value2.charCodeAt(endPosition);
      if (!match) {
        buffer = value2.slice(startPosition);
        break;
      }
      if (code4 === 10 && startPosition === endPosition && atCarriageReturn) {
        chunks.push(-3);
        atCarriageReturn = void 0;
      } else {
        if (atCarriageReturn) {
          chunks.push(-5);
          atCarriageReturn = void 0;
        }
        if (startPosition < endPosition) {
          chunks.push(value2.slice(startPosition, endPosition));
          column += endPosition - startPosition;
        }
        switch (code4) {
          case 0: {
            chunks.push(65533);
            column++;
            break;
          }
          case 9: {
            const next = Math.ceil(column / 4) * 4;
            chunks.push(-2);
            while (column++ < next) {
              chunks.push(-1);
            }
            break;
          }
          case 10: {
            chunks.push(-4);
            column = 1;
            break;
          }
          default: {
            atCarriageReturn = true;
            column = 1;
          }
        }
      }
      startPosition = endPosition + 1;
    }
    if (end) {
      if (atCarriageReturn) {
        chunks.push(-5);
      }
      if (buffer) {
        chunks.push(buffer);
      }
      chunks.push(null);
    }
    return chunks;
  }
}

// node_modules/mdast-util-from-markdown/lib/index.js
var own4 = {}.hasOwnProperty;
function fromMarkdown(value2, encoding, options) {
  if (encoding && typeof encoding === "object") {
    options = encoding;
    encoding = void 0;
  }
  return compiler(options)(postprocess(parse(options).document().write(preprocess()(value2, encoding, true))));
}
function compiler(options) {
  const config = {
    afterExit: [],
    beforeEnter: [],
    transforms: [],
    canContainEols: ["emphasis", "fragment", "heading", "paragraph", "strong"],
    enter: {
      autolink: opener2(link2),
      autolinkProtocol: onenterdata,
      autolinkEmail: onenterdata,
      atxHeading: opener2(heading2),
      blockQuote: opener2(blockQuote2),
      characterEscape: onenterdata,
      characterReference: onenterdata,
      codeFenced: opener2(codeFlow),
      codeFencedFenceInfo: buffer,
      codeFencedFenceMeta: buffer,
      codeIndented: opener2(codeFlow, buffer),
      codeText: opener2(codeText2, buffer),
      codeTextData: onenterdata,
      data: onenterdata,
      codeFlowValue: onenterdata,
      definition: opener2(definition3),
      definitionDestinationString: buffer,
      definitionLabelString: buffer,
      definitionTitleString: buffer,
      emphasis: opener2(emphasis2),
      hardBreakEscape: opener2(hardBreak2),
      hardBreakTrailing: opener2(hardBreak2),
      htmlFlow: opener2(html2, buffer),
      htmlFlowData: onenterdata,
      htmlText: opener2(html2, buffer),
      htmlTextData: onenterdata,
      image: opener2(image2),
      label: buffer,
      link: opener2(link2),
      listItem: opener2(listItem2),
      listItemValue: onenterlistitemvalue,
      listOrdered: opener2(list4, onenterlistordered),
      listUnordered: opener2(list4),
      paragraph: opener2(paragraph2),
      reference: onenterreference,
      referenceString: buffer,
      resourceDestinationString: buffer,
      resourceTitleString: buffer,
      setextHeading: opener2(heading2),
      strong: opener2(strong2),
      thematicBreak: opener2(thematicBreak3)
    },
    exit: {
      atxHeading: closer(),
      atxHeadingSequence: onexitatxheadingsequence,
      autolink: closer(),
      autolinkEmail: onexitautolinkemail,
      autolinkProtocol: onexitautolinkprotocol,
      blockQuote: closer(),
      characterEscapeValue: onexitdata,
      characterReferenceMarkerHexadecimal: onexitcharacterreferencemarker,
      characterReferenceMarkerNumeric: onexitcharacterreferencemarker,
      characterReferenceValue: onexitcharacterreferencevalue,
      characterReference: onexitcharacterreference,
      codeFenced: closer(onexitcodefenced),
      codeFencedFence: onexitcodefencedfence,
      codeFencedFenceInfo: onexitcodefencedfenceinfo,
      codeFencedFenceMeta: onexitcodefencedfencemeta,
      codeFlowValue: onexitdata,
      codeIndented: closer(onexitcodeindented),
      codeText: closer(onexitcodetext),
      codeTextData: onexitdata,
      data: onexitdata,
      definition: closer(),
      definitionDestinationString: onexitdefinitiondestinationstring,
      definitionLabelString: onexitdefinitionlabelstring,
      definitionTitleString: onexitdefinitiontitlestring,
      emphasis: closer(),
      hardBreakEscape: closer(onexithardbreak),
      hardBreakTrailing: closer(onexithardbreak),
      htmlFlow: closer(onexithtmlflow),
      htmlFlowData: onexitdata,
      htmlText: closer(onexithtmltext),
      htmlTextData: onexitdata,
      image: closer(onexitimage),
      label: onexitlabel,
      labelText: onexitlabeltext,
      lineEnding: onexitlineending,
      link: closer(onexitlink),
      listItem: closer(),
      listOrdered: closer(),
      listUnordered: closer(),
      paragraph: closer(),
      referenceString: onexitreferencestring,
      resourceDestinationString: onexitresourcedestinationstring,
      resourceTitleString: onexitresourcetitlestring,
      resource: onexitresource,
      setextHeading: closer(onexitsetextheading),
      setextHeadingLineSequence: onexitsetextheadinglinesequence,
      setextHeadingText: onexitsetextheadingtext,
      strong: closer(),
      thematicBreak: closer()
    }
  };
  configure2(config, (options || {}).mdastExtensions || []);
  const data = {};
  return compile;
  function compile(events) {
    let tree = {
      type: "root",
      children: [],
      position: void 0
    };
    const context = {
      stack: [tree],
      tokenStack: [],
      config,
      enter: enter2,
      exit: exit4,
      buffer,
      resume,
      data
    };
    const listStack = [];
    const prepared = [];
    let index = -1;
    while (++index < events.length) {
      prepared.push(events[index]);
      if (events[index][1].type === "listOrdered" || events[index][1].type === "listUnordered") {
        if (events[index][0] === "enter") {
          listStack.push(prepared.length - 1);
        } else {
          const tail = listStack.pop();
          prepareList(prepared, tail);
        }
      }
    }
    events = prepared;
    index = -1;
    while (++index < events.length) {
      const handler2 = config[events[index][0]];
      if (events[index][0] === "enter" && config.beforeEnter.length > 0) {
        callListeners(config.beforeEnter, {
          ...context,
          sliceSerialize: events[index][2].sliceSerialize
        }, events[index][1]);
      }
      if (own4.call(handler2, events[index][1].type)) {
        handler2[events[index][1].type].call({
          ...context,
          sliceSerialize: events[index][2].sliceSerialize
        }, events[index][1]);
      }
      if (events[index][0] === "exit" && config.afterExit.length > 0) {
        callListeners(config.afterExit, {
          ...context,
          sliceSerialize: events[index][2].sliceSerialize
        }, events[index][1]);
      }
    }
    if (context.tokenStack.length > 0) {
      const tail = context.tokenStack[context.tokenStack.length - 1];
      const handler2 = tail[1] || defaultOnError;
      handler2.call(context, void 0, tail[0]);
    }
    tree.position = {
      start: point(events.length > 0 ? events[0][1].start : {
        line: 1,
        column: 1,
        offset: 0
      }),
      end: point(events.length > 0 ? events[events.length - 2][1].end : {
        line: 1,
        column: 1,
        offset: 0
      })
    };
    index = -1;
    while (++index < config.transforms.length) {
      tree = config.transforms[index](tree) || tree;
    }
    return tree;
  }
  function callListeners(listeners, context, token) {
    let index = -1;
    while (++index < listeners.length) {
      listeners[index].call(context, token);
    }
  }
  function prepareList(events, start) {
    const end = events.length - 1;
    let index = start - 1;
    let containerBalance = -1;
    let listSpread = false;
    let listItem3;
    let lineIndex;
    let firstBlankLineIndex;
    let atMarker;
    const insertions = [];
    while (++index <= end) {
      const event = events[index];
      switch (event[1].type) {
        case "listUnordered":
        case "listOrdered":
        case "blockQuote": {
          if (event[0] === "enter") {
            containerBalance++;
          } else {
            containerBalance--;
          }
          atMarker = void 0;
          break;
        }
        case "lineEndingBlank": {
          if (event[0] === "enter") {
            if (listItem3 && !atMarker && !containerBalance && !firstBlankLineIndex) {
              firstBlankLineIndex = index;
            }
            atMarker = void 0;
          }
          break;
        }
        case "linePrefix":
        case "listItemValue":
        case "listItemMarker":
        case "listItemPrefix":
        case "listItemPrefixWhitespace": {
          break;
        }
        default: {
          atMarker = void 0;
        }
      }
      if (!containerBalance && event[0] === "enter" && event[1].type === "listItemPrefix" || containerBalance === -1 && event[0] === "exit" && (event[1].type === "listUnordered" || event[1].type === "listOrdered")) {
        if (listItem3) {
          let tailIndex = index;
          lineIndex = void 0;
          while (tailIndex--) {
            const tailEvent = events[tailIndex];
            if (tailEvent[1].type === "lineEnding" || tailEvent[1].type === "lineEndingBlank") {
              if (tailEvent[0] === "exit") continue;
              if (lineIndex) {
                events[lineIndex][1].type = "lineEndingBlank";
                listSpread = true;
              }
              tailEvent[1].type = "lineEnding";
              lineIndex = tailIndex;
            } else if (tailEvent[1].type === "linePrefix" || tailEvent[1].type === "blockQuotePrefix" || tailEvent[1].type === "blockQuotePrefixWhitespace" || tailEvent[1].type === "blockQuoteMarker" || tailEvent[1].type === "listItemIndent") {
            } else {
              break;
            }
          }
          if (firstBlankLineIndex && (!lineIndex || firstBlankLineIndex < lineIndex)) {
            listItem3._spread = true;
          }
          listItem3.end = Object.assign({}, lineIndex ? events[lineIndex][1].start : event[1].end);
          insertions.push({
            at: lineIndex || index,
            event: ["exit", listItem3, event[2]]
          });
        }
        if (event[1].type === "listItemPrefix") {
          const item = {
            type: "listItem",
            _spread: false,
            start: Object.assign({}, event[1].start),
            // @ts-expect-error: we’ll add `end` in a second.
            end: void 0
          };
          listItem3 = item;
          insertions.push({
            at: index,
            event: ["enter", item, event[2]]
          });
          firstBlankLineIndex = void 0;
          atMarker = true;
        }
      }
    }
    const listEvents = events.splice(start);
    let insertion = 0;
    index = -1;
    while (++index < listEvents.length) {
      while (insertion < insertions.length && insertions[insertion].at === start + index) {
        events.push(insertions[insertion++].event);
      }
      events.push(listEvents[index]);
    }
    events[start][1]._spread = listSpread;
  }
  function opener2(create2, and) {
    return open;
    function open(token) {
      enter2.call(this, create2(token), token);
      if (and) and.call(this, token);
    }
  }
  function buffer() {
    this.stack.push({
      type: "fragment",
      children: []
    });
  }
  function enter2(node, token, errorHandler) {
    const parent = this.stack[this.stack.length - 1];
    const siblings = parent.children;
    siblings.push(node);
    this.stack.push(node);
    this.tokenStack.push([token, errorHandler || void 0]);
    node.position = {
      start: point(token.start),
      // @ts-expect-error: `end` will be patched later.
      end: void 0
    };
  }
  function closer(and) {
    return close2;
    function close2(token) {
      if (and) and.call(this, token);
      exit4.call(this, token);
    }
  }
  function exit4(token, onExitError) {
    const node = this.stack.pop();
    const open = this.tokenStack.pop();
    if (!open) {
      throw new Error("Cannot close `" + token.type + "` (" + stringifyPosition({
        start: token.start,
        end: token.end
      }) + "): it’s not open");
    }
    if (open[0].type !== token.type) {
      if (onExitError) {
        onExitError.call(this, token, open[0]);
      } else {
        const handler2 = open[1] || defaultOnError;
        handler2.call(this, token, open[0]);
      }
    }
    node.position.end = point(token.end);
  }
  function resume() {
    return toString(this.stack.pop());
  }
  function onenterlistordered() {
    this.data.expectingFirstListItemValue = true;
  }
  function onenterlistitemvalue(token) {
    if (this.data.expectingFirstListItemValue) {
      const ancestor = this.stack[this.stack.length - 2];
      ancestor.start = Number.parseInt(this.sliceSerialize(token), 10);
      this.data.expectingFirstListItemValue = void 0;
    }
  }
  function onexitcodefencedfenceinfo() {
    const data2 = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.lang = data2;
  }
  function onexitcodefencedfencemeta() {
    const data2 = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.meta = data2;
  }
  function onexitcodefencedfence() {
    if (this.data.flowCodeInside) return;
    this.buffer();
    this.data.flowCodeInside = true;
  }
  function onexitcodefenced() {
    const data2 = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.value = data2.replace(/^(\r?\n|\r)|(\r?\n|\r)$/g, "");
    this.data.flowCodeInside = void 0;
  }
  function onexitcodeindented() {
    const data2 = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.value = data2.replace(/(\r?\n|\r)$/g, "");
  }
  function onexitdefinitionlabelstring(token) {
    const label = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.label = label;
    node.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
  }
  function onexitdefinitiontitlestring() {
    const data2 = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.title = data2;
  }
  function onexitdefinitiondestinationstring() {
    const data2 = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.url = data2;
  }
  function onexitatxheadingsequence(token) {
    const node = this.stack[this.stack.length - 1];
    if (!node.depth) {
      const depth = this.sliceSerialize(token).length;
      node.depth = depth;
    }
  }
  function onexitsetextheadingtext() {
    this.data.setextHeadingSlurpLineEnding = true;
  }
  function onexitsetextheadinglinesequence(token) {
    const node = this.stack[this.stack.length - 1];
    node.depth = this.sliceSerialize(token).codePointAt(0) === 61 ? 1 : 2;
  }
  function onexitsetextheading() {
    this.data.setextHeadingSlurpLineEnding = void 0;
  }
  function onenterdata(token) {
    const node = this.stack[this.stack.length - 1];
    const siblings = node.children;
    let tail = siblings[siblings.length - 1];
    if (!tail || tail.type !== "text") {
      tail = text5();
      tail.position = {
        start: point(token.start),
        // @ts-expect-error: we’ll add `end` later.
        end: void 0
      };
      siblings.push(tail);
    }
    this.stack.push(tail);
  }
  function onexitdata(token) {
    const tail = this.stack.pop();
    tail.value += this.sliceSerialize(token);
    tail.position.end = point(token.end);
  }
  function onexitlineending(token) {
    const context = this.stack[this.stack.length - 1];
    if (this.data.atHardBreak) {
      const tail = context.children[context.children.length - 1];
      tail.position.end = point(token.end);
      this.data.atHardBreak = void 0;
      return;
    }
    if (!this.data.setextHeadingSlurpLineEnding && config.canContainEols.includes(context.type)) {
      onenterdata.call(this, token);
      onexitdata.call(this, token);
    }
  }
  function onexithardbreak() {
    this.data.atHardBreak = true;
  }
  function onexithtmlflow() {
    const data2 = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.value = data2;
  }
  function onexithtmltext() {
    const data2 = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.value = data2;
  }
  function onexitcodetext() {
    const data2 = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.value = data2;
  }
  function onexitlink() {
    const node = this.stack[this.stack.length - 1];
    if (this.data.inReference) {
      const referenceType = this.data.referenceType || "shortcut";
      node.type += "Reference";
      node.referenceType = referenceType;
      delete node.url;
      delete node.title;
    } else {
      delete node.identifier;
      delete node.label;
    }
    this.data.referenceType = void 0;
  }
  function onexitimage() {
    const node = this.stack[this.stack.length - 1];
    if (this.data.inReference) {
      const referenceType = this.data.referenceType || "shortcut";
      node.type += "Reference";
      node.referenceType = referenceType;
      delete node.url;
      delete node.title;
    } else {
      delete node.identifier;
      delete node.label;
    }
    this.data.referenceType = void 0;
  }
  function onexitlabeltext(token) {
    const string3 = this.sliceSerialize(token);
    const ancestor = this.stack[this.stack.length - 2];
    ancestor.label = decodeString(string3);
    ancestor.identifier = normalizeIdentifier(string3).toLowerCase();
  }
  function onexitlabel() {
    const fragment = this.stack[this.stack.length - 1];
    const value2 = this.resume();
    const node = this.stack[this.stack.length - 1];
    this.data.inReference = true;
    if (node.type === "link") {
      const children = fragment.children;
      node.children = children;
    } else {
      node.alt = value2;
    }
  }
  function onexitresourcedestinationstring() {
    const data2 = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.url = data2;
  }
  function onexitresourcetitlestring() {
    const data2 = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.title = data2;
  }
  function onexitresource() {
    this.data.inReference = void 0;
  }
  function onenterreference() {
    this.data.referenceType = "collapsed";
  }
  function onexitreferencestring(token) {
    const label = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.label = label;
    node.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
    this.data.referenceType = "full";
  }
  function onexitcharacterreferencemarker(token) {
    this.data.characterReferenceType = token.type;
  }
  function onexitcharacterreferencevalue(token) {
    const data2 = this.sliceSerialize(token);
    const type = this.data.characterReferenceType;
    let value2;
    if (type) {
      value2 = decodeNumericCharacterReference(data2, type === "characterReferenceMarkerNumeric" ? 10 : 16);
      this.data.characterReferenceType = void 0;
    } else {
      const result = decodeNamedCharacterReference(data2);
      value2 = result;
    }
    const tail = this.stack[this.stack.length - 1];
    tail.value += value2;
  }
  function onexitcharacterreference(token) {
    const tail = this.stack.pop();
    tail.position.end = point(token.end);
  }
  function onexitautolinkprotocol(token) {
    onexitdata.call(this, token);
    const node = this.stack[this.stack.length - 1];
    node.url = this.sliceSerialize(token);
  }
  function onexitautolinkemail(token) {
    onexitdata.call(this, token);
    const node = this.stack[this.stack.length - 1];
    node.url = "mailto:" + this.sliceSerialize(token);
  }
  function blockQuote2() {
    return {
      type: "blockquote",
      children: [],
      position: void 0
    };
  }
  function codeFlow() {
    return {
      type: "code",
      lang: null,
      meta: null,
      value: "",
      position: void 0
    };
  }
  function codeText2() {
    return {
      type: "inlineCode",
      value: "",
      position: void 0
    };
  }
  function definition3() {
    return {
      type: "definition",
      identifier: "",
      label: null,
      title: null,
      url: "",
      position: void 0
    };
  }
  function emphasis2() {
    return {
      type: "emphasis",
      children: [],
      position: void 0
    };
  }
  function heading2() {
    return {
      type: "heading",
      // @ts-expect-error `depth` will be set later.
      depth: 0,
      children: [],
      position: void 0
    };
  }
  function hardBreak2() {
    return {
      type: "break",
      position: void 0
    };
  }
  function html2() {
    return {
      type: "html",
      value: "",
      position: void 0
    };
  }
  function image2() {
    return {
      type: "image",
      title: null,
      url: "",
      alt: null,
      position: void 0
    };
  }
  function link2() {
    return {
      type: "link",
      title: null,
      url: "",
      children: [],
      position: void 0
    };
  }
  function list4(token) {
    return {
      type: "list",
      ordered: token.type === "listOrdered",
      start: null,
      spread: token._spread,
      children: [],
      position: void 0
    };
  }
  function listItem2(token) {
    return {
      type: "listItem",
      spread: token._spread,
      checked: null,
      children: [],
      position: void 0
    };
  }
  function paragraph2() {
    return {
      type: "paragraph",
      children: [],
      position: void 0
    };
  }
  function strong2() {
    return {
      type: "strong",
      children: [],
      position: void 0
    };
  }
  function text5() {
    return {
      type: "text",
      value: "",
      position: void 0
    };
  }
  function thematicBreak3() {
    return {
      type: "thematicBreak",
      position: void 0
    };
  }
}
function point(d) {
  return {
    line: d.line,
    column: d.column,
    offset: d.offset
  };
}
function configure2(combined, extensions) {
  let index = -1;
  while (++index < extensions.length) {
    const value2 = extensions[index];
    if (Array.isArray(value2)) {
      configure2(combined, value2);
    } else {
      extension(combined, value2);
    }
  }
}
function extension(combined, extension2) {
  let key;
  for (key in extension2) {
    if (own4.call(extension2, key)) {
      switch (key) {
        case "canContainEols": {
          const right = extension2[key];
          if (right) {
            combined[key].push(...right);
          }
          break;
        }
        case "transforms": {
          const right = extension2[key];
          if (right) {
            combined[key].push(...right);
          }
          break;
        }
        case "afterExit":
        case "beforeEnter": {
          const right = extension2[key];
          if (right) {
            combined[key].push(right);
          }
          break;
        }
        case "enter":
        case "exit": {
          const right = extension2[key];
          if (right) {
            Object.assign(combined[key], right);
          }
          break;
        }
      }
    }
  }
}
function defaultOnError(left, right) {
  if (left) {
    throw new Error("Cannot close `" + left.type + "` (" + stringifyPosition({
      start: left.start,
      end: left.end
    }) + "): a different token (`" + right.type + "`, " + stringifyPosition({
      start: right.start,
      end: right.end
    }) + ") is open");
  }
  throw new Error("Cannot close document, a token (`" + right.type + "`, " + stringifyPosition({
    start: right.start,
    end: right.end
  }) + ") is still open");
}

// node_modules/remark-parse/lib/index.js
function remarkParse(options) {
  const self = this;
  self.parser = parser;
  function parser(doc) {
    return fromMarkdown(doc, {
      ...self.data("settings"),
      ...options,
      // Note: these options are not in the readme.
      // The goal is for them to be set by plugins on `data` instead of being
      // passed by users.
      extensions: self.data("micromarkExtensions") || [],
      mdastExtensions: self.data("fromMarkdownExtensions") || []
    });
  }
}

// node_modules/bail/index.js
function bail(error) {
  if (error) {
    throw error;
  }
}

// node_modules/unified/lib/index.js
var import_extend = __toESM(require_extend(), 1);

// node_modules/is-plain-obj/index.js
function isPlainObject(value2) {
  if (typeof value2 !== "object" || value2 === null) {
    return false;
  }
  const prototype = Object.getPrototypeOf(value2);
  return (prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null) && !(Symbol.toStringTag in value2) && !(Symbol.iterator in value2);
}

// node_modules/trough/lib/index.js
function trough() {
  const fns = [];
  const pipeline = { run, use };
  return pipeline;
  function run(...values) {
    let middlewareIndex = -1;
    const callback = values.pop();
    if (typeof callback !== "function") {
      throw new TypeError("Expected function as last argument, not " + callback);
    }
    next(null, ...values);
    function next(error, ...output) {
      const fn = fns[++middlewareIndex];
      let index = -1;
      if (error) {
        callback(error);
        return;
      }
      while (++index < values.length) {
        if (output[index] === null || output[index] === void 0) {
          output[index] = values[index];
        }
      }
      values = output;
      if (fn) {
        wrap(fn, next)(...output);
      } else {
        callback(null, ...output);
      }
    }
  }
  function use(middelware) {
    if (typeof middelware !== "function") {
      throw new TypeError(
        "Expected `middelware` to be a function, not " + middelware
      );
    }
    fns.push(middelware);
    return pipeline;
  }
}
function wrap(middleware, callback) {
  let called;
  return wrapped;
  function wrapped(...parameters) {
    const fnExpectsCallback = middleware.length > parameters.length;
    let result;
    if (fnExpectsCallback) {
      parameters.push(done);
    }
    try {
      result = middleware.apply(this, parameters);
    } catch (error) {
      const exception = (
        /** @type {Error} */
        error
      );
      if (fnExpectsCallback && called) {
        throw exception;
      }
      return done(exception);
    }
    if (!fnExpectsCallback) {
      if (result && result.then && typeof result.then === "function") {
        result.then(then, done);
      } else if (result instanceof Error) {
        done(result);
      } else {
        then(result);
      }
    }
  }
  function done(error, ...output) {
    if (!called) {
      called = true;
      callback(error, ...output);
    }
  }
  function then(value2) {
    done(null, value2);
  }
}

// node_modules/vfile/lib/minpath.js
import { default as default2 } from "node:path";

// node_modules/vfile/lib/minproc.js
import { default as default3 } from "node:process";

// node_modules/vfile/lib/minurl.js
import { fileURLToPath } from "node:url";

// node_modules/vfile/lib/minurl.shared.js
function isUrl(fileUrlOrPath) {
  return Boolean(
    fileUrlOrPath !== null && typeof fileUrlOrPath === "object" && "href" in fileUrlOrPath && fileUrlOrPath.href && "protocol" in fileUrlOrPath && fileUrlOrPath.protocol && // @ts-expect-error: indexing is fine.
    fileUrlOrPath.auth === void 0
  );
}

// node_modules/vfile/lib/index.js
var order = (
  /** @type {const} */
  [
    "history",
    "path",
    "basename",
    "stem",
    "extname",
    "dirname"
  ]
);
var VFile = class {
  /**
   * Create a new virtual file.
   *
   * `options` is treated as:
   *
   * *   `string` or `Uint8Array` — `{value: options}`
   * *   `URL` — `{path: options}`
   * *   `VFile` — shallow copies its data over to the new file
   * *   `object` — all fields are shallow copied over to the new file
   *
   * Path related fields are set in the following order (least specific to
   * most specific): `history`, `path`, `basename`, `stem`, `extname`,
   * `dirname`.
   *
   * You cannot set `dirname` or `extname` without setting either `history`,
   * `path`, `basename`, or `stem` too.
   *
   * @param {Compatible | null | undefined} [value]
   *   File value.
   * @returns
   *   New instance.
   */
  constructor(value2) {
    let options;
    if (!value2) {
      options = {};
    } else if (isUrl(value2)) {
      options = { path: value2 };
    } else if (typeof value2 === "string" || isUint8Array(value2)) {
      options = { value: value2 };
    } else {
      options = value2;
    }
    this.cwd = "cwd" in options ? "" : default3.cwd();
    this.data = {};
    this.history = [];
    this.messages = [];
    this.value;
    this.map;
    this.result;
    this.stored;
    let index = -1;
    while (++index < order.length) {
      const field2 = order[index];
      if (field2 in options && options[field2] !== void 0 && options[field2] !== null) {
        this[field2] = field2 === "history" ? [...options[field2]] : options[field2];
      }
    }
    let field;
    for (field in options) {
      if (!order.includes(field)) {
        this[field] = options[field];
      }
    }
  }
  /**
   * Get the basename (including extname) (example: `'index.min.js'`).
   *
   * @returns {string | undefined}
   *   Basename.
   */
  get basename() {
    return typeof this.path === "string" ? default2.basename(this.path) : void 0;
  }
  /**
   * Set basename (including extname) (`'index.min.js'`).
   *
   * Cannot contain path separators (`'/'` on unix, macOS, and browsers, `'\'`
   * on windows).
   * Cannot be nullified (use `file.path = file.dirname` instead).
   *
   * @param {string} basename
   *   Basename.
   * @returns {undefined}
   *   Nothing.
   */
  set basename(basename) {
    assertNonEmpty(basename, "basename");
    assertPart(basename, "basename");
    this.path = default2.join(this.dirname || "", basename);
  }
  /**
   * Get the parent path (example: `'~'`).
   *
   * @returns {string | undefined}
   *   Dirname.
   */
  get dirname() {
    return typeof this.path === "string" ? default2.dirname(this.path) : void 0;
  }
  /**
   * Set the parent path (example: `'~'`).
   *
   * Cannot be set if there’s no `path` yet.
   *
   * @param {string | undefined} dirname
   *   Dirname.
   * @returns {undefined}
   *   Nothing.
   */
  set dirname(dirname) {
    assertPath(this.basename, "dirname");
    this.path = default2.join(dirname || "", this.basename);
  }
  /**
   * Get the extname (including dot) (example: `'.js'`).
   *
   * @returns {string | undefined}
   *   Extname.
   */
  get extname() {
    return typeof this.path === "string" ? default2.extname(this.path) : void 0;
  }
  /**
   * Set the extname (including dot) (example: `'.js'`).
   *
   * Cannot contain path separators (`'/'` on unix, macOS, and browsers, `'\'`
   * on windows).
   * Cannot be set if there’s no `path` yet.
   *
   * @param {string | undefined} extname
   *   Extname.
   * @returns {undefined}
   *   Nothing.
   */
  set extname(extname) {
    assertPart(extname, "extname");
    assertPath(this.dirname, "extname");
    if (extname) {
      if (extname.codePointAt(0) !== 46) {
        throw new Error("`extname` must start with `.`");
      }
      if (extname.includes(".", 1)) {
        throw new Error("`extname` cannot contain multiple dots");
      }
    }
    this.path = default2.join(this.dirname, this.stem + (extname || ""));
  }
  /**
   * Get the full path (example: `'~/index.min.js'`).
   *
   * @returns {string}
   *   Path.
   */
  get path() {
    return this.history[this.history.length - 1];
  }
  /**
   * Set the full path (example: `'~/index.min.js'`).
   *
   * Cannot be nullified.
   * You can set a file URL (a `URL` object with a `file:` protocol) which will
   * be turned into a path with `url.fileURLToPath`.
   *
   * @param {URL | string} path
   *   Path.
   * @returns {undefined}
   *   Nothing.
   */
  set path(path2) {
    if (isUrl(path2)) {
      path2 = fileURLToPath(path2);
    }
    assertNonEmpty(path2, "path");
    if (this.path !== path2) {
      this.history.push(path2);
    }
  }
  /**
   * Get the stem (basename w/o extname) (example: `'index.min'`).
   *
   * @returns {string | undefined}
   *   Stem.
   */
  get stem() {
    return typeof this.path === "string" ? default2.basename(this.path, this.extname) : void 0;
  }
  /**
   * Set the stem (basename w/o extname) (example: `'index.min'`).
   *
   * Cannot contain path separators (`'/'` on unix, macOS, and browsers, `'\'`
   * on windows).
   * Cannot be nullified (use `file.path = file.dirname` instead).
   *
   * @param {string} stem
   *   Stem.
   * @returns {undefined}
   *   Nothing.
   */
  set stem(stem) {
    assertNonEmpty(stem, "stem");
    assertPart(stem, "stem");
    this.path = default2.join(this.dirname || "", stem + (this.extname || ""));
  }
  // Normal prototypal methods.
  /**
   * Create a fatal message for `reason` associated with the file.
   *
   * The `fatal` field of the message is set to `true` (error; file not usable)
   * and the `file` field is set to the current file path.
   * The message is added to the `messages` field on `file`.
   *
   * > 🪦 **Note**: also has obsolete signatures.
   *
   * @overload
   * @param {string} reason
   * @param {MessageOptions | null | undefined} [options]
   * @returns {never}
   *
   * @overload
   * @param {string} reason
   * @param {Node | NodeLike | null | undefined} parent
   * @param {string | null | undefined} [origin]
   * @returns {never}
   *
   * @overload
   * @param {string} reason
   * @param {Point | Position | null | undefined} place
   * @param {string | null | undefined} [origin]
   * @returns {never}
   *
   * @overload
   * @param {string} reason
   * @param {string | null | undefined} [origin]
   * @returns {never}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {Node | NodeLike | null | undefined} parent
   * @param {string | null | undefined} [origin]
   * @returns {never}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {Point | Position | null | undefined} place
   * @param {string | null | undefined} [origin]
   * @returns {never}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {string | null | undefined} [origin]
   * @returns {never}
   *
   * @param {Error | VFileMessage | string} causeOrReason
   *   Reason for message, should use markdown.
   * @param {Node | NodeLike | MessageOptions | Point | Position | string | null | undefined} [optionsOrParentOrPlace]
   *   Configuration (optional).
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (example:
   *   `'my-package:my-rule'` or `'my-rule'`).
   * @returns {never}
   *   Never.
   * @throws {VFileMessage}
   *   Message.
   */
  fail(causeOrReason, optionsOrParentOrPlace, origin) {
    const message = this.message(causeOrReason, optionsOrParentOrPlace, origin);
    message.fatal = true;
    throw message;
  }
  /**
   * Create an info message for `reason` associated with the file.
   *
   * The `fatal` field of the message is set to `undefined` (info; change
   * likely not needed) and the `file` field is set to the current file path.
   * The message is added to the `messages` field on `file`.
   *
   * > 🪦 **Note**: also has obsolete signatures.
   *
   * @overload
   * @param {string} reason
   * @param {MessageOptions | null | undefined} [options]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {string} reason
   * @param {Node | NodeLike | null | undefined} parent
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {string} reason
   * @param {Point | Position | null | undefined} place
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {string} reason
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {Node | NodeLike | null | undefined} parent
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {Point | Position | null | undefined} place
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @param {Error | VFileMessage | string} causeOrReason
   *   Reason for message, should use markdown.
   * @param {Node | NodeLike | MessageOptions | Point | Position | string | null | undefined} [optionsOrParentOrPlace]
   *   Configuration (optional).
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (example:
   *   `'my-package:my-rule'` or `'my-rule'`).
   * @returns {VFileMessage}
   *   Message.
   */
  info(causeOrReason, optionsOrParentOrPlace, origin) {
    const message = this.message(causeOrReason, optionsOrParentOrPlace, origin);
    message.fatal = void 0;
    return message;
  }
  /**
   * Create a message for `reason` associated with the file.
   *
   * The `fatal` field of the message is set to `false` (warning; change may be
   * needed) and the `file` field is set to the current file path.
   * The message is added to the `messages` field on `file`.
   *
   * > 🪦 **Note**: also has obsolete signatures.
   *
   * @overload
   * @param {string} reason
   * @param {MessageOptions | null | undefined} [options]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {string} reason
   * @param {Node | NodeLike | null | undefined} parent
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {string} reason
   * @param {Point | Position | null | undefined} place
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {string} reason
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {Node | NodeLike | null | undefined} parent
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {Point | Position | null | undefined} place
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @param {Error | VFileMessage | string} causeOrReason
   *   Reason for message, should use markdown.
   * @param {Node | NodeLike | MessageOptions | Point | Position | string | null | undefined} [optionsOrParentOrPlace]
   *   Configuration (optional).
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (example:
   *   `'my-package:my-rule'` or `'my-rule'`).
   * @returns {VFileMessage}
   *   Message.
   */
  message(causeOrReason, optionsOrParentOrPlace, origin) {
    const message = new VFileMessage(
      // @ts-expect-error: the overloads are fine.
      causeOrReason,
      optionsOrParentOrPlace,
      origin
    );
    if (this.path) {
      message.name = this.path + ":" + message.name;
      message.file = this.path;
    }
    message.fatal = false;
    this.messages.push(message);
    return message;
  }
  /**
   * Serialize the file.
   *
   * > **Note**: which encodings are supported depends on the engine.
   * > For info on Node.js, see:
   * > <https://nodejs.org/api/util.html#whatwg-supported-encodings>.
   *
   * @param {string | null | undefined} [encoding='utf8']
   *   Character encoding to understand `value` as when it’s a `Uint8Array`
   *   (default: `'utf-8'`).
   * @returns {string}
   *   Serialized file.
   */
  toString(encoding) {
    if (this.value === void 0) {
      return "";
    }
    if (typeof this.value === "string") {
      return this.value;
    }
    const decoder = new TextDecoder(encoding || void 0);
    return decoder.decode(this.value);
  }
};
function assertPart(part, name) {
  if (part && part.includes(default2.sep)) {
    throw new Error(
      "`" + name + "` cannot be a path: did not expect `" + default2.sep + "`"
    );
  }
}
function assertNonEmpty(part, name) {
  if (!part) {
    throw new Error("`" + name + "` cannot be empty");
  }
}
function assertPath(path2, name) {
  if (!path2) {
    throw new Error("Setting `" + name + "` requires `path` to be set too");
  }
}
function isUint8Array(value2) {
  return Boolean(
    value2 && typeof value2 === "object" && "byteLength" in value2 && "byteOffset" in value2
  );
}

// node_modules/unified/lib/callable-instance.js
var CallableInstance = (
  /**
   * @type {new <Parameters extends Array<unknown>, Result>(property: string | symbol) => (...parameters: Parameters) => Result}
   */
  /** @type {unknown} */
  /**
   * @this {Function}
   * @param {string | symbol} property
   * @returns {(...parameters: Array<unknown>) => unknown}
   */
  (function(property) {
    const self = this;
    const constr = self.constructor;
    const proto = (
      /** @type {Record<string | symbol, Function>} */
      // Prototypes do exist.
      // type-coverage:ignore-next-line
      constr.prototype
    );
    const value2 = proto[property];
    const apply = function() {
      return value2.apply(apply, arguments);
    };
    Object.setPrototypeOf(apply, proto);
    return apply;
  })
);

// node_modules/unified/lib/index.js
var own5 = {}.hasOwnProperty;
var Processor = class _Processor extends CallableInstance {
  /**
   * Create a processor.
   */
  constructor() {
    super("copy");
    this.Compiler = void 0;
    this.Parser = void 0;
    this.attachers = [];
    this.compiler = void 0;
    this.freezeIndex = -1;
    this.frozen = void 0;
    this.namespace = {};
    this.parser = void 0;
    this.transformers = trough();
  }
  /**
   * Copy a processor.
   *
   * @deprecated
   *   This is a private internal method and should not be used.
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *   New *unfrozen* processor ({@linkcode Processor}) that is
   *   configured to work the same as its ancestor.
   *   When the descendant processor is configured in the future it does not
   *   affect the ancestral processor.
   */
  copy() {
    const destination = (
      /** @type {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>} */
      new _Processor()
    );
    let index = -1;
    while (++index < this.attachers.length) {
      const attacher = this.attachers[index];
      destination.use(...attacher);
    }
    destination.data((0, import_extend.default)(true, {}, this.namespace));
    return destination;
  }
  /**
   * Configure the processor with info available to all plugins.
   * Information is stored in an object.
   *
   * Typically, options can be given to a specific plugin, but sometimes it
   * makes sense to have information shared with several plugins.
   * For example, a list of HTML elements that are self-closing, which is
   * needed during all phases.
   *
   * > **Note**: setting information cannot occur on *frozen* processors.
   * > Call the processor first to create a new unfrozen processor.
   *
   * > **Note**: to register custom data in TypeScript, augment the
   * > {@linkcode Data} interface.
   *
   * @example
   *   This example show how to get and set info:
   *
   *   ```js
   *   import {unified} from 'unified'
   *
   *   const processor = unified().data('alpha', 'bravo')
   *
   *   processor.data('alpha') // => 'bravo'
   *
   *   processor.data() // => {alpha: 'bravo'}
   *
   *   processor.data({charlie: 'delta'})
   *
   *   processor.data() // => {charlie: 'delta'}
   *   ```
   *
   * @template {keyof Data} Key
   *
   * @overload
   * @returns {Data}
   *
   * @overload
   * @param {Data} dataset
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *
   * @overload
   * @param {Key} key
   * @returns {Data[Key]}
   *
   * @overload
   * @param {Key} key
   * @param {Data[Key]} value
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *
   * @param {Data | Key} [key]
   *   Key to get or set, or entire dataset to set, or nothing to get the
   *   entire dataset (optional).
   * @param {Data[Key]} [value]
   *   Value to set (optional).
   * @returns {unknown}
   *   The current processor when setting, the value at `key` when getting, or
   *   the entire dataset when getting without key.
   */
  data(key, value2) {
    if (typeof key === "string") {
      if (arguments.length === 2) {
        assertUnfrozen("data", this.frozen);
        this.namespace[key] = value2;
        return this;
      }
      return own5.call(this.namespace, key) && this.namespace[key] || void 0;
    }
    if (key) {
      assertUnfrozen("data", this.frozen);
      this.namespace = key;
      return this;
    }
    return this.namespace;
  }
  /**
   * Freeze a processor.
   *
   * Frozen processors are meant to be extended and not to be configured
   * directly.
   *
   * When a processor is frozen it cannot be unfrozen.
   * New processors working the same way can be created by calling the
   * processor.
   *
   * It’s possible to freeze processors explicitly by calling `.freeze()`.
   * Processors freeze automatically when `.parse()`, `.run()`, `.runSync()`,
   * `.stringify()`, `.process()`, or `.processSync()` are called.
   *
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *   The current processor.
   */
  freeze() {
    if (this.frozen) {
      return this;
    }
    const self = (
      /** @type {Processor} */
      /** @type {unknown} */
      this
    );
    while (++this.freezeIndex < this.attachers.length) {
      const [attacher, ...options] = this.attachers[this.freezeIndex];
      if (options[0] === false) {
        continue;
      }
      if (options[0] === true) {
        options[0] = void 0;
      }
      const transformer = attacher.call(self, ...options);
      if (typeof transformer === "function") {
        this.transformers.use(transformer);
      }
    }
    this.frozen = true;
    this.freezeIndex = Number.POSITIVE_INFINITY;
    return this;
  }
  /**
   * Parse text to a syntax tree.
   *
   * > **Note**: `parse` freezes the processor if not already *frozen*.
   *
   * > **Note**: `parse` performs the parse phase, not the run phase or other
   * > phases.
   *
   * @param {Compatible | undefined} [file]
   *   file to parse (optional); typically `string` or `VFile`; any value
   *   accepted as `x` in `new VFile(x)`.
   * @returns {ParseTree extends undefined ? Node : ParseTree}
   *   Syntax tree representing `file`.
   */
  parse(file) {
    this.freeze();
    const realFile = vfile(file);
    const parser = this.parser || this.Parser;
    assertParser("parse", parser);
    return parser(String(realFile), realFile);
  }
  /**
   * Process the given file as configured on the processor.
   *
   * > **Note**: `process` freezes the processor if not already *frozen*.
   *
   * > **Note**: `process` performs the parse, run, and stringify phases.
   *
   * @overload
   * @param {Compatible | undefined} file
   * @param {ProcessCallback<VFileWithOutput<CompileResult>>} done
   * @returns {undefined}
   *
   * @overload
   * @param {Compatible | undefined} [file]
   * @returns {Promise<VFileWithOutput<CompileResult>>}
   *
   * @param {Compatible | undefined} [file]
   *   File (optional); typically `string` or `VFile`]; any value accepted as
   *   `x` in `new VFile(x)`.
   * @param {ProcessCallback<VFileWithOutput<CompileResult>> | undefined} [done]
   *   Callback (optional).
   * @returns {Promise<VFile> | undefined}
   *   Nothing if `done` is given.
   *   Otherwise a promise, rejected with a fatal error or resolved with the
   *   processed file.
   *
   *   The parsed, transformed, and compiled value is available at
   *   `file.value` (see note).
   *
   *   > **Note**: unified typically compiles by serializing: most
   *   > compilers return `string` (or `Uint8Array`).
   *   > Some compilers, such as the one configured with
   *   > [`rehype-react`][rehype-react], return other values (in this case, a
   *   > React tree).
   *   > If you’re using a compiler that doesn’t serialize, expect different
   *   > result values.
   *   >
   *   > To register custom results in TypeScript, add them to
   *   > {@linkcode CompileResultMap}.
   *
   *   [rehype-react]: https://github.com/rehypejs/rehype-react
   */
  process(file, done) {
    const self = this;
    this.freeze();
    assertParser("process", this.parser || this.Parser);
    assertCompiler("process", this.compiler || this.Compiler);
    return done ? executor(void 0, done) : new Promise(executor);
    function executor(resolve, reject) {
      const realFile = vfile(file);
      const parseTree2 = (
        /** @type {HeadTree extends undefined ? Node : HeadTree} */
        /** @type {unknown} */
        self.parse(realFile)
      );
      self.run(parseTree2, realFile, function(error, tree, file2) {
        if (error || !tree || !file2) {
          return realDone(error);
        }
        const compileTree = (
          /** @type {CompileTree extends undefined ? Node : CompileTree} */
          /** @type {unknown} */
          tree
        );
        const compileResult = self.stringify(compileTree, file2);
        if (looksLikeAValue(compileResult)) {
          file2.value = compileResult;
        } else {
          file2.result = compileResult;
        }
        realDone(
          error,
          /** @type {VFileWithOutput<CompileResult>} */
          file2
        );
      });
      function realDone(error, file2) {
        if (error || !file2) {
          reject(error);
        } else if (resolve) {
          resolve(file2);
        } else {
          ok(done, "`done` is defined if `resolve` is not");
          done(void 0, file2);
        }
      }
    }
  }
  /**
   * Process the given file as configured on the processor.
   *
   * An error is thrown if asynchronous transforms are configured.
   *
   * > **Note**: `processSync` freezes the processor if not already *frozen*.
   *
   * > **Note**: `processSync` performs the parse, run, and stringify phases.
   *
   * @param {Compatible | undefined} [file]
   *   File (optional); typically `string` or `VFile`; any value accepted as
   *   `x` in `new VFile(x)`.
   * @returns {VFileWithOutput<CompileResult>}
   *   The processed file.
   *
   *   The parsed, transformed, and compiled value is available at
   *   `file.value` (see note).
   *
   *   > **Note**: unified typically compiles by serializing: most
   *   > compilers return `string` (or `Uint8Array`).
   *   > Some compilers, such as the one configured with
   *   > [`rehype-react`][rehype-react], return other values (in this case, a
   *   > React tree).
   *   > If you’re using a compiler that doesn’t serialize, expect different
   *   > result values.
   *   >
   *   > To register custom results in TypeScript, add them to
   *   > {@linkcode CompileResultMap}.
   *
   *   [rehype-react]: https://github.com/rehypejs/rehype-react
   */
  processSync(file) {
    let complete = false;
    let result;
    this.freeze();
    assertParser("processSync", this.parser || this.Parser);
    assertCompiler("processSync", this.compiler || this.Compiler);
    this.process(file, realDone);
    assertDone("processSync", "process", complete);
    ok(result, "we either bailed on an error or have a tree");
    return result;
    function realDone(error, file2) {
      complete = true;
      bail(error);
      result = file2;
    }
  }
  /**
   * Run *transformers* on a syntax tree.
   *
   * > **Note**: `run` freezes the processor if not already *frozen*.
   *
   * > **Note**: `run` performs the run phase, not other phases.
   *
   * @overload
   * @param {HeadTree extends undefined ? Node : HeadTree} tree
   * @param {RunCallback<TailTree extends undefined ? Node : TailTree>} done
   * @returns {undefined}
   *
   * @overload
   * @param {HeadTree extends undefined ? Node : HeadTree} tree
   * @param {Compatible | undefined} file
   * @param {RunCallback<TailTree extends undefined ? Node : TailTree>} done
   * @returns {undefined}
   *
   * @overload
   * @param {HeadTree extends undefined ? Node : HeadTree} tree
   * @param {Compatible | undefined} [file]
   * @returns {Promise<TailTree extends undefined ? Node : TailTree>}
   *
   * @param {HeadTree extends undefined ? Node : HeadTree} tree
   *   Tree to transform and inspect.
   * @param {(
   *   RunCallback<TailTree extends undefined ? Node : TailTree> |
   *   Compatible
   * )} [file]
   *   File associated with `node` (optional); any value accepted as `x` in
   *   `new VFile(x)`.
   * @param {RunCallback<TailTree extends undefined ? Node : TailTree>} [done]
   *   Callback (optional).
   * @returns {Promise<TailTree extends undefined ? Node : TailTree> | undefined}
   *   Nothing if `done` is given.
   *   Otherwise, a promise rejected with a fatal error or resolved with the
   *   transformed tree.
   */
  run(tree, file, done) {
    assertNode(tree);
    this.freeze();
    const transformers = this.transformers;
    if (!done && typeof file === "function") {
      done = file;
      file = void 0;
    }
    return done ? executor(void 0, done) : new Promise(executor);
    function executor(resolve, reject) {
      ok(
        typeof file !== "function",
        "`file` can’t be a `done` anymore, we checked"
      );
      const realFile = vfile(file);
      transformers.run(tree, realFile, realDone);
      function realDone(error, outputTree, file2) {
        const resultingTree = (
          /** @type {TailTree extends undefined ? Node : TailTree} */
          outputTree || tree
        );
        if (error) {
          reject(error);
        } else if (resolve) {
          resolve(resultingTree);
        } else {
          ok(done, "`done` is defined if `resolve` is not");
          done(void 0, resultingTree, file2);
        }
      }
    }
  }
  /**
   * Run *transformers* on a syntax tree.
   *
   * An error is thrown if asynchronous transforms are configured.
   *
   * > **Note**: `runSync` freezes the processor if not already *frozen*.
   *
   * > **Note**: `runSync` performs the run phase, not other phases.
   *
   * @param {HeadTree extends undefined ? Node : HeadTree} tree
   *   Tree to transform and inspect.
   * @param {Compatible | undefined} [file]
   *   File associated with `node` (optional); any value accepted as `x` in
   *   `new VFile(x)`.
   * @returns {TailTree extends undefined ? Node : TailTree}
   *   Transformed tree.
   */
  runSync(tree, file) {
    let complete = false;
    let result;
    this.run(tree, file, realDone);
    assertDone("runSync", "run", complete);
    ok(result, "we either bailed on an error or have a tree");
    return result;
    function realDone(error, tree2) {
      bail(error);
      result = tree2;
      complete = true;
    }
  }
  /**
   * Compile a syntax tree.
   *
   * > **Note**: `stringify` freezes the processor if not already *frozen*.
   *
   * > **Note**: `stringify` performs the stringify phase, not the run phase
   * > or other phases.
   *
   * @param {CompileTree extends undefined ? Node : CompileTree} tree
   *   Tree to compile.
   * @param {Compatible | undefined} [file]
   *   File associated with `node` (optional); any value accepted as `x` in
   *   `new VFile(x)`.
   * @returns {CompileResult extends undefined ? Value : CompileResult}
   *   Textual representation of the tree (see note).
   *
   *   > **Note**: unified typically compiles by serializing: most compilers
   *   > return `string` (or `Uint8Array`).
   *   > Some compilers, such as the one configured with
   *   > [`rehype-react`][rehype-react], return other values (in this case, a
   *   > React tree).
   *   > If you’re using a compiler that doesn’t serialize, expect different
   *   > result values.
   *   >
   *   > To register custom results in TypeScript, add them to
   *   > {@linkcode CompileResultMap}.
   *
   *   [rehype-react]: https://github.com/rehypejs/rehype-react
   */
  stringify(tree, file) {
    this.freeze();
    const realFile = vfile(file);
    const compiler2 = this.compiler || this.Compiler;
    assertCompiler("stringify", compiler2);
    assertNode(tree);
    return compiler2(tree, realFile);
  }
  /**
   * Configure the processor to use a plugin, a list of usable values, or a
   * preset.
   *
   * If the processor is already using a plugin, the previous plugin
   * configuration is changed based on the options that are passed in.
   * In other words, the plugin is not added a second time.
   *
   * > **Note**: `use` cannot be called on *frozen* processors.
   * > Call the processor first to create a new unfrozen processor.
   *
   * @example
   *   There are many ways to pass plugins to `.use()`.
   *   This example gives an overview:
   *
   *   ```js
   *   import {unified} from 'unified'
   *
   *   unified()
   *     // Plugin with options:
   *     .use(pluginA, {x: true, y: true})
   *     // Passing the same plugin again merges configuration (to `{x: true, y: false, z: true}`):
   *     .use(pluginA, {y: false, z: true})
   *     // Plugins:
   *     .use([pluginB, pluginC])
   *     // Two plugins, the second with options:
   *     .use([pluginD, [pluginE, {}]])
   *     // Preset with plugins and settings:
   *     .use({plugins: [pluginF, [pluginG, {}]], settings: {position: false}})
   *     // Settings only:
   *     .use({settings: {position: false}})
   *   ```
   *
   * @template {Array<unknown>} [Parameters=[]]
   * @template {Node | string | undefined} [Input=undefined]
   * @template [Output=Input]
   *
   * @overload
   * @param {Preset | null | undefined} [preset]
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *
   * @overload
   * @param {PluggableList} list
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *
   * @overload
   * @param {Plugin<Parameters, Input, Output>} plugin
   * @param {...(Parameters | [boolean])} parameters
   * @returns {UsePlugin<ParseTree, HeadTree, TailTree, CompileTree, CompileResult, Input, Output>}
   *
   * @param {PluggableList | Plugin | Preset | null | undefined} value
   *   Usable value.
   * @param {...unknown} parameters
   *   Parameters, when a plugin is given as a usable value.
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *   Current processor.
   */
  use(value2, ...parameters) {
    const attachers = this.attachers;
    const namespace = this.namespace;
    assertUnfrozen("use", this.frozen);
    if (value2 === null || value2 === void 0) {
    } else if (typeof value2 === "function") {
      addPlugin(value2, parameters);
    } else if (typeof value2 === "object") {
      if (Array.isArray(value2)) {
        addList(value2);
      } else {
        addPreset(value2);
      }
    } else {
      throw new TypeError("Expected usable value, not `" + value2 + "`");
    }
    return this;
    function add(value3) {
      if (typeof value3 === "function") {
        addPlugin(value3, []);
      } else if (typeof value3 === "object") {
        if (Array.isArray(value3)) {
          const [plugin, ...parameters2] = (
            /** @type {PluginTuple<Array<unknown>>} */
            value3
          );
          addPlugin(plugin, parameters2);
        } else {
          addPreset(value3);
        }
      } else {
        throw new TypeError("Expected usable value, not `" + value3 + "`");
      }
    }
    function addPreset(result) {
      if (!("plugins" in result) && !("settings" in result)) {
        throw new Error(
          "Expected usable value but received an empty preset, which is probably a mistake: presets typically come with `plugins` and sometimes with `settings`, but this has neither"
        );
      }
      addList(result.plugins);
      if (result.settings) {
        namespace.settings = (0, import_extend.default)(true, namespace.settings, result.settings);
      }
    }
    function addList(plugins) {
      let index = -1;
      if (plugins === null || plugins === void 0) {
      } else if (Array.isArray(plugins)) {
        while (++index < plugins.length) {
          const thing = plugins[index];
          add(thing);
        }
      } else {
        throw new TypeError("Expected a list of plugins, not `" + plugins + "`");
      }
    }
    function addPlugin(plugin, parameters2) {
      let index = -1;
      let entryIndex = -1;
      while (++index < attachers.length) {
        if (attachers[index][0] === plugin) {
          entryIndex = index;
          break;
        }
      }
      if (entryIndex === -1) {
        attachers.push([plugin, ...parameters2]);
      } else if (parameters2.length > 0) {
        let [primary, ...rest] = parameters2;
        const currentPrimary = attachers[entryIndex][1];
        if (isPlainObject(currentPrimary) && isPlainObject(primary)) {
          primary = (0, import_extend.default)(true, currentPrimary, primary);
        }
        attachers[entryIndex] = [plugin, primary, ...rest];
      }
    }
  }
};
var unified = new Processor().freeze();
function assertParser(name, value2) {
  if (typeof value2 !== "function") {
    throw new TypeError("Cannot `" + name + "` without `parser`");
  }
}
function assertCompiler(name, value2) {
  if (typeof value2 !== "function") {
    throw new TypeError("Cannot `" + name + "` without `compiler`");
  }
}
function assertUnfrozen(name, frozen) {
  if (frozen) {
    throw new Error(
      "Cannot call `" + name + "` on a frozen processor.\nCreate a new processor first, by calling it: use `processor()` instead of `processor`."
    );
  }
}
function assertNode(node) {
  if (!isPlainObject(node) || typeof node.type !== "string") {
    throw new TypeError("Expected node, got `" + node + "`");
  }
}
function assertDone(name, asyncName, complete) {
  if (!complete) {
    throw new Error(
      "`" + name + "` finished async. Use `" + asyncName + "` instead"
    );
  }
}
function vfile(value2) {
  return looksLikeAVFile(value2) ? value2 : new VFile(value2);
}
function looksLikeAVFile(value2) {
  return Boolean(
    value2 && typeof value2 === "object" && "message" in value2 && "messages" in value2
  );
}
function looksLikeAValue(value2) {
  return typeof value2 === "string" || isUint8Array2(value2);
}
function isUint8Array2(value2) {
  return Boolean(
    value2 && typeof value2 === "object" && "byteLength" in value2 && "byteOffset" in value2
  );
}

// src/core/convert/rules.ts
var rules = {
  "anchor-case": {
    severity: "info",
    description: "A `#fragment` differs from the heading it means in upper and lower case only; the link was repaired."
  },
  "dark-image": {
    severity: "info",
    description: "An image that GitHub shows in dark themes only (`#gh-dark-mode-only`) was left out."
  },
  "deep-nesting": {
    severity: "warning",
    description: "Quotes, lists or marks are nested so deep that their inner levels became plain text."
  },
  "diagram-not-drawn": {
    severity: "warning",
    description: "A diagram cannot be drawn; its source is shown."
  },
  "dropped-html": {
    severity: "warning",
    description: "An HTML element has no form in Confluence (video, frame, drawing) and was left out."
  },
  "embedded-image": {
    severity: "warning",
    description: "An image is written into the Markdown as a `data:` address, which Confluence does not show."
  },
  "folded-details": {
    severity: "info",
    description: "A `<details open>` is folded at first, as all of Confluence’s are."
  },
  "front-matter-label": {
    severity: "info",
    description: "A label of the front matter has characters that Confluence refuses; they were left out."
  },
  "github-drawing": {
    severity: "info",
    description: "A `geojson`, `topojson` or `stl` block, which GitHub draws as a map or a model, is shown as its source."
  },
  "github-emoji": {
    severity: "info",
    description: "An emoji such as `:octocat:` is a picture of GitHub’s own, which no character stands for; it stays text."
  },
  "lfs-pointer": {
    severity: "warning",
    description: "An image file is a Git LFS pointer, and the image was not fetched; its alternative text is shown."
  },
  "link-without-repository": {
    severity: "info",
    description: "A link to a repository file became text, because the address of the repository is not known."
  },
  "lost-tooltip": {
    severity: "info",
    description: "The title of a link or an abbreviation, which shows when one points at it, was left out: Confluence keeps none."
  },
  "malformed-front-matter": {
    severity: "warning",
    description: "The front matter, or a value in it, cannot be read and was ignored."
  },
  "malformed-storage": {
    severity: "error",
    description: "A `confluence-storage` block is not well-formed, or holds an element that pages cannot have."
  },
  "math-not-drawn": {
    severity: "warning",
    description: "A formula could not be drawn and is shown as its source."
  },
  "missing-anchor": {
    severity: "warning",
    description: "A link names a heading or an anchor that the page does not have."
  },
  "missing-image": {
    severity: "warning",
    description: "An image file is not in the repository, or must not be sent; its alternative text is shown."
  },
  "missing-link-target": {
    severity: "warning",
    description: "A link points to a path that is not in the repository."
  },
  "outside-repository": {
    severity: "warning",
    description: "A link or an image leaves the repository; only its text is shown."
  },
  "relative-width": {
    severity: "info",
    description: "The width of an image, given in per cent, became pixels: Confluence has no other unit."
  },
  "simplified-list": {
    severity: "info",
    description: "A task list that Confluence cannot hold as one became a list with ☐ and ☑."
  },
  "simplified-nesting": {
    severity: "info",
    description: "A block stands where Confluence's editor takes none; it has a simpler form, or stands after what held it."
  },
  "unclosed-ignore": {
    severity: "warning",
    description: "`<!-- confluence:ignore -->` has no end; all that follows beside it was left out."
  },
  "unknown-html": {
    severity: "warning",
    description: "Something in angle brackets is no HTML element, so that readers see nothing of it, on GitHub neither."
  },
  "unsafe-link": {
    severity: "warning",
    description: "A link has a scheme that pages must not have, such as `javascript:`; only its text is shown."
  }
};
function reportTo(messages, path2) {
  return (ruleId, reason, place) => {
    const position = (place && "type" in place ? place.position : place) ?? { line: 1, column: 1 };
    messages.push(createMessage(reason, { path: path2, place: position, ruleId, severity: rules[ruleId].severity }));
  };
}

// src/core/markdown/admonitions/kinds.ts
var words = {
  note: "note info secondary abstract summary tldr todo seealso question help faq",
  tip: "tip hint success check done",
  important: "important example",
  warning: "warning caution attention",
  caution: "danger error failure fail missing bug",
  quote: "quote cite",
  details: "details"
};
var kinds = new Map(
  Object.keys(words).flatMap(
    (kind) => words[kind].split(" ").map((word) => [word, kind])
  )
);
var shown = new Set(
  "note info secondary tip hint important warning caution attention danger quote cite".split(" ")
);
function kindOf(word) {
  return kinds.get(word.toLowerCase());
}
function titleOf(word) {
  return shown.has(word.toLowerCase()) ? void 0 : `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

// src/core/markdown/admonitions/opening.ts
var container = /^([ \t>]*)(:{3,})[ \t]*([a-z]+)(?:\[(.*)\])?[ \t]*(?:\{[^{}]*\})?[ \t]*(.*?)\s*$/i;
var indented = /^([ \t]*)(!!!|\?\?\?\+?)[ \t]+([a-z][\w-]*)(?:[ \t]+[a-z][\w -]*)?(?:[ \t]+"(.*)")?\s*$/i;
var gitlab = /^>>>(?:[ \t]+\[!(\w+)\][ \t]*(.*?))?\s*$/;
function readContainer(line) {
  const match = container.exec(line);
  if (!match) {
    const other = /^([ \t>]*)(:{3,})[ \t]*[^\s:]/.exec(line);
    return other ? { prefix: other[1] ?? "", colons: other[2]?.length ?? 0, opening: void 0 } : void 0;
  }
  const [, prefix = "", colons = "", word = "", label, rest = ""] = match;
  const kind = kindOf(word);
  const title = (label ?? rest).trim() || titleOf(word);
  return { prefix, colons: colons.length, opening: kind && { kind, title } };
}
function readContainerEnd(line) {
  return /^[ \t>]*(:{3,})\s*$/.exec(line)?.[1]?.length ?? 0;
}
function readIndented(line) {
  const match = indented.exec(line);
  if (!match) return void 0;
  const [, indent2 = "", mark = "", word = "", title] = match;
  const kind = kindOf(word);
  if (kind === void 0 && title === void 0) return void 0;
  const folded = mark !== "!!!";
  const shown2 = folded ? title ?? `${word.charAt(0).toUpperCase()}${word.slice(1)}` : title ?? titleOf(word);
  return { indent: indent2, opening: { kind: folded ? "details" : kind ?? "note", title: shown2?.trim() || void 0 } };
}
function readQuote(line) {
  const match = gitlab.exec(line);
  if (!match) return void 0;
  const [, word, title] = match;
  if (word === void 0) return { kind: "quote", title: void 0 };
  const kind = /^(?:note|tip|important|warning|caution)$/i.test(word) ? word.toLowerCase() : void 0;
  return kind === void 0 ? void 0 : { kind, title: title?.trim() || void 0 };
}

// src/core/markdown/admonitions/candidates.ts
var deepest = 20;
var sign = /^[ \t>]*(?::::|!!!|\?\?\?|>>>)/m;
function findCandidates(text5) {
  if (!sign.test(text5)) return [];
  const lines = text5.split("\n");
  const found = [];
  const open = [];
  let quote;
  for (const [index, line] of withoutFences(lines)) {
    const container2 = readContainer(line);
    if (container2) open.push({ ...container2, first: index });
    const end = container2 ? void 0 : findOpen(open, readContainerEnd(line));
    if (end?.opening && open.length < deepest) found.push({ ...end, opening: end.opening, last: index });
    const indented2 = readIndented(line);
    if (indented2 && standsAlone(lines, index, indented2.indent.length)) {
      found.push({ opening: indented2.opening, first: index, prefix: indented2.indent, last: void 0 });
    }
    const mark = readQuote(line);
    if (mark && quote === void 0) quote = { first: index, opening: mark };
    else if (quote && mark?.kind === "quote") {
      found.push({ ...quote, prefix: "", last: index });
      quote = void 0;
    }
  }
  return found;
}
function findOpen(open, colons) {
  const inner = open.at(-1);
  return colons > 0 && inner && inner.colons <= colons ? open.pop() : void 0;
}
function* withoutFences(lines) {
  let fence3;
  for (const [index, line] of lines.entries()) {
    const mark = /^(?:[ \t>]|[-*+] |\d+[.)] )*(`{3,}(?!.*`)|~{3,})(.*)/s.exec(line);
    if (fence3 === void 0 && mark === null) yield [index, line];
    else if (fence3 === void 0) fence3 = mark?.[1];
    else if (mark?.[1]?.startsWith(fence3) && mark[2]?.trim() === "") fence3 = void 0;
  }
}
function standsAlone(lines, index, indent2) {
  const before = lines[index - 1] ?? "";
  if (before.trim() !== "" && !readIndented(before)) return false;
  let wasBlank = false;
  let body = 0;
  for (let next = index + 1; next < lines.length; next++) {
    const line = lines[next] ?? "";
    const isBlank = line.trim() === "";
    if (!isBlank && widthOf(line) < indent2 + 4) return body > 0 && wasBlank;
    if (!isBlank) body++;
    wasBlank = isBlank;
  }
  return body > 0;
}
function widthOf(line) {
  const space2 = /^[ \t]*/.exec(line)?.[0] ?? "";
  return space2.replaceAll("	", "    ").length;
}

// src/core/markdown/admonitions/group.ts
function groupAdmonitions(nodes, marks, readTitle2) {
  const result = [];
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index];
    if (node === void 0) break;
    const candidate = marks.openedBy(node);
    if (candidate) {
      let end = index + 1;
      while (end < nodes.length && !marks.closes(nodes[end], candidate)) end++;
      const content3 = groupAdmonitions(nodes.slice(index + 1, end), marks, readTitle2);
      result.push(makeAdmonition(candidate, content3, { readTitle: readTitle2, position: node.position }));
      index = end;
    } else if (node.type === "list") result.push(...splitList(node, marks, readTitle2));
    else result.push(groupInside(node, marks, readTitle2));
  }
  return result;
}
function groupInside(node, marks, readTitle2) {
  if (node.type !== "blockquote" && node.type !== "footnoteDefinition" && node.type !== "listItem")
    return node;
  return { ...node, children: groupAdmonitions(node.children, marks, readTitle2) };
}
function splitList(list4, marks, readTitle2) {
  const parts = [];
  let items = [];
  const endItems = () => {
    if (items.length > 0) parts.push({ ...list4, children: items });
    items = [];
  };
  for (const item of list4.children) {
    const candidate = marks.openedBy(item.children[0]);
    if (!candidate) items.push(groupInside(item, marks, readTitle2));
    else {
      endItems();
      const content3 = groupAdmonitions(item.children.slice(1), marks, readTitle2);
      parts.push(makeAdmonition(candidate, content3, { readTitle: readTitle2, position: item.position }));
    }
  }
  endItems();
  return parts;
}
function makeAdmonition({ opening }, content3, { readTitle: readTitle2, position }) {
  const { kind, title } = opening;
  const children = content3;
  return {
    type: "admonition",
    kind,
    children,
    ...title === void 0 ? {} : { title: movedTo(readTitle2(title), position) },
    ...position ? { position } : {}
  };
}
function movedTo(node, position) {
  const { position: _, ...rest } = node;
  const moved = { ...rest, ...position ? { position } : {} };
  if ("children" in moved) moved.children = moved.children.map((child) => movedTo(child, position));
  return moved;
}

// src/core/markdown/admonitions/part-mark.ts
function partMark(node) {
  if (node.type !== "html" || !node.position) return [node];
  const { start, end } = node.position;
  const match = /\n([ \t]*)(<!--confluence:block \d+-->)\s*$/.exec(node.value);
  const above = match ? node.value.slice(0, match.index) : "";
  if (!match || !/^<\/?(?!pre\b|script\b|style\b|textarea\b)[a-z]/i.test(above)) return [node];
  if (above.lastIndexOf("<!--") > above.lastIndexOf("-->")) return [node];
  const last = { line: end.line, column: 1 + (match[1]?.length ?? 0) };
  return [
    { ...node, value: above, position: { start, end: last } },
    { ...node, value: match[2] ?? "", position: { start: last, end } }
  ];
}

// src/core/markdown/admonitions/index.ts
var attempts = 4;
function parseAdmonitions(text5, parse2) {
  let candidates2 = findCandidates(text5);
  for (let attempt = 0; attempt < attempts && candidates2.length > 0; attempt++) {
    const tree = parse2(writeMarks(text5, candidates2));
    const marks = readMarks(tree, candidates2);
    if (marks.whole.size === candidates2.length) {
      tree.children = groupAdmonitions(tree.children, marks, (title) => readTitle(title, parse2));
      return tree;
    }
    candidates2 = candidates2.filter((candidate) => marks.whole.has(candidate));
  }
  return parse2(text5);
}
function writeMarks(text5, candidates2) {
  const lines = text5.split("\n");
  for (const { first, last, prefix } of candidates2) {
    lines[first] = last === void 0 ? `${prefix}+   ${comment(first)}` : `${prefix}${comment(first)}`;
    if (last !== void 0) lines[last] = `${prefix}${comment(last)}`;
  }
  return lines.join("\n");
}
function comment(line) {
  return `<!--confluence:block ${line + 1}-->`;
}
function readMarks(tree, candidates2) {
  const byFirst = new Map(candidates2.map((candidate) => [candidate.first, candidate]));
  const places = /* @__PURE__ */ new Map();
  const visit2 = (parent) => {
    const children = parent.children.flatMap(partMark);
    parent.children = children;
    for (const [index, node] of children.entries()) {
      const line = lineOf(node);
      if (line !== void 0) places.set(line, { parent, index });
      else if ("children" in node) visit2(node);
    }
  };
  visit2(tree);
  const isWhole = ({ first, last }) => {
    const start = places.get(first);
    if (start === void 0) return false;
    if (last === void 0) return start.parent.type === "listItem" && start.index === 0;
    const end = places.get(last);
    return end?.parent === start.parent && end.index > start.index;
  };
  return {
    whole: new Set(candidates2.filter(isWhole)),
    openedBy: (node) => byFirst.get(lineOf(node) ?? -1),
    closes: (node, { last }) => last !== void 0 && lineOf(node) === last
  };
}
function lineOf(node) {
  if (node?.type !== "html") return void 0;
  const { value: value2, position } = node;
  const line = /^<!--confluence:block (\d+)-->\s*$/.exec(value2)?.[1];
  return line !== void 0 && Number(line) === position?.start.line ? Number(line) - 1 : void 0;
}
function readTitle(title, parse2) {
  const [only, ...others] = parse2(title).children;
  if (only?.type === "paragraph" && others.length === 0) return only;
  return { type: "paragraph", children: [{ type: "text", value: title }] };
}

// node_modules/gemoji/index.js
var gemoji = [
  {
    emoji: "😀",
    names: ["grinning"],
    tags: ["smile", "happy"],
    description: "grinning face",
    category: "Smileys & Emotion"
  },
  {
    emoji: "😃",
    names: ["smiley"],
    tags: ["happy", "joy", "haha"],
    description: "grinning face with big eyes",
    category: "Smileys & Emotion"
  },
  {
    emoji: "😄",
    names: ["smile"],
    tags: ["happy", "joy", "laugh", "pleased"],
    description: "grinning face with smiling eyes",
    category: "Smileys & Emotion"
  },
  {
    emoji: "😁",
    names: ["grin"],
    tags: [],
    description: "beaming face with smiling eyes",
    category: "Smileys & Emotion"
  },
  {
    emoji: "😆",
    names: ["laughing", "satisfied"],
    tags: ["happy", "haha"],
    description: "grinning squinting face",
    category: "Smileys & Emotion"
  },
  {
    emoji: "😅",
    names: ["sweat_smile"],
    tags: ["hot"],
    description: "grinning face with sweat",
    category: "Smileys & Emotion"
  },
  {
    emoji: "🤣",
    names: ["rofl"],
    tags: ["lol", "laughing"],
    description: "rolling on the floor laughing",
    category: "Smileys & Emotion"
  },
  {
    emoji: "😂",
    names: ["joy"],
    tags: ["tears"],
    description: "face with tears of joy",
    category: "Smileys & Emotion"
  },
  {
    emoji: "🙂",
    names: ["slightly_smiling_face"],
    tags: [],
    description: "slightly smiling face",
    category: "Smileys & Emotion"
  },
  {
    emoji: "🙃",
    names: ["upside_down_face"],
    tags: [],
    description: "upside-down face",
    category: "Smileys & Emotion"
  },
  {
    emoji: "🫠",
    names: ["melting_face"],
    tags: ["sarcasm", "dread"],
    description: "melting face",
    category: "Smileys & Emotion"
  },
  {
    emoji: "😉",
    names: ["wink"],
    tags: ["flirt"],
    description: "winking face",
    category: "Smileys & Emotion"
  },
  {
    emoji: "😊",
    names: ["blush"],
    tags: ["proud"],
    description: "smiling face with smiling eyes",
    category: "Smileys & Emotion"
  },
  {
    emoji: "😇",
    names: ["innocent"],
    tags: ["angel"],
    description: "smiling face with halo",
    category: "Smileys & Emotion"
  },
  {
    emoji: "🥰",
    names: ["smiling_face_with_three_hearts"],
    tags: ["love"],
    description: "smiling face with hearts",
    category: "Smileys & Emotion"
  },
  {
    emoji: "😍",
    names: ["heart_eyes"],
    tags: ["love", "crush"],
    description: "smiling face with heart-eyes",
    category: "Smileys & Emotion"
  },
  {
    emoji: "🤩",
    names: ["star_struck"],
    tags: ["eyes"],
    description: "star-struck",
    category: "Smileys & Emotion"
  },
  {
    emoji: "😘",
    names: ["kissing_heart"],
    tags: ["flirt"],
    description: "face blowing a kiss",
    category: "Smileys & Emotion"
  },
  {
    emoji: "😗",
    names: ["kissing"],
    tags: [],
    description: "kissing face",
    category: "Smileys & Emotion"
  },
  {
    emoji: "☺️",
    names: ["relaxed"],
    tags: ["blush", "pleased"],
    description: "smiling face",
    category: "Smileys & Emotion"
  },
  {
    emoji: "😚",
    names: ["kissing_closed_eyes"],
    tags: [],
    description: "kissing face with closed eyes",
    category: "Smileys & Emotion"
  },
  {
    emoji: "😙",
    names: ["kissing_smiling_eyes"],
    tags: [],
    description: "kissing face with smiling eyes",
    category: "Smileys & Emotion"
  },
  {
    emoji: "🥲",
    names: ["smiling_face_with_tear"],
    tags: [],
    description: "smiling face with tear",
    category: "Smileys & Emotion"
  },
  {
    emoji: "😋",
    names: ["yum"],
    tags: ["tongue", "lick"],
    description: "face savoring food",
    category: "Smileys & Emotion"
  },
  {
    emoji: "😛",
    names: ["stuck_out_tongue"],
    tags: [],
    description: "face with tongue",
    category: "Smileys & Emotion"
  },
  {
    emoji: "😜",
    names: ["stuck_out_tongue_winking_eye"],
    tags: ["prank", "silly"],
    description: "winking face with tongue",
    category: "Smileys & Emotion"
  },
  {
    emoji: "🤪",
    names: ["zany_face"],
    tags: ["goofy", "wacky"],
    description: "zany face",
    category: "Smileys & Emotion"
  },
  {
    emoji: "😝",
    names: ["stuck_out_tongue_closed_eyes"],
    tags: ["prank"],
    description: "squinting face with tongue",
    category: "Smileys & Emotion"
  },
  {
    emoji: "🤑",
    names: ["money_mouth_face"],
    tags: ["rich"],
    description: "money-mouth face",
    category: "Smileys & Emotion"
  },
  {
    emoji: "🤗",
    names: ["hugs"],
    tags: [],
    description: "smiling face with open hands",
    category: "Smileys & Emotion"
  },
  {
    emoji: "🤭",
    names: ["hand_over_mouth"],
    tags: ["quiet", "whoops"],
    description: "face with hand over mouth",
    category: "Smileys & Emotion"
  },
  {
    emoji: "🫢",
    names: ["face_with_open_eyes_and_hand_over_mouth"],
    tags: ["gasp", "shock"],
    description: "face with open eyes and hand over mouth",
    category: "Smileys & Emotion"
  },
  {
    emoji: "🫣",
    names: ["face_with_peeking_eye"],
    tags: [],
    description: "face with peeking eye",
    category: "Smileys & Emotion"
  },
  {
    emoji: "🤫",
    names: ["shushing_face"],
    tags: ["silence", "quiet"],
    description: "shushing face",
    category: "Smileys & Emotion"
  },
  {
    emoji: "🤔",
    names: ["thinking"],
    tags: [],
    description: "thinking face",
    category: "Smileys & Emotion"
  },
  {
    emoji: "🫡",
    names: ["saluting_face"],
    tags: ["respect"],
    description: "saluting face",
    category: "Smileys & Emotion"
  },
  {
    emoji: "🤐",
    names: ["zipper_mouth_face"],
    tags: ["silence", "hush"],
    description: "zipper-mouth face",
    category: "Smileys & Emotion"
  },
  {
    emoji: "🤨",
    names: ["raised_eyebrow"],
    tags: ["suspicious"],
    description: "face with raised eyebrow",
    category: "Smileys & Emotion"
  },
  {
    emoji: "😐",
    names: ["neutral_face"],
    tags: ["meh"],
    description: "neutral face",
    category: "Smileys & Emotion"
  },
  {
    emoji: "😑",
    names: ["expressionless"],
    tags: [],
    description: "expressionless face",
    category: "Smileys & Emotion"
  },
  {
    emoji: "😶",
    names: ["no_mouth"],
    tags: ["mute", "silence"],
    description: "face without mouth",
    category: "Smileys & Emotion"
  },
  {
    emoji: "🫥",
    names: ["dotted_line_face"],
    tags: ["invisible"],
    description: "dotted line face",
    category: "Smileys & Emotion"
  },
  {
    emoji: "😶‍🌫️",
    names: ["face_in_clouds"],
    tags: [],
    description: "face in clouds",
    category: "Smileys & Emotion"
  },
  {
    emoji: "😏",
    names: ["smirk"],
    tags: ["smug"],
    description: "smirking face",
    category: "Smileys & Emotion"
  },
  {
    emoji: "😒",
    names: ["unamused"],
    tags: ["meh"],
    description: "unamused face",
    category: "Smileys & Emotion"
  },
  {
    emoji: "🙄",
    names: ["roll_eyes"],
    tags: [],
    description: "face with rolling eyes",
    category: "Smileys & Emotion"
  },
  {
    emoji: "😬",
    names: ["grimacing"],
    tags: [],
    description: "grimacing face",
    category: "Smileys & Emotion"
  },
  {
    emoji: "😮‍💨",
    names: ["face_exhaling"],
    tags: [],
    description: "face exhaling",
    category: "Smileys & Emotion"
  },
  {
    emoji: "🤥",
    names: ["lying_face"],
    tags: ["liar"],
    description: "lying face",
    category: "Smileys & Emotion"
  },
  {
    emoji: "🫨",
    names: ["shaking_face"],
    tags: ["shock"],
    description: "shaking face",
    category: "Smileys & Emotion"
  },
  {
    emoji: "😌",
    names: ["relieved"],
    tags: ["whew"],
    description: "relieved face",
    category: "Smileys & Emotion"
  },
  {
    emoji: "😔",
    names: ["pensive"],
    tags: [],
    description: "pensive face",
    category: "Smileys & Emotion"
  },
  {
    emoji: "😪",
    names: ["sleepy"],
    tags: ["tired"],
    description: "sleepy face",
    category: "Smileys & Emotion"
  },
  {
    emoji: "🤤",
    names: ["drooling_face"],
    tags: [],
    description: "drooling face",
    category: "Smileys & Emotion"
  },
  {
    emoji: "😴",
    names: ["sleeping"],
    tags: ["zzz"],
    description: "sleeping face",
    category: "Smileys & Emotion"
  },
  {
    emoji: "😷",
    names: ["mask"],
    tags: ["sick", "ill"],
    description: "face with medical mask",
    category: "Smileys & Emotion"
  },
  {
    emoji: "🤒",
    names: ["face_with_thermometer"],
    tags: ["sick"],
    description: "face with thermometer",
    category: "Smileys & Emotion"
  },
  {
    emoji: "🤕",
    names: ["face_with_head_bandage"],
    tags: ["hurt"],
    description: "face with head-bandage",
    category: "Smileys & Emotion"
  },
  {
    emoji: "🤢",
    names: ["nauseated_face"],
    tags: ["sick", "barf", "disgusted"],
    description: "nauseated face",
    category: "Smileys & Emotion"
  },
  {
    emoji: "🤮",
    names: ["vomiting_face"],
    tags: ["barf", "sick"],
    description: "face vomiting",
    category: "Smileys & Emotion"
  },
  {
    emoji: "🤧",
    names: ["sneezing_face"],
    tags: ["achoo", "sick"],
    description: "sneezing face",
    category: "Smileys & Emotion"
  },
  {
    emoji: "🥵",
    names: ["hot_face"],
    tags: ["heat", "sweating"],
    description: "hot face",
    category: "Smileys & Emotion"
  },
  {
    emoji: "🥶",
    names: ["cold_face"],
    tags: ["freezing", "ice"],
    description: "cold face",
    category: "Smileys & Emotion"
  },
  {
    emoji: "🥴",
    names: ["woozy_face"],
    tags: ["groggy"],
    description: "woozy face",
    category: "Smileys & Emotion"
  },
  {
    emoji: "😵",
    names: ["dizzy_face"],
    tags: [],
    description: "face with crossed-out eyes",
    category: "Smileys & Emotion"
  },
  {
    emoji: "😵‍💫",
    names: ["face_with_spiral_eyes"],
    tags: [],
    description: "face with spiral eyes",
    category: "Smileys & Emotion"
  },
  {
    emoji: "🤯",
    names: ["exploding_head"],
    tags: ["mind", "blown"],
    description: "exploding head",
    category: "Smileys & Emotion"
  },
  {
    emoji: "🤠",
    names: ["cowboy_hat_face"],
    tags: [],
    description: "cowboy hat face",
    category: "Smileys & Emotion"
  },
  {
    emoji: "🥳",
    names: ["partying_face"],
    tags: ["celebration", "birthday"],
    description: "partying face",
    category: "Smileys & Emotion"
  },
  {
    emoji: "🥸",
    names: ["disguised_face"],
    tags: [],
    description: "disguised face",
    category: "Smileys & Emotion"
  },
  {
    emoji: "😎",
    names: ["sunglasses"],
    tags: ["cool"],
    description: "smiling face with sunglasses",
    category: "Smileys & Emotion"
  },
  {
    emoji: "🤓",
    names: ["nerd_face"],
    tags: ["geek", "glasses"],
    description: "nerd face",
    category: "Smileys & Emotion"
  },
  {
    emoji: "🧐",
    names: ["monocle_face"],
    tags: [],
    description: "face with monocle",
    category: "Smileys & Emotion"
  },
  {
    emoji: "😕",
    names: ["confused"],
    tags: [],
    description: "confused face",
    category: "Smileys & Emotion"
  },
  {
    emoji: "🫤",
    names: ["face_with_diagonal_mouth"],
    tags: ["confused"],
    description: "face with diagonal mouth",
    category: "Smileys & Emotion"
  },
  {
    emoji: "😟",
    names: ["worried"],
    tags: ["nervous"],
    description: "worried face",
    category: "Smileys & Emotion"
  },
  {
    emoji: "🙁",
    names: ["slightly_frowning_face"],
    tags: [],
    description: "slightly frowning face",
    category: "Smileys & Emotion"
  },
  {
    emoji: "☹️",
    names: ["frowning_face"],
    tags: [],
    description: "frowning face",
    category: "Smileys & Emotion"
  },
  {
    emoji: "😮",
    names: ["open_mouth"],
    tags: ["surprise", "impressed", "wow"],
    description: "face with open mouth",
    category: "Smileys & Emotion"
  },
  {
    emoji: "😯",
    names: ["hushed"],
    tags: ["silence", "speechless"],
    description: "hushed face",
    category: "Smileys & Emotion"
  },
  {
    emoji: "😲",
    names: ["astonished"],
    tags: ["amazed", "gasp"],
    description: "astonished face",
    category: "Smileys & Emotion"
  },
  {
    emoji: "😳",
    names: ["flushed"],
    tags: [],
    description: "flushed face",
    category: "Smileys & Emotion"
  },
  {
    emoji: "🥺",
    names: ["pleading_face"],
    tags: ["puppy", "eyes"],
    description: "pleading face",
    category: "Smileys & Emotion"
  },
  {
    emoji: "🥹",
    names: ["face_holding_back_tears"],
    tags: ["tears", "gratitude"],
    description: "face holding back tears",
    category: "Smileys & Emotion"
  },
  {
    emoji: "😦",
    names: ["frowning"],
    tags: [],
    description: "frowning face with open mouth",
    category: "Smileys & Emotion"
  },
  {
    emoji: "😧",
    names: ["anguished"],
    tags: ["stunned"],
    description: "anguished face",
    category: "Smileys & Emotion"
  },
  {
    emoji: "😨",
    names: ["fearful"],
    tags: ["scared", "shocked", "oops"],
    description: "fearful face",
    category: "Smileys & Emotion"
  },
  {
    emoji: "😰",
    names: ["cold_sweat"],
    tags: ["nervous"],
    description: "anxious face with sweat",
    category: "Smileys & Emotion"
  },
  {
    emoji: "😥",
    names: ["disappointed_relieved"],
    tags: ["phew", "sweat", "nervous"],
    description: "sad but relieved face",
    category: "Smileys & Emotion"
  },
  {
    emoji: "😢",
    names: ["cry"],
    tags: ["sad", "tear"],
    description: "crying face",
    category: "Smileys & Emotion"
  },
  {
    emoji: "😭",
    names: ["sob"],
    tags: ["sad", "cry", "bawling"],
    description: "loudly crying face",
    category: "Smileys & Emotion"
  },
  {
    emoji: "😱",
    names: ["scream"],
    tags: ["horror", "shocked"],
    description: "face screaming in fear",
    category: "Smileys & Emotion"
  },
  {
    emoji: "😖",
    names: ["confounded"],
    tags: [],
    description: "confounded face",
    category: "Smileys & Emotion"
  },
  {
    emoji: "😣",
    names: ["persevere"],
    tags: ["struggling"],
    description: "persevering face",
    category: "Smileys & Emotion"
  },
  {
    emoji: "😞",
    names: ["disappointed"],
    tags: ["sad"],
    description: "disappointed face",
    category: "Smileys & Emotion"
  },
  {
    emoji: "😓",
    names: ["sweat"],
    tags: [],
    description: "downcast face with sweat",
    category: "Smileys & Emotion"
  },
  {
    emoji: "😩",
    names: ["weary"],
    tags: ["tired"],
    description: "weary face",
    category: "Smileys & Emotion"
  },
  {
    emoji: "😫",
    names: ["tired_face"],
    tags: ["upset", "whine"],
    description: "tired face",
    category: "Smileys & Emotion"
  },
  {
    emoji: "🥱",
    names: ["yawning_face"],
    tags: [],
    description: "yawning face",
    category: "Smileys & Emotion"
  },
  {
    emoji: "😤",
    names: ["triumph"],
    tags: ["smug"],
    description: "face with steam from nose",
    category: "Smileys & Emotion"
  },
  {
    emoji: "😡",
    names: ["rage", "pout"],
    tags: ["angry"],
    description: "enraged face",
    category: "Smileys & Emotion"
  },
  {
    emoji: "😠",
    names: ["angry"],
    tags: ["mad", "annoyed"],
    description: "angry face",
    category: "Smileys & Emotion"
  },
  {
    emoji: "🤬",
    names: ["cursing_face"],
    tags: ["foul"],
    description: "face with symbols on mouth",
    category: "Smileys & Emotion"
  },
  {
    emoji: "😈",
    names: ["smiling_imp"],
    tags: ["devil", "evil", "horns"],
    description: "smiling face with horns",
    category: "Smileys & Emotion"
  },
  {
    emoji: "👿",
    names: ["imp"],
    tags: ["angry", "devil", "evil", "horns"],
    description: "angry face with horns",
    category: "Smileys & Emotion"
  },
  {
    emoji: "💀",
    names: ["skull"],
    tags: ["dead", "danger", "poison"],
    description: "skull",
    category: "Smileys & Emotion"
  },
  {
    emoji: "☠️",
    names: ["skull_and_crossbones"],
    tags: ["danger", "pirate"],
    description: "skull and crossbones",
    category: "Smileys & Emotion"
  },
  {
    emoji: "💩",
    names: ["hankey", "poop", "shit"],
    tags: ["crap"],
    description: "pile of poo",
    category: "Smileys & Emotion"
  },
  {
    emoji: "🤡",
    names: ["clown_face"],
    tags: [],
    description: "clown face",
    category: "Smileys & Emotion"
  },
  {
    emoji: "👹",
    names: ["japanese_ogre"],
    tags: ["monster"],
    description: "ogre",
    category: "Smileys & Emotion"
  },
  {
    emoji: "👺",
    names: ["japanese_goblin"],
    tags: [],
    description: "goblin",
    category: "Smileys & Emotion"
  },
  {
    emoji: "👻",
    names: ["ghost"],
    tags: ["halloween"],
    description: "ghost",
    category: "Smileys & Emotion"
  },
  {
    emoji: "👽",
    names: ["alien"],
    tags: ["ufo"],
    description: "alien",
    category: "Smileys & Emotion"
  },
  {
    emoji: "👾",
    names: ["space_invader"],
    tags: ["game", "retro"],
    description: "alien monster",
    category: "Smileys & Emotion"
  },
  {
    emoji: "🤖",
    names: ["robot"],
    tags: [],
    description: "robot",
    category: "Smileys & Emotion"
  },
  {
    emoji: "😺",
    names: ["smiley_cat"],
    tags: [],
    description: "grinning cat",
    category: "Smileys & Emotion"
  },
  {
    emoji: "😸",
    names: ["smile_cat"],
    tags: [],
    description: "grinning cat with smiling eyes",
    category: "Smileys & Emotion"
  },
  {
    emoji: "😹",
    names: ["joy_cat"],
    tags: [],
    description: "cat with tears of joy",
    category: "Smileys & Emotion"
  },
  {
    emoji: "😻",
    names: ["heart_eyes_cat"],
    tags: [],
    description: "smiling cat with heart-eyes",
    category: "Smileys & Emotion"
  },
  {
    emoji: "😼",
    names: ["smirk_cat"],
    tags: [],
    description: "cat with wry smile",
    category: "Smileys & Emotion"
  },
  {
    emoji: "😽",
    names: ["kissing_cat"],
    tags: [],
    description: "kissing cat",
    category: "Smileys & Emotion"
  },
  {
    emoji: "🙀",
    names: ["scream_cat"],
    tags: ["horror"],
    description: "weary cat",
    category: "Smileys & Emotion"
  },
  {
    emoji: "😿",
    names: ["crying_cat_face"],
    tags: ["sad", "tear"],
    description: "crying cat",
    category: "Smileys & Emotion"
  },
  {
    emoji: "😾",
    names: ["pouting_cat"],
    tags: [],
    description: "pouting cat",
    category: "Smileys & Emotion"
  },
  {
    emoji: "🙈",
    names: ["see_no_evil"],
    tags: ["monkey", "blind", "ignore"],
    description: "see-no-evil monkey",
    category: "Smileys & Emotion"
  },
  {
    emoji: "🙉",
    names: ["hear_no_evil"],
    tags: ["monkey", "deaf"],
    description: "hear-no-evil monkey",
    category: "Smileys & Emotion"
  },
  {
    emoji: "🙊",
    names: ["speak_no_evil"],
    tags: ["monkey", "mute", "hush"],
    description: "speak-no-evil monkey",
    category: "Smileys & Emotion"
  },
  {
    emoji: "💌",
    names: ["love_letter"],
    tags: ["email", "envelope"],
    description: "love letter",
    category: "Smileys & Emotion"
  },
  {
    emoji: "💘",
    names: ["cupid"],
    tags: ["love", "heart"],
    description: "heart with arrow",
    category: "Smileys & Emotion"
  },
  {
    emoji: "💝",
    names: ["gift_heart"],
    tags: ["chocolates"],
    description: "heart with ribbon",
    category: "Smileys & Emotion"
  },
  {
    emoji: "💖",
    names: ["sparkling_heart"],
    tags: [],
    description: "sparkling heart",
    category: "Smileys & Emotion"
  },
  {
    emoji: "💗",
    names: ["heartpulse"],
    tags: [],
    description: "growing heart",
    category: "Smileys & Emotion"
  },
  {
    emoji: "💓",
    names: ["heartbeat"],
    tags: [],
    description: "beating heart",
    category: "Smileys & Emotion"
  },
  {
    emoji: "💞",
    names: ["revolving_hearts"],
    tags: [],
    description: "revolving hearts",
    category: "Smileys & Emotion"
  },
  {
    emoji: "💕",
    names: ["two_hearts"],
    tags: [],
    description: "two hearts",
    category: "Smileys & Emotion"
  },
  {
    emoji: "💟",
    names: ["heart_decoration"],
    tags: [],
    description: "heart decoration",
    category: "Smileys & Emotion"
  },
  {
    emoji: "❣️",
    names: ["heavy_heart_exclamation"],
    tags: [],
    description: "heart exclamation",
    category: "Smileys & Emotion"
  },
  {
    emoji: "💔",
    names: ["broken_heart"],
    tags: [],
    description: "broken heart",
    category: "Smileys & Emotion"
  },
  {
    emoji: "❤️‍🔥",
    names: ["heart_on_fire"],
    tags: [],
    description: "heart on fire",
    category: "Smileys & Emotion"
  },
  {
    emoji: "❤️‍🩹",
    names: ["mending_heart"],
    tags: [],
    description: "mending heart",
    category: "Smileys & Emotion"
  },
  {
    emoji: "❤️",
    names: ["heart"],
    tags: ["love"],
    description: "red heart",
    category: "Smileys & Emotion"
  },
  {
    emoji: "🩷",
    names: ["pink_heart"],
    tags: [],
    description: "pink heart",
    category: "Smileys & Emotion"
  },
  {
    emoji: "🧡",
    names: ["orange_heart"],
    tags: [],
    description: "orange heart",
    category: "Smileys & Emotion"
  },
  {
    emoji: "💛",
    names: ["yellow_heart"],
    tags: [],
    description: "yellow heart",
    category: "Smileys & Emotion"
  },
  {
    emoji: "💚",
    names: ["green_heart"],
    tags: [],
    description: "green heart",
    category: "Smileys & Emotion"
  },
  {
    emoji: "💙",
    names: ["blue_heart"],
    tags: [],
    description: "blue heart",
    category: "Smileys & Emotion"
  },
  {
    emoji: "🩵",
    names: ["light_blue_heart"],
    tags: [],
    description: "light blue heart",
    category: "Smileys & Emotion"
  },
  {
    emoji: "💜",
    names: ["purple_heart"],
    tags: [],
    description: "purple heart",
    category: "Smileys & Emotion"
  },
  {
    emoji: "🤎",
    names: ["brown_heart"],
    tags: [],
    description: "brown heart",
    category: "Smileys & Emotion"
  },
  {
    emoji: "🖤",
    names: ["black_heart"],
    tags: [],
    description: "black heart",
    category: "Smileys & Emotion"
  },
  {
    emoji: "🩶",
    names: ["grey_heart"],
    tags: [],
    description: "grey heart",
    category: "Smileys & Emotion"
  },
  {
    emoji: "🤍",
    names: ["white_heart"],
    tags: [],
    description: "white heart",
    category: "Smileys & Emotion"
  },
  {
    emoji: "💋",
    names: ["kiss"],
    tags: ["lipstick"],
    description: "kiss mark",
    category: "Smileys & Emotion"
  },
  {
    emoji: "💯",
    names: ["100"],
    tags: ["score", "perfect"],
    description: "hundred points",
    category: "Smileys & Emotion"
  },
  {
    emoji: "💢",
    names: ["anger"],
    tags: ["angry"],
    description: "anger symbol",
    category: "Smileys & Emotion"
  },
  {
    emoji: "💥",
    names: ["boom", "collision"],
    tags: ["explode"],
    description: "collision",
    category: "Smileys & Emotion"
  },
  {
    emoji: "💫",
    names: ["dizzy"],
    tags: ["star"],
    description: "dizzy",
    category: "Smileys & Emotion"
  },
  {
    emoji: "💦",
    names: ["sweat_drops"],
    tags: ["water", "workout"],
    description: "sweat droplets",
    category: "Smileys & Emotion"
  },
  {
    emoji: "💨",
    names: ["dash"],
    tags: ["wind", "blow", "fast"],
    description: "dashing away",
    category: "Smileys & Emotion"
  },
  {
    emoji: "🕳️",
    names: ["hole"],
    tags: [],
    description: "hole",
    category: "Smileys & Emotion"
  },
  {
    emoji: "💬",
    names: ["speech_balloon"],
    tags: ["comment"],
    description: "speech balloon",
    category: "Smileys & Emotion"
  },
  {
    emoji: "👁️‍🗨️",
    names: ["eye_speech_bubble"],
    tags: [],
    description: "eye in speech bubble",
    category: "Smileys & Emotion"
  },
  {
    emoji: "🗨️",
    names: ["left_speech_bubble"],
    tags: [],
    description: "left speech bubble",
    category: "Smileys & Emotion"
  },
  {
    emoji: "🗯️",
    names: ["right_anger_bubble"],
    tags: [],
    description: "right anger bubble",
    category: "Smileys & Emotion"
  },
  {
    emoji: "💭",
    names: ["thought_balloon"],
    tags: ["thinking"],
    description: "thought balloon",
    category: "Smileys & Emotion"
  },
  {
    emoji: "💤",
    names: ["zzz"],
    tags: ["sleeping"],
    description: "ZZZ",
    category: "Smileys & Emotion"
  },
  {
    emoji: "👋",
    names: ["wave"],
    tags: ["goodbye"],
    description: "waving hand",
    category: "People & Body"
  },
  {
    emoji: "🤚",
    names: ["raised_back_of_hand"],
    tags: [],
    description: "raised back of hand",
    category: "People & Body"
  },
  {
    emoji: "🖐️",
    names: ["raised_hand_with_fingers_splayed"],
    tags: [],
    description: "hand with fingers splayed",
    category: "People & Body"
  },
  {
    emoji: "✋",
    names: ["hand", "raised_hand"],
    tags: ["highfive", "stop"],
    description: "raised hand",
    category: "People & Body"
  },
  {
    emoji: "🖖",
    names: ["vulcan_salute"],
    tags: ["prosper", "spock"],
    description: "vulcan salute",
    category: "People & Body"
  },
  {
    emoji: "🫱",
    names: ["rightwards_hand"],
    tags: [],
    description: "rightwards hand",
    category: "People & Body"
  },
  {
    emoji: "🫲",
    names: ["leftwards_hand"],
    tags: [],
    description: "leftwards hand",
    category: "People & Body"
  },
  {
    emoji: "🫳",
    names: ["palm_down_hand"],
    tags: [],
    description: "palm down hand",
    category: "People & Body"
  },
  {
    emoji: "🫴",
    names: ["palm_up_hand"],
    tags: [],
    description: "palm up hand",
    category: "People & Body"
  },
  {
    emoji: "🫷",
    names: ["leftwards_pushing_hand"],
    tags: [],
    description: "leftwards pushing hand",
    category: "People & Body"
  },
  {
    emoji: "🫸",
    names: ["rightwards_pushing_hand"],
    tags: [],
    description: "rightwards pushing hand",
    category: "People & Body"
  },
  {
    emoji: "👌",
    names: ["ok_hand"],
    tags: [],
    description: "OK hand",
    category: "People & Body"
  },
  {
    emoji: "🤌",
    names: ["pinched_fingers"],
    tags: [],
    description: "pinched fingers",
    category: "People & Body"
  },
  {
    emoji: "🤏",
    names: ["pinching_hand"],
    tags: [],
    description: "pinching hand",
    category: "People & Body"
  },
  {
    emoji: "✌️",
    names: ["v"],
    tags: ["victory", "peace"],
    description: "victory hand",
    category: "People & Body"
  },
  {
    emoji: "🤞",
    names: ["crossed_fingers"],
    tags: ["luck", "hopeful"],
    description: "crossed fingers",
    category: "People & Body"
  },
  {
    emoji: "🫰",
    names: ["hand_with_index_finger_and_thumb_crossed"],
    tags: [],
    description: "hand with index finger and thumb crossed",
    category: "People & Body"
  },
  {
    emoji: "🤟",
    names: ["love_you_gesture"],
    tags: [],
    description: "love-you gesture",
    category: "People & Body"
  },
  {
    emoji: "🤘",
    names: ["metal"],
    tags: [],
    description: "sign of the horns",
    category: "People & Body"
  },
  {
    emoji: "🤙",
    names: ["call_me_hand"],
    tags: [],
    description: "call me hand",
    category: "People & Body"
  },
  {
    emoji: "👈",
    names: ["point_left"],
    tags: [],
    description: "backhand index pointing left",
    category: "People & Body"
  },
  {
    emoji: "👉",
    names: ["point_right"],
    tags: [],
    description: "backhand index pointing right",
    category: "People & Body"
  },
  {
    emoji: "👆",
    names: ["point_up_2"],
    tags: [],
    description: "backhand index pointing up",
    category: "People & Body"
  },
  {
    emoji: "🖕",
    names: ["middle_finger", "fu"],
    tags: [],
    description: "middle finger",
    category: "People & Body"
  },
  {
    emoji: "👇",
    names: ["point_down"],
    tags: [],
    description: "backhand index pointing down",
    category: "People & Body"
  },
  {
    emoji: "☝️",
    names: ["point_up"],
    tags: [],
    description: "index pointing up",
    category: "People & Body"
  },
  {
    emoji: "🫵",
    names: ["index_pointing_at_the_viewer"],
    tags: [],
    description: "index pointing at the viewer",
    category: "People & Body"
  },
  {
    emoji: "👍",
    names: ["+1", "thumbsup"],
    tags: ["approve", "ok"],
    description: "thumbs up",
    category: "People & Body"
  },
  {
    emoji: "👎",
    names: ["-1", "thumbsdown"],
    tags: ["disapprove", "bury"],
    description: "thumbs down",
    category: "People & Body"
  },
  {
    emoji: "✊",
    names: ["fist_raised", "fist"],
    tags: ["power"],
    description: "raised fist",
    category: "People & Body"
  },
  {
    emoji: "👊",
    names: ["fist_oncoming", "facepunch", "punch"],
    tags: ["attack"],
    description: "oncoming fist",
    category: "People & Body"
  },
  {
    emoji: "🤛",
    names: ["fist_left"],
    tags: [],
    description: "left-facing fist",
    category: "People & Body"
  },
  {
    emoji: "🤜",
    names: ["fist_right"],
    tags: [],
    description: "right-facing fist",
    category: "People & Body"
  },
  {
    emoji: "👏",
    names: ["clap"],
    tags: ["praise", "applause"],
    description: "clapping hands",
    category: "People & Body"
  },
  {
    emoji: "🙌",
    names: ["raised_hands"],
    tags: ["hooray"],
    description: "raising hands",
    category: "People & Body"
  },
  {
    emoji: "🫶",
    names: ["heart_hands"],
    tags: ["love"],
    description: "heart hands",
    category: "People & Body"
  },
  {
    emoji: "👐",
    names: ["open_hands"],
    tags: [],
    description: "open hands",
    category: "People & Body"
  },
  {
    emoji: "🤲",
    names: ["palms_up_together"],
    tags: [],
    description: "palms up together",
    category: "People & Body"
  },
  {
    emoji: "🤝",
    names: ["handshake"],
    tags: ["deal"],
    description: "handshake",
    category: "People & Body"
  },
  {
    emoji: "🙏",
    names: ["pray"],
    tags: ["please", "hope", "wish"],
    description: "folded hands",
    category: "People & Body"
  },
  {
    emoji: "✍️",
    names: ["writing_hand"],
    tags: [],
    description: "writing hand",
    category: "People & Body"
  },
  {
    emoji: "💅",
    names: ["nail_care"],
    tags: ["beauty", "manicure"],
    description: "nail polish",
    category: "People & Body"
  },
  {
    emoji: "🤳",
    names: ["selfie"],
    tags: [],
    description: "selfie",
    category: "People & Body"
  },
  {
    emoji: "💪",
    names: ["muscle"],
    tags: ["flex", "bicep", "strong", "workout"],
    description: "flexed biceps",
    category: "People & Body"
  },
  {
    emoji: "🦾",
    names: ["mechanical_arm"],
    tags: [],
    description: "mechanical arm",
    category: "People & Body"
  },
  {
    emoji: "🦿",
    names: ["mechanical_leg"],
    tags: [],
    description: "mechanical leg",
    category: "People & Body"
  },
  {
    emoji: "🦵",
    names: ["leg"],
    tags: [],
    description: "leg",
    category: "People & Body"
  },
  {
    emoji: "🦶",
    names: ["foot"],
    tags: [],
    description: "foot",
    category: "People & Body"
  },
  {
    emoji: "👂",
    names: ["ear"],
    tags: ["hear", "sound", "listen"],
    description: "ear",
    category: "People & Body"
  },
  {
    emoji: "🦻",
    names: ["ear_with_hearing_aid"],
    tags: [],
    description: "ear with hearing aid",
    category: "People & Body"
  },
  {
    emoji: "👃",
    names: ["nose"],
    tags: ["smell"],
    description: "nose",
    category: "People & Body"
  },
  {
    emoji: "🧠",
    names: ["brain"],
    tags: [],
    description: "brain",
    category: "People & Body"
  },
  {
    emoji: "🫀",
    names: ["anatomical_heart"],
    tags: [],
    description: "anatomical heart",
    category: "People & Body"
  },
  {
    emoji: "🫁",
    names: ["lungs"],
    tags: [],
    description: "lungs",
    category: "People & Body"
  },
  {
    emoji: "🦷",
    names: ["tooth"],
    tags: [],
    description: "tooth",
    category: "People & Body"
  },
  {
    emoji: "🦴",
    names: ["bone"],
    tags: [],
    description: "bone",
    category: "People & Body"
  },
  {
    emoji: "👀",
    names: ["eyes"],
    tags: ["look", "see", "watch"],
    description: "eyes",
    category: "People & Body"
  },
  {
    emoji: "👁️",
    names: ["eye"],
    tags: [],
    description: "eye",
    category: "People & Body"
  },
  {
    emoji: "👅",
    names: ["tongue"],
    tags: ["taste"],
    description: "tongue",
    category: "People & Body"
  },
  {
    emoji: "👄",
    names: ["lips"],
    tags: ["kiss"],
    description: "mouth",
    category: "People & Body"
  },
  {
    emoji: "🫦",
    names: ["biting_lip"],
    tags: [],
    description: "biting lip",
    category: "People & Body"
  },
  {
    emoji: "👶",
    names: ["baby"],
    tags: ["child", "newborn"],
    description: "baby",
    category: "People & Body"
  },
  {
    emoji: "🧒",
    names: ["child"],
    tags: [],
    description: "child",
    category: "People & Body"
  },
  {
    emoji: "👦",
    names: ["boy"],
    tags: ["child"],
    description: "boy",
    category: "People & Body"
  },
  {
    emoji: "👧",
    names: ["girl"],
    tags: ["child"],
    description: "girl",
    category: "People & Body"
  },
  {
    emoji: "🧑",
    names: ["adult"],
    tags: [],
    description: "person",
    category: "People & Body"
  },
  {
    emoji: "👱",
    names: ["blond_haired_person"],
    tags: [],
    description: "person: blond hair",
    category: "People & Body"
  },
  {
    emoji: "👨",
    names: ["man"],
    tags: ["mustache", "father", "dad"],
    description: "man",
    category: "People & Body"
  },
  {
    emoji: "🧔",
    names: ["bearded_person"],
    tags: [],
    description: "person: beard",
    category: "People & Body"
  },
  {
    emoji: "🧔‍♂️",
    names: ["man_beard"],
    tags: [],
    description: "man: beard",
    category: "People & Body"
  },
  {
    emoji: "🧔‍♀️",
    names: ["woman_beard"],
    tags: [],
    description: "woman: beard",
    category: "People & Body"
  },
  {
    emoji: "👨‍🦰",
    names: ["red_haired_man"],
    tags: [],
    description: "man: red hair",
    category: "People & Body"
  },
  {
    emoji: "👨‍🦱",
    names: ["curly_haired_man"],
    tags: [],
    description: "man: curly hair",
    category: "People & Body"
  },
  {
    emoji: "👨‍🦳",
    names: ["white_haired_man"],
    tags: [],
    description: "man: white hair",
    category: "People & Body"
  },
  {
    emoji: "👨‍🦲",
    names: ["bald_man"],
    tags: [],
    description: "man: bald",
    category: "People & Body"
  },
  {
    emoji: "👩",
    names: ["woman"],
    tags: ["girls"],
    description: "woman",
    category: "People & Body"
  },
  {
    emoji: "👩‍🦰",
    names: ["red_haired_woman"],
    tags: [],
    description: "woman: red hair",
    category: "People & Body"
  },
  {
    emoji: "🧑‍🦰",
    names: ["person_red_hair"],
    tags: [],
    description: "person: red hair",
    category: "People & Body"
  },
  {
    emoji: "👩‍🦱",
    names: ["curly_haired_woman"],
    tags: [],
    description: "woman: curly hair",
    category: "People & Body"
  },
  {
    emoji: "🧑‍🦱",
    names: ["person_curly_hair"],
    tags: [],
    description: "person: curly hair",
    category: "People & Body"
  },
  {
    emoji: "👩‍🦳",
    names: ["white_haired_woman"],
    tags: [],
    description: "woman: white hair",
    category: "People & Body"
  },
  {
    emoji: "🧑‍🦳",
    names: ["person_white_hair"],
    tags: [],
    description: "person: white hair",
    category: "People & Body"
  },
  {
    emoji: "👩‍🦲",
    names: ["bald_woman"],
    tags: [],
    description: "woman: bald",
    category: "People & Body"
  },
  {
    emoji: "🧑‍🦲",
    names: ["person_bald"],
    tags: [],
    description: "person: bald",
    category: "People & Body"
  },
  {
    emoji: "👱‍♀️",
    names: ["blond_haired_woman", "blonde_woman"],
    tags: [],
    description: "woman: blond hair",
    category: "People & Body"
  },
  {
    emoji: "👱‍♂️",
    names: ["blond_haired_man"],
    tags: [],
    description: "man: blond hair",
    category: "People & Body"
  },
  {
    emoji: "🧓",
    names: ["older_adult"],
    tags: [],
    description: "older person",
    category: "People & Body"
  },
  {
    emoji: "👴",
    names: ["older_man"],
    tags: [],
    description: "old man",
    category: "People & Body"
  },
  {
    emoji: "👵",
    names: ["older_woman"],
    tags: [],
    description: "old woman",
    category: "People & Body"
  },
  {
    emoji: "🙍",
    names: ["frowning_person"],
    tags: [],
    description: "person frowning",
    category: "People & Body"
  },
  {
    emoji: "🙍‍♂️",
    names: ["frowning_man"],
    tags: [],
    description: "man frowning",
    category: "People & Body"
  },
  {
    emoji: "🙍‍♀️",
    names: ["frowning_woman"],
    tags: [],
    description: "woman frowning",
    category: "People & Body"
  },
  {
    emoji: "🙎",
    names: ["pouting_face"],
    tags: [],
    description: "person pouting",
    category: "People & Body"
  },
  {
    emoji: "🙎‍♂️",
    names: ["pouting_man"],
    tags: [],
    description: "man pouting",
    category: "People & Body"
  },
  {
    emoji: "🙎‍♀️",
    names: ["pouting_woman"],
    tags: [],
    description: "woman pouting",
    category: "People & Body"
  },
  {
    emoji: "🙅",
    names: ["no_good"],
    tags: ["stop", "halt", "denied"],
    description: "person gesturing NO",
    category: "People & Body"
  },
  {
    emoji: "🙅‍♂️",
    names: ["no_good_man", "ng_man"],
    tags: ["stop", "halt", "denied"],
    description: "man gesturing NO",
    category: "People & Body"
  },
  {
    emoji: "🙅‍♀️",
    names: ["no_good_woman", "ng_woman"],
    tags: ["stop", "halt", "denied"],
    description: "woman gesturing NO",
    category: "People & Body"
  },
  {
    emoji: "🙆",
    names: ["ok_person"],
    tags: [],
    description: "person gesturing OK",
    category: "People & Body"
  },
  {
    emoji: "🙆‍♂️",
    names: ["ok_man"],
    tags: [],
    description: "man gesturing OK",
    category: "People & Body"
  },
  {
    emoji: "🙆‍♀️",
    names: ["ok_woman"],
    tags: [],
    description: "woman gesturing OK",
    category: "People & Body"
  },
  {
    emoji: "💁",
    names: ["tipping_hand_person", "information_desk_person"],
    tags: [],
    description: "person tipping hand",
    category: "People & Body"
  },
  {
    emoji: "💁‍♂️",
    names: ["tipping_hand_man", "sassy_man"],
    tags: ["information"],
    description: "man tipping hand",
    category: "People & Body"
  },
  {
    emoji: "💁‍♀️",
    names: ["tipping_hand_woman", "sassy_woman"],
    tags: ["information"],
    description: "woman tipping hand",
    category: "People & Body"
  },
  {
    emoji: "🙋",
    names: ["raising_hand"],
    tags: [],
    description: "person raising hand",
    category: "People & Body"
  },
  {
    emoji: "🙋‍♂️",
    names: ["raising_hand_man"],
    tags: [],
    description: "man raising hand",
    category: "People & Body"
  },
  {
    emoji: "🙋‍♀️",
    names: ["raising_hand_woman"],
    tags: [],
    description: "woman raising hand",
    category: "People & Body"
  },
  {
    emoji: "🧏",
    names: ["deaf_person"],
    tags: [],
    description: "deaf person",
    category: "People & Body"
  },
  {
    emoji: "🧏‍♂️",
    names: ["deaf_man"],
    tags: [],
    description: "deaf man",
    category: "People & Body"
  },
  {
    emoji: "🧏‍♀️",
    names: ["deaf_woman"],
    tags: [],
    description: "deaf woman",
    category: "People & Body"
  },
  {
    emoji: "🙇",
    names: ["bow"],
    tags: ["respect", "thanks"],
    description: "person bowing",
    category: "People & Body"
  },
  {
    emoji: "🙇‍♂️",
    names: ["bowing_man"],
    tags: ["respect", "thanks"],
    description: "man bowing",
    category: "People & Body"
  },
  {
    emoji: "🙇‍♀️",
    names: ["bowing_woman"],
    tags: ["respect", "thanks"],
    description: "woman bowing",
    category: "People & Body"
  },
  {
    emoji: "🤦",
    names: ["facepalm"],
    tags: [],
    description: "person facepalming",
    category: "People & Body"
  },
  {
    emoji: "🤦‍♂️",
    names: ["man_facepalming"],
    tags: [],
    description: "man facepalming",
    category: "People & Body"
  },
  {
    emoji: "🤦‍♀️",
    names: ["woman_facepalming"],
    tags: [],
    description: "woman facepalming",
    category: "People & Body"
  },
  {
    emoji: "🤷",
    names: ["shrug"],
    tags: [],
    description: "person shrugging",
    category: "People & Body"
  },
  {
    emoji: "🤷‍♂️",
    names: ["man_shrugging"],
    tags: [],
    description: "man shrugging",
    category: "People & Body"
  },
  {
    emoji: "🤷‍♀️",
    names: ["woman_shrugging"],
    tags: [],
    description: "woman shrugging",
    category: "People & Body"
  },
  {
    emoji: "🧑‍⚕️",
    names: ["health_worker"],
    tags: [],
    description: "health worker",
    category: "People & Body"
  },
  {
    emoji: "👨‍⚕️",
    names: ["man_health_worker"],
    tags: ["doctor", "nurse"],
    description: "man health worker",
    category: "People & Body"
  },
  {
    emoji: "👩‍⚕️",
    names: ["woman_health_worker"],
    tags: ["doctor", "nurse"],
    description: "woman health worker",
    category: "People & Body"
  },
  {
    emoji: "🧑‍🎓",
    names: ["student"],
    tags: [],
    description: "student",
    category: "People & Body"
  },
  {
    emoji: "👨‍🎓",
    names: ["man_student"],
    tags: ["graduation"],
    description: "man student",
    category: "People & Body"
  },
  {
    emoji: "👩‍🎓",
    names: ["woman_student"],
    tags: ["graduation"],
    description: "woman student",
    category: "People & Body"
  },
  {
    emoji: "🧑‍🏫",
    names: ["teacher"],
    tags: [],
    description: "teacher",
    category: "People & Body"
  },
  {
    emoji: "👨‍🏫",
    names: ["man_teacher"],
    tags: ["school", "professor"],
    description: "man teacher",
    category: "People & Body"
  },
  {
    emoji: "👩‍🏫",
    names: ["woman_teacher"],
    tags: ["school", "professor"],
    description: "woman teacher",
    category: "People & Body"
  },
  {
    emoji: "🧑‍⚖️",
    names: ["judge"],
    tags: [],
    description: "judge",
    category: "People & Body"
  },
  {
    emoji: "👨‍⚖️",
    names: ["man_judge"],
    tags: ["justice"],
    description: "man judge",
    category: "People & Body"
  },
  {
    emoji: "👩‍⚖️",
    names: ["woman_judge"],
    tags: ["justice"],
    description: "woman judge",
    category: "People & Body"
  },
  {
    emoji: "🧑‍🌾",
    names: ["farmer"],
    tags: [],
    description: "farmer",
    category: "People & Body"
  },
  {
    emoji: "👨‍🌾",
    names: ["man_farmer"],
    tags: [],
    description: "man farmer",
    category: "People & Body"
  },
  {
    emoji: "👩‍🌾",
    names: ["woman_farmer"],
    tags: [],
    description: "woman farmer",
    category: "People & Body"
  },
  {
    emoji: "🧑‍🍳",
    names: ["cook"],
    tags: [],
    description: "cook",
    category: "People & Body"
  },
  {
    emoji: "👨‍🍳",
    names: ["man_cook"],
    tags: ["chef"],
    description: "man cook",
    category: "People & Body"
  },
  {
    emoji: "👩‍🍳",
    names: ["woman_cook"],
    tags: ["chef"],
    description: "woman cook",
    category: "People & Body"
  },
  {
    emoji: "🧑‍🔧",
    names: ["mechanic"],
    tags: [],
    description: "mechanic",
    category: "People & Body"
  },
  {
    emoji: "👨‍🔧",
    names: ["man_mechanic"],
    tags: [],
    description: "man mechanic",
    category: "People & Body"
  },
  {
    emoji: "👩‍🔧",
    names: ["woman_mechanic"],
    tags: [],
    description: "woman mechanic",
    category: "People & Body"
  },
  {
    emoji: "🧑‍🏭",
    names: ["factory_worker"],
    tags: [],
    description: "factory worker",
    category: "People & Body"
  },
  {
    emoji: "👨‍🏭",
    names: ["man_factory_worker"],
    tags: [],
    description: "man factory worker",
    category: "People & Body"
  },
  {
    emoji: "👩‍🏭",
    names: ["woman_factory_worker"],
    tags: [],
    description: "woman factory worker",
    category: "People & Body"
  },
  {
    emoji: "🧑‍💼",
    names: ["office_worker"],
    tags: [],
    description: "office worker",
    category: "People & Body"
  },
  {
    emoji: "👨‍💼",
    names: ["man_office_worker"],
    tags: ["business"],
    description: "man office worker",
    category: "People & Body"
  },
  {
    emoji: "👩‍💼",
    names: ["woman_office_worker"],
    tags: ["business"],
    description: "woman office worker",
    category: "People & Body"
  },
  {
    emoji: "🧑‍🔬",
    names: ["scientist"],
    tags: [],
    description: "scientist",
    category: "People & Body"
  },
  {
    emoji: "👨‍🔬",
    names: ["man_scientist"],
    tags: ["research"],
    description: "man scientist",
    category: "People & Body"
  },
  {
    emoji: "👩‍🔬",
    names: ["woman_scientist"],
    tags: ["research"],
    description: "woman scientist",
    category: "People & Body"
  },
  {
    emoji: "🧑‍💻",
    names: ["technologist"],
    tags: [],
    description: "technologist",
    category: "People & Body"
  },
  {
    emoji: "👨‍💻",
    names: ["man_technologist"],
    tags: ["coder"],
    description: "man technologist",
    category: "People & Body"
  },
  {
    emoji: "👩‍💻",
    names: ["woman_technologist"],
    tags: ["coder"],
    description: "woman technologist",
    category: "People & Body"
  },
  {
    emoji: "🧑‍🎤",
    names: ["singer"],
    tags: [],
    description: "singer",
    category: "People & Body"
  },
  {
    emoji: "👨‍🎤",
    names: ["man_singer"],
    tags: ["rockstar"],
    description: "man singer",
    category: "People & Body"
  },
  {
    emoji: "👩‍🎤",
    names: ["woman_singer"],
    tags: ["rockstar"],
    description: "woman singer",
    category: "People & Body"
  },
  {
    emoji: "🧑‍🎨",
    names: ["artist"],
    tags: [],
    description: "artist",
    category: "People & Body"
  },
  {
    emoji: "👨‍🎨",
    names: ["man_artist"],
    tags: ["painter"],
    description: "man artist",
    category: "People & Body"
  },
  {
    emoji: "👩‍🎨",
    names: ["woman_artist"],
    tags: ["painter"],
    description: "woman artist",
    category: "People & Body"
  },
  {
    emoji: "🧑‍✈️",
    names: ["pilot"],
    tags: [],
    description: "pilot",
    category: "People & Body"
  },
  {
    emoji: "👨‍✈️",
    names: ["man_pilot"],
    tags: [],
    description: "man pilot",
    category: "People & Body"
  },
  {
    emoji: "👩‍✈️",
    names: ["woman_pilot"],
    tags: [],
    description: "woman pilot",
    category: "People & Body"
  },
  {
    emoji: "🧑‍🚀",
    names: ["astronaut"],
    tags: [],
    description: "astronaut",
    category: "People & Body"
  },
  {
    emoji: "👨‍🚀",
    names: ["man_astronaut"],
    tags: ["space"],
    description: "man astronaut",
    category: "People & Body"
  },
  {
    emoji: "👩‍🚀",
    names: ["woman_astronaut"],
    tags: ["space"],
    description: "woman astronaut",
    category: "People & Body"
  },
  {
    emoji: "🧑‍🚒",
    names: ["firefighter"],
    tags: [],
    description: "firefighter",
    category: "People & Body"
  },
  {
    emoji: "👨‍🚒",
    names: ["man_firefighter"],
    tags: [],
    description: "man firefighter",
    category: "People & Body"
  },
  {
    emoji: "👩‍🚒",
    names: ["woman_firefighter"],
    tags: [],
    description: "woman firefighter",
    category: "People & Body"
  },
  {
    emoji: "👮",
    names: ["police_officer", "cop"],
    tags: ["law"],
    description: "police officer",
    category: "People & Body"
  },
  {
    emoji: "👮‍♂️",
    names: ["policeman"],
    tags: ["law", "cop"],
    description: "man police officer",
    category: "People & Body"
  },
  {
    emoji: "👮‍♀️",
    names: ["policewoman"],
    tags: ["law", "cop"],
    description: "woman police officer",
    category: "People & Body"
  },
  {
    emoji: "🕵️",
    names: ["detective"],
    tags: ["sleuth"],
    description: "detective",
    category: "People & Body"
  },
  {
    emoji: "🕵️‍♂️",
    names: ["male_detective"],
    tags: ["sleuth"],
    description: "man detective",
    category: "People & Body"
  },
  {
    emoji: "🕵️‍♀️",
    names: ["female_detective"],
    tags: ["sleuth"],
    description: "woman detective",
    category: "People & Body"
  },
  {
    emoji: "💂",
    names: ["guard"],
    tags: [],
    description: "guard",
    category: "People & Body"
  },
  {
    emoji: "💂‍♂️",
    names: ["guardsman"],
    tags: [],
    description: "man guard",
    category: "People & Body"
  },
  {
    emoji: "💂‍♀️",
    names: ["guardswoman"],
    tags: [],
    description: "woman guard",
    category: "People & Body"
  },
  {
    emoji: "🥷",
    names: ["ninja"],
    tags: [],
    description: "ninja",
    category: "People & Body"
  },
  {
    emoji: "👷",
    names: ["construction_worker"],
    tags: ["helmet"],
    description: "construction worker",
    category: "People & Body"
  },
  {
    emoji: "👷‍♂️",
    names: ["construction_worker_man"],
    tags: ["helmet"],
    description: "man construction worker",
    category: "People & Body"
  },
  {
    emoji: "👷‍♀️",
    names: ["construction_worker_woman"],
    tags: ["helmet"],
    description: "woman construction worker",
    category: "People & Body"
  },
  {
    emoji: "🫅",
    names: ["person_with_crown"],
    tags: [],
    description: "person with crown",
    category: "People & Body"
  },
  {
    emoji: "🤴",
    names: ["prince"],
    tags: ["crown", "royal"],
    description: "prince",
    category: "People & Body"
  },
  {
    emoji: "👸",
    names: ["princess"],
    tags: ["crown", "royal"],
    description: "princess",
    category: "People & Body"
  },
  {
    emoji: "👳",
    names: ["person_with_turban"],
    tags: [],
    description: "person wearing turban",
    category: "People & Body"
  },
  {
    emoji: "👳‍♂️",
    names: ["man_with_turban"],
    tags: [],
    description: "man wearing turban",
    category: "People & Body"
  },
  {
    emoji: "👳‍♀️",
    names: ["woman_with_turban"],
    tags: [],
    description: "woman wearing turban",
    category: "People & Body"
  },
  {
    emoji: "👲",
    names: ["man_with_gua_pi_mao"],
    tags: [],
    description: "person with skullcap",
    category: "People & Body"
  },
  {
    emoji: "🧕",
    names: ["woman_with_headscarf"],
    tags: ["hijab"],
    description: "woman with headscarf",
    category: "People & Body"
  },
  {
    emoji: "🤵",
    names: ["person_in_tuxedo"],
    tags: ["groom", "marriage", "wedding"],
    description: "person in tuxedo",
    category: "People & Body"
  },
  {
    emoji: "🤵‍♂️",
    names: ["man_in_tuxedo"],
    tags: [],
    description: "man in tuxedo",
    category: "People & Body"
  },
  {
    emoji: "🤵‍♀️",
    names: ["woman_in_tuxedo"],
    tags: [],
    description: "woman in tuxedo",
    category: "People & Body"
  },
  {
    emoji: "👰",
    names: ["person_with_veil"],
    tags: ["marriage", "wedding"],
    description: "person with veil",
    category: "People & Body"
  },
  {
    emoji: "👰‍♂️",
    names: ["man_with_veil"],
    tags: [],
    description: "man with veil",
    category: "People & Body"
  },
  {
    emoji: "👰‍♀️",
    names: ["woman_with_veil", "bride_with_veil"],
    tags: [],
    description: "woman with veil",
    category: "People & Body"
  },
  {
    emoji: "🤰",
    names: ["pregnant_woman"],
    tags: [],
    description: "pregnant woman",
    category: "People & Body"
  },
  {
    emoji: "🫃",
    names: ["pregnant_man"],
    tags: [],
    description: "pregnant man",
    category: "People & Body"
  },
  {
    emoji: "🫄",
    names: ["pregnant_person"],
    tags: [],
    description: "pregnant person",
    category: "People & Body"
  },
  {
    emoji: "🤱",
    names: ["breast_feeding"],
    tags: ["nursing"],
    description: "breast-feeding",
    category: "People & Body"
  },
  {
    emoji: "👩‍🍼",
    names: ["woman_feeding_baby"],
    tags: [],
    description: "woman feeding baby",
    category: "People & Body"
  },
  {
    emoji: "👨‍🍼",
    names: ["man_feeding_baby"],
    tags: [],
    description: "man feeding baby",
    category: "People & Body"
  },
  {
    emoji: "🧑‍🍼",
    names: ["person_feeding_baby"],
    tags: [],
    description: "person feeding baby",
    category: "People & Body"
  },
  {
    emoji: "👼",
    names: ["angel"],
    tags: [],
    description: "baby angel",
    category: "People & Body"
  },
  {
    emoji: "🎅",
    names: ["santa"],
    tags: ["christmas"],
    description: "Santa Claus",
    category: "People & Body"
  },
  {
    emoji: "🤶",
    names: ["mrs_claus"],
    tags: ["santa"],
    description: "Mrs. Claus",
    category: "People & Body"
  },
  {
    emoji: "🧑‍🎄",
    names: ["mx_claus"],
    tags: [],
    description: "mx claus",
    category: "People & Body"
  },
  {
    emoji: "🦸",
    names: ["superhero"],
    tags: [],
    description: "superhero",
    category: "People & Body"
  },
  {
    emoji: "🦸‍♂️",
    names: ["superhero_man"],
    tags: [],
    description: "man superhero",
    category: "People & Body"
  },
  {
    emoji: "🦸‍♀️",
    names: ["superhero_woman"],
    tags: [],
    description: "woman superhero",
    category: "People & Body"
  },
  {
    emoji: "🦹",
    names: ["supervillain"],
    tags: [],
    description: "supervillain",
    category: "People & Body"
  },
  {
    emoji: "🦹‍♂️",
    names: ["supervillain_man"],
    tags: [],
    description: "man supervillain",
    category: "People & Body"
  },
  {
    emoji: "🦹‍♀️",
    names: ["supervillain_woman"],
    tags: [],
    description: "woman supervillain",
    category: "People & Body"
  },
  {
    emoji: "🧙",
    names: ["mage"],
    tags: ["wizard"],
    description: "mage",
    category: "People & Body"
  },
  {
    emoji: "🧙‍♂️",
    names: ["mage_man"],
    tags: ["wizard"],
    description: "man mage",
    category: "People & Body"
  },
  {
    emoji: "🧙‍♀️",
    names: ["mage_woman"],
    tags: ["wizard"],
    description: "woman mage",
    category: "People & Body"
  },
  {
    emoji: "🧚",
    names: ["fairy"],
    tags: [],
    description: "fairy",
    category: "People & Body"
  },
  {
    emoji: "🧚‍♂️",
    names: ["fairy_man"],
    tags: [],
    description: "man fairy",
    category: "People & Body"
  },
  {
    emoji: "🧚‍♀️",
    names: ["fairy_woman"],
    tags: [],
    description: "woman fairy",
    category: "People & Body"
  },
  {
    emoji: "🧛",
    names: ["vampire"],
    tags: [],
    description: "vampire",
    category: "People & Body"
  },
  {
    emoji: "🧛‍♂️",
    names: ["vampire_man"],
    tags: [],
    description: "man vampire",
    category: "People & Body"
  },
  {
    emoji: "🧛‍♀️",
    names: ["vampire_woman"],
    tags: [],
    description: "woman vampire",
    category: "People & Body"
  },
  {
    emoji: "🧜",
    names: ["merperson"],
    tags: [],
    description: "merperson",
    category: "People & Body"
  },
  {
    emoji: "🧜‍♂️",
    names: ["merman"],
    tags: [],
    description: "merman",
    category: "People & Body"
  },
  {
    emoji: "🧜‍♀️",
    names: ["mermaid"],
    tags: [],
    description: "mermaid",
    category: "People & Body"
  },
  {
    emoji: "🧝",
    names: ["elf"],
    tags: [],
    description: "elf",
    category: "People & Body"
  },
  {
    emoji: "🧝‍♂️",
    names: ["elf_man"],
    tags: [],
    description: "man elf",
    category: "People & Body"
  },
  {
    emoji: "🧝‍♀️",
    names: ["elf_woman"],
    tags: [],
    description: "woman elf",
    category: "People & Body"
  },
  {
    emoji: "🧞",
    names: ["genie"],
    tags: [],
    description: "genie",
    category: "People & Body"
  },
  {
    emoji: "🧞‍♂️",
    names: ["genie_man"],
    tags: [],
    description: "man genie",
    category: "People & Body"
  },
  {
    emoji: "🧞‍♀️",
    names: ["genie_woman"],
    tags: [],
    description: "woman genie",
    category: "People & Body"
  },
  {
    emoji: "🧟",
    names: ["zombie"],
    tags: [],
    description: "zombie",
    category: "People & Body"
  },
  {
    emoji: "🧟‍♂️",
    names: ["zombie_man"],
    tags: [],
    description: "man zombie",
    category: "People & Body"
  },
  {
    emoji: "🧟‍♀️",
    names: ["zombie_woman"],
    tags: [],
    description: "woman zombie",
    category: "People & Body"
  },
  {
    emoji: "🧌",
    names: ["troll"],
    tags: [],
    description: "troll",
    category: "People & Body"
  },
  {
    emoji: "💆",
    names: ["massage"],
    tags: ["spa"],
    description: "person getting massage",
    category: "People & Body"
  },
  {
    emoji: "💆‍♂️",
    names: ["massage_man"],
    tags: ["spa"],
    description: "man getting massage",
    category: "People & Body"
  },
  {
    emoji: "💆‍♀️",
    names: ["massage_woman"],
    tags: ["spa"],
    description: "woman getting massage",
    category: "People & Body"
  },
  {
    emoji: "💇",
    names: ["haircut"],
    tags: ["beauty"],
    description: "person getting haircut",
    category: "People & Body"
  },
  {
    emoji: "💇‍♂️",
    names: ["haircut_man"],
    tags: [],
    description: "man getting haircut",
    category: "People & Body"
  },
  {
    emoji: "💇‍♀️",
    names: ["haircut_woman"],
    tags: [],
    description: "woman getting haircut",
    category: "People & Body"
  },
  {
    emoji: "🚶",
    names: ["walking"],
    tags: [],
    description: "person walking",
    category: "People & Body"
  },
  {
    emoji: "🚶‍♂️",
    names: ["walking_man"],
    tags: [],
    description: "man walking",
    category: "People & Body"
  },
  {
    emoji: "🚶‍♀️",
    names: ["walking_woman"],
    tags: [],
    description: "woman walking",
    category: "People & Body"
  },
  {
    emoji: "🧍",
    names: ["standing_person"],
    tags: [],
    description: "person standing",
    category: "People & Body"
  },
  {
    emoji: "🧍‍♂️",
    names: ["standing_man"],
    tags: [],
    description: "man standing",
    category: "People & Body"
  },
  {
    emoji: "🧍‍♀️",
    names: ["standing_woman"],
    tags: [],
    description: "woman standing",
    category: "People & Body"
  },
  {
    emoji: "🧎",
    names: ["kneeling_person"],
    tags: [],
    description: "person kneeling",
    category: "People & Body"
  },
  {
    emoji: "🧎‍♂️",
    names: ["kneeling_man"],
    tags: [],
    description: "man kneeling",
    category: "People & Body"
  },
  {
    emoji: "🧎‍♀️",
    names: ["kneeling_woman"],
    tags: [],
    description: "woman kneeling",
    category: "People & Body"
  },
  {
    emoji: "🧑‍🦯",
    names: ["person_with_probing_cane"],
    tags: [],
    description: "person with white cane",
    category: "People & Body"
  },
  {
    emoji: "👨‍🦯",
    names: ["man_with_probing_cane"],
    tags: [],
    description: "man with white cane",
    category: "People & Body"
  },
  {
    emoji: "👩‍🦯",
    names: ["woman_with_probing_cane"],
    tags: [],
    description: "woman with white cane",
    category: "People & Body"
  },
  {
    emoji: "🧑‍🦼",
    names: ["person_in_motorized_wheelchair"],
    tags: [],
    description: "person in motorized wheelchair",
    category: "People & Body"
  },
  {
    emoji: "👨‍🦼",
    names: ["man_in_motorized_wheelchair"],
    tags: [],
    description: "man in motorized wheelchair",
    category: "People & Body"
  },
  {
    emoji: "👩‍🦼",
    names: ["woman_in_motorized_wheelchair"],
    tags: [],
    description: "woman in motorized wheelchair",
    category: "People & Body"
  },
  {
    emoji: "🧑‍🦽",
    names: ["person_in_manual_wheelchair"],
    tags: [],
    description: "person in manual wheelchair",
    category: "People & Body"
  },
  {
    emoji: "👨‍🦽",
    names: ["man_in_manual_wheelchair"],
    tags: [],
    description: "man in manual wheelchair",
    category: "People & Body"
  },
  {
    emoji: "👩‍🦽",
    names: ["woman_in_manual_wheelchair"],
    tags: [],
    description: "woman in manual wheelchair",
    category: "People & Body"
  },
  {
    emoji: "🏃",
    names: ["runner", "running"],
    tags: ["exercise", "workout", "marathon"],
    description: "person running",
    category: "People & Body"
  },
  {
    emoji: "🏃‍♂️",
    names: ["running_man"],
    tags: ["exercise", "workout", "marathon"],
    description: "man running",
    category: "People & Body"
  },
  {
    emoji: "🏃‍♀️",
    names: ["running_woman"],
    tags: ["exercise", "workout", "marathon"],
    description: "woman running",
    category: "People & Body"
  },
  {
    emoji: "💃",
    names: ["woman_dancing", "dancer"],
    tags: ["dress"],
    description: "woman dancing",
    category: "People & Body"
  },
  {
    emoji: "🕺",
    names: ["man_dancing"],
    tags: ["dancer"],
    description: "man dancing",
    category: "People & Body"
  },
  {
    emoji: "🕴️",
    names: ["business_suit_levitating"],
    tags: [],
    description: "person in suit levitating",
    category: "People & Body"
  },
  {
    emoji: "👯",
    names: ["dancers"],
    tags: ["bunny"],
    description: "people with bunny ears",
    category: "People & Body"
  },
  {
    emoji: "👯‍♂️",
    names: ["dancing_men"],
    tags: ["bunny"],
    description: "men with bunny ears",
    category: "People & Body"
  },
  {
    emoji: "👯‍♀️",
    names: ["dancing_women"],
    tags: ["bunny"],
    description: "women with bunny ears",
    category: "People & Body"
  },
  {
    emoji: "🧖",
    names: ["sauna_person"],
    tags: ["steamy"],
    description: "person in steamy room",
    category: "People & Body"
  },
  {
    emoji: "🧖‍♂️",
    names: ["sauna_man"],
    tags: ["steamy"],
    description: "man in steamy room",
    category: "People & Body"
  },
  {
    emoji: "🧖‍♀️",
    names: ["sauna_woman"],
    tags: ["steamy"],
    description: "woman in steamy room",
    category: "People & Body"
  },
  {
    emoji: "🧗",
    names: ["climbing"],
    tags: ["bouldering"],
    description: "person climbing",
    category: "People & Body"
  },
  {
    emoji: "🧗‍♂️",
    names: ["climbing_man"],
    tags: ["bouldering"],
    description: "man climbing",
    category: "People & Body"
  },
  {
    emoji: "🧗‍♀️",
    names: ["climbing_woman"],
    tags: ["bouldering"],
    description: "woman climbing",
    category: "People & Body"
  },
  {
    emoji: "🤺",
    names: ["person_fencing"],
    tags: [],
    description: "person fencing",
    category: "People & Body"
  },
  {
    emoji: "🏇",
    names: ["horse_racing"],
    tags: [],
    description: "horse racing",
    category: "People & Body"
  },
  {
    emoji: "⛷️",
    names: ["skier"],
    tags: [],
    description: "skier",
    category: "People & Body"
  },
  {
    emoji: "🏂",
    names: ["snowboarder"],
    tags: [],
    description: "snowboarder",
    category: "People & Body"
  },
  {
    emoji: "🏌️",
    names: ["golfing"],
    tags: [],
    description: "person golfing",
    category: "People & Body"
  },
  {
    emoji: "🏌️‍♂️",
    names: ["golfing_man"],
    tags: [],
    description: "man golfing",
    category: "People & Body"
  },
  {
    emoji: "🏌️‍♀️",
    names: ["golfing_woman"],
    tags: [],
    description: "woman golfing",
    category: "People & Body"
  },
  {
    emoji: "🏄",
    names: ["surfer"],
    tags: [],
    description: "person surfing",
    category: "People & Body"
  },
  {
    emoji: "🏄‍♂️",
    names: ["surfing_man"],
    tags: [],
    description: "man surfing",
    category: "People & Body"
  },
  {
    emoji: "🏄‍♀️",
    names: ["surfing_woman"],
    tags: [],
    description: "woman surfing",
    category: "People & Body"
  },
  {
    emoji: "🚣",
    names: ["rowboat"],
    tags: [],
    description: "person rowing boat",
    category: "People & Body"
  },
  {
    emoji: "🚣‍♂️",
    names: ["rowing_man"],
    tags: [],
    description: "man rowing boat",
    category: "People & Body"
  },
  {
    emoji: "🚣‍♀️",
    names: ["rowing_woman"],
    tags: [],
    description: "woman rowing boat",
    category: "People & Body"
  },
  {
    emoji: "🏊",
    names: ["swimmer"],
    tags: [],
    description: "person swimming",
    category: "People & Body"
  },
  {
    emoji: "🏊‍♂️",
    names: ["swimming_man"],
    tags: [],
    description: "man swimming",
    category: "People & Body"
  },
  {
    emoji: "🏊‍♀️",
    names: ["swimming_woman"],
    tags: [],
    description: "woman swimming",
    category: "People & Body"
  },
  {
    emoji: "⛹️",
    names: ["bouncing_ball_person"],
    tags: ["basketball"],
    description: "person bouncing ball",
    category: "People & Body"
  },
  {
    emoji: "⛹️‍♂️",
    names: ["bouncing_ball_man", "basketball_man"],
    tags: [],
    description: "man bouncing ball",
    category: "People & Body"
  },
  {
    emoji: "⛹️‍♀️",
    names: ["bouncing_ball_woman", "basketball_woman"],
    tags: [],
    description: "woman bouncing ball",
    category: "People & Body"
  },
  {
    emoji: "🏋️",
    names: ["weight_lifting"],
    tags: ["gym", "workout"],
    description: "person lifting weights",
    category: "People & Body"
  },
  {
    emoji: "🏋️‍♂️",
    names: ["weight_lifting_man"],
    tags: ["gym", "workout"],
    description: "man lifting weights",
    category: "People & Body"
  },
  {
    emoji: "🏋️‍♀️",
    names: ["weight_lifting_woman"],
    tags: ["gym", "workout"],
    description: "woman lifting weights",
    category: "People & Body"
  },
  {
    emoji: "🚴",
    names: ["bicyclist"],
    tags: [],
    description: "person biking",
    category: "People & Body"
  },
  {
    emoji: "🚴‍♂️",
    names: ["biking_man"],
    tags: [],
    description: "man biking",
    category: "People & Body"
  },
  {
    emoji: "🚴‍♀️",
    names: ["biking_woman"],
    tags: [],
    description: "woman biking",
    category: "People & Body"
  },
  {
    emoji: "🚵",
    names: ["mountain_bicyclist"],
    tags: [],
    description: "person mountain biking",
    category: "People & Body"
  },
  {
    emoji: "🚵‍♂️",
    names: ["mountain_biking_man"],
    tags: [],
    description: "man mountain biking",
    category: "People & Body"
  },
  {
    emoji: "🚵‍♀️",
    names: ["mountain_biking_woman"],
    tags: [],
    description: "woman mountain biking",
    category: "People & Body"
  },
  {
    emoji: "🤸",
    names: ["cartwheeling"],
    tags: [],
    description: "person cartwheeling",
    category: "People & Body"
  },
  {
    emoji: "🤸‍♂️",
    names: ["man_cartwheeling"],
    tags: [],
    description: "man cartwheeling",
    category: "People & Body"
  },
  {
    emoji: "🤸‍♀️",
    names: ["woman_cartwheeling"],
    tags: [],
    description: "woman cartwheeling",
    category: "People & Body"
  },
  {
    emoji: "🤼",
    names: ["wrestling"],
    tags: [],
    description: "people wrestling",
    category: "People & Body"
  },
  {
    emoji: "🤼‍♂️",
    names: ["men_wrestling"],
    tags: [],
    description: "men wrestling",
    category: "People & Body"
  },
  {
    emoji: "🤼‍♀️",
    names: ["women_wrestling"],
    tags: [],
    description: "women wrestling",
    category: "People & Body"
  },
  {
    emoji: "🤽",
    names: ["water_polo"],
    tags: [],
    description: "person playing water polo",
    category: "People & Body"
  },
  {
    emoji: "🤽‍♂️",
    names: ["man_playing_water_polo"],
    tags: [],
    description: "man playing water polo",
    category: "People & Body"
  },
  {
    emoji: "🤽‍♀️",
    names: ["woman_playing_water_polo"],
    tags: [],
    description: "woman playing water polo",
    category: "People & Body"
  },
  {
    emoji: "🤾",
    names: ["handball_person"],
    tags: [],
    description: "person playing handball",
    category: "People & Body"
  },
  {
    emoji: "🤾‍♂️",
    names: ["man_playing_handball"],
    tags: [],
    description: "man playing handball",
    category: "People & Body"
  },
  {
    emoji: "🤾‍♀️",
    names: ["woman_playing_handball"],
    tags: [],
    description: "woman playing handball",
    category: "People & Body"
  },
  {
    emoji: "🤹",
    names: ["juggling_person"],
    tags: [],
    description: "person juggling",
    category: "People & Body"
  },
  {
    emoji: "🤹‍♂️",
    names: ["man_juggling"],
    tags: [],
    description: "man juggling",
    category: "People & Body"
  },
  {
    emoji: "🤹‍♀️",
    names: ["woman_juggling"],
    tags: [],
    description: "woman juggling",
    category: "People & Body"
  },
  {
    emoji: "🧘",
    names: ["lotus_position"],
    tags: ["meditation"],
    description: "person in lotus position",
    category: "People & Body"
  },
  {
    emoji: "🧘‍♂️",
    names: ["lotus_position_man"],
    tags: ["meditation"],
    description: "man in lotus position",
    category: "People & Body"
  },
  {
    emoji: "🧘‍♀️",
    names: ["lotus_position_woman"],
    tags: ["meditation"],
    description: "woman in lotus position",
    category: "People & Body"
  },
  {
    emoji: "🛀",
    names: ["bath"],
    tags: ["shower"],
    description: "person taking bath",
    category: "People & Body"
  },
  {
    emoji: "🛌",
    names: ["sleeping_bed"],
    tags: [],
    description: "person in bed",
    category: "People & Body"
  },
  {
    emoji: "🧑‍🤝‍🧑",
    names: ["people_holding_hands"],
    tags: ["couple", "date"],
    description: "people holding hands",
    category: "People & Body"
  },
  {
    emoji: "👭",
    names: ["two_women_holding_hands"],
    tags: ["couple", "date"],
    description: "women holding hands",
    category: "People & Body"
  },
  {
    emoji: "👫",
    names: ["couple"],
    tags: ["date"],
    description: "woman and man holding hands",
    category: "People & Body"
  },
  {
    emoji: "👬",
    names: ["two_men_holding_hands"],
    tags: ["couple", "date"],
    description: "men holding hands",
    category: "People & Body"
  },
  {
    emoji: "💏",
    names: ["couplekiss"],
    tags: [],
    description: "kiss",
    category: "People & Body"
  },
  {
    emoji: "👩‍❤️‍💋‍👨",
    names: ["couplekiss_man_woman"],
    tags: [],
    description: "kiss: woman, man",
    category: "People & Body"
  },
  {
    emoji: "👨‍❤️‍💋‍👨",
    names: ["couplekiss_man_man"],
    tags: [],
    description: "kiss: man, man",
    category: "People & Body"
  },
  {
    emoji: "👩‍❤️‍💋‍👩",
    names: ["couplekiss_woman_woman"],
    tags: [],
    description: "kiss: woman, woman",
    category: "People & Body"
  },
  {
    emoji: "💑",
    names: ["couple_with_heart"],
    tags: [],
    description: "couple with heart",
    category: "People & Body"
  },
  {
    emoji: "👩‍❤️‍👨",
    names: ["couple_with_heart_woman_man"],
    tags: [],
    description: "couple with heart: woman, man",
    category: "People & Body"
  },
  {
    emoji: "👨‍❤️‍👨",
    names: ["couple_with_heart_man_man"],
    tags: [],
    description: "couple with heart: man, man",
    category: "People & Body"
  },
  {
    emoji: "👩‍❤️‍👩",
    names: ["couple_with_heart_woman_woman"],
    tags: [],
    description: "couple with heart: woman, woman",
    category: "People & Body"
  },
  {
    emoji: "👪",
    names: ["family"],
    tags: ["home", "parents", "child"],
    description: "family",
    category: "People & Body"
  },
  {
    emoji: "👨‍👩‍👦",
    names: ["family_man_woman_boy"],
    tags: [],
    description: "family: man, woman, boy",
    category: "People & Body"
  },
  {
    emoji: "👨‍👩‍👧",
    names: ["family_man_woman_girl"],
    tags: [],
    description: "family: man, woman, girl",
    category: "People & Body"
  },
  {
    emoji: "👨‍👩‍👧‍👦",
    names: ["family_man_woman_girl_boy"],
    tags: [],
    description: "family: man, woman, girl, boy",
    category: "People & Body"
  },
  {
    emoji: "👨‍👩‍👦‍👦",
    names: ["family_man_woman_boy_boy"],
    tags: [],
    description: "family: man, woman, boy, boy",
    category: "People & Body"
  },
  {
    emoji: "👨‍👩‍👧‍👧",
    names: ["family_man_woman_girl_girl"],
    tags: [],
    description: "family: man, woman, girl, girl",
    category: "People & Body"
  },
  {
    emoji: "👨‍👨‍👦",
    names: ["family_man_man_boy"],
    tags: [],
    description: "family: man, man, boy",
    category: "People & Body"
  },
  {
    emoji: "👨‍👨‍👧",
    names: ["family_man_man_girl"],
    tags: [],
    description: "family: man, man, girl",
    category: "People & Body"
  },
  {
    emoji: "👨‍👨‍👧‍👦",
    names: ["family_man_man_girl_boy"],
    tags: [],
    description: "family: man, man, girl, boy",
    category: "People & Body"
  },
  {
    emoji: "👨‍👨‍👦‍👦",
    names: ["family_man_man_boy_boy"],
    tags: [],
    description: "family: man, man, boy, boy",
    category: "People & Body"
  },
  {
    emoji: "👨‍👨‍👧‍👧",
    names: ["family_man_man_girl_girl"],
    tags: [],
    description: "family: man, man, girl, girl",
    category: "People & Body"
  },
  {
    emoji: "👩‍👩‍👦",
    names: ["family_woman_woman_boy"],
    tags: [],
    description: "family: woman, woman, boy",
    category: "People & Body"
  },
  {
    emoji: "👩‍👩‍👧",
    names: ["family_woman_woman_girl"],
    tags: [],
    description: "family: woman, woman, girl",
    category: "People & Body"
  },
  {
    emoji: "👩‍👩‍👧‍👦",
    names: ["family_woman_woman_girl_boy"],
    tags: [],
    description: "family: woman, woman, girl, boy",
    category: "People & Body"
  },
  {
    emoji: "👩‍👩‍👦‍👦",
    names: ["family_woman_woman_boy_boy"],
    tags: [],
    description: "family: woman, woman, boy, boy",
    category: "People & Body"
  },
  {
    emoji: "👩‍👩‍👧‍👧",
    names: ["family_woman_woman_girl_girl"],
    tags: [],
    description: "family: woman, woman, girl, girl",
    category: "People & Body"
  },
  {
    emoji: "👨‍👦",
    names: ["family_man_boy"],
    tags: [],
    description: "family: man, boy",
    category: "People & Body"
  },
  {
    emoji: "👨‍👦‍👦",
    names: ["family_man_boy_boy"],
    tags: [],
    description: "family: man, boy, boy",
    category: "People & Body"
  },
  {
    emoji: "👨‍👧",
    names: ["family_man_girl"],
    tags: [],
    description: "family: man, girl",
    category: "People & Body"
  },
  {
    emoji: "👨‍👧‍👦",
    names: ["family_man_girl_boy"],
    tags: [],
    description: "family: man, girl, boy",
    category: "People & Body"
  },
  {
    emoji: "👨‍👧‍👧",
    names: ["family_man_girl_girl"],
    tags: [],
    description: "family: man, girl, girl",
    category: "People & Body"
  },
  {
    emoji: "👩‍👦",
    names: ["family_woman_boy"],
    tags: [],
    description: "family: woman, boy",
    category: "People & Body"
  },
  {
    emoji: "👩‍👦‍👦",
    names: ["family_woman_boy_boy"],
    tags: [],
    description: "family: woman, boy, boy",
    category: "People & Body"
  },
  {
    emoji: "👩‍👧",
    names: ["family_woman_girl"],
    tags: [],
    description: "family: woman, girl",
    category: "People & Body"
  },
  {
    emoji: "👩‍👧‍👦",
    names: ["family_woman_girl_boy"],
    tags: [],
    description: "family: woman, girl, boy",
    category: "People & Body"
  },
  {
    emoji: "👩‍👧‍👧",
    names: ["family_woman_girl_girl"],
    tags: [],
    description: "family: woman, girl, girl",
    category: "People & Body"
  },
  {
    emoji: "🗣️",
    names: ["speaking_head"],
    tags: [],
    description: "speaking head",
    category: "People & Body"
  },
  {
    emoji: "👤",
    names: ["bust_in_silhouette"],
    tags: ["user"],
    description: "bust in silhouette",
    category: "People & Body"
  },
  {
    emoji: "👥",
    names: ["busts_in_silhouette"],
    tags: ["users", "group", "team"],
    description: "busts in silhouette",
    category: "People & Body"
  },
  {
    emoji: "🫂",
    names: ["people_hugging"],
    tags: [],
    description: "people hugging",
    category: "People & Body"
  },
  {
    emoji: "👣",
    names: ["footprints"],
    tags: ["feet", "tracks"],
    description: "footprints",
    category: "People & Body"
  },
  {
    emoji: "🐵",
    names: ["monkey_face"],
    tags: [],
    description: "monkey face",
    category: "Animals & Nature"
  },
  {
    emoji: "🐒",
    names: ["monkey"],
    tags: [],
    description: "monkey",
    category: "Animals & Nature"
  },
  {
    emoji: "🦍",
    names: ["gorilla"],
    tags: [],
    description: "gorilla",
    category: "Animals & Nature"
  },
  {
    emoji: "🦧",
    names: ["orangutan"],
    tags: [],
    description: "orangutan",
    category: "Animals & Nature"
  },
  {
    emoji: "🐶",
    names: ["dog"],
    tags: ["pet"],
    description: "dog face",
    category: "Animals & Nature"
  },
  {
    emoji: "🐕",
    names: ["dog2"],
    tags: [],
    description: "dog",
    category: "Animals & Nature"
  },
  {
    emoji: "🦮",
    names: ["guide_dog"],
    tags: [],
    description: "guide dog",
    category: "Animals & Nature"
  },
  {
    emoji: "🐕‍🦺",
    names: ["service_dog"],
    tags: [],
    description: "service dog",
    category: "Animals & Nature"
  },
  {
    emoji: "🐩",
    names: ["poodle"],
    tags: ["dog"],
    description: "poodle",
    category: "Animals & Nature"
  },
  {
    emoji: "🐺",
    names: ["wolf"],
    tags: [],
    description: "wolf",
    category: "Animals & Nature"
  },
  {
    emoji: "🦊",
    names: ["fox_face"],
    tags: [],
    description: "fox",
    category: "Animals & Nature"
  },
  {
    emoji: "🦝",
    names: ["raccoon"],
    tags: [],
    description: "raccoon",
    category: "Animals & Nature"
  },
  {
    emoji: "🐱",
    names: ["cat"],
    tags: ["pet"],
    description: "cat face",
    category: "Animals & Nature"
  },
  {
    emoji: "🐈",
    names: ["cat2"],
    tags: [],
    description: "cat",
    category: "Animals & Nature"
  },
  {
    emoji: "🐈‍⬛",
    names: ["black_cat"],
    tags: [],
    description: "black cat",
    category: "Animals & Nature"
  },
  {
    emoji: "🦁",
    names: ["lion"],
    tags: [],
    description: "lion",
    category: "Animals & Nature"
  },
  {
    emoji: "🐯",
    names: ["tiger"],
    tags: [],
    description: "tiger face",
    category: "Animals & Nature"
  },
  {
    emoji: "🐅",
    names: ["tiger2"],
    tags: [],
    description: "tiger",
    category: "Animals & Nature"
  },
  {
    emoji: "🐆",
    names: ["leopard"],
    tags: [],
    description: "leopard",
    category: "Animals & Nature"
  },
  {
    emoji: "🐴",
    names: ["horse"],
    tags: [],
    description: "horse face",
    category: "Animals & Nature"
  },
  {
    emoji: "🫎",
    names: ["moose"],
    tags: ["canada"],
    description: "moose",
    category: "Animals & Nature"
  },
  {
    emoji: "🫏",
    names: ["donkey"],
    tags: ["mule"],
    description: "donkey",
    category: "Animals & Nature"
  },
  {
    emoji: "🐎",
    names: ["racehorse"],
    tags: ["speed"],
    description: "horse",
    category: "Animals & Nature"
  },
  {
    emoji: "🦄",
    names: ["unicorn"],
    tags: [],
    description: "unicorn",
    category: "Animals & Nature"
  },
  {
    emoji: "🦓",
    names: ["zebra"],
    tags: [],
    description: "zebra",
    category: "Animals & Nature"
  },
  {
    emoji: "🦌",
    names: ["deer"],
    tags: [],
    description: "deer",
    category: "Animals & Nature"
  },
  {
    emoji: "🦬",
    names: ["bison"],
    tags: [],
    description: "bison",
    category: "Animals & Nature"
  },
  {
    emoji: "🐮",
    names: ["cow"],
    tags: [],
    description: "cow face",
    category: "Animals & Nature"
  },
  {
    emoji: "🐂",
    names: ["ox"],
    tags: [],
    description: "ox",
    category: "Animals & Nature"
  },
  {
    emoji: "🐃",
    names: ["water_buffalo"],
    tags: [],
    description: "water buffalo",
    category: "Animals & Nature"
  },
  {
    emoji: "🐄",
    names: ["cow2"],
    tags: [],
    description: "cow",
    category: "Animals & Nature"
  },
  {
    emoji: "🐷",
    names: ["pig"],
    tags: [],
    description: "pig face",
    category: "Animals & Nature"
  },
  {
    emoji: "🐖",
    names: ["pig2"],
    tags: [],
    description: "pig",
    category: "Animals & Nature"
  },
  {
    emoji: "🐗",
    names: ["boar"],
    tags: [],
    description: "boar",
    category: "Animals & Nature"
  },
  {
    emoji: "🐽",
    names: ["pig_nose"],
    tags: [],
    description: "pig nose",
    category: "Animals & Nature"
  },
  {
    emoji: "🐏",
    names: ["ram"],
    tags: [],
    description: "ram",
    category: "Animals & Nature"
  },
  {
    emoji: "🐑",
    names: ["sheep"],
    tags: [],
    description: "ewe",
    category: "Animals & Nature"
  },
  {
    emoji: "🐐",
    names: ["goat"],
    tags: [],
    description: "goat",
    category: "Animals & Nature"
  },
  {
    emoji: "🐪",
    names: ["dromedary_camel"],
    tags: ["desert"],
    description: "camel",
    category: "Animals & Nature"
  },
  {
    emoji: "🐫",
    names: ["camel"],
    tags: [],
    description: "two-hump camel",
    category: "Animals & Nature"
  },
  {
    emoji: "🦙",
    names: ["llama"],
    tags: [],
    description: "llama",
    category: "Animals & Nature"
  },
  {
    emoji: "🦒",
    names: ["giraffe"],
    tags: [],
    description: "giraffe",
    category: "Animals & Nature"
  },
  {
    emoji: "🐘",
    names: ["elephant"],
    tags: [],
    description: "elephant",
    category: "Animals & Nature"
  },
  {
    emoji: "🦣",
    names: ["mammoth"],
    tags: [],
    description: "mammoth",
    category: "Animals & Nature"
  },
  {
    emoji: "🦏",
    names: ["rhinoceros"],
    tags: [],
    description: "rhinoceros",
    category: "Animals & Nature"
  },
  {
    emoji: "🦛",
    names: ["hippopotamus"],
    tags: [],
    description: "hippopotamus",
    category: "Animals & Nature"
  },
  {
    emoji: "🐭",
    names: ["mouse"],
    tags: [],
    description: "mouse face",
    category: "Animals & Nature"
  },
  {
    emoji: "🐁",
    names: ["mouse2"],
    tags: [],
    description: "mouse",
    category: "Animals & Nature"
  },
  {
    emoji: "🐀",
    names: ["rat"],
    tags: [],
    description: "rat",
    category: "Animals & Nature"
  },
  {
    emoji: "🐹",
    names: ["hamster"],
    tags: ["pet"],
    description: "hamster",
    category: "Animals & Nature"
  },
  {
    emoji: "🐰",
    names: ["rabbit"],
    tags: ["bunny"],
    description: "rabbit face",
    category: "Animals & Nature"
  },
  {
    emoji: "🐇",
    names: ["rabbit2"],
    tags: [],
    description: "rabbit",
    category: "Animals & Nature"
  },
  {
    emoji: "🐿️",
    names: ["chipmunk"],
    tags: [],
    description: "chipmunk",
    category: "Animals & Nature"
  },
  {
    emoji: "🦫",
    names: ["beaver"],
    tags: [],
    description: "beaver",
    category: "Animals & Nature"
  },
  {
    emoji: "🦔",
    names: ["hedgehog"],
    tags: [],
    description: "hedgehog",
    category: "Animals & Nature"
  },
  {
    emoji: "🦇",
    names: ["bat"],
    tags: [],
    description: "bat",
    category: "Animals & Nature"
  },
  {
    emoji: "🐻",
    names: ["bear"],
    tags: [],
    description: "bear",
    category: "Animals & Nature"
  },
  {
    emoji: "🐻‍❄️",
    names: ["polar_bear"],
    tags: [],
    description: "polar bear",
    category: "Animals & Nature"
  },
  {
    emoji: "🐨",
    names: ["koala"],
    tags: [],
    description: "koala",
    category: "Animals & Nature"
  },
  {
    emoji: "🐼",
    names: ["panda_face"],
    tags: [],
    description: "panda",
    category: "Animals & Nature"
  },
  {
    emoji: "🦥",
    names: ["sloth"],
    tags: [],
    description: "sloth",
    category: "Animals & Nature"
  },
  {
    emoji: "🦦",
    names: ["otter"],
    tags: [],
    description: "otter",
    category: "Animals & Nature"
  },
  {
    emoji: "🦨",
    names: ["skunk"],
    tags: [],
    description: "skunk",
    category: "Animals & Nature"
  },
  {
    emoji: "🦘",
    names: ["kangaroo"],
    tags: [],
    description: "kangaroo",
    category: "Animals & Nature"
  },
  {
    emoji: "🦡",
    names: ["badger"],
    tags: [],
    description: "badger",
    category: "Animals & Nature"
  },
  {
    emoji: "🐾",
    names: ["feet", "paw_prints"],
    tags: [],
    description: "paw prints",
    category: "Animals & Nature"
  },
  {
    emoji: "🦃",
    names: ["turkey"],
    tags: ["thanksgiving"],
    description: "turkey",
    category: "Animals & Nature"
  },
  {
    emoji: "🐔",
    names: ["chicken"],
    tags: [],
    description: "chicken",
    category: "Animals & Nature"
  },
  {
    emoji: "🐓",
    names: ["rooster"],
    tags: [],
    description: "rooster",
    category: "Animals & Nature"
  },
  {
    emoji: "🐣",
    names: ["hatching_chick"],
    tags: [],
    description: "hatching chick",
    category: "Animals & Nature"
  },
  {
    emoji: "🐤",
    names: ["baby_chick"],
    tags: [],
    description: "baby chick",
    category: "Animals & Nature"
  },
  {
    emoji: "🐥",
    names: ["hatched_chick"],
    tags: [],
    description: "front-facing baby chick",
    category: "Animals & Nature"
  },
  {
    emoji: "🐦",
    names: ["bird"],
    tags: [],
    description: "bird",
    category: "Animals & Nature"
  },
  {
    emoji: "🐧",
    names: ["penguin"],
    tags: [],
    description: "penguin",
    category: "Animals & Nature"
  },
  {
    emoji: "🕊️",
    names: ["dove"],
    tags: ["peace"],
    description: "dove",
    category: "Animals & Nature"
  },
  {
    emoji: "🦅",
    names: ["eagle"],
    tags: [],
    description: "eagle",
    category: "Animals & Nature"
  },
  {
    emoji: "🦆",
    names: ["duck"],
    tags: [],
    description: "duck",
    category: "Animals & Nature"
  },
  {
    emoji: "🦢",
    names: ["swan"],
    tags: [],
    description: "swan",
    category: "Animals & Nature"
  },
  {
    emoji: "🦉",
    names: ["owl"],
    tags: [],
    description: "owl",
    category: "Animals & Nature"
  },
  {
    emoji: "🦤",
    names: ["dodo"],
    tags: [],
    description: "dodo",
    category: "Animals & Nature"
  },
  {
    emoji: "🪶",
    names: ["feather"],
    tags: [],
    description: "feather",
    category: "Animals & Nature"
  },
  {
    emoji: "🦩",
    names: ["flamingo"],
    tags: [],
    description: "flamingo",
    category: "Animals & Nature"
  },
  {
    emoji: "🦚",
    names: ["peacock"],
    tags: [],
    description: "peacock",
    category: "Animals & Nature"
  },
  {
    emoji: "🦜",
    names: ["parrot"],
    tags: [],
    description: "parrot",
    category: "Animals & Nature"
  },
  {
    emoji: "🪽",
    names: ["wing"],
    tags: ["fly"],
    description: "wing",
    category: "Animals & Nature"
  },
  {
    emoji: "🐦‍⬛",
    names: ["black_bird"],
    tags: [],
    description: "black bird",
    category: "Animals & Nature"
  },
  {
    emoji: "🪿",
    names: ["goose"],
    tags: ["honk"],
    description: "goose",
    category: "Animals & Nature"
  },
  {
    emoji: "🐸",
    names: ["frog"],
    tags: [],
    description: "frog",
    category: "Animals & Nature"
  },
  {
    emoji: "🐊",
    names: ["crocodile"],
    tags: [],
    description: "crocodile",
    category: "Animals & Nature"
  },
  {
    emoji: "🐢",
    names: ["turtle"],
    tags: ["slow"],
    description: "turtle",
    category: "Animals & Nature"
  },
  {
    emoji: "🦎",
    names: ["lizard"],
    tags: [],
    description: "lizard",
    category: "Animals & Nature"
  },
  {
    emoji: "🐍",
    names: ["snake"],
    tags: [],
    description: "snake",
    category: "Animals & Nature"
  },
  {
    emoji: "🐲",
    names: ["dragon_face"],
    tags: [],
    description: "dragon face",
    category: "Animals & Nature"
  },
  {
    emoji: "🐉",
    names: ["dragon"],
    tags: [],
    description: "dragon",
    category: "Animals & Nature"
  },
  {
    emoji: "🦕",
    names: ["sauropod"],
    tags: ["dinosaur"],
    description: "sauropod",
    category: "Animals & Nature"
  },
  {
    emoji: "🦖",
    names: ["t-rex"],
    tags: ["dinosaur"],
    description: "T-Rex",
    category: "Animals & Nature"
  },
  {
    emoji: "🐳",
    names: ["whale"],
    tags: ["sea"],
    description: "spouting whale",
    category: "Animals & Nature"
  },
  {
    emoji: "🐋",
    names: ["whale2"],
    tags: [],
    description: "whale",
    category: "Animals & Nature"
  },
  {
    emoji: "🐬",
    names: ["dolphin", "flipper"],
    tags: [],
    description: "dolphin",
    category: "Animals & Nature"
  },
  {
    emoji: "🦭",
    names: ["seal"],
    tags: [],
    description: "seal",
    category: "Animals & Nature"
  },
  {
    emoji: "🐟",
    names: ["fish"],
    tags: [],
    description: "fish",
    category: "Animals & Nature"
  },
  {
    emoji: "🐠",
    names: ["tropical_fish"],
    tags: [],
    description: "tropical fish",
    category: "Animals & Nature"
  },
  {
    emoji: "🐡",
    names: ["blowfish"],
    tags: [],
    description: "blowfish",
    category: "Animals & Nature"
  },
  {
    emoji: "🦈",
    names: ["shark"],
    tags: [],
    description: "shark",
    category: "Animals & Nature"
  },
  {
    emoji: "🐙",
    names: ["octopus"],
    tags: [],
    description: "octopus",
    category: "Animals & Nature"
  },
  {
    emoji: "🐚",
    names: ["shell"],
    tags: ["sea", "beach"],
    description: "spiral shell",
    category: "Animals & Nature"
  },
  {
    emoji: "🪸",
    names: ["coral"],
    tags: [],
    description: "coral",
    category: "Animals & Nature"
  },
  {
    emoji: "🪼",
    names: ["jellyfish"],
    tags: [],
    description: "jellyfish",
    category: "Animals & Nature"
  },
  {
    emoji: "🐌",
    names: ["snail"],
    tags: ["slow"],
    description: "snail",
    category: "Animals & Nature"
  },
  {
    emoji: "🦋",
    names: ["butterfly"],
    tags: [],
    description: "butterfly",
    category: "Animals & Nature"
  },
  {
    emoji: "🐛",
    names: ["bug"],
    tags: [],
    description: "bug",
    category: "Animals & Nature"
  },
  {
    emoji: "🐜",
    names: ["ant"],
    tags: [],
    description: "ant",
    category: "Animals & Nature"
  },
  {
    emoji: "🐝",
    names: ["bee", "honeybee"],
    tags: [],
    description: "honeybee",
    category: "Animals & Nature"
  },
  {
    emoji: "🪲",
    names: ["beetle"],
    tags: [],
    description: "beetle",
    category: "Animals & Nature"
  },
  {
    emoji: "🐞",
    names: ["lady_beetle"],
    tags: ["bug"],
    description: "lady beetle",
    category: "Animals & Nature"
  },
  {
    emoji: "🦗",
    names: ["cricket"],
    tags: [],
    description: "cricket",
    category: "Animals & Nature"
  },
  {
    emoji: "🪳",
    names: ["cockroach"],
    tags: [],
    description: "cockroach",
    category: "Animals & Nature"
  },
  {
    emoji: "🕷️",
    names: ["spider"],
    tags: [],
    description: "spider",
    category: "Animals & Nature"
  },
  {
    emoji: "🕸️",
    names: ["spider_web"],
    tags: [],
    description: "spider web",
    category: "Animals & Nature"
  },
  {
    emoji: "🦂",
    names: ["scorpion"],
    tags: [],
    description: "scorpion",
    category: "Animals & Nature"
  },
  {
    emoji: "🦟",
    names: ["mosquito"],
    tags: [],
    description: "mosquito",
    category: "Animals & Nature"
  },
  {
    emoji: "🪰",
    names: ["fly"],
    tags: [],
    description: "fly",
    category: "Animals & Nature"
  },
  {
    emoji: "🪱",
    names: ["worm"],
    tags: [],
    description: "worm",
    category: "Animals & Nature"
  },
  {
    emoji: "🦠",
    names: ["microbe"],
    tags: ["germ"],
    description: "microbe",
    category: "Animals & Nature"
  },
  {
    emoji: "💐",
    names: ["bouquet"],
    tags: ["flowers"],
    description: "bouquet",
    category: "Animals & Nature"
  },
  {
    emoji: "🌸",
    names: ["cherry_blossom"],
    tags: ["flower", "spring"],
    description: "cherry blossom",
    category: "Animals & Nature"
  },
  {
    emoji: "💮",
    names: ["white_flower"],
    tags: [],
    description: "white flower",
    category: "Animals & Nature"
  },
  {
    emoji: "🪷",
    names: ["lotus"],
    tags: [],
    description: "lotus",
    category: "Animals & Nature"
  },
  {
    emoji: "🏵️",
    names: ["rosette"],
    tags: [],
    description: "rosette",
    category: "Animals & Nature"
  },
  {
    emoji: "🌹",
    names: ["rose"],
    tags: ["flower"],
    description: "rose",
    category: "Animals & Nature"
  },
  {
    emoji: "🥀",
    names: ["wilted_flower"],
    tags: [],
    description: "wilted flower",
    category: "Animals & Nature"
  },
  {
    emoji: "🌺",
    names: ["hibiscus"],
    tags: [],
    description: "hibiscus",
    category: "Animals & Nature"
  },
  {
    emoji: "🌻",
    names: ["sunflower"],
    tags: [],
    description: "sunflower",
    category: "Animals & Nature"
  },
  {
    emoji: "🌼",
    names: ["blossom"],
    tags: [],
    description: "blossom",
    category: "Animals & Nature"
  },
  {
    emoji: "🌷",
    names: ["tulip"],
    tags: ["flower"],
    description: "tulip",
    category: "Animals & Nature"
  },
  {
    emoji: "🪻",
    names: ["hyacinth"],
    tags: [],
    description: "hyacinth",
    category: "Animals & Nature"
  },
  {
    emoji: "🌱",
    names: ["seedling"],
    tags: ["plant"],
    description: "seedling",
    category: "Animals & Nature"
  },
  {
    emoji: "🪴",
    names: ["potted_plant"],
    tags: [],
    description: "potted plant",
    category: "Animals & Nature"
  },
  {
    emoji: "🌲",
    names: ["evergreen_tree"],
    tags: ["wood"],
    description: "evergreen tree",
    category: "Animals & Nature"
  },
  {
    emoji: "🌳",
    names: ["deciduous_tree"],
    tags: ["wood"],
    description: "deciduous tree",
    category: "Animals & Nature"
  },
  {
    emoji: "🌴",
    names: ["palm_tree"],
    tags: [],
    description: "palm tree",
    category: "Animals & Nature"
  },
  {
    emoji: "🌵",
    names: ["cactus"],
    tags: [],
    description: "cactus",
    category: "Animals & Nature"
  },
  {
    emoji: "🌾",
    names: ["ear_of_rice"],
    tags: [],
    description: "sheaf of rice",
    category: "Animals & Nature"
  },
  {
    emoji: "🌿",
    names: ["herb"],
    tags: [],
    description: "herb",
    category: "Animals & Nature"
  },
  {
    emoji: "☘️",
    names: ["shamrock"],
    tags: [],
    description: "shamrock",
    category: "Animals & Nature"
  },
  {
    emoji: "🍀",
    names: ["four_leaf_clover"],
    tags: ["luck"],
    description: "four leaf clover",
    category: "Animals & Nature"
  },
  {
    emoji: "🍁",
    names: ["maple_leaf"],
    tags: ["canada"],
    description: "maple leaf",
    category: "Animals & Nature"
  },
  {
    emoji: "🍂",
    names: ["fallen_leaf"],
    tags: ["autumn"],
    description: "fallen leaf",
    category: "Animals & Nature"
  },
  {
    emoji: "🍃",
    names: ["leaves"],
    tags: ["leaf"],
    description: "leaf fluttering in wind",
    category: "Animals & Nature"
  },
  {
    emoji: "🪹",
    names: ["empty_nest"],
    tags: [],
    description: "empty nest",
    category: "Animals & Nature"
  },
  {
    emoji: "🪺",
    names: ["nest_with_eggs"],
    tags: [],
    description: "nest with eggs",
    category: "Animals & Nature"
  },
  {
    emoji: "🍄",
    names: ["mushroom"],
    tags: ["fungus"],
    description: "mushroom",
    category: "Animals & Nature"
  },
  {
    emoji: "🍇",
    names: ["grapes"],
    tags: [],
    description: "grapes",
    category: "Food & Drink"
  },
  {
    emoji: "🍈",
    names: ["melon"],
    tags: [],
    description: "melon",
    category: "Food & Drink"
  },
  {
    emoji: "🍉",
    names: ["watermelon"],
    tags: [],
    description: "watermelon",
    category: "Food & Drink"
  },
  {
    emoji: "🍊",
    names: ["tangerine", "orange", "mandarin"],
    tags: [],
    description: "tangerine",
    category: "Food & Drink"
  },
  {
    emoji: "🍋",
    names: ["lemon"],
    tags: [],
    description: "lemon",
    category: "Food & Drink"
  },
  {
    emoji: "🍌",
    names: ["banana"],
    tags: ["fruit"],
    description: "banana",
    category: "Food & Drink"
  },
  {
    emoji: "🍍",
    names: ["pineapple"],
    tags: [],
    description: "pineapple",
    category: "Food & Drink"
  },
  {
    emoji: "🥭",
    names: ["mango"],
    tags: [],
    description: "mango",
    category: "Food & Drink"
  },
  {
    emoji: "🍎",
    names: ["apple"],
    tags: [],
    description: "red apple",
    category: "Food & Drink"
  },
  {
    emoji: "🍏",
    names: ["green_apple"],
    tags: ["fruit"],
    description: "green apple",
    category: "Food & Drink"
  },
  {
    emoji: "🍐",
    names: ["pear"],
    tags: [],
    description: "pear",
    category: "Food & Drink"
  },
  {
    emoji: "🍑",
    names: ["peach"],
    tags: [],
    description: "peach",
    category: "Food & Drink"
  },
  {
    emoji: "🍒",
    names: ["cherries"],
    tags: ["fruit"],
    description: "cherries",
    category: "Food & Drink"
  },
  {
    emoji: "🍓",
    names: ["strawberry"],
    tags: ["fruit"],
    description: "strawberry",
    category: "Food & Drink"
  },
  {
    emoji: "🫐",
    names: ["blueberries"],
    tags: [],
    description: "blueberries",
    category: "Food & Drink"
  },
  {
    emoji: "🥝",
    names: ["kiwi_fruit"],
    tags: [],
    description: "kiwi fruit",
    category: "Food & Drink"
  },
  {
    emoji: "🍅",
    names: ["tomato"],
    tags: [],
    description: "tomato",
    category: "Food & Drink"
  },
  {
    emoji: "🫒",
    names: ["olive"],
    tags: [],
    description: "olive",
    category: "Food & Drink"
  },
  {
    emoji: "🥥",
    names: ["coconut"],
    tags: [],
    description: "coconut",
    category: "Food & Drink"
  },
  {
    emoji: "🥑",
    names: ["avocado"],
    tags: [],
    description: "avocado",
    category: "Food & Drink"
  },
  {
    emoji: "🍆",
    names: ["eggplant"],
    tags: ["aubergine"],
    description: "eggplant",
    category: "Food & Drink"
  },
  {
    emoji: "🥔",
    names: ["potato"],
    tags: [],
    description: "potato",
    category: "Food & Drink"
  },
  {
    emoji: "🥕",
    names: ["carrot"],
    tags: [],
    description: "carrot",
    category: "Food & Drink"
  },
  {
    emoji: "🌽",
    names: ["corn"],
    tags: [],
    description: "ear of corn",
    category: "Food & Drink"
  },
  {
    emoji: "🌶️",
    names: ["hot_pepper"],
    tags: ["spicy"],
    description: "hot pepper",
    category: "Food & Drink"
  },
  {
    emoji: "🫑",
    names: ["bell_pepper"],
    tags: [],
    description: "bell pepper",
    category: "Food & Drink"
  },
  {
    emoji: "🥒",
    names: ["cucumber"],
    tags: [],
    description: "cucumber",
    category: "Food & Drink"
  },
  {
    emoji: "🥬",
    names: ["leafy_green"],
    tags: [],
    description: "leafy green",
    category: "Food & Drink"
  },
  {
    emoji: "🥦",
    names: ["broccoli"],
    tags: [],
    description: "broccoli",
    category: "Food & Drink"
  },
  {
    emoji: "🧄",
    names: ["garlic"],
    tags: [],
    description: "garlic",
    category: "Food & Drink"
  },
  {
    emoji: "🧅",
    names: ["onion"],
    tags: [],
    description: "onion",
    category: "Food & Drink"
  },
  {
    emoji: "🥜",
    names: ["peanuts"],
    tags: [],
    description: "peanuts",
    category: "Food & Drink"
  },
  {
    emoji: "🫘",
    names: ["beans"],
    tags: [],
    description: "beans",
    category: "Food & Drink"
  },
  {
    emoji: "🌰",
    names: ["chestnut"],
    tags: [],
    description: "chestnut",
    category: "Food & Drink"
  },
  {
    emoji: "🫚",
    names: ["ginger_root"],
    tags: [],
    description: "ginger root",
    category: "Food & Drink"
  },
  {
    emoji: "🫛",
    names: ["pea_pod"],
    tags: [],
    description: "pea pod",
    category: "Food & Drink"
  },
  {
    emoji: "🍞",
    names: ["bread"],
    tags: ["toast"],
    description: "bread",
    category: "Food & Drink"
  },
  {
    emoji: "🥐",
    names: ["croissant"],
    tags: [],
    description: "croissant",
    category: "Food & Drink"
  },
  {
    emoji: "🥖",
    names: ["baguette_bread"],
    tags: [],
    description: "baguette bread",
    category: "Food & Drink"
  },
  {
    emoji: "🫓",
    names: ["flatbread"],
    tags: [],
    description: "flatbread",
    category: "Food & Drink"
  },
  {
    emoji: "🥨",
    names: ["pretzel"],
    tags: [],
    description: "pretzel",
    category: "Food & Drink"
  },
  {
    emoji: "🥯",
    names: ["bagel"],
    tags: [],
    description: "bagel",
    category: "Food & Drink"
  },
  {
    emoji: "🥞",
    names: ["pancakes"],
    tags: [],
    description: "pancakes",
    category: "Food & Drink"
  },
  {
    emoji: "🧇",
    names: ["waffle"],
    tags: [],
    description: "waffle",
    category: "Food & Drink"
  },
  {
    emoji: "🧀",
    names: ["cheese"],
    tags: [],
    description: "cheese wedge",
    category: "Food & Drink"
  },
  {
    emoji: "🍖",
    names: ["meat_on_bone"],
    tags: [],
    description: "meat on bone",
    category: "Food & Drink"
  },
  {
    emoji: "🍗",
    names: ["poultry_leg"],
    tags: ["meat", "chicken"],
    description: "poultry leg",
    category: "Food & Drink"
  },
  {
    emoji: "🥩",
    names: ["cut_of_meat"],
    tags: [],
    description: "cut of meat",
    category: "Food & Drink"
  },
  {
    emoji: "🥓",
    names: ["bacon"],
    tags: [],
    description: "bacon",
    category: "Food & Drink"
  },
  {
    emoji: "🍔",
    names: ["hamburger"],
    tags: ["burger"],
    description: "hamburger",
    category: "Food & Drink"
  },
  {
    emoji: "🍟",
    names: ["fries"],
    tags: [],
    description: "french fries",
    category: "Food & Drink"
  },
  {
    emoji: "🍕",
    names: ["pizza"],
    tags: [],
    description: "pizza",
    category: "Food & Drink"
  },
  {
    emoji: "🌭",
    names: ["hotdog"],
    tags: [],
    description: "hot dog",
    category: "Food & Drink"
  },
  {
    emoji: "🥪",
    names: ["sandwich"],
    tags: [],
    description: "sandwich",
    category: "Food & Drink"
  },
  {
    emoji: "🌮",
    names: ["taco"],
    tags: [],
    description: "taco",
    category: "Food & Drink"
  },
  {
    emoji: "🌯",
    names: ["burrito"],
    tags: [],
    description: "burrito",
    category: "Food & Drink"
  },
  {
    emoji: "🫔",
    names: ["tamale"],
    tags: [],
    description: "tamale",
    category: "Food & Drink"
  },
  {
    emoji: "🥙",
    names: ["stuffed_flatbread"],
    tags: [],
    description: "stuffed flatbread",
    category: "Food & Drink"
  },
  {
    emoji: "🧆",
    names: ["falafel"],
    tags: [],
    description: "falafel",
    category: "Food & Drink"
  },
  {
    emoji: "🥚",
    names: ["egg"],
    tags: [],
    description: "egg",
    category: "Food & Drink"
  },
  {
    emoji: "🍳",
    names: ["fried_egg"],
    tags: ["breakfast"],
    description: "cooking",
    category: "Food & Drink"
  },
  {
    emoji: "🥘",
    names: ["shallow_pan_of_food"],
    tags: ["paella", "curry"],
    description: "shallow pan of food",
    category: "Food & Drink"
  },
  {
    emoji: "🍲",
    names: ["stew"],
    tags: [],
    description: "pot of food",
    category: "Food & Drink"
  },
  {
    emoji: "🫕",
    names: ["fondue"],
    tags: [],
    description: "fondue",
    category: "Food & Drink"
  },
  {
    emoji: "🥣",
    names: ["bowl_with_spoon"],
    tags: [],
    description: "bowl with spoon",
    category: "Food & Drink"
  },
  {
    emoji: "🥗",
    names: ["green_salad"],
    tags: [],
    description: "green salad",
    category: "Food & Drink"
  },
  {
    emoji: "🍿",
    names: ["popcorn"],
    tags: [],
    description: "popcorn",
    category: "Food & Drink"
  },
  {
    emoji: "🧈",
    names: ["butter"],
    tags: [],
    description: "butter",
    category: "Food & Drink"
  },
  {
    emoji: "🧂",
    names: ["salt"],
    tags: [],
    description: "salt",
    category: "Food & Drink"
  },
  {
    emoji: "🥫",
    names: ["canned_food"],
    tags: [],
    description: "canned food",
    category: "Food & Drink"
  },
  {
    emoji: "🍱",
    names: ["bento"],
    tags: [],
    description: "bento box",
    category: "Food & Drink"
  },
  {
    emoji: "🍘",
    names: ["rice_cracker"],
    tags: [],
    description: "rice cracker",
    category: "Food & Drink"
  },
  {
    emoji: "🍙",
    names: ["rice_ball"],
    tags: [],
    description: "rice ball",
    category: "Food & Drink"
  },
  {
    emoji: "🍚",
    names: ["rice"],
    tags: [],
    description: "cooked rice",
    category: "Food & Drink"
  },
  {
    emoji: "🍛",
    names: ["curry"],
    tags: [],
    description: "curry rice",
    category: "Food & Drink"
  },
  {
    emoji: "🍜",
    names: ["ramen"],
    tags: ["noodle"],
    description: "steaming bowl",
    category: "Food & Drink"
  },
  {
    emoji: "🍝",
    names: ["spaghetti"],
    tags: ["pasta"],
    description: "spaghetti",
    category: "Food & Drink"
  },
  {
    emoji: "🍠",
    names: ["sweet_potato"],
    tags: [],
    description: "roasted sweet potato",
    category: "Food & Drink"
  },
  {
    emoji: "🍢",
    names: ["oden"],
    tags: [],
    description: "oden",
    category: "Food & Drink"
  },
  {
    emoji: "🍣",
    names: ["sushi"],
    tags: [],
    description: "sushi",
    category: "Food & Drink"
  },
  {
    emoji: "🍤",
    names: ["fried_shrimp"],
    tags: ["tempura"],
    description: "fried shrimp",
    category: "Food & Drink"
  },
  {
    emoji: "🍥",
    names: ["fish_cake"],
    tags: [],
    description: "fish cake with swirl",
    category: "Food & Drink"
  },
  {
    emoji: "🥮",
    names: ["moon_cake"],
    tags: [],
    description: "moon cake",
    category: "Food & Drink"
  },
  {
    emoji: "🍡",
    names: ["dango"],
    tags: [],
    description: "dango",
    category: "Food & Drink"
  },
  {
    emoji: "🥟",
    names: ["dumpling"],
    tags: [],
    description: "dumpling",
    category: "Food & Drink"
  },
  {
    emoji: "🥠",
    names: ["fortune_cookie"],
    tags: [],
    description: "fortune cookie",
    category: "Food & Drink"
  },
  {
    emoji: "🥡",
    names: ["takeout_box"],
    tags: [],
    description: "takeout box",
    category: "Food & Drink"
  },
  {
    emoji: "🦀",
    names: ["crab"],
    tags: [],
    description: "crab",
    category: "Food & Drink"
  },
  {
    emoji: "🦞",
    names: ["lobster"],
    tags: [],
    description: "lobster",
    category: "Food & Drink"
  },
  {
    emoji: "🦐",
    names: ["shrimp"],
    tags: [],
    description: "shrimp",
    category: "Food & Drink"
  },
  {
    emoji: "🦑",
    names: ["squid"],
    tags: [],
    description: "squid",
    category: "Food & Drink"
  },
  {
    emoji: "🦪",
    names: ["oyster"],
    tags: [],
    description: "oyster",
    category: "Food & Drink"
  },
  {
    emoji: "🍦",
    names: ["icecream"],
    tags: [],
    description: "soft ice cream",
    category: "Food & Drink"
  },
  {
    emoji: "🍧",
    names: ["shaved_ice"],
    tags: [],
    description: "shaved ice",
    category: "Food & Drink"
  },
  {
    emoji: "🍨",
    names: ["ice_cream"],
    tags: [],
    description: "ice cream",
    category: "Food & Drink"
  },
  {
    emoji: "🍩",
    names: ["doughnut"],
    tags: [],
    description: "doughnut",
    category: "Food & Drink"
  },
  {
    emoji: "🍪",
    names: ["cookie"],
    tags: [],
    description: "cookie",
    category: "Food & Drink"
  },
  {
    emoji: "🎂",
    names: ["birthday"],
    tags: ["party"],
    description: "birthday cake",
    category: "Food & Drink"
  },
  {
    emoji: "🍰",
    names: ["cake"],
    tags: ["dessert"],
    description: "shortcake",
    category: "Food & Drink"
  },
  {
    emoji: "🧁",
    names: ["cupcake"],
    tags: [],
    description: "cupcake",
    category: "Food & Drink"
  },
  {
    emoji: "🥧",
    names: ["pie"],
    tags: [],
    description: "pie",
    category: "Food & Drink"
  },
  {
    emoji: "🍫",
    names: ["chocolate_bar"],
    tags: [],
    description: "chocolate bar",
    category: "Food & Drink"
  },
  {
    emoji: "🍬",
    names: ["candy"],
    tags: ["sweet"],
    description: "candy",
    category: "Food & Drink"
  },
  {
    emoji: "🍭",
    names: ["lollipop"],
    tags: [],
    description: "lollipop",
    category: "Food & Drink"
  },
  {
    emoji: "🍮",
    names: ["custard"],
    tags: [],
    description: "custard",
    category: "Food & Drink"
  },
  {
    emoji: "🍯",
    names: ["honey_pot"],
    tags: [],
    description: "honey pot",
    category: "Food & Drink"
  },
  {
    emoji: "🍼",
    names: ["baby_bottle"],
    tags: ["milk"],
    description: "baby bottle",
    category: "Food & Drink"
  },
  {
    emoji: "🥛",
    names: ["milk_glass"],
    tags: [],
    description: "glass of milk",
    category: "Food & Drink"
  },
  {
    emoji: "☕",
    names: ["coffee"],
    tags: ["cafe", "espresso"],
    description: "hot beverage",
    category: "Food & Drink"
  },
  {
    emoji: "🫖",
    names: ["teapot"],
    tags: [],
    description: "teapot",
    category: "Food & Drink"
  },
  {
    emoji: "🍵",
    names: ["tea"],
    tags: ["green", "breakfast"],
    description: "teacup without handle",
    category: "Food & Drink"
  },
  {
    emoji: "🍶",
    names: ["sake"],
    tags: [],
    description: "sake",
    category: "Food & Drink"
  },
  {
    emoji: "🍾",
    names: ["champagne"],
    tags: ["bottle", "bubbly", "celebration"],
    description: "bottle with popping cork",
    category: "Food & Drink"
  },
  {
    emoji: "🍷",
    names: ["wine_glass"],
    tags: [],
    description: "wine glass",
    category: "Food & Drink"
  },
  {
    emoji: "🍸",
    names: ["cocktail"],
    tags: ["drink"],
    description: "cocktail glass",
    category: "Food & Drink"
  },
  {
    emoji: "🍹",
    names: ["tropical_drink"],
    tags: ["summer", "vacation"],
    description: "tropical drink",
    category: "Food & Drink"
  },
  {
    emoji: "🍺",
    names: ["beer"],
    tags: ["drink"],
    description: "beer mug",
    category: "Food & Drink"
  },
  {
    emoji: "🍻",
    names: ["beers"],
    tags: ["drinks"],
    description: "clinking beer mugs",
    category: "Food & Drink"
  },
  {
    emoji: "🥂",
    names: ["clinking_glasses"],
    tags: ["cheers", "toast"],
    description: "clinking glasses",
    category: "Food & Drink"
  },
  {
    emoji: "🥃",
    names: ["tumbler_glass"],
    tags: ["whisky"],
    description: "tumbler glass",
    category: "Food & Drink"
  },
  {
    emoji: "🫗",
    names: ["pouring_liquid"],
    tags: [],
    description: "pouring liquid",
    category: "Food & Drink"
  },
  {
    emoji: "🥤",
    names: ["cup_with_straw"],
    tags: [],
    description: "cup with straw",
    category: "Food & Drink"
  },
  {
    emoji: "🧋",
    names: ["bubble_tea"],
    tags: [],
    description: "bubble tea",
    category: "Food & Drink"
  },
  {
    emoji: "🧃",
    names: ["beverage_box"],
    tags: [],
    description: "beverage box",
    category: "Food & Drink"
  },
  {
    emoji: "🧉",
    names: ["mate"],
    tags: [],
    description: "mate",
    category: "Food & Drink"
  },
  {
    emoji: "🧊",
    names: ["ice_cube"],
    tags: [],
    description: "ice",
    category: "Food & Drink"
  },
  {
    emoji: "🥢",
    names: ["chopsticks"],
    tags: [],
    description: "chopsticks",
    category: "Food & Drink"
  },
  {
    emoji: "🍽️",
    names: ["plate_with_cutlery"],
    tags: ["dining", "dinner"],
    description: "fork and knife with plate",
    category: "Food & Drink"
  },
  {
    emoji: "🍴",
    names: ["fork_and_knife"],
    tags: ["cutlery"],
    description: "fork and knife",
    category: "Food & Drink"
  },
  {
    emoji: "🥄",
    names: ["spoon"],
    tags: [],
    description: "spoon",
    category: "Food & Drink"
  },
  {
    emoji: "🔪",
    names: ["hocho", "knife"],
    tags: ["cut", "chop"],
    description: "kitchen knife",
    category: "Food & Drink"
  },
  {
    emoji: "🫙",
    names: ["jar"],
    tags: [],
    description: "jar",
    category: "Food & Drink"
  },
  {
    emoji: "🏺",
    names: ["amphora"],
    tags: [],
    description: "amphora",
    category: "Food & Drink"
  },
  {
    emoji: "🌍",
    names: ["earth_africa"],
    tags: ["globe", "world", "international"],
    description: "globe showing Europe-Africa",
    category: "Travel & Places"
  },
  {
    emoji: "🌎",
    names: ["earth_americas"],
    tags: ["globe", "world", "international"],
    description: "globe showing Americas",
    category: "Travel & Places"
  },
  {
    emoji: "🌏",
    names: ["earth_asia"],
    tags: ["globe", "world", "international"],
    description: "globe showing Asia-Australia",
    category: "Travel & Places"
  },
  {
    emoji: "🌐",
    names: ["globe_with_meridians"],
    tags: ["world", "global", "international"],
    description: "globe with meridians",
    category: "Travel & Places"
  },
  {
    emoji: "🗺️",
    names: ["world_map"],
    tags: ["travel"],
    description: "world map",
    category: "Travel & Places"
  },
  {
    emoji: "🗾",
    names: ["japan"],
    tags: [],
    description: "map of Japan",
    category: "Travel & Places"
  },
  {
    emoji: "🧭",
    names: ["compass"],
    tags: [],
    description: "compass",
    category: "Travel & Places"
  },
  {
    emoji: "🏔️",
    names: ["mountain_snow"],
    tags: [],
    description: "snow-capped mountain",
    category: "Travel & Places"
  },
  {
    emoji: "⛰️",
    names: ["mountain"],
    tags: [],
    description: "mountain",
    category: "Travel & Places"
  },
  {
    emoji: "🌋",
    names: ["volcano"],
    tags: [],
    description: "volcano",
    category: "Travel & Places"
  },
  {
    emoji: "🗻",
    names: ["mount_fuji"],
    tags: [],
    description: "mount fuji",
    category: "Travel & Places"
  },
  {
    emoji: "🏕️",
    names: ["camping"],
    tags: [],
    description: "camping",
    category: "Travel & Places"
  },
  {
    emoji: "🏖️",
    names: ["beach_umbrella"],
    tags: [],
    description: "beach with umbrella",
    category: "Travel & Places"
  },
  {
    emoji: "🏜️",
    names: ["desert"],
    tags: [],
    description: "desert",
    category: "Travel & Places"
  },
  {
    emoji: "🏝️",
    names: ["desert_island"],
    tags: [],
    description: "desert island",
    category: "Travel & Places"
  },
  {
    emoji: "🏞️",
    names: ["national_park"],
    tags: [],
    description: "national park",
    category: "Travel & Places"
  },
  {
    emoji: "🏟️",
    names: ["stadium"],
    tags: [],
    description: "stadium",
    category: "Travel & Places"
  },
  {
    emoji: "🏛️",
    names: ["classical_building"],
    tags: [],
    description: "classical building",
    category: "Travel & Places"
  },
  {
    emoji: "🏗️",
    names: ["building_construction"],
    tags: [],
    description: "building construction",
    category: "Travel & Places"
  },
  {
    emoji: "🧱",
    names: ["bricks"],
    tags: [],
    description: "brick",
    category: "Travel & Places"
  },
  {
    emoji: "🪨",
    names: ["rock"],
    tags: [],
    description: "rock",
    category: "Travel & Places"
  },
  {
    emoji: "🪵",
    names: ["wood"],
    tags: [],
    description: "wood",
    category: "Travel & Places"
  },
  {
    emoji: "🛖",
    names: ["hut"],
    tags: [],
    description: "hut",
    category: "Travel & Places"
  },
  {
    emoji: "🏘️",
    names: ["houses"],
    tags: [],
    description: "houses",
    category: "Travel & Places"
  },
  {
    emoji: "🏚️",
    names: ["derelict_house"],
    tags: [],
    description: "derelict house",
    category: "Travel & Places"
  },
  {
    emoji: "🏠",
    names: ["house"],
    tags: [],
    description: "house",
    category: "Travel & Places"
  },
  {
    emoji: "🏡",
    names: ["house_with_garden"],
    tags: [],
    description: "house with garden",
    category: "Travel & Places"
  },
  {
    emoji: "🏢",
    names: ["office"],
    tags: [],
    description: "office building",
    category: "Travel & Places"
  },
  {
    emoji: "🏣",
    names: ["post_office"],
    tags: [],
    description: "Japanese post office",
    category: "Travel & Places"
  },
  {
    emoji: "🏤",
    names: ["european_post_office"],
    tags: [],
    description: "post office",
    category: "Travel & Places"
  },
  {
    emoji: "🏥",
    names: ["hospital"],
    tags: [],
    description: "hospital",
    category: "Travel & Places"
  },
  {
    emoji: "🏦",
    names: ["bank"],
    tags: [],
    description: "bank",
    category: "Travel & Places"
  },
  {
    emoji: "🏨",
    names: ["hotel"],
    tags: [],
    description: "hotel",
    category: "Travel & Places"
  },
  {
    emoji: "🏩",
    names: ["love_hotel"],
    tags: [],
    description: "love hotel",
    category: "Travel & Places"
  },
  {
    emoji: "🏪",
    names: ["convenience_store"],
    tags: [],
    description: "convenience store",
    category: "Travel & Places"
  },
  {
    emoji: "🏫",
    names: ["school"],
    tags: [],
    description: "school",
    category: "Travel & Places"
  },
  {
    emoji: "🏬",
    names: ["department_store"],
    tags: [],
    description: "department store",
    category: "Travel & Places"
  },
  {
    emoji: "🏭",
    names: ["factory"],
    tags: [],
    description: "factory",
    category: "Travel & Places"
  },
  {
    emoji: "🏯",
    names: ["japanese_castle"],
    tags: [],
    description: "Japanese castle",
    category: "Travel & Places"
  },
  {
    emoji: "🏰",
    names: ["european_castle"],
    tags: [],
    description: "castle",
    category: "Travel & Places"
  },
  {
    emoji: "💒",
    names: ["wedding"],
    tags: ["marriage"],
    description: "wedding",
    category: "Travel & Places"
  },
  {
    emoji: "🗼",
    names: ["tokyo_tower"],
    tags: [],
    description: "Tokyo tower",
    category: "Travel & Places"
  },
  {
    emoji: "🗽",
    names: ["statue_of_liberty"],
    tags: [],
    description: "Statue of Liberty",
    category: "Travel & Places"
  },
  {
    emoji: "⛪",
    names: ["church"],
    tags: [],
    description: "church",
    category: "Travel & Places"
  },
  {
    emoji: "🕌",
    names: ["mosque"],
    tags: [],
    description: "mosque",
    category: "Travel & Places"
  },
  {
    emoji: "🛕",
    names: ["hindu_temple"],
    tags: [],
    description: "hindu temple",
    category: "Travel & Places"
  },
  {
    emoji: "🕍",
    names: ["synagogue"],
    tags: [],
    description: "synagogue",
    category: "Travel & Places"
  },
  {
    emoji: "⛩️",
    names: ["shinto_shrine"],
    tags: [],
    description: "shinto shrine",
    category: "Travel & Places"
  },
  {
    emoji: "🕋",
    names: ["kaaba"],
    tags: [],
    description: "kaaba",
    category: "Travel & Places"
  },
  {
    emoji: "⛲",
    names: ["fountain"],
    tags: [],
    description: "fountain",
    category: "Travel & Places"
  },
  {
    emoji: "⛺",
    names: ["tent"],
    tags: ["camping"],
    description: "tent",
    category: "Travel & Places"
  },
  {
    emoji: "🌁",
    names: ["foggy"],
    tags: ["karl"],
    description: "foggy",
    category: "Travel & Places"
  },
  {
    emoji: "🌃",
    names: ["night_with_stars"],
    tags: [],
    description: "night with stars",
    category: "Travel & Places"
  },
  {
    emoji: "🏙️",
    names: ["cityscape"],
    tags: ["skyline"],
    description: "cityscape",
    category: "Travel & Places"
  },
  {
    emoji: "🌄",
    names: ["sunrise_over_mountains"],
    tags: [],
    description: "sunrise over mountains",
    category: "Travel & Places"
  },
  {
    emoji: "🌅",
    names: ["sunrise"],
    tags: [],
    description: "sunrise",
    category: "Travel & Places"
  },
  {
    emoji: "🌆",
    names: ["city_sunset"],
    tags: [],
    description: "cityscape at dusk",
    category: "Travel & Places"
  },
  {
    emoji: "🌇",
    names: ["city_sunrise"],
    tags: [],
    description: "sunset",
    category: "Travel & Places"
  },
  {
    emoji: "🌉",
    names: ["bridge_at_night"],
    tags: [],
    description: "bridge at night",
    category: "Travel & Places"
  },
  {
    emoji: "♨️",
    names: ["hotsprings"],
    tags: [],
    description: "hot springs",
    category: "Travel & Places"
  },
  {
    emoji: "🎠",
    names: ["carousel_horse"],
    tags: [],
    description: "carousel horse",
    category: "Travel & Places"
  },
  {
    emoji: "🛝",
    names: ["playground_slide"],
    tags: [],
    description: "playground slide",
    category: "Travel & Places"
  },
  {
    emoji: "🎡",
    names: ["ferris_wheel"],
    tags: [],
    description: "ferris wheel",
    category: "Travel & Places"
  },
  {
    emoji: "🎢",
    names: ["roller_coaster"],
    tags: [],
    description: "roller coaster",
    category: "Travel & Places"
  },
  {
    emoji: "💈",
    names: ["barber"],
    tags: [],
    description: "barber pole",
    category: "Travel & Places"
  },
  {
    emoji: "🎪",
    names: ["circus_tent"],
    tags: [],
    description: "circus tent",
    category: "Travel & Places"
  },
  {
    emoji: "🚂",
    names: ["steam_locomotive"],
    tags: ["train"],
    description: "locomotive",
    category: "Travel & Places"
  },
  {
    emoji: "🚃",
    names: ["railway_car"],
    tags: [],
    description: "railway car",
    category: "Travel & Places"
  },
  {
    emoji: "🚄",
    names: ["bullettrain_side"],
    tags: ["train"],
    description: "high-speed train",
    category: "Travel & Places"
  },
  {
    emoji: "🚅",
    names: ["bullettrain_front"],
    tags: ["train"],
    description: "bullet train",
    category: "Travel & Places"
  },
  {
    emoji: "🚆",
    names: ["train2"],
    tags: [],
    description: "train",
    category: "Travel & Places"
  },
  {
    emoji: "🚇",
    names: ["metro"],
    tags: [],
    description: "metro",
    category: "Travel & Places"
  },
  {
    emoji: "🚈",
    names: ["light_rail"],
    tags: [],
    description: "light rail",
    category: "Travel & Places"
  },
  {
    emoji: "🚉",
    names: ["station"],
    tags: [],
    description: "station",
    category: "Travel & Places"
  },
  {
    emoji: "🚊",
    names: ["tram"],
    tags: [],
    description: "tram",
    category: "Travel & Places"
  },
  {
    emoji: "🚝",
    names: ["monorail"],
    tags: [],
    description: "monorail",
    category: "Travel & Places"
  },
  {
    emoji: "🚞",
    names: ["mountain_railway"],
    tags: [],
    description: "mountain railway",
    category: "Travel & Places"
  },
  {
    emoji: "🚋",
    names: ["train"],
    tags: [],
    description: "tram car",
    category: "Travel & Places"
  },
  {
    emoji: "🚌",
    names: ["bus"],
    tags: [],
    description: "bus",
    category: "Travel & Places"
  },
  {
    emoji: "🚍",
    names: ["oncoming_bus"],
    tags: [],
    description: "oncoming bus",
    category: "Travel & Places"
  },
  {
    emoji: "🚎",
    names: ["trolleybus"],
    tags: [],
    description: "trolleybus",
    category: "Travel & Places"
  },
  {
    emoji: "🚐",
    names: ["minibus"],
    tags: [],
    description: "minibus",
    category: "Travel & Places"
  },
  {
    emoji: "🚑",
    names: ["ambulance"],
    tags: [],
    description: "ambulance",
    category: "Travel & Places"
  },
  {
    emoji: "🚒",
    names: ["fire_engine"],
    tags: [],
    description: "fire engine",
    category: "Travel & Places"
  },
  {
    emoji: "🚓",
    names: ["police_car"],
    tags: [],
    description: "police car",
    category: "Travel & Places"
  },
  {
    emoji: "🚔",
    names: ["oncoming_police_car"],
    tags: [],
    description: "oncoming police car",
    category: "Travel & Places"
  },
  {
    emoji: "🚕",
    names: ["taxi"],
    tags: [],
    description: "taxi",
    category: "Travel & Places"
  },
  {
    emoji: "🚖",
    names: ["oncoming_taxi"],
    tags: [],
    description: "oncoming taxi",
    category: "Travel & Places"
  },
  {
    emoji: "🚗",
    names: ["car", "red_car"],
    tags: [],
    description: "automobile",
    category: "Travel & Places"
  },
  {
    emoji: "🚘",
    names: ["oncoming_automobile"],
    tags: [],
    description: "oncoming automobile",
    category: "Travel & Places"
  },
  {
    emoji: "🚙",
    names: ["blue_car"],
    tags: [],
    description: "sport utility vehicle",
    category: "Travel & Places"
  },
  {
    emoji: "🛻",
    names: ["pickup_truck"],
    tags: [],
    description: "pickup truck",
    category: "Travel & Places"
  },
  {
    emoji: "🚚",
    names: ["truck"],
    tags: [],
    description: "delivery truck",
    category: "Travel & Places"
  },
  {
    emoji: "🚛",
    names: ["articulated_lorry"],
    tags: [],
    description: "articulated lorry",
    category: "Travel & Places"
  },
  {
    emoji: "🚜",
    names: ["tractor"],
    tags: [],
    description: "tractor",
    category: "Travel & Places"
  },
  {
    emoji: "🏎️",
    names: ["racing_car"],
    tags: [],
    description: "racing car",
    category: "Travel & Places"
  },
  {
    emoji: "🏍️",
    names: ["motorcycle"],
    tags: [],
    description: "motorcycle",
    category: "Travel & Places"
  },
  {
    emoji: "🛵",
    names: ["motor_scooter"],
    tags: [],
    description: "motor scooter",
    category: "Travel & Places"
  },
  {
    emoji: "🦽",
    names: ["manual_wheelchair"],
    tags: [],
    description: "manual wheelchair",
    category: "Travel & Places"
  },
  {
    emoji: "🦼",
    names: ["motorized_wheelchair"],
    tags: [],
    description: "motorized wheelchair",
    category: "Travel & Places"
  },
  {
    emoji: "🛺",
    names: ["auto_rickshaw"],
    tags: [],
    description: "auto rickshaw",
    category: "Travel & Places"
  },
  {
    emoji: "🚲",
    names: ["bike"],
    tags: ["bicycle"],
    description: "bicycle",
    category: "Travel & Places"
  },
  {
    emoji: "🛴",
    names: ["kick_scooter"],
    tags: [],
    description: "kick scooter",
    category: "Travel & Places"
  },
  {
    emoji: "🛹",
    names: ["skateboard"],
    tags: [],
    description: "skateboard",
    category: "Travel & Places"
  },
  {
    emoji: "🛼",
    names: ["roller_skate"],
    tags: [],
    description: "roller skate",
    category: "Travel & Places"
  },
  {
    emoji: "🚏",
    names: ["busstop"],
    tags: [],
    description: "bus stop",
    category: "Travel & Places"
  },
  {
    emoji: "🛣️",
    names: ["motorway"],
    tags: [],
    description: "motorway",
    category: "Travel & Places"
  },
  {
    emoji: "🛤️",
    names: ["railway_track"],
    tags: [],
    description: "railway track",
    category: "Travel & Places"
  },
  {
    emoji: "🛢️",
    names: ["oil_drum"],
    tags: [],
    description: "oil drum",
    category: "Travel & Places"
  },
  {
    emoji: "⛽",
    names: ["fuelpump"],
    tags: [],
    description: "fuel pump",
    category: "Travel & Places"
  },
  {
    emoji: "🛞",
    names: ["wheel"],
    tags: [],
    description: "wheel",
    category: "Travel & Places"
  },
  {
    emoji: "🚨",
    names: ["rotating_light"],
    tags: ["911", "emergency"],
    description: "police car light",
    category: "Travel & Places"
  },
  {
    emoji: "🚥",
    names: ["traffic_light"],
    tags: [],
    description: "horizontal traffic light",
    category: "Travel & Places"
  },
  {
    emoji: "🚦",
    names: ["vertical_traffic_light"],
    tags: ["semaphore"],
    description: "vertical traffic light",
    category: "Travel & Places"
  },
  {
    emoji: "🛑",
    names: ["stop_sign"],
    tags: [],
    description: "stop sign",
    category: "Travel & Places"
  },
  {
    emoji: "🚧",
    names: ["construction"],
    tags: ["wip"],
    description: "construction",
    category: "Travel & Places"
  },
  {
    emoji: "⚓",
    names: ["anchor"],
    tags: ["ship"],
    description: "anchor",
    category: "Travel & Places"
  },
  {
    emoji: "🛟",
    names: ["ring_buoy"],
    tags: ["life preserver"],
    description: "ring buoy",
    category: "Travel & Places"
  },
  {
    emoji: "⛵",
    names: ["boat", "sailboat"],
    tags: [],
    description: "sailboat",
    category: "Travel & Places"
  },
  {
    emoji: "🛶",
    names: ["canoe"],
    tags: [],
    description: "canoe",
    category: "Travel & Places"
  },
  {
    emoji: "🚤",
    names: ["speedboat"],
    tags: ["ship"],
    description: "speedboat",
    category: "Travel & Places"
  },
  {
    emoji: "🛳️",
    names: ["passenger_ship"],
    tags: ["cruise"],
    description: "passenger ship",
    category: "Travel & Places"
  },
  {
    emoji: "⛴️",
    names: ["ferry"],
    tags: [],
    description: "ferry",
    category: "Travel & Places"
  },
  {
    emoji: "🛥️",
    names: ["motor_boat"],
    tags: [],
    description: "motor boat",
    category: "Travel & Places"
  },
  {
    emoji: "🚢",
    names: ["ship"],
    tags: [],
    description: "ship",
    category: "Travel & Places"
  },
  {
    emoji: "✈️",
    names: ["airplane"],
    tags: ["flight"],
    description: "airplane",
    category: "Travel & Places"
  },
  {
    emoji: "🛩️",
    names: ["small_airplane"],
    tags: ["flight"],
    description: "small airplane",
    category: "Travel & Places"
  },
  {
    emoji: "🛫",
    names: ["flight_departure"],
    tags: [],
    description: "airplane departure",
    category: "Travel & Places"
  },
  {
    emoji: "🛬",
    names: ["flight_arrival"],
    tags: [],
    description: "airplane arrival",
    category: "Travel & Places"
  },
  {
    emoji: "🪂",
    names: ["parachute"],
    tags: [],
    description: "parachute",
    category: "Travel & Places"
  },
  {
    emoji: "💺",
    names: ["seat"],
    tags: [],
    description: "seat",
    category: "Travel & Places"
  },
  {
    emoji: "🚁",
    names: ["helicopter"],
    tags: [],
    description: "helicopter",
    category: "Travel & Places"
  },
  {
    emoji: "🚟",
    names: ["suspension_railway"],
    tags: [],
    description: "suspension railway",
    category: "Travel & Places"
  },
  {
    emoji: "🚠",
    names: ["mountain_cableway"],
    tags: [],
    description: "mountain cableway",
    category: "Travel & Places"
  },
  {
    emoji: "🚡",
    names: ["aerial_tramway"],
    tags: [],
    description: "aerial tramway",
    category: "Travel & Places"
  },
  {
    emoji: "🛰️",
    names: ["artificial_satellite"],
    tags: ["orbit", "space"],
    description: "satellite",
    category: "Travel & Places"
  },
  {
    emoji: "🚀",
    names: ["rocket"],
    tags: ["ship", "launch"],
    description: "rocket",
    category: "Travel & Places"
  },
  {
    emoji: "🛸",
    names: ["flying_saucer"],
    tags: ["ufo"],
    description: "flying saucer",
    category: "Travel & Places"
  },
  {
    emoji: "🛎️",
    names: ["bellhop_bell"],
    tags: [],
    description: "bellhop bell",
    category: "Travel & Places"
  },
  {
    emoji: "🧳",
    names: ["luggage"],
    tags: [],
    description: "luggage",
    category: "Travel & Places"
  },
  {
    emoji: "⌛",
    names: ["hourglass"],
    tags: ["time"],
    description: "hourglass done",
    category: "Travel & Places"
  },
  {
    emoji: "⏳",
    names: ["hourglass_flowing_sand"],
    tags: ["time"],
    description: "hourglass not done",
    category: "Travel & Places"
  },
  {
    emoji: "⌚",
    names: ["watch"],
    tags: ["time"],
    description: "watch",
    category: "Travel & Places"
  },
  {
    emoji: "⏰",
    names: ["alarm_clock"],
    tags: ["morning"],
    description: "alarm clock",
    category: "Travel & Places"
  },
  {
    emoji: "⏱️",
    names: ["stopwatch"],
    tags: [],
    description: "stopwatch",
    category: "Travel & Places"
  },
  {
    emoji: "⏲️",
    names: ["timer_clock"],
    tags: [],
    description: "timer clock",
    category: "Travel & Places"
  },
  {
    emoji: "🕰️",
    names: ["mantelpiece_clock"],
    tags: [],
    description: "mantelpiece clock",
    category: "Travel & Places"
  },
  {
    emoji: "🕛",
    names: ["clock12"],
    tags: [],
    description: "twelve o’clock",
    category: "Travel & Places"
  },
  {
    emoji: "🕧",
    names: ["clock1230"],
    tags: [],
    description: "twelve-thirty",
    category: "Travel & Places"
  },
  {
    emoji: "🕐",
    names: ["clock1"],
    tags: [],
    description: "one o’clock",
    category: "Travel & Places"
  },
  {
    emoji: "🕜",
    names: ["clock130"],
    tags: [],
    description: "one-thirty",
    category: "Travel & Places"
  },
  {
    emoji: "🕑",
    names: ["clock2"],
    tags: [],
    description: "two o’clock",
    category: "Travel & Places"
  },
  {
    emoji: "🕝",
    names: ["clock230"],
    tags: [],
    description: "two-thirty",
    category: "Travel & Places"
  },
  {
    emoji: "🕒",
    names: ["clock3"],
    tags: [],
    description: "three o’clock",
    category: "Travel & Places"
  },
  {
    emoji: "🕞",
    names: ["clock330"],
    tags: [],
    description: "three-thirty",
    category: "Travel & Places"
  },
  {
    emoji: "🕓",
    names: ["clock4"],
    tags: [],
    description: "four o’clock",
    category: "Travel & Places"
  },
  {
    emoji: "🕟",
    names: ["clock430"],
    tags: [],
    description: "four-thirty",
    category: "Travel & Places"
  },
  {
    emoji: "🕔",
    names: ["clock5"],
    tags: [],
    description: "five o’clock",
    category: "Travel & Places"
  },
  {
    emoji: "🕠",
    names: ["clock530"],
    tags: [],
    description: "five-thirty",
    category: "Travel & Places"
  },
  {
    emoji: "🕕",
    names: ["clock6"],
    tags: [],
    description: "six o’clock",
    category: "Travel & Places"
  },
  {
    emoji: "🕡",
    names: ["clock630"],
    tags: [],
    description: "six-thirty",
    category: "Travel & Places"
  },
  {
    emoji: "🕖",
    names: ["clock7"],
    tags: [],
    description: "seven o’clock",
    category: "Travel & Places"
  },
  {
    emoji: "🕢",
    names: ["clock730"],
    tags: [],
    description: "seven-thirty",
    category: "Travel & Places"
  },
  {
    emoji: "🕗",
    names: ["clock8"],
    tags: [],
    description: "eight o’clock",
    category: "Travel & Places"
  },
  {
    emoji: "🕣",
    names: ["clock830"],
    tags: [],
    description: "eight-thirty",
    category: "Travel & Places"
  },
  {
    emoji: "🕘",
    names: ["clock9"],
    tags: [],
    description: "nine o’clock",
    category: "Travel & Places"
  },
  {
    emoji: "🕤",
    names: ["clock930"],
    tags: [],
    description: "nine-thirty",
    category: "Travel & Places"
  },
  {
    emoji: "🕙",
    names: ["clock10"],
    tags: [],
    description: "ten o’clock",
    category: "Travel & Places"
  },
  {
    emoji: "🕥",
    names: ["clock1030"],
    tags: [],
    description: "ten-thirty",
    category: "Travel & Places"
  },
  {
    emoji: "🕚",
    names: ["clock11"],
    tags: [],
    description: "eleven o’clock",
    category: "Travel & Places"
  },
  {
    emoji: "🕦",
    names: ["clock1130"],
    tags: [],
    description: "eleven-thirty",
    category: "Travel & Places"
  },
  {
    emoji: "🌑",
    names: ["new_moon"],
    tags: [],
    description: "new moon",
    category: "Travel & Places"
  },
  {
    emoji: "🌒",
    names: ["waxing_crescent_moon"],
    tags: [],
    description: "waxing crescent moon",
    category: "Travel & Places"
  },
  {
    emoji: "🌓",
    names: ["first_quarter_moon"],
    tags: [],
    description: "first quarter moon",
    category: "Travel & Places"
  },
  {
    emoji: "🌔",
    names: ["moon", "waxing_gibbous_moon"],
    tags: [],
    description: "waxing gibbous moon",
    category: "Travel & Places"
  },
  {
    emoji: "🌕",
    names: ["full_moon"],
    tags: [],
    description: "full moon",
    category: "Travel & Places"
  },
  {
    emoji: "🌖",
    names: ["waning_gibbous_moon"],
    tags: [],
    description: "waning gibbous moon",
    category: "Travel & Places"
  },
  {
    emoji: "🌗",
    names: ["last_quarter_moon"],
    tags: [],
    description: "last quarter moon",
    category: "Travel & Places"
  },
  {
    emoji: "🌘",
    names: ["waning_crescent_moon"],
    tags: [],
    description: "waning crescent moon",
    category: "Travel & Places"
  },
  {
    emoji: "🌙",
    names: ["crescent_moon"],
    tags: ["night"],
    description: "crescent moon",
    category: "Travel & Places"
  },
  {
    emoji: "🌚",
    names: ["new_moon_with_face"],
    tags: [],
    description: "new moon face",
    category: "Travel & Places"
  },
  {
    emoji: "🌛",
    names: ["first_quarter_moon_with_face"],
    tags: [],
    description: "first quarter moon face",
    category: "Travel & Places"
  },
  {
    emoji: "🌜",
    names: ["last_quarter_moon_with_face"],
    tags: [],
    description: "last quarter moon face",
    category: "Travel & Places"
  },
  {
    emoji: "🌡️",
    names: ["thermometer"],
    tags: [],
    description: "thermometer",
    category: "Travel & Places"
  },
  {
    emoji: "☀️",
    names: ["sunny"],
    tags: ["weather"],
    description: "sun",
    category: "Travel & Places"
  },
  {
    emoji: "🌝",
    names: ["full_moon_with_face"],
    tags: [],
    description: "full moon face",
    category: "Travel & Places"
  },
  {
    emoji: "🌞",
    names: ["sun_with_face"],
    tags: ["summer"],
    description: "sun with face",
    category: "Travel & Places"
  },
  {
    emoji: "🪐",
    names: ["ringed_planet"],
    tags: [],
    description: "ringed planet",
    category: "Travel & Places"
  },
  {
    emoji: "⭐",
    names: ["star"],
    tags: [],
    description: "star",
    category: "Travel & Places"
  },
  {
    emoji: "🌟",
    names: ["star2"],
    tags: [],
    description: "glowing star",
    category: "Travel & Places"
  },
  {
    emoji: "🌠",
    names: ["stars"],
    tags: [],
    description: "shooting star",
    category: "Travel & Places"
  },
  {
    emoji: "🌌",
    names: ["milky_way"],
    tags: [],
    description: "milky way",
    category: "Travel & Places"
  },
  {
    emoji: "☁️",
    names: ["cloud"],
    tags: [],
    description: "cloud",
    category: "Travel & Places"
  },
  {
    emoji: "⛅",
    names: ["partly_sunny"],
    tags: ["weather", "cloud"],
    description: "sun behind cloud",
    category: "Travel & Places"
  },
  {
    emoji: "⛈️",
    names: ["cloud_with_lightning_and_rain"],
    tags: [],
    description: "cloud with lightning and rain",
    category: "Travel & Places"
  },
  {
    emoji: "🌤️",
    names: ["sun_behind_small_cloud"],
    tags: [],
    description: "sun behind small cloud",
    category: "Travel & Places"
  },
  {
    emoji: "🌥️",
    names: ["sun_behind_large_cloud"],
    tags: [],
    description: "sun behind large cloud",
    category: "Travel & Places"
  },
  {
    emoji: "🌦️",
    names: ["sun_behind_rain_cloud"],
    tags: [],
    description: "sun behind rain cloud",
    category: "Travel & Places"
  },
  {
    emoji: "🌧️",
    names: ["cloud_with_rain"],
    tags: [],
    description: "cloud with rain",
    category: "Travel & Places"
  },
  {
    emoji: "🌨️",
    names: ["cloud_with_snow"],
    tags: [],
    description: "cloud with snow",
    category: "Travel & Places"
  },
  {
    emoji: "🌩️",
    names: ["cloud_with_lightning"],
    tags: [],
    description: "cloud with lightning",
    category: "Travel & Places"
  },
  {
    emoji: "🌪️",
    names: ["tornado"],
    tags: [],
    description: "tornado",
    category: "Travel & Places"
  },
  {
    emoji: "🌫️",
    names: ["fog"],
    tags: [],
    description: "fog",
    category: "Travel & Places"
  },
  {
    emoji: "🌬️",
    names: ["wind_face"],
    tags: [],
    description: "wind face",
    category: "Travel & Places"
  },
  {
    emoji: "🌀",
    names: ["cyclone"],
    tags: ["swirl"],
    description: "cyclone",
    category: "Travel & Places"
  },
  {
    emoji: "🌈",
    names: ["rainbow"],
    tags: [],
    description: "rainbow",
    category: "Travel & Places"
  },
  {
    emoji: "🌂",
    names: ["closed_umbrella"],
    tags: ["weather", "rain"],
    description: "closed umbrella",
    category: "Travel & Places"
  },
  {
    emoji: "☂️",
    names: ["open_umbrella"],
    tags: [],
    description: "umbrella",
    category: "Travel & Places"
  },
  {
    emoji: "☔",
    names: ["umbrella"],
    tags: ["rain", "weather"],
    description: "umbrella with rain drops",
    category: "Travel & Places"
  },
  {
    emoji: "⛱️",
    names: ["parasol_on_ground"],
    tags: ["beach_umbrella"],
    description: "umbrella on ground",
    category: "Travel & Places"
  },
  {
    emoji: "⚡",
    names: ["zap"],
    tags: ["lightning", "thunder"],
    description: "high voltage",
    category: "Travel & Places"
  },
  {
    emoji: "❄️",
    names: ["snowflake"],
    tags: ["winter", "cold", "weather"],
    description: "snowflake",
    category: "Travel & Places"
  },
  {
    emoji: "☃️",
    names: ["snowman_with_snow"],
    tags: ["winter", "christmas"],
    description: "snowman",
    category: "Travel & Places"
  },
  {
    emoji: "⛄",
    names: ["snowman"],
    tags: ["winter"],
    description: "snowman without snow",
    category: "Travel & Places"
  },
  {
    emoji: "☄️",
    names: ["comet"],
    tags: [],
    description: "comet",
    category: "Travel & Places"
  },
  {
    emoji: "🔥",
    names: ["fire"],
    tags: ["burn"],
    description: "fire",
    category: "Travel & Places"
  },
  {
    emoji: "💧",
    names: ["droplet"],
    tags: ["water"],
    description: "droplet",
    category: "Travel & Places"
  },
  {
    emoji: "🌊",
    names: ["ocean"],
    tags: ["sea"],
    description: "water wave",
    category: "Travel & Places"
  },
  {
    emoji: "🎃",
    names: ["jack_o_lantern"],
    tags: ["halloween"],
    description: "jack-o-lantern",
    category: "Activities"
  },
  {
    emoji: "🎄",
    names: ["christmas_tree"],
    tags: [],
    description: "Christmas tree",
    category: "Activities"
  },
  {
    emoji: "🎆",
    names: ["fireworks"],
    tags: ["festival", "celebration"],
    description: "fireworks",
    category: "Activities"
  },
  {
    emoji: "🎇",
    names: ["sparkler"],
    tags: [],
    description: "sparkler",
    category: "Activities"
  },
  {
    emoji: "🧨",
    names: ["firecracker"],
    tags: [],
    description: "firecracker",
    category: "Activities"
  },
  {
    emoji: "✨",
    names: ["sparkles"],
    tags: ["shiny"],
    description: "sparkles",
    category: "Activities"
  },
  {
    emoji: "🎈",
    names: ["balloon"],
    tags: ["party", "birthday"],
    description: "balloon",
    category: "Activities"
  },
  {
    emoji: "🎉",
    names: ["tada"],
    tags: ["hooray", "party"],
    description: "party popper",
    category: "Activities"
  },
  {
    emoji: "🎊",
    names: ["confetti_ball"],
    tags: [],
    description: "confetti ball",
    category: "Activities"
  },
  {
    emoji: "🎋",
    names: ["tanabata_tree"],
    tags: [],
    description: "tanabata tree",
    category: "Activities"
  },
  {
    emoji: "🎍",
    names: ["bamboo"],
    tags: [],
    description: "pine decoration",
    category: "Activities"
  },
  {
    emoji: "🎎",
    names: ["dolls"],
    tags: [],
    description: "Japanese dolls",
    category: "Activities"
  },
  {
    emoji: "🎏",
    names: ["flags"],
    tags: [],
    description: "carp streamer",
    category: "Activities"
  },
  {
    emoji: "🎐",
    names: ["wind_chime"],
    tags: [],
    description: "wind chime",
    category: "Activities"
  },
  {
    emoji: "🎑",
    names: ["rice_scene"],
    tags: [],
    description: "moon viewing ceremony",
    category: "Activities"
  },
  {
    emoji: "🧧",
    names: ["red_envelope"],
    tags: [],
    description: "red envelope",
    category: "Activities"
  },
  {
    emoji: "🎀",
    names: ["ribbon"],
    tags: [],
    description: "ribbon",
    category: "Activities"
  },
  {
    emoji: "🎁",
    names: ["gift"],
    tags: ["present", "birthday", "christmas"],
    description: "wrapped gift",
    category: "Activities"
  },
  {
    emoji: "🎗️",
    names: ["reminder_ribbon"],
    tags: [],
    description: "reminder ribbon",
    category: "Activities"
  },
  {
    emoji: "🎟️",
    names: ["tickets"],
    tags: [],
    description: "admission tickets",
    category: "Activities"
  },
  {
    emoji: "🎫",
    names: ["ticket"],
    tags: [],
    description: "ticket",
    category: "Activities"
  },
  {
    emoji: "🎖️",
    names: ["medal_military"],
    tags: [],
    description: "military medal",
    category: "Activities"
  },
  {
    emoji: "🏆",
    names: ["trophy"],
    tags: ["award", "contest", "winner"],
    description: "trophy",
    category: "Activities"
  },
  {
    emoji: "🏅",
    names: ["medal_sports"],
    tags: ["gold", "winner"],
    description: "sports medal",
    category: "Activities"
  },
  {
    emoji: "🥇",
    names: ["1st_place_medal"],
    tags: ["gold"],
    description: "1st place medal",
    category: "Activities"
  },
  {
    emoji: "🥈",
    names: ["2nd_place_medal"],
    tags: ["silver"],
    description: "2nd place medal",
    category: "Activities"
  },
  {
    emoji: "🥉",
    names: ["3rd_place_medal"],
    tags: ["bronze"],
    description: "3rd place medal",
    category: "Activities"
  },
  {
    emoji: "⚽",
    names: ["soccer"],
    tags: ["sports"],
    description: "soccer ball",
    category: "Activities"
  },
  {
    emoji: "⚾",
    names: ["baseball"],
    tags: ["sports"],
    description: "baseball",
    category: "Activities"
  },
  {
    emoji: "🥎",
    names: ["softball"],
    tags: [],
    description: "softball",
    category: "Activities"
  },
  {
    emoji: "🏀",
    names: ["basketball"],
    tags: ["sports"],
    description: "basketball",
    category: "Activities"
  },
  {
    emoji: "🏐",
    names: ["volleyball"],
    tags: [],
    description: "volleyball",
    category: "Activities"
  },
  {
    emoji: "🏈",
    names: ["football"],
    tags: ["sports"],
    description: "american football",
    category: "Activities"
  },
  {
    emoji: "🏉",
    names: ["rugby_football"],
    tags: [],
    description: "rugby football",
    category: "Activities"
  },
  {
    emoji: "🎾",
    names: ["tennis"],
    tags: ["sports"],
    description: "tennis",
    category: "Activities"
  },
  {
    emoji: "🥏",
    names: ["flying_disc"],
    tags: [],
    description: "flying disc",
    category: "Activities"
  },
  {
    emoji: "🎳",
    names: ["bowling"],
    tags: [],
    description: "bowling",
    category: "Activities"
  },
  {
    emoji: "🏏",
    names: ["cricket_game"],
    tags: [],
    description: "cricket game",
    category: "Activities"
  },
  {
    emoji: "🏑",
    names: ["field_hockey"],
    tags: [],
    description: "field hockey",
    category: "Activities"
  },
  {
    emoji: "🏒",
    names: ["ice_hockey"],
    tags: [],
    description: "ice hockey",
    category: "Activities"
  },
  {
    emoji: "🥍",
    names: ["lacrosse"],
    tags: [],
    description: "lacrosse",
    category: "Activities"
  },
  {
    emoji: "🏓",
    names: ["ping_pong"],
    tags: [],
    description: "ping pong",
    category: "Activities"
  },
  {
    emoji: "🏸",
    names: ["badminton"],
    tags: [],
    description: "badminton",
    category: "Activities"
  },
  {
    emoji: "🥊",
    names: ["boxing_glove"],
    tags: [],
    description: "boxing glove",
    category: "Activities"
  },
  {
    emoji: "🥋",
    names: ["martial_arts_uniform"],
    tags: [],
    description: "martial arts uniform",
    category: "Activities"
  },
  {
    emoji: "🥅",
    names: ["goal_net"],
    tags: [],
    description: "goal net",
    category: "Activities"
  },
  {
    emoji: "⛳",
    names: ["golf"],
    tags: [],
    description: "flag in hole",
    category: "Activities"
  },
  {
    emoji: "⛸️",
    names: ["ice_skate"],
    tags: ["skating"],
    description: "ice skate",
    category: "Activities"
  },
  {
    emoji: "🎣",
    names: ["fishing_pole_and_fish"],
    tags: [],
    description: "fishing pole",
    category: "Activities"
  },
  {
    emoji: "🤿",
    names: ["diving_mask"],
    tags: [],
    description: "diving mask",
    category: "Activities"
  },
  {
    emoji: "🎽",
    names: ["running_shirt_with_sash"],
    tags: ["marathon"],
    description: "running shirt",
    category: "Activities"
  },
  {
    emoji: "🎿",
    names: ["ski"],
    tags: [],
    description: "skis",
    category: "Activities"
  },
  {
    emoji: "🛷",
    names: ["sled"],
    tags: [],
    description: "sled",
    category: "Activities"
  },
  {
    emoji: "🥌",
    names: ["curling_stone"],
    tags: [],
    description: "curling stone",
    category: "Activities"
  },
  {
    emoji: "🎯",
    names: ["dart"],
    tags: ["target"],
    description: "bullseye",
    category: "Activities"
  },
  {
    emoji: "🪀",
    names: ["yo_yo"],
    tags: [],
    description: "yo-yo",
    category: "Activities"
  },
  {
    emoji: "🪁",
    names: ["kite"],
    tags: [],
    description: "kite",
    category: "Activities"
  },
  {
    emoji: "🔫",
    names: ["gun"],
    tags: ["shoot", "weapon"],
    description: "water pistol",
    category: "Activities"
  },
  {
    emoji: "🎱",
    names: ["8ball"],
    tags: ["pool", "billiards"],
    description: "pool 8 ball",
    category: "Activities"
  },
  {
    emoji: "🔮",
    names: ["crystal_ball"],
    tags: ["fortune"],
    description: "crystal ball",
    category: "Activities"
  },
  {
    emoji: "🪄",
    names: ["magic_wand"],
    tags: [],
    description: "magic wand",
    category: "Activities"
  },
  {
    emoji: "🎮",
    names: ["video_game"],
    tags: ["play", "controller", "console"],
    description: "video game",
    category: "Activities"
  },
  {
    emoji: "🕹️",
    names: ["joystick"],
    tags: [],
    description: "joystick",
    category: "Activities"
  },
  {
    emoji: "🎰",
    names: ["slot_machine"],
    tags: [],
    description: "slot machine",
    category: "Activities"
  },
  {
    emoji: "🎲",
    names: ["game_die"],
    tags: ["dice", "gambling"],
    description: "game die",
    category: "Activities"
  },
  {
    emoji: "🧩",
    names: ["jigsaw"],
    tags: [],
    description: "puzzle piece",
    category: "Activities"
  },
  {
    emoji: "🧸",
    names: ["teddy_bear"],
    tags: [],
    description: "teddy bear",
    category: "Activities"
  },
  {
    emoji: "🪅",
    names: ["pinata"],
    tags: [],
    description: "piñata",
    category: "Activities"
  },
  {
    emoji: "🪩",
    names: ["mirror_ball"],
    tags: ["disco", "party"],
    description: "mirror ball",
    category: "Activities"
  },
  {
    emoji: "🪆",
    names: ["nesting_dolls"],
    tags: [],
    description: "nesting dolls",
    category: "Activities"
  },
  {
    emoji: "♠️",
    names: ["spades"],
    tags: [],
    description: "spade suit",
    category: "Activities"
  },
  {
    emoji: "♥️",
    names: ["hearts"],
    tags: [],
    description: "heart suit",
    category: "Activities"
  },
  {
    emoji: "♦️",
    names: ["diamonds"],
    tags: [],
    description: "diamond suit",
    category: "Activities"
  },
  {
    emoji: "♣️",
    names: ["clubs"],
    tags: [],
    description: "club suit",
    category: "Activities"
  },
  {
    emoji: "♟️",
    names: ["chess_pawn"],
    tags: [],
    description: "chess pawn",
    category: "Activities"
  },
  {
    emoji: "🃏",
    names: ["black_joker"],
    tags: [],
    description: "joker",
    category: "Activities"
  },
  {
    emoji: "🀄",
    names: ["mahjong"],
    tags: [],
    description: "mahjong red dragon",
    category: "Activities"
  },
  {
    emoji: "🎴",
    names: ["flower_playing_cards"],
    tags: [],
    description: "flower playing cards",
    category: "Activities"
  },
  {
    emoji: "🎭",
    names: ["performing_arts"],
    tags: ["theater", "drama"],
    description: "performing arts",
    category: "Activities"
  },
  {
    emoji: "🖼️",
    names: ["framed_picture"],
    tags: [],
    description: "framed picture",
    category: "Activities"
  },
  {
    emoji: "🎨",
    names: ["art"],
    tags: ["design", "paint"],
    description: "artist palette",
    category: "Activities"
  },
  {
    emoji: "🧵",
    names: ["thread"],
    tags: [],
    description: "thread",
    category: "Activities"
  },
  {
    emoji: "🪡",
    names: ["sewing_needle"],
    tags: [],
    description: "sewing needle",
    category: "Activities"
  },
  {
    emoji: "🧶",
    names: ["yarn"],
    tags: [],
    description: "yarn",
    category: "Activities"
  },
  {
    emoji: "🪢",
    names: ["knot"],
    tags: [],
    description: "knot",
    category: "Activities"
  },
  {
    emoji: "👓",
    names: ["eyeglasses"],
    tags: ["glasses"],
    description: "glasses",
    category: "Objects"
  },
  {
    emoji: "🕶️",
    names: ["dark_sunglasses"],
    tags: [],
    description: "sunglasses",
    category: "Objects"
  },
  {
    emoji: "🥽",
    names: ["goggles"],
    tags: [],
    description: "goggles",
    category: "Objects"
  },
  {
    emoji: "🥼",
    names: ["lab_coat"],
    tags: [],
    description: "lab coat",
    category: "Objects"
  },
  {
    emoji: "🦺",
    names: ["safety_vest"],
    tags: [],
    description: "safety vest",
    category: "Objects"
  },
  {
    emoji: "👔",
    names: ["necktie"],
    tags: ["shirt", "formal"],
    description: "necktie",
    category: "Objects"
  },
  {
    emoji: "👕",
    names: ["shirt", "tshirt"],
    tags: [],
    description: "t-shirt",
    category: "Objects"
  },
  {
    emoji: "👖",
    names: ["jeans"],
    tags: ["pants"],
    description: "jeans",
    category: "Objects"
  },
  {
    emoji: "🧣",
    names: ["scarf"],
    tags: [],
    description: "scarf",
    category: "Objects"
  },
  {
    emoji: "🧤",
    names: ["gloves"],
    tags: [],
    description: "gloves",
    category: "Objects"
  },
  {
    emoji: "🧥",
    names: ["coat"],
    tags: [],
    description: "coat",
    category: "Objects"
  },
  {
    emoji: "🧦",
    names: ["socks"],
    tags: [],
    description: "socks",
    category: "Objects"
  },
  {
    emoji: "👗",
    names: ["dress"],
    tags: [],
    description: "dress",
    category: "Objects"
  },
  {
    emoji: "👘",
    names: ["kimono"],
    tags: [],
    description: "kimono",
    category: "Objects"
  },
  {
    emoji: "🥻",
    names: ["sari"],
    tags: [],
    description: "sari",
    category: "Objects"
  },
  {
    emoji: "🩱",
    names: ["one_piece_swimsuit"],
    tags: [],
    description: "one-piece swimsuit",
    category: "Objects"
  },
  {
    emoji: "🩲",
    names: ["swim_brief"],
    tags: [],
    description: "briefs",
    category: "Objects"
  },
  {
    emoji: "🩳",
    names: ["shorts"],
    tags: [],
    description: "shorts",
    category: "Objects"
  },
  {
    emoji: "👙",
    names: ["bikini"],
    tags: ["beach"],
    description: "bikini",
    category: "Objects"
  },
  {
    emoji: "👚",
    names: ["womans_clothes"],
    tags: [],
    description: "woman’s clothes",
    category: "Objects"
  },
  {
    emoji: "🪭",
    names: ["folding_hand_fan"],
    tags: ["sensu"],
    description: "folding hand fan",
    category: "Objects"
  },
  {
    emoji: "👛",
    names: ["purse"],
    tags: [],
    description: "purse",
    category: "Objects"
  },
  {
    emoji: "👜",
    names: ["handbag"],
    tags: ["bag"],
    description: "handbag",
    category: "Objects"
  },
  {
    emoji: "👝",
    names: ["pouch"],
    tags: ["bag"],
    description: "clutch bag",
    category: "Objects"
  },
  {
    emoji: "🛍️",
    names: ["shopping"],
    tags: ["bags"],
    description: "shopping bags",
    category: "Objects"
  },
  {
    emoji: "🎒",
    names: ["school_satchel"],
    tags: [],
    description: "backpack",
    category: "Objects"
  },
  {
    emoji: "🩴",
    names: ["thong_sandal"],
    tags: [],
    description: "thong sandal",
    category: "Objects"
  },
  {
    emoji: "👞",
    names: ["mans_shoe", "shoe"],
    tags: [],
    description: "man’s shoe",
    category: "Objects"
  },
  {
    emoji: "👟",
    names: ["athletic_shoe"],
    tags: ["sneaker", "sport", "running"],
    description: "running shoe",
    category: "Objects"
  },
  {
    emoji: "🥾",
    names: ["hiking_boot"],
    tags: [],
    description: "hiking boot",
    category: "Objects"
  },
  {
    emoji: "🥿",
    names: ["flat_shoe"],
    tags: [],
    description: "flat shoe",
    category: "Objects"
  },
  {
    emoji: "👠",
    names: ["high_heel"],
    tags: ["shoe"],
    description: "high-heeled shoe",
    category: "Objects"
  },
  {
    emoji: "👡",
    names: ["sandal"],
    tags: ["shoe"],
    description: "woman’s sandal",
    category: "Objects"
  },
  {
    emoji: "🩰",
    names: ["ballet_shoes"],
    tags: [],
    description: "ballet shoes",
    category: "Objects"
  },
  {
    emoji: "👢",
    names: ["boot"],
    tags: [],
    description: "woman’s boot",
    category: "Objects"
  },
  {
    emoji: "🪮",
    names: ["hair_pick"],
    tags: [],
    description: "hair pick",
    category: "Objects"
  },
  {
    emoji: "👑",
    names: ["crown"],
    tags: ["king", "queen", "royal"],
    description: "crown",
    category: "Objects"
  },
  {
    emoji: "👒",
    names: ["womans_hat"],
    tags: [],
    description: "woman’s hat",
    category: "Objects"
  },
  {
    emoji: "🎩",
    names: ["tophat"],
    tags: ["hat", "classy"],
    description: "top hat",
    category: "Objects"
  },
  {
    emoji: "🎓",
    names: ["mortar_board"],
    tags: ["education", "college", "university", "graduation"],
    description: "graduation cap",
    category: "Objects"
  },
  {
    emoji: "🧢",
    names: ["billed_cap"],
    tags: [],
    description: "billed cap",
    category: "Objects"
  },
  {
    emoji: "🪖",
    names: ["military_helmet"],
    tags: [],
    description: "military helmet",
    category: "Objects"
  },
  {
    emoji: "⛑️",
    names: ["rescue_worker_helmet"],
    tags: [],
    description: "rescue worker’s helmet",
    category: "Objects"
  },
  {
    emoji: "📿",
    names: ["prayer_beads"],
    tags: [],
    description: "prayer beads",
    category: "Objects"
  },
  {
    emoji: "💄",
    names: ["lipstick"],
    tags: ["makeup"],
    description: "lipstick",
    category: "Objects"
  },
  {
    emoji: "💍",
    names: ["ring"],
    tags: ["wedding", "marriage", "engaged"],
    description: "ring",
    category: "Objects"
  },
  {
    emoji: "💎",
    names: ["gem"],
    tags: ["diamond"],
    description: "gem stone",
    category: "Objects"
  },
  {
    emoji: "🔇",
    names: ["mute"],
    tags: ["sound", "volume"],
    description: "muted speaker",
    category: "Objects"
  },
  {
    emoji: "🔈",
    names: ["speaker"],
    tags: [],
    description: "speaker low volume",
    category: "Objects"
  },
  {
    emoji: "🔉",
    names: ["sound"],
    tags: ["volume"],
    description: "speaker medium volume",
    category: "Objects"
  },
  {
    emoji: "🔊",
    names: ["loud_sound"],
    tags: ["volume"],
    description: "speaker high volume",
    category: "Objects"
  },
  {
    emoji: "📢",
    names: ["loudspeaker"],
    tags: ["announcement"],
    description: "loudspeaker",
    category: "Objects"
  },
  {
    emoji: "📣",
    names: ["mega"],
    tags: [],
    description: "megaphone",
    category: "Objects"
  },
  {
    emoji: "📯",
    names: ["postal_horn"],
    tags: [],
    description: "postal horn",
    category: "Objects"
  },
  {
    emoji: "🔔",
    names: ["bell"],
    tags: ["sound", "notification"],
    description: "bell",
    category: "Objects"
  },
  {
    emoji: "🔕",
    names: ["no_bell"],
    tags: ["volume", "off"],
    description: "bell with slash",
    category: "Objects"
  },
  {
    emoji: "🎼",
    names: ["musical_score"],
    tags: [],
    description: "musical score",
    category: "Objects"
  },
  {
    emoji: "🎵",
    names: ["musical_note"],
    tags: [],
    description: "musical note",
    category: "Objects"
  },
  {
    emoji: "🎶",
    names: ["notes"],
    tags: ["music"],
    description: "musical notes",
    category: "Objects"
  },
  {
    emoji: "🎙️",
    names: ["studio_microphone"],
    tags: ["podcast"],
    description: "studio microphone",
    category: "Objects"
  },
  {
    emoji: "🎚️",
    names: ["level_slider"],
    tags: [],
    description: "level slider",
    category: "Objects"
  },
  {
    emoji: "🎛️",
    names: ["control_knobs"],
    tags: [],
    description: "control knobs",
    category: "Objects"
  },
  {
    emoji: "🎤",
    names: ["microphone"],
    tags: ["sing"],
    description: "microphone",
    category: "Objects"
  },
  {
    emoji: "🎧",
    names: ["headphones"],
    tags: ["music", "earphones"],
    description: "headphone",
    category: "Objects"
  },
  {
    emoji: "📻",
    names: ["radio"],
    tags: ["podcast"],
    description: "radio",
    category: "Objects"
  },
  {
    emoji: "🎷",
    names: ["saxophone"],
    tags: [],
    description: "saxophone",
    category: "Objects"
  },
  {
    emoji: "🪗",
    names: ["accordion"],
    tags: [],
    description: "accordion",
    category: "Objects"
  },
  {
    emoji: "🎸",
    names: ["guitar"],
    tags: ["rock"],
    description: "guitar",
    category: "Objects"
  },
  {
    emoji: "🎹",
    names: ["musical_keyboard"],
    tags: ["piano"],
    description: "musical keyboard",
    category: "Objects"
  },
  {
    emoji: "🎺",
    names: ["trumpet"],
    tags: [],
    description: "trumpet",
    category: "Objects"
  },
  {
    emoji: "🎻",
    names: ["violin"],
    tags: [],
    description: "violin",
    category: "Objects"
  },
  {
    emoji: "🪕",
    names: ["banjo"],
    tags: [],
    description: "banjo",
    category: "Objects"
  },
  {
    emoji: "🥁",
    names: ["drum"],
    tags: [],
    description: "drum",
    category: "Objects"
  },
  {
    emoji: "🪘",
    names: ["long_drum"],
    tags: [],
    description: "long drum",
    category: "Objects"
  },
  {
    emoji: "🪇",
    names: ["maracas"],
    tags: ["shaker"],
    description: "maracas",
    category: "Objects"
  },
  {
    emoji: "🪈",
    names: ["flute"],
    tags: ["recorder"],
    description: "flute",
    category: "Objects"
  },
  {
    emoji: "📱",
    names: ["iphone"],
    tags: ["smartphone", "mobile"],
    description: "mobile phone",
    category: "Objects"
  },
  {
    emoji: "📲",
    names: ["calling"],
    tags: ["call", "incoming"],
    description: "mobile phone with arrow",
    category: "Objects"
  },
  {
    emoji: "☎️",
    names: ["phone", "telephone"],
    tags: [],
    description: "telephone",
    category: "Objects"
  },
  {
    emoji: "📞",
    names: ["telephone_receiver"],
    tags: ["phone", "call"],
    description: "telephone receiver",
    category: "Objects"
  },
  {
    emoji: "📟",
    names: ["pager"],
    tags: [],
    description: "pager",
    category: "Objects"
  },
  {
    emoji: "📠",
    names: ["fax"],
    tags: [],
    description: "fax machine",
    category: "Objects"
  },
  {
    emoji: "🔋",
    names: ["battery"],
    tags: ["power"],
    description: "battery",
    category: "Objects"
  },
  {
    emoji: "🪫",
    names: ["low_battery"],
    tags: [],
    description: "low battery",
    category: "Objects"
  },
  {
    emoji: "🔌",
    names: ["electric_plug"],
    tags: [],
    description: "electric plug",
    category: "Objects"
  },
  {
    emoji: "💻",
    names: ["computer"],
    tags: ["desktop", "screen"],
    description: "laptop",
    category: "Objects"
  },
  {
    emoji: "🖥️",
    names: ["desktop_computer"],
    tags: [],
    description: "desktop computer",
    category: "Objects"
  },
  {
    emoji: "🖨️",
    names: ["printer"],
    tags: [],
    description: "printer",
    category: "Objects"
  },
  {
    emoji: "⌨️",
    names: ["keyboard"],
    tags: [],
    description: "keyboard",
    category: "Objects"
  },
  {
    emoji: "🖱️",
    names: ["computer_mouse"],
    tags: [],
    description: "computer mouse",
    category: "Objects"
  },
  {
    emoji: "🖲️",
    names: ["trackball"],
    tags: [],
    description: "trackball",
    category: "Objects"
  },
  {
    emoji: "💽",
    names: ["minidisc"],
    tags: [],
    description: "computer disk",
    category: "Objects"
  },
  {
    emoji: "💾",
    names: ["floppy_disk"],
    tags: ["save"],
    description: "floppy disk",
    category: "Objects"
  },
  {
    emoji: "💿",
    names: ["cd"],
    tags: [],
    description: "optical disk",
    category: "Objects"
  },
  {
    emoji: "📀",
    names: ["dvd"],
    tags: [],
    description: "dvd",
    category: "Objects"
  },
  {
    emoji: "🧮",
    names: ["abacus"],
    tags: [],
    description: "abacus",
    category: "Objects"
  },
  {
    emoji: "🎥",
    names: ["movie_camera"],
    tags: ["film", "video"],
    description: "movie camera",
    category: "Objects"
  },
  {
    emoji: "🎞️",
    names: ["film_strip"],
    tags: [],
    description: "film frames",
    category: "Objects"
  },
  {
    emoji: "📽️",
    names: ["film_projector"],
    tags: [],
    description: "film projector",
    category: "Objects"
  },
  {
    emoji: "🎬",
    names: ["clapper"],
    tags: ["film"],
    description: "clapper board",
    category: "Objects"
  },
  {
    emoji: "📺",
    names: ["tv"],
    tags: [],
    description: "television",
    category: "Objects"
  },
  {
    emoji: "📷",
    names: ["camera"],
    tags: ["photo"],
    description: "camera",
    category: "Objects"
  },
  {
    emoji: "📸",
    names: ["camera_flash"],
    tags: ["photo"],
    description: "camera with flash",
    category: "Objects"
  },
  {
    emoji: "📹",
    names: ["video_camera"],
    tags: [],
    description: "video camera",
    category: "Objects"
  },
  {
    emoji: "📼",
    names: ["vhs"],
    tags: [],
    description: "videocassette",
    category: "Objects"
  },
  {
    emoji: "🔍",
    names: ["mag"],
    tags: ["search", "zoom"],
    description: "magnifying glass tilted left",
    category: "Objects"
  },
  {
    emoji: "🔎",
    names: ["mag_right"],
    tags: [],
    description: "magnifying glass tilted right",
    category: "Objects"
  },
  {
    emoji: "🕯️",
    names: ["candle"],
    tags: [],
    description: "candle",
    category: "Objects"
  },
  {
    emoji: "💡",
    names: ["bulb"],
    tags: ["idea", "light"],
    description: "light bulb",
    category: "Objects"
  },
  {
    emoji: "🔦",
    names: ["flashlight"],
    tags: [],
    description: "flashlight",
    category: "Objects"
  },
  {
    emoji: "🏮",
    names: ["izakaya_lantern", "lantern"],
    tags: [],
    description: "red paper lantern",
    category: "Objects"
  },
  {
    emoji: "🪔",
    names: ["diya_lamp"],
    tags: [],
    description: "diya lamp",
    category: "Objects"
  },
  {
    emoji: "📔",
    names: ["notebook_with_decorative_cover"],
    tags: [],
    description: "notebook with decorative cover",
    category: "Objects"
  },
  {
    emoji: "📕",
    names: ["closed_book"],
    tags: [],
    description: "closed book",
    category: "Objects"
  },
  {
    emoji: "📖",
    names: ["book", "open_book"],
    tags: [],
    description: "open book",
    category: "Objects"
  },
  {
    emoji: "📗",
    names: ["green_book"],
    tags: [],
    description: "green book",
    category: "Objects"
  },
  {
    emoji: "📘",
    names: ["blue_book"],
    tags: [],
    description: "blue book",
    category: "Objects"
  },
  {
    emoji: "📙",
    names: ["orange_book"],
    tags: [],
    description: "orange book",
    category: "Objects"
  },
  {
    emoji: "📚",
    names: ["books"],
    tags: ["library"],
    description: "books",
    category: "Objects"
  },
  {
    emoji: "📓",
    names: ["notebook"],
    tags: [],
    description: "notebook",
    category: "Objects"
  },
  {
    emoji: "📒",
    names: ["ledger"],
    tags: [],
    description: "ledger",
    category: "Objects"
  },
  {
    emoji: "📃",
    names: ["page_with_curl"],
    tags: [],
    description: "page with curl",
    category: "Objects"
  },
  {
    emoji: "📜",
    names: ["scroll"],
    tags: ["document"],
    description: "scroll",
    category: "Objects"
  },
  {
    emoji: "📄",
    names: ["page_facing_up"],
    tags: ["document"],
    description: "page facing up",
    category: "Objects"
  },
  {
    emoji: "📰",
    names: ["newspaper"],
    tags: ["press"],
    description: "newspaper",
    category: "Objects"
  },
  {
    emoji: "🗞️",
    names: ["newspaper_roll"],
    tags: ["press"],
    description: "rolled-up newspaper",
    category: "Objects"
  },
  {
    emoji: "📑",
    names: ["bookmark_tabs"],
    tags: [],
    description: "bookmark tabs",
    category: "Objects"
  },
  {
    emoji: "🔖",
    names: ["bookmark"],
    tags: [],
    description: "bookmark",
    category: "Objects"
  },
  {
    emoji: "🏷️",
    names: ["label"],
    tags: ["tag"],
    description: "label",
    category: "Objects"
  },
  {
    emoji: "💰",
    names: ["moneybag"],
    tags: ["dollar", "cream"],
    description: "money bag",
    category: "Objects"
  },
  {
    emoji: "🪙",
    names: ["coin"],
    tags: [],
    description: "coin",
    category: "Objects"
  },
  {
    emoji: "💴",
    names: ["yen"],
    tags: [],
    description: "yen banknote",
    category: "Objects"
  },
  {
    emoji: "💵",
    names: ["dollar"],
    tags: ["money"],
    description: "dollar banknote",
    category: "Objects"
  },
  {
    emoji: "💶",
    names: ["euro"],
    tags: [],
    description: "euro banknote",
    category: "Objects"
  },
  {
    emoji: "💷",
    names: ["pound"],
    tags: [],
    description: "pound banknote",
    category: "Objects"
  },
  {
    emoji: "💸",
    names: ["money_with_wings"],
    tags: ["dollar"],
    description: "money with wings",
    category: "Objects"
  },
  {
    emoji: "💳",
    names: ["credit_card"],
    tags: ["subscription"],
    description: "credit card",
    category: "Objects"
  },
  {
    emoji: "🧾",
    names: ["receipt"],
    tags: [],
    description: "receipt",
    category: "Objects"
  },
  {
    emoji: "💹",
    names: ["chart"],
    tags: [],
    description: "chart increasing with yen",
    category: "Objects"
  },
  {
    emoji: "✉️",
    names: ["envelope"],
    tags: ["letter", "email"],
    description: "envelope",
    category: "Objects"
  },
  {
    emoji: "📧",
    names: ["email", "e-mail"],
    tags: [],
    description: "e-mail",
    category: "Objects"
  },
  {
    emoji: "📨",
    names: ["incoming_envelope"],
    tags: [],
    description: "incoming envelope",
    category: "Objects"
  },
  {
    emoji: "📩",
    names: ["envelope_with_arrow"],
    tags: [],
    description: "envelope with arrow",
    category: "Objects"
  },
  {
    emoji: "📤",
    names: ["outbox_tray"],
    tags: [],
    description: "outbox tray",
    category: "Objects"
  },
  {
    emoji: "📥",
    names: ["inbox_tray"],
    tags: [],
    description: "inbox tray",
    category: "Objects"
  },
  {
    emoji: "📦",
    names: ["package"],
    tags: ["shipping"],
    description: "package",
    category: "Objects"
  },
  {
    emoji: "📫",
    names: ["mailbox"],
    tags: [],
    description: "closed mailbox with raised flag",
    category: "Objects"
  },
  {
    emoji: "📪",
    names: ["mailbox_closed"],
    tags: [],
    description: "closed mailbox with lowered flag",
    category: "Objects"
  },
  {
    emoji: "📬",
    names: ["mailbox_with_mail"],
    tags: [],
    description: "open mailbox with raised flag",
    category: "Objects"
  },
  {
    emoji: "📭",
    names: ["mailbox_with_no_mail"],
    tags: [],
    description: "open mailbox with lowered flag",
    category: "Objects"
  },
  {
    emoji: "📮",
    names: ["postbox"],
    tags: [],
    description: "postbox",
    category: "Objects"
  },
  {
    emoji: "🗳️",
    names: ["ballot_box"],
    tags: [],
    description: "ballot box with ballot",
    category: "Objects"
  },
  {
    emoji: "✏️",
    names: ["pencil2"],
    tags: [],
    description: "pencil",
    category: "Objects"
  },
  {
    emoji: "✒️",
    names: ["black_nib"],
    tags: [],
    description: "black nib",
    category: "Objects"
  },
  {
    emoji: "🖋️",
    names: ["fountain_pen"],
    tags: [],
    description: "fountain pen",
    category: "Objects"
  },
  {
    emoji: "🖊️",
    names: ["pen"],
    tags: [],
    description: "pen",
    category: "Objects"
  },
  {
    emoji: "🖌️",
    names: ["paintbrush"],
    tags: [],
    description: "paintbrush",
    category: "Objects"
  },
  {
    emoji: "🖍️",
    names: ["crayon"],
    tags: [],
    description: "crayon",
    category: "Objects"
  },
  {
    emoji: "📝",
    names: ["memo", "pencil"],
    tags: ["document", "note"],
    description: "memo",
    category: "Objects"
  },
  {
    emoji: "💼",
    names: ["briefcase"],
    tags: ["business"],
    description: "briefcase",
    category: "Objects"
  },
  {
    emoji: "📁",
    names: ["file_folder"],
    tags: ["directory"],
    description: "file folder",
    category: "Objects"
  },
  {
    emoji: "📂",
    names: ["open_file_folder"],
    tags: [],
    description: "open file folder",
    category: "Objects"
  },
  {
    emoji: "🗂️",
    names: ["card_index_dividers"],
    tags: [],
    description: "card index dividers",
    category: "Objects"
  },
  {
    emoji: "📅",
    names: ["date"],
    tags: ["calendar", "schedule"],
    description: "calendar",
    category: "Objects"
  },
  {
    emoji: "📆",
    names: ["calendar"],
    tags: ["schedule"],
    description: "tear-off calendar",
    category: "Objects"
  },
  {
    emoji: "🗒️",
    names: ["spiral_notepad"],
    tags: [],
    description: "spiral notepad",
    category: "Objects"
  },
  {
    emoji: "🗓️",
    names: ["spiral_calendar"],
    tags: [],
    description: "spiral calendar",
    category: "Objects"
  },
  {
    emoji: "📇",
    names: ["card_index"],
    tags: [],
    description: "card index",
    category: "Objects"
  },
  {
    emoji: "📈",
    names: ["chart_with_upwards_trend"],
    tags: ["graph", "metrics"],
    description: "chart increasing",
    category: "Objects"
  },
  {
    emoji: "📉",
    names: ["chart_with_downwards_trend"],
    tags: ["graph", "metrics"],
    description: "chart decreasing",
    category: "Objects"
  },
  {
    emoji: "📊",
    names: ["bar_chart"],
    tags: ["stats", "metrics"],
    description: "bar chart",
    category: "Objects"
  },
  {
    emoji: "📋",
    names: ["clipboard"],
    tags: [],
    description: "clipboard",
    category: "Objects"
  },
  {
    emoji: "📌",
    names: ["pushpin"],
    tags: ["location"],
    description: "pushpin",
    category: "Objects"
  },
  {
    emoji: "📍",
    names: ["round_pushpin"],
    tags: ["location"],
    description: "round pushpin",
    category: "Objects"
  },
  {
    emoji: "📎",
    names: ["paperclip"],
    tags: [],
    description: "paperclip",
    category: "Objects"
  },
  {
    emoji: "🖇️",
    names: ["paperclips"],
    tags: [],
    description: "linked paperclips",
    category: "Objects"
  },
  {
    emoji: "📏",
    names: ["straight_ruler"],
    tags: [],
    description: "straight ruler",
    category: "Objects"
  },
  {
    emoji: "📐",
    names: ["triangular_ruler"],
    tags: [],
    description: "triangular ruler",
    category: "Objects"
  },
  {
    emoji: "✂️",
    names: ["scissors"],
    tags: ["cut"],
    description: "scissors",
    category: "Objects"
  },
  {
    emoji: "🗃️",
    names: ["card_file_box"],
    tags: [],
    description: "card file box",
    category: "Objects"
  },
  {
    emoji: "🗄️",
    names: ["file_cabinet"],
    tags: [],
    description: "file cabinet",
    category: "Objects"
  },
  {
    emoji: "🗑️",
    names: ["wastebasket"],
    tags: ["trash"],
    description: "wastebasket",
    category: "Objects"
  },
  {
    emoji: "🔒",
    names: ["lock"],
    tags: ["security", "private"],
    description: "locked",
    category: "Objects"
  },
  {
    emoji: "🔓",
    names: ["unlock"],
    tags: ["security"],
    description: "unlocked",
    category: "Objects"
  },
  {
    emoji: "🔏",
    names: ["lock_with_ink_pen"],
    tags: [],
    description: "locked with pen",
    category: "Objects"
  },
  {
    emoji: "🔐",
    names: ["closed_lock_with_key"],
    tags: ["security"],
    description: "locked with key",
    category: "Objects"
  },
  {
    emoji: "🔑",
    names: ["key"],
    tags: ["lock", "password"],
    description: "key",
    category: "Objects"
  },
  {
    emoji: "🗝️",
    names: ["old_key"],
    tags: [],
    description: "old key",
    category: "Objects"
  },
  {
    emoji: "🔨",
    names: ["hammer"],
    tags: ["tool"],
    description: "hammer",
    category: "Objects"
  },
  {
    emoji: "🪓",
    names: ["axe"],
    tags: [],
    description: "axe",
    category: "Objects"
  },
  {
    emoji: "⛏️",
    names: ["pick"],
    tags: [],
    description: "pick",
    category: "Objects"
  },
  {
    emoji: "⚒️",
    names: ["hammer_and_pick"],
    tags: [],
    description: "hammer and pick",
    category: "Objects"
  },
  {
    emoji: "🛠️",
    names: ["hammer_and_wrench"],
    tags: [],
    description: "hammer and wrench",
    category: "Objects"
  },
  {
    emoji: "🗡️",
    names: ["dagger"],
    tags: [],
    description: "dagger",
    category: "Objects"
  },
  {
    emoji: "⚔️",
    names: ["crossed_swords"],
    tags: [],
    description: "crossed swords",
    category: "Objects"
  },
  {
    emoji: "💣",
    names: ["bomb"],
    tags: ["boom"],
    description: "bomb",
    category: "Objects"
  },
  {
    emoji: "🪃",
    names: ["boomerang"],
    tags: [],
    description: "boomerang",
    category: "Objects"
  },
  {
    emoji: "🏹",
    names: ["bow_and_arrow"],
    tags: ["archery"],
    description: "bow and arrow",
    category: "Objects"
  },
  {
    emoji: "🛡️",
    names: ["shield"],
    tags: [],
    description: "shield",
    category: "Objects"
  },
  {
    emoji: "🪚",
    names: ["carpentry_saw"],
    tags: [],
    description: "carpentry saw",
    category: "Objects"
  },
  {
    emoji: "🔧",
    names: ["wrench"],
    tags: ["tool"],
    description: "wrench",
    category: "Objects"
  },
  {
    emoji: "🪛",
    names: ["screwdriver"],
    tags: [],
    description: "screwdriver",
    category: "Objects"
  },
  {
    emoji: "🔩",
    names: ["nut_and_bolt"],
    tags: [],
    description: "nut and bolt",
    category: "Objects"
  },
  {
    emoji: "⚙️",
    names: ["gear"],
    tags: [],
    description: "gear",
    category: "Objects"
  },
  {
    emoji: "🗜️",
    names: ["clamp"],
    tags: [],
    description: "clamp",
    category: "Objects"
  },
  {
    emoji: "⚖️",
    names: ["balance_scale"],
    tags: [],
    description: "balance scale",
    category: "Objects"
  },
  {
    emoji: "🦯",
    names: ["probing_cane"],
    tags: [],
    description: "white cane",
    category: "Objects"
  },
  {
    emoji: "🔗",
    names: ["link"],
    tags: [],
    description: "link",
    category: "Objects"
  },
  {
    emoji: "⛓️",
    names: ["chains"],
    tags: [],
    description: "chains",
    category: "Objects"
  },
  {
    emoji: "🪝",
    names: ["hook"],
    tags: [],
    description: "hook",
    category: "Objects"
  },
  {
    emoji: "🧰",
    names: ["toolbox"],
    tags: [],
    description: "toolbox",
    category: "Objects"
  },
  {
    emoji: "🧲",
    names: ["magnet"],
    tags: [],
    description: "magnet",
    category: "Objects"
  },
  {
    emoji: "🪜",
    names: ["ladder"],
    tags: [],
    description: "ladder",
    category: "Objects"
  },
  {
    emoji: "⚗️",
    names: ["alembic"],
    tags: [],
    description: "alembic",
    category: "Objects"
  },
  {
    emoji: "🧪",
    names: ["test_tube"],
    tags: [],
    description: "test tube",
    category: "Objects"
  },
  {
    emoji: "🧫",
    names: ["petri_dish"],
    tags: [],
    description: "petri dish",
    category: "Objects"
  },
  {
    emoji: "🧬",
    names: ["dna"],
    tags: [],
    description: "dna",
    category: "Objects"
  },
  {
    emoji: "🔬",
    names: ["microscope"],
    tags: ["science", "laboratory", "investigate"],
    description: "microscope",
    category: "Objects"
  },
  {
    emoji: "🔭",
    names: ["telescope"],
    tags: [],
    description: "telescope",
    category: "Objects"
  },
  {
    emoji: "📡",
    names: ["satellite"],
    tags: ["signal"],
    description: "satellite antenna",
    category: "Objects"
  },
  {
    emoji: "💉",
    names: ["syringe"],
    tags: ["health", "hospital", "needle"],
    description: "syringe",
    category: "Objects"
  },
  {
    emoji: "🩸",
    names: ["drop_of_blood"],
    tags: [],
    description: "drop of blood",
    category: "Objects"
  },
  {
    emoji: "💊",
    names: ["pill"],
    tags: ["health", "medicine"],
    description: "pill",
    category: "Objects"
  },
  {
    emoji: "🩹",
    names: ["adhesive_bandage"],
    tags: [],
    description: "adhesive bandage",
    category: "Objects"
  },
  {
    emoji: "🩼",
    names: ["crutch"],
    tags: [],
    description: "crutch",
    category: "Objects"
  },
  {
    emoji: "🩺",
    names: ["stethoscope"],
    tags: [],
    description: "stethoscope",
    category: "Objects"
  },
  {
    emoji: "🩻",
    names: ["x_ray"],
    tags: [],
    description: "x-ray",
    category: "Objects"
  },
  {
    emoji: "🚪",
    names: ["door"],
    tags: [],
    description: "door",
    category: "Objects"
  },
  {
    emoji: "🛗",
    names: ["elevator"],
    tags: [],
    description: "elevator",
    category: "Objects"
  },
  {
    emoji: "🪞",
    names: ["mirror"],
    tags: [],
    description: "mirror",
    category: "Objects"
  },
  {
    emoji: "🪟",
    names: ["window"],
    tags: [],
    description: "window",
    category: "Objects"
  },
  {
    emoji: "🛏️",
    names: ["bed"],
    tags: [],
    description: "bed",
    category: "Objects"
  },
  {
    emoji: "🛋️",
    names: ["couch_and_lamp"],
    tags: [],
    description: "couch and lamp",
    category: "Objects"
  },
  {
    emoji: "🪑",
    names: ["chair"],
    tags: [],
    description: "chair",
    category: "Objects"
  },
  {
    emoji: "🚽",
    names: ["toilet"],
    tags: ["wc"],
    description: "toilet",
    category: "Objects"
  },
  {
    emoji: "🪠",
    names: ["plunger"],
    tags: [],
    description: "plunger",
    category: "Objects"
  },
  {
    emoji: "🚿",
    names: ["shower"],
    tags: ["bath"],
    description: "shower",
    category: "Objects"
  },
  {
    emoji: "🛁",
    names: ["bathtub"],
    tags: [],
    description: "bathtub",
    category: "Objects"
  },
  {
    emoji: "🪤",
    names: ["mouse_trap"],
    tags: [],
    description: "mouse trap",
    category: "Objects"
  },
  {
    emoji: "🪒",
    names: ["razor"],
    tags: [],
    description: "razor",
    category: "Objects"
  },
  {
    emoji: "🧴",
    names: ["lotion_bottle"],
    tags: [],
    description: "lotion bottle",
    category: "Objects"
  },
  {
    emoji: "🧷",
    names: ["safety_pin"],
    tags: [],
    description: "safety pin",
    category: "Objects"
  },
  {
    emoji: "🧹",
    names: ["broom"],
    tags: [],
    description: "broom",
    category: "Objects"
  },
  {
    emoji: "🧺",
    names: ["basket"],
    tags: [],
    description: "basket",
    category: "Objects"
  },
  {
    emoji: "🧻",
    names: ["roll_of_paper"],
    tags: ["toilet"],
    description: "roll of paper",
    category: "Objects"
  },
  {
    emoji: "🪣",
    names: ["bucket"],
    tags: [],
    description: "bucket",
    category: "Objects"
  },
  {
    emoji: "🧼",
    names: ["soap"],
    tags: [],
    description: "soap",
    category: "Objects"
  },
  {
    emoji: "🫧",
    names: ["bubbles"],
    tags: [],
    description: "bubbles",
    category: "Objects"
  },
  {
    emoji: "🪥",
    names: ["toothbrush"],
    tags: [],
    description: "toothbrush",
    category: "Objects"
  },
  {
    emoji: "🧽",
    names: ["sponge"],
    tags: [],
    description: "sponge",
    category: "Objects"
  },
  {
    emoji: "🧯",
    names: ["fire_extinguisher"],
    tags: [],
    description: "fire extinguisher",
    category: "Objects"
  },
  {
    emoji: "🛒",
    names: ["shopping_cart"],
    tags: [],
    description: "shopping cart",
    category: "Objects"
  },
  {
    emoji: "🚬",
    names: ["smoking"],
    tags: ["cigarette"],
    description: "cigarette",
    category: "Objects"
  },
  {
    emoji: "⚰️",
    names: ["coffin"],
    tags: ["funeral"],
    description: "coffin",
    category: "Objects"
  },
  {
    emoji: "🪦",
    names: ["headstone"],
    tags: [],
    description: "headstone",
    category: "Objects"
  },
  {
    emoji: "⚱️",
    names: ["funeral_urn"],
    tags: [],
    description: "funeral urn",
    category: "Objects"
  },
  {
    emoji: "🧿",
    names: ["nazar_amulet"],
    tags: [],
    description: "nazar amulet",
    category: "Objects"
  },
  {
    emoji: "🪬",
    names: ["hamsa"],
    tags: [],
    description: "hamsa",
    category: "Objects"
  },
  {
    emoji: "🗿",
    names: ["moyai"],
    tags: ["stone"],
    description: "moai",
    category: "Objects"
  },
  {
    emoji: "🪧",
    names: ["placard"],
    tags: [],
    description: "placard",
    category: "Objects"
  },
  {
    emoji: "🪪",
    names: ["identification_card"],
    tags: [],
    description: "identification card",
    category: "Objects"
  },
  {
    emoji: "🏧",
    names: ["atm"],
    tags: [],
    description: "ATM sign",
    category: "Symbols"
  },
  {
    emoji: "🚮",
    names: ["put_litter_in_its_place"],
    tags: [],
    description: "litter in bin sign",
    category: "Symbols"
  },
  {
    emoji: "🚰",
    names: ["potable_water"],
    tags: [],
    description: "potable water",
    category: "Symbols"
  },
  {
    emoji: "♿",
    names: ["wheelchair"],
    tags: ["accessibility"],
    description: "wheelchair symbol",
    category: "Symbols"
  },
  {
    emoji: "🚹",
    names: ["mens"],
    tags: [],
    description: "men’s room",
    category: "Symbols"
  },
  {
    emoji: "🚺",
    names: ["womens"],
    tags: [],
    description: "women’s room",
    category: "Symbols"
  },
  {
    emoji: "🚻",
    names: ["restroom"],
    tags: ["toilet"],
    description: "restroom",
    category: "Symbols"
  },
  {
    emoji: "🚼",
    names: ["baby_symbol"],
    tags: [],
    description: "baby symbol",
    category: "Symbols"
  },
  {
    emoji: "🚾",
    names: ["wc"],
    tags: ["toilet", "restroom"],
    description: "water closet",
    category: "Symbols"
  },
  {
    emoji: "🛂",
    names: ["passport_control"],
    tags: [],
    description: "passport control",
    category: "Symbols"
  },
  {
    emoji: "🛃",
    names: ["customs"],
    tags: [],
    description: "customs",
    category: "Symbols"
  },
  {
    emoji: "🛄",
    names: ["baggage_claim"],
    tags: ["airport"],
    description: "baggage claim",
    category: "Symbols"
  },
  {
    emoji: "🛅",
    names: ["left_luggage"],
    tags: [],
    description: "left luggage",
    category: "Symbols"
  },
  {
    emoji: "⚠️",
    names: ["warning"],
    tags: ["wip"],
    description: "warning",
    category: "Symbols"
  },
  {
    emoji: "🚸",
    names: ["children_crossing"],
    tags: [],
    description: "children crossing",
    category: "Symbols"
  },
  {
    emoji: "⛔",
    names: ["no_entry"],
    tags: ["limit"],
    description: "no entry",
    category: "Symbols"
  },
  {
    emoji: "🚫",
    names: ["no_entry_sign"],
    tags: ["block", "forbidden"],
    description: "prohibited",
    category: "Symbols"
  },
  {
    emoji: "🚳",
    names: ["no_bicycles"],
    tags: [],
    description: "no bicycles",
    category: "Symbols"
  },
  {
    emoji: "🚭",
    names: ["no_smoking"],
    tags: [],
    description: "no smoking",
    category: "Symbols"
  },
  {
    emoji: "🚯",
    names: ["do_not_litter"],
    tags: [],
    description: "no littering",
    category: "Symbols"
  },
  {
    emoji: "🚱",
    names: ["non-potable_water"],
    tags: [],
    description: "non-potable water",
    category: "Symbols"
  },
  {
    emoji: "🚷",
    names: ["no_pedestrians"],
    tags: [],
    description: "no pedestrians",
    category: "Symbols"
  },
  {
    emoji: "📵",
    names: ["no_mobile_phones"],
    tags: [],
    description: "no mobile phones",
    category: "Symbols"
  },
  {
    emoji: "🔞",
    names: ["underage"],
    tags: [],
    description: "no one under eighteen",
    category: "Symbols"
  },
  {
    emoji: "☢️",
    names: ["radioactive"],
    tags: [],
    description: "radioactive",
    category: "Symbols"
  },
  {
    emoji: "☣️",
    names: ["biohazard"],
    tags: [],
    description: "biohazard",
    category: "Symbols"
  },
  {
    emoji: "⬆️",
    names: ["arrow_up"],
    tags: [],
    description: "up arrow",
    category: "Symbols"
  },
  {
    emoji: "↗️",
    names: ["arrow_upper_right"],
    tags: [],
    description: "up-right arrow",
    category: "Symbols"
  },
  {
    emoji: "➡️",
    names: ["arrow_right"],
    tags: [],
    description: "right arrow",
    category: "Symbols"
  },
  {
    emoji: "↘️",
    names: ["arrow_lower_right"],
    tags: [],
    description: "down-right arrow",
    category: "Symbols"
  },
  {
    emoji: "⬇️",
    names: ["arrow_down"],
    tags: [],
    description: "down arrow",
    category: "Symbols"
  },
  {
    emoji: "↙️",
    names: ["arrow_lower_left"],
    tags: [],
    description: "down-left arrow",
    category: "Symbols"
  },
  {
    emoji: "⬅️",
    names: ["arrow_left"],
    tags: [],
    description: "left arrow",
    category: "Symbols"
  },
  {
    emoji: "↖️",
    names: ["arrow_upper_left"],
    tags: [],
    description: "up-left arrow",
    category: "Symbols"
  },
  {
    emoji: "↕️",
    names: ["arrow_up_down"],
    tags: [],
    description: "up-down arrow",
    category: "Symbols"
  },
  {
    emoji: "↔️",
    names: ["left_right_arrow"],
    tags: [],
    description: "left-right arrow",
    category: "Symbols"
  },
  {
    emoji: "↩️",
    names: ["leftwards_arrow_with_hook"],
    tags: ["return"],
    description: "right arrow curving left",
    category: "Symbols"
  },
  {
    emoji: "↪️",
    names: ["arrow_right_hook"],
    tags: [],
    description: "left arrow curving right",
    category: "Symbols"
  },
  {
    emoji: "⤴️",
    names: ["arrow_heading_up"],
    tags: [],
    description: "right arrow curving up",
    category: "Symbols"
  },
  {
    emoji: "⤵️",
    names: ["arrow_heading_down"],
    tags: [],
    description: "right arrow curving down",
    category: "Symbols"
  },
  {
    emoji: "🔃",
    names: ["arrows_clockwise"],
    tags: [],
    description: "clockwise vertical arrows",
    category: "Symbols"
  },
  {
    emoji: "🔄",
    names: ["arrows_counterclockwise"],
    tags: ["sync"],
    description: "counterclockwise arrows button",
    category: "Symbols"
  },
  {
    emoji: "🔙",
    names: ["back"],
    tags: [],
    description: "BACK arrow",
    category: "Symbols"
  },
  {
    emoji: "🔚",
    names: ["end"],
    tags: [],
    description: "END arrow",
    category: "Symbols"
  },
  {
    emoji: "🔛",
    names: ["on"],
    tags: [],
    description: "ON! arrow",
    category: "Symbols"
  },
  {
    emoji: "🔜",
    names: ["soon"],
    tags: [],
    description: "SOON arrow",
    category: "Symbols"
  },
  {
    emoji: "🔝",
    names: ["top"],
    tags: [],
    description: "TOP arrow",
    category: "Symbols"
  },
  {
    emoji: "🛐",
    names: ["place_of_worship"],
    tags: [],
    description: "place of worship",
    category: "Symbols"
  },
  {
    emoji: "⚛️",
    names: ["atom_symbol"],
    tags: [],
    description: "atom symbol",
    category: "Symbols"
  },
  {
    emoji: "🕉️",
    names: ["om"],
    tags: [],
    description: "om",
    category: "Symbols"
  },
  {
    emoji: "✡️",
    names: ["star_of_david"],
    tags: [],
    description: "star of David",
    category: "Symbols"
  },
  {
    emoji: "☸️",
    names: ["wheel_of_dharma"],
    tags: [],
    description: "wheel of dharma",
    category: "Symbols"
  },
  {
    emoji: "☯️",
    names: ["yin_yang"],
    tags: [],
    description: "yin yang",
    category: "Symbols"
  },
  {
    emoji: "✝️",
    names: ["latin_cross"],
    tags: [],
    description: "latin cross",
    category: "Symbols"
  },
  {
    emoji: "☦️",
    names: ["orthodox_cross"],
    tags: [],
    description: "orthodox cross",
    category: "Symbols"
  },
  {
    emoji: "☪️",
    names: ["star_and_crescent"],
    tags: [],
    description: "star and crescent",
    category: "Symbols"
  },
  {
    emoji: "☮️",
    names: ["peace_symbol"],
    tags: [],
    description: "peace symbol",
    category: "Symbols"
  },
  {
    emoji: "🕎",
    names: ["menorah"],
    tags: [],
    description: "menorah",
    category: "Symbols"
  },
  {
    emoji: "🔯",
    names: ["six_pointed_star"],
    tags: [],
    description: "dotted six-pointed star",
    category: "Symbols"
  },
  {
    emoji: "🪯",
    names: ["khanda"],
    tags: [],
    description: "khanda",
    category: "Symbols"
  },
  {
    emoji: "♈",
    names: ["aries"],
    tags: [],
    description: "Aries",
    category: "Symbols"
  },
  {
    emoji: "♉",
    names: ["taurus"],
    tags: [],
    description: "Taurus",
    category: "Symbols"
  },
  {
    emoji: "♊",
    names: ["gemini"],
    tags: [],
    description: "Gemini",
    category: "Symbols"
  },
  {
    emoji: "♋",
    names: ["cancer"],
    tags: [],
    description: "Cancer",
    category: "Symbols"
  },
  {
    emoji: "♌",
    names: ["leo"],
    tags: [],
    description: "Leo",
    category: "Symbols"
  },
  {
    emoji: "♍",
    names: ["virgo"],
    tags: [],
    description: "Virgo",
    category: "Symbols"
  },
  {
    emoji: "♎",
    names: ["libra"],
    tags: [],
    description: "Libra",
    category: "Symbols"
  },
  {
    emoji: "♏",
    names: ["scorpius"],
    tags: [],
    description: "Scorpio",
    category: "Symbols"
  },
  {
    emoji: "♐",
    names: ["sagittarius"],
    tags: [],
    description: "Sagittarius",
    category: "Symbols"
  },
  {
    emoji: "♑",
    names: ["capricorn"],
    tags: [],
    description: "Capricorn",
    category: "Symbols"
  },
  {
    emoji: "♒",
    names: ["aquarius"],
    tags: [],
    description: "Aquarius",
    category: "Symbols"
  },
  {
    emoji: "♓",
    names: ["pisces"],
    tags: [],
    description: "Pisces",
    category: "Symbols"
  },
  {
    emoji: "⛎",
    names: ["ophiuchus"],
    tags: [],
    description: "Ophiuchus",
    category: "Symbols"
  },
  {
    emoji: "🔀",
    names: ["twisted_rightwards_arrows"],
    tags: ["shuffle"],
    description: "shuffle tracks button",
    category: "Symbols"
  },
  {
    emoji: "🔁",
    names: ["repeat"],
    tags: ["loop"],
    description: "repeat button",
    category: "Symbols"
  },
  {
    emoji: "🔂",
    names: ["repeat_one"],
    tags: [],
    description: "repeat single button",
    category: "Symbols"
  },
  {
    emoji: "▶️",
    names: ["arrow_forward"],
    tags: [],
    description: "play button",
    category: "Symbols"
  },
  {
    emoji: "⏩",
    names: ["fast_forward"],
    tags: [],
    description: "fast-forward button",
    category: "Symbols"
  },
  {
    emoji: "⏭️",
    names: ["next_track_button"],
    tags: [],
    description: "next track button",
    category: "Symbols"
  },
  {
    emoji: "⏯️",
    names: ["play_or_pause_button"],
    tags: [],
    description: "play or pause button",
    category: "Symbols"
  },
  {
    emoji: "◀️",
    names: ["arrow_backward"],
    tags: [],
    description: "reverse button",
    category: "Symbols"
  },
  {
    emoji: "⏪",
    names: ["rewind"],
    tags: [],
    description: "fast reverse button",
    category: "Symbols"
  },
  {
    emoji: "⏮️",
    names: ["previous_track_button"],
    tags: [],
    description: "last track button",
    category: "Symbols"
  },
  {
    emoji: "🔼",
    names: ["arrow_up_small"],
    tags: [],
    description: "upwards button",
    category: "Symbols"
  },
  {
    emoji: "⏫",
    names: ["arrow_double_up"],
    tags: [],
    description: "fast up button",
    category: "Symbols"
  },
  {
    emoji: "🔽",
    names: ["arrow_down_small"],
    tags: [],
    description: "downwards button",
    category: "Symbols"
  },
  {
    emoji: "⏬",
    names: ["arrow_double_down"],
    tags: [],
    description: "fast down button",
    category: "Symbols"
  },
  {
    emoji: "⏸️",
    names: ["pause_button"],
    tags: [],
    description: "pause button",
    category: "Symbols"
  },
  {
    emoji: "⏹️",
    names: ["stop_button"],
    tags: [],
    description: "stop button",
    category: "Symbols"
  },
  {
    emoji: "⏺️",
    names: ["record_button"],
    tags: [],
    description: "record button",
    category: "Symbols"
  },
  {
    emoji: "⏏️",
    names: ["eject_button"],
    tags: [],
    description: "eject button",
    category: "Symbols"
  },
  {
    emoji: "🎦",
    names: ["cinema"],
    tags: ["film", "movie"],
    description: "cinema",
    category: "Symbols"
  },
  {
    emoji: "🔅",
    names: ["low_brightness"],
    tags: [],
    description: "dim button",
    category: "Symbols"
  },
  {
    emoji: "🔆",
    names: ["high_brightness"],
    tags: [],
    description: "bright button",
    category: "Symbols"
  },
  {
    emoji: "📶",
    names: ["signal_strength"],
    tags: ["wifi"],
    description: "antenna bars",
    category: "Symbols"
  },
  {
    emoji: "🛜",
    names: ["wireless"],
    tags: ["wifi"],
    description: "wireless",
    category: "Symbols"
  },
  {
    emoji: "📳",
    names: ["vibration_mode"],
    tags: [],
    description: "vibration mode",
    category: "Symbols"
  },
  {
    emoji: "📴",
    names: ["mobile_phone_off"],
    tags: ["mute", "off"],
    description: "mobile phone off",
    category: "Symbols"
  },
  {
    emoji: "♀️",
    names: ["female_sign"],
    tags: [],
    description: "female sign",
    category: "Symbols"
  },
  {
    emoji: "♂️",
    names: ["male_sign"],
    tags: [],
    description: "male sign",
    category: "Symbols"
  },
  {
    emoji: "⚧️",
    names: ["transgender_symbol"],
    tags: [],
    description: "transgender symbol",
    category: "Symbols"
  },
  {
    emoji: "✖️",
    names: ["heavy_multiplication_x"],
    tags: [],
    description: "multiply",
    category: "Symbols"
  },
  {
    emoji: "➕",
    names: ["heavy_plus_sign"],
    tags: [],
    description: "plus",
    category: "Symbols"
  },
  {
    emoji: "➖",
    names: ["heavy_minus_sign"],
    tags: [],
    description: "minus",
    category: "Symbols"
  },
  {
    emoji: "➗",
    names: ["heavy_division_sign"],
    tags: [],
    description: "divide",
    category: "Symbols"
  },
  {
    emoji: "🟰",
    names: ["heavy_equals_sign"],
    tags: [],
    description: "heavy equals sign",
    category: "Symbols"
  },
  {
    emoji: "♾️",
    names: ["infinity"],
    tags: [],
    description: "infinity",
    category: "Symbols"
  },
  {
    emoji: "‼️",
    names: ["bangbang"],
    tags: [],
    description: "double exclamation mark",
    category: "Symbols"
  },
  {
    emoji: "⁉️",
    names: ["interrobang"],
    tags: [],
    description: "exclamation question mark",
    category: "Symbols"
  },
  {
    emoji: "❓",
    names: ["question"],
    tags: ["confused"],
    description: "red question mark",
    category: "Symbols"
  },
  {
    emoji: "❔",
    names: ["grey_question"],
    tags: [],
    description: "white question mark",
    category: "Symbols"
  },
  {
    emoji: "❕",
    names: ["grey_exclamation"],
    tags: [],
    description: "white exclamation mark",
    category: "Symbols"
  },
  {
    emoji: "❗",
    names: ["exclamation", "heavy_exclamation_mark"],
    tags: ["bang"],
    description: "red exclamation mark",
    category: "Symbols"
  },
  {
    emoji: "〰️",
    names: ["wavy_dash"],
    tags: [],
    description: "wavy dash",
    category: "Symbols"
  },
  {
    emoji: "💱",
    names: ["currency_exchange"],
    tags: [],
    description: "currency exchange",
    category: "Symbols"
  },
  {
    emoji: "💲",
    names: ["heavy_dollar_sign"],
    tags: [],
    description: "heavy dollar sign",
    category: "Symbols"
  },
  {
    emoji: "⚕️",
    names: ["medical_symbol"],
    tags: [],
    description: "medical symbol",
    category: "Symbols"
  },
  {
    emoji: "♻️",
    names: ["recycle"],
    tags: ["environment", "green"],
    description: "recycling symbol",
    category: "Symbols"
  },
  {
    emoji: "⚜️",
    names: ["fleur_de_lis"],
    tags: [],
    description: "fleur-de-lis",
    category: "Symbols"
  },
  {
    emoji: "🔱",
    names: ["trident"],
    tags: [],
    description: "trident emblem",
    category: "Symbols"
  },
  {
    emoji: "📛",
    names: ["name_badge"],
    tags: [],
    description: "name badge",
    category: "Symbols"
  },
  {
    emoji: "🔰",
    names: ["beginner"],
    tags: [],
    description: "Japanese symbol for beginner",
    category: "Symbols"
  },
  {
    emoji: "⭕",
    names: ["o"],
    tags: [],
    description: "hollow red circle",
    category: "Symbols"
  },
  {
    emoji: "✅",
    names: ["white_check_mark"],
    tags: [],
    description: "check mark button",
    category: "Symbols"
  },
  {
    emoji: "☑️",
    names: ["ballot_box_with_check"],
    tags: [],
    description: "check box with check",
    category: "Symbols"
  },
  {
    emoji: "✔️",
    names: ["heavy_check_mark"],
    tags: [],
    description: "check mark",
    category: "Symbols"
  },
  {
    emoji: "❌",
    names: ["x"],
    tags: [],
    description: "cross mark",
    category: "Symbols"
  },
  {
    emoji: "❎",
    names: ["negative_squared_cross_mark"],
    tags: [],
    description: "cross mark button",
    category: "Symbols"
  },
  {
    emoji: "➰",
    names: ["curly_loop"],
    tags: [],
    description: "curly loop",
    category: "Symbols"
  },
  {
    emoji: "➿",
    names: ["loop"],
    tags: [],
    description: "double curly loop",
    category: "Symbols"
  },
  {
    emoji: "〽️",
    names: ["part_alternation_mark"],
    tags: [],
    description: "part alternation mark",
    category: "Symbols"
  },
  {
    emoji: "✳️",
    names: ["eight_spoked_asterisk"],
    tags: [],
    description: "eight-spoked asterisk",
    category: "Symbols"
  },
  {
    emoji: "✴️",
    names: ["eight_pointed_black_star"],
    tags: [],
    description: "eight-pointed star",
    category: "Symbols"
  },
  {
    emoji: "❇️",
    names: ["sparkle"],
    tags: [],
    description: "sparkle",
    category: "Symbols"
  },
  {
    emoji: "©️",
    names: ["copyright"],
    tags: [],
    description: "copyright",
    category: "Symbols"
  },
  {
    emoji: "®️",
    names: ["registered"],
    tags: [],
    description: "registered",
    category: "Symbols"
  },
  {
    emoji: "™️",
    names: ["tm"],
    tags: ["trademark"],
    description: "trade mark",
    category: "Symbols"
  },
  {
    emoji: "#️⃣",
    names: ["hash"],
    tags: ["number"],
    description: "keycap: #",
    category: "Symbols"
  },
  {
    emoji: "*️⃣",
    names: ["asterisk"],
    tags: [],
    description: "keycap: *",
    category: "Symbols"
  },
  {
    emoji: "0️⃣",
    names: ["zero"],
    tags: [],
    description: "keycap: 0",
    category: "Symbols"
  },
  {
    emoji: "1️⃣",
    names: ["one"],
    tags: [],
    description: "keycap: 1",
    category: "Symbols"
  },
  {
    emoji: "2️⃣",
    names: ["two"],
    tags: [],
    description: "keycap: 2",
    category: "Symbols"
  },
  {
    emoji: "3️⃣",
    names: ["three"],
    tags: [],
    description: "keycap: 3",
    category: "Symbols"
  },
  {
    emoji: "4️⃣",
    names: ["four"],
    tags: [],
    description: "keycap: 4",
    category: "Symbols"
  },
  {
    emoji: "5️⃣",
    names: ["five"],
    tags: [],
    description: "keycap: 5",
    category: "Symbols"
  },
  {
    emoji: "6️⃣",
    names: ["six"],
    tags: [],
    description: "keycap: 6",
    category: "Symbols"
  },
  {
    emoji: "7️⃣",
    names: ["seven"],
    tags: [],
    description: "keycap: 7",
    category: "Symbols"
  },
  {
    emoji: "8️⃣",
    names: ["eight"],
    tags: [],
    description: "keycap: 8",
    category: "Symbols"
  },
  {
    emoji: "9️⃣",
    names: ["nine"],
    tags: [],
    description: "keycap: 9",
    category: "Symbols"
  },
  {
    emoji: "🔟",
    names: ["keycap_ten"],
    tags: [],
    description: "keycap: 10",
    category: "Symbols"
  },
  {
    emoji: "🔠",
    names: ["capital_abcd"],
    tags: ["letters"],
    description: "input latin uppercase",
    category: "Symbols"
  },
  {
    emoji: "🔡",
    names: ["abcd"],
    tags: [],
    description: "input latin lowercase",
    category: "Symbols"
  },
  {
    emoji: "🔢",
    names: ["1234"],
    tags: ["numbers"],
    description: "input numbers",
    category: "Symbols"
  },
  {
    emoji: "🔣",
    names: ["symbols"],
    tags: [],
    description: "input symbols",
    category: "Symbols"
  },
  {
    emoji: "🔤",
    names: ["abc"],
    tags: ["alphabet"],
    description: "input latin letters",
    category: "Symbols"
  },
  {
    emoji: "🅰️",
    names: ["a"],
    tags: [],
    description: "A button (blood type)",
    category: "Symbols"
  },
  {
    emoji: "🆎",
    names: ["ab"],
    tags: [],
    description: "AB button (blood type)",
    category: "Symbols"
  },
  {
    emoji: "🅱️",
    names: ["b"],
    tags: [],
    description: "B button (blood type)",
    category: "Symbols"
  },
  {
    emoji: "🆑",
    names: ["cl"],
    tags: [],
    description: "CL button",
    category: "Symbols"
  },
  {
    emoji: "🆒",
    names: ["cool"],
    tags: [],
    description: "COOL button",
    category: "Symbols"
  },
  {
    emoji: "🆓",
    names: ["free"],
    tags: [],
    description: "FREE button",
    category: "Symbols"
  },
  {
    emoji: "ℹ️",
    names: ["information_source"],
    tags: [],
    description: "information",
    category: "Symbols"
  },
  {
    emoji: "🆔",
    names: ["id"],
    tags: [],
    description: "ID button",
    category: "Symbols"
  },
  {
    emoji: "Ⓜ️",
    names: ["m"],
    tags: [],
    description: "circled M",
    category: "Symbols"
  },
  {
    emoji: "🆕",
    names: ["new"],
    tags: ["fresh"],
    description: "NEW button",
    category: "Symbols"
  },
  {
    emoji: "🆖",
    names: ["ng"],
    tags: [],
    description: "NG button",
    category: "Symbols"
  },
  {
    emoji: "🅾️",
    names: ["o2"],
    tags: [],
    description: "O button (blood type)",
    category: "Symbols"
  },
  {
    emoji: "🆗",
    names: ["ok"],
    tags: ["yes"],
    description: "OK button",
    category: "Symbols"
  },
  {
    emoji: "🅿️",
    names: ["parking"],
    tags: [],
    description: "P button",
    category: "Symbols"
  },
  {
    emoji: "🆘",
    names: ["sos"],
    tags: ["help", "emergency"],
    description: "SOS button",
    category: "Symbols"
  },
  {
    emoji: "🆙",
    names: ["up"],
    tags: [],
    description: "UP! button",
    category: "Symbols"
  },
  {
    emoji: "🆚",
    names: ["vs"],
    tags: [],
    description: "VS button",
    category: "Symbols"
  },
  {
    emoji: "🈁",
    names: ["koko"],
    tags: [],
    description: "Japanese “here” button",
    category: "Symbols"
  },
  {
    emoji: "🈂️",
    names: ["sa"],
    tags: [],
    description: "Japanese “service charge” button",
    category: "Symbols"
  },
  {
    emoji: "🈷️",
    names: ["u6708"],
    tags: [],
    description: "Japanese “monthly amount” button",
    category: "Symbols"
  },
  {
    emoji: "🈶",
    names: ["u6709"],
    tags: [],
    description: "Japanese “not free of charge” button",
    category: "Symbols"
  },
  {
    emoji: "🈯",
    names: ["u6307"],
    tags: [],
    description: "Japanese “reserved” button",
    category: "Symbols"
  },
  {
    emoji: "🉐",
    names: ["ideograph_advantage"],
    tags: [],
    description: "Japanese “bargain” button",
    category: "Symbols"
  },
  {
    emoji: "🈹",
    names: ["u5272"],
    tags: [],
    description: "Japanese “discount” button",
    category: "Symbols"
  },
  {
    emoji: "🈚",
    names: ["u7121"],
    tags: [],
    description: "Japanese “free of charge” button",
    category: "Symbols"
  },
  {
    emoji: "🈲",
    names: ["u7981"],
    tags: [],
    description: "Japanese “prohibited” button",
    category: "Symbols"
  },
  {
    emoji: "🉑",
    names: ["accept"],
    tags: [],
    description: "Japanese “acceptable” button",
    category: "Symbols"
  },
  {
    emoji: "🈸",
    names: ["u7533"],
    tags: [],
    description: "Japanese “application” button",
    category: "Symbols"
  },
  {
    emoji: "🈴",
    names: ["u5408"],
    tags: [],
    description: "Japanese “passing grade” button",
    category: "Symbols"
  },
  {
    emoji: "🈳",
    names: ["u7a7a"],
    tags: [],
    description: "Japanese “vacancy” button",
    category: "Symbols"
  },
  {
    emoji: "㊗️",
    names: ["congratulations"],
    tags: [],
    description: "Japanese “congratulations” button",
    category: "Symbols"
  },
  {
    emoji: "㊙️",
    names: ["secret"],
    tags: [],
    description: "Japanese “secret” button",
    category: "Symbols"
  },
  {
    emoji: "🈺",
    names: ["u55b6"],
    tags: [],
    description: "Japanese “open for business” button",
    category: "Symbols"
  },
  {
    emoji: "🈵",
    names: ["u6e80"],
    tags: [],
    description: "Japanese “no vacancy” button",
    category: "Symbols"
  },
  {
    emoji: "🔴",
    names: ["red_circle"],
    tags: [],
    description: "red circle",
    category: "Symbols"
  },
  {
    emoji: "🟠",
    names: ["orange_circle"],
    tags: [],
    description: "orange circle",
    category: "Symbols"
  },
  {
    emoji: "🟡",
    names: ["yellow_circle"],
    tags: [],
    description: "yellow circle",
    category: "Symbols"
  },
  {
    emoji: "🟢",
    names: ["green_circle"],
    tags: [],
    description: "green circle",
    category: "Symbols"
  },
  {
    emoji: "🔵",
    names: ["large_blue_circle"],
    tags: [],
    description: "blue circle",
    category: "Symbols"
  },
  {
    emoji: "🟣",
    names: ["purple_circle"],
    tags: [],
    description: "purple circle",
    category: "Symbols"
  },
  {
    emoji: "🟤",
    names: ["brown_circle"],
    tags: [],
    description: "brown circle",
    category: "Symbols"
  },
  {
    emoji: "⚫",
    names: ["black_circle"],
    tags: [],
    description: "black circle",
    category: "Symbols"
  },
  {
    emoji: "⚪",
    names: ["white_circle"],
    tags: [],
    description: "white circle",
    category: "Symbols"
  },
  {
    emoji: "🟥",
    names: ["red_square"],
    tags: [],
    description: "red square",
    category: "Symbols"
  },
  {
    emoji: "🟧",
    names: ["orange_square"],
    tags: [],
    description: "orange square",
    category: "Symbols"
  },
  {
    emoji: "🟨",
    names: ["yellow_square"],
    tags: [],
    description: "yellow square",
    category: "Symbols"
  },
  {
    emoji: "🟩",
    names: ["green_square"],
    tags: [],
    description: "green square",
    category: "Symbols"
  },
  {
    emoji: "🟦",
    names: ["blue_square"],
    tags: [],
    description: "blue square",
    category: "Symbols"
  },
  {
    emoji: "🟪",
    names: ["purple_square"],
    tags: [],
    description: "purple square",
    category: "Symbols"
  },
  {
    emoji: "🟫",
    names: ["brown_square"],
    tags: [],
    description: "brown square",
    category: "Symbols"
  },
  {
    emoji: "⬛",
    names: ["black_large_square"],
    tags: [],
    description: "black large square",
    category: "Symbols"
  },
  {
    emoji: "⬜",
    names: ["white_large_square"],
    tags: [],
    description: "white large square",
    category: "Symbols"
  },
  {
    emoji: "◼️",
    names: ["black_medium_square"],
    tags: [],
    description: "black medium square",
    category: "Symbols"
  },
  {
    emoji: "◻️",
    names: ["white_medium_square"],
    tags: [],
    description: "white medium square",
    category: "Symbols"
  },
  {
    emoji: "◾",
    names: ["black_medium_small_square"],
    tags: [],
    description: "black medium-small square",
    category: "Symbols"
  },
  {
    emoji: "◽",
    names: ["white_medium_small_square"],
    tags: [],
    description: "white medium-small square",
    category: "Symbols"
  },
  {
    emoji: "▪️",
    names: ["black_small_square"],
    tags: [],
    description: "black small square",
    category: "Symbols"
  },
  {
    emoji: "▫️",
    names: ["white_small_square"],
    tags: [],
    description: "white small square",
    category: "Symbols"
  },
  {
    emoji: "🔶",
    names: ["large_orange_diamond"],
    tags: [],
    description: "large orange diamond",
    category: "Symbols"
  },
  {
    emoji: "🔷",
    names: ["large_blue_diamond"],
    tags: [],
    description: "large blue diamond",
    category: "Symbols"
  },
  {
    emoji: "🔸",
    names: ["small_orange_diamond"],
    tags: [],
    description: "small orange diamond",
    category: "Symbols"
  },
  {
    emoji: "🔹",
    names: ["small_blue_diamond"],
    tags: [],
    description: "small blue diamond",
    category: "Symbols"
  },
  {
    emoji: "🔺",
    names: ["small_red_triangle"],
    tags: [],
    description: "red triangle pointed up",
    category: "Symbols"
  },
  {
    emoji: "🔻",
    names: ["small_red_triangle_down"],
    tags: [],
    description: "red triangle pointed down",
    category: "Symbols"
  },
  {
    emoji: "💠",
    names: ["diamond_shape_with_a_dot_inside"],
    tags: [],
    description: "diamond with a dot",
    category: "Symbols"
  },
  {
    emoji: "🔘",
    names: ["radio_button"],
    tags: [],
    description: "radio button",
    category: "Symbols"
  },
  {
    emoji: "🔳",
    names: ["white_square_button"],
    tags: [],
    description: "white square button",
    category: "Symbols"
  },
  {
    emoji: "🔲",
    names: ["black_square_button"],
    tags: [],
    description: "black square button",
    category: "Symbols"
  },
  {
    emoji: "🏁",
    names: ["checkered_flag"],
    tags: ["milestone", "finish"],
    description: "chequered flag",
    category: "Flags"
  },
  {
    emoji: "🚩",
    names: ["triangular_flag_on_post"],
    tags: [],
    description: "triangular flag",
    category: "Flags"
  },
  {
    emoji: "🎌",
    names: ["crossed_flags"],
    tags: [],
    description: "crossed flags",
    category: "Flags"
  },
  {
    emoji: "🏴",
    names: ["black_flag"],
    tags: [],
    description: "black flag",
    category: "Flags"
  },
  {
    emoji: "🏳️",
    names: ["white_flag"],
    tags: [],
    description: "white flag",
    category: "Flags"
  },
  {
    emoji: "🏳️‍🌈",
    names: ["rainbow_flag"],
    tags: ["pride"],
    description: "rainbow flag",
    category: "Flags"
  },
  {
    emoji: "🏳️‍⚧️",
    names: ["transgender_flag"],
    tags: [],
    description: "transgender flag",
    category: "Flags"
  },
  {
    emoji: "🏴‍☠️",
    names: ["pirate_flag"],
    tags: [],
    description: "pirate flag",
    category: "Flags"
  },
  {
    emoji: "🇦🇨",
    names: ["ascension_island"],
    tags: [],
    description: "flag: Ascension Island",
    category: "Flags"
  },
  {
    emoji: "🇦🇩",
    names: ["andorra"],
    tags: [],
    description: "flag: Andorra",
    category: "Flags"
  },
  {
    emoji: "🇦🇪",
    names: ["united_arab_emirates"],
    tags: [],
    description: "flag: United Arab Emirates",
    category: "Flags"
  },
  {
    emoji: "🇦🇫",
    names: ["afghanistan"],
    tags: [],
    description: "flag: Afghanistan",
    category: "Flags"
  },
  {
    emoji: "🇦🇬",
    names: ["antigua_barbuda"],
    tags: [],
    description: "flag: Antigua & Barbuda",
    category: "Flags"
  },
  {
    emoji: "🇦🇮",
    names: ["anguilla"],
    tags: [],
    description: "flag: Anguilla",
    category: "Flags"
  },
  {
    emoji: "🇦🇱",
    names: ["albania"],
    tags: [],
    description: "flag: Albania",
    category: "Flags"
  },
  {
    emoji: "🇦🇲",
    names: ["armenia"],
    tags: [],
    description: "flag: Armenia",
    category: "Flags"
  },
  {
    emoji: "🇦🇴",
    names: ["angola"],
    tags: [],
    description: "flag: Angola",
    category: "Flags"
  },
  {
    emoji: "🇦🇶",
    names: ["antarctica"],
    tags: [],
    description: "flag: Antarctica",
    category: "Flags"
  },
  {
    emoji: "🇦🇷",
    names: ["argentina"],
    tags: [],
    description: "flag: Argentina",
    category: "Flags"
  },
  {
    emoji: "🇦🇸",
    names: ["american_samoa"],
    tags: [],
    description: "flag: American Samoa",
    category: "Flags"
  },
  {
    emoji: "🇦🇹",
    names: ["austria"],
    tags: [],
    description: "flag: Austria",
    category: "Flags"
  },
  {
    emoji: "🇦🇺",
    names: ["australia"],
    tags: [],
    description: "flag: Australia",
    category: "Flags"
  },
  {
    emoji: "🇦🇼",
    names: ["aruba"],
    tags: [],
    description: "flag: Aruba",
    category: "Flags"
  },
  {
    emoji: "🇦🇽",
    names: ["aland_islands"],
    tags: [],
    description: "flag: Åland Islands",
    category: "Flags"
  },
  {
    emoji: "🇦🇿",
    names: ["azerbaijan"],
    tags: [],
    description: "flag: Azerbaijan",
    category: "Flags"
  },
  {
    emoji: "🇧🇦",
    names: ["bosnia_herzegovina"],
    tags: [],
    description: "flag: Bosnia & Herzegovina",
    category: "Flags"
  },
  {
    emoji: "🇧🇧",
    names: ["barbados"],
    tags: [],
    description: "flag: Barbados",
    category: "Flags"
  },
  {
    emoji: "🇧🇩",
    names: ["bangladesh"],
    tags: [],
    description: "flag: Bangladesh",
    category: "Flags"
  },
  {
    emoji: "🇧🇪",
    names: ["belgium"],
    tags: [],
    description: "flag: Belgium",
    category: "Flags"
  },
  {
    emoji: "🇧🇫",
    names: ["burkina_faso"],
    tags: [],
    description: "flag: Burkina Faso",
    category: "Flags"
  },
  {
    emoji: "🇧🇬",
    names: ["bulgaria"],
    tags: [],
    description: "flag: Bulgaria",
    category: "Flags"
  },
  {
    emoji: "🇧🇭",
    names: ["bahrain"],
    tags: [],
    description: "flag: Bahrain",
    category: "Flags"
  },
  {
    emoji: "🇧🇮",
    names: ["burundi"],
    tags: [],
    description: "flag: Burundi",
    category: "Flags"
  },
  {
    emoji: "🇧🇯",
    names: ["benin"],
    tags: [],
    description: "flag: Benin",
    category: "Flags"
  },
  {
    emoji: "🇧🇱",
    names: ["st_barthelemy"],
    tags: [],
    description: "flag: St. Barthélemy",
    category: "Flags"
  },
  {
    emoji: "🇧🇲",
    names: ["bermuda"],
    tags: [],
    description: "flag: Bermuda",
    category: "Flags"
  },
  {
    emoji: "🇧🇳",
    names: ["brunei"],
    tags: [],
    description: "flag: Brunei",
    category: "Flags"
  },
  {
    emoji: "🇧🇴",
    names: ["bolivia"],
    tags: [],
    description: "flag: Bolivia",
    category: "Flags"
  },
  {
    emoji: "🇧🇶",
    names: ["caribbean_netherlands"],
    tags: [],
    description: "flag: Caribbean Netherlands",
    category: "Flags"
  },
  {
    emoji: "🇧🇷",
    names: ["brazil"],
    tags: [],
    description: "flag: Brazil",
    category: "Flags"
  },
  {
    emoji: "🇧🇸",
    names: ["bahamas"],
    tags: [],
    description: "flag: Bahamas",
    category: "Flags"
  },
  {
    emoji: "🇧🇹",
    names: ["bhutan"],
    tags: [],
    description: "flag: Bhutan",
    category: "Flags"
  },
  {
    emoji: "🇧🇻",
    names: ["bouvet_island"],
    tags: [],
    description: "flag: Bouvet Island",
    category: "Flags"
  },
  {
    emoji: "🇧🇼",
    names: ["botswana"],
    tags: [],
    description: "flag: Botswana",
    category: "Flags"
  },
  {
    emoji: "🇧🇾",
    names: ["belarus"],
    tags: [],
    description: "flag: Belarus",
    category: "Flags"
  },
  {
    emoji: "🇧🇿",
    names: ["belize"],
    tags: [],
    description: "flag: Belize",
    category: "Flags"
  },
  {
    emoji: "🇨🇦",
    names: ["canada"],
    tags: [],
    description: "flag: Canada",
    category: "Flags"
  },
  {
    emoji: "🇨🇨",
    names: ["cocos_islands"],
    tags: ["keeling"],
    description: "flag: Cocos (Keeling) Islands",
    category: "Flags"
  },
  {
    emoji: "🇨🇩",
    names: ["congo_kinshasa"],
    tags: [],
    description: "flag: Congo - Kinshasa",
    category: "Flags"
  },
  {
    emoji: "🇨🇫",
    names: ["central_african_republic"],
    tags: [],
    description: "flag: Central African Republic",
    category: "Flags"
  },
  {
    emoji: "🇨🇬",
    names: ["congo_brazzaville"],
    tags: [],
    description: "flag: Congo - Brazzaville",
    category: "Flags"
  },
  {
    emoji: "🇨🇭",
    names: ["switzerland"],
    tags: [],
    description: "flag: Switzerland",
    category: "Flags"
  },
  {
    emoji: "🇨🇮",
    names: ["cote_divoire"],
    tags: ["ivory"],
    description: "flag: Côte d’Ivoire",
    category: "Flags"
  },
  {
    emoji: "🇨🇰",
    names: ["cook_islands"],
    tags: [],
    description: "flag: Cook Islands",
    category: "Flags"
  },
  {
    emoji: "🇨🇱",
    names: ["chile"],
    tags: [],
    description: "flag: Chile",
    category: "Flags"
  },
  {
    emoji: "🇨🇲",
    names: ["cameroon"],
    tags: [],
    description: "flag: Cameroon",
    category: "Flags"
  },
  {
    emoji: "🇨🇳",
    names: ["cn"],
    tags: ["china"],
    description: "flag: China",
    category: "Flags"
  },
  {
    emoji: "🇨🇴",
    names: ["colombia"],
    tags: [],
    description: "flag: Colombia",
    category: "Flags"
  },
  {
    emoji: "🇨🇵",
    names: ["clipperton_island"],
    tags: [],
    description: "flag: Clipperton Island",
    category: "Flags"
  },
  {
    emoji: "🇨🇷",
    names: ["costa_rica"],
    tags: [],
    description: "flag: Costa Rica",
    category: "Flags"
  },
  {
    emoji: "🇨🇺",
    names: ["cuba"],
    tags: [],
    description: "flag: Cuba",
    category: "Flags"
  },
  {
    emoji: "🇨🇻",
    names: ["cape_verde"],
    tags: [],
    description: "flag: Cape Verde",
    category: "Flags"
  },
  {
    emoji: "🇨🇼",
    names: ["curacao"],
    tags: [],
    description: "flag: Curaçao",
    category: "Flags"
  },
  {
    emoji: "🇨🇽",
    names: ["christmas_island"],
    tags: [],
    description: "flag: Christmas Island",
    category: "Flags"
  },
  {
    emoji: "🇨🇾",
    names: ["cyprus"],
    tags: [],
    description: "flag: Cyprus",
    category: "Flags"
  },
  {
    emoji: "🇨🇿",
    names: ["czech_republic"],
    tags: [],
    description: "flag: Czechia",
    category: "Flags"
  },
  {
    emoji: "🇩🇪",
    names: ["de"],
    tags: ["flag", "germany"],
    description: "flag: Germany",
    category: "Flags"
  },
  {
    emoji: "🇩🇬",
    names: ["diego_garcia"],
    tags: [],
    description: "flag: Diego Garcia",
    category: "Flags"
  },
  {
    emoji: "🇩🇯",
    names: ["djibouti"],
    tags: [],
    description: "flag: Djibouti",
    category: "Flags"
  },
  {
    emoji: "🇩🇰",
    names: ["denmark"],
    tags: [],
    description: "flag: Denmark",
    category: "Flags"
  },
  {
    emoji: "🇩🇲",
    names: ["dominica"],
    tags: [],
    description: "flag: Dominica",
    category: "Flags"
  },
  {
    emoji: "🇩🇴",
    names: ["dominican_republic"],
    tags: [],
    description: "flag: Dominican Republic",
    category: "Flags"
  },
  {
    emoji: "🇩🇿",
    names: ["algeria"],
    tags: [],
    description: "flag: Algeria",
    category: "Flags"
  },
  {
    emoji: "🇪🇦",
    names: ["ceuta_melilla"],
    tags: [],
    description: "flag: Ceuta & Melilla",
    category: "Flags"
  },
  {
    emoji: "🇪🇨",
    names: ["ecuador"],
    tags: [],
    description: "flag: Ecuador",
    category: "Flags"
  },
  {
    emoji: "🇪🇪",
    names: ["estonia"],
    tags: [],
    description: "flag: Estonia",
    category: "Flags"
  },
  {
    emoji: "🇪🇬",
    names: ["egypt"],
    tags: [],
    description: "flag: Egypt",
    category: "Flags"
  },
  {
    emoji: "🇪🇭",
    names: ["western_sahara"],
    tags: [],
    description: "flag: Western Sahara",
    category: "Flags"
  },
  {
    emoji: "🇪🇷",
    names: ["eritrea"],
    tags: [],
    description: "flag: Eritrea",
    category: "Flags"
  },
  {
    emoji: "🇪🇸",
    names: ["es"],
    tags: ["spain"],
    description: "flag: Spain",
    category: "Flags"
  },
  {
    emoji: "🇪🇹",
    names: ["ethiopia"],
    tags: [],
    description: "flag: Ethiopia",
    category: "Flags"
  },
  {
    emoji: "🇪🇺",
    names: ["eu", "european_union"],
    tags: [],
    description: "flag: European Union",
    category: "Flags"
  },
  {
    emoji: "🇫🇮",
    names: ["finland"],
    tags: [],
    description: "flag: Finland",
    category: "Flags"
  },
  {
    emoji: "🇫🇯",
    names: ["fiji"],
    tags: [],
    description: "flag: Fiji",
    category: "Flags"
  },
  {
    emoji: "🇫🇰",
    names: ["falkland_islands"],
    tags: [],
    description: "flag: Falkland Islands",
    category: "Flags"
  },
  {
    emoji: "🇫🇲",
    names: ["micronesia"],
    tags: [],
    description: "flag: Micronesia",
    category: "Flags"
  },
  {
    emoji: "🇫🇴",
    names: ["faroe_islands"],
    tags: [],
    description: "flag: Faroe Islands",
    category: "Flags"
  },
  {
    emoji: "🇫🇷",
    names: ["fr"],
    tags: ["france", "french"],
    description: "flag: France",
    category: "Flags"
  },
  {
    emoji: "🇬🇦",
    names: ["gabon"],
    tags: [],
    description: "flag: Gabon",
    category: "Flags"
  },
  {
    emoji: "🇬🇧",
    names: ["gb", "uk"],
    tags: ["flag", "british"],
    description: "flag: United Kingdom",
    category: "Flags"
  },
  {
    emoji: "🇬🇩",
    names: ["grenada"],
    tags: [],
    description: "flag: Grenada",
    category: "Flags"
  },
  {
    emoji: "🇬🇪",
    names: ["georgia"],
    tags: [],
    description: "flag: Georgia",
    category: "Flags"
  },
  {
    emoji: "🇬🇫",
    names: ["french_guiana"],
    tags: [],
    description: "flag: French Guiana",
    category: "Flags"
  },
  {
    emoji: "🇬🇬",
    names: ["guernsey"],
    tags: [],
    description: "flag: Guernsey",
    category: "Flags"
  },
  {
    emoji: "🇬🇭",
    names: ["ghana"],
    tags: [],
    description: "flag: Ghana",
    category: "Flags"
  },
  {
    emoji: "🇬🇮",
    names: ["gibraltar"],
    tags: [],
    description: "flag: Gibraltar",
    category: "Flags"
  },
  {
    emoji: "🇬🇱",
    names: ["greenland"],
    tags: [],
    description: "flag: Greenland",
    category: "Flags"
  },
  {
    emoji: "🇬🇲",
    names: ["gambia"],
    tags: [],
    description: "flag: Gambia",
    category: "Flags"
  },
  {
    emoji: "🇬🇳",
    names: ["guinea"],
    tags: [],
    description: "flag: Guinea",
    category: "Flags"
  },
  {
    emoji: "🇬🇵",
    names: ["guadeloupe"],
    tags: [],
    description: "flag: Guadeloupe",
    category: "Flags"
  },
  {
    emoji: "🇬🇶",
    names: ["equatorial_guinea"],
    tags: [],
    description: "flag: Equatorial Guinea",
    category: "Flags"
  },
  {
    emoji: "🇬🇷",
    names: ["greece"],
    tags: [],
    description: "flag: Greece",
    category: "Flags"
  },
  {
    emoji: "🇬🇸",
    names: ["south_georgia_south_sandwich_islands"],
    tags: [],
    description: "flag: South Georgia & South Sandwich Islands",
    category: "Flags"
  },
  {
    emoji: "🇬🇹",
    names: ["guatemala"],
    tags: [],
    description: "flag: Guatemala",
    category: "Flags"
  },
  {
    emoji: "🇬🇺",
    names: ["guam"],
    tags: [],
    description: "flag: Guam",
    category: "Flags"
  },
  {
    emoji: "🇬🇼",
    names: ["guinea_bissau"],
    tags: [],
    description: "flag: Guinea-Bissau",
    category: "Flags"
  },
  {
    emoji: "🇬🇾",
    names: ["guyana"],
    tags: [],
    description: "flag: Guyana",
    category: "Flags"
  },
  {
    emoji: "🇭🇰",
    names: ["hong_kong"],
    tags: [],
    description: "flag: Hong Kong SAR China",
    category: "Flags"
  },
  {
    emoji: "🇭🇲",
    names: ["heard_mcdonald_islands"],
    tags: [],
    description: "flag: Heard & McDonald Islands",
    category: "Flags"
  },
  {
    emoji: "🇭🇳",
    names: ["honduras"],
    tags: [],
    description: "flag: Honduras",
    category: "Flags"
  },
  {
    emoji: "🇭🇷",
    names: ["croatia"],
    tags: [],
    description: "flag: Croatia",
    category: "Flags"
  },
  {
    emoji: "🇭🇹",
    names: ["haiti"],
    tags: [],
    description: "flag: Haiti",
    category: "Flags"
  },
  {
    emoji: "🇭🇺",
    names: ["hungary"],
    tags: [],
    description: "flag: Hungary",
    category: "Flags"
  },
  {
    emoji: "🇮🇨",
    names: ["canary_islands"],
    tags: [],
    description: "flag: Canary Islands",
    category: "Flags"
  },
  {
    emoji: "🇮🇩",
    names: ["indonesia"],
    tags: [],
    description: "flag: Indonesia",
    category: "Flags"
  },
  {
    emoji: "🇮🇪",
    names: ["ireland"],
    tags: [],
    description: "flag: Ireland",
    category: "Flags"
  },
  {
    emoji: "🇮🇱",
    names: ["israel"],
    tags: [],
    description: "flag: Israel",
    category: "Flags"
  },
  {
    emoji: "🇮🇲",
    names: ["isle_of_man"],
    tags: [],
    description: "flag: Isle of Man",
    category: "Flags"
  },
  {
    emoji: "🇮🇳",
    names: ["india"],
    tags: [],
    description: "flag: India",
    category: "Flags"
  },
  {
    emoji: "🇮🇴",
    names: ["british_indian_ocean_territory"],
    tags: [],
    description: "flag: British Indian Ocean Territory",
    category: "Flags"
  },
  {
    emoji: "🇮🇶",
    names: ["iraq"],
    tags: [],
    description: "flag: Iraq",
    category: "Flags"
  },
  {
    emoji: "🇮🇷",
    names: ["iran"],
    tags: [],
    description: "flag: Iran",
    category: "Flags"
  },
  {
    emoji: "🇮🇸",
    names: ["iceland"],
    tags: [],
    description: "flag: Iceland",
    category: "Flags"
  },
  {
    emoji: "🇮🇹",
    names: ["it"],
    tags: ["italy"],
    description: "flag: Italy",
    category: "Flags"
  },
  {
    emoji: "🇯🇪",
    names: ["jersey"],
    tags: [],
    description: "flag: Jersey",
    category: "Flags"
  },
  {
    emoji: "🇯🇲",
    names: ["jamaica"],
    tags: [],
    description: "flag: Jamaica",
    category: "Flags"
  },
  {
    emoji: "🇯🇴",
    names: ["jordan"],
    tags: [],
    description: "flag: Jordan",
    category: "Flags"
  },
  {
    emoji: "🇯🇵",
    names: ["jp"],
    tags: ["japan"],
    description: "flag: Japan",
    category: "Flags"
  },
  {
    emoji: "🇰🇪",
    names: ["kenya"],
    tags: [],
    description: "flag: Kenya",
    category: "Flags"
  },
  {
    emoji: "🇰🇬",
    names: ["kyrgyzstan"],
    tags: [],
    description: "flag: Kyrgyzstan",
    category: "Flags"
  },
  {
    emoji: "🇰🇭",
    names: ["cambodia"],
    tags: [],
    description: "flag: Cambodia",
    category: "Flags"
  },
  {
    emoji: "🇰🇮",
    names: ["kiribati"],
    tags: [],
    description: "flag: Kiribati",
    category: "Flags"
  },
  {
    emoji: "🇰🇲",
    names: ["comoros"],
    tags: [],
    description: "flag: Comoros",
    category: "Flags"
  },
  {
    emoji: "🇰🇳",
    names: ["st_kitts_nevis"],
    tags: [],
    description: "flag: St. Kitts & Nevis",
    category: "Flags"
  },
  {
    emoji: "🇰🇵",
    names: ["north_korea"],
    tags: [],
    description: "flag: North Korea",
    category: "Flags"
  },
  {
    emoji: "🇰🇷",
    names: ["kr"],
    tags: ["korea"],
    description: "flag: South Korea",
    category: "Flags"
  },
  {
    emoji: "🇰🇼",
    names: ["kuwait"],
    tags: [],
    description: "flag: Kuwait",
    category: "Flags"
  },
  {
    emoji: "🇰🇾",
    names: ["cayman_islands"],
    tags: [],
    description: "flag: Cayman Islands",
    category: "Flags"
  },
  {
    emoji: "🇰🇿",
    names: ["kazakhstan"],
    tags: [],
    description: "flag: Kazakhstan",
    category: "Flags"
  },
  {
    emoji: "🇱🇦",
    names: ["laos"],
    tags: [],
    description: "flag: Laos",
    category: "Flags"
  },
  {
    emoji: "🇱🇧",
    names: ["lebanon"],
    tags: [],
    description: "flag: Lebanon",
    category: "Flags"
  },
  {
    emoji: "🇱🇨",
    names: ["st_lucia"],
    tags: [],
    description: "flag: St. Lucia",
    category: "Flags"
  },
  {
    emoji: "🇱🇮",
    names: ["liechtenstein"],
    tags: [],
    description: "flag: Liechtenstein",
    category: "Flags"
  },
  {
    emoji: "🇱🇰",
    names: ["sri_lanka"],
    tags: [],
    description: "flag: Sri Lanka",
    category: "Flags"
  },
  {
    emoji: "🇱🇷",
    names: ["liberia"],
    tags: [],
    description: "flag: Liberia",
    category: "Flags"
  },
  {
    emoji: "🇱🇸",
    names: ["lesotho"],
    tags: [],
    description: "flag: Lesotho",
    category: "Flags"
  },
  {
    emoji: "🇱🇹",
    names: ["lithuania"],
    tags: [],
    description: "flag: Lithuania",
    category: "Flags"
  },
  {
    emoji: "🇱🇺",
    names: ["luxembourg"],
    tags: [],
    description: "flag: Luxembourg",
    category: "Flags"
  },
  {
    emoji: "🇱🇻",
    names: ["latvia"],
    tags: [],
    description: "flag: Latvia",
    category: "Flags"
  },
  {
    emoji: "🇱🇾",
    names: ["libya"],
    tags: [],
    description: "flag: Libya",
    category: "Flags"
  },
  {
    emoji: "🇲🇦",
    names: ["morocco"],
    tags: [],
    description: "flag: Morocco",
    category: "Flags"
  },
  {
    emoji: "🇲🇨",
    names: ["monaco"],
    tags: [],
    description: "flag: Monaco",
    category: "Flags"
  },
  {
    emoji: "🇲🇩",
    names: ["moldova"],
    tags: [],
    description: "flag: Moldova",
    category: "Flags"
  },
  {
    emoji: "🇲🇪",
    names: ["montenegro"],
    tags: [],
    description: "flag: Montenegro",
    category: "Flags"
  },
  {
    emoji: "🇲🇫",
    names: ["st_martin"],
    tags: [],
    description: "flag: St. Martin",
    category: "Flags"
  },
  {
    emoji: "🇲🇬",
    names: ["madagascar"],
    tags: [],
    description: "flag: Madagascar",
    category: "Flags"
  },
  {
    emoji: "🇲🇭",
    names: ["marshall_islands"],
    tags: [],
    description: "flag: Marshall Islands",
    category: "Flags"
  },
  {
    emoji: "🇲🇰",
    names: ["macedonia"],
    tags: [],
    description: "flag: North Macedonia",
    category: "Flags"
  },
  {
    emoji: "🇲🇱",
    names: ["mali"],
    tags: [],
    description: "flag: Mali",
    category: "Flags"
  },
  {
    emoji: "🇲🇲",
    names: ["myanmar"],
    tags: ["burma"],
    description: "flag: Myanmar (Burma)",
    category: "Flags"
  },
  {
    emoji: "🇲🇳",
    names: ["mongolia"],
    tags: [],
    description: "flag: Mongolia",
    category: "Flags"
  },
  {
    emoji: "🇲🇴",
    names: ["macau"],
    tags: [],
    description: "flag: Macao SAR China",
    category: "Flags"
  },
  {
    emoji: "🇲🇵",
    names: ["northern_mariana_islands"],
    tags: [],
    description: "flag: Northern Mariana Islands",
    category: "Flags"
  },
  {
    emoji: "🇲🇶",
    names: ["martinique"],
    tags: [],
    description: "flag: Martinique",
    category: "Flags"
  },
  {
    emoji: "🇲🇷",
    names: ["mauritania"],
    tags: [],
    description: "flag: Mauritania",
    category: "Flags"
  },
  {
    emoji: "🇲🇸",
    names: ["montserrat"],
    tags: [],
    description: "flag: Montserrat",
    category: "Flags"
  },
  {
    emoji: "🇲🇹",
    names: ["malta"],
    tags: [],
    description: "flag: Malta",
    category: "Flags"
  },
  {
    emoji: "🇲🇺",
    names: ["mauritius"],
    tags: [],
    description: "flag: Mauritius",
    category: "Flags"
  },
  {
    emoji: "🇲🇻",
    names: ["maldives"],
    tags: [],
    description: "flag: Maldives",
    category: "Flags"
  },
  {
    emoji: "🇲🇼",
    names: ["malawi"],
    tags: [],
    description: "flag: Malawi",
    category: "Flags"
  },
  {
    emoji: "🇲🇽",
    names: ["mexico"],
    tags: [],
    description: "flag: Mexico",
    category: "Flags"
  },
  {
    emoji: "🇲🇾",
    names: ["malaysia"],
    tags: [],
    description: "flag: Malaysia",
    category: "Flags"
  },
  {
    emoji: "🇲🇿",
    names: ["mozambique"],
    tags: [],
    description: "flag: Mozambique",
    category: "Flags"
  },
  {
    emoji: "🇳🇦",
    names: ["namibia"],
    tags: [],
    description: "flag: Namibia",
    category: "Flags"
  },
  {
    emoji: "🇳🇨",
    names: ["new_caledonia"],
    tags: [],
    description: "flag: New Caledonia",
    category: "Flags"
  },
  {
    emoji: "🇳🇪",
    names: ["niger"],
    tags: [],
    description: "flag: Niger",
    category: "Flags"
  },
  {
    emoji: "🇳🇫",
    names: ["norfolk_island"],
    tags: [],
    description: "flag: Norfolk Island",
    category: "Flags"
  },
  {
    emoji: "🇳🇬",
    names: ["nigeria"],
    tags: [],
    description: "flag: Nigeria",
    category: "Flags"
  },
  {
    emoji: "🇳🇮",
    names: ["nicaragua"],
    tags: [],
    description: "flag: Nicaragua",
    category: "Flags"
  },
  {
    emoji: "🇳🇱",
    names: ["netherlands"],
    tags: [],
    description: "flag: Netherlands",
    category: "Flags"
  },
  {
    emoji: "🇳🇴",
    names: ["norway"],
    tags: [],
    description: "flag: Norway",
    category: "Flags"
  },
  {
    emoji: "🇳🇵",
    names: ["nepal"],
    tags: [],
    description: "flag: Nepal",
    category: "Flags"
  },
  {
    emoji: "🇳🇷",
    names: ["nauru"],
    tags: [],
    description: "flag: Nauru",
    category: "Flags"
  },
  {
    emoji: "🇳🇺",
    names: ["niue"],
    tags: [],
    description: "flag: Niue",
    category: "Flags"
  },
  {
    emoji: "🇳🇿",
    names: ["new_zealand"],
    tags: [],
    description: "flag: New Zealand",
    category: "Flags"
  },
  {
    emoji: "🇴🇲",
    names: ["oman"],
    tags: [],
    description: "flag: Oman",
    category: "Flags"
  },
  {
    emoji: "🇵🇦",
    names: ["panama"],
    tags: [],
    description: "flag: Panama",
    category: "Flags"
  },
  {
    emoji: "🇵🇪",
    names: ["peru"],
    tags: [],
    description: "flag: Peru",
    category: "Flags"
  },
  {
    emoji: "🇵🇫",
    names: ["french_polynesia"],
    tags: [],
    description: "flag: French Polynesia",
    category: "Flags"
  },
  {
    emoji: "🇵🇬",
    names: ["papua_new_guinea"],
    tags: [],
    description: "flag: Papua New Guinea",
    category: "Flags"
  },
  {
    emoji: "🇵🇭",
    names: ["philippines"],
    tags: [],
    description: "flag: Philippines",
    category: "Flags"
  },
  {
    emoji: "🇵🇰",
    names: ["pakistan"],
    tags: [],
    description: "flag: Pakistan",
    category: "Flags"
  },
  {
    emoji: "🇵🇱",
    names: ["poland"],
    tags: [],
    description: "flag: Poland",
    category: "Flags"
  },
  {
    emoji: "🇵🇲",
    names: ["st_pierre_miquelon"],
    tags: [],
    description: "flag: St. Pierre & Miquelon",
    category: "Flags"
  },
  {
    emoji: "🇵🇳",
    names: ["pitcairn_islands"],
    tags: [],
    description: "flag: Pitcairn Islands",
    category: "Flags"
  },
  {
    emoji: "🇵🇷",
    names: ["puerto_rico"],
    tags: [],
    description: "flag: Puerto Rico",
    category: "Flags"
  },
  {
    emoji: "🇵🇸",
    names: ["palestinian_territories"],
    tags: [],
    description: "flag: Palestinian Territories",
    category: "Flags"
  },
  {
    emoji: "🇵🇹",
    names: ["portugal"],
    tags: [],
    description: "flag: Portugal",
    category: "Flags"
  },
  {
    emoji: "🇵🇼",
    names: ["palau"],
    tags: [],
    description: "flag: Palau",
    category: "Flags"
  },
  {
    emoji: "🇵🇾",
    names: ["paraguay"],
    tags: [],
    description: "flag: Paraguay",
    category: "Flags"
  },
  {
    emoji: "🇶🇦",
    names: ["qatar"],
    tags: [],
    description: "flag: Qatar",
    category: "Flags"
  },
  {
    emoji: "🇷🇪",
    names: ["reunion"],
    tags: [],
    description: "flag: Réunion",
    category: "Flags"
  },
  {
    emoji: "🇷🇴",
    names: ["romania"],
    tags: [],
    description: "flag: Romania",
    category: "Flags"
  },
  {
    emoji: "🇷🇸",
    names: ["serbia"],
    tags: [],
    description: "flag: Serbia",
    category: "Flags"
  },
  {
    emoji: "🇷🇺",
    names: ["ru"],
    tags: ["russia"],
    description: "flag: Russia",
    category: "Flags"
  },
  {
    emoji: "🇷🇼",
    names: ["rwanda"],
    tags: [],
    description: "flag: Rwanda",
    category: "Flags"
  },
  {
    emoji: "🇸🇦",
    names: ["saudi_arabia"],
    tags: [],
    description: "flag: Saudi Arabia",
    category: "Flags"
  },
  {
    emoji: "🇸🇧",
    names: ["solomon_islands"],
    tags: [],
    description: "flag: Solomon Islands",
    category: "Flags"
  },
  {
    emoji: "🇸🇨",
    names: ["seychelles"],
    tags: [],
    description: "flag: Seychelles",
    category: "Flags"
  },
  {
    emoji: "🇸🇩",
    names: ["sudan"],
    tags: [],
    description: "flag: Sudan",
    category: "Flags"
  },
  {
    emoji: "🇸🇪",
    names: ["sweden"],
    tags: [],
    description: "flag: Sweden",
    category: "Flags"
  },
  {
    emoji: "🇸🇬",
    names: ["singapore"],
    tags: [],
    description: "flag: Singapore",
    category: "Flags"
  },
  {
    emoji: "🇸🇭",
    names: ["st_helena"],
    tags: [],
    description: "flag: St. Helena",
    category: "Flags"
  },
  {
    emoji: "🇸🇮",
    names: ["slovenia"],
    tags: [],
    description: "flag: Slovenia",
    category: "Flags"
  },
  {
    emoji: "🇸🇯",
    names: ["svalbard_jan_mayen"],
    tags: [],
    description: "flag: Svalbard & Jan Mayen",
    category: "Flags"
  },
  {
    emoji: "🇸🇰",
    names: ["slovakia"],
    tags: [],
    description: "flag: Slovakia",
    category: "Flags"
  },
  {
    emoji: "🇸🇱",
    names: ["sierra_leone"],
    tags: [],
    description: "flag: Sierra Leone",
    category: "Flags"
  },
  {
    emoji: "🇸🇲",
    names: ["san_marino"],
    tags: [],
    description: "flag: San Marino",
    category: "Flags"
  },
  {
    emoji: "🇸🇳",
    names: ["senegal"],
    tags: [],
    description: "flag: Senegal",
    category: "Flags"
  },
  {
    emoji: "🇸🇴",
    names: ["somalia"],
    tags: [],
    description: "flag: Somalia",
    category: "Flags"
  },
  {
    emoji: "🇸🇷",
    names: ["suriname"],
    tags: [],
    description: "flag: Suriname",
    category: "Flags"
  },
  {
    emoji: "🇸🇸",
    names: ["south_sudan"],
    tags: [],
    description: "flag: South Sudan",
    category: "Flags"
  },
  {
    emoji: "🇸🇹",
    names: ["sao_tome_principe"],
    tags: [],
    description: "flag: São Tomé & Príncipe",
    category: "Flags"
  },
  {
    emoji: "🇸🇻",
    names: ["el_salvador"],
    tags: [],
    description: "flag: El Salvador",
    category: "Flags"
  },
  {
    emoji: "🇸🇽",
    names: ["sint_maarten"],
    tags: [],
    description: "flag: Sint Maarten",
    category: "Flags"
  },
  {
    emoji: "🇸🇾",
    names: ["syria"],
    tags: [],
    description: "flag: Syria",
    category: "Flags"
  },
  {
    emoji: "🇸🇿",
    names: ["swaziland"],
    tags: [],
    description: "flag: Eswatini",
    category: "Flags"
  },
  {
    emoji: "🇹🇦",
    names: ["tristan_da_cunha"],
    tags: [],
    description: "flag: Tristan da Cunha",
    category: "Flags"
  },
  {
    emoji: "🇹🇨",
    names: ["turks_caicos_islands"],
    tags: [],
    description: "flag: Turks & Caicos Islands",
    category: "Flags"
  },
  {
    emoji: "🇹🇩",
    names: ["chad"],
    tags: [],
    description: "flag: Chad",
    category: "Flags"
  },
  {
    emoji: "🇹🇫",
    names: ["french_southern_territories"],
    tags: [],
    description: "flag: French Southern Territories",
    category: "Flags"
  },
  {
    emoji: "🇹🇬",
    names: ["togo"],
    tags: [],
    description: "flag: Togo",
    category: "Flags"
  },
  {
    emoji: "🇹🇭",
    names: ["thailand"],
    tags: [],
    description: "flag: Thailand",
    category: "Flags"
  },
  {
    emoji: "🇹🇯",
    names: ["tajikistan"],
    tags: [],
    description: "flag: Tajikistan",
    category: "Flags"
  },
  {
    emoji: "🇹🇰",
    names: ["tokelau"],
    tags: [],
    description: "flag: Tokelau",
    category: "Flags"
  },
  {
    emoji: "🇹🇱",
    names: ["timor_leste"],
    tags: [],
    description: "flag: Timor-Leste",
    category: "Flags"
  },
  {
    emoji: "🇹🇲",
    names: ["turkmenistan"],
    tags: [],
    description: "flag: Turkmenistan",
    category: "Flags"
  },
  {
    emoji: "🇹🇳",
    names: ["tunisia"],
    tags: [],
    description: "flag: Tunisia",
    category: "Flags"
  },
  {
    emoji: "🇹🇴",
    names: ["tonga"],
    tags: [],
    description: "flag: Tonga",
    category: "Flags"
  },
  {
    emoji: "🇹🇷",
    names: ["tr"],
    tags: ["turkey"],
    description: "flag: Turkey",
    category: "Flags"
  },
  {
    emoji: "🇹🇹",
    names: ["trinidad_tobago"],
    tags: [],
    description: "flag: Trinidad & Tobago",
    category: "Flags"
  },
  {
    emoji: "🇹🇻",
    names: ["tuvalu"],
    tags: [],
    description: "flag: Tuvalu",
    category: "Flags"
  },
  {
    emoji: "🇹🇼",
    names: ["taiwan"],
    tags: [],
    description: "flag: Taiwan",
    category: "Flags"
  },
  {
    emoji: "🇹🇿",
    names: ["tanzania"],
    tags: [],
    description: "flag: Tanzania",
    category: "Flags"
  },
  {
    emoji: "🇺🇦",
    names: ["ukraine"],
    tags: [],
    description: "flag: Ukraine",
    category: "Flags"
  },
  {
    emoji: "🇺🇬",
    names: ["uganda"],
    tags: [],
    description: "flag: Uganda",
    category: "Flags"
  },
  {
    emoji: "🇺🇲",
    names: ["us_outlying_islands"],
    tags: [],
    description: "flag: U.S. Outlying Islands",
    category: "Flags"
  },
  {
    emoji: "🇺🇳",
    names: ["united_nations"],
    tags: [],
    description: "flag: United Nations",
    category: "Flags"
  },
  {
    emoji: "🇺🇸",
    names: ["us"],
    tags: ["flag", "united", "america"],
    description: "flag: United States",
    category: "Flags"
  },
  {
    emoji: "🇺🇾",
    names: ["uruguay"],
    tags: [],
    description: "flag: Uruguay",
    category: "Flags"
  },
  {
    emoji: "🇺🇿",
    names: ["uzbekistan"],
    tags: [],
    description: "flag: Uzbekistan",
    category: "Flags"
  },
  {
    emoji: "🇻🇦",
    names: ["vatican_city"],
    tags: [],
    description: "flag: Vatican City",
    category: "Flags"
  },
  {
    emoji: "🇻🇨",
    names: ["st_vincent_grenadines"],
    tags: [],
    description: "flag: St. Vincent & Grenadines",
    category: "Flags"
  },
  {
    emoji: "🇻🇪",
    names: ["venezuela"],
    tags: [],
    description: "flag: Venezuela",
    category: "Flags"
  },
  {
    emoji: "🇻🇬",
    names: ["british_virgin_islands"],
    tags: [],
    description: "flag: British Virgin Islands",
    category: "Flags"
  },
  {
    emoji: "🇻🇮",
    names: ["us_virgin_islands"],
    tags: [],
    description: "flag: U.S. Virgin Islands",
    category: "Flags"
  },
  {
    emoji: "🇻🇳",
    names: ["vietnam"],
    tags: [],
    description: "flag: Vietnam",
    category: "Flags"
  },
  {
    emoji: "🇻🇺",
    names: ["vanuatu"],
    tags: [],
    description: "flag: Vanuatu",
    category: "Flags"
  },
  {
    emoji: "🇼🇫",
    names: ["wallis_futuna"],
    tags: [],
    description: "flag: Wallis & Futuna",
    category: "Flags"
  },
  {
    emoji: "🇼🇸",
    names: ["samoa"],
    tags: [],
    description: "flag: Samoa",
    category: "Flags"
  },
  {
    emoji: "🇽🇰",
    names: ["kosovo"],
    tags: [],
    description: "flag: Kosovo",
    category: "Flags"
  },
  {
    emoji: "🇾🇪",
    names: ["yemen"],
    tags: [],
    description: "flag: Yemen",
    category: "Flags"
  },
  {
    emoji: "🇾🇹",
    names: ["mayotte"],
    tags: [],
    description: "flag: Mayotte",
    category: "Flags"
  },
  {
    emoji: "🇿🇦",
    names: ["south_africa"],
    tags: [],
    description: "flag: South Africa",
    category: "Flags"
  },
  {
    emoji: "🇿🇲",
    names: ["zambia"],
    tags: [],
    description: "flag: Zambia",
    category: "Flags"
  },
  {
    emoji: "🇿🇼",
    names: ["zimbabwe"],
    tags: [],
    description: "flag: Zimbabwe",
    category: "Flags"
  },
  {
    emoji: "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
    names: ["england"],
    tags: [],
    description: "flag: England",
    category: "Flags"
  },
  {
    emoji: "🏴󠁧󠁢󠁳󠁣󠁴󠁿",
    names: ["scotland"],
    tags: [],
    description: "flag: Scotland",
    category: "Flags"
  },
  {
    emoji: "🏴󠁧󠁢󠁷󠁬󠁳󠁿",
    names: ["wales"],
    tags: [],
    description: "flag: Wales",
    category: "Flags"
  }
];
var nameToEmoji = {
  100: "💯",
  1234: "🔢",
  grinning: "😀",
  smiley: "😃",
  smile: "😄",
  grin: "😁",
  laughing: "😆",
  satisfied: "😆",
  sweat_smile: "😅",
  rofl: "🤣",
  joy: "😂",
  slightly_smiling_face: "🙂",
  upside_down_face: "🙃",
  melting_face: "🫠",
  wink: "😉",
  blush: "😊",
  innocent: "😇",
  smiling_face_with_three_hearts: "🥰",
  heart_eyes: "😍",
  star_struck: "🤩",
  kissing_heart: "😘",
  kissing: "😗",
  relaxed: "☺️",
  kissing_closed_eyes: "😚",
  kissing_smiling_eyes: "😙",
  smiling_face_with_tear: "🥲",
  yum: "😋",
  stuck_out_tongue: "😛",
  stuck_out_tongue_winking_eye: "😜",
  zany_face: "🤪",
  stuck_out_tongue_closed_eyes: "😝",
  money_mouth_face: "🤑",
  hugs: "🤗",
  hand_over_mouth: "🤭",
  face_with_open_eyes_and_hand_over_mouth: "🫢",
  face_with_peeking_eye: "🫣",
  shushing_face: "🤫",
  thinking: "🤔",
  saluting_face: "🫡",
  zipper_mouth_face: "🤐",
  raised_eyebrow: "🤨",
  neutral_face: "😐",
  expressionless: "😑",
  no_mouth: "😶",
  dotted_line_face: "🫥",
  face_in_clouds: "😶‍🌫️",
  smirk: "😏",
  unamused: "😒",
  roll_eyes: "🙄",
  grimacing: "😬",
  face_exhaling: "😮‍💨",
  lying_face: "🤥",
  shaking_face: "🫨",
  relieved: "😌",
  pensive: "😔",
  sleepy: "😪",
  drooling_face: "🤤",
  sleeping: "😴",
  mask: "😷",
  face_with_thermometer: "🤒",
  face_with_head_bandage: "🤕",
  nauseated_face: "🤢",
  vomiting_face: "🤮",
  sneezing_face: "🤧",
  hot_face: "🥵",
  cold_face: "🥶",
  woozy_face: "🥴",
  dizzy_face: "😵",
  face_with_spiral_eyes: "😵‍💫",
  exploding_head: "🤯",
  cowboy_hat_face: "🤠",
  partying_face: "🥳",
  disguised_face: "🥸",
  sunglasses: "😎",
  nerd_face: "🤓",
  monocle_face: "🧐",
  confused: "😕",
  face_with_diagonal_mouth: "🫤",
  worried: "😟",
  slightly_frowning_face: "🙁",
  frowning_face: "☹️",
  open_mouth: "😮",
  hushed: "😯",
  astonished: "😲",
  flushed: "😳",
  pleading_face: "🥺",
  face_holding_back_tears: "🥹",
  frowning: "😦",
  anguished: "😧",
  fearful: "😨",
  cold_sweat: "😰",
  disappointed_relieved: "😥",
  cry: "😢",
  sob: "😭",
  scream: "😱",
  confounded: "😖",
  persevere: "😣",
  disappointed: "😞",
  sweat: "😓",
  weary: "😩",
  tired_face: "😫",
  yawning_face: "🥱",
  triumph: "😤",
  rage: "😡",
  pout: "😡",
  angry: "😠",
  cursing_face: "🤬",
  smiling_imp: "😈",
  imp: "👿",
  skull: "💀",
  skull_and_crossbones: "☠️",
  hankey: "💩",
  poop: "💩",
  shit: "💩",
  clown_face: "🤡",
  japanese_ogre: "👹",
  japanese_goblin: "👺",
  ghost: "👻",
  alien: "👽",
  space_invader: "👾",
  robot: "🤖",
  smiley_cat: "😺",
  smile_cat: "😸",
  joy_cat: "😹",
  heart_eyes_cat: "😻",
  smirk_cat: "😼",
  kissing_cat: "😽",
  scream_cat: "🙀",
  crying_cat_face: "😿",
  pouting_cat: "😾",
  see_no_evil: "🙈",
  hear_no_evil: "🙉",
  speak_no_evil: "🙊",
  love_letter: "💌",
  cupid: "💘",
  gift_heart: "💝",
  sparkling_heart: "💖",
  heartpulse: "💗",
  heartbeat: "💓",
  revolving_hearts: "💞",
  two_hearts: "💕",
  heart_decoration: "💟",
  heavy_heart_exclamation: "❣️",
  broken_heart: "💔",
  heart_on_fire: "❤️‍🔥",
  mending_heart: "❤️‍🩹",
  heart: "❤️",
  pink_heart: "🩷",
  orange_heart: "🧡",
  yellow_heart: "💛",
  green_heart: "💚",
  blue_heart: "💙",
  light_blue_heart: "🩵",
  purple_heart: "💜",
  brown_heart: "🤎",
  black_heart: "🖤",
  grey_heart: "🩶",
  white_heart: "🤍",
  kiss: "💋",
  anger: "💢",
  boom: "💥",
  collision: "💥",
  dizzy: "💫",
  sweat_drops: "💦",
  dash: "💨",
  hole: "🕳️",
  speech_balloon: "💬",
  eye_speech_bubble: "👁️‍🗨️",
  left_speech_bubble: "🗨️",
  right_anger_bubble: "🗯️",
  thought_balloon: "💭",
  zzz: "💤",
  wave: "👋",
  raised_back_of_hand: "🤚",
  raised_hand_with_fingers_splayed: "🖐️",
  hand: "✋",
  raised_hand: "✋",
  vulcan_salute: "🖖",
  rightwards_hand: "🫱",
  leftwards_hand: "🫲",
  palm_down_hand: "🫳",
  palm_up_hand: "🫴",
  leftwards_pushing_hand: "🫷",
  rightwards_pushing_hand: "🫸",
  ok_hand: "👌",
  pinched_fingers: "🤌",
  pinching_hand: "🤏",
  v: "✌️",
  crossed_fingers: "🤞",
  hand_with_index_finger_and_thumb_crossed: "🫰",
  love_you_gesture: "🤟",
  metal: "🤘",
  call_me_hand: "🤙",
  point_left: "👈",
  point_right: "👉",
  point_up_2: "👆",
  middle_finger: "🖕",
  fu: "🖕",
  point_down: "👇",
  point_up: "☝️",
  index_pointing_at_the_viewer: "🫵",
  "+1": "👍",
  thumbsup: "👍",
  "-1": "👎",
  thumbsdown: "👎",
  fist_raised: "✊",
  fist: "✊",
  fist_oncoming: "👊",
  facepunch: "👊",
  punch: "👊",
  fist_left: "🤛",
  fist_right: "🤜",
  clap: "👏",
  raised_hands: "🙌",
  heart_hands: "🫶",
  open_hands: "👐",
  palms_up_together: "🤲",
  handshake: "🤝",
  pray: "🙏",
  writing_hand: "✍️",
  nail_care: "💅",
  selfie: "🤳",
  muscle: "💪",
  mechanical_arm: "🦾",
  mechanical_leg: "🦿",
  leg: "🦵",
  foot: "🦶",
  ear: "👂",
  ear_with_hearing_aid: "🦻",
  nose: "👃",
  brain: "🧠",
  anatomical_heart: "🫀",
  lungs: "🫁",
  tooth: "🦷",
  bone: "🦴",
  eyes: "👀",
  eye: "👁️",
  tongue: "👅",
  lips: "👄",
  biting_lip: "🫦",
  baby: "👶",
  child: "🧒",
  boy: "👦",
  girl: "👧",
  adult: "🧑",
  blond_haired_person: "👱",
  man: "👨",
  bearded_person: "🧔",
  man_beard: "🧔‍♂️",
  woman_beard: "🧔‍♀️",
  red_haired_man: "👨‍🦰",
  curly_haired_man: "👨‍🦱",
  white_haired_man: "👨‍🦳",
  bald_man: "👨‍🦲",
  woman: "👩",
  red_haired_woman: "👩‍🦰",
  person_red_hair: "🧑‍🦰",
  curly_haired_woman: "👩‍🦱",
  person_curly_hair: "🧑‍🦱",
  white_haired_woman: "👩‍🦳",
  person_white_hair: "🧑‍🦳",
  bald_woman: "👩‍🦲",
  person_bald: "🧑‍🦲",
  blond_haired_woman: "👱‍♀️",
  blonde_woman: "👱‍♀️",
  blond_haired_man: "👱‍♂️",
  older_adult: "🧓",
  older_man: "👴",
  older_woman: "👵",
  frowning_person: "🙍",
  frowning_man: "🙍‍♂️",
  frowning_woman: "🙍‍♀️",
  pouting_face: "🙎",
  pouting_man: "🙎‍♂️",
  pouting_woman: "🙎‍♀️",
  no_good: "🙅",
  no_good_man: "🙅‍♂️",
  ng_man: "🙅‍♂️",
  no_good_woman: "🙅‍♀️",
  ng_woman: "🙅‍♀️",
  ok_person: "🙆",
  ok_man: "🙆‍♂️",
  ok_woman: "🙆‍♀️",
  tipping_hand_person: "💁",
  information_desk_person: "💁",
  tipping_hand_man: "💁‍♂️",
  sassy_man: "💁‍♂️",
  tipping_hand_woman: "💁‍♀️",
  sassy_woman: "💁‍♀️",
  raising_hand: "🙋",
  raising_hand_man: "🙋‍♂️",
  raising_hand_woman: "🙋‍♀️",
  deaf_person: "🧏",
  deaf_man: "🧏‍♂️",
  deaf_woman: "🧏‍♀️",
  bow: "🙇",
  bowing_man: "🙇‍♂️",
  bowing_woman: "🙇‍♀️",
  facepalm: "🤦",
  man_facepalming: "🤦‍♂️",
  woman_facepalming: "🤦‍♀️",
  shrug: "🤷",
  man_shrugging: "🤷‍♂️",
  woman_shrugging: "🤷‍♀️",
  health_worker: "🧑‍⚕️",
  man_health_worker: "👨‍⚕️",
  woman_health_worker: "👩‍⚕️",
  student: "🧑‍🎓",
  man_student: "👨‍🎓",
  woman_student: "👩‍🎓",
  teacher: "🧑‍🏫",
  man_teacher: "👨‍🏫",
  woman_teacher: "👩‍🏫",
  judge: "🧑‍⚖️",
  man_judge: "👨‍⚖️",
  woman_judge: "👩‍⚖️",
  farmer: "🧑‍🌾",
  man_farmer: "👨‍🌾",
  woman_farmer: "👩‍🌾",
  cook: "🧑‍🍳",
  man_cook: "👨‍🍳",
  woman_cook: "👩‍🍳",
  mechanic: "🧑‍🔧",
  man_mechanic: "👨‍🔧",
  woman_mechanic: "👩‍🔧",
  factory_worker: "🧑‍🏭",
  man_factory_worker: "👨‍🏭",
  woman_factory_worker: "👩‍🏭",
  office_worker: "🧑‍💼",
  man_office_worker: "👨‍💼",
  woman_office_worker: "👩‍💼",
  scientist: "🧑‍🔬",
  man_scientist: "👨‍🔬",
  woman_scientist: "👩‍🔬",
  technologist: "🧑‍💻",
  man_technologist: "👨‍💻",
  woman_technologist: "👩‍💻",
  singer: "🧑‍🎤",
  man_singer: "👨‍🎤",
  woman_singer: "👩‍🎤",
  artist: "🧑‍🎨",
  man_artist: "👨‍🎨",
  woman_artist: "👩‍🎨",
  pilot: "🧑‍✈️",
  man_pilot: "👨‍✈️",
  woman_pilot: "👩‍✈️",
  astronaut: "🧑‍🚀",
  man_astronaut: "👨‍🚀",
  woman_astronaut: "👩‍🚀",
  firefighter: "🧑‍🚒",
  man_firefighter: "👨‍🚒",
  woman_firefighter: "👩‍🚒",
  police_officer: "👮",
  cop: "👮",
  policeman: "👮‍♂️",
  policewoman: "👮‍♀️",
  detective: "🕵️",
  male_detective: "🕵️‍♂️",
  female_detective: "🕵️‍♀️",
  guard: "💂",
  guardsman: "💂‍♂️",
  guardswoman: "💂‍♀️",
  ninja: "🥷",
  construction_worker: "👷",
  construction_worker_man: "👷‍♂️",
  construction_worker_woman: "👷‍♀️",
  person_with_crown: "🫅",
  prince: "🤴",
  princess: "👸",
  person_with_turban: "👳",
  man_with_turban: "👳‍♂️",
  woman_with_turban: "👳‍♀️",
  man_with_gua_pi_mao: "👲",
  woman_with_headscarf: "🧕",
  person_in_tuxedo: "🤵",
  man_in_tuxedo: "🤵‍♂️",
  woman_in_tuxedo: "🤵‍♀️",
  person_with_veil: "👰",
  man_with_veil: "👰‍♂️",
  woman_with_veil: "👰‍♀️",
  bride_with_veil: "👰‍♀️",
  pregnant_woman: "🤰",
  pregnant_man: "🫃",
  pregnant_person: "🫄",
  breast_feeding: "🤱",
  woman_feeding_baby: "👩‍🍼",
  man_feeding_baby: "👨‍🍼",
  person_feeding_baby: "🧑‍🍼",
  angel: "👼",
  santa: "🎅",
  mrs_claus: "🤶",
  mx_claus: "🧑‍🎄",
  superhero: "🦸",
  superhero_man: "🦸‍♂️",
  superhero_woman: "🦸‍♀️",
  supervillain: "🦹",
  supervillain_man: "🦹‍♂️",
  supervillain_woman: "🦹‍♀️",
  mage: "🧙",
  mage_man: "🧙‍♂️",
  mage_woman: "🧙‍♀️",
  fairy: "🧚",
  fairy_man: "🧚‍♂️",
  fairy_woman: "🧚‍♀️",
  vampire: "🧛",
  vampire_man: "🧛‍♂️",
  vampire_woman: "🧛‍♀️",
  merperson: "🧜",
  merman: "🧜‍♂️",
  mermaid: "🧜‍♀️",
  elf: "🧝",
  elf_man: "🧝‍♂️",
  elf_woman: "🧝‍♀️",
  genie: "🧞",
  genie_man: "🧞‍♂️",
  genie_woman: "🧞‍♀️",
  zombie: "🧟",
  zombie_man: "🧟‍♂️",
  zombie_woman: "🧟‍♀️",
  troll: "🧌",
  massage: "💆",
  massage_man: "💆‍♂️",
  massage_woman: "💆‍♀️",
  haircut: "💇",
  haircut_man: "💇‍♂️",
  haircut_woman: "💇‍♀️",
  walking: "🚶",
  walking_man: "🚶‍♂️",
  walking_woman: "🚶‍♀️",
  standing_person: "🧍",
  standing_man: "🧍‍♂️",
  standing_woman: "🧍‍♀️",
  kneeling_person: "🧎",
  kneeling_man: "🧎‍♂️",
  kneeling_woman: "🧎‍♀️",
  person_with_probing_cane: "🧑‍🦯",
  man_with_probing_cane: "👨‍🦯",
  woman_with_probing_cane: "👩‍🦯",
  person_in_motorized_wheelchair: "🧑‍🦼",
  man_in_motorized_wheelchair: "👨‍🦼",
  woman_in_motorized_wheelchair: "👩‍🦼",
  person_in_manual_wheelchair: "🧑‍🦽",
  man_in_manual_wheelchair: "👨‍🦽",
  woman_in_manual_wheelchair: "👩‍🦽",
  runner: "🏃",
  running: "🏃",
  running_man: "🏃‍♂️",
  running_woman: "🏃‍♀️",
  woman_dancing: "💃",
  dancer: "💃",
  man_dancing: "🕺",
  business_suit_levitating: "🕴️",
  dancers: "👯",
  dancing_men: "👯‍♂️",
  dancing_women: "👯‍♀️",
  sauna_person: "🧖",
  sauna_man: "🧖‍♂️",
  sauna_woman: "🧖‍♀️",
  climbing: "🧗",
  climbing_man: "🧗‍♂️",
  climbing_woman: "🧗‍♀️",
  person_fencing: "🤺",
  horse_racing: "🏇",
  skier: "⛷️",
  snowboarder: "🏂",
  golfing: "🏌️",
  golfing_man: "🏌️‍♂️",
  golfing_woman: "🏌️‍♀️",
  surfer: "🏄",
  surfing_man: "🏄‍♂️",
  surfing_woman: "🏄‍♀️",
  rowboat: "🚣",
  rowing_man: "🚣‍♂️",
  rowing_woman: "🚣‍♀️",
  swimmer: "🏊",
  swimming_man: "🏊‍♂️",
  swimming_woman: "🏊‍♀️",
  bouncing_ball_person: "⛹️",
  bouncing_ball_man: "⛹️‍♂️",
  basketball_man: "⛹️‍♂️",
  bouncing_ball_woman: "⛹️‍♀️",
  basketball_woman: "⛹️‍♀️",
  weight_lifting: "🏋️",
  weight_lifting_man: "🏋️‍♂️",
  weight_lifting_woman: "🏋️‍♀️",
  bicyclist: "🚴",
  biking_man: "🚴‍♂️",
  biking_woman: "🚴‍♀️",
  mountain_bicyclist: "🚵",
  mountain_biking_man: "🚵‍♂️",
  mountain_biking_woman: "🚵‍♀️",
  cartwheeling: "🤸",
  man_cartwheeling: "🤸‍♂️",
  woman_cartwheeling: "🤸‍♀️",
  wrestling: "🤼",
  men_wrestling: "🤼‍♂️",
  women_wrestling: "🤼‍♀️",
  water_polo: "🤽",
  man_playing_water_polo: "🤽‍♂️",
  woman_playing_water_polo: "🤽‍♀️",
  handball_person: "🤾",
  man_playing_handball: "🤾‍♂️",
  woman_playing_handball: "🤾‍♀️",
  juggling_person: "🤹",
  man_juggling: "🤹‍♂️",
  woman_juggling: "🤹‍♀️",
  lotus_position: "🧘",
  lotus_position_man: "🧘‍♂️",
  lotus_position_woman: "🧘‍♀️",
  bath: "🛀",
  sleeping_bed: "🛌",
  people_holding_hands: "🧑‍🤝‍🧑",
  two_women_holding_hands: "👭",
  couple: "👫",
  two_men_holding_hands: "👬",
  couplekiss: "💏",
  couplekiss_man_woman: "👩‍❤️‍💋‍👨",
  couplekiss_man_man: "👨‍❤️‍💋‍👨",
  couplekiss_woman_woman: "👩‍❤️‍💋‍👩",
  couple_with_heart: "💑",
  couple_with_heart_woman_man: "👩‍❤️‍👨",
  couple_with_heart_man_man: "👨‍❤️‍👨",
  couple_with_heart_woman_woman: "👩‍❤️‍👩",
  family: "👪",
  family_man_woman_boy: "👨‍👩‍👦",
  family_man_woman_girl: "👨‍👩‍👧",
  family_man_woman_girl_boy: "👨‍👩‍👧‍👦",
  family_man_woman_boy_boy: "👨‍👩‍👦‍👦",
  family_man_woman_girl_girl: "👨‍👩‍👧‍👧",
  family_man_man_boy: "👨‍👨‍👦",
  family_man_man_girl: "👨‍👨‍👧",
  family_man_man_girl_boy: "👨‍👨‍👧‍👦",
  family_man_man_boy_boy: "👨‍👨‍👦‍👦",
  family_man_man_girl_girl: "👨‍👨‍👧‍👧",
  family_woman_woman_boy: "👩‍👩‍👦",
  family_woman_woman_girl: "👩‍👩‍👧",
  family_woman_woman_girl_boy: "👩‍👩‍👧‍👦",
  family_woman_woman_boy_boy: "👩‍👩‍👦‍👦",
  family_woman_woman_girl_girl: "👩‍👩‍👧‍👧",
  family_man_boy: "👨‍👦",
  family_man_boy_boy: "👨‍👦‍👦",
  family_man_girl: "👨‍👧",
  family_man_girl_boy: "👨‍👧‍👦",
  family_man_girl_girl: "👨‍👧‍👧",
  family_woman_boy: "👩‍👦",
  family_woman_boy_boy: "👩‍👦‍👦",
  family_woman_girl: "👩‍👧",
  family_woman_girl_boy: "👩‍👧‍👦",
  family_woman_girl_girl: "👩‍👧‍👧",
  speaking_head: "🗣️",
  bust_in_silhouette: "👤",
  busts_in_silhouette: "👥",
  people_hugging: "🫂",
  footprints: "👣",
  monkey_face: "🐵",
  monkey: "🐒",
  gorilla: "🦍",
  orangutan: "🦧",
  dog: "🐶",
  dog2: "🐕",
  guide_dog: "🦮",
  service_dog: "🐕‍🦺",
  poodle: "🐩",
  wolf: "🐺",
  fox_face: "🦊",
  raccoon: "🦝",
  cat: "🐱",
  cat2: "🐈",
  black_cat: "🐈‍⬛",
  lion: "🦁",
  tiger: "🐯",
  tiger2: "🐅",
  leopard: "🐆",
  horse: "🐴",
  moose: "🫎",
  donkey: "🫏",
  racehorse: "🐎",
  unicorn: "🦄",
  zebra: "🦓",
  deer: "🦌",
  bison: "🦬",
  cow: "🐮",
  ox: "🐂",
  water_buffalo: "🐃",
  cow2: "🐄",
  pig: "🐷",
  pig2: "🐖",
  boar: "🐗",
  pig_nose: "🐽",
  ram: "🐏",
  sheep: "🐑",
  goat: "🐐",
  dromedary_camel: "🐪",
  camel: "🐫",
  llama: "🦙",
  giraffe: "🦒",
  elephant: "🐘",
  mammoth: "🦣",
  rhinoceros: "🦏",
  hippopotamus: "🦛",
  mouse: "🐭",
  mouse2: "🐁",
  rat: "🐀",
  hamster: "🐹",
  rabbit: "🐰",
  rabbit2: "🐇",
  chipmunk: "🐿️",
  beaver: "🦫",
  hedgehog: "🦔",
  bat: "🦇",
  bear: "🐻",
  polar_bear: "🐻‍❄️",
  koala: "🐨",
  panda_face: "🐼",
  sloth: "🦥",
  otter: "🦦",
  skunk: "🦨",
  kangaroo: "🦘",
  badger: "🦡",
  feet: "🐾",
  paw_prints: "🐾",
  turkey: "🦃",
  chicken: "🐔",
  rooster: "🐓",
  hatching_chick: "🐣",
  baby_chick: "🐤",
  hatched_chick: "🐥",
  bird: "🐦",
  penguin: "🐧",
  dove: "🕊️",
  eagle: "🦅",
  duck: "🦆",
  swan: "🦢",
  owl: "🦉",
  dodo: "🦤",
  feather: "🪶",
  flamingo: "🦩",
  peacock: "🦚",
  parrot: "🦜",
  wing: "🪽",
  black_bird: "🐦‍⬛",
  goose: "🪿",
  frog: "🐸",
  crocodile: "🐊",
  turtle: "🐢",
  lizard: "🦎",
  snake: "🐍",
  dragon_face: "🐲",
  dragon: "🐉",
  sauropod: "🦕",
  "t-rex": "🦖",
  whale: "🐳",
  whale2: "🐋",
  dolphin: "🐬",
  flipper: "🐬",
  seal: "🦭",
  fish: "🐟",
  tropical_fish: "🐠",
  blowfish: "🐡",
  shark: "🦈",
  octopus: "🐙",
  shell: "🐚",
  coral: "🪸",
  jellyfish: "🪼",
  snail: "🐌",
  butterfly: "🦋",
  bug: "🐛",
  ant: "🐜",
  bee: "🐝",
  honeybee: "🐝",
  beetle: "🪲",
  lady_beetle: "🐞",
  cricket: "🦗",
  cockroach: "🪳",
  spider: "🕷️",
  spider_web: "🕸️",
  scorpion: "🦂",
  mosquito: "🦟",
  fly: "🪰",
  worm: "🪱",
  microbe: "🦠",
  bouquet: "💐",
  cherry_blossom: "🌸",
  white_flower: "💮",
  lotus: "🪷",
  rosette: "🏵️",
  rose: "🌹",
  wilted_flower: "🥀",
  hibiscus: "🌺",
  sunflower: "🌻",
  blossom: "🌼",
  tulip: "🌷",
  hyacinth: "🪻",
  seedling: "🌱",
  potted_plant: "🪴",
  evergreen_tree: "🌲",
  deciduous_tree: "🌳",
  palm_tree: "🌴",
  cactus: "🌵",
  ear_of_rice: "🌾",
  herb: "🌿",
  shamrock: "☘️",
  four_leaf_clover: "🍀",
  maple_leaf: "🍁",
  fallen_leaf: "🍂",
  leaves: "🍃",
  empty_nest: "🪹",
  nest_with_eggs: "🪺",
  mushroom: "🍄",
  grapes: "🍇",
  melon: "🍈",
  watermelon: "🍉",
  tangerine: "🍊",
  orange: "🍊",
  mandarin: "🍊",
  lemon: "🍋",
  banana: "🍌",
  pineapple: "🍍",
  mango: "🥭",
  apple: "🍎",
  green_apple: "🍏",
  pear: "🍐",
  peach: "🍑",
  cherries: "🍒",
  strawberry: "🍓",
  blueberries: "🫐",
  kiwi_fruit: "🥝",
  tomato: "🍅",
  olive: "🫒",
  coconut: "🥥",
  avocado: "🥑",
  eggplant: "🍆",
  potato: "🥔",
  carrot: "🥕",
  corn: "🌽",
  hot_pepper: "🌶️",
  bell_pepper: "🫑",
  cucumber: "🥒",
  leafy_green: "🥬",
  broccoli: "🥦",
  garlic: "🧄",
  onion: "🧅",
  peanuts: "🥜",
  beans: "🫘",
  chestnut: "🌰",
  ginger_root: "🫚",
  pea_pod: "🫛",
  bread: "🍞",
  croissant: "🥐",
  baguette_bread: "🥖",
  flatbread: "🫓",
  pretzel: "🥨",
  bagel: "🥯",
  pancakes: "🥞",
  waffle: "🧇",
  cheese: "🧀",
  meat_on_bone: "🍖",
  poultry_leg: "🍗",
  cut_of_meat: "🥩",
  bacon: "🥓",
  hamburger: "🍔",
  fries: "🍟",
  pizza: "🍕",
  hotdog: "🌭",
  sandwich: "🥪",
  taco: "🌮",
  burrito: "🌯",
  tamale: "🫔",
  stuffed_flatbread: "🥙",
  falafel: "🧆",
  egg: "🥚",
  fried_egg: "🍳",
  shallow_pan_of_food: "🥘",
  stew: "🍲",
  fondue: "🫕",
  bowl_with_spoon: "🥣",
  green_salad: "🥗",
  popcorn: "🍿",
  butter: "🧈",
  salt: "🧂",
  canned_food: "🥫",
  bento: "🍱",
  rice_cracker: "🍘",
  rice_ball: "🍙",
  rice: "🍚",
  curry: "🍛",
  ramen: "🍜",
  spaghetti: "🍝",
  sweet_potato: "🍠",
  oden: "🍢",
  sushi: "🍣",
  fried_shrimp: "🍤",
  fish_cake: "🍥",
  moon_cake: "🥮",
  dango: "🍡",
  dumpling: "🥟",
  fortune_cookie: "🥠",
  takeout_box: "🥡",
  crab: "🦀",
  lobster: "🦞",
  shrimp: "🦐",
  squid: "🦑",
  oyster: "🦪",
  icecream: "🍦",
  shaved_ice: "🍧",
  ice_cream: "🍨",
  doughnut: "🍩",
  cookie: "🍪",
  birthday: "🎂",
  cake: "🍰",
  cupcake: "🧁",
  pie: "🥧",
  chocolate_bar: "🍫",
  candy: "🍬",
  lollipop: "🍭",
  custard: "🍮",
  honey_pot: "🍯",
  baby_bottle: "🍼",
  milk_glass: "🥛",
  coffee: "☕",
  teapot: "🫖",
  tea: "🍵",
  sake: "🍶",
  champagne: "🍾",
  wine_glass: "🍷",
  cocktail: "🍸",
  tropical_drink: "🍹",
  beer: "🍺",
  beers: "🍻",
  clinking_glasses: "🥂",
  tumbler_glass: "🥃",
  pouring_liquid: "🫗",
  cup_with_straw: "🥤",
  bubble_tea: "🧋",
  beverage_box: "🧃",
  mate: "🧉",
  ice_cube: "🧊",
  chopsticks: "🥢",
  plate_with_cutlery: "🍽️",
  fork_and_knife: "🍴",
  spoon: "🥄",
  hocho: "🔪",
  knife: "🔪",
  jar: "🫙",
  amphora: "🏺",
  earth_africa: "🌍",
  earth_americas: "🌎",
  earth_asia: "🌏",
  globe_with_meridians: "🌐",
  world_map: "🗺️",
  japan: "🗾",
  compass: "🧭",
  mountain_snow: "🏔️",
  mountain: "⛰️",
  volcano: "🌋",
  mount_fuji: "🗻",
  camping: "🏕️",
  beach_umbrella: "🏖️",
  desert: "🏜️",
  desert_island: "🏝️",
  national_park: "🏞️",
  stadium: "🏟️",
  classical_building: "🏛️",
  building_construction: "🏗️",
  bricks: "🧱",
  rock: "🪨",
  wood: "🪵",
  hut: "🛖",
  houses: "🏘️",
  derelict_house: "🏚️",
  house: "🏠",
  house_with_garden: "🏡",
  office: "🏢",
  post_office: "🏣",
  european_post_office: "🏤",
  hospital: "🏥",
  bank: "🏦",
  hotel: "🏨",
  love_hotel: "🏩",
  convenience_store: "🏪",
  school: "🏫",
  department_store: "🏬",
  factory: "🏭",
  japanese_castle: "🏯",
  european_castle: "🏰",
  wedding: "💒",
  tokyo_tower: "🗼",
  statue_of_liberty: "🗽",
  church: "⛪",
  mosque: "🕌",
  hindu_temple: "🛕",
  synagogue: "🕍",
  shinto_shrine: "⛩️",
  kaaba: "🕋",
  fountain: "⛲",
  tent: "⛺",
  foggy: "🌁",
  night_with_stars: "🌃",
  cityscape: "🏙️",
  sunrise_over_mountains: "🌄",
  sunrise: "🌅",
  city_sunset: "🌆",
  city_sunrise: "🌇",
  bridge_at_night: "🌉",
  hotsprings: "♨️",
  carousel_horse: "🎠",
  playground_slide: "🛝",
  ferris_wheel: "🎡",
  roller_coaster: "🎢",
  barber: "💈",
  circus_tent: "🎪",
  steam_locomotive: "🚂",
  railway_car: "🚃",
  bullettrain_side: "🚄",
  bullettrain_front: "🚅",
  train2: "🚆",
  metro: "🚇",
  light_rail: "🚈",
  station: "🚉",
  tram: "🚊",
  monorail: "🚝",
  mountain_railway: "🚞",
  train: "🚋",
  bus: "🚌",
  oncoming_bus: "🚍",
  trolleybus: "🚎",
  minibus: "🚐",
  ambulance: "🚑",
  fire_engine: "🚒",
  police_car: "🚓",
  oncoming_police_car: "🚔",
  taxi: "🚕",
  oncoming_taxi: "🚖",
  car: "🚗",
  red_car: "🚗",
  oncoming_automobile: "🚘",
  blue_car: "🚙",
  pickup_truck: "🛻",
  truck: "🚚",
  articulated_lorry: "🚛",
  tractor: "🚜",
  racing_car: "🏎️",
  motorcycle: "🏍️",
  motor_scooter: "🛵",
  manual_wheelchair: "🦽",
  motorized_wheelchair: "🦼",
  auto_rickshaw: "🛺",
  bike: "🚲",
  kick_scooter: "🛴",
  skateboard: "🛹",
  roller_skate: "🛼",
  busstop: "🚏",
  motorway: "🛣️",
  railway_track: "🛤️",
  oil_drum: "🛢️",
  fuelpump: "⛽",
  wheel: "🛞",
  rotating_light: "🚨",
  traffic_light: "🚥",
  vertical_traffic_light: "🚦",
  stop_sign: "🛑",
  construction: "🚧",
  anchor: "⚓",
  ring_buoy: "🛟",
  boat: "⛵",
  sailboat: "⛵",
  canoe: "🛶",
  speedboat: "🚤",
  passenger_ship: "🛳️",
  ferry: "⛴️",
  motor_boat: "🛥️",
  ship: "🚢",
  airplane: "✈️",
  small_airplane: "🛩️",
  flight_departure: "🛫",
  flight_arrival: "🛬",
  parachute: "🪂",
  seat: "💺",
  helicopter: "🚁",
  suspension_railway: "🚟",
  mountain_cableway: "🚠",
  aerial_tramway: "🚡",
  artificial_satellite: "🛰️",
  rocket: "🚀",
  flying_saucer: "🛸",
  bellhop_bell: "🛎️",
  luggage: "🧳",
  hourglass: "⌛",
  hourglass_flowing_sand: "⏳",
  watch: "⌚",
  alarm_clock: "⏰",
  stopwatch: "⏱️",
  timer_clock: "⏲️",
  mantelpiece_clock: "🕰️",
  clock12: "🕛",
  clock1230: "🕧",
  clock1: "🕐",
  clock130: "🕜",
  clock2: "🕑",
  clock230: "🕝",
  clock3: "🕒",
  clock330: "🕞",
  clock4: "🕓",
  clock430: "🕟",
  clock5: "🕔",
  clock530: "🕠",
  clock6: "🕕",
  clock630: "🕡",
  clock7: "🕖",
  clock730: "🕢",
  clock8: "🕗",
  clock830: "🕣",
  clock9: "🕘",
  clock930: "🕤",
  clock10: "🕙",
  clock1030: "🕥",
  clock11: "🕚",
  clock1130: "🕦",
  new_moon: "🌑",
  waxing_crescent_moon: "🌒",
  first_quarter_moon: "🌓",
  moon: "🌔",
  waxing_gibbous_moon: "🌔",
  full_moon: "🌕",
  waning_gibbous_moon: "🌖",
  last_quarter_moon: "🌗",
  waning_crescent_moon: "🌘",
  crescent_moon: "🌙",
  new_moon_with_face: "🌚",
  first_quarter_moon_with_face: "🌛",
  last_quarter_moon_with_face: "🌜",
  thermometer: "🌡️",
  sunny: "☀️",
  full_moon_with_face: "🌝",
  sun_with_face: "🌞",
  ringed_planet: "🪐",
  star: "⭐",
  star2: "🌟",
  stars: "🌠",
  milky_way: "🌌",
  cloud: "☁️",
  partly_sunny: "⛅",
  cloud_with_lightning_and_rain: "⛈️",
  sun_behind_small_cloud: "🌤️",
  sun_behind_large_cloud: "🌥️",
  sun_behind_rain_cloud: "🌦️",
  cloud_with_rain: "🌧️",
  cloud_with_snow: "🌨️",
  cloud_with_lightning: "🌩️",
  tornado: "🌪️",
  fog: "🌫️",
  wind_face: "🌬️",
  cyclone: "🌀",
  rainbow: "🌈",
  closed_umbrella: "🌂",
  open_umbrella: "☂️",
  umbrella: "☔",
  parasol_on_ground: "⛱️",
  zap: "⚡",
  snowflake: "❄️",
  snowman_with_snow: "☃️",
  snowman: "⛄",
  comet: "☄️",
  fire: "🔥",
  droplet: "💧",
  ocean: "🌊",
  jack_o_lantern: "🎃",
  christmas_tree: "🎄",
  fireworks: "🎆",
  sparkler: "🎇",
  firecracker: "🧨",
  sparkles: "✨",
  balloon: "🎈",
  tada: "🎉",
  confetti_ball: "🎊",
  tanabata_tree: "🎋",
  bamboo: "🎍",
  dolls: "🎎",
  flags: "🎏",
  wind_chime: "🎐",
  rice_scene: "🎑",
  red_envelope: "🧧",
  ribbon: "🎀",
  gift: "🎁",
  reminder_ribbon: "🎗️",
  tickets: "🎟️",
  ticket: "🎫",
  medal_military: "🎖️",
  trophy: "🏆",
  medal_sports: "🏅",
  "1st_place_medal": "🥇",
  "2nd_place_medal": "🥈",
  "3rd_place_medal": "🥉",
  soccer: "⚽",
  baseball: "⚾",
  softball: "🥎",
  basketball: "🏀",
  volleyball: "🏐",
  football: "🏈",
  rugby_football: "🏉",
  tennis: "🎾",
  flying_disc: "🥏",
  bowling: "🎳",
  cricket_game: "🏏",
  field_hockey: "🏑",
  ice_hockey: "🏒",
  lacrosse: "🥍",
  ping_pong: "🏓",
  badminton: "🏸",
  boxing_glove: "🥊",
  martial_arts_uniform: "🥋",
  goal_net: "🥅",
  golf: "⛳",
  ice_skate: "⛸️",
  fishing_pole_and_fish: "🎣",
  diving_mask: "🤿",
  running_shirt_with_sash: "🎽",
  ski: "🎿",
  sled: "🛷",
  curling_stone: "🥌",
  dart: "🎯",
  yo_yo: "🪀",
  kite: "🪁",
  gun: "🔫",
  "8ball": "🎱",
  crystal_ball: "🔮",
  magic_wand: "🪄",
  video_game: "🎮",
  joystick: "🕹️",
  slot_machine: "🎰",
  game_die: "🎲",
  jigsaw: "🧩",
  teddy_bear: "🧸",
  pinata: "🪅",
  mirror_ball: "🪩",
  nesting_dolls: "🪆",
  spades: "♠️",
  hearts: "♥️",
  diamonds: "♦️",
  clubs: "♣️",
  chess_pawn: "♟️",
  black_joker: "🃏",
  mahjong: "🀄",
  flower_playing_cards: "🎴",
  performing_arts: "🎭",
  framed_picture: "🖼️",
  art: "🎨",
  thread: "🧵",
  sewing_needle: "🪡",
  yarn: "🧶",
  knot: "🪢",
  eyeglasses: "👓",
  dark_sunglasses: "🕶️",
  goggles: "🥽",
  lab_coat: "🥼",
  safety_vest: "🦺",
  necktie: "👔",
  shirt: "👕",
  tshirt: "👕",
  jeans: "👖",
  scarf: "🧣",
  gloves: "🧤",
  coat: "🧥",
  socks: "🧦",
  dress: "👗",
  kimono: "👘",
  sari: "🥻",
  one_piece_swimsuit: "🩱",
  swim_brief: "🩲",
  shorts: "🩳",
  bikini: "👙",
  womans_clothes: "👚",
  folding_hand_fan: "🪭",
  purse: "👛",
  handbag: "👜",
  pouch: "👝",
  shopping: "🛍️",
  school_satchel: "🎒",
  thong_sandal: "🩴",
  mans_shoe: "👞",
  shoe: "👞",
  athletic_shoe: "👟",
  hiking_boot: "🥾",
  flat_shoe: "🥿",
  high_heel: "👠",
  sandal: "👡",
  ballet_shoes: "🩰",
  boot: "👢",
  hair_pick: "🪮",
  crown: "👑",
  womans_hat: "👒",
  tophat: "🎩",
  mortar_board: "🎓",
  billed_cap: "🧢",
  military_helmet: "🪖",
  rescue_worker_helmet: "⛑️",
  prayer_beads: "📿",
  lipstick: "💄",
  ring: "💍",
  gem: "💎",
  mute: "🔇",
  speaker: "🔈",
  sound: "🔉",
  loud_sound: "🔊",
  loudspeaker: "📢",
  mega: "📣",
  postal_horn: "📯",
  bell: "🔔",
  no_bell: "🔕",
  musical_score: "🎼",
  musical_note: "🎵",
  notes: "🎶",
  studio_microphone: "🎙️",
  level_slider: "🎚️",
  control_knobs: "🎛️",
  microphone: "🎤",
  headphones: "🎧",
  radio: "📻",
  saxophone: "🎷",
  accordion: "🪗",
  guitar: "🎸",
  musical_keyboard: "🎹",
  trumpet: "🎺",
  violin: "🎻",
  banjo: "🪕",
  drum: "🥁",
  long_drum: "🪘",
  maracas: "🪇",
  flute: "🪈",
  iphone: "📱",
  calling: "📲",
  phone: "☎️",
  telephone: "☎️",
  telephone_receiver: "📞",
  pager: "📟",
  fax: "📠",
  battery: "🔋",
  low_battery: "🪫",
  electric_plug: "🔌",
  computer: "💻",
  desktop_computer: "🖥️",
  printer: "🖨️",
  keyboard: "⌨️",
  computer_mouse: "🖱️",
  trackball: "🖲️",
  minidisc: "💽",
  floppy_disk: "💾",
  cd: "💿",
  dvd: "📀",
  abacus: "🧮",
  movie_camera: "🎥",
  film_strip: "🎞️",
  film_projector: "📽️",
  clapper: "🎬",
  tv: "📺",
  camera: "📷",
  camera_flash: "📸",
  video_camera: "📹",
  vhs: "📼",
  mag: "🔍",
  mag_right: "🔎",
  candle: "🕯️",
  bulb: "💡",
  flashlight: "🔦",
  izakaya_lantern: "🏮",
  lantern: "🏮",
  diya_lamp: "🪔",
  notebook_with_decorative_cover: "📔",
  closed_book: "📕",
  book: "📖",
  open_book: "📖",
  green_book: "📗",
  blue_book: "📘",
  orange_book: "📙",
  books: "📚",
  notebook: "📓",
  ledger: "📒",
  page_with_curl: "📃",
  scroll: "📜",
  page_facing_up: "📄",
  newspaper: "📰",
  newspaper_roll: "🗞️",
  bookmark_tabs: "📑",
  bookmark: "🔖",
  label: "🏷️",
  moneybag: "💰",
  coin: "🪙",
  yen: "💴",
  dollar: "💵",
  euro: "💶",
  pound: "💷",
  money_with_wings: "💸",
  credit_card: "💳",
  receipt: "🧾",
  chart: "💹",
  envelope: "✉️",
  email: "📧",
  "e-mail": "📧",
  incoming_envelope: "📨",
  envelope_with_arrow: "📩",
  outbox_tray: "📤",
  inbox_tray: "📥",
  package: "📦",
  mailbox: "📫",
  mailbox_closed: "📪",
  mailbox_with_mail: "📬",
  mailbox_with_no_mail: "📭",
  postbox: "📮",
  ballot_box: "🗳️",
  pencil2: "✏️",
  black_nib: "✒️",
  fountain_pen: "🖋️",
  pen: "🖊️",
  paintbrush: "🖌️",
  crayon: "🖍️",
  memo: "📝",
  pencil: "📝",
  briefcase: "💼",
  file_folder: "📁",
  open_file_folder: "📂",
  card_index_dividers: "🗂️",
  date: "📅",
  calendar: "📆",
  spiral_notepad: "🗒️",
  spiral_calendar: "🗓️",
  card_index: "📇",
  chart_with_upwards_trend: "📈",
  chart_with_downwards_trend: "📉",
  bar_chart: "📊",
  clipboard: "📋",
  pushpin: "📌",
  round_pushpin: "📍",
  paperclip: "📎",
  paperclips: "🖇️",
  straight_ruler: "📏",
  triangular_ruler: "📐",
  scissors: "✂️",
  card_file_box: "🗃️",
  file_cabinet: "🗄️",
  wastebasket: "🗑️",
  lock: "🔒",
  unlock: "🔓",
  lock_with_ink_pen: "🔏",
  closed_lock_with_key: "🔐",
  key: "🔑",
  old_key: "🗝️",
  hammer: "🔨",
  axe: "🪓",
  pick: "⛏️",
  hammer_and_pick: "⚒️",
  hammer_and_wrench: "🛠️",
  dagger: "🗡️",
  crossed_swords: "⚔️",
  bomb: "💣",
  boomerang: "🪃",
  bow_and_arrow: "🏹",
  shield: "🛡️",
  carpentry_saw: "🪚",
  wrench: "🔧",
  screwdriver: "🪛",
  nut_and_bolt: "🔩",
  gear: "⚙️",
  clamp: "🗜️",
  balance_scale: "⚖️",
  probing_cane: "🦯",
  link: "🔗",
  chains: "⛓️",
  hook: "🪝",
  toolbox: "🧰",
  magnet: "🧲",
  ladder: "🪜",
  alembic: "⚗️",
  test_tube: "🧪",
  petri_dish: "🧫",
  dna: "🧬",
  microscope: "🔬",
  telescope: "🔭",
  satellite: "📡",
  syringe: "💉",
  drop_of_blood: "🩸",
  pill: "💊",
  adhesive_bandage: "🩹",
  crutch: "🩼",
  stethoscope: "🩺",
  x_ray: "🩻",
  door: "🚪",
  elevator: "🛗",
  mirror: "🪞",
  window: "🪟",
  bed: "🛏️",
  couch_and_lamp: "🛋️",
  chair: "🪑",
  toilet: "🚽",
  plunger: "🪠",
  shower: "🚿",
  bathtub: "🛁",
  mouse_trap: "🪤",
  razor: "🪒",
  lotion_bottle: "🧴",
  safety_pin: "🧷",
  broom: "🧹",
  basket: "🧺",
  roll_of_paper: "🧻",
  bucket: "🪣",
  soap: "🧼",
  bubbles: "🫧",
  toothbrush: "🪥",
  sponge: "🧽",
  fire_extinguisher: "🧯",
  shopping_cart: "🛒",
  smoking: "🚬",
  coffin: "⚰️",
  headstone: "🪦",
  funeral_urn: "⚱️",
  nazar_amulet: "🧿",
  hamsa: "🪬",
  moyai: "🗿",
  placard: "🪧",
  identification_card: "🪪",
  atm: "🏧",
  put_litter_in_its_place: "🚮",
  potable_water: "🚰",
  wheelchair: "♿",
  mens: "🚹",
  womens: "🚺",
  restroom: "🚻",
  baby_symbol: "🚼",
  wc: "🚾",
  passport_control: "🛂",
  customs: "🛃",
  baggage_claim: "🛄",
  left_luggage: "🛅",
  warning: "⚠️",
  children_crossing: "🚸",
  no_entry: "⛔",
  no_entry_sign: "🚫",
  no_bicycles: "🚳",
  no_smoking: "🚭",
  do_not_litter: "🚯",
  "non-potable_water": "🚱",
  no_pedestrians: "🚷",
  no_mobile_phones: "📵",
  underage: "🔞",
  radioactive: "☢️",
  biohazard: "☣️",
  arrow_up: "⬆️",
  arrow_upper_right: "↗️",
  arrow_right: "➡️",
  arrow_lower_right: "↘️",
  arrow_down: "⬇️",
  arrow_lower_left: "↙️",
  arrow_left: "⬅️",
  arrow_upper_left: "↖️",
  arrow_up_down: "↕️",
  left_right_arrow: "↔️",
  leftwards_arrow_with_hook: "↩️",
  arrow_right_hook: "↪️",
  arrow_heading_up: "⤴️",
  arrow_heading_down: "⤵️",
  arrows_clockwise: "🔃",
  arrows_counterclockwise: "🔄",
  back: "🔙",
  end: "🔚",
  on: "🔛",
  soon: "🔜",
  top: "🔝",
  place_of_worship: "🛐",
  atom_symbol: "⚛️",
  om: "🕉️",
  star_of_david: "✡️",
  wheel_of_dharma: "☸️",
  yin_yang: "☯️",
  latin_cross: "✝️",
  orthodox_cross: "☦️",
  star_and_crescent: "☪️",
  peace_symbol: "☮️",
  menorah: "🕎",
  six_pointed_star: "🔯",
  khanda: "🪯",
  aries: "♈",
  taurus: "♉",
  gemini: "♊",
  cancer: "♋",
  leo: "♌",
  virgo: "♍",
  libra: "♎",
  scorpius: "♏",
  sagittarius: "♐",
  capricorn: "♑",
  aquarius: "♒",
  pisces: "♓",
  ophiuchus: "⛎",
  twisted_rightwards_arrows: "🔀",
  repeat: "🔁",
  repeat_one: "🔂",
  arrow_forward: "▶️",
  fast_forward: "⏩",
  next_track_button: "⏭️",
  play_or_pause_button: "⏯️",
  arrow_backward: "◀️",
  rewind: "⏪",
  previous_track_button: "⏮️",
  arrow_up_small: "🔼",
  arrow_double_up: "⏫",
  arrow_down_small: "🔽",
  arrow_double_down: "⏬",
  pause_button: "⏸️",
  stop_button: "⏹️",
  record_button: "⏺️",
  eject_button: "⏏️",
  cinema: "🎦",
  low_brightness: "🔅",
  high_brightness: "🔆",
  signal_strength: "📶",
  wireless: "🛜",
  vibration_mode: "📳",
  mobile_phone_off: "📴",
  female_sign: "♀️",
  male_sign: "♂️",
  transgender_symbol: "⚧️",
  heavy_multiplication_x: "✖️",
  heavy_plus_sign: "➕",
  heavy_minus_sign: "➖",
  heavy_division_sign: "➗",
  heavy_equals_sign: "🟰",
  infinity: "♾️",
  bangbang: "‼️",
  interrobang: "⁉️",
  question: "❓",
  grey_question: "❔",
  grey_exclamation: "❕",
  exclamation: "❗",
  heavy_exclamation_mark: "❗",
  wavy_dash: "〰️",
  currency_exchange: "💱",
  heavy_dollar_sign: "💲",
  medical_symbol: "⚕️",
  recycle: "♻️",
  fleur_de_lis: "⚜️",
  trident: "🔱",
  name_badge: "📛",
  beginner: "🔰",
  o: "⭕",
  white_check_mark: "✅",
  ballot_box_with_check: "☑️",
  heavy_check_mark: "✔️",
  x: "❌",
  negative_squared_cross_mark: "❎",
  curly_loop: "➰",
  loop: "➿",
  part_alternation_mark: "〽️",
  eight_spoked_asterisk: "✳️",
  eight_pointed_black_star: "✴️",
  sparkle: "❇️",
  copyright: "©️",
  registered: "®️",
  tm: "™️",
  hash: "#️⃣",
  asterisk: "*️⃣",
  zero: "0️⃣",
  one: "1️⃣",
  two: "2️⃣",
  three: "3️⃣",
  four: "4️⃣",
  five: "5️⃣",
  six: "6️⃣",
  seven: "7️⃣",
  eight: "8️⃣",
  nine: "9️⃣",
  keycap_ten: "🔟",
  capital_abcd: "🔠",
  abcd: "🔡",
  symbols: "🔣",
  abc: "🔤",
  a: "🅰️",
  ab: "🆎",
  b: "🅱️",
  cl: "🆑",
  cool: "🆒",
  free: "🆓",
  information_source: "ℹ️",
  id: "🆔",
  m: "Ⓜ️",
  new: "🆕",
  ng: "🆖",
  o2: "🅾️",
  ok: "🆗",
  parking: "🅿️",
  sos: "🆘",
  up: "🆙",
  vs: "🆚",
  koko: "🈁",
  sa: "🈂️",
  u6708: "🈷️",
  u6709: "🈶",
  u6307: "🈯",
  ideograph_advantage: "🉐",
  u5272: "🈹",
  u7121: "🈚",
  u7981: "🈲",
  accept: "🉑",
  u7533: "🈸",
  u5408: "🈴",
  u7a7a: "🈳",
  congratulations: "㊗️",
  secret: "㊙️",
  u55b6: "🈺",
  u6e80: "🈵",
  red_circle: "🔴",
  orange_circle: "🟠",
  yellow_circle: "🟡",
  green_circle: "🟢",
  large_blue_circle: "🔵",
  purple_circle: "🟣",
  brown_circle: "🟤",
  black_circle: "⚫",
  white_circle: "⚪",
  red_square: "🟥",
  orange_square: "🟧",
  yellow_square: "🟨",
  green_square: "🟩",
  blue_square: "🟦",
  purple_square: "🟪",
  brown_square: "🟫",
  black_large_square: "⬛",
  white_large_square: "⬜",
  black_medium_square: "◼️",
  white_medium_square: "◻️",
  black_medium_small_square: "◾",
  white_medium_small_square: "◽",
  black_small_square: "▪️",
  white_small_square: "▫️",
  large_orange_diamond: "🔶",
  large_blue_diamond: "🔷",
  small_orange_diamond: "🔸",
  small_blue_diamond: "🔹",
  small_red_triangle: "🔺",
  small_red_triangle_down: "🔻",
  diamond_shape_with_a_dot_inside: "💠",
  radio_button: "🔘",
  white_square_button: "🔳",
  black_square_button: "🔲",
  checkered_flag: "🏁",
  triangular_flag_on_post: "🚩",
  crossed_flags: "🎌",
  black_flag: "🏴",
  white_flag: "🏳️",
  rainbow_flag: "🏳️‍🌈",
  transgender_flag: "🏳️‍⚧️",
  pirate_flag: "🏴‍☠️",
  ascension_island: "🇦🇨",
  andorra: "🇦🇩",
  united_arab_emirates: "🇦🇪",
  afghanistan: "🇦🇫",
  antigua_barbuda: "🇦🇬",
  anguilla: "🇦🇮",
  albania: "🇦🇱",
  armenia: "🇦🇲",
  angola: "🇦🇴",
  antarctica: "🇦🇶",
  argentina: "🇦🇷",
  american_samoa: "🇦🇸",
  austria: "🇦🇹",
  australia: "🇦🇺",
  aruba: "🇦🇼",
  aland_islands: "🇦🇽",
  azerbaijan: "🇦🇿",
  bosnia_herzegovina: "🇧🇦",
  barbados: "🇧🇧",
  bangladesh: "🇧🇩",
  belgium: "🇧🇪",
  burkina_faso: "🇧🇫",
  bulgaria: "🇧🇬",
  bahrain: "🇧🇭",
  burundi: "🇧🇮",
  benin: "🇧🇯",
  st_barthelemy: "🇧🇱",
  bermuda: "🇧🇲",
  brunei: "🇧🇳",
  bolivia: "🇧🇴",
  caribbean_netherlands: "🇧🇶",
  brazil: "🇧🇷",
  bahamas: "🇧🇸",
  bhutan: "🇧🇹",
  bouvet_island: "🇧🇻",
  botswana: "🇧🇼",
  belarus: "🇧🇾",
  belize: "🇧🇿",
  canada: "🇨🇦",
  cocos_islands: "🇨🇨",
  congo_kinshasa: "🇨🇩",
  central_african_republic: "🇨🇫",
  congo_brazzaville: "🇨🇬",
  switzerland: "🇨🇭",
  cote_divoire: "🇨🇮",
  cook_islands: "🇨🇰",
  chile: "🇨🇱",
  cameroon: "🇨🇲",
  cn: "🇨🇳",
  colombia: "🇨🇴",
  clipperton_island: "🇨🇵",
  costa_rica: "🇨🇷",
  cuba: "🇨🇺",
  cape_verde: "🇨🇻",
  curacao: "🇨🇼",
  christmas_island: "🇨🇽",
  cyprus: "🇨🇾",
  czech_republic: "🇨🇿",
  de: "🇩🇪",
  diego_garcia: "🇩🇬",
  djibouti: "🇩🇯",
  denmark: "🇩🇰",
  dominica: "🇩🇲",
  dominican_republic: "🇩🇴",
  algeria: "🇩🇿",
  ceuta_melilla: "🇪🇦",
  ecuador: "🇪🇨",
  estonia: "🇪🇪",
  egypt: "🇪🇬",
  western_sahara: "🇪🇭",
  eritrea: "🇪🇷",
  es: "🇪🇸",
  ethiopia: "🇪🇹",
  eu: "🇪🇺",
  european_union: "🇪🇺",
  finland: "🇫🇮",
  fiji: "🇫🇯",
  falkland_islands: "🇫🇰",
  micronesia: "🇫🇲",
  faroe_islands: "🇫🇴",
  fr: "🇫🇷",
  gabon: "🇬🇦",
  gb: "🇬🇧",
  uk: "🇬🇧",
  grenada: "🇬🇩",
  georgia: "🇬🇪",
  french_guiana: "🇬🇫",
  guernsey: "🇬🇬",
  ghana: "🇬🇭",
  gibraltar: "🇬🇮",
  greenland: "🇬🇱",
  gambia: "🇬🇲",
  guinea: "🇬🇳",
  guadeloupe: "🇬🇵",
  equatorial_guinea: "🇬🇶",
  greece: "🇬🇷",
  south_georgia_south_sandwich_islands: "🇬🇸",
  guatemala: "🇬🇹",
  guam: "🇬🇺",
  guinea_bissau: "🇬🇼",
  guyana: "🇬🇾",
  hong_kong: "🇭🇰",
  heard_mcdonald_islands: "🇭🇲",
  honduras: "🇭🇳",
  croatia: "🇭🇷",
  haiti: "🇭🇹",
  hungary: "🇭🇺",
  canary_islands: "🇮🇨",
  indonesia: "🇮🇩",
  ireland: "🇮🇪",
  israel: "🇮🇱",
  isle_of_man: "🇮🇲",
  india: "🇮🇳",
  british_indian_ocean_territory: "🇮🇴",
  iraq: "🇮🇶",
  iran: "🇮🇷",
  iceland: "🇮🇸",
  it: "🇮🇹",
  jersey: "🇯🇪",
  jamaica: "🇯🇲",
  jordan: "🇯🇴",
  jp: "🇯🇵",
  kenya: "🇰🇪",
  kyrgyzstan: "🇰🇬",
  cambodia: "🇰🇭",
  kiribati: "🇰🇮",
  comoros: "🇰🇲",
  st_kitts_nevis: "🇰🇳",
  north_korea: "🇰🇵",
  kr: "🇰🇷",
  kuwait: "🇰🇼",
  cayman_islands: "🇰🇾",
  kazakhstan: "🇰🇿",
  laos: "🇱🇦",
  lebanon: "🇱🇧",
  st_lucia: "🇱🇨",
  liechtenstein: "🇱🇮",
  sri_lanka: "🇱🇰",
  liberia: "🇱🇷",
  lesotho: "🇱🇸",
  lithuania: "🇱🇹",
  luxembourg: "🇱🇺",
  latvia: "🇱🇻",
  libya: "🇱🇾",
  morocco: "🇲🇦",
  monaco: "🇲🇨",
  moldova: "🇲🇩",
  montenegro: "🇲🇪",
  st_martin: "🇲🇫",
  madagascar: "🇲🇬",
  marshall_islands: "🇲🇭",
  macedonia: "🇲🇰",
  mali: "🇲🇱",
  myanmar: "🇲🇲",
  mongolia: "🇲🇳",
  macau: "🇲🇴",
  northern_mariana_islands: "🇲🇵",
  martinique: "🇲🇶",
  mauritania: "🇲🇷",
  montserrat: "🇲🇸",
  malta: "🇲🇹",
  mauritius: "🇲🇺",
  maldives: "🇲🇻",
  malawi: "🇲🇼",
  mexico: "🇲🇽",
  malaysia: "🇲🇾",
  mozambique: "🇲🇿",
  namibia: "🇳🇦",
  new_caledonia: "🇳🇨",
  niger: "🇳🇪",
  norfolk_island: "🇳🇫",
  nigeria: "🇳🇬",
  nicaragua: "🇳🇮",
  netherlands: "🇳🇱",
  norway: "🇳🇴",
  nepal: "🇳🇵",
  nauru: "🇳🇷",
  niue: "🇳🇺",
  new_zealand: "🇳🇿",
  oman: "🇴🇲",
  panama: "🇵🇦",
  peru: "🇵🇪",
  french_polynesia: "🇵🇫",
  papua_new_guinea: "🇵🇬",
  philippines: "🇵🇭",
  pakistan: "🇵🇰",
  poland: "🇵🇱",
  st_pierre_miquelon: "🇵🇲",
  pitcairn_islands: "🇵🇳",
  puerto_rico: "🇵🇷",
  palestinian_territories: "🇵🇸",
  portugal: "🇵🇹",
  palau: "🇵🇼",
  paraguay: "🇵🇾",
  qatar: "🇶🇦",
  reunion: "🇷🇪",
  romania: "🇷🇴",
  serbia: "🇷🇸",
  ru: "🇷🇺",
  rwanda: "🇷🇼",
  saudi_arabia: "🇸🇦",
  solomon_islands: "🇸🇧",
  seychelles: "🇸🇨",
  sudan: "🇸🇩",
  sweden: "🇸🇪",
  singapore: "🇸🇬",
  st_helena: "🇸🇭",
  slovenia: "🇸🇮",
  svalbard_jan_mayen: "🇸🇯",
  slovakia: "🇸🇰",
  sierra_leone: "🇸🇱",
  san_marino: "🇸🇲",
  senegal: "🇸🇳",
  somalia: "🇸🇴",
  suriname: "🇸🇷",
  south_sudan: "🇸🇸",
  sao_tome_principe: "🇸🇹",
  el_salvador: "🇸🇻",
  sint_maarten: "🇸🇽",
  syria: "🇸🇾",
  swaziland: "🇸🇿",
  tristan_da_cunha: "🇹🇦",
  turks_caicos_islands: "🇹🇨",
  chad: "🇹🇩",
  french_southern_territories: "🇹🇫",
  togo: "🇹🇬",
  thailand: "🇹🇭",
  tajikistan: "🇹🇯",
  tokelau: "🇹🇰",
  timor_leste: "🇹🇱",
  turkmenistan: "🇹🇲",
  tunisia: "🇹🇳",
  tonga: "🇹🇴",
  tr: "🇹🇷",
  trinidad_tobago: "🇹🇹",
  tuvalu: "🇹🇻",
  taiwan: "🇹🇼",
  tanzania: "🇹🇿",
  ukraine: "🇺🇦",
  uganda: "🇺🇬",
  us_outlying_islands: "🇺🇲",
  united_nations: "🇺🇳",
  us: "🇺🇸",
  uruguay: "🇺🇾",
  uzbekistan: "🇺🇿",
  vatican_city: "🇻🇦",
  st_vincent_grenadines: "🇻🇨",
  venezuela: "🇻🇪",
  british_virgin_islands: "🇻🇬",
  us_virgin_islands: "🇻🇮",
  vietnam: "🇻🇳",
  vanuatu: "🇻🇺",
  wallis_futuna: "🇼🇫",
  samoa: "🇼🇸",
  kosovo: "🇽🇰",
  yemen: "🇾🇪",
  mayotte: "🇾🇹",
  south_africa: "🇿🇦",
  zambia: "🇿🇲",
  zimbabwe: "🇿🇼",
  england: "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
  scotland: "🏴󠁧󠁢󠁳󠁣󠁴󠁿",
  wales: "🏴󠁧󠁢󠁷󠁬󠁳󠁿"
};

// src/core/markdown/emoji.ts
var shortcode = /:(\+1|[-\w]+):/g;
var pictures = new Set(
  "accessibility atom basecamp basecampy bowtie copilot dependabot electron feelsgood finnadie fishsticks goberserk godmode hurtrealbad neckbeard octocat rage1 rage2 rage3 rage4 shipit suspect trollface".split(" ")
);
function replaceEmoji(value2) {
  if (!value2.includes(":")) return value2;
  return value2.replace(
    shortcode,
    (code4, name) => Object.hasOwn(nameToEmoji, name) ? nameToEmoji[name] ?? code4 : code4
  );
}
function findPictures(value2) {
  if (!value2.includes(":")) return [];
  return [...value2.matchAll(shortcode)].flatMap(([code4, name = ""]) => pictures.has(name) ? [code4] : []);
}

// src/core/markdown/flatten.ts
var deepest2 = 100;
var flattened = /* @__PURE__ */ new WeakMap();
function remarkFlatten() {
  const data = this.data();
  const extensions = data.fromMarkdownExtensions ??= [];
  extensions.push({ transforms: [flatten] });
}
function wasFlattened(tree) {
  return flattened.get(tree);
}
function flatten(tree) {
  const stack = [{ node: tree, depth: 0 }];
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    const { node, depth } = entry;
    for (const child of node.children) {
      if (!("children" in child)) continue;
      if (depth < deepest2) stack.push({ node: child, depth: depth + 1 });
      else {
        if (!flattened.has(tree)) flattened.set(tree, child.position);
        replaceByText(child);
      }
    }
  }
}
function replaceByText(node) {
  const text5 = { type: "text", value: collectText(node) };
  const target = node;
  const paragraph2 = { type: "paragraph", children: [text5] };
  if (node.type === "list") target.children = [{ type: "listItem", children: [paragraph2] }];
  else if (node.type === "blockquote" || node.type === "listItem" || node.type === "footnoteDefinition") {
    target.children = [paragraph2];
  } else if (node.type === "table")
    target.children = [{ type: "tableRow", children: [{ type: "tableCell", children: [text5] }] }];
  else if (node.type === "tableRow") target.children = [{ type: "tableCell", children: [text5] }];
  else target.children = [text5];
}
function collectText(node) {
  const parts = [];
  const stack = [node];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if ("value" in next) parts.push(next.value);
    if ("children" in next) stack.push(...[...next.children].reverse());
  }
  return parts.join(" ");
}

// src/core/markdown/front-matter.ts
var import_yaml = __toESM(require_dist(), 1);
var longestLabel = 255;
var maxAliasCount = 50;
function readFrontMatter(node, report) {
  const yaml = (0, import_yaml.parseDocument)(node.value, { logLevel: "silent", uniqueKeys: false });
  const line = node.position?.start.line ?? 1;
  const error = yaml.errors[0];
  if (error) {
    const start = error.linePos?.[0];
    const place = { line: line + (start?.line ?? 1), column: start?.col ?? 1 };
    report(
      "malformed-front-matter",
      `Cannot read the front matter: ${firstLine(error.message)} It is ignored.`,
      place
    );
    return {};
  }
  if (yaml.contents === null) return {};
  if (!(0, import_yaml.isMap)(yaml.contents)) {
    report(
      "malformed-front-matter",
      "Cannot read the front matter: expected keys and values. It is ignored.",
      node
    );
    return {};
  }
  return pickFields(node, report, () => yaml.toJS({ maxAliasCount }));
}
function pickFields(node, report, read) {
  try {
    const fields = read();
    const title = toTitle(fields["title"], node, report);
    const labels = toLabels(fields["labels"] ?? fields["tags"], node, report);
    return {
      ...title ? { frontMatterTitle: title } : {},
      ...labels.length > 0 ? { frontMatterLabels: labels } : {}
    };
  } catch (error) {
    if (!(error instanceof ReferenceError || error instanceof RangeError)) throw error;
    report(
      "malformed-front-matter",
      `Cannot read the front matter: ${firstLine(error.message)} It is ignored.`,
      node
    );
    return {};
  }
}
function toTitle(value2, node, report) {
  if (value2 === void 0 || value2 === null) return void 0;
  if (typeof value2 === "string" || typeof value2 === "number")
    return String(value2).replace(/\s+/g, " ").trim();
  report("malformed-front-matter", "Cannot use the title of the front matter: expected a text.", node);
  return void 0;
}
function toLabels(value2, node, report) {
  const list4 = Array.isArray(value2) ? value2 : typeof value2 === "string" ? value2.split(",") : [];
  const names = list4.filter((item) => typeof item === "string" || typeof item === "number");
  const labels = names.map((name) => {
    const written = String(name).trim();
    const label = normalizeLabel(written).slice(0, longestLabel);
    if (label !== written.toLowerCase().replaceAll(/\s+/g, "-")) {
      const instead = label === "" ? "it is left out" : `it is set as "${label}"`;
      const reason = `Cannot label the page "${written.slice(0, 80)}" as its front matter says: ${instead}, as Confluence takes not all characters.`;
      report("front-matter-label", reason, node);
    }
    return label;
  });
  return [...new Set(labels.filter((name) => name !== ""))];
}
function firstLine(message) {
  const line = message.split("\n", 1)[0] ?? "";
  return line.replace(/ at line \d+, column \d+/, "").replace(/[:.]?$/, ".");
}

// src/core/markdown/math-nodes.ts
var mathFromMarkdown = {
  enter: { mathText: enter },
  exit: { mathText: exit3 }
};
function enter(token) {
  const source = this.sliceSerialize(token);
  const display = source.startsWith("$$");
  const marker = display ? 2 : source.startsWith("$`") ? 2 : 1;
  const written = source.slice(marker, -marker).trim();
  const value2 = this.data.inTable ? written.replaceAll("\\|", "|") : written;
  this.enter({ type: "inlineMath", value: value2, display }, token);
}
function exit3(token) {
  this.exit(token);
}

// src/core/markdown/math-text.ts
var dollar = 36;
var backslash = 92;
var backtick = 96;
var space = 32;
var mathText = { name: "mathText", tokenize, previous: isFreeBefore };
function tokenize(effects, ok2, nok) {
  const formula = {
    effects,
    ok: ok2,
    nok,
    inside: (code4) => readInside(formula, code4),
    escaped: (code4) => readEscaped(formula, code4),
    form: "single",
    last: null,
    empty: true
  };
  return (code4) => {
    effects.enter("mathText");
    effects.enter("mathData");
    effects.consume(code4);
    return (second) => readSecond(formula, second);
  };
}
function readSecond(formula, code4) {
  const { effects, nok, inside } = formula;
  if (code4 === dollar || code4 === backtick) {
    formula.form = code4 === dollar ? "double" : "ticked";
    effects.consume(code4);
    return code4 === dollar ? (third) => third === dollar ? nok(third) : inside(third) : inside;
  }
  return isSpace(code4) ? nok(code4) : inside(code4);
}
function readInside(formula, code4) {
  const { effects, nok, form, last } = formula;
  if (code4 === null) return nok(code4);
  if (isLineEnding(code4)) return readLineEnding(formula, code4);
  if (code4 === dollar && (form !== "ticked" || last === backtick && !formula.empty))
    return readClose(formula, code4);
  formula.empty = formula.empty && isSpace(code4);
  formula.last = code4;
  effects.consume(code4);
  return code4 === backslash && form !== "ticked" ? formula.escaped : formula.inside;
}
function readEscaped(formula, code4) {
  if (code4 !== dollar && code4 !== backslash) return formula.inside(code4);
  formula.last = code4;
  formula.effects.consume(code4);
  return formula.inside;
}
function readLineEnding(formula, code4) {
  const { effects } = formula;
  effects.exit("mathData");
  effects.enter("lineEnding");
  effects.consume(code4);
  effects.exit("lineEnding");
  effects.enter("mathData");
  formula.last = space;
  return formula.inside;
}
function readClose(formula, code4) {
  const { effects, nok, form, last, empty } = formula;
  if (form === "single" && (empty || isSpace(last))) return nok(code4);
  effects.consume(code4);
  const after = (next) => readAfter(formula, next);
  if (form !== "double") return after;
  return (second) => {
    if (second !== dollar || empty) return nok(second);
    effects.consume(second);
    return after;
  };
}
function readAfter({ effects, ok: ok2, nok }, code4) {
  if (code4 === dollar || isWord(code4)) return nok(code4);
  effects.exit("mathData");
  effects.exit("mathText");
  return ok2(code4);
}
function isFreeBefore(code4) {
  return code4 !== dollar && code4 !== backslash && !isWord(code4);
}
function isLineEnding(code4) {
  return code4 !== null && code4 < -2;
}
function isSpace(code4) {
  return code4 === null || code4 < 0 || code4 === space;
}
function isWord(code4) {
  return code4 !== null && code4 > 0 && /[\p{L}\p{N}_]/u.test(String.fromCodePoint(code4));
}

// src/core/markdown/math.ts
var dollar2 = 36;
function remarkGithubMath() {
  const data = this.data();
  (data.micromarkExtensions ??= []).push({ text: { [dollar2]: mathText } });
  (data.fromMarkdownExtensions ??= []).push(mathFromMarkdown);
}

// src/core/markdown/unquoted-values.ts
var lessThan = 60;
var greaterThan = 62;
var equals = 61;
var slash = 47;
var letter = 97;
function remarkUnquotedValues() {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(unquotedValues);
}
var unquotedValues = {
  text: { [lessThan]: withSlashes(htmlText, false) },
  flow: { [lessThan]: withSlashes(htmlFlow, true) }
};
function withSlashes(construct, line) {
  function tokenize2(effects, ok2, nok) {
    let place = "name";
    let done = false;
    const end = (state) => (code4) => {
      done = true;
      return state(code4);
    };
    const follow = (state) => !state || done ? state : (code4) => {
      const seen = place === "value" && code4 === slash ? letter : code4;
      place = move(place, code4);
      done ||= place === "name" && code4 === greaterThan || line && isLineEnding2(code4);
      return follow(state(seen));
    };
    return follow(construct.tokenize.call(this, effects, end(ok2), end(nok)));
  }
  return { ...construct, tokenize: tokenize2 };
}
function move(place, code4) {
  if (typeof place === "object") return place.quote === code4 ? "name" : place;
  const blank = code4 === null || code4 < 0 || code4 === 32;
  if (place === "equals") return blank ? place : moveIntoValue(code4);
  if (code4 === greaterThan || blank) return "name";
  return place === "name" && code4 === equals ? "equals" : place;
}
function moveIntoValue(code4) {
  if (code4 === greaterThan) return "name";
  return code4 === 34 || code4 === 39 ? { quote: code4 } : "value";
}
function isLineEnding2(code4) {
  return code4 !== null && code4 < -2;
}

// src/core/markdown/parse.ts
var processor = unified().use(remarkParse).use(remarkFlatten).use(remarkGfm).use(remarkFrontmatter).use(remarkGithubMath).use(remarkUnquotedValues).freeze();
function parseDocument(path2, text5) {
  const messages = [];
  const report = reportTo(messages, path2);
  const tree = parseTree(text5, report);
  const first = tree.children[0];
  const frontMatter = first?.type === "yaml" ? readFrontMatter(first, report) : {};
  const firstHeading = findFirstHeading(tree);
  return { path: path2, tree, ...frontMatter, ...firstHeading ? { firstHeading } : {}, messages };
}
function parseTree(source, report) {
  const text5 = source.includes("\r") ? source.replace(/\r\n?/g, "\n") : source;
  try {
    const tree = parseAdmonitions(text5, (part) => processor.parse(part));
    const place = wasFlattened(tree);
    if (place)
      report(
        "deep-nesting",
        "Cannot keep all levels: the nesting is over 100 levels deep. Its text is kept.",
        place
      );
    return tree;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    report(
      "deep-nesting",
      "Cannot parse the Markdown: it is nested too deep. It is shown as it is written.",
      void 0
    );
    return { type: "root", children: [{ type: "code", value: text5 }] };
  }
}
function findFirstHeading(tree) {
  for (const node of tree.children) {
    if (node.type === "heading" && node.depth === 1) return toPlainText(node);
    const text5 = node.type === "html" ? readFirstHeading(node.value) : void 0;
    if (text5 !== void 0) return replaceEmoji(text5);
  }
  return void 0;
}
function toPlainText(node) {
  const read = (includeImageAlt) => replaceEmoji(toString(node, { includeHtml: false, includeImageAlt })).replace(/\s+/g, " ").trim();
  return read(false) || read(true);
}

export {
  asciiAlphanumeric,
  toMarkdown,
  gfmToMarkdown,
  VFile,
  reportTo,
  gemoji,
  nameToEmoji,
  replaceEmoji,
  findPictures,
  collectText,
  parseDocument
};
