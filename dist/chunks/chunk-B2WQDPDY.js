import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  createTwoFilesPatch
} from "./chunk-2IDMK6UZ.js";
import {
  planRemovals
} from "./chunk-GRBXZQ7E.js";
import {
  keptShared
} from "./chunk-VPUAAG4P.js";
import {
  chooseTitle,
  decodeHTMLAttribute,
  describeFact,
  findAnchor,
  findNameProblem,
  findXmlError,
  folderPages,
  followPageIds,
  image,
  imageTypeOf,
  isElement,
  macro,
  readLinkTarget,
  serialize,
  smartLink,
  text,
  webLink,
  withPageIds
} from "./chunk-YKMTTT7Y.js";
import {
  require_saxes
} from "./chunk-VP3HZWM3.js";
import {
  askFor,
  foldSpaceKey,
  hintFor,
  noRequests,
  suggest,
  toPageId,
  toSourcePath,
  toSpaceKey,
  usualMapping
} from "./chunk-NNHTX2UB.js";
import {
  encodeTasks,
  findMarkers,
  isSameForReaders
} from "./chunk-YUHUIHDS.js";
import {
  ConfluenceError,
  InputError,
  LimitError,
  RepositoryError
} from "./chunk-FC367J3K.js";
import {
  decodeString,
  normalizeLabel
} from "./chunk-UBOBK2KV.js";
import {
  foldTitle,
  maxTitleLength,
  normalizeTitle
} from "./chunk-BYAMK74K.js";
import {
  createMessage,
  secretRuleOf,
  severityOf
} from "./chunk-TW4NH5AX.js";
import {
  characterEntities
} from "./chunk-DTZS4B3M.js";
import {
  __commonJS,
  __toESM
} from "./chunk-RKRBWD6E.js";

// node_modules/ajv/dist/compile/codegen/code.js
var require_code = __commonJS({
  "node_modules/ajv/dist/compile/codegen/code.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.regexpCode = exports.getEsmExportName = exports.getProperty = exports.safeStringify = exports.stringify = exports.strConcat = exports.addCodeArg = exports.str = exports._ = exports.nil = exports._Code = exports.Name = exports.IDENTIFIER = exports._CodeOrName = void 0;
    var _CodeOrName = class {
    };
    exports._CodeOrName = _CodeOrName;
    exports.IDENTIFIER = /^[a-z$_][a-z$_0-9]*$/i;
    var Name = class extends _CodeOrName {
      constructor(s) {
        super();
        if (!exports.IDENTIFIER.test(s))
          throw new Error("CodeGen: name must be a valid identifier");
        this.str = s;
      }
      toString() {
        return this.str;
      }
      emptyStr() {
        return false;
      }
      get names() {
        return { [this.str]: 1 };
      }
    };
    exports.Name = Name;
    var _Code = class extends _CodeOrName {
      constructor(code) {
        super();
        this._items = typeof code === "string" ? [code] : code;
      }
      toString() {
        return this.str;
      }
      emptyStr() {
        if (this._items.length > 1)
          return false;
        const item = this._items[0];
        return item === "" || item === '""';
      }
      get str() {
        var _a;
        return (_a = this._str) !== null && _a !== void 0 ? _a : this._str = this._items.reduce((s, c) => `${s}${c}`, "");
      }
      get names() {
        var _a;
        return (_a = this._names) !== null && _a !== void 0 ? _a : this._names = this._items.reduce((names2, c) => {
          if (c instanceof Name)
            names2[c.str] = (names2[c.str] || 0) + 1;
          return names2;
        }, {});
      }
    };
    exports._Code = _Code;
    exports.nil = new _Code("");
    function _(strs, ...args) {
      const code = [strs[0]];
      let i = 0;
      while (i < args.length) {
        addCodeArg(code, args[i]);
        code.push(strs[++i]);
      }
      return new _Code(code);
    }
    exports._ = _;
    var plus = new _Code("+");
    function str(strs, ...args) {
      const expr = [safeStringify(strs[0])];
      let i = 0;
      while (i < args.length) {
        expr.push(plus);
        addCodeArg(expr, args[i]);
        expr.push(plus, safeStringify(strs[++i]));
      }
      optimize(expr);
      return new _Code(expr);
    }
    exports.str = str;
    function addCodeArg(code, arg) {
      if (arg instanceof _Code)
        code.push(...arg._items);
      else if (arg instanceof Name)
        code.push(arg);
      else
        code.push(interpolate(arg));
    }
    exports.addCodeArg = addCodeArg;
    function optimize(expr) {
      let i = 1;
      while (i < expr.length - 1) {
        if (expr[i] === plus) {
          const res = mergeExprItems(expr[i - 1], expr[i + 1]);
          if (res !== void 0) {
            expr.splice(i - 1, 3, res);
            continue;
          }
          expr[i++] = "+";
        }
        i++;
      }
    }
    function mergeExprItems(a, b) {
      if (b === '""')
        return a;
      if (a === '""')
        return b;
      if (typeof a == "string") {
        if (b instanceof Name || a[a.length - 1] !== '"')
          return;
        if (typeof b != "string")
          return `${a.slice(0, -1)}${b}"`;
        if (b[0] === '"')
          return a.slice(0, -1) + b.slice(1);
        return;
      }
      if (typeof b == "string" && b[0] === '"' && !(a instanceof Name))
        return `"${a}${b.slice(1)}`;
      return;
    }
    function strConcat(c1, c2) {
      return c2.emptyStr() ? c1 : c1.emptyStr() ? c2 : str`${c1}${c2}`;
    }
    exports.strConcat = strConcat;
    function interpolate(x) {
      return typeof x == "number" || typeof x == "boolean" || x === null ? x : safeStringify(Array.isArray(x) ? x.join(",") : x);
    }
    function stringify(x) {
      return new _Code(safeStringify(x));
    }
    exports.stringify = stringify;
    function safeStringify(x) {
      return JSON.stringify(x).replace(/\u2028/g, "\\u2028").replace(/\u2029/g, "\\u2029");
    }
    exports.safeStringify = safeStringify;
    function getProperty(key) {
      return typeof key == "string" && exports.IDENTIFIER.test(key) ? new _Code(`.${key}`) : _`[${key}]`;
    }
    exports.getProperty = getProperty;
    function getEsmExportName(key) {
      if (typeof key == "string" && exports.IDENTIFIER.test(key)) {
        return new _Code(`${key}`);
      }
      throw new Error(`CodeGen: invalid export name: ${key}, use explicit $id name mapping`);
    }
    exports.getEsmExportName = getEsmExportName;
    function regexpCode(rx) {
      return new _Code(rx.toString());
    }
    exports.regexpCode = regexpCode;
  }
});

// node_modules/ajv/dist/compile/codegen/scope.js
var require_scope = __commonJS({
  "node_modules/ajv/dist/compile/codegen/scope.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.ValueScope = exports.ValueScopeName = exports.Scope = exports.varKinds = exports.UsedValueState = void 0;
    var code_1 = require_code();
    var ValueError = class extends Error {
      constructor(name) {
        super(`CodeGen: "code" for ${name} not defined`);
        this.value = name.value;
      }
    };
    var UsedValueState;
    (function(UsedValueState2) {
      UsedValueState2[UsedValueState2["Started"] = 0] = "Started";
      UsedValueState2[UsedValueState2["Completed"] = 1] = "Completed";
    })(UsedValueState || (exports.UsedValueState = UsedValueState = {}));
    exports.varKinds = {
      const: new code_1.Name("const"),
      let: new code_1.Name("let"),
      var: new code_1.Name("var")
    };
    var Scope = class {
      constructor({ prefixes, parent } = {}) {
        this._names = {};
        this._prefixes = prefixes;
        this._parent = parent;
      }
      toName(nameOrPrefix) {
        return nameOrPrefix instanceof code_1.Name ? nameOrPrefix : this.name(nameOrPrefix);
      }
      name(prefix) {
        return new code_1.Name(this._newName(prefix));
      }
      _newName(prefix) {
        const ng = this._names[prefix] || this._nameGroup(prefix);
        return `${prefix}${ng.index++}`;
      }
      _nameGroup(prefix) {
        var _a, _b;
        if (((_b = (_a = this._parent) === null || _a === void 0 ? void 0 : _a._prefixes) === null || _b === void 0 ? void 0 : _b.has(prefix)) || this._prefixes && !this._prefixes.has(prefix)) {
          throw new Error(`CodeGen: prefix "${prefix}" is not allowed in this scope`);
        }
        return this._names[prefix] = { prefix, index: 0 };
      }
    };
    exports.Scope = Scope;
    var ValueScopeName = class extends code_1.Name {
      constructor(prefix, nameStr) {
        super(nameStr);
        this.prefix = prefix;
      }
      setValue(value, { property, itemIndex }) {
        this.value = value;
        this.scopePath = (0, code_1._)`.${new code_1.Name(property)}[${itemIndex}]`;
      }
    };
    exports.ValueScopeName = ValueScopeName;
    var line = (0, code_1._)`\n`;
    var ValueScope = class extends Scope {
      constructor(opts) {
        super(opts);
        this._values = {};
        this._scope = opts.scope;
        this.opts = { ...opts, _n: opts.lines ? line : code_1.nil };
      }
      get() {
        return this._scope;
      }
      name(prefix) {
        return new ValueScopeName(prefix, this._newName(prefix));
      }
      value(nameOrPrefix, value) {
        var _a;
        if (value.ref === void 0)
          throw new Error("CodeGen: ref must be passed in value");
        const name = this.toName(nameOrPrefix);
        const { prefix } = name;
        const valueKey = (_a = value.key) !== null && _a !== void 0 ? _a : value.ref;
        let vs = this._values[prefix];
        if (vs) {
          const _name = vs.get(valueKey);
          if (_name)
            return _name;
        } else {
          vs = this._values[prefix] = /* @__PURE__ */ new Map();
        }
        vs.set(valueKey, name);
        const s = this._scope[prefix] || (this._scope[prefix] = []);
        const itemIndex = s.length;
        s[itemIndex] = value.ref;
        name.setValue(value, { property: prefix, itemIndex });
        return name;
      }
      getValue(prefix, keyOrRef) {
        const vs = this._values[prefix];
        if (!vs)
          return;
        return vs.get(keyOrRef);
      }
      scopeRefs(scopeName, values = this._values) {
        return this._reduceValues(values, (name) => {
          if (name.scopePath === void 0)
            throw new Error(`CodeGen: name "${name}" has no value`);
          return (0, code_1._)`${scopeName}${name.scopePath}`;
        });
      }
      scopeCode(values = this._values, usedValues, getCode) {
        return this._reduceValues(values, (name) => {
          if (name.value === void 0)
            throw new Error(`CodeGen: name "${name}" has no value`);
          return name.value.code;
        }, usedValues, getCode);
      }
      _reduceValues(values, valueCode, usedValues = {}, getCode) {
        let code = code_1.nil;
        for (const prefix in values) {
          const vs = values[prefix];
          if (!vs)
            continue;
          const nameSet = usedValues[prefix] = usedValues[prefix] || /* @__PURE__ */ new Map();
          vs.forEach((name) => {
            if (nameSet.has(name))
              return;
            nameSet.set(name, UsedValueState.Started);
            let c = valueCode(name);
            if (c) {
              const def = this.opts.es5 ? exports.varKinds.var : exports.varKinds.const;
              code = (0, code_1._)`${code}${def} ${name} = ${c};${this.opts._n}`;
            } else if (c = getCode === null || getCode === void 0 ? void 0 : getCode(name)) {
              code = (0, code_1._)`${code}${c}${this.opts._n}`;
            } else {
              throw new ValueError(name);
            }
            nameSet.set(name, UsedValueState.Completed);
          });
        }
        return code;
      }
    };
    exports.ValueScope = ValueScope;
  }
});

// node_modules/ajv/dist/compile/codegen/index.js
var require_codegen = __commonJS({
  "node_modules/ajv/dist/compile/codegen/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.or = exports.and = exports.not = exports.CodeGen = exports.operators = exports.varKinds = exports.ValueScopeName = exports.ValueScope = exports.Scope = exports.Name = exports.regexpCode = exports.stringify = exports.getProperty = exports.nil = exports.strConcat = exports.str = exports._ = void 0;
    var code_1 = require_code();
    var scope_1 = require_scope();
    var code_2 = require_code();
    Object.defineProperty(exports, "_", { enumerable: true, get: function() {
      return code_2._;
    } });
    Object.defineProperty(exports, "str", { enumerable: true, get: function() {
      return code_2.str;
    } });
    Object.defineProperty(exports, "strConcat", { enumerable: true, get: function() {
      return code_2.strConcat;
    } });
    Object.defineProperty(exports, "nil", { enumerable: true, get: function() {
      return code_2.nil;
    } });
    Object.defineProperty(exports, "getProperty", { enumerable: true, get: function() {
      return code_2.getProperty;
    } });
    Object.defineProperty(exports, "stringify", { enumerable: true, get: function() {
      return code_2.stringify;
    } });
    Object.defineProperty(exports, "regexpCode", { enumerable: true, get: function() {
      return code_2.regexpCode;
    } });
    Object.defineProperty(exports, "Name", { enumerable: true, get: function() {
      return code_2.Name;
    } });
    var scope_2 = require_scope();
    Object.defineProperty(exports, "Scope", { enumerable: true, get: function() {
      return scope_2.Scope;
    } });
    Object.defineProperty(exports, "ValueScope", { enumerable: true, get: function() {
      return scope_2.ValueScope;
    } });
    Object.defineProperty(exports, "ValueScopeName", { enumerable: true, get: function() {
      return scope_2.ValueScopeName;
    } });
    Object.defineProperty(exports, "varKinds", { enumerable: true, get: function() {
      return scope_2.varKinds;
    } });
    exports.operators = {
      GT: new code_1._Code(">"),
      GTE: new code_1._Code(">="),
      LT: new code_1._Code("<"),
      LTE: new code_1._Code("<="),
      EQ: new code_1._Code("==="),
      NEQ: new code_1._Code("!=="),
      NOT: new code_1._Code("!"),
      OR: new code_1._Code("||"),
      AND: new code_1._Code("&&"),
      ADD: new code_1._Code("+")
    };
    var Node2 = class {
      optimizeNodes() {
        return this;
      }
      optimizeNames(_names, _constants) {
        return this;
      }
    };
    var Def = class extends Node2 {
      constructor(varKind, name, rhs) {
        super();
        this.varKind = varKind;
        this.name = name;
        this.rhs = rhs;
      }
      render({ es5, _n }) {
        const varKind = es5 ? scope_1.varKinds.var : this.varKind;
        const rhs = this.rhs === void 0 ? "" : ` = ${this.rhs}`;
        return `${varKind} ${this.name}${rhs};` + _n;
      }
      optimizeNames(names2, constants3) {
        if (!names2[this.name.str])
          return;
        if (this.rhs)
          this.rhs = optimizeExpr(this.rhs, names2, constants3);
        return this;
      }
      get names() {
        return this.rhs instanceof code_1._CodeOrName ? this.rhs.names : {};
      }
    };
    var Assign = class extends Node2 {
      constructor(lhs, rhs, sideEffects) {
        super();
        this.lhs = lhs;
        this.rhs = rhs;
        this.sideEffects = sideEffects;
      }
      render({ _n }) {
        return `${this.lhs} = ${this.rhs};` + _n;
      }
      optimizeNames(names2, constants3) {
        if (this.lhs instanceof code_1.Name && !names2[this.lhs.str] && !this.sideEffects)
          return;
        this.rhs = optimizeExpr(this.rhs, names2, constants3);
        return this;
      }
      get names() {
        const names2 = this.lhs instanceof code_1.Name ? {} : { ...this.lhs.names };
        return addExprNames(names2, this.rhs);
      }
    };
    var AssignOp = class extends Assign {
      constructor(lhs, op, rhs, sideEffects) {
        super(lhs, rhs, sideEffects);
        this.op = op;
      }
      render({ _n }) {
        return `${this.lhs} ${this.op}= ${this.rhs};` + _n;
      }
    };
    var Label = class extends Node2 {
      constructor(label) {
        super();
        this.label = label;
        this.names = {};
      }
      render({ _n }) {
        return `${this.label}:` + _n;
      }
    };
    var Break = class extends Node2 {
      constructor(label) {
        super();
        this.label = label;
        this.names = {};
      }
      render({ _n }) {
        const label = this.label ? ` ${this.label}` : "";
        return `break${label};` + _n;
      }
    };
    var Throw = class extends Node2 {
      constructor(error) {
        super();
        this.error = error;
      }
      render({ _n }) {
        return `throw ${this.error};` + _n;
      }
      get names() {
        return this.error.names;
      }
    };
    var AnyCode = class extends Node2 {
      constructor(code) {
        super();
        this.code = code;
      }
      render({ _n }) {
        return `${this.code};` + _n;
      }
      optimizeNodes() {
        return `${this.code}` ? this : void 0;
      }
      optimizeNames(names2, constants3) {
        this.code = optimizeExpr(this.code, names2, constants3);
        return this;
      }
      get names() {
        return this.code instanceof code_1._CodeOrName ? this.code.names : {};
      }
    };
    var ParentNode = class extends Node2 {
      constructor(nodes = []) {
        super();
        this.nodes = nodes;
      }
      render(opts) {
        return this.nodes.reduce((code, n) => code + n.render(opts), "");
      }
      optimizeNodes() {
        const { nodes } = this;
        let i = nodes.length;
        while (i--) {
          const n = nodes[i].optimizeNodes();
          if (Array.isArray(n))
            nodes.splice(i, 1, ...n);
          else if (n)
            nodes[i] = n;
          else
            nodes.splice(i, 1);
        }
        return nodes.length > 0 ? this : void 0;
      }
      optimizeNames(names2, constants3) {
        const { nodes } = this;
        let i = nodes.length;
        while (i--) {
          const n = nodes[i];
          if (n.optimizeNames(names2, constants3))
            continue;
          subtractNames(names2, n.names);
          nodes.splice(i, 1);
        }
        return nodes.length > 0 ? this : void 0;
      }
      get names() {
        return this.nodes.reduce((names2, n) => addNames(names2, n.names), {});
      }
    };
    var BlockNode = class extends ParentNode {
      render(opts) {
        return "{" + opts._n + super.render(opts) + "}" + opts._n;
      }
    };
    var Root = class extends ParentNode {
    };
    var Else = class extends BlockNode {
    };
    Else.kind = "else";
    var If = class _If extends BlockNode {
      constructor(condition, nodes) {
        super(nodes);
        this.condition = condition;
      }
      render(opts) {
        let code = `if(${this.condition})` + super.render(opts);
        if (this.else)
          code += "else " + this.else.render(opts);
        return code;
      }
      optimizeNodes() {
        super.optimizeNodes();
        const cond = this.condition;
        if (cond === true)
          return this.nodes;
        let e = this.else;
        if (e) {
          const ns = e.optimizeNodes();
          e = this.else = Array.isArray(ns) ? new Else(ns) : ns;
        }
        if (e) {
          if (cond === false)
            return e instanceof _If ? e : e.nodes;
          if (this.nodes.length)
            return this;
          return new _If(not(cond), e instanceof _If ? [e] : e.nodes);
        }
        if (cond === false || !this.nodes.length)
          return void 0;
        return this;
      }
      optimizeNames(names2, constants3) {
        var _a;
        this.else = (_a = this.else) === null || _a === void 0 ? void 0 : _a.optimizeNames(names2, constants3);
        if (!(super.optimizeNames(names2, constants3) || this.else))
          return;
        this.condition = optimizeExpr(this.condition, names2, constants3);
        return this;
      }
      get names() {
        const names2 = super.names;
        addExprNames(names2, this.condition);
        if (this.else)
          addNames(names2, this.else.names);
        return names2;
      }
    };
    If.kind = "if";
    var For = class extends BlockNode {
    };
    For.kind = "for";
    var ForLoop = class extends For {
      constructor(iteration) {
        super();
        this.iteration = iteration;
      }
      render(opts) {
        return `for(${this.iteration})` + super.render(opts);
      }
      optimizeNames(names2, constants3) {
        if (!super.optimizeNames(names2, constants3))
          return;
        this.iteration = optimizeExpr(this.iteration, names2, constants3);
        return this;
      }
      get names() {
        return addNames(super.names, this.iteration.names);
      }
    };
    var ForRange = class extends For {
      constructor(varKind, name, from, to) {
        super();
        this.varKind = varKind;
        this.name = name;
        this.from = from;
        this.to = to;
      }
      render(opts) {
        const varKind = opts.es5 ? scope_1.varKinds.var : this.varKind;
        const { name, from, to } = this;
        return `for(${varKind} ${name}=${from}; ${name}<${to}; ${name}++)` + super.render(opts);
      }
      get names() {
        const names2 = addExprNames(super.names, this.from);
        return addExprNames(names2, this.to);
      }
    };
    var ForIter = class extends For {
      constructor(loop, varKind, name, iterable) {
        super();
        this.loop = loop;
        this.varKind = varKind;
        this.name = name;
        this.iterable = iterable;
      }
      render(opts) {
        return `for(${this.varKind} ${this.name} ${this.loop} ${this.iterable})` + super.render(opts);
      }
      optimizeNames(names2, constants3) {
        if (!super.optimizeNames(names2, constants3))
          return;
        this.iterable = optimizeExpr(this.iterable, names2, constants3);
        return this;
      }
      get names() {
        return addNames(super.names, this.iterable.names);
      }
    };
    var Func = class extends BlockNode {
      constructor(name, args, async) {
        super();
        this.name = name;
        this.args = args;
        this.async = async;
      }
      render(opts) {
        const _async = this.async ? "async " : "";
        return `${_async}function ${this.name}(${this.args})` + super.render(opts);
      }
    };
    Func.kind = "func";
    var Return = class extends ParentNode {
      render(opts) {
        return "return " + super.render(opts);
      }
    };
    Return.kind = "return";
    var Try = class extends BlockNode {
      render(opts) {
        let code = "try" + super.render(opts);
        if (this.catch)
          code += this.catch.render(opts);
        if (this.finally)
          code += this.finally.render(opts);
        return code;
      }
      optimizeNodes() {
        var _a, _b;
        super.optimizeNodes();
        (_a = this.catch) === null || _a === void 0 ? void 0 : _a.optimizeNodes();
        (_b = this.finally) === null || _b === void 0 ? void 0 : _b.optimizeNodes();
        return this;
      }
      optimizeNames(names2, constants3) {
        var _a, _b;
        super.optimizeNames(names2, constants3);
        (_a = this.catch) === null || _a === void 0 ? void 0 : _a.optimizeNames(names2, constants3);
        (_b = this.finally) === null || _b === void 0 ? void 0 : _b.optimizeNames(names2, constants3);
        return this;
      }
      get names() {
        const names2 = super.names;
        if (this.catch)
          addNames(names2, this.catch.names);
        if (this.finally)
          addNames(names2, this.finally.names);
        return names2;
      }
    };
    var Catch = class extends BlockNode {
      constructor(error) {
        super();
        this.error = error;
      }
      render(opts) {
        return `catch(${this.error})` + super.render(opts);
      }
    };
    Catch.kind = "catch";
    var Finally = class extends BlockNode {
      render(opts) {
        return "finally" + super.render(opts);
      }
    };
    Finally.kind = "finally";
    var CodeGen = class {
      constructor(extScope, opts = {}) {
        this._values = {};
        this._blockStarts = [];
        this._constants = {};
        this.opts = { ...opts, _n: opts.lines ? "\n" : "" };
        this._extScope = extScope;
        this._scope = new scope_1.Scope({ parent: extScope });
        this._nodes = [new Root()];
      }
      toString() {
        return this._root.render(this.opts);
      }
      // returns unique name in the internal scope
      name(prefix) {
        return this._scope.name(prefix);
      }
      // reserves unique name in the external scope
      scopeName(prefix) {
        return this._extScope.name(prefix);
      }
      // reserves unique name in the external scope and assigns value to it
      scopeValue(prefixOrName, value) {
        const name = this._extScope.value(prefixOrName, value);
        const vs = this._values[name.prefix] || (this._values[name.prefix] = /* @__PURE__ */ new Set());
        vs.add(name);
        return name;
      }
      getScopeValue(prefix, keyOrRef) {
        return this._extScope.getValue(prefix, keyOrRef);
      }
      // return code that assigns values in the external scope to the names that are used internally
      // (same names that were returned by gen.scopeName or gen.scopeValue)
      scopeRefs(scopeName) {
        return this._extScope.scopeRefs(scopeName, this._values);
      }
      scopeCode() {
        return this._extScope.scopeCode(this._values);
      }
      _def(varKind, nameOrPrefix, rhs, constant) {
        const name = this._scope.toName(nameOrPrefix);
        if (rhs !== void 0 && constant)
          this._constants[name.str] = rhs;
        this._leafNode(new Def(varKind, name, rhs));
        return name;
      }
      // `const` declaration (`var` in es5 mode)
      const(nameOrPrefix, rhs, _constant) {
        return this._def(scope_1.varKinds.const, nameOrPrefix, rhs, _constant);
      }
      // `let` declaration with optional assignment (`var` in es5 mode)
      let(nameOrPrefix, rhs, _constant) {
        return this._def(scope_1.varKinds.let, nameOrPrefix, rhs, _constant);
      }
      // `var` declaration with optional assignment
      var(nameOrPrefix, rhs, _constant) {
        return this._def(scope_1.varKinds.var, nameOrPrefix, rhs, _constant);
      }
      // assignment code
      assign(lhs, rhs, sideEffects) {
        return this._leafNode(new Assign(lhs, rhs, sideEffects));
      }
      // `+=` code
      add(lhs, rhs) {
        return this._leafNode(new AssignOp(lhs, exports.operators.ADD, rhs));
      }
      // appends passed SafeExpr to code or executes Block
      code(c) {
        if (typeof c == "function")
          c();
        else if (c !== code_1.nil)
          this._leafNode(new AnyCode(c));
        return this;
      }
      // returns code for object literal for the passed argument list of key-value pairs
      object(...keyValues) {
        const code = ["{"];
        for (const [key, value] of keyValues) {
          if (code.length > 1)
            code.push(",");
          code.push(key);
          if (key !== value || this.opts.es5) {
            code.push(":");
            (0, code_1.addCodeArg)(code, value);
          }
        }
        code.push("}");
        return new code_1._Code(code);
      }
      // `if` clause (or statement if `thenBody` and, optionally, `elseBody` are passed)
      if(condition, thenBody, elseBody) {
        this._blockNode(new If(condition));
        if (thenBody && elseBody) {
          this.code(thenBody).else().code(elseBody).endIf();
        } else if (thenBody) {
          this.code(thenBody).endIf();
        } else if (elseBody) {
          throw new Error('CodeGen: "else" body without "then" body');
        }
        return this;
      }
      // `else if` clause - invalid without `if` or after `else` clauses
      elseIf(condition) {
        return this._elseNode(new If(condition));
      }
      // `else` clause - only valid after `if` or `else if` clauses
      else() {
        return this._elseNode(new Else());
      }
      // end `if` statement (needed if gen.if was used only with condition)
      endIf() {
        return this._endBlockNode(If, Else);
      }
      _for(node, forBody) {
        this._blockNode(node);
        if (forBody)
          this.code(forBody).endFor();
        return this;
      }
      // a generic `for` clause (or statement if `forBody` is passed)
      for(iteration, forBody) {
        return this._for(new ForLoop(iteration), forBody);
      }
      // `for` statement for a range of values
      forRange(nameOrPrefix, from, to, forBody, varKind = this.opts.es5 ? scope_1.varKinds.var : scope_1.varKinds.let) {
        const name = this._scope.toName(nameOrPrefix);
        return this._for(new ForRange(varKind, name, from, to), () => forBody(name));
      }
      // `for-of` statement (in es5 mode replace with a normal for loop)
      forOf(nameOrPrefix, iterable, forBody, varKind = scope_1.varKinds.const) {
        const name = this._scope.toName(nameOrPrefix);
        if (this.opts.es5) {
          const arr = iterable instanceof code_1.Name ? iterable : this.var("_arr", iterable);
          return this.forRange("_i", 0, (0, code_1._)`${arr}.length`, (i) => {
            this.var(name, (0, code_1._)`${arr}[${i}]`);
            forBody(name);
          });
        }
        return this._for(new ForIter("of", varKind, name, iterable), () => forBody(name));
      }
      // `for-in` statement.
      // With option `ownProperties` replaced with a `for-of` loop for object keys
      forIn(nameOrPrefix, obj, forBody, varKind = this.opts.es5 ? scope_1.varKinds.var : scope_1.varKinds.const) {
        if (this.opts.ownProperties) {
          return this.forOf(nameOrPrefix, (0, code_1._)`Object.keys(${obj})`, forBody);
        }
        const name = this._scope.toName(nameOrPrefix);
        return this._for(new ForIter("in", varKind, name, obj), () => forBody(name));
      }
      // end `for` loop
      endFor() {
        return this._endBlockNode(For);
      }
      // `label` statement
      label(label) {
        return this._leafNode(new Label(label));
      }
      // `break` statement
      break(label) {
        return this._leafNode(new Break(label));
      }
      // `return` statement
      return(value) {
        const node = new Return();
        this._blockNode(node);
        this.code(value);
        if (node.nodes.length !== 1)
          throw new Error('CodeGen: "return" should have one node');
        return this._endBlockNode(Return);
      }
      // `try` statement
      try(tryBody, catchCode, finallyCode) {
        if (!catchCode && !finallyCode)
          throw new Error('CodeGen: "try" without "catch" and "finally"');
        const node = new Try();
        this._blockNode(node);
        this.code(tryBody);
        if (catchCode) {
          const error = this.name("e");
          this._currNode = node.catch = new Catch(error);
          catchCode(error);
        }
        if (finallyCode) {
          this._currNode = node.finally = new Finally();
          this.code(finallyCode);
        }
        return this._endBlockNode(Catch, Finally);
      }
      // `throw` statement
      throw(error) {
        return this._leafNode(new Throw(error));
      }
      // start self-balancing block
      block(body, nodeCount) {
        this._blockStarts.push(this._nodes.length);
        if (body)
          this.code(body).endBlock(nodeCount);
        return this;
      }
      // end the current self-balancing block
      endBlock(nodeCount) {
        const len = this._blockStarts.pop();
        if (len === void 0)
          throw new Error("CodeGen: not in self-balancing block");
        const toClose = this._nodes.length - len;
        if (toClose < 0 || nodeCount !== void 0 && toClose !== nodeCount) {
          throw new Error(`CodeGen: wrong number of nodes: ${toClose} vs ${nodeCount} expected`);
        }
        this._nodes.length = len;
        return this;
      }
      // `function` heading (or definition if funcBody is passed)
      func(name, args = code_1.nil, async, funcBody) {
        this._blockNode(new Func(name, args, async));
        if (funcBody)
          this.code(funcBody).endFunc();
        return this;
      }
      // end function definition
      endFunc() {
        return this._endBlockNode(Func);
      }
      optimize(n = 1) {
        while (n-- > 0) {
          this._root.optimizeNodes();
          this._root.optimizeNames(this._root.names, this._constants);
        }
      }
      _leafNode(node) {
        this._currNode.nodes.push(node);
        return this;
      }
      _blockNode(node) {
        this._currNode.nodes.push(node);
        this._nodes.push(node);
      }
      _endBlockNode(N1, N2) {
        const n = this._currNode;
        if (n instanceof N1 || N2 && n instanceof N2) {
          this._nodes.pop();
          return this;
        }
        throw new Error(`CodeGen: not in block "${N2 ? `${N1.kind}/${N2.kind}` : N1.kind}"`);
      }
      _elseNode(node) {
        const n = this._currNode;
        if (!(n instanceof If)) {
          throw new Error('CodeGen: "else" without "if"');
        }
        this._currNode = n.else = node;
        return this;
      }
      get _root() {
        return this._nodes[0];
      }
      get _currNode() {
        const ns = this._nodes;
        return ns[ns.length - 1];
      }
      set _currNode(node) {
        const ns = this._nodes;
        ns[ns.length - 1] = node;
      }
    };
    exports.CodeGen = CodeGen;
    function addNames(names2, from) {
      for (const n in from)
        names2[n] = (names2[n] || 0) + (from[n] || 0);
      return names2;
    }
    function addExprNames(names2, from) {
      return from instanceof code_1._CodeOrName ? addNames(names2, from.names) : names2;
    }
    function optimizeExpr(expr, names2, constants3) {
      if (expr instanceof code_1.Name)
        return replaceName(expr);
      if (!canOptimize(expr))
        return expr;
      return new code_1._Code(expr._items.reduce((items, c) => {
        if (c instanceof code_1.Name)
          c = replaceName(c);
        if (c instanceof code_1._Code)
          items.push(...c._items);
        else
          items.push(c);
        return items;
      }, []));
      function replaceName(n) {
        const c = constants3[n.str];
        if (c === void 0 || names2[n.str] !== 1)
          return n;
        delete names2[n.str];
        return c;
      }
      function canOptimize(e) {
        return e instanceof code_1._Code && e._items.some((c) => c instanceof code_1.Name && names2[c.str] === 1 && constants3[c.str] !== void 0);
      }
    }
    function subtractNames(names2, from) {
      for (const n in from)
        names2[n] = (names2[n] || 0) - (from[n] || 0);
    }
    function not(x) {
      return typeof x == "boolean" || typeof x == "number" || x === null ? !x : (0, code_1._)`!${par(x)}`;
    }
    exports.not = not;
    var andCode = mappend(exports.operators.AND);
    function and(...args) {
      return args.reduce(andCode);
    }
    exports.and = and;
    var orCode = mappend(exports.operators.OR);
    function or(...args) {
      return args.reduce(orCode);
    }
    exports.or = or;
    function mappend(op) {
      return (x, y) => x === code_1.nil ? y : y === code_1.nil ? x : (0, code_1._)`${par(x)} ${op} ${par(y)}`;
    }
    function par(x) {
      return x instanceof code_1.Name ? x : (0, code_1._)`(${x})`;
    }
  }
});

// node_modules/ajv/dist/compile/util.js
var require_util = __commonJS({
  "node_modules/ajv/dist/compile/util.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.checkStrictMode = exports.getErrorPath = exports.Type = exports.useFunc = exports.setEvaluated = exports.evaluatedPropsToName = exports.mergeEvaluated = exports.eachItem = exports.unescapeJsonPointer = exports.escapeJsonPointer = exports.escapeFragment = exports.unescapeFragment = exports.schemaRefOrVal = exports.schemaHasRulesButRef = exports.schemaHasRules = exports.checkUnknownRules = exports.alwaysValidSchema = exports.toHash = void 0;
    var codegen_1 = require_codegen();
    var code_1 = require_code();
    function toHash(arr) {
      const hash = {};
      for (const item of arr)
        hash[item] = true;
      return hash;
    }
    exports.toHash = toHash;
    function alwaysValidSchema(it, schema) {
      if (typeof schema == "boolean")
        return schema;
      if (Object.keys(schema).length === 0)
        return true;
      checkUnknownRules(it, schema);
      return !schemaHasRules(schema, it.self.RULES.all);
    }
    exports.alwaysValidSchema = alwaysValidSchema;
    function checkUnknownRules(it, schema = it.schema) {
      const { opts, self } = it;
      if (!opts.strictSchema)
        return;
      if (typeof schema === "boolean")
        return;
      const rules = self.RULES.keywords;
      for (const key in schema) {
        if (!rules[key])
          checkStrictMode(it, `unknown keyword: "${key}"`);
      }
    }
    exports.checkUnknownRules = checkUnknownRules;
    function schemaHasRules(schema, rules) {
      if (typeof schema == "boolean")
        return !schema;
      for (const key in schema)
        if (rules[key])
          return true;
      return false;
    }
    exports.schemaHasRules = schemaHasRules;
    function schemaHasRulesButRef(schema, RULES) {
      if (typeof schema == "boolean")
        return !schema;
      for (const key in schema)
        if (key !== "$ref" && RULES.all[key])
          return true;
      return false;
    }
    exports.schemaHasRulesButRef = schemaHasRulesButRef;
    function schemaRefOrVal({ topSchemaRef, schemaPath }, schema, keyword, $data) {
      if (!$data) {
        if (typeof schema == "number" || typeof schema == "boolean")
          return schema;
        if (typeof schema == "string")
          return (0, codegen_1._)`${schema}`;
      }
      return (0, codegen_1._)`${topSchemaRef}${schemaPath}${(0, codegen_1.getProperty)(keyword)}`;
    }
    exports.schemaRefOrVal = schemaRefOrVal;
    function unescapeFragment(str) {
      return unescapeJsonPointer(decodeURIComponent(str));
    }
    exports.unescapeFragment = unescapeFragment;
    function escapeFragment(str) {
      return encodeURIComponent(escapeJsonPointer(str));
    }
    exports.escapeFragment = escapeFragment;
    function escapeJsonPointer(str) {
      if (typeof str == "number")
        return `${str}`;
      return str.replace(/~/g, "~0").replace(/\//g, "~1");
    }
    exports.escapeJsonPointer = escapeJsonPointer;
    function unescapeJsonPointer(str) {
      return str.replace(/~1/g, "/").replace(/~0/g, "~");
    }
    exports.unescapeJsonPointer = unescapeJsonPointer;
    function eachItem(xs, f) {
      if (Array.isArray(xs)) {
        for (const x of xs)
          f(x);
      } else {
        f(xs);
      }
    }
    exports.eachItem = eachItem;
    function makeMergeEvaluated({ mergeNames, mergeToName, mergeValues, resultToName }) {
      return (gen, from, to, toName) => {
        const res = to === void 0 ? from : to instanceof codegen_1.Name ? (from instanceof codegen_1.Name ? mergeNames(gen, from, to) : mergeToName(gen, from, to), to) : from instanceof codegen_1.Name ? (mergeToName(gen, to, from), from) : mergeValues(from, to);
        return toName === codegen_1.Name && !(res instanceof codegen_1.Name) ? resultToName(gen, res) : res;
      };
    }
    exports.mergeEvaluated = {
      props: makeMergeEvaluated({
        mergeNames: (gen, from, to) => gen.if((0, codegen_1._)`${to} !== true && ${from} !== undefined`, () => {
          gen.if((0, codegen_1._)`${from} === true`, () => gen.assign(to, true), () => gen.assign(to, (0, codegen_1._)`${to} || {}`).code((0, codegen_1._)`Object.assign(${to}, ${from})`));
        }),
        mergeToName: (gen, from, to) => gen.if((0, codegen_1._)`${to} !== true`, () => {
          if (from === true) {
            gen.assign(to, true);
          } else {
            gen.assign(to, (0, codegen_1._)`${to} || {}`);
            setEvaluated(gen, to, from);
          }
        }),
        mergeValues: (from, to) => from === true ? true : { ...from, ...to },
        resultToName: evaluatedPropsToName
      }),
      items: makeMergeEvaluated({
        mergeNames: (gen, from, to) => gen.if((0, codegen_1._)`${to} !== true && ${from} !== undefined`, () => gen.assign(to, (0, codegen_1._)`${from} === true ? true : ${to} > ${from} ? ${to} : ${from}`)),
        mergeToName: (gen, from, to) => gen.if((0, codegen_1._)`${to} !== true`, () => gen.assign(to, from === true ? true : (0, codegen_1._)`${to} > ${from} ? ${to} : ${from}`)),
        mergeValues: (from, to) => from === true ? true : Math.max(from, to),
        resultToName: (gen, items) => gen.var("items", items)
      })
    };
    function evaluatedPropsToName(gen, ps) {
      if (ps === true)
        return gen.var("props", true);
      const props = gen.var("props", (0, codegen_1._)`{}`);
      if (ps !== void 0)
        setEvaluated(gen, props, ps);
      return props;
    }
    exports.evaluatedPropsToName = evaluatedPropsToName;
    function setEvaluated(gen, props, ps) {
      Object.keys(ps).forEach((p) => gen.assign((0, codegen_1._)`${props}${(0, codegen_1.getProperty)(p)}`, true));
    }
    exports.setEvaluated = setEvaluated;
    var snippets = {};
    function useFunc(gen, f) {
      return gen.scopeValue("func", {
        ref: f,
        code: snippets[f.code] || (snippets[f.code] = new code_1._Code(f.code))
      });
    }
    exports.useFunc = useFunc;
    var Type;
    (function(Type2) {
      Type2[Type2["Num"] = 0] = "Num";
      Type2[Type2["Str"] = 1] = "Str";
    })(Type || (exports.Type = Type = {}));
    function getErrorPath(dataProp, dataPropType, jsPropertySyntax) {
      if (dataProp instanceof codegen_1.Name) {
        const isNumber = dataPropType === Type.Num;
        return jsPropertySyntax ? isNumber ? (0, codegen_1._)`"[" + ${dataProp} + "]"` : (0, codegen_1._)`"['" + ${dataProp} + "']"` : isNumber ? (0, codegen_1._)`"/" + ${dataProp}` : (0, codegen_1._)`"/" + ${dataProp}.replace(/~/g, "~0").replace(/\\//g, "~1")`;
      }
      return jsPropertySyntax ? (0, codegen_1.getProperty)(dataProp).toString() : "/" + escapeJsonPointer(dataProp);
    }
    exports.getErrorPath = getErrorPath;
    function checkStrictMode(it, msg, mode = it.opts.strictSchema) {
      if (!mode)
        return;
      msg = `strict mode: ${msg}`;
      if (mode === true)
        throw new Error(msg);
      it.self.logger.warn(msg);
    }
    exports.checkStrictMode = checkStrictMode;
  }
});

// node_modules/ajv/dist/compile/names.js
var require_names = __commonJS({
  "node_modules/ajv/dist/compile/names.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var codegen_1 = require_codegen();
    var names2 = {
      // validation function arguments
      data: new codegen_1.Name("data"),
      // data passed to validation function
      // args passed from referencing schema
      valCxt: new codegen_1.Name("valCxt"),
      // validation/data context - should not be used directly, it is destructured to the names below
      instancePath: new codegen_1.Name("instancePath"),
      parentData: new codegen_1.Name("parentData"),
      parentDataProperty: new codegen_1.Name("parentDataProperty"),
      rootData: new codegen_1.Name("rootData"),
      // root data - same as the data passed to the first/top validation function
      dynamicAnchors: new codegen_1.Name("dynamicAnchors"),
      // used to support recursiveRef and dynamicRef
      // function scoped variables
      vErrors: new codegen_1.Name("vErrors"),
      // null or array of validation errors
      errors: new codegen_1.Name("errors"),
      // counter of validation errors
      this: new codegen_1.Name("this"),
      // "globals"
      self: new codegen_1.Name("self"),
      scope: new codegen_1.Name("scope"),
      // JTD serialize/parse name for JSON string and position
      json: new codegen_1.Name("json"),
      jsonPos: new codegen_1.Name("jsonPos"),
      jsonLen: new codegen_1.Name("jsonLen"),
      jsonPart: new codegen_1.Name("jsonPart")
    };
    exports.default = names2;
  }
});

// node_modules/ajv/dist/compile/errors.js
var require_errors = __commonJS({
  "node_modules/ajv/dist/compile/errors.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.extendErrors = exports.resetErrorsCount = exports.reportExtraError = exports.reportError = exports.keyword$DataError = exports.keywordError = void 0;
    var codegen_1 = require_codegen();
    var util_1 = require_util();
    var names_1 = require_names();
    exports.keywordError = {
      message: ({ keyword }) => (0, codegen_1.str)`must pass "${keyword}" keyword validation`
    };
    exports.keyword$DataError = {
      message: ({ keyword, schemaType }) => schemaType ? (0, codegen_1.str)`"${keyword}" keyword must be ${schemaType} ($data)` : (0, codegen_1.str)`"${keyword}" keyword is invalid ($data)`
    };
    function reportError2(cxt, error = exports.keywordError, errorPaths, overrideAllErrors) {
      const { it } = cxt;
      const { gen, compositeRule, allErrors } = it;
      const errObj = errorObjectCode(cxt, error, errorPaths);
      if (overrideAllErrors !== null && overrideAllErrors !== void 0 ? overrideAllErrors : compositeRule || allErrors) {
        addError(gen, errObj);
      } else {
        returnErrors(it, (0, codegen_1._)`[${errObj}]`);
      }
    }
    exports.reportError = reportError2;
    function reportExtraError(cxt, error = exports.keywordError, errorPaths) {
      const { it } = cxt;
      const { gen, compositeRule, allErrors } = it;
      const errObj = errorObjectCode(cxt, error, errorPaths);
      addError(gen, errObj);
      if (!(compositeRule || allErrors)) {
        returnErrors(it, names_1.default.vErrors);
      }
    }
    exports.reportExtraError = reportExtraError;
    function resetErrorsCount(gen, errsCount) {
      gen.assign(names_1.default.errors, errsCount);
      gen.if((0, codegen_1._)`${names_1.default.vErrors} !== null`, () => gen.if(errsCount, () => gen.assign((0, codegen_1._)`${names_1.default.vErrors}.length`, errsCount), () => gen.assign(names_1.default.vErrors, null)));
    }
    exports.resetErrorsCount = resetErrorsCount;
    function extendErrors({ gen, keyword, schemaValue, data, errsCount, it }) {
      if (errsCount === void 0)
        throw new Error("ajv implementation error");
      const err = gen.name("err");
      gen.forRange("i", errsCount, names_1.default.errors, (i) => {
        gen.const(err, (0, codegen_1._)`${names_1.default.vErrors}[${i}]`);
        gen.if((0, codegen_1._)`${err}.instancePath === undefined`, () => gen.assign((0, codegen_1._)`${err}.instancePath`, (0, codegen_1.strConcat)(names_1.default.instancePath, it.errorPath)));
        gen.assign((0, codegen_1._)`${err}.schemaPath`, (0, codegen_1.str)`${it.errSchemaPath}/${keyword}`);
        if (it.opts.verbose) {
          gen.assign((0, codegen_1._)`${err}.schema`, schemaValue);
          gen.assign((0, codegen_1._)`${err}.data`, data);
        }
      });
    }
    exports.extendErrors = extendErrors;
    function addError(gen, errObj) {
      const err = gen.const("err", errObj);
      gen.if((0, codegen_1._)`${names_1.default.vErrors} === null`, () => gen.assign(names_1.default.vErrors, (0, codegen_1._)`[${err}]`), (0, codegen_1._)`${names_1.default.vErrors}.push(${err})`);
      gen.code((0, codegen_1._)`${names_1.default.errors}++`);
    }
    function returnErrors(it, errs) {
      const { gen, validateName, schemaEnv } = it;
      if (schemaEnv.$async) {
        gen.throw((0, codegen_1._)`new ${it.ValidationError}(${errs})`);
      } else {
        gen.assign((0, codegen_1._)`${validateName}.errors`, errs);
        gen.return(false);
      }
    }
    var E = {
      keyword: new codegen_1.Name("keyword"),
      schemaPath: new codegen_1.Name("schemaPath"),
      // also used in JTD errors
      params: new codegen_1.Name("params"),
      propertyName: new codegen_1.Name("propertyName"),
      message: new codegen_1.Name("message"),
      schema: new codegen_1.Name("schema"),
      parentSchema: new codegen_1.Name("parentSchema")
    };
    function errorObjectCode(cxt, error, errorPaths) {
      const { createErrors } = cxt.it;
      if (createErrors === false)
        return (0, codegen_1._)`{}`;
      return errorObject(cxt, error, errorPaths);
    }
    function errorObject(cxt, error, errorPaths = {}) {
      const { gen, it } = cxt;
      const keyValues = [
        errorInstancePath(it, errorPaths),
        errorSchemaPath(cxt, errorPaths)
      ];
      extraErrorProps(cxt, error, keyValues);
      return gen.object(...keyValues);
    }
    function errorInstancePath({ errorPath }, { instancePath }) {
      const instPath = instancePath ? (0, codegen_1.str)`${errorPath}${(0, util_1.getErrorPath)(instancePath, util_1.Type.Str)}` : errorPath;
      return [names_1.default.instancePath, (0, codegen_1.strConcat)(names_1.default.instancePath, instPath)];
    }
    function errorSchemaPath({ keyword, it: { errSchemaPath } }, { schemaPath, parentSchema }) {
      let schPath = parentSchema ? errSchemaPath : (0, codegen_1.str)`${errSchemaPath}/${keyword}`;
      if (schemaPath) {
        schPath = (0, codegen_1.str)`${schPath}${(0, util_1.getErrorPath)(schemaPath, util_1.Type.Str)}`;
      }
      return [E.schemaPath, schPath];
    }
    function extraErrorProps(cxt, { params, message }, keyValues) {
      const { keyword, data, schemaValue, it } = cxt;
      const { opts, propertyName, topSchemaRef, schemaPath } = it;
      keyValues.push([E.keyword, keyword], [E.params, typeof params == "function" ? params(cxt) : params || (0, codegen_1._)`{}`]);
      if (opts.messages) {
        keyValues.push([E.message, typeof message == "function" ? message(cxt) : message]);
      }
      if (opts.verbose) {
        keyValues.push([E.schema, schemaValue], [E.parentSchema, (0, codegen_1._)`${topSchemaRef}${schemaPath}`], [names_1.default.data, data]);
      }
      if (propertyName)
        keyValues.push([E.propertyName, propertyName]);
    }
  }
});

// node_modules/ajv/dist/compile/validate/boolSchema.js
var require_boolSchema = __commonJS({
  "node_modules/ajv/dist/compile/validate/boolSchema.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.boolOrEmptySchema = exports.topBoolOrEmptySchema = void 0;
    var errors_1 = require_errors();
    var codegen_1 = require_codegen();
    var names_1 = require_names();
    var boolError = {
      message: "boolean schema is false"
    };
    function topBoolOrEmptySchema(it) {
      const { gen, schema, validateName } = it;
      if (schema === false) {
        falseSchemaError(it, false);
      } else if (typeof schema == "object" && schema.$async === true) {
        gen.return(names_1.default.data);
      } else {
        gen.assign((0, codegen_1._)`${validateName}.errors`, null);
        gen.return(true);
      }
    }
    exports.topBoolOrEmptySchema = topBoolOrEmptySchema;
    function boolOrEmptySchema(it, valid) {
      const { gen, schema } = it;
      if (schema === false) {
        gen.var(valid, false);
        falseSchemaError(it);
      } else {
        gen.var(valid, true);
      }
    }
    exports.boolOrEmptySchema = boolOrEmptySchema;
    function falseSchemaError(it, overrideAllErrors) {
      const { gen, data } = it;
      const cxt = {
        gen,
        keyword: "false schema",
        data,
        schema: false,
        schemaCode: false,
        schemaValue: false,
        params: {},
        it
      };
      (0, errors_1.reportError)(cxt, boolError, void 0, overrideAllErrors);
    }
  }
});

// node_modules/ajv/dist/compile/rules.js
var require_rules = __commonJS({
  "node_modules/ajv/dist/compile/rules.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.getRules = exports.isJSONType = void 0;
    var _jsonTypes = ["string", "number", "integer", "boolean", "null", "object", "array"];
    var jsonTypes = new Set(_jsonTypes);
    function isJSONType(x) {
      return typeof x == "string" && jsonTypes.has(x);
    }
    exports.isJSONType = isJSONType;
    function getRules() {
      const groups = {
        number: { type: "number", rules: [] },
        string: { type: "string", rules: [] },
        array: { type: "array", rules: [] },
        object: { type: "object", rules: [] }
      };
      return {
        types: { ...groups, integer: true, boolean: true, null: true },
        rules: [{ rules: [] }, groups.number, groups.string, groups.array, groups.object],
        post: { rules: [] },
        all: {},
        keywords: {}
      };
    }
    exports.getRules = getRules;
  }
});

// node_modules/ajv/dist/compile/validate/applicability.js
var require_applicability = __commonJS({
  "node_modules/ajv/dist/compile/validate/applicability.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.shouldUseRule = exports.shouldUseGroup = exports.schemaHasRulesForType = void 0;
    function schemaHasRulesForType({ schema, self }, type) {
      const group = self.RULES.types[type];
      return group && group !== true && shouldUseGroup(schema, group);
    }
    exports.schemaHasRulesForType = schemaHasRulesForType;
    function shouldUseGroup(schema, group) {
      return group.rules.some((rule) => shouldUseRule(schema, rule));
    }
    exports.shouldUseGroup = shouldUseGroup;
    function shouldUseRule(schema, rule) {
      var _a;
      return schema[rule.keyword] !== void 0 || ((_a = rule.definition.implements) === null || _a === void 0 ? void 0 : _a.some((kwd) => schema[kwd] !== void 0));
    }
    exports.shouldUseRule = shouldUseRule;
  }
});

// node_modules/ajv/dist/compile/validate/dataType.js
var require_dataType = __commonJS({
  "node_modules/ajv/dist/compile/validate/dataType.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.reportTypeError = exports.checkDataTypes = exports.checkDataType = exports.coerceAndCheckDataType = exports.getJSONTypes = exports.getSchemaTypes = exports.DataType = void 0;
    var rules_1 = require_rules();
    var applicability_1 = require_applicability();
    var errors_1 = require_errors();
    var codegen_1 = require_codegen();
    var util_1 = require_util();
    var DataType;
    (function(DataType2) {
      DataType2[DataType2["Correct"] = 0] = "Correct";
      DataType2[DataType2["Wrong"] = 1] = "Wrong";
    })(DataType || (exports.DataType = DataType = {}));
    function getSchemaTypes(schema) {
      const types = getJSONTypes(schema.type);
      const hasNull = types.includes("null");
      if (hasNull) {
        if (schema.nullable === false)
          throw new Error("type: null contradicts nullable: false");
      } else {
        if (!types.length && schema.nullable !== void 0) {
          throw new Error('"nullable" cannot be used without "type"');
        }
        if (schema.nullable === true)
          types.push("null");
      }
      return types;
    }
    exports.getSchemaTypes = getSchemaTypes;
    function getJSONTypes(ts) {
      const types = Array.isArray(ts) ? ts : ts ? [ts] : [];
      if (types.every(rules_1.isJSONType))
        return types;
      throw new Error("type must be JSONType or JSONType[]: " + types.join(","));
    }
    exports.getJSONTypes = getJSONTypes;
    function coerceAndCheckDataType(it, types) {
      const { gen, data, opts } = it;
      const coerceTo = coerceToTypes(types, opts.coerceTypes);
      const checkTypes = types.length > 0 && !(coerceTo.length === 0 && types.length === 1 && (0, applicability_1.schemaHasRulesForType)(it, types[0]));
      if (checkTypes) {
        const wrongType = checkDataTypes(types, data, opts.strictNumbers, DataType.Wrong);
        gen.if(wrongType, () => {
          if (coerceTo.length)
            coerceData(it, types, coerceTo);
          else
            reportTypeError(it);
        });
      }
      return checkTypes;
    }
    exports.coerceAndCheckDataType = coerceAndCheckDataType;
    var COERCIBLE = /* @__PURE__ */ new Set(["string", "number", "integer", "boolean", "null"]);
    function coerceToTypes(types, coerceTypes) {
      return coerceTypes ? types.filter((t) => COERCIBLE.has(t) || coerceTypes === "array" && t === "array") : [];
    }
    function coerceData(it, types, coerceTo) {
      const { gen, data, opts } = it;
      const dataType = gen.let("dataType", (0, codegen_1._)`typeof ${data}`);
      const coerced = gen.let("coerced", (0, codegen_1._)`undefined`);
      if (opts.coerceTypes === "array") {
        gen.if((0, codegen_1._)`${dataType} == 'object' && Array.isArray(${data}) && ${data}.length == 1`, () => gen.assign(data, (0, codegen_1._)`${data}[0]`).assign(dataType, (0, codegen_1._)`typeof ${data}`).if(checkDataTypes(types, data, opts.strictNumbers), () => gen.assign(coerced, data)));
      }
      gen.if((0, codegen_1._)`${coerced} !== undefined`);
      for (const t of coerceTo) {
        if (COERCIBLE.has(t) || t === "array" && opts.coerceTypes === "array") {
          coerceSpecificType(t);
        }
      }
      gen.else();
      reportTypeError(it);
      gen.endIf();
      gen.if((0, codegen_1._)`${coerced} !== undefined`, () => {
        gen.assign(data, coerced);
        assignParentData(it, coerced);
      });
      function coerceSpecificType(t) {
        switch (t) {
          case "string":
            gen.elseIf((0, codegen_1._)`${dataType} == "number" || ${dataType} == "boolean"`).assign(coerced, (0, codegen_1._)`"" + ${data}`).elseIf((0, codegen_1._)`${data} === null`).assign(coerced, (0, codegen_1._)`""`);
            return;
          case "number":
            gen.elseIf((0, codegen_1._)`${dataType} == "boolean" || ${data} === null
              || (${dataType} == "string" && ${data} && ${data} == +${data})`).assign(coerced, (0, codegen_1._)`+${data}`);
            return;
          case "integer":
            gen.elseIf((0, codegen_1._)`${dataType} === "boolean" || ${data} === null
              || (${dataType} === "string" && ${data} && ${data} == +${data} && !(${data} % 1))`).assign(coerced, (0, codegen_1._)`+${data}`);
            return;
          case "boolean":
            gen.elseIf((0, codegen_1._)`${data} === "false" || ${data} === 0 || ${data} === null`).assign(coerced, false).elseIf((0, codegen_1._)`${data} === "true" || ${data} === 1`).assign(coerced, true);
            return;
          case "null":
            gen.elseIf((0, codegen_1._)`${data} === "" || ${data} === 0 || ${data} === false`);
            gen.assign(coerced, null);
            return;
          case "array":
            gen.elseIf((0, codegen_1._)`${dataType} === "string" || ${dataType} === "number"
              || ${dataType} === "boolean" || ${data} === null`).assign(coerced, (0, codegen_1._)`[${data}]`);
        }
      }
    }
    function assignParentData({ gen, parentData, parentDataProperty }, expr) {
      gen.if((0, codegen_1._)`${parentData} !== undefined`, () => gen.assign((0, codegen_1._)`${parentData}[${parentDataProperty}]`, expr));
    }
    function checkDataType(dataType, data, strictNums, correct = DataType.Correct) {
      const EQ = correct === DataType.Correct ? codegen_1.operators.EQ : codegen_1.operators.NEQ;
      let cond;
      switch (dataType) {
        case "null":
          return (0, codegen_1._)`${data} ${EQ} null`;
        case "array":
          cond = (0, codegen_1._)`Array.isArray(${data})`;
          break;
        case "object":
          cond = (0, codegen_1._)`${data} && typeof ${data} == "object" && !Array.isArray(${data})`;
          break;
        case "integer":
          cond = numCond((0, codegen_1._)`!(${data} % 1) && !isNaN(${data})`);
          break;
        case "number":
          cond = numCond();
          break;
        default:
          return (0, codegen_1._)`typeof ${data} ${EQ} ${dataType}`;
      }
      return correct === DataType.Correct ? cond : (0, codegen_1.not)(cond);
      function numCond(_cond = codegen_1.nil) {
        return (0, codegen_1.and)((0, codegen_1._)`typeof ${data} == "number"`, _cond, strictNums ? (0, codegen_1._)`isFinite(${data})` : codegen_1.nil);
      }
    }
    exports.checkDataType = checkDataType;
    function checkDataTypes(dataTypes, data, strictNums, correct) {
      if (dataTypes.length === 1) {
        return checkDataType(dataTypes[0], data, strictNums, correct);
      }
      let cond;
      const types = (0, util_1.toHash)(dataTypes);
      if (types.array && types.object) {
        const notObj = (0, codegen_1._)`typeof ${data} != "object"`;
        cond = types.null ? notObj : (0, codegen_1._)`!${data} || ${notObj}`;
        delete types.null;
        delete types.array;
        delete types.object;
      } else {
        cond = codegen_1.nil;
      }
      if (types.number)
        delete types.integer;
      for (const t in types)
        cond = (0, codegen_1.and)(cond, checkDataType(t, data, strictNums, correct));
      return cond;
    }
    exports.checkDataTypes = checkDataTypes;
    var typeError = {
      message: ({ schema }) => `must be ${schema}`,
      params: ({ schema, schemaValue }) => typeof schema == "string" ? (0, codegen_1._)`{type: ${schema}}` : (0, codegen_1._)`{type: ${schemaValue}}`
    };
    function reportTypeError(it) {
      const cxt = getTypeErrorContext(it);
      (0, errors_1.reportError)(cxt, typeError);
    }
    exports.reportTypeError = reportTypeError;
    function getTypeErrorContext(it) {
      const { gen, data, schema } = it;
      const schemaCode = (0, util_1.schemaRefOrVal)(it, schema, "type");
      return {
        gen,
        keyword: "type",
        data,
        schema: schema.type,
        schemaCode,
        schemaValue: schemaCode,
        parentSchema: schema,
        params: {},
        it
      };
    }
  }
});

// node_modules/ajv/dist/compile/validate/defaults.js
var require_defaults = __commonJS({
  "node_modules/ajv/dist/compile/validate/defaults.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.assignDefaults = void 0;
    var codegen_1 = require_codegen();
    var util_1 = require_util();
    function assignDefaults(it, ty) {
      const { properties, items } = it.schema;
      if (ty === "object" && properties) {
        for (const key in properties) {
          assignDefault(it, key, properties[key].default);
        }
      } else if (ty === "array" && Array.isArray(items)) {
        items.forEach((sch, i) => assignDefault(it, i, sch.default));
      }
    }
    exports.assignDefaults = assignDefaults;
    function assignDefault(it, prop, defaultValue) {
      const { gen, compositeRule, data, opts } = it;
      if (defaultValue === void 0)
        return;
      const childData = (0, codegen_1._)`${data}${(0, codegen_1.getProperty)(prop)}`;
      if (compositeRule) {
        (0, util_1.checkStrictMode)(it, `default is ignored for: ${childData}`);
        return;
      }
      let condition = (0, codegen_1._)`${childData} === undefined`;
      if (opts.useDefaults === "empty") {
        condition = (0, codegen_1._)`${condition} || ${childData} === null || ${childData} === ""`;
      }
      gen.if(condition, (0, codegen_1._)`${childData} = ${(0, codegen_1.stringify)(defaultValue)}`);
    }
  }
});

// node_modules/ajv/dist/vocabularies/code.js
var require_code2 = __commonJS({
  "node_modules/ajv/dist/vocabularies/code.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.validateUnion = exports.validateArray = exports.usePattern = exports.callValidateCode = exports.schemaProperties = exports.allSchemaProperties = exports.noPropertyInData = exports.propertyInData = exports.isOwnProperty = exports.hasPropFunc = exports.reportMissingProp = exports.checkMissingProp = exports.checkReportMissingProp = void 0;
    var codegen_1 = require_codegen();
    var util_1 = require_util();
    var names_1 = require_names();
    var util_2 = require_util();
    function checkReportMissingProp(cxt, prop) {
      const { gen, data, it } = cxt;
      gen.if(noPropertyInData(gen, data, prop, it.opts.ownProperties), () => {
        cxt.setParams({ missingProperty: (0, codegen_1._)`${prop}` }, true);
        cxt.error();
      });
    }
    exports.checkReportMissingProp = checkReportMissingProp;
    function checkMissingProp({ gen, data, it: { opts } }, properties, missing) {
      return (0, codegen_1.or)(...properties.map((prop) => (0, codegen_1.and)(noPropertyInData(gen, data, prop, opts.ownProperties), (0, codegen_1._)`${missing} = ${prop}`)));
    }
    exports.checkMissingProp = checkMissingProp;
    function reportMissingProp(cxt, missing) {
      cxt.setParams({ missingProperty: missing }, true);
      cxt.error();
    }
    exports.reportMissingProp = reportMissingProp;
    function hasPropFunc(gen) {
      return gen.scopeValue("func", {
        // eslint-disable-next-line @typescript-eslint/unbound-method
        ref: Object.prototype.hasOwnProperty,
        code: (0, codegen_1._)`Object.prototype.hasOwnProperty`
      });
    }
    exports.hasPropFunc = hasPropFunc;
    function isOwnProperty(gen, data, property) {
      return (0, codegen_1._)`${hasPropFunc(gen)}.call(${data}, ${property})`;
    }
    exports.isOwnProperty = isOwnProperty;
    function propertyInData(gen, data, property, ownProperties) {
      const cond = (0, codegen_1._)`${data}${(0, codegen_1.getProperty)(property)} !== undefined`;
      return ownProperties ? (0, codegen_1._)`${cond} && ${isOwnProperty(gen, data, property)}` : cond;
    }
    exports.propertyInData = propertyInData;
    function noPropertyInData(gen, data, property, ownProperties) {
      const cond = (0, codegen_1._)`${data}${(0, codegen_1.getProperty)(property)} === undefined`;
      return ownProperties ? (0, codegen_1.or)(cond, (0, codegen_1.not)(isOwnProperty(gen, data, property))) : cond;
    }
    exports.noPropertyInData = noPropertyInData;
    function allSchemaProperties(schemaMap) {
      return schemaMap ? Object.keys(schemaMap).filter((p) => p !== "__proto__") : [];
    }
    exports.allSchemaProperties = allSchemaProperties;
    function schemaProperties(it, schemaMap) {
      return allSchemaProperties(schemaMap).filter((p) => !(0, util_1.alwaysValidSchema)(it, schemaMap[p]));
    }
    exports.schemaProperties = schemaProperties;
    function callValidateCode({ schemaCode, data, it: { gen, topSchemaRef, schemaPath, errorPath }, it }, func, context, passSchema) {
      const dataAndSchema = passSchema ? (0, codegen_1._)`${schemaCode}, ${data}, ${topSchemaRef}${schemaPath}` : data;
      const valCxt = [
        [names_1.default.instancePath, (0, codegen_1.strConcat)(names_1.default.instancePath, errorPath)],
        [names_1.default.parentData, it.parentData],
        [names_1.default.parentDataProperty, it.parentDataProperty],
        [names_1.default.rootData, names_1.default.rootData]
      ];
      if (it.opts.dynamicRef)
        valCxt.push([names_1.default.dynamicAnchors, names_1.default.dynamicAnchors]);
      const args = (0, codegen_1._)`${dataAndSchema}, ${gen.object(...valCxt)}`;
      return context !== codegen_1.nil ? (0, codegen_1._)`${func}.call(${context}, ${args})` : (0, codegen_1._)`${func}(${args})`;
    }
    exports.callValidateCode = callValidateCode;
    var newRegExp = (0, codegen_1._)`new RegExp`;
    function usePattern({ gen, it: { opts } }, pattern2) {
      const u = opts.unicodeRegExp ? "u" : "";
      const { regExp } = opts.code;
      const rx = regExp(pattern2, u);
      return gen.scopeValue("pattern", {
        key: rx.toString(),
        ref: rx,
        code: (0, codegen_1._)`${regExp.code === "new RegExp" ? newRegExp : (0, util_2.useFunc)(gen, regExp)}(${pattern2}, ${u})`
      });
    }
    exports.usePattern = usePattern;
    function validateArray(cxt) {
      const { gen, data, keyword, it } = cxt;
      const valid = gen.name("valid");
      if (it.allErrors) {
        const validArr = gen.let("valid", true);
        validateItems(() => gen.assign(validArr, false));
        return validArr;
      }
      gen.var(valid, true);
      validateItems(() => gen.break());
      return valid;
      function validateItems(notValid) {
        const len = gen.const("len", (0, codegen_1._)`${data}.length`);
        gen.forRange("i", 0, len, (i) => {
          cxt.subschema({
            keyword,
            dataProp: i,
            dataPropType: util_1.Type.Num
          }, valid);
          gen.if((0, codegen_1.not)(valid), notValid);
        });
      }
    }
    exports.validateArray = validateArray;
    function validateUnion(cxt) {
      const { gen, schema, keyword, it } = cxt;
      if (!Array.isArray(schema))
        throw new Error("ajv implementation error");
      const alwaysValid = schema.some((sch) => (0, util_1.alwaysValidSchema)(it, sch));
      if (alwaysValid && !it.opts.unevaluated)
        return;
      const valid = gen.let("valid", false);
      const schValid = gen.name("_valid");
      gen.block(() => schema.forEach((_sch, i) => {
        const schCxt = cxt.subschema({
          keyword,
          schemaProp: i,
          compositeRule: true
        }, schValid);
        gen.assign(valid, (0, codegen_1._)`${valid} || ${schValid}`);
        const merged = cxt.mergeValidEvaluated(schCxt, schValid);
        if (!merged)
          gen.if((0, codegen_1.not)(valid));
      }));
      cxt.result(valid, () => cxt.reset(), () => cxt.error(true));
    }
    exports.validateUnion = validateUnion;
  }
});

// node_modules/ajv/dist/compile/validate/keyword.js
var require_keyword = __commonJS({
  "node_modules/ajv/dist/compile/validate/keyword.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.validateKeywordUsage = exports.validSchemaType = exports.funcKeywordCode = exports.macroKeywordCode = void 0;
    var codegen_1 = require_codegen();
    var names_1 = require_names();
    var code_1 = require_code2();
    var errors_1 = require_errors();
    function macroKeywordCode(cxt, def) {
      const { gen, keyword, schema, parentSchema, it } = cxt;
      const macroSchema = def.macro.call(it.self, schema, parentSchema, it);
      const schemaRef = useKeyword(gen, keyword, macroSchema);
      if (it.opts.validateSchema !== false)
        it.self.validateSchema(macroSchema, true);
      const valid = gen.name("valid");
      cxt.subschema({
        schema: macroSchema,
        schemaPath: codegen_1.nil,
        errSchemaPath: `${it.errSchemaPath}/${keyword}`,
        topSchemaRef: schemaRef,
        compositeRule: true
      }, valid);
      cxt.pass(valid, () => cxt.error(true));
    }
    exports.macroKeywordCode = macroKeywordCode;
    function funcKeywordCode(cxt, def) {
      var _a;
      const { gen, keyword, schema, parentSchema, $data, it } = cxt;
      checkAsyncKeyword(it, def);
      const validate = !$data && def.compile ? def.compile.call(it.self, schema, parentSchema, it) : def.validate;
      const validateRef = useKeyword(gen, keyword, validate);
      const valid = gen.let("valid");
      cxt.block$data(valid, validateKeyword);
      cxt.ok((_a = def.valid) !== null && _a !== void 0 ? _a : valid);
      function validateKeyword() {
        if (def.errors === false) {
          assignValid();
          if (def.modifying)
            modifyData(cxt);
          reportErrs(() => cxt.error());
        } else {
          const ruleErrs = def.async ? validateAsync() : validateSync();
          if (def.modifying)
            modifyData(cxt);
          reportErrs(() => addErrs(cxt, ruleErrs));
        }
      }
      function validateAsync() {
        const ruleErrs = gen.let("ruleErrs", null);
        gen.try(() => assignValid((0, codegen_1._)`await `), (e) => gen.assign(valid, false).if((0, codegen_1._)`${e} instanceof ${it.ValidationError}`, () => gen.assign(ruleErrs, (0, codegen_1._)`${e}.errors`), () => gen.throw(e)));
        return ruleErrs;
      }
      function validateSync() {
        const validateErrs = (0, codegen_1._)`${validateRef}.errors`;
        gen.assign(validateErrs, null);
        assignValid(codegen_1.nil);
        return validateErrs;
      }
      function assignValid(_await = def.async ? (0, codegen_1._)`await ` : codegen_1.nil) {
        const passCxt = it.opts.passContext ? names_1.default.this : names_1.default.self;
        const passSchema = !("compile" in def && !$data || def.schema === false);
        gen.assign(valid, (0, codegen_1._)`${_await}${(0, code_1.callValidateCode)(cxt, validateRef, passCxt, passSchema)}`, def.modifying);
      }
      function reportErrs(errors) {
        var _a2;
        gen.if((0, codegen_1.not)((_a2 = def.valid) !== null && _a2 !== void 0 ? _a2 : valid), errors);
      }
    }
    exports.funcKeywordCode = funcKeywordCode;
    function modifyData(cxt) {
      const { gen, data, it } = cxt;
      gen.if(it.parentData, () => gen.assign(data, (0, codegen_1._)`${it.parentData}[${it.parentDataProperty}]`));
    }
    function addErrs(cxt, errs) {
      const { gen } = cxt;
      gen.if((0, codegen_1._)`Array.isArray(${errs})`, () => {
        gen.assign(names_1.default.vErrors, (0, codegen_1._)`${names_1.default.vErrors} === null ? ${errs} : ${names_1.default.vErrors}.concat(${errs})`).assign(names_1.default.errors, (0, codegen_1._)`${names_1.default.vErrors}.length`);
        (0, errors_1.extendErrors)(cxt);
      }, () => cxt.error());
    }
    function checkAsyncKeyword({ schemaEnv }, def) {
      if (def.async && !schemaEnv.$async)
        throw new Error("async keyword in sync schema");
    }
    function useKeyword(gen, keyword, result) {
      if (result === void 0)
        throw new Error(`keyword "${keyword}" failed to compile`);
      return gen.scopeValue("keyword", typeof result == "function" ? { ref: result } : { ref: result, code: (0, codegen_1.stringify)(result) });
    }
    function validSchemaType(schema, schemaType, allowUndefined = false) {
      return !schemaType.length || schemaType.some((st) => st === "array" ? Array.isArray(schema) : st === "object" ? schema && typeof schema == "object" && !Array.isArray(schema) : typeof schema == st || allowUndefined && typeof schema == "undefined");
    }
    exports.validSchemaType = validSchemaType;
    function validateKeywordUsage({ schema, opts, self, errSchemaPath }, def, keyword) {
      if (Array.isArray(def.keyword) ? !def.keyword.includes(keyword) : def.keyword !== keyword) {
        throw new Error("ajv implementation error");
      }
      const deps = def.dependencies;
      if (deps === null || deps === void 0 ? void 0 : deps.some((kwd) => !Object.prototype.hasOwnProperty.call(schema, kwd))) {
        throw new Error(`parent schema must have dependencies of ${keyword}: ${deps.join(",")}`);
      }
      if (def.validateSchema) {
        const valid = def.validateSchema(schema[keyword]);
        if (!valid) {
          const msg = `keyword "${keyword}" value is invalid at path "${errSchemaPath}": ` + self.errorsText(def.validateSchema.errors);
          if (opts.validateSchema === "log")
            self.logger.error(msg);
          else
            throw new Error(msg);
        }
      }
    }
    exports.validateKeywordUsage = validateKeywordUsage;
  }
});

// node_modules/ajv/dist/compile/validate/subschema.js
var require_subschema = __commonJS({
  "node_modules/ajv/dist/compile/validate/subschema.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.extendSubschemaMode = exports.extendSubschemaData = exports.getSubschema = void 0;
    var codegen_1 = require_codegen();
    var util_1 = require_util();
    function getSubschema(it, { keyword, schemaProp, schema, schemaPath, errSchemaPath, topSchemaRef }) {
      if (keyword !== void 0 && schema !== void 0) {
        throw new Error('both "keyword" and "schema" passed, only one allowed');
      }
      if (keyword !== void 0) {
        const sch = it.schema[keyword];
        return schemaProp === void 0 ? {
          schema: sch,
          schemaPath: (0, codegen_1._)`${it.schemaPath}${(0, codegen_1.getProperty)(keyword)}`,
          errSchemaPath: `${it.errSchemaPath}/${keyword}`
        } : {
          schema: sch[schemaProp],
          schemaPath: (0, codegen_1._)`${it.schemaPath}${(0, codegen_1.getProperty)(keyword)}${(0, codegen_1.getProperty)(schemaProp)}`,
          errSchemaPath: `${it.errSchemaPath}/${keyword}/${(0, util_1.escapeFragment)(schemaProp)}`
        };
      }
      if (schema !== void 0) {
        if (schemaPath === void 0 || errSchemaPath === void 0 || topSchemaRef === void 0) {
          throw new Error('"schemaPath", "errSchemaPath" and "topSchemaRef" are required with "schema"');
        }
        return {
          schema,
          schemaPath,
          topSchemaRef,
          errSchemaPath
        };
      }
      throw new Error('either "keyword" or "schema" must be passed');
    }
    exports.getSubschema = getSubschema;
    function extendSubschemaData(subschema, it, { dataProp, dataPropType: dpType, data, dataTypes, propertyName }) {
      if (data !== void 0 && dataProp !== void 0) {
        throw new Error('both "data" and "dataProp" passed, only one allowed');
      }
      const { gen } = it;
      if (dataProp !== void 0) {
        const { errorPath, dataPathArr, opts } = it;
        const nextData = gen.let("data", (0, codegen_1._)`${it.data}${(0, codegen_1.getProperty)(dataProp)}`, true);
        dataContextProps(nextData);
        subschema.errorPath = (0, codegen_1.str)`${errorPath}${(0, util_1.getErrorPath)(dataProp, dpType, opts.jsPropertySyntax)}`;
        subschema.parentDataProperty = (0, codegen_1._)`${dataProp}`;
        subschema.dataPathArr = [...dataPathArr, subschema.parentDataProperty];
      }
      if (data !== void 0) {
        const nextData = data instanceof codegen_1.Name ? data : gen.let("data", data, true);
        dataContextProps(nextData);
        if (propertyName !== void 0)
          subschema.propertyName = propertyName;
      }
      if (dataTypes)
        subschema.dataTypes = dataTypes;
      function dataContextProps(_nextData) {
        subschema.data = _nextData;
        subschema.dataLevel = it.dataLevel + 1;
        subschema.dataTypes = [];
        it.definedProperties = /* @__PURE__ */ new Set();
        subschema.parentData = it.data;
        subschema.dataNames = [...it.dataNames, _nextData];
      }
    }
    exports.extendSubschemaData = extendSubschemaData;
    function extendSubschemaMode(subschema, { jtdDiscriminator, jtdMetadata, compositeRule, createErrors, allErrors }) {
      if (compositeRule !== void 0)
        subschema.compositeRule = compositeRule;
      if (createErrors !== void 0)
        subschema.createErrors = createErrors;
      if (allErrors !== void 0)
        subschema.allErrors = allErrors;
      subschema.jtdDiscriminator = jtdDiscriminator;
      subschema.jtdMetadata = jtdMetadata;
    }
    exports.extendSubschemaMode = extendSubschemaMode;
  }
});

// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = __commonJS({
  "node_modules/fast-deep-equal/index.js"(exports, module) {
    "use strict";
    module.exports = function equal(a, b) {
      if (a === b) return true;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return false;
        var length, i, keys2;
        if (Array.isArray(a)) {
          length = a.length;
          if (length != b.length) return false;
          for (i = length; i-- !== 0; )
            if (!equal(a[i], b[i])) return false;
          return true;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        keys2 = Object.keys(a);
        length = keys2.length;
        if (length !== Object.keys(b).length) return false;
        for (i = length; i-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys2[i])) return false;
        for (i = length; i-- !== 0; ) {
          var key = keys2[i];
          if (!equal(a[key], b[key])) return false;
        }
        return true;
      }
      return a !== a && b !== b;
    };
  }
});

// node_modules/json-schema-traverse/index.js
var require_json_schema_traverse = __commonJS({
  "node_modules/json-schema-traverse/index.js"(exports, module) {
    "use strict";
    var traverse = module.exports = function(schema, opts, cb) {
      if (typeof opts == "function") {
        cb = opts;
        opts = {};
      }
      cb = opts.cb || cb;
      var pre = typeof cb == "function" ? cb : cb.pre || function() {
      };
      var post = cb.post || function() {
      };
      _traverse(opts, pre, post, schema, "", schema);
    };
    traverse.keywords = {
      additionalItems: true,
      items: true,
      contains: true,
      additionalProperties: true,
      propertyNames: true,
      not: true,
      if: true,
      then: true,
      else: true
    };
    traverse.arrayKeywords = {
      items: true,
      allOf: true,
      anyOf: true,
      oneOf: true
    };
    traverse.propsKeywords = {
      $defs: true,
      definitions: true,
      properties: true,
      patternProperties: true,
      dependencies: true
    };
    traverse.skipKeywords = {
      default: true,
      enum: true,
      const: true,
      required: true,
      maximum: true,
      minimum: true,
      exclusiveMaximum: true,
      exclusiveMinimum: true,
      multipleOf: true,
      maxLength: true,
      minLength: true,
      pattern: true,
      format: true,
      maxItems: true,
      minItems: true,
      uniqueItems: true,
      maxProperties: true,
      minProperties: true
    };
    function _traverse(opts, pre, post, schema, jsonPtr, rootSchema, parentJsonPtr, parentKeyword, parentSchema, keyIndex) {
      if (schema && typeof schema == "object" && !Array.isArray(schema)) {
        pre(schema, jsonPtr, rootSchema, parentJsonPtr, parentKeyword, parentSchema, keyIndex);
        for (var key in schema) {
          var sch = schema[key];
          if (Array.isArray(sch)) {
            if (key in traverse.arrayKeywords) {
              for (var i = 0; i < sch.length; i++)
                _traverse(opts, pre, post, sch[i], jsonPtr + "/" + key + "/" + i, rootSchema, jsonPtr, key, schema, i);
            }
          } else if (key in traverse.propsKeywords) {
            if (sch && typeof sch == "object") {
              for (var prop in sch)
                _traverse(opts, pre, post, sch[prop], jsonPtr + "/" + key + "/" + escapeJsonPtr(prop), rootSchema, jsonPtr, key, schema, prop);
            }
          } else if (key in traverse.keywords || opts.allKeys && !(key in traverse.skipKeywords)) {
            _traverse(opts, pre, post, sch, jsonPtr + "/" + key, rootSchema, jsonPtr, key, schema);
          }
        }
        post(schema, jsonPtr, rootSchema, parentJsonPtr, parentKeyword, parentSchema, keyIndex);
      }
    }
    function escapeJsonPtr(str) {
      return str.replace(/~/g, "~0").replace(/\//g, "~1");
    }
  }
});

// node_modules/ajv/dist/compile/resolve.js
var require_resolve = __commonJS({
  "node_modules/ajv/dist/compile/resolve.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.getSchemaRefs = exports.resolveUrl = exports.normalizeId = exports._getFullPath = exports.getFullPath = exports.inlineRef = void 0;
    var util_1 = require_util();
    var equal = require_fast_deep_equal();
    var traverse = require_json_schema_traverse();
    var SIMPLE_INLINED = /* @__PURE__ */ new Set([
      "type",
      "format",
      "pattern",
      "maxLength",
      "minLength",
      "maxProperties",
      "minProperties",
      "maxItems",
      "minItems",
      "maximum",
      "minimum",
      "uniqueItems",
      "multipleOf",
      "required",
      "enum",
      "const"
    ]);
    function inlineRef(schema, limit = true) {
      if (typeof schema == "boolean")
        return true;
      if (limit === true)
        return !hasRef(schema);
      if (!limit)
        return false;
      return countKeys(schema) <= limit;
    }
    exports.inlineRef = inlineRef;
    var REF_KEYWORDS = /* @__PURE__ */ new Set([
      "$ref",
      "$recursiveRef",
      "$recursiveAnchor",
      "$dynamicRef",
      "$dynamicAnchor"
    ]);
    function hasRef(schema) {
      for (const key in schema) {
        if (REF_KEYWORDS.has(key))
          return true;
        const sch = schema[key];
        if (Array.isArray(sch) && sch.some(hasRef))
          return true;
        if (typeof sch == "object" && hasRef(sch))
          return true;
      }
      return false;
    }
    function countKeys(schema) {
      let count = 0;
      for (const key in schema) {
        if (key === "$ref")
          return Infinity;
        count++;
        if (SIMPLE_INLINED.has(key))
          continue;
        if (typeof schema[key] == "object") {
          (0, util_1.eachItem)(schema[key], (sch) => count += countKeys(sch));
        }
        if (count === Infinity)
          return Infinity;
      }
      return count;
    }
    function getFullPath(resolver, id2 = "", normalize2) {
      if (normalize2 !== false)
        id2 = normalizeId(id2);
      const p = resolver.parse(id2);
      return _getFullPath(resolver, p);
    }
    exports.getFullPath = getFullPath;
    function _getFullPath(resolver, p) {
      const serialized = resolver.serialize(p);
      return serialized.split("#")[0] + "#";
    }
    exports._getFullPath = _getFullPath;
    var TRAILING_SLASH_HASH = /#\/?$/;
    function normalizeId(id2) {
      return id2 ? id2.replace(TRAILING_SLASH_HASH, "") : "";
    }
    exports.normalizeId = normalizeId;
    function resolveUrl(resolver, baseId, id2) {
      id2 = normalizeId(id2);
      return resolver.resolve(baseId, id2);
    }
    exports.resolveUrl = resolveUrl;
    var ANCHOR = /^[a-z_][-a-z0-9._]*$/i;
    function getSchemaRefs(schema, baseId) {
      if (typeof schema == "boolean")
        return {};
      const { schemaId, uriResolver } = this.opts;
      const schId = normalizeId(schema[schemaId] || baseId);
      const baseIds = { "": schId };
      const pathPrefix = getFullPath(uriResolver, schId, false);
      const localRefs = {};
      const schemaRefs = /* @__PURE__ */ new Set();
      traverse(schema, { allKeys: true }, (sch, jsonPtr, _, parentJsonPtr) => {
        if (parentJsonPtr === void 0)
          return;
        const fullPath = pathPrefix + jsonPtr;
        let innerBaseId = baseIds[parentJsonPtr];
        if (typeof sch[schemaId] == "string")
          innerBaseId = addRef.call(this, sch[schemaId]);
        addAnchor.call(this, sch.$anchor);
        addAnchor.call(this, sch.$dynamicAnchor);
        baseIds[jsonPtr] = innerBaseId;
        function addRef(ref) {
          const _resolve = this.opts.uriResolver.resolve;
          ref = normalizeId(innerBaseId ? _resolve(innerBaseId, ref) : ref);
          if (schemaRefs.has(ref))
            throw ambiguos(ref);
          schemaRefs.add(ref);
          let schOrRef = this.refs[ref];
          if (typeof schOrRef == "string")
            schOrRef = this.refs[schOrRef];
          if (typeof schOrRef == "object") {
            checkAmbiguosRef(sch, schOrRef.schema, ref);
          } else if (ref !== normalizeId(fullPath)) {
            if (ref[0] === "#") {
              checkAmbiguosRef(sch, localRefs[ref], ref);
              localRefs[ref] = sch;
            } else {
              this.refs[ref] = fullPath;
            }
          }
          return ref;
        }
        function addAnchor(anchor) {
          if (typeof anchor == "string") {
            if (!ANCHOR.test(anchor))
              throw new Error(`invalid anchor "${anchor}"`);
            addRef.call(this, `#${anchor}`);
          }
        }
      });
      return localRefs;
      function checkAmbiguosRef(sch1, sch2, ref) {
        if (sch2 !== void 0 && !equal(sch1, sch2))
          throw ambiguos(ref);
      }
      function ambiguos(ref) {
        return new Error(`reference "${ref}" resolves to more than one schema`);
      }
    }
    exports.getSchemaRefs = getSchemaRefs;
  }
});

// node_modules/ajv/dist/compile/validate/index.js
var require_validate = __commonJS({
  "node_modules/ajv/dist/compile/validate/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.getData = exports.KeywordCxt = exports.validateFunctionCode = void 0;
    var boolSchema_1 = require_boolSchema();
    var dataType_1 = require_dataType();
    var applicability_1 = require_applicability();
    var dataType_2 = require_dataType();
    var defaults_1 = require_defaults();
    var keyword_1 = require_keyword();
    var subschema_1 = require_subschema();
    var codegen_1 = require_codegen();
    var names_1 = require_names();
    var resolve_1 = require_resolve();
    var util_1 = require_util();
    var errors_1 = require_errors();
    function validateFunctionCode(it) {
      if (isSchemaObj(it)) {
        checkKeywords(it);
        if (schemaCxtHasRules(it)) {
          topSchemaObjCode(it);
          return;
        }
      }
      validateFunction(it, () => (0, boolSchema_1.topBoolOrEmptySchema)(it));
    }
    exports.validateFunctionCode = validateFunctionCode;
    function validateFunction({ gen, validateName, schema, schemaEnv, opts }, body) {
      if (opts.code.es5) {
        gen.func(validateName, (0, codegen_1._)`${names_1.default.data}, ${names_1.default.valCxt}`, schemaEnv.$async, () => {
          gen.code((0, codegen_1._)`"use strict"; ${funcSourceUrl(schema, opts)}`);
          destructureValCxtES5(gen, opts);
          gen.code(body);
        });
      } else {
        gen.func(validateName, (0, codegen_1._)`${names_1.default.data}, ${destructureValCxt(opts)}`, schemaEnv.$async, () => gen.code(funcSourceUrl(schema, opts)).code(body));
      }
    }
    function destructureValCxt(opts) {
      return (0, codegen_1._)`{${names_1.default.instancePath}="", ${names_1.default.parentData}, ${names_1.default.parentDataProperty}, ${names_1.default.rootData}=${names_1.default.data}${opts.dynamicRef ? (0, codegen_1._)`, ${names_1.default.dynamicAnchors}={}` : codegen_1.nil}}={}`;
    }
    function destructureValCxtES5(gen, opts) {
      gen.if(names_1.default.valCxt, () => {
        gen.var(names_1.default.instancePath, (0, codegen_1._)`${names_1.default.valCxt}.${names_1.default.instancePath}`);
        gen.var(names_1.default.parentData, (0, codegen_1._)`${names_1.default.valCxt}.${names_1.default.parentData}`);
        gen.var(names_1.default.parentDataProperty, (0, codegen_1._)`${names_1.default.valCxt}.${names_1.default.parentDataProperty}`);
        gen.var(names_1.default.rootData, (0, codegen_1._)`${names_1.default.valCxt}.${names_1.default.rootData}`);
        if (opts.dynamicRef)
          gen.var(names_1.default.dynamicAnchors, (0, codegen_1._)`${names_1.default.valCxt}.${names_1.default.dynamicAnchors}`);
      }, () => {
        gen.var(names_1.default.instancePath, (0, codegen_1._)`""`);
        gen.var(names_1.default.parentData, (0, codegen_1._)`undefined`);
        gen.var(names_1.default.parentDataProperty, (0, codegen_1._)`undefined`);
        gen.var(names_1.default.rootData, names_1.default.data);
        if (opts.dynamicRef)
          gen.var(names_1.default.dynamicAnchors, (0, codegen_1._)`{}`);
      });
    }
    function topSchemaObjCode(it) {
      const { schema, opts, gen } = it;
      validateFunction(it, () => {
        if (opts.$comment && schema.$comment)
          commentKeyword(it);
        checkNoDefault(it);
        gen.let(names_1.default.vErrors, null);
        gen.let(names_1.default.errors, 0);
        if (opts.unevaluated)
          resetEvaluated(it);
        typeAndKeywords(it);
        returnResults(it);
      });
      return;
    }
    function resetEvaluated(it) {
      const { gen, validateName } = it;
      it.evaluated = gen.const("evaluated", (0, codegen_1._)`${validateName}.evaluated`);
      gen.if((0, codegen_1._)`${it.evaluated}.dynamicProps`, () => gen.assign((0, codegen_1._)`${it.evaluated}.props`, (0, codegen_1._)`undefined`));
      gen.if((0, codegen_1._)`${it.evaluated}.dynamicItems`, () => gen.assign((0, codegen_1._)`${it.evaluated}.items`, (0, codegen_1._)`undefined`));
    }
    function funcSourceUrl(schema, opts) {
      const schId = typeof schema == "object" && schema[opts.schemaId];
      return schId && (opts.code.source || opts.code.process) ? (0, codegen_1._)`/*# sourceURL=${schId} */` : codegen_1.nil;
    }
    function subschemaCode(it, valid) {
      if (isSchemaObj(it)) {
        checkKeywords(it);
        if (schemaCxtHasRules(it)) {
          subSchemaObjCode(it, valid);
          return;
        }
      }
      (0, boolSchema_1.boolOrEmptySchema)(it, valid);
    }
    function schemaCxtHasRules({ schema, self }) {
      if (typeof schema == "boolean")
        return !schema;
      for (const key in schema)
        if (self.RULES.all[key])
          return true;
      return false;
    }
    function isSchemaObj(it) {
      return typeof it.schema != "boolean";
    }
    function subSchemaObjCode(it, valid) {
      const { schema, gen, opts } = it;
      if (opts.$comment && schema.$comment)
        commentKeyword(it);
      updateContext(it);
      checkAsyncSchema(it);
      const errsCount = gen.const("_errs", names_1.default.errors);
      typeAndKeywords(it, errsCount);
      gen.var(valid, (0, codegen_1._)`${errsCount} === ${names_1.default.errors}`);
    }
    function checkKeywords(it) {
      (0, util_1.checkUnknownRules)(it);
      checkRefsAndKeywords(it);
    }
    function typeAndKeywords(it, errsCount) {
      if (it.opts.jtd)
        return schemaKeywords(it, [], false, errsCount);
      const types = (0, dataType_1.getSchemaTypes)(it.schema);
      const checkedTypes = (0, dataType_1.coerceAndCheckDataType)(it, types);
      schemaKeywords(it, types, !checkedTypes, errsCount);
    }
    function checkRefsAndKeywords(it) {
      const { schema, errSchemaPath, opts, self } = it;
      if (schema.$ref && opts.ignoreKeywordsWithRef && (0, util_1.schemaHasRulesButRef)(schema, self.RULES)) {
        self.logger.warn(`$ref: keywords ignored in schema at path "${errSchemaPath}"`);
      }
    }
    function checkNoDefault(it) {
      const { schema, opts } = it;
      if (schema.default !== void 0 && opts.useDefaults && opts.strictSchema) {
        (0, util_1.checkStrictMode)(it, "default is ignored in the schema root");
      }
    }
    function updateContext(it) {
      const schId = it.schema[it.opts.schemaId];
      if (schId)
        it.baseId = (0, resolve_1.resolveUrl)(it.opts.uriResolver, it.baseId, schId);
    }
    function checkAsyncSchema(it) {
      if (it.schema.$async && !it.schemaEnv.$async)
        throw new Error("async schema in sync schema");
    }
    function commentKeyword({ gen, schemaEnv, schema, errSchemaPath, opts }) {
      const msg = schema.$comment;
      if (opts.$comment === true) {
        gen.code((0, codegen_1._)`${names_1.default.self}.logger.log(${msg})`);
      } else if (typeof opts.$comment == "function") {
        const schemaPath = (0, codegen_1.str)`${errSchemaPath}/$comment`;
        const rootName = gen.scopeValue("root", { ref: schemaEnv.root });
        gen.code((0, codegen_1._)`${names_1.default.self}.opts.$comment(${msg}, ${schemaPath}, ${rootName}.schema)`);
      }
    }
    function returnResults(it) {
      const { gen, schemaEnv, validateName, ValidationError, opts } = it;
      if (schemaEnv.$async) {
        gen.if((0, codegen_1._)`${names_1.default.errors} === 0`, () => gen.return(names_1.default.data), () => gen.throw((0, codegen_1._)`new ${ValidationError}(${names_1.default.vErrors})`));
      } else {
        gen.assign((0, codegen_1._)`${validateName}.errors`, names_1.default.vErrors);
        if (opts.unevaluated)
          assignEvaluated(it);
        gen.return((0, codegen_1._)`${names_1.default.errors} === 0`);
      }
    }
    function assignEvaluated({ gen, evaluated, props, items }) {
      if (props instanceof codegen_1.Name)
        gen.assign((0, codegen_1._)`${evaluated}.props`, props);
      if (items instanceof codegen_1.Name)
        gen.assign((0, codegen_1._)`${evaluated}.items`, items);
    }
    function schemaKeywords(it, types, typeErrors, errsCount) {
      const { gen, schema, data, allErrors, opts, self } = it;
      const { RULES } = self;
      if (schema.$ref && (opts.ignoreKeywordsWithRef || !(0, util_1.schemaHasRulesButRef)(schema, RULES))) {
        gen.block(() => keywordCode(it, "$ref", RULES.all.$ref.definition));
        return;
      }
      if (!opts.jtd)
        checkStrictTypes(it, types);
      gen.block(() => {
        for (const group of RULES.rules)
          groupKeywords(group);
        groupKeywords(RULES.post);
      });
      function groupKeywords(group) {
        if (!(0, applicability_1.shouldUseGroup)(schema, group))
          return;
        if (group.type) {
          gen.if((0, dataType_2.checkDataType)(group.type, data, opts.strictNumbers));
          iterateKeywords(it, group);
          if (types.length === 1 && types[0] === group.type && typeErrors) {
            gen.else();
            (0, dataType_2.reportTypeError)(it);
          }
          gen.endIf();
        } else {
          iterateKeywords(it, group);
        }
        if (!allErrors)
          gen.if((0, codegen_1._)`${names_1.default.errors} === ${errsCount || 0}`);
      }
    }
    function iterateKeywords(it, group) {
      const { gen, schema, opts: { useDefaults } } = it;
      if (useDefaults)
        (0, defaults_1.assignDefaults)(it, group.type);
      gen.block(() => {
        for (const rule of group.rules) {
          if ((0, applicability_1.shouldUseRule)(schema, rule)) {
            keywordCode(it, rule.keyword, rule.definition, group.type);
          }
        }
      });
    }
    function checkStrictTypes(it, types) {
      if (it.schemaEnv.meta || !it.opts.strictTypes)
        return;
      checkContextTypes(it, types);
      if (!it.opts.allowUnionTypes)
        checkMultipleTypes(it, types);
      checkKeywordTypes(it, it.dataTypes);
    }
    function checkContextTypes(it, types) {
      if (!types.length)
        return;
      if (!it.dataTypes.length) {
        it.dataTypes = types;
        return;
      }
      types.forEach((t) => {
        if (!includesType(it.dataTypes, t)) {
          strictTypesError(it, `type "${t}" not allowed by context "${it.dataTypes.join(",")}"`);
        }
      });
      narrowSchemaTypes(it, types);
    }
    function checkMultipleTypes(it, ts) {
      if (ts.length > 1 && !(ts.length === 2 && ts.includes("null"))) {
        strictTypesError(it, "use allowUnionTypes to allow union type keyword");
      }
    }
    function checkKeywordTypes(it, ts) {
      const rules = it.self.RULES.all;
      for (const keyword in rules) {
        const rule = rules[keyword];
        if (typeof rule == "object" && (0, applicability_1.shouldUseRule)(it.schema, rule)) {
          const { type } = rule.definition;
          if (type.length && !type.some((t) => hasApplicableType(ts, t))) {
            strictTypesError(it, `missing type "${type.join(",")}" for keyword "${keyword}"`);
          }
        }
      }
    }
    function hasApplicableType(schTs, kwdT) {
      return schTs.includes(kwdT) || kwdT === "number" && schTs.includes("integer");
    }
    function includesType(ts, t) {
      return ts.includes(t) || t === "integer" && ts.includes("number");
    }
    function narrowSchemaTypes(it, withTypes) {
      const ts = [];
      for (const t of it.dataTypes) {
        if (includesType(withTypes, t))
          ts.push(t);
        else if (withTypes.includes("integer") && t === "number")
          ts.push("integer");
      }
      it.dataTypes = ts;
    }
    function strictTypesError(it, msg) {
      const schemaPath = it.schemaEnv.baseId + it.errSchemaPath;
      msg += ` at "${schemaPath}" (strictTypes)`;
      (0, util_1.checkStrictMode)(it, msg, it.opts.strictTypes);
    }
    var KeywordCxt = class {
      constructor(it, def, keyword) {
        (0, keyword_1.validateKeywordUsage)(it, def, keyword);
        this.gen = it.gen;
        this.allErrors = it.allErrors;
        this.keyword = keyword;
        this.data = it.data;
        this.schema = it.schema[keyword];
        this.$data = def.$data && it.opts.$data && this.schema && this.schema.$data;
        this.schemaValue = (0, util_1.schemaRefOrVal)(it, this.schema, keyword, this.$data);
        this.schemaType = def.schemaType;
        this.parentSchema = it.schema;
        this.params = {};
        this.it = it;
        this.def = def;
        if (this.$data) {
          this.schemaCode = it.gen.const("vSchema", getData(this.$data, it));
        } else {
          this.schemaCode = this.schemaValue;
          if (!(0, keyword_1.validSchemaType)(this.schema, def.schemaType, def.allowUndefined)) {
            throw new Error(`${keyword} value must be ${JSON.stringify(def.schemaType)}`);
          }
        }
        if ("code" in def ? def.trackErrors : def.errors !== false) {
          this.errsCount = it.gen.const("_errs", names_1.default.errors);
        }
      }
      result(condition, successAction, failAction) {
        this.failResult((0, codegen_1.not)(condition), successAction, failAction);
      }
      failResult(condition, successAction, failAction) {
        this.gen.if(condition);
        if (failAction)
          failAction();
        else
          this.error();
        if (successAction) {
          this.gen.else();
          successAction();
          if (this.allErrors)
            this.gen.endIf();
        } else {
          if (this.allErrors)
            this.gen.endIf();
          else
            this.gen.else();
        }
      }
      pass(condition, failAction) {
        this.failResult((0, codegen_1.not)(condition), void 0, failAction);
      }
      fail(condition) {
        if (condition === void 0) {
          this.error();
          if (!this.allErrors)
            this.gen.if(false);
          return;
        }
        this.gen.if(condition);
        this.error();
        if (this.allErrors)
          this.gen.endIf();
        else
          this.gen.else();
      }
      fail$data(condition) {
        if (!this.$data)
          return this.fail(condition);
        const { schemaCode } = this;
        this.fail((0, codegen_1._)`${schemaCode} !== undefined && (${(0, codegen_1.or)(this.invalid$data(), condition)})`);
      }
      error(append, errorParams, errorPaths) {
        if (errorParams) {
          this.setParams(errorParams);
          this._error(append, errorPaths);
          this.setParams({});
          return;
        }
        this._error(append, errorPaths);
      }
      _error(append, errorPaths) {
        ;
        (append ? errors_1.reportExtraError : errors_1.reportError)(this, this.def.error, errorPaths);
      }
      $dataError() {
        (0, errors_1.reportError)(this, this.def.$dataError || errors_1.keyword$DataError);
      }
      reset() {
        if (this.errsCount === void 0)
          throw new Error('add "trackErrors" to keyword definition');
        (0, errors_1.resetErrorsCount)(this.gen, this.errsCount);
      }
      ok(cond) {
        if (!this.allErrors)
          this.gen.if(cond);
      }
      setParams(obj, assign) {
        if (assign)
          Object.assign(this.params, obj);
        else
          this.params = obj;
      }
      block$data(valid, codeBlock, $dataValid = codegen_1.nil) {
        this.gen.block(() => {
          this.check$data(valid, $dataValid);
          codeBlock();
        });
      }
      check$data(valid = codegen_1.nil, $dataValid = codegen_1.nil) {
        if (!this.$data)
          return;
        const { gen, schemaCode, schemaType, def } = this;
        gen.if((0, codegen_1.or)((0, codegen_1._)`${schemaCode} === undefined`, $dataValid));
        if (valid !== codegen_1.nil)
          gen.assign(valid, true);
        if (schemaType.length || def.validateSchema) {
          gen.elseIf(this.invalid$data());
          this.$dataError();
          if (valid !== codegen_1.nil)
            gen.assign(valid, false);
        }
        gen.else();
      }
      invalid$data() {
        const { gen, schemaCode, schemaType, def, it } = this;
        return (0, codegen_1.or)(wrong$DataType(), invalid$DataSchema());
        function wrong$DataType() {
          if (schemaType.length) {
            if (!(schemaCode instanceof codegen_1.Name))
              throw new Error("ajv implementation error");
            const st = Array.isArray(schemaType) ? schemaType : [schemaType];
            return (0, codegen_1._)`${(0, dataType_2.checkDataTypes)(st, schemaCode, it.opts.strictNumbers, dataType_2.DataType.Wrong)}`;
          }
          return codegen_1.nil;
        }
        function invalid$DataSchema() {
          if (def.validateSchema) {
            const validateSchemaRef = gen.scopeValue("validate$data", { ref: def.validateSchema });
            return (0, codegen_1._)`!${validateSchemaRef}(${schemaCode})`;
          }
          return codegen_1.nil;
        }
      }
      subschema(appl, valid) {
        const subschema = (0, subschema_1.getSubschema)(this.it, appl);
        (0, subschema_1.extendSubschemaData)(subschema, this.it, appl);
        (0, subschema_1.extendSubschemaMode)(subschema, appl);
        const nextContext = { ...this.it, ...subschema, items: void 0, props: void 0 };
        subschemaCode(nextContext, valid);
        return nextContext;
      }
      mergeEvaluated(schemaCxt, toName) {
        const { it, gen } = this;
        if (!it.opts.unevaluated)
          return;
        if (it.props !== true && schemaCxt.props !== void 0) {
          it.props = util_1.mergeEvaluated.props(gen, schemaCxt.props, it.props, toName);
        }
        if (it.items !== true && schemaCxt.items !== void 0) {
          it.items = util_1.mergeEvaluated.items(gen, schemaCxt.items, it.items, toName);
        }
      }
      mergeValidEvaluated(schemaCxt, valid) {
        const { it, gen } = this;
        if (it.opts.unevaluated && (it.props !== true || it.items !== true)) {
          gen.if(valid, () => this.mergeEvaluated(schemaCxt, codegen_1.Name));
          return true;
        }
      }
    };
    exports.KeywordCxt = KeywordCxt;
    function keywordCode(it, keyword, def, ruleType) {
      const cxt = new KeywordCxt(it, def, keyword);
      if ("code" in def) {
        def.code(cxt, ruleType);
      } else if (cxt.$data && def.validate) {
        (0, keyword_1.funcKeywordCode)(cxt, def);
      } else if ("macro" in def) {
        (0, keyword_1.macroKeywordCode)(cxt, def);
      } else if (def.compile || def.validate) {
        (0, keyword_1.funcKeywordCode)(cxt, def);
      }
    }
    var JSON_POINTER = /^\/(?:[^~]|~0|~1)*$/;
    var RELATIVE_JSON_POINTER = /^([0-9]+)(#|\/(?:[^~]|~0|~1)*)?$/;
    function getData($data, { dataLevel, dataNames, dataPathArr }) {
      let jsonPointer;
      let data;
      if ($data === "")
        return names_1.default.rootData;
      if ($data[0] === "/") {
        if (!JSON_POINTER.test($data))
          throw new Error(`Invalid JSON-pointer: ${$data}`);
        jsonPointer = $data;
        data = names_1.default.rootData;
      } else {
        const matches = RELATIVE_JSON_POINTER.exec($data);
        if (!matches)
          throw new Error(`Invalid JSON-pointer: ${$data}`);
        const up = +matches[1];
        jsonPointer = matches[2];
        if (jsonPointer === "#") {
          if (up >= dataLevel)
            throw new Error(errorMsg("property/index", up));
          return dataPathArr[dataLevel - up];
        }
        if (up > dataLevel)
          throw new Error(errorMsg("data", up));
        data = dataNames[dataLevel - up];
        if (!jsonPointer)
          return data;
      }
      let expr = data;
      const segments = jsonPointer.split("/");
      for (const segment of segments) {
        if (segment) {
          data = (0, codegen_1._)`${data}${(0, codegen_1.getProperty)((0, util_1.unescapeJsonPointer)(segment))}`;
          expr = (0, codegen_1._)`${expr} && ${data}`;
        }
      }
      return expr;
      function errorMsg(pointerType, up) {
        return `Cannot access ${pointerType} ${up} levels up, current level is ${dataLevel}`;
      }
    }
    exports.getData = getData;
  }
});

// node_modules/ajv/dist/runtime/validation_error.js
var require_validation_error = __commonJS({
  "node_modules/ajv/dist/runtime/validation_error.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var ValidationError = class extends Error {
      constructor(errors) {
        super("validation failed");
        this.errors = errors;
        this.ajv = this.validation = true;
      }
    };
    exports.default = ValidationError;
  }
});

// node_modules/ajv/dist/compile/ref_error.js
var require_ref_error = __commonJS({
  "node_modules/ajv/dist/compile/ref_error.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var resolve_1 = require_resolve();
    var MissingRefError = class extends Error {
      constructor(resolver, baseId, ref, msg) {
        super(msg || `can't resolve reference ${ref} from id ${baseId}`);
        this.missingRef = (0, resolve_1.resolveUrl)(resolver, baseId, ref);
        this.missingSchema = (0, resolve_1.normalizeId)((0, resolve_1.getFullPath)(resolver, this.missingRef));
      }
    };
    exports.default = MissingRefError;
  }
});

// node_modules/ajv/dist/compile/index.js
var require_compile = __commonJS({
  "node_modules/ajv/dist/compile/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.resolveSchema = exports.getCompilingSchema = exports.resolveRef = exports.compileSchema = exports.SchemaEnv = void 0;
    var codegen_1 = require_codegen();
    var validation_error_1 = require_validation_error();
    var names_1 = require_names();
    var resolve_1 = require_resolve();
    var util_1 = require_util();
    var validate_1 = require_validate();
    var SchemaEnv = class {
      constructor(env) {
        var _a;
        this.refs = {};
        this.dynamicAnchors = {};
        let schema;
        if (typeof env.schema == "object")
          schema = env.schema;
        this.schema = env.schema;
        this.schemaId = env.schemaId;
        this.root = env.root || this;
        this.baseId = (_a = env.baseId) !== null && _a !== void 0 ? _a : (0, resolve_1.normalizeId)(schema === null || schema === void 0 ? void 0 : schema[env.schemaId || "$id"]);
        this.schemaPath = env.schemaPath;
        this.localRefs = env.localRefs;
        this.meta = env.meta;
        this.$async = schema === null || schema === void 0 ? void 0 : schema.$async;
        this.refs = {};
      }
    };
    exports.SchemaEnv = SchemaEnv;
    function compileSchema(sch) {
      const _sch = getCompilingSchema.call(this, sch);
      if (_sch)
        return _sch;
      const rootId = (0, resolve_1.getFullPath)(this.opts.uriResolver, sch.root.baseId);
      const { es5, lines } = this.opts.code;
      const { ownProperties } = this.opts;
      const gen = new codegen_1.CodeGen(this.scope, { es5, lines, ownProperties });
      let _ValidationError;
      if (sch.$async) {
        _ValidationError = gen.scopeValue("Error", {
          ref: validation_error_1.default,
          code: (0, codegen_1._)`require("ajv/dist/runtime/validation_error").default`
        });
      }
      const validateName = gen.scopeName("validate");
      sch.validateName = validateName;
      const schemaCxt = {
        gen,
        allErrors: this.opts.allErrors,
        data: names_1.default.data,
        parentData: names_1.default.parentData,
        parentDataProperty: names_1.default.parentDataProperty,
        dataNames: [names_1.default.data],
        dataPathArr: [codegen_1.nil],
        // TODO can its length be used as dataLevel if nil is removed?
        dataLevel: 0,
        dataTypes: [],
        definedProperties: /* @__PURE__ */ new Set(),
        topSchemaRef: gen.scopeValue("schema", this.opts.code.source === true ? { ref: sch.schema, code: (0, codegen_1.stringify)(sch.schema) } : { ref: sch.schema }),
        validateName,
        ValidationError: _ValidationError,
        schema: sch.schema,
        schemaEnv: sch,
        rootId,
        baseId: sch.baseId || rootId,
        schemaPath: codegen_1.nil,
        errSchemaPath: sch.schemaPath || (this.opts.jtd ? "" : "#"),
        errorPath: (0, codegen_1._)`""`,
        opts: this.opts,
        self: this
      };
      let sourceCode;
      try {
        this._compilations.add(sch);
        (0, validate_1.validateFunctionCode)(schemaCxt);
        gen.optimize(this.opts.code.optimize);
        const validateCode = gen.toString();
        sourceCode = `${gen.scopeRefs(names_1.default.scope)}return ${validateCode}`;
        if (this.opts.code.process)
          sourceCode = this.opts.code.process(sourceCode, sch);
        const makeValidate = new Function(`${names_1.default.self}`, `${names_1.default.scope}`, sourceCode);
        const validate = makeValidate(this, this.scope.get());
        this.scope.value(validateName, { ref: validate });
        validate.errors = null;
        validate.schema = sch.schema;
        validate.schemaEnv = sch;
        if (sch.$async)
          validate.$async = true;
        if (this.opts.code.source === true) {
          validate.source = { validateName, validateCode, scopeValues: gen._values };
        }
        if (this.opts.unevaluated) {
          const { props, items } = schemaCxt;
          validate.evaluated = {
            props: props instanceof codegen_1.Name ? void 0 : props,
            items: items instanceof codegen_1.Name ? void 0 : items,
            dynamicProps: props instanceof codegen_1.Name,
            dynamicItems: items instanceof codegen_1.Name
          };
          if (validate.source)
            validate.source.evaluated = (0, codegen_1.stringify)(validate.evaluated);
        }
        sch.validate = validate;
        return sch;
      } catch (e) {
        delete sch.validate;
        delete sch.validateName;
        if (sourceCode)
          this.logger.error("Error compiling schema, function code:", sourceCode);
        throw e;
      } finally {
        this._compilations.delete(sch);
      }
    }
    exports.compileSchema = compileSchema;
    function resolveRef(root, baseId, ref) {
      var _a;
      ref = (0, resolve_1.resolveUrl)(this.opts.uriResolver, baseId, ref);
      const schOrFunc = root.refs[ref];
      if (schOrFunc)
        return schOrFunc;
      let _sch = resolve.call(this, root, ref);
      if (_sch === void 0) {
        const schema = (_a = root.localRefs) === null || _a === void 0 ? void 0 : _a[ref];
        const { schemaId } = this.opts;
        if (schema)
          _sch = new SchemaEnv({ schema, schemaId, root, baseId });
      }
      if (_sch === void 0)
        return;
      return root.refs[ref] = inlineOrCompile.call(this, _sch);
    }
    exports.resolveRef = resolveRef;
    function inlineOrCompile(sch) {
      if ((0, resolve_1.inlineRef)(sch.schema, this.opts.inlineRefs))
        return sch.schema;
      return sch.validate ? sch : compileSchema.call(this, sch);
    }
    function getCompilingSchema(schEnv) {
      for (const sch of this._compilations) {
        if (sameSchemaEnv(sch, schEnv))
          return sch;
      }
    }
    exports.getCompilingSchema = getCompilingSchema;
    function sameSchemaEnv(s1, s2) {
      return s1.schema === s2.schema && s1.root === s2.root && s1.baseId === s2.baseId;
    }
    function resolve(root, ref) {
      let sch;
      while (typeof (sch = this.refs[ref]) == "string")
        ref = sch;
      return sch || this.schemas[ref] || resolveSchema.call(this, root, ref);
    }
    function resolveSchema(root, ref) {
      const p = this.opts.uriResolver.parse(ref);
      const refPath = (0, resolve_1._getFullPath)(this.opts.uriResolver, p);
      let baseId = (0, resolve_1.getFullPath)(this.opts.uriResolver, root.baseId, void 0);
      if (Object.keys(root.schema).length > 0 && refPath === baseId) {
        return getJsonPointer.call(this, p, root);
      }
      const id2 = (0, resolve_1.normalizeId)(refPath);
      const schOrRef = this.refs[id2] || this.schemas[id2];
      if (typeof schOrRef == "string") {
        const sch = resolveSchema.call(this, root, schOrRef);
        if (typeof (sch === null || sch === void 0 ? void 0 : sch.schema) !== "object")
          return;
        return getJsonPointer.call(this, p, sch);
      }
      if (typeof (schOrRef === null || schOrRef === void 0 ? void 0 : schOrRef.schema) !== "object")
        return;
      if (!schOrRef.validate)
        compileSchema.call(this, schOrRef);
      if (id2 === (0, resolve_1.normalizeId)(ref)) {
        const { schema } = schOrRef;
        const { schemaId } = this.opts;
        const schId = schema[schemaId];
        if (schId)
          baseId = (0, resolve_1.resolveUrl)(this.opts.uriResolver, baseId, schId);
        return new SchemaEnv({ schema, schemaId, root, baseId });
      }
      return getJsonPointer.call(this, p, schOrRef);
    }
    exports.resolveSchema = resolveSchema;
    var PREVENT_SCOPE_CHANGE = /* @__PURE__ */ new Set([
      "properties",
      "patternProperties",
      "enum",
      "dependencies",
      "definitions"
    ]);
    function getJsonPointer(parsedRef, { baseId, schema, root }) {
      var _a;
      if (((_a = parsedRef.fragment) === null || _a === void 0 ? void 0 : _a[0]) !== "/")
        return;
      for (const part of parsedRef.fragment.slice(1).split("/")) {
        if (typeof schema === "boolean")
          return;
        const partSchema = schema[(0, util_1.unescapeFragment)(part)];
        if (partSchema === void 0)
          return;
        schema = partSchema;
        const schId = typeof schema === "object" && schema[this.opts.schemaId];
        if (!PREVENT_SCOPE_CHANGE.has(part) && schId) {
          baseId = (0, resolve_1.resolveUrl)(this.opts.uriResolver, baseId, schId);
        }
      }
      let env;
      if (typeof schema != "boolean" && schema.$ref && !(0, util_1.schemaHasRulesButRef)(schema, this.RULES)) {
        const $ref = (0, resolve_1.resolveUrl)(this.opts.uriResolver, baseId, schema.$ref);
        env = resolveSchema.call(this, root, $ref);
      }
      const { schemaId } = this.opts;
      env = env || new SchemaEnv({ schema, schemaId, root, baseId });
      if (env.schema !== env.root.schema)
        return env;
      return void 0;
    }
  }
});

// node_modules/ajv/dist/refs/data.json
var require_data = __commonJS({
  "node_modules/ajv/dist/refs/data.json"(exports, module) {
    module.exports = {
      $id: "https://raw.githubusercontent.com/ajv-validator/ajv/master/lib/refs/data.json#",
      description: "Meta-schema for $data reference (JSON AnySchema extension proposal)",
      type: "object",
      required: ["$data"],
      properties: {
        $data: {
          type: "string",
          anyOf: [{ format: "relative-json-pointer" }, { format: "json-pointer" }]
        }
      },
      additionalProperties: false
    };
  }
});

// node_modules/fast-uri/lib/utils.js
var require_utils = __commonJS({
  "node_modules/fast-uri/lib/utils.js"(exports, module) {
    "use strict";
    var isUUID = RegExp.prototype.test.bind(/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/iu);
    var isIPv4 = RegExp.prototype.test.bind(/^(?:(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]\d|\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]\d|\d)$/u);
    var isPort = RegExp.prototype.test.bind(/^\d*$/u);
    var isHexPair = RegExp.prototype.test.bind(/^[\da-f]{2}$/iu);
    var isUnreserved = RegExp.prototype.test.bind(/^[\da-z\-._~]$/iu);
    var isPathCharacter = RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:@/]$/u);
    var isQueryFragmentCharacter = RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:@/?]$/u);
    var isUserinfoCharacter = RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:]$/u);
    var BYTE_HEX = new Array(256);
    {
      const HEX_DIGITS = "0123456789ABCDEF";
      for (let i = 0; i < 256; i++) {
        BYTE_HEX[i] = "%" + HEX_DIGITS[i >> 4] + HEX_DIGITS[i & 15];
      }
    }
    function percentEncodeNonAscii(cp) {
      if (cp < 2048) {
        return BYTE_HEX[192 | cp >> 6] + BYTE_HEX[128 | cp & 63];
      }
      if (cp < 65536) {
        return BYTE_HEX[224 | cp >> 12] + BYTE_HEX[128 | cp >> 6 & 63] + BYTE_HEX[128 | cp & 63];
      }
      return BYTE_HEX[240 | cp >> 18] + BYTE_HEX[128 | cp >> 12 & 63] + BYTE_HEX[128 | cp >> 6 & 63] + BYTE_HEX[128 | cp & 63];
    }
    function stringArrayToHexStripped(input) {
      let acc = "";
      let code = 0;
      let i = 0;
      for (i = 0; i < input.length; i++) {
        code = input[i].charCodeAt(0);
        if (code === 48) {
          continue;
        }
        if (!(code >= 48 && code <= 57 || code >= 65 && code <= 70 || code >= 97 && code <= 102)) {
          return "";
        }
        acc += input[i];
        break;
      }
      for (i += 1; i < input.length; i++) {
        code = input[i].charCodeAt(0);
        if (!(code >= 48 && code <= 57 || code >= 65 && code <= 70 || code >= 97 && code <= 102)) {
          return "";
        }
        acc += input[i];
      }
      return acc;
    }
    var isHextet = RegExp.prototype.test.bind(/^[\dA-Fa-f]{1,4}$/);
    var isIPvFuture = RegExp.prototype.test.bind(/^[vV][\dA-Fa-f]+\.[A-Za-z\d\-._~!$&'()*+,;=:]+$/);
    var isZoneCharacter = RegExp.prototype.test.bind(/^[A-Za-z\d\-._~]$/);
    var nonSimpleDomain = RegExp.prototype.test.bind(/[^!"$&'()*+,\-.;=_`a-z{}~]/u);
    function isZoneIdentifier(zone) {
      if (zone.length === 0) return false;
      for (let i = 0; i < zone.length; i++) {
        if (isZoneCharacter(zone[i])) continue;
        if (zone[i] === "%" && i + 2 < zone.length && isHexPair(zone.slice(i + 1, i + 3))) {
          i += 2;
          continue;
        }
        return false;
      }
      return true;
    }
    function compressIPv6ZeroRun(hextets) {
      let bestStart = -1;
      let bestLength = 0;
      let runStart = -1;
      let runLength = 0;
      for (let i = 0; i < hextets.length; i++) {
        if (hextets[i] === "0") {
          if (runStart === -1) runStart = i;
          runLength++;
          if (runLength > bestLength) {
            bestLength = runLength;
            bestStart = runStart;
          }
        } else {
          runStart = -1;
          runLength = 0;
        }
      }
      if (bestLength < 2) return hextets.join(":");
      const head = hextets.slice(0, bestStart).join(":");
      const tail = hextets.slice(bestStart + bestLength).join(":");
      return head + "::" + tail;
    }
    function normalizeIPv6Address(input) {
      const compression = input.indexOf("::");
      if (compression !== -1 && input.indexOf("::", compression + 1) !== -1) return void 0;
      const left = compression === -1 ? input.split(":") : input.slice(0, compression).split(":");
      const right = compression === -1 ? [] : input.slice(compression + 2).split(":");
      if (compression !== -1) {
        if (left.length === 1 && left[0] === "") left.length = 0;
        if (right.length === 1 && right[0] === "") right.length = 0;
      }
      const parts = left.concat(right);
      let hextetCount = 0;
      for (let i = 0; i < parts.length; i++) {
        const part = parts[i];
        if (part === "") return void 0;
        if (part.indexOf(".") !== -1) {
          if (i !== parts.length - 1 || compression !== -1 && right.length === 0 || !isIPv4(part)) return void 0;
          hextetCount += 2;
          continue;
        }
        if (!isHextet(part)) return void 0;
        parts[i] = parseInt(part, 16).toString(16);
        hextetCount++;
      }
      if (compression === -1) {
        if (hextetCount !== 8) return void 0;
        return compressIPv6ZeroRun(parts);
      }
      if (hextetCount >= 8) return void 0;
      const expanded = parts.slice(0, left.length);
      for (let i = hextetCount; i < 8; i++) expanded.push("0");
      for (let i = left.length; i < parts.length; i++) expanded.push(parts[i]);
      return compressIPv6ZeroRun(expanded);
    }
    function normalizeIPv6(host) {
      const bracketed = host[0] === "[" && host[host.length - 1] === "]";
      const hasBracket = host[0] === "[" || host[host.length - 1] === "]";
      if (hasBracket && !bracketed) return { host, isIPV6: false, error: true };
      let input = bracketed ? host.slice(1, -1) : host;
      if (bracketed && isIPvFuture(input)) {
        input = input.toLowerCase();
        return { host: `[${input}]`, escapedHost: input, isIPV6: false, isIPVFuture: true };
      }
      if (findToken(input, ":") < 2) {
        return { host, isIPV6: false, error: bracketed };
      }
      let zoneIdentifier = "";
      const zoneSeparator = input.indexOf("%");
      if (zoneSeparator !== -1) {
        const separatorLength = input.slice(zoneSeparator, zoneSeparator + 3).toLowerCase() === "%25" ? 3 : 1;
        zoneIdentifier = input.slice(zoneSeparator + separatorLength);
        if (!isZoneIdentifier(zoneIdentifier)) return { host, isIPV6: false, error: true };
        input = input.slice(0, zoneSeparator);
      }
      const address = normalizeIPv6Address(input);
      if (address === void 0) return { host, isIPV6: false, error: true };
      return {
        host: address + (zoneIdentifier ? "%" + zoneIdentifier : ""),
        escapedHost: address + (zoneIdentifier ? "%25" + zoneIdentifier : ""),
        isIPV6: true
      };
    }
    function findToken(str, token2) {
      let ind = 0;
      for (let i = 0; i < str.length; i++) {
        if (str[i] === token2) ind++;
      }
      return ind;
    }
    function removeDotSegments(path8) {
      let input = path8;
      const output = [];
      let nextSlash = -1;
      let len = 0;
      while (len = input.length) {
        if (len === 1) {
          if (input === ".") {
            break;
          } else if (input === "/") {
            output.push("/");
            break;
          } else {
            output.push(input);
            break;
          }
        } else if (len === 2) {
          if (input[0] === ".") {
            if (input[1] === ".") {
              break;
            } else if (input[1] === "/") {
              input = input.slice(2);
              continue;
            }
          } else if (input[0] === "/") {
            if (input[1] === "." || input[1] === "/") {
              output.push("/");
              break;
            }
          }
        } else if (len === 3) {
          if (input === "/..") {
            if (output.length !== 0) {
              output.pop();
            }
            output.push("/");
            break;
          }
        }
        if (input[0] === ".") {
          if (input[1] === ".") {
            if (input[2] === "/") {
              input = input.slice(3);
              continue;
            }
          } else if (input[1] === "/") {
            input = input.slice(2);
            continue;
          }
        } else if (input[0] === "/") {
          if (input[1] === ".") {
            if (input[2] === "/") {
              input = input.slice(2);
              continue;
            } else if (input[2] === ".") {
              if (input[3] === "/") {
                input = input.slice(3);
                if (output.length !== 0) {
                  output.pop();
                }
                continue;
              }
            }
          }
        }
        if ((nextSlash = input.indexOf("/", 1)) === -1) {
          output.push(input);
          break;
        } else {
          output.push(input.slice(0, nextSlash));
          input = input.slice(nextSlash);
        }
      }
      return output.join("");
    }
    function removeDotSegmentsRelative(path8) {
      if (path8 === "" || path8[0] === "/") {
        return removeDotSegments(path8);
      }
      const segments = path8.split("/");
      const last = segments.length - 1;
      const output = [];
      let trailingDirectory = false;
      for (let i = 0; i <= last; i++) {
        const segment = segments[i];
        if (segment === "." || segment === "..") {
          if (segment === "..") {
            if (output.length !== 0 && output[output.length - 1] !== "..") {
              output.pop();
            } else {
              output.push("..");
            }
          }
          trailingDirectory = i === last;
        } else {
          output.push(segment);
        }
      }
      if (trailingDirectory && output[output.length - 1] !== "..") {
        output.push("");
      }
      if (output.length === 0 || output[0] === "" || output[0].includes(":")) {
        output.unshift(".");
      }
      return output.join("/");
    }
    var HOST_DELIMS = { "@": "%40", "/": "%2F", "?": "%3F", "#": "%23", ":": "%3A" };
    var HOST_DELIM_RE = /[@/?#:]/g;
    var HOST_DELIM_NO_COLON_RE = /[@/?#]/g;
    function reescapeHostDelimiters(host, isIP) {
      const re = isIP ? HOST_DELIM_NO_COLON_RE : HOST_DELIM_RE;
      re.lastIndex = 0;
      return host.replace(re, (ch) => HOST_DELIMS[ch]);
    }
    function normalizePercentEncoding(input, decodeUnreserved = false) {
      if (input.indexOf("%") === -1) {
        return input;
      }
      let output = "";
      for (let i = 0; i < input.length; i++) {
        if (input[i] === "%" && i + 2 < input.length) {
          const hex = input.slice(i + 1, i + 3);
          if (isHexPair(hex)) {
            const normalizedHex = hex.toUpperCase();
            const decoded = String.fromCharCode(parseInt(normalizedHex, 16));
            if (decodeUnreserved && isUnreserved(decoded)) {
              output += decoded;
            } else {
              output += "%" + normalizedHex;
            }
            i += 2;
            continue;
          }
        }
        output += input[i];
      }
      return output;
    }
    function normalizePathEncoding(input) {
      let output = "";
      for (let i = 0; i < input.length; i++) {
        const ch = input[i];
        if (ch === "%" && i + 2 < input.length) {
          const hex = input.slice(i + 1, i + 3);
          if (isHexPair(hex)) {
            const normalizedHex = hex.toUpperCase();
            const decoded = String.fromCharCode(parseInt(normalizedHex, 16));
            if (decoded !== "." && isUnreserved(decoded)) {
              output += decoded;
            } else {
              output += "%" + normalizedHex;
            }
            i += 2;
            continue;
          }
        }
        if (isPathCharacter(ch)) {
          output += ch;
        } else {
          const code = input.charCodeAt(i);
          if (code < 128) {
            output += isEscapeSafe(code) ? ch : BYTE_HEX[code];
          } else if (code < 55296 || code > 57343) {
            output += percentEncodeNonAscii(code);
          } else if (code <= 56319 && i + 1 < input.length) {
            const low = input.charCodeAt(i + 1);
            if (low >= 56320 && low <= 57343) {
              output += percentEncodeNonAscii(65536 + (code - 55296 << 10) + (low - 56320));
              i++;
            } else {
              output += percentEncodeNonAscii(65533);
            }
          } else {
            output += percentEncodeNonAscii(65533);
          }
        }
      }
      return output;
    }
    function serializePathEncoding(input, pathNoScheme = false) {
      let output = "";
      let firstSegment = pathNoScheme && input[0] !== "/";
      for (let i = 0; i < input.length; i++) {
        const ch = input[i];
        if (ch === "%" && i + 2 < input.length) {
          const hex = input.slice(i + 1, i + 3);
          if (isHexPair(hex)) {
            output += "%" + hex.toUpperCase();
            i += 2;
            continue;
          }
        }
        if (ch === "/") {
          firstSegment = false;
        }
        if (isPathCharacter(ch) && (ch !== ":" || !firstSegment)) {
          output += ch;
        } else {
          const code = input.charCodeAt(i);
          if (code < 128) {
            output += BYTE_HEX[code];
          } else if (code < 55296 || code > 57343) {
            output += percentEncodeNonAscii(code);
          } else if (code <= 56319 && i + 1 < input.length) {
            const low = input.charCodeAt(i + 1);
            if (low >= 56320 && low <= 57343) {
              output += percentEncodeNonAscii(65536 + (code - 55296 << 10) + (low - 56320));
              i++;
            } else {
              output += percentEncodeNonAscii(65533);
            }
          } else {
            output += percentEncodeNonAscii(65533);
          }
        }
      }
      return output;
    }
    function encodeComponent(input, isAllowed) {
      let output = "";
      for (let i = 0; i < input.length; i++) {
        const ch = input[i];
        if (ch === "%" && i + 2 < input.length) {
          const hex = input.slice(i + 1, i + 3);
          if (isHexPair(hex)) {
            output += "%" + hex.toUpperCase();
            i += 2;
            continue;
          }
        }
        if (isAllowed(ch)) {
          output += ch;
        } else {
          const code = input.charCodeAt(i);
          if (code < 128) {
            output += BYTE_HEX[code];
          } else if (code < 55296 || code > 57343) {
            output += percentEncodeNonAscii(code);
          } else if (code <= 56319 && i + 1 < input.length) {
            const low = input.charCodeAt(i + 1);
            if (low >= 56320 && low <= 57343) {
              output += percentEncodeNonAscii(65536 + (code - 55296 << 10) + (low - 56320));
              i++;
            } else {
              output += percentEncodeNonAscii(65533);
            }
          } else {
            output += percentEncodeNonAscii(65533);
          }
        }
      }
      return output;
    }
    function encodeUserinfo(input) {
      return encodeComponent(input, isUserinfoCharacter);
    }
    function encodeQuery(input) {
      return encodeComponent(input, isQueryFragmentCharacter);
    }
    function encodeFragment(input) {
      return encodeComponent(input, isQueryFragmentCharacter);
    }
    function isEscapeSafe(cp) {
      return cp >= 48 && cp <= 57 || cp >= 65 && cp <= 90 || cp >= 97 && cp <= 122 || cp === 42 || cp === 43 || cp === 45 || cp === 46 || cp === 47 || cp === 64 || cp === 95;
    }
    function normalizeQueryFragmentEncoding(input) {
      let output = "";
      for (let i = 0; i < input.length; i++) {
        const ch = input[i];
        if (ch === "%" && i + 2 < input.length) {
          const hex = input.slice(i + 1, i + 3);
          if (isHexPair(hex)) {
            const normalizedHex = hex.toUpperCase();
            const decoded = String.fromCharCode(parseInt(normalizedHex, 16));
            if (isUnreserved(decoded)) {
              output += decoded;
            } else {
              output += "%" + normalizedHex;
            }
            i += 2;
            continue;
          }
        }
        if (isQueryFragmentCharacter(ch)) {
          output += ch;
        } else {
          const code = input.charCodeAt(i);
          if (code < 128) {
            output += isEscapeSafe(code) ? ch : BYTE_HEX[code];
          } else if (code < 55296 || code > 57343) {
            output += percentEncodeNonAscii(code);
          } else if (code <= 56319 && i + 1 < input.length) {
            const low = input.charCodeAt(i + 1);
            if (low >= 56320 && low <= 57343) {
              output += percentEncodeNonAscii(65536 + (code - 55296 << 10) + (low - 56320));
              i++;
            } else {
              output += percentEncodeNonAscii(65533);
            }
          } else {
            output += percentEncodeNonAscii(65533);
          }
        }
      }
      return output;
    }
    function escapePreservingEscapes(input) {
      let output = "";
      for (let i = 0; i < input.length; i++) {
        if (input[i] === "%" && i + 2 < input.length) {
          const hex = input.slice(i + 1, i + 3);
          if (isHexPair(hex)) {
            output += "%" + hex.toUpperCase();
            i += 2;
            continue;
          }
        }
        output += escape(input[i]);
      }
      return output;
    }
    function recomposeAuthority(component) {
      const uriTokens = [];
      if (component.userinfo !== void 0) {
        uriTokens.push(encodeUserinfo(component.userinfo));
        uriTokens.push("@");
      }
      if (component.host !== void 0) {
        let host = component.host;
        if (!isIPv4(host)) {
          let ipV6res = normalizeIPv6(host);
          if (ipV6res.isIPV6 !== true && ipV6res.isIPVFuture !== true) {
            host = normalizePercentEncoding(host, true);
            ipV6res = normalizeIPv6(host);
          }
          if (ipV6res.isIPV6 === true || ipV6res.isIPVFuture === true) {
            host = `[${ipV6res.escapedHost}]`;
          } else {
            host = reescapeHostDelimiters(host, false);
          }
        }
        uriTokens.push(host);
      }
      if (typeof component.port === "number" || typeof component.port === "string") {
        const port = String(component.port);
        if (!isPort(port)) {
          throw new TypeError("URI port is malformed.");
        }
        uriTokens.push(":");
        uriTokens.push(port);
      }
      return uriTokens.length ? uriTokens.join("") : void 0;
    }
    module.exports = {
      nonSimpleDomain,
      recomposeAuthority,
      reescapeHostDelimiters,
      normalizePercentEncoding,
      normalizePathEncoding,
      serializePathEncoding,
      normalizeQueryFragmentEncoding,
      encodeUserinfo,
      encodeQuery,
      encodeFragment,
      escapePreservingEscapes,
      removeDotSegments,
      removeDotSegmentsRelative,
      isIPv4,
      isUUID,
      normalizeIPv6,
      stringArrayToHexStripped
    };
  }
});

// node_modules/fast-uri/lib/schemes.js
var require_schemes = __commonJS({
  "node_modules/fast-uri/lib/schemes.js"(exports, module) {
    "use strict";
    var { isUUID } = require_utils();
    var URN_REG = /^([\da-z][\d\-a-z]{0,31}):((?:[\w!$'()*+,\-./:;=@]|%[\da-f]{2})+)$/iu;
    var supportedSchemeNames = (
      /** @type {const} */
      [
        "http",
        "https",
        "ws",
        "wss",
        "urn",
        "urn:uuid"
      ]
    );
    function isValidSchemeName(name) {
      return supportedSchemeNames.indexOf(
        /** @type {*} */
        name
      ) !== -1;
    }
    function wsIsSecure(wsComponent) {
      if (wsComponent.secure === true) {
        return true;
      } else if (wsComponent.secure === false) {
        return false;
      } else if (wsComponent.scheme) {
        return wsComponent.scheme.length === 3 && (wsComponent.scheme[0] === "w" || wsComponent.scheme[0] === "W") && (wsComponent.scheme[1] === "s" || wsComponent.scheme[1] === "S") && (wsComponent.scheme[2] === "s" || wsComponent.scheme[2] === "S");
      } else {
        return false;
      }
    }
    function httpParse(component) {
      if (!component.host) {
        component.error = component.error || "HTTP URIs must have a host.";
      }
      return component;
    }
    function httpSerialize(component) {
      const secure = String(component.scheme).toLowerCase() === "https";
      if (component.port === (secure ? 443 : 80) || component.port === "") {
        component.port = void 0;
      }
      if (!component.path) {
        component.path = "/";
      }
      return component;
    }
    function wsParse(wsComponent) {
      wsComponent.secure = wsIsSecure(wsComponent);
      wsComponent.resourceName = (wsComponent.path || "/") + (wsComponent.query ? "?" + wsComponent.query : "");
      wsComponent.path = void 0;
      wsComponent.query = void 0;
      return wsComponent;
    }
    function wsSerialize(wsComponent) {
      if (wsComponent.port === (wsIsSecure(wsComponent) ? 443 : 80) || wsComponent.port === "") {
        wsComponent.port = void 0;
      }
      if (typeof wsComponent.secure === "boolean") {
        wsComponent.scheme = wsComponent.secure ? "wss" : "ws";
        wsComponent.secure = void 0;
      }
      if (wsComponent.resourceName) {
        const queryIndex = wsComponent.resourceName.indexOf("?");
        const path8 = queryIndex === -1 ? wsComponent.resourceName : wsComponent.resourceName.slice(0, queryIndex);
        wsComponent.path = path8 && path8 !== "/" ? path8 : void 0;
        wsComponent.query = queryIndex === -1 ? void 0 : wsComponent.resourceName.slice(queryIndex + 1);
        wsComponent.resourceName = void 0;
      }
      wsComponent.fragment = void 0;
      return wsComponent;
    }
    function urnParse(urnComponent, options2) {
      if (!urnComponent.path) {
        urnComponent.error = "URN can not be parsed";
        return urnComponent;
      }
      const matches = urnComponent.path.match(URN_REG);
      if (matches && matches[0] === urnComponent.path) {
        const scheme = options2.scheme || urnComponent.scheme || "urn";
        urnComponent.nid = matches[1].toLowerCase();
        urnComponent.nss = matches[2];
        const urnScheme = `${scheme}:${options2.nid || urnComponent.nid}`;
        const schemeHandler = getSchemeHandler(urnScheme);
        urnComponent.path = void 0;
        if (schemeHandler) {
          urnComponent = schemeHandler.parse(urnComponent, options2);
        }
      } else {
        urnComponent.error = urnComponent.error || "URN can not be parsed.";
      }
      return urnComponent;
    }
    function urnSerialize(urnComponent, options2) {
      if (urnComponent.nid === void 0) {
        throw new Error("URN without nid cannot be serialized");
      }
      const scheme = options2.scheme || urnComponent.scheme || "urn";
      const nid = urnComponent.nid.toLowerCase();
      const urnScheme = `${scheme}:${options2.nid || nid}`;
      const schemeHandler = getSchemeHandler(urnScheme);
      if (schemeHandler) {
        urnComponent = schemeHandler.serialize(urnComponent, options2);
      }
      const uriComponent = urnComponent;
      const nss = urnComponent.nss;
      uriComponent.path = `${nid || options2.nid}:${nss}`;
      options2.skipEscape = true;
      return uriComponent;
    }
    function urnuuidParse(urnComponent, options2) {
      const uuidComponent = urnComponent;
      uuidComponent.uuid = uuidComponent.nss;
      uuidComponent.nss = void 0;
      if (!options2.tolerant && (!uuidComponent.uuid || !isUUID(uuidComponent.uuid))) {
        uuidComponent.error = uuidComponent.error || "UUID is not valid.";
      }
      return uuidComponent;
    }
    function urnuuidSerialize(uuidComponent) {
      const urnComponent = uuidComponent;
      urnComponent.nss = (uuidComponent.uuid || "").toLowerCase();
      return urnComponent;
    }
    var http = (
      /** @type {SchemeHandler} */
      {
        scheme: "http",
        domainHost: true,
        parse: httpParse,
        serialize: httpSerialize
      }
    );
    var https = (
      /** @type {SchemeHandler} */
      {
        scheme: "https",
        domainHost: http.domainHost,
        parse: httpParse,
        serialize: httpSerialize
      }
    );
    var ws = (
      /** @type {SchemeHandler} */
      {
        scheme: "ws",
        domainHost: true,
        parse: wsParse,
        serialize: wsSerialize
      }
    );
    var wss = (
      /** @type {SchemeHandler} */
      {
        scheme: "wss",
        domainHost: ws.domainHost,
        parse: ws.parse,
        serialize: ws.serialize
      }
    );
    var urn = (
      /** @type {SchemeHandler} */
      {
        scheme: "urn",
        parse: urnParse,
        serialize: urnSerialize,
        skipNormalize: true
      }
    );
    var urnuuid = (
      /** @type {SchemeHandler} */
      {
        scheme: "urn:uuid",
        parse: urnuuidParse,
        serialize: urnuuidSerialize,
        skipNormalize: true
      }
    );
    var SCHEMES = (
      /** @type {Record<SchemeName, SchemeHandler>} */
      {
        http,
        https,
        ws,
        wss,
        urn,
        "urn:uuid": urnuuid
      }
    );
    Object.setPrototypeOf(SCHEMES, null);
    function getSchemeHandler(scheme) {
      return scheme && (SCHEMES[
        /** @type {SchemeName} */
        scheme
      ] || SCHEMES[
        /** @type {SchemeName} */
        scheme.toLowerCase()
      ]) || void 0;
    }
    module.exports = {
      wsIsSecure,
      SCHEMES,
      isValidSchemeName,
      getSchemeHandler
    };
  }
});

// node_modules/fast-uri/index.js
var require_fast_uri = __commonJS({
  "node_modules/fast-uri/index.js"(exports, module) {
    "use strict";
    var { normalizeIPv6, removeDotSegments, removeDotSegmentsRelative, recomposeAuthority, normalizePercentEncoding, normalizePathEncoding, serializePathEncoding, normalizeQueryFragmentEncoding, encodeQuery, encodeFragment, reescapeHostDelimiters, isIPv4, nonSimpleDomain } = require_utils();
    var { SCHEMES, getSchemeHandler } = require_schemes();
    var VALID_SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*$/u;
    var MALFORMED_SCHEME_ERROR = "URI scheme is malformed.";
    var MALFORMED_HOST_ERROR = "URI host is malformed.";
    var FORBIDDEN_DOMAIN_HOST_CHARACTER = /[\0-\x20"#/:<>?@[\\\]^`{|}\x7F]/u;
    function validateScheme(scheme) {
      const stringScheme = String(scheme);
      if (!VALID_SCHEME.test(stringScheme)) {
        throw new TypeError(MALFORMED_SCHEME_ERROR);
      }
      return stringScheme;
    }
    function normalize2(uri, options2) {
      if (typeof uri === "string") {
        uri = /** @type {T} */
        normalizeString(uri, options2);
      } else if (typeof uri === "object") {
        uri = /** @type {T} */
        parse3(serialize2(uri, options2), options2);
      }
      return uri;
    }
    function resolve(baseURI, relativeURI, options2) {
      const schemelessOptions = options2 ? Object.assign({ scheme: "null" }, options2) : { scheme: "null" };
      const {
        parsed: baseParsed,
        malformedAuthorityOrPort: baseMalformed,
        malformedPercentEncoding: baseMalformedPercentEncoding,
        malformedSchemeSpecific: baseMalformedSchemeSpecific,
        malformedHost: baseMalformedHost,
        malformedScheme: baseMalformedScheme
      } = parseWithStatus(baseURI, schemelessOptions);
      const {
        parsed: relativeParsed,
        malformedAuthorityOrPort: relativeMalformed,
        malformedPercentEncoding: relativeMalformedPercentEncoding,
        malformedSchemeSpecific: relativeMalformedSchemeSpecific,
        malformedHost: relativeMalformedHost,
        malformedScheme: relativeMalformedScheme
      } = parseWithStatus(relativeURI, schemelessOptions);
      if (baseMalformed || relativeMalformed || baseMalformedPercentEncoding || relativeMalformedPercentEncoding || baseMalformedSchemeSpecific || relativeMalformedSchemeSpecific || baseMalformedHost || relativeMalformedHost || baseMalformedScheme || relativeMalformedScheme) {
        throw new Error(baseParsed.error || relativeParsed.error || "URI is malformed.");
      }
      const resolved = resolveComponent(baseParsed, relativeParsed, schemelessOptions, true);
      const resolvedSchemeHandler = getSchemeHandler(options2 && options2.scheme || resolved.scheme);
      const resolvedHost = resolved.host;
      const resolvedHostIsIP = resolvedHost !== void 0 && resolvedHost !== "" && (isIPv4(resolvedHost) || normalizeIPv6(resolvedHost).isIPV6);
      if (hasForbiddenDomainHost(resolved, options2 || {}, resolvedSchemeHandler, resolvedHostIsIP)) {
        throw new Error(MALFORMED_HOST_ERROR);
      }
      canonicalizeHost(resolved, options2 || {}, resolvedSchemeHandler, resolvedHostIsIP);
      const encodedASCIIHost = resolvedHost && resolvedHost.indexOf("%") !== -1 && !new RegExp("\\P{ASCII}", "u").test(resolvedHost);
      if (resolved.error && !encodedASCIIHost) {
        throw new Error(resolved.error);
      }
      schemelessOptions.skipEscape = true;
      return serialize2(resolved, schemelessOptions);
    }
    function resolveComponent(base, relative, options2, skipNormalization) {
      const target = {};
      if (!skipNormalization) {
        base = parse3(serialize2(base, options2), options2);
        relative = parse3(serialize2(relative, options2), options2);
      }
      options2 = options2 || {};
      if (!options2.tolerant && relative.scheme) {
        target.scheme = relative.scheme;
        target.userinfo = relative.userinfo;
        target.host = relative.host;
        target.port = relative.port;
        target.path = removeDotSegments(relative.path || "");
        target.query = relative.query;
      } else {
        if (relative.userinfo !== void 0 || relative.host !== void 0 || relative.port !== void 0) {
          target.userinfo = relative.userinfo;
          target.host = relative.host;
          target.port = relative.port;
          target.path = removeDotSegments(relative.path || "");
          target.query = relative.query;
        } else {
          if (!relative.path) {
            target.path = base.path;
            if (relative.query !== void 0) {
              target.query = relative.query;
            } else {
              target.query = base.query;
            }
          } else {
            if (relative.path[0] === "/") {
              target.path = removeDotSegments(relative.path);
            } else {
              const baseHasAuthority = base.userinfo !== void 0 || base.host !== void 0 || base.port !== void 0;
              if (baseHasAuthority && !base.path) {
                target.path = "/" + relative.path;
              } else if (!base.path) {
                target.path = relative.path;
              } else {
                target.path = base.path.slice(0, base.path.lastIndexOf("/") + 1) + relative.path;
              }
              target.path = base.scheme === void 0 && !baseHasAuthority && target.path[0] !== "/" ? removeDotSegmentsRelative(target.path) : removeDotSegments(target.path);
            }
            target.query = relative.query;
          }
          target.userinfo = base.userinfo;
          target.host = base.host;
          target.port = base.port;
        }
        target.scheme = base.scheme;
      }
      target.fragment = relative.fragment;
      return target;
    }
    function equal(uriA, uriB, options2) {
      const normalizedA = normalizeComparableURI(uriA, options2);
      const normalizedB = normalizeComparableURI(uriB, options2);
      return normalizedA !== void 0 && normalizedB !== void 0 && normalizedA === normalizedB;
    }
    function serialize2(cmpts, opts) {
      const component = {
        host: cmpts.host,
        scheme: cmpts.scheme,
        userinfo: cmpts.userinfo,
        port: cmpts.port,
        path: cmpts.path,
        query: cmpts.query,
        nid: cmpts.nid,
        nss: cmpts.nss,
        uuid: cmpts.uuid,
        fragment: cmpts.fragment,
        reference: cmpts.reference,
        resourceName: cmpts.resourceName,
        secure: cmpts.secure,
        error: ""
      };
      const options2 = Object.assign({}, opts);
      const uriTokens = [];
      if (component.scheme) {
        component.scheme = validateScheme(component.scheme);
      }
      const schemeHandler = getSchemeHandler(options2.scheme || component.scheme);
      if (schemeHandler && schemeHandler.serialize) schemeHandler.serialize(component, options2);
      const hasAuthority = component.userinfo !== void 0 || component.host !== void 0 || component.port !== void 0;
      const schemelessReference = (component.scheme === void 0 || options2.reference === "suffix") && !hasAuthority;
      const pathNoScheme = !options2.skipEscape && schemelessReference;
      if (component.path !== void 0) {
        if (!options2.skipEscape) {
          component.path = serializePathEncoding(component.path, pathNoScheme);
        } else {
          component.path = normalizePercentEncoding(component.path);
        }
      }
      if (options2.reference !== "suffix" && component.scheme) {
        component.scheme = validateScheme(component.scheme);
        uriTokens.push(component.scheme, ":");
      }
      const authority = recomposeAuthority(component);
      if (authority !== void 0) {
        if (options2.reference !== "suffix") {
          uriTokens.push("//");
        }
        uriTokens.push(authority);
        if (component.path && component.path[0] !== "/") {
          uriTokens.push("/");
        }
      }
      if (component.path !== void 0) {
        let s = component.path;
        if (!options2.absolutePath && (!schemeHandler || !schemeHandler.absolutePath)) {
          s = schemelessReference && s[0] !== "/" ? removeDotSegmentsRelative(s) : removeDotSegments(s);
        }
        if (schemelessReference) {
          s = serializePathEncoding(s, true);
        }
        if (authority === void 0 && s[0] === "/" && s[1] === "/") {
          s = "/%2F" + s.slice(2);
        }
        uriTokens.push(s);
      }
      if (component.query !== void 0) {
        uriTokens.push("?", encodeQuery(component.query));
      }
      if (component.fragment !== void 0) {
        uriTokens.push("#", encodeFragment(component.fragment));
      }
      return uriTokens.join("");
    }
    var URI_PARSE = /^(?:([^#/:?]+):)?(?:\/\/((?:([^#/?@]*)@)?(\[[^#/?\]]+\]|[^#/:?]*)(?::(\d*))?))?([^#?]*)(?:\?([^#]*))?(?:#((?:.|[\n\r])*))?/u;
    var AUTHORITY_PREFIX = /^(?:[^#/:?]+:)?\/\/([^/?#]*)/;
    var AUTHORITY_INTRODUCER_REGION = /^(?:[^#/:?]+:)?([/\\\t\n\r]*)/;
    function getParseError(parsed, matches) {
      if (matches[2] !== void 0 && parsed.path && parsed.path[0] !== "/") {
        return 'URI path must start with "/" when authority is present.';
      }
      if (typeof parsed.port === "number" && (parsed.port < 0 || parsed.port > 65535)) {
        return "URI port is malformed.";
      }
      return void 0;
    }
    function hasMalformedPercentEncoding(component) {
      if (component === void 0) return false;
      let percent = component.indexOf("%");
      while (percent !== -1) {
        if (percent + 2 >= component.length || !/^[\da-f]{2}$/iu.test(component.slice(percent + 1, percent + 3))) {
          return true;
        }
        percent = component.indexOf("%", percent + 3);
      }
      return false;
    }
    function isIPLiteral(host) {
      return host[0] === "[" && host[host.length - 1] === "]";
    }
    function hasMalformedComponentPercentEncoding(matches) {
      const host = matches[4];
      return hasMalformedPercentEncoding(matches[3]) || host !== void 0 && !isIPLiteral(host) && hasMalformedPercentEncoding(host) || hasMalformedPercentEncoding(matches[6]) || hasMalformedPercentEncoding(matches[7]) || hasMalformedPercentEncoding(matches[8]);
    }
    function canonicalizeHost(parsed, options2, schemeHandler, isIP) {
      if (hasForbiddenDomainHost(parsed, options2, schemeHandler, isIP)) {
        parsed.error = parsed.error || MALFORMED_HOST_ERROR;
        return true;
      }
      if (!options2.unicodeSupport && (!schemeHandler || !schemeHandler.unicodeSupport) && parsed.host && !isIPLiteral(parsed.host) && (options2.domainHost || schemeHandler && schemeHandler.domainHost) && isIP === false && nonSimpleDomain(parsed.host)) {
        let url;
        try {
          url = new URL("http://" + parsed.host);
        } catch (e) {
          parsed.error = parsed.error || "Host's domain name can not be converted to ASCII: " + e;
          return true;
        }
        if (!isHostOnlyURL(url)) {
          parsed.error = parsed.error || MALFORMED_HOST_ERROR;
          return true;
        }
        parsed.host = url.hostname;
      }
      return false;
    }
    function hasForbiddenDomainHost(parsed, options2, schemeHandler, isIP) {
      return Boolean(
        parsed.host && isIP === false && !isIPLiteral(parsed.host) && (options2.domainHost || schemeHandler && schemeHandler.domainHost) && FORBIDDEN_DOMAIN_HOST_CHARACTER.test(parsed.host)
      );
    }
    function isHostOnlyURL(url) {
      return url.username === "" && url.password === "" && url.port === "" && url.pathname === "/" && url.search === "" && url.hash === "" && url.hostname !== "";
    }
    function parseWithStatus(uri, opts) {
      const options2 = Object.assign({}, opts);
      const parsed = {
        scheme: void 0,
        userinfo: void 0,
        host: "",
        port: void 0,
        path: "",
        query: void 0,
        fragment: void 0
      };
      let malformedAuthorityOrPort = false;
      let malformedPercentEncoding = false;
      let malformedSchemeSpecific = false;
      let malformedHost = false;
      let malformedIPLiteral = false;
      let malformedScheme = false;
      let isIP = false;
      if (options2.reference === "suffix") {
        if (options2.scheme) {
          uri = options2.scheme + ":" + uri;
        } else {
          uri = "//" + uri;
        }
      }
      const authorityMatch = uri.match(AUTHORITY_PREFIX);
      if (authorityMatch !== null && authorityMatch[1].indexOf("\\") !== -1) {
        parsed.error = "URI authority must not contain a literal backslash.";
        malformedAuthorityOrPort = true;
      }
      const introducerMatch = uri.match(AUTHORITY_INTRODUCER_REGION);
      if (introducerMatch !== null) {
        const region = introducerMatch[1];
        const normalizedRegion = region.replace(/[\t\n\r]/g, "");
        if (normalizedRegion.length >= 2) {
          if (normalizedRegion.slice(0, 2) !== "//") {
            parsed.error = parsed.error || "URI authority must not contain a literal backslash.";
            malformedAuthorityOrPort = true;
          } else if (region.length !== normalizedRegion.length) {
            parsed.error = parsed.error || "URI authority introducer must not contain whitespace.";
            malformedAuthorityOrPort = true;
          }
        }
      }
      const matches = uri.match(URI_PARSE);
      if (matches) {
        parsed.scheme = matches[1];
        parsed.userinfo = matches[3];
        parsed.host = matches[4];
        parsed.port = parseInt(matches[5], 10);
        parsed.path = matches[6] || "";
        parsed.query = matches[7];
        parsed.fragment = matches[8];
        if (parsed.scheme !== void 0) {
          if (VALID_SCHEME.test(parsed.scheme)) {
            parsed.scheme = parsed.scheme.toLowerCase();
          } else {
            parsed.error = parsed.error || MALFORMED_SCHEME_ERROR;
            malformedScheme = true;
          }
        }
        malformedPercentEncoding = hasMalformedComponentPercentEncoding(matches);
        if (malformedPercentEncoding) {
          parsed.error = parsed.error || "URI contains malformed percent-encoding.";
        }
        if (isNaN(parsed.port)) {
          parsed.port = matches[5];
        }
        const parseError = getParseError(parsed, matches);
        if (parseError !== void 0) {
          parsed.error = parsed.error || parseError;
          malformedAuthorityOrPort = true;
        }
        if (parsed.host) {
          const ipv4result = isIPv4(parsed.host);
          if (ipv4result === false) {
            const bracketedIPLiteral = isIPLiteral(parsed.host);
            const hasIPLiteralBracket = parsed.host.indexOf("[") !== -1 || parsed.host.indexOf("]") !== -1;
            const ipv6result = normalizeIPv6(parsed.host);
            isIP = ipv6result.isIPV6 || ipv6result.isIPVFuture === true;
            malformedIPLiteral = hasIPLiteralBracket && (!bracketedIPLiteral || ipv6result.error === true);
            parsed.host = isIP ? ipv6result.host : ipv6result.host.toLowerCase();
            if (malformedIPLiteral) {
              parsed.error = parsed.error || MALFORMED_HOST_ERROR;
              malformedAuthorityOrPort = true;
            }
          } else {
            isIP = true;
          }
        }
        if (parsed.scheme === void 0 && parsed.userinfo === void 0 && parsed.host === void 0 && parsed.port === void 0 && parsed.query === void 0 && !parsed.path) {
          parsed.reference = "same-document";
        } else if (parsed.scheme === void 0) {
          parsed.reference = "relative";
        } else if (parsed.fragment === void 0) {
          parsed.reference = "absolute";
        } else {
          parsed.reference = "uri";
        }
        if (options2.reference && options2.reference !== "suffix" && options2.reference !== parsed.reference) {
          parsed.error = parsed.error || "URI is not a " + options2.reference + " reference.";
        }
        const schemeHandler = getSchemeHandler(options2.scheme || parsed.scheme);
        if (!malformedIPLiteral) {
          malformedHost = canonicalizeHost(parsed, options2, schemeHandler, isIP);
        }
        if (uri.indexOf("%") !== -1 && parsed.host !== void 0 && !malformedIPLiteral) {
          let host = isIP ? parsed.host : normalizePercentEncoding(parsed.host, true);
          if (!isIP) {
            host = normalizePercentEncoding(host.toLowerCase());
          }
          parsed.host = isIP || options2.scheme !== "null" ? reescapeHostDelimiters(host, isIP) : host;
        }
        if (!schemeHandler || schemeHandler && !schemeHandler.skipNormalize) {
          if (parsed.path) {
            parsed.path = normalizePathEncoding(parsed.path);
          }
          if (parsed.query) {
            parsed.query = normalizeQueryFragmentEncoding(parsed.query);
          }
          if (parsed.fragment) {
            parsed.fragment = normalizeQueryFragmentEncoding(parsed.fragment);
          }
        }
        if (schemeHandler && schemeHandler.parse) {
          schemeHandler.parse(parsed, options2);
          if (schemeHandler === SCHEMES.urn && parsed.nid === void 0) {
            malformedSchemeSpecific = true;
          }
        }
      } else {
        parsed.error = parsed.error || "URI can not be parsed.";
      }
      return { parsed, malformedAuthorityOrPort, malformedPercentEncoding, malformedSchemeSpecific, malformedHost, malformedScheme };
    }
    function parse3(uri, opts) {
      return parseWithStatus(uri, opts).parsed;
    }
    function normalizeString(uri, opts) {
      return normalizeStringWithStatus(uri, opts).normalized;
    }
    function normalizeStringWithStatus(uri, opts) {
      const { parsed, malformedAuthorityOrPort, malformedPercentEncoding, malformedSchemeSpecific, malformedHost, malformedScheme } = parseWithStatus(uri, opts);
      return {
        normalized: malformedAuthorityOrPort || malformedPercentEncoding || malformedSchemeSpecific || malformedHost || malformedScheme ? uri : serialize2(parsed, opts),
        malformedAuthorityOrPort,
        malformedPercentEncoding,
        malformedSchemeSpecific,
        malformedHost,
        malformedScheme
      };
    }
    function normalizeComparableURI(uri, opts) {
      if (typeof uri !== "string" && typeof uri !== "object") {
        return void 0;
      }
      let value;
      try {
        value = typeof uri === "string" ? uri : serialize2(uri, opts);
      } catch {
        return void 0;
      }
      const { normalized, malformedAuthorityOrPort, malformedPercentEncoding, malformedSchemeSpecific, malformedHost, malformedScheme } = normalizeStringWithStatus(value, opts);
      return malformedAuthorityOrPort || malformedPercentEncoding || malformedSchemeSpecific || malformedHost || malformedScheme ? void 0 : normalized;
    }
    var fastUri = {
      SCHEMES,
      normalize: normalize2,
      resolve,
      resolveComponent,
      equal,
      serialize: serialize2,
      parse: parse3
    };
    module.exports = fastUri;
    module.exports.default = fastUri;
    module.exports.fastUri = fastUri;
  }
});

// node_modules/ajv/dist/runtime/uri.js
var require_uri = __commonJS({
  "node_modules/ajv/dist/runtime/uri.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var uri = require_fast_uri();
    uri.code = 'require("ajv/dist/runtime/uri").default';
    exports.default = uri;
  }
});

// node_modules/ajv/dist/core.js
var require_core = __commonJS({
  "node_modules/ajv/dist/core.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.CodeGen = exports.Name = exports.nil = exports.stringify = exports.str = exports._ = exports.KeywordCxt = void 0;
    var validate_1 = require_validate();
    Object.defineProperty(exports, "KeywordCxt", { enumerable: true, get: function() {
      return validate_1.KeywordCxt;
    } });
    var codegen_1 = require_codegen();
    Object.defineProperty(exports, "_", { enumerable: true, get: function() {
      return codegen_1._;
    } });
    Object.defineProperty(exports, "str", { enumerable: true, get: function() {
      return codegen_1.str;
    } });
    Object.defineProperty(exports, "stringify", { enumerable: true, get: function() {
      return codegen_1.stringify;
    } });
    Object.defineProperty(exports, "nil", { enumerable: true, get: function() {
      return codegen_1.nil;
    } });
    Object.defineProperty(exports, "Name", { enumerable: true, get: function() {
      return codegen_1.Name;
    } });
    Object.defineProperty(exports, "CodeGen", { enumerable: true, get: function() {
      return codegen_1.CodeGen;
    } });
    var validation_error_1 = require_validation_error();
    var ref_error_1 = require_ref_error();
    var rules_1 = require_rules();
    var compile_1 = require_compile();
    var codegen_2 = require_codegen();
    var resolve_1 = require_resolve();
    var dataType_1 = require_dataType();
    var util_1 = require_util();
    var $dataRefSchema = require_data();
    var uri_1 = require_uri();
    var defaultRegExp = (str, flags) => new RegExp(str, flags);
    defaultRegExp.code = "new RegExp";
    var META_IGNORE_OPTIONS = ["removeAdditional", "useDefaults", "coerceTypes"];
    var EXT_SCOPE_NAMES = /* @__PURE__ */ new Set([
      "validate",
      "serialize",
      "parse",
      "wrapper",
      "root",
      "schema",
      "keyword",
      "pattern",
      "formats",
      "validate$data",
      "func",
      "obj",
      "Error"
    ]);
    var removedOptions = {
      errorDataPath: "",
      format: "`validateFormats: false` can be used instead.",
      nullable: '"nullable" keyword is supported by default.',
      jsonPointers: "Deprecated jsPropertySyntax can be used instead.",
      extendRefs: "Deprecated ignoreKeywordsWithRef can be used instead.",
      missingRefs: "Pass empty schema with $id that should be ignored to ajv.addSchema.",
      processCode: "Use option `code: {process: (code, schemaEnv: object) => string}`",
      sourceCode: "Use option `code: {source: true}`",
      strictDefaults: "It is default now, see option `strict`.",
      strictKeywords: "It is default now, see option `strict`.",
      uniqueItems: '"uniqueItems" keyword is always validated.',
      unknownFormats: "Disable strict mode or pass `true` to `ajv.addFormat` (or `formats` option).",
      cache: "Map is used as cache, schema object as key.",
      serialize: "Map is used as cache, schema object as key.",
      ajvErrors: "It is default now."
    };
    var deprecatedOptions = {
      ignoreKeywordsWithRef: "",
      jsPropertySyntax: "",
      unicode: '"minLength"/"maxLength" account for unicode characters by default.'
    };
    var MAX_EXPRESSION = 200;
    function requiredOptions(o) {
      var _a, _b, _c, _d, _e, _f, _g, _h, _j, _k, _l, _m, _o, _p, _q, _r, _s, _t, _u, _v, _w, _x, _y, _z, _0;
      const s = o.strict;
      const _optz = (_a = o.code) === null || _a === void 0 ? void 0 : _a.optimize;
      const optimize = _optz === true || _optz === void 0 ? 1 : _optz || 0;
      const regExp = (_c = (_b = o.code) === null || _b === void 0 ? void 0 : _b.regExp) !== null && _c !== void 0 ? _c : defaultRegExp;
      const uriResolver = (_d = o.uriResolver) !== null && _d !== void 0 ? _d : uri_1.default;
      return {
        strictSchema: (_f = (_e = o.strictSchema) !== null && _e !== void 0 ? _e : s) !== null && _f !== void 0 ? _f : true,
        strictNumbers: (_h = (_g = o.strictNumbers) !== null && _g !== void 0 ? _g : s) !== null && _h !== void 0 ? _h : true,
        strictTypes: (_k = (_j = o.strictTypes) !== null && _j !== void 0 ? _j : s) !== null && _k !== void 0 ? _k : "log",
        strictTuples: (_m = (_l = o.strictTuples) !== null && _l !== void 0 ? _l : s) !== null && _m !== void 0 ? _m : "log",
        strictRequired: (_p = (_o = o.strictRequired) !== null && _o !== void 0 ? _o : s) !== null && _p !== void 0 ? _p : false,
        code: o.code ? { ...o.code, optimize, regExp } : { optimize, regExp },
        loopRequired: (_q = o.loopRequired) !== null && _q !== void 0 ? _q : MAX_EXPRESSION,
        loopEnum: (_r = o.loopEnum) !== null && _r !== void 0 ? _r : MAX_EXPRESSION,
        meta: (_s = o.meta) !== null && _s !== void 0 ? _s : true,
        messages: (_t = o.messages) !== null && _t !== void 0 ? _t : true,
        inlineRefs: (_u = o.inlineRefs) !== null && _u !== void 0 ? _u : true,
        schemaId: (_v = o.schemaId) !== null && _v !== void 0 ? _v : "$id",
        addUsedSchema: (_w = o.addUsedSchema) !== null && _w !== void 0 ? _w : true,
        validateSchema: (_x = o.validateSchema) !== null && _x !== void 0 ? _x : true,
        validateFormats: (_y = o.validateFormats) !== null && _y !== void 0 ? _y : true,
        unicodeRegExp: (_z = o.unicodeRegExp) !== null && _z !== void 0 ? _z : true,
        int32range: (_0 = o.int32range) !== null && _0 !== void 0 ? _0 : true,
        uriResolver
      };
    }
    var Ajv = class {
      constructor(opts = {}) {
        this.schemas = {};
        this.refs = {};
        this.formats = /* @__PURE__ */ Object.create(null);
        this._compilations = /* @__PURE__ */ new Set();
        this._loading = {};
        this._cache = /* @__PURE__ */ new Map();
        opts = this.opts = { ...opts, ...requiredOptions(opts) };
        const { es5, lines } = this.opts.code;
        this.scope = new codegen_2.ValueScope({ scope: {}, prefixes: EXT_SCOPE_NAMES, es5, lines });
        this.logger = getLogger(opts.logger);
        const formatOpt = opts.validateFormats;
        opts.validateFormats = false;
        this.RULES = (0, rules_1.getRules)();
        checkOptions.call(this, removedOptions, opts, "NOT SUPPORTED");
        checkOptions.call(this, deprecatedOptions, opts, "DEPRECATED", "warn");
        this._metaOpts = getMetaSchemaOptions.call(this);
        if (opts.formats)
          addInitialFormats.call(this);
        this._addVocabularies();
        this._addDefaultMetaSchema();
        if (opts.keywords)
          addInitialKeywords.call(this, opts.keywords);
        if (typeof opts.meta == "object")
          this.addMetaSchema(opts.meta);
        addInitialSchemas.call(this);
        opts.validateFormats = formatOpt;
      }
      _addVocabularies() {
        this.addKeyword("$async");
      }
      _addDefaultMetaSchema() {
        const { $data, meta, schemaId } = this.opts;
        let _dataRefSchema = $dataRefSchema;
        if (schemaId === "id") {
          _dataRefSchema = { ...$dataRefSchema };
          _dataRefSchema.id = _dataRefSchema.$id;
          delete _dataRefSchema.$id;
        }
        if (meta && $data)
          this.addMetaSchema(_dataRefSchema, _dataRefSchema[schemaId], false);
      }
      defaultMeta() {
        const { meta, schemaId } = this.opts;
        return this.opts.defaultMeta = typeof meta == "object" ? meta[schemaId] || meta : void 0;
      }
      validate(schemaKeyRef, data) {
        let v;
        if (typeof schemaKeyRef == "string") {
          v = this.getSchema(schemaKeyRef);
          if (!v)
            throw new Error(`no schema with key or ref "${schemaKeyRef}"`);
        } else {
          v = this.compile(schemaKeyRef);
        }
        const valid = v(data);
        if (!("$async" in v))
          this.errors = v.errors;
        return valid;
      }
      compile(schema, _meta) {
        const sch = this._addSchema(schema, _meta);
        return sch.validate || this._compileSchemaEnv(sch);
      }
      compileAsync(schema, meta) {
        if (typeof this.opts.loadSchema != "function") {
          throw new Error("options.loadSchema should be a function");
        }
        const { loadSchema } = this.opts;
        return runCompileAsync.call(this, schema, meta);
        async function runCompileAsync(_schema, _meta) {
          await loadMetaSchema.call(this, _schema.$schema);
          const sch = this._addSchema(_schema, _meta);
          return sch.validate || _compileAsync.call(this, sch);
        }
        async function loadMetaSchema($ref) {
          if ($ref && !this.getSchema($ref)) {
            await runCompileAsync.call(this, { $ref }, true);
          }
        }
        async function _compileAsync(sch) {
          try {
            return this._compileSchemaEnv(sch);
          } catch (e) {
            if (!(e instanceof ref_error_1.default))
              throw e;
            checkLoaded.call(this, e);
            await loadMissingSchema.call(this, e.missingSchema);
            return _compileAsync.call(this, sch);
          }
        }
        function checkLoaded({ missingSchema: ref, missingRef }) {
          if (this.refs[ref]) {
            throw new Error(`AnySchema ${ref} is loaded but ${missingRef} cannot be resolved`);
          }
        }
        async function loadMissingSchema(ref) {
          const _schema = await _loadSchema.call(this, ref);
          if (!this.refs[ref])
            await loadMetaSchema.call(this, _schema.$schema);
          if (!this.refs[ref])
            this.addSchema(_schema, ref, meta);
        }
        async function _loadSchema(ref) {
          const p = this._loading[ref];
          if (p)
            return p;
          try {
            return await (this._loading[ref] = loadSchema(ref));
          } finally {
            delete this._loading[ref];
          }
        }
      }
      // Adds schema to the instance
      addSchema(schema, key, _meta, _validateSchema = this.opts.validateSchema) {
        if (Array.isArray(schema)) {
          for (const sch of schema)
            this.addSchema(sch, void 0, _meta, _validateSchema);
          return this;
        }
        let id2;
        if (typeof schema === "object") {
          const { schemaId } = this.opts;
          id2 = schema[schemaId];
          if (id2 !== void 0 && typeof id2 != "string") {
            throw new Error(`schema ${schemaId} must be string`);
          }
        }
        key = (0, resolve_1.normalizeId)(key || id2);
        this._checkUnique(key);
        this.schemas[key] = this._addSchema(schema, _meta, key, _validateSchema, true);
        return this;
      }
      // Add schema that will be used to validate other schemas
      // options in META_IGNORE_OPTIONS are alway set to false
      addMetaSchema(schema, key, _validateSchema = this.opts.validateSchema) {
        this.addSchema(schema, key, true, _validateSchema);
        return this;
      }
      //  Validate schema against its meta-schema
      validateSchema(schema, throwOrLogError) {
        if (typeof schema == "boolean")
          return true;
        let $schema;
        $schema = schema.$schema;
        if ($schema !== void 0 && typeof $schema != "string") {
          throw new Error("$schema must be a string");
        }
        $schema = $schema || this.opts.defaultMeta || this.defaultMeta();
        if (!$schema) {
          this.logger.warn("meta-schema not available");
          this.errors = null;
          return true;
        }
        const valid = this.validate($schema, schema);
        if (!valid && throwOrLogError) {
          const message = "schema is invalid: " + this.errorsText();
          if (this.opts.validateSchema === "log")
            this.logger.error(message);
          else
            throw new Error(message);
        }
        return valid;
      }
      // Get compiled schema by `key` or `ref`.
      // (`key` that was passed to `addSchema` or full schema reference - `schema.$id` or resolved id)
      getSchema(keyRef) {
        let sch;
        while (typeof (sch = getSchEnv.call(this, keyRef)) == "string")
          keyRef = sch;
        if (sch === void 0) {
          const { schemaId } = this.opts;
          const root = new compile_1.SchemaEnv({ schema: {}, schemaId });
          sch = compile_1.resolveSchema.call(this, root, keyRef);
          if (!sch)
            return;
          this.refs[keyRef] = sch;
        }
        return sch.validate || this._compileSchemaEnv(sch);
      }
      // Remove cached schema(s).
      // If no parameter is passed all schemas but meta-schemas are removed.
      // If RegExp is passed all schemas with key/id matching pattern but meta-schemas are removed.
      // Even if schema is referenced by other schemas it still can be removed as other schemas have local references.
      removeSchema(schemaKeyRef) {
        if (schemaKeyRef instanceof RegExp) {
          this._removeAllSchemas(this.schemas, schemaKeyRef);
          this._removeAllSchemas(this.refs, schemaKeyRef);
          return this;
        }
        switch (typeof schemaKeyRef) {
          case "undefined":
            this._removeAllSchemas(this.schemas);
            this._removeAllSchemas(this.refs);
            this._cache.clear();
            return this;
          case "string": {
            const sch = getSchEnv.call(this, schemaKeyRef);
            if (typeof sch == "object")
              this._cache.delete(sch.schema);
            delete this.schemas[schemaKeyRef];
            delete this.refs[schemaKeyRef];
            return this;
          }
          case "object": {
            const cacheKey = schemaKeyRef;
            this._cache.delete(cacheKey);
            let id2 = schemaKeyRef[this.opts.schemaId];
            if (id2) {
              id2 = (0, resolve_1.normalizeId)(id2);
              delete this.schemas[id2];
              delete this.refs[id2];
            }
            return this;
          }
          default:
            throw new Error("ajv.removeSchema: invalid parameter");
        }
      }
      // add "vocabulary" - a collection of keywords
      addVocabulary(definitions) {
        for (const def of definitions)
          this.addKeyword(def);
        return this;
      }
      addKeyword(kwdOrDef, def) {
        let keyword;
        if (typeof kwdOrDef == "string") {
          keyword = kwdOrDef;
          if (typeof def == "object") {
            this.logger.warn("these parameters are deprecated, see docs for addKeyword");
            def.keyword = keyword;
          }
        } else if (typeof kwdOrDef == "object" && def === void 0) {
          def = kwdOrDef;
          keyword = def.keyword;
          if (Array.isArray(keyword) && !keyword.length) {
            throw new Error("addKeywords: keyword must be string or non-empty array");
          }
        } else {
          throw new Error("invalid addKeywords parameters");
        }
        checkKeyword2.call(this, keyword, def);
        if (!def) {
          (0, util_1.eachItem)(keyword, (kwd) => addRule.call(this, kwd));
          return this;
        }
        keywordMetaschema.call(this, def);
        const definition = {
          ...def,
          type: (0, dataType_1.getJSONTypes)(def.type),
          schemaType: (0, dataType_1.getJSONTypes)(def.schemaType)
        };
        (0, util_1.eachItem)(keyword, definition.type.length === 0 ? (k) => addRule.call(this, k, definition) : (k) => definition.type.forEach((t) => addRule.call(this, k, definition, t)));
        return this;
      }
      getKeyword(keyword) {
        const rule = this.RULES.all[keyword];
        return typeof rule == "object" ? rule.definition : !!rule;
      }
      // Remove keyword
      removeKeyword(keyword) {
        const { RULES } = this;
        delete RULES.keywords[keyword];
        delete RULES.all[keyword];
        for (const group of RULES.rules) {
          const i = group.rules.findIndex((rule) => rule.keyword === keyword);
          if (i >= 0)
            group.rules.splice(i, 1);
        }
        return this;
      }
      // Add format
      addFormat(name, format4) {
        if (typeof format4 == "string")
          format4 = new RegExp(format4);
        this.formats[name] = format4;
        return this;
      }
      errorsText(errors = this.errors, { separator = ", ", dataVar = "data" } = {}) {
        if (!errors || errors.length === 0)
          return "No errors";
        return errors.map((e) => `${dataVar}${e.instancePath} ${e.message}`).reduce((text2, msg) => text2 + separator + msg);
      }
      $dataMetaSchema(metaSchema, keywordsJsonPointers) {
        const rules = this.RULES.all;
        metaSchema = JSON.parse(JSON.stringify(metaSchema));
        for (const jsonPointer of keywordsJsonPointers) {
          const segments = jsonPointer.split("/").slice(1);
          let keywords2 = metaSchema;
          for (const seg of segments)
            keywords2 = keywords2[seg];
          for (const key in rules) {
            const rule = rules[key];
            if (typeof rule != "object")
              continue;
            const { $data } = rule.definition;
            const schema = keywords2[key];
            if ($data && schema)
              keywords2[key] = schemaOrData(schema);
          }
        }
        return metaSchema;
      }
      _removeAllSchemas(schemas, regex) {
        for (const keyRef in schemas) {
          const sch = schemas[keyRef];
          if (!regex || regex.test(keyRef)) {
            if (typeof sch == "string") {
              delete schemas[keyRef];
            } else if (sch && !sch.meta) {
              this._cache.delete(sch.schema);
              delete schemas[keyRef];
            }
          }
        }
      }
      _addSchema(schema, meta, baseId, validateSchema = this.opts.validateSchema, addSchema = this.opts.addUsedSchema) {
        let id2;
        const { schemaId } = this.opts;
        if (typeof schema == "object") {
          id2 = schema[schemaId];
        } else {
          if (this.opts.jtd)
            throw new Error("schema must be object");
          else if (typeof schema != "boolean")
            throw new Error("schema must be object or boolean");
        }
        let sch = this._cache.get(schema);
        if (sch !== void 0)
          return sch;
        baseId = (0, resolve_1.normalizeId)(id2 || baseId);
        const localRefs = resolve_1.getSchemaRefs.call(this, schema, baseId);
        sch = new compile_1.SchemaEnv({ schema, schemaId, meta, baseId, localRefs });
        this._cache.set(sch.schema, sch);
        if (addSchema && !baseId.startsWith("#")) {
          if (baseId)
            this._checkUnique(baseId);
          this.refs[baseId] = sch;
        }
        if (validateSchema)
          this.validateSchema(schema, true);
        return sch;
      }
      _checkUnique(id2) {
        if (this.schemas[id2] || this.refs[id2]) {
          throw new Error(`schema with key or id "${id2}" already exists`);
        }
      }
      _compileSchemaEnv(sch) {
        if (sch.meta)
          this._compileMetaSchema(sch);
        else
          compile_1.compileSchema.call(this, sch);
        if (!sch.validate)
          throw new Error("ajv implementation error");
        return sch.validate;
      }
      _compileMetaSchema(sch) {
        const currentOpts = this.opts;
        this.opts = this._metaOpts;
        try {
          compile_1.compileSchema.call(this, sch);
        } finally {
          this.opts = currentOpts;
        }
      }
    };
    Ajv.ValidationError = validation_error_1.default;
    Ajv.MissingRefError = ref_error_1.default;
    exports.default = Ajv;
    function checkOptions(checkOpts, options2, msg, log = "error") {
      for (const key in checkOpts) {
        const opt = key;
        if (opt in options2)
          this.logger[log](`${msg}: option ${key}. ${checkOpts[opt]}`);
      }
    }
    function getSchEnv(keyRef) {
      keyRef = (0, resolve_1.normalizeId)(keyRef);
      return this.schemas[keyRef] || this.refs[keyRef];
    }
    function addInitialSchemas() {
      const optsSchemas = this.opts.schemas;
      if (!optsSchemas)
        return;
      if (Array.isArray(optsSchemas))
        this.addSchema(optsSchemas);
      else
        for (const key in optsSchemas)
          this.addSchema(optsSchemas[key], key);
    }
    function addInitialFormats() {
      for (const name in this.opts.formats) {
        const format4 = this.opts.formats[name];
        if (format4)
          this.addFormat(name, format4);
      }
    }
    function addInitialKeywords(defs) {
      if (Array.isArray(defs)) {
        this.addVocabulary(defs);
        return;
      }
      this.logger.warn("keywords option as map is deprecated, pass array");
      for (const keyword in defs) {
        const def = defs[keyword];
        if (!def.keyword)
          def.keyword = keyword;
        this.addKeyword(def);
      }
    }
    function getMetaSchemaOptions() {
      const metaOpts = { ...this.opts };
      for (const opt of META_IGNORE_OPTIONS)
        delete metaOpts[opt];
      return metaOpts;
    }
    var noLogs = { log() {
    }, warn() {
    }, error() {
    } };
    function getLogger(logger) {
      if (logger === false)
        return noLogs;
      if (logger === void 0)
        return console;
      if (logger.log && logger.warn && logger.error)
        return logger;
      throw new Error("logger must implement log, warn and error methods");
    }
    var KEYWORD_NAME = /^[a-z_$][a-z0-9_$:-]*$/i;
    function checkKeyword2(keyword, def) {
      const { RULES } = this;
      (0, util_1.eachItem)(keyword, (kwd) => {
        if (RULES.keywords[kwd])
          throw new Error(`Keyword ${kwd} is already defined`);
        if (!KEYWORD_NAME.test(kwd))
          throw new Error(`Keyword ${kwd} has invalid name`);
      });
      if (!def)
        return;
      if (def.$data && !("code" in def || "validate" in def)) {
        throw new Error('$data keyword must have "code" or "validate" function');
      }
    }
    function addRule(keyword, definition, dataType) {
      var _a;
      const post = definition === null || definition === void 0 ? void 0 : definition.post;
      if (dataType && post)
        throw new Error('keyword with "post" flag cannot have "type"');
      const { RULES } = this;
      let ruleGroup = post ? RULES.post : RULES.rules.find(({ type: t }) => t === dataType);
      if (!ruleGroup) {
        ruleGroup = { type: dataType, rules: [] };
        RULES.rules.push(ruleGroup);
      }
      RULES.keywords[keyword] = true;
      if (!definition)
        return;
      const rule = {
        keyword,
        definition: {
          ...definition,
          type: (0, dataType_1.getJSONTypes)(definition.type),
          schemaType: (0, dataType_1.getJSONTypes)(definition.schemaType)
        }
      };
      if (definition.before)
        addBeforeRule.call(this, ruleGroup, rule, definition.before);
      else
        ruleGroup.rules.push(rule);
      RULES.all[keyword] = rule;
      (_a = definition.implements) === null || _a === void 0 ? void 0 : _a.forEach((kwd) => this.addKeyword(kwd));
    }
    function addBeforeRule(ruleGroup, rule, before) {
      const i = ruleGroup.rules.findIndex((_rule) => _rule.keyword === before);
      if (i >= 0) {
        ruleGroup.rules.splice(i, 0, rule);
      } else {
        ruleGroup.rules.push(rule);
        this.logger.warn(`rule ${before} is not defined`);
      }
    }
    function keywordMetaschema(def) {
      let { metaSchema } = def;
      if (metaSchema === void 0)
        return;
      if (def.$data && this.opts.$data)
        metaSchema = schemaOrData(metaSchema);
      def.validateSchema = this.compile(metaSchema, true);
    }
    var $dataRef = {
      $ref: "https://raw.githubusercontent.com/ajv-validator/ajv/master/lib/refs/data.json#"
    };
    function schemaOrData(schema) {
      return { anyOf: [schema, $dataRef] };
    }
  }
});

// node_modules/ajv/dist/vocabularies/core/id.js
var require_id = __commonJS({
  "node_modules/ajv/dist/vocabularies/core/id.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var def = {
      keyword: "id",
      code() {
        throw new Error('NOT SUPPORTED: keyword "id", use "$id" for schema ID');
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/core/ref.js
var require_ref = __commonJS({
  "node_modules/ajv/dist/vocabularies/core/ref.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.callRef = exports.getValidate = void 0;
    var ref_error_1 = require_ref_error();
    var code_1 = require_code2();
    var codegen_1 = require_codegen();
    var names_1 = require_names();
    var compile_1 = require_compile();
    var util_1 = require_util();
    var def = {
      keyword: "$ref",
      schemaType: "string",
      code(cxt) {
        const { gen, schema: $ref, it } = cxt;
        const { baseId, schemaEnv: env, validateName, opts, self } = it;
        const { root } = env;
        if (($ref === "#" || $ref === "#/") && baseId === root.baseId)
          return callRootRef();
        const schOrEnv = compile_1.resolveRef.call(self, root, baseId, $ref);
        if (schOrEnv === void 0)
          throw new ref_error_1.default(it.opts.uriResolver, baseId, $ref);
        if (schOrEnv instanceof compile_1.SchemaEnv)
          return callValidate(schOrEnv);
        return inlineRefSchema(schOrEnv);
        function callRootRef() {
          if (env === root)
            return callRef(cxt, validateName, env, env.$async);
          const rootName = gen.scopeValue("root", { ref: root });
          return callRef(cxt, (0, codegen_1._)`${rootName}.validate`, root, root.$async);
        }
        function callValidate(sch) {
          const v = getValidate(cxt, sch);
          callRef(cxt, v, sch, sch.$async);
        }
        function inlineRefSchema(sch) {
          const schName = gen.scopeValue("schema", opts.code.source === true ? { ref: sch, code: (0, codegen_1.stringify)(sch) } : { ref: sch });
          const valid = gen.name("valid");
          const schCxt = cxt.subschema({
            schema: sch,
            dataTypes: [],
            schemaPath: codegen_1.nil,
            topSchemaRef: schName,
            errSchemaPath: $ref
          }, valid);
          cxt.mergeEvaluated(schCxt);
          cxt.ok(valid);
        }
      }
    };
    function getValidate(cxt, sch) {
      const { gen } = cxt;
      return sch.validate ? gen.scopeValue("validate", { ref: sch.validate }) : (0, codegen_1._)`${gen.scopeValue("wrapper", { ref: sch })}.validate`;
    }
    exports.getValidate = getValidate;
    function callRef(cxt, v, sch, $async) {
      const { gen, it } = cxt;
      const { allErrors, schemaEnv: env, opts } = it;
      const passCxt = opts.passContext ? names_1.default.this : codegen_1.nil;
      if ($async)
        callAsyncRef();
      else
        callSyncRef();
      function callAsyncRef() {
        if (!env.$async)
          throw new Error("async schema referenced by sync schema");
        const valid = gen.let("valid");
        gen.try(() => {
          gen.code((0, codegen_1._)`await ${(0, code_1.callValidateCode)(cxt, v, passCxt)}`);
          addEvaluatedFrom(v);
          if (!allErrors)
            gen.assign(valid, true);
        }, (e) => {
          gen.if((0, codegen_1._)`!(${e} instanceof ${it.ValidationError})`, () => gen.throw(e));
          addErrorsFrom(e);
          if (!allErrors)
            gen.assign(valid, false);
        });
        cxt.ok(valid);
      }
      function callSyncRef() {
        cxt.result((0, code_1.callValidateCode)(cxt, v, passCxt), () => addEvaluatedFrom(v), () => addErrorsFrom(v));
      }
      function addErrorsFrom(source) {
        const errs = (0, codegen_1._)`${source}.errors`;
        gen.assign(names_1.default.vErrors, (0, codegen_1._)`${names_1.default.vErrors} === null ? ${errs} : ${names_1.default.vErrors}.concat(${errs})`);
        gen.assign(names_1.default.errors, (0, codegen_1._)`${names_1.default.vErrors}.length`);
      }
      function addEvaluatedFrom(source) {
        var _a;
        if (!it.opts.unevaluated)
          return;
        const schEvaluated = (_a = sch === null || sch === void 0 ? void 0 : sch.validate) === null || _a === void 0 ? void 0 : _a.evaluated;
        if (it.props !== true) {
          if (schEvaluated && !schEvaluated.dynamicProps) {
            if (schEvaluated.props !== void 0) {
              it.props = util_1.mergeEvaluated.props(gen, schEvaluated.props, it.props);
            }
          } else {
            const props = gen.var("props", (0, codegen_1._)`${source}.evaluated.props`);
            it.props = util_1.mergeEvaluated.props(gen, props, it.props, codegen_1.Name);
          }
        }
        if (it.items !== true) {
          if (schEvaluated && !schEvaluated.dynamicItems) {
            if (schEvaluated.items !== void 0) {
              it.items = util_1.mergeEvaluated.items(gen, schEvaluated.items, it.items);
            }
          } else {
            const items = gen.var("items", (0, codegen_1._)`${source}.evaluated.items`);
            it.items = util_1.mergeEvaluated.items(gen, items, it.items, codegen_1.Name);
          }
        }
      }
    }
    exports.callRef = callRef;
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/core/index.js
var require_core2 = __commonJS({
  "node_modules/ajv/dist/vocabularies/core/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var id_1 = require_id();
    var ref_1 = require_ref();
    var core = [
      "$schema",
      "$id",
      "$defs",
      "$vocabulary",
      { keyword: "$comment" },
      "definitions",
      id_1.default,
      ref_1.default
    ];
    exports.default = core;
  }
});

// node_modules/ajv/dist/vocabularies/validation/limitNumber.js
var require_limitNumber = __commonJS({
  "node_modules/ajv/dist/vocabularies/validation/limitNumber.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var codegen_1 = require_codegen();
    var ops = codegen_1.operators;
    var KWDs = {
      maximum: { okStr: "<=", ok: ops.LTE, fail: ops.GT },
      minimum: { okStr: ">=", ok: ops.GTE, fail: ops.LT },
      exclusiveMaximum: { okStr: "<", ok: ops.LT, fail: ops.GTE },
      exclusiveMinimum: { okStr: ">", ok: ops.GT, fail: ops.LTE }
    };
    var error = {
      message: ({ keyword, schemaCode }) => (0, codegen_1.str)`must be ${KWDs[keyword].okStr} ${schemaCode}`,
      params: ({ keyword, schemaCode }) => (0, codegen_1._)`{comparison: ${KWDs[keyword].okStr}, limit: ${schemaCode}}`
    };
    var def = {
      keyword: Object.keys(KWDs),
      type: "number",
      schemaType: "number",
      $data: true,
      error,
      code(cxt) {
        const { keyword, data, schemaCode } = cxt;
        cxt.fail$data((0, codegen_1._)`${data} ${KWDs[keyword].fail} ${schemaCode} || isNaN(${data})`);
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/validation/multipleOf.js
var require_multipleOf = __commonJS({
  "node_modules/ajv/dist/vocabularies/validation/multipleOf.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var codegen_1 = require_codegen();
    var error = {
      message: ({ schemaCode }) => (0, codegen_1.str)`must be multiple of ${schemaCode}`,
      params: ({ schemaCode }) => (0, codegen_1._)`{multipleOf: ${schemaCode}}`
    };
    var def = {
      keyword: "multipleOf",
      type: "number",
      schemaType: "number",
      $data: true,
      error,
      code(cxt) {
        const { gen, data, schemaCode, it } = cxt;
        const prec = it.opts.multipleOfPrecision;
        const res = gen.let("res");
        const invalid = prec ? (0, codegen_1._)`Math.abs(Math.round(${res}) - ${res}) > 1e-${prec}` : (0, codegen_1._)`${res} !== parseInt(${res})`;
        cxt.fail$data((0, codegen_1._)`(${schemaCode} === 0 || (${res} = ${data}/${schemaCode}, ${invalid}))`);
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// node_modules/ajv/dist/vocabularies/validation/limitLength.js
var require_limitLength = __commonJS({
  "node_modules/ajv/dist/vocabularies/validation/limitLength.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var codegen_1 = require_codegen();
    var util_1 = require_util();
    var ucs2length_1 = require_ucs2length();
    var error = {
      message({ keyword, schemaCode }) {
        const comp = keyword === "maxLength" ? "more" : "fewer";
        return (0, codegen_1.str)`must NOT have ${comp} than ${schemaCode} characters`;
      },
      params: ({ schemaCode }) => (0, codegen_1._)`{limit: ${schemaCode}}`
    };
    var def = {
      keyword: ["maxLength", "minLength"],
      type: "string",
      schemaType: "number",
      $data: true,
      error,
      code(cxt) {
        const { keyword, data, schemaCode, it } = cxt;
        const op = keyword === "maxLength" ? codegen_1.operators.GT : codegen_1.operators.LT;
        const len = it.opts.unicode === false ? (0, codegen_1._)`${data}.length` : (0, codegen_1._)`${(0, util_1.useFunc)(cxt.gen, ucs2length_1.default)}(${data})`;
        cxt.fail$data((0, codegen_1._)`${len} ${op} ${schemaCode}`);
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/validation/pattern.js
var require_pattern = __commonJS({
  "node_modules/ajv/dist/vocabularies/validation/pattern.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var code_1 = require_code2();
    var util_1 = require_util();
    var codegen_1 = require_codegen();
    var error = {
      message: ({ schemaCode }) => (0, codegen_1.str)`must match pattern "${schemaCode}"`,
      params: ({ schemaCode }) => (0, codegen_1._)`{pattern: ${schemaCode}}`
    };
    var def = {
      keyword: "pattern",
      type: "string",
      schemaType: "string",
      $data: true,
      error,
      code(cxt) {
        const { gen, data, $data, schema, schemaCode, it } = cxt;
        const u = it.opts.unicodeRegExp ? "u" : "";
        if ($data) {
          const { regExp } = it.opts.code;
          const regExpCode = regExp.code === "new RegExp" ? (0, codegen_1._)`new RegExp` : (0, util_1.useFunc)(gen, regExp);
          const valid = gen.let("valid");
          gen.try(() => gen.assign(valid, (0, codegen_1._)`${regExpCode}(${schemaCode}, ${u}).test(${data})`), () => gen.assign(valid, false));
          cxt.fail$data((0, codegen_1._)`!${valid}`);
        } else {
          const regExp = (0, code_1.usePattern)(cxt, schema);
          cxt.fail$data((0, codegen_1._)`!${regExp}.test(${data})`);
        }
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/validation/limitProperties.js
var require_limitProperties = __commonJS({
  "node_modules/ajv/dist/vocabularies/validation/limitProperties.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var codegen_1 = require_codegen();
    var error = {
      message({ keyword, schemaCode }) {
        const comp = keyword === "maxProperties" ? "more" : "fewer";
        return (0, codegen_1.str)`must NOT have ${comp} than ${schemaCode} properties`;
      },
      params: ({ schemaCode }) => (0, codegen_1._)`{limit: ${schemaCode}}`
    };
    var def = {
      keyword: ["maxProperties", "minProperties"],
      type: "object",
      schemaType: "number",
      $data: true,
      error,
      code(cxt) {
        const { keyword, data, schemaCode } = cxt;
        const op = keyword === "maxProperties" ? codegen_1.operators.GT : codegen_1.operators.LT;
        cxt.fail$data((0, codegen_1._)`Object.keys(${data}).length ${op} ${schemaCode}`);
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/validation/required.js
var require_required = __commonJS({
  "node_modules/ajv/dist/vocabularies/validation/required.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var code_1 = require_code2();
    var codegen_1 = require_codegen();
    var util_1 = require_util();
    var error = {
      message: ({ params: { missingProperty } }) => (0, codegen_1.str)`must have required property '${missingProperty}'`,
      params: ({ params: { missingProperty } }) => (0, codegen_1._)`{missingProperty: ${missingProperty}}`
    };
    var def = {
      keyword: "required",
      type: "object",
      schemaType: "array",
      $data: true,
      error,
      code(cxt) {
        const { gen, schema, schemaCode, data, $data, it } = cxt;
        const { opts } = it;
        if (!$data && schema.length === 0)
          return;
        const useLoop = schema.length >= opts.loopRequired;
        if (it.allErrors)
          allErrorsMode();
        else
          exitOnErrorMode();
        if (opts.strictRequired) {
          const props = cxt.parentSchema.properties;
          const { definedProperties } = cxt.it;
          for (const requiredKey of schema) {
            if ((props === null || props === void 0 ? void 0 : props[requiredKey]) === void 0 && !definedProperties.has(requiredKey)) {
              const schemaPath = it.schemaEnv.baseId + it.errSchemaPath;
              const msg = `required property "${requiredKey}" is not defined at "${schemaPath}" (strictRequired)`;
              (0, util_1.checkStrictMode)(it, msg, it.opts.strictRequired);
            }
          }
        }
        function allErrorsMode() {
          if (useLoop || $data) {
            cxt.block$data(codegen_1.nil, loopAllRequired);
          } else {
            for (const prop of schema) {
              (0, code_1.checkReportMissingProp)(cxt, prop);
            }
          }
        }
        function exitOnErrorMode() {
          const missing = gen.let("missing");
          if (useLoop || $data) {
            const valid = gen.let("valid", true);
            cxt.block$data(valid, () => loopUntilMissing(missing, valid));
            cxt.ok(valid);
          } else {
            gen.if((0, code_1.checkMissingProp)(cxt, schema, missing));
            (0, code_1.reportMissingProp)(cxt, missing);
            gen.else();
          }
        }
        function loopAllRequired() {
          gen.forOf("prop", schemaCode, (prop) => {
            cxt.setParams({ missingProperty: prop });
            gen.if((0, code_1.noPropertyInData)(gen, data, prop, opts.ownProperties), () => cxt.error());
          });
        }
        function loopUntilMissing(missing, valid) {
          cxt.setParams({ missingProperty: missing });
          gen.forOf(missing, schemaCode, () => {
            gen.assign(valid, (0, code_1.propertyInData)(gen, data, missing, opts.ownProperties));
            gen.if((0, codegen_1.not)(valid), () => {
              cxt.error();
              gen.break();
            });
          }, codegen_1.nil);
        }
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/validation/limitItems.js
var require_limitItems = __commonJS({
  "node_modules/ajv/dist/vocabularies/validation/limitItems.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var codegen_1 = require_codegen();
    var error = {
      message({ keyword, schemaCode }) {
        const comp = keyword === "maxItems" ? "more" : "fewer";
        return (0, codegen_1.str)`must NOT have ${comp} than ${schemaCode} items`;
      },
      params: ({ schemaCode }) => (0, codegen_1._)`{limit: ${schemaCode}}`
    };
    var def = {
      keyword: ["maxItems", "minItems"],
      type: "array",
      schemaType: "number",
      $data: true,
      error,
      code(cxt) {
        const { keyword, data, schemaCode } = cxt;
        const op = keyword === "maxItems" ? codegen_1.operators.GT : codegen_1.operators.LT;
        cxt.fail$data((0, codegen_1._)`${data}.length ${op} ${schemaCode}`);
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/runtime/equal.js
var require_equal = __commonJS({
  "node_modules/ajv/dist/runtime/equal.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var equal = require_fast_deep_equal();
    equal.code = 'require("ajv/dist/runtime/equal").default';
    exports.default = equal;
  }
});

// node_modules/ajv/dist/vocabularies/validation/uniqueItems.js
var require_uniqueItems = __commonJS({
  "node_modules/ajv/dist/vocabularies/validation/uniqueItems.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var dataType_1 = require_dataType();
    var codegen_1 = require_codegen();
    var util_1 = require_util();
    var equal_1 = require_equal();
    var error = {
      message: ({ params: { i, j } }) => (0, codegen_1.str)`must NOT have duplicate items (items ## ${j} and ${i} are identical)`,
      params: ({ params: { i, j } }) => (0, codegen_1._)`{i: ${i}, j: ${j}}`
    };
    var def = {
      keyword: "uniqueItems",
      type: "array",
      schemaType: "boolean",
      $data: true,
      error,
      code(cxt) {
        const { gen, data, $data, schema, parentSchema, schemaCode, it } = cxt;
        if (!$data && !schema)
          return;
        const valid = gen.let("valid");
        const itemTypes = parentSchema.items ? (0, dataType_1.getSchemaTypes)(parentSchema.items) : [];
        cxt.block$data(valid, validateUniqueItems, (0, codegen_1._)`${schemaCode} === false`);
        cxt.ok(valid);
        function validateUniqueItems() {
          const i = gen.let("i", (0, codegen_1._)`${data}.length`);
          const j = gen.let("j");
          cxt.setParams({ i, j });
          gen.assign(valid, true);
          gen.if((0, codegen_1._)`${i} > 1`, () => (canOptimize() ? loopN : loopN2)(i, j));
        }
        function canOptimize() {
          return itemTypes.length > 0 && !itemTypes.some((t) => t === "object" || t === "array");
        }
        function loopN(i, j) {
          const item = gen.name("item");
          const wrongType = (0, dataType_1.checkDataTypes)(itemTypes, item, it.opts.strictNumbers, dataType_1.DataType.Wrong);
          const indices = gen.const("indices", (0, codegen_1._)`{}`);
          gen.for((0, codegen_1._)`;${i}--;`, () => {
            gen.let(item, (0, codegen_1._)`${data}[${i}]`);
            gen.if(wrongType, (0, codegen_1._)`continue`);
            if (itemTypes.length > 1)
              gen.if((0, codegen_1._)`typeof ${item} == "string"`, (0, codegen_1._)`${item} += "_"`);
            gen.if((0, codegen_1._)`typeof ${indices}[${item}] == "number"`, () => {
              gen.assign(j, (0, codegen_1._)`${indices}[${item}]`);
              cxt.error();
              gen.assign(valid, false).break();
            }).code((0, codegen_1._)`${indices}[${item}] = ${i}`);
          });
        }
        function loopN2(i, j) {
          const eql = (0, util_1.useFunc)(gen, equal_1.default);
          const outer = gen.name("outer");
          gen.label(outer).for((0, codegen_1._)`;${i}--;`, () => gen.for((0, codegen_1._)`${j} = ${i}; ${j}--;`, () => gen.if((0, codegen_1._)`${eql}(${data}[${i}], ${data}[${j}])`, () => {
            cxt.error();
            gen.assign(valid, false).break(outer);
          })));
        }
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/validation/const.js
var require_const = __commonJS({
  "node_modules/ajv/dist/vocabularies/validation/const.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var codegen_1 = require_codegen();
    var util_1 = require_util();
    var equal_1 = require_equal();
    var error = {
      message: "must be equal to constant",
      params: ({ schemaCode }) => (0, codegen_1._)`{allowedValue: ${schemaCode}}`
    };
    var def = {
      keyword: "const",
      $data: true,
      error,
      code(cxt) {
        const { gen, data, $data, schemaCode, schema } = cxt;
        if ($data || schema && typeof schema == "object") {
          cxt.fail$data((0, codegen_1._)`!${(0, util_1.useFunc)(gen, equal_1.default)}(${data}, ${schemaCode})`);
        } else {
          cxt.fail((0, codegen_1._)`${schema} !== ${data}`);
        }
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/validation/enum.js
var require_enum = __commonJS({
  "node_modules/ajv/dist/vocabularies/validation/enum.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var codegen_1 = require_codegen();
    var util_1 = require_util();
    var equal_1 = require_equal();
    var error = {
      message: "must be equal to one of the allowed values",
      params: ({ schemaCode }) => (0, codegen_1._)`{allowedValues: ${schemaCode}}`
    };
    var def = {
      keyword: "enum",
      schemaType: "array",
      $data: true,
      error,
      code(cxt) {
        const { gen, data, $data, schema, schemaCode, it } = cxt;
        if (!$data && schema.length === 0)
          throw new Error("enum must have non-empty array");
        const useLoop = schema.length >= it.opts.loopEnum;
        let eql;
        const getEql = () => eql !== null && eql !== void 0 ? eql : eql = (0, util_1.useFunc)(gen, equal_1.default);
        let valid;
        if (useLoop || $data) {
          valid = gen.let("valid");
          cxt.block$data(valid, loopEnum);
        } else {
          if (!Array.isArray(schema))
            throw new Error("ajv implementation error");
          const vSchema = gen.const("vSchema", schemaCode);
          valid = (0, codegen_1.or)(...schema.map((_x, i) => equalCode(vSchema, i)));
        }
        cxt.pass(valid);
        function loopEnum() {
          gen.assign(valid, false);
          gen.forOf("v", schemaCode, (v) => gen.if((0, codegen_1._)`${getEql()}(${data}, ${v})`, () => gen.assign(valid, true).break()));
        }
        function equalCode(vSchema, i) {
          const sch = schema[i];
          return typeof sch === "object" && sch !== null ? (0, codegen_1._)`${getEql()}(${data}, ${vSchema}[${i}])` : (0, codegen_1._)`${data} === ${sch}`;
        }
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/validation/index.js
var require_validation = __commonJS({
  "node_modules/ajv/dist/vocabularies/validation/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var limitNumber_1 = require_limitNumber();
    var multipleOf_1 = require_multipleOf();
    var limitLength_1 = require_limitLength();
    var pattern_1 = require_pattern();
    var limitProperties_1 = require_limitProperties();
    var required_1 = require_required();
    var limitItems_1 = require_limitItems();
    var uniqueItems_1 = require_uniqueItems();
    var const_1 = require_const();
    var enum_1 = require_enum();
    var validation = [
      // number
      limitNumber_1.default,
      multipleOf_1.default,
      // string
      limitLength_1.default,
      pattern_1.default,
      // object
      limitProperties_1.default,
      required_1.default,
      // array
      limitItems_1.default,
      uniqueItems_1.default,
      // any
      { keyword: "type", schemaType: ["string", "array"] },
      { keyword: "nullable", schemaType: "boolean" },
      const_1.default,
      enum_1.default
    ];
    exports.default = validation;
  }
});

// node_modules/ajv/dist/vocabularies/applicator/additionalItems.js
var require_additionalItems = __commonJS({
  "node_modules/ajv/dist/vocabularies/applicator/additionalItems.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.validateAdditionalItems = void 0;
    var codegen_1 = require_codegen();
    var util_1 = require_util();
    var error = {
      message: ({ params: { len } }) => (0, codegen_1.str)`must NOT have more than ${len} items`,
      params: ({ params: { len } }) => (0, codegen_1._)`{limit: ${len}}`
    };
    var def = {
      keyword: "additionalItems",
      type: "array",
      schemaType: ["boolean", "object"],
      before: "uniqueItems",
      error,
      code(cxt) {
        const { parentSchema, it } = cxt;
        const { items } = parentSchema;
        if (!Array.isArray(items)) {
          (0, util_1.checkStrictMode)(it, '"additionalItems" is ignored when "items" is not an array of schemas');
          return;
        }
        validateAdditionalItems(cxt, items);
      }
    };
    function validateAdditionalItems(cxt, items) {
      const { gen, schema, data, keyword, it } = cxt;
      it.items = true;
      const len = gen.const("len", (0, codegen_1._)`${data}.length`);
      if (schema === false) {
        cxt.setParams({ len: items.length });
        cxt.pass((0, codegen_1._)`${len} <= ${items.length}`);
      } else if (typeof schema == "object" && !(0, util_1.alwaysValidSchema)(it, schema)) {
        const valid = gen.var("valid", (0, codegen_1._)`${len} <= ${items.length}`);
        gen.if((0, codegen_1.not)(valid), () => validateItems(valid));
        cxt.ok(valid);
      }
      function validateItems(valid) {
        gen.forRange("i", items.length, len, (i) => {
          cxt.subschema({ keyword, dataProp: i, dataPropType: util_1.Type.Num }, valid);
          if (!it.allErrors)
            gen.if((0, codegen_1.not)(valid), () => gen.break());
        });
      }
    }
    exports.validateAdditionalItems = validateAdditionalItems;
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/applicator/items.js
var require_items = __commonJS({
  "node_modules/ajv/dist/vocabularies/applicator/items.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.validateTuple = void 0;
    var codegen_1 = require_codegen();
    var util_1 = require_util();
    var code_1 = require_code2();
    var def = {
      keyword: "items",
      type: "array",
      schemaType: ["object", "array", "boolean"],
      before: "uniqueItems",
      code(cxt) {
        const { schema, it } = cxt;
        if (Array.isArray(schema))
          return validateTuple(cxt, "additionalItems", schema);
        it.items = true;
        if ((0, util_1.alwaysValidSchema)(it, schema))
          return;
        cxt.ok((0, code_1.validateArray)(cxt));
      }
    };
    function validateTuple(cxt, extraItems, schArr = cxt.schema) {
      const { gen, parentSchema, data, keyword, it } = cxt;
      checkStrictTuple(parentSchema);
      if (it.opts.unevaluated && schArr.length && it.items !== true) {
        it.items = util_1.mergeEvaluated.items(gen, schArr.length, it.items);
      }
      const valid = gen.name("valid");
      const len = gen.const("len", (0, codegen_1._)`${data}.length`);
      schArr.forEach((sch, i) => {
        if ((0, util_1.alwaysValidSchema)(it, sch))
          return;
        gen.if((0, codegen_1._)`${len} > ${i}`, () => cxt.subschema({
          keyword,
          schemaProp: i,
          dataProp: i
        }, valid));
        cxt.ok(valid);
      });
      function checkStrictTuple(sch) {
        const { opts, errSchemaPath } = it;
        const l = schArr.length;
        const fullTuple = l === sch.minItems && (l === sch.maxItems || sch[extraItems] === false);
        if (opts.strictTuples && !fullTuple) {
          const msg = `"${keyword}" is ${l}-tuple, but minItems or maxItems/${extraItems} are not specified or different at path "${errSchemaPath}"`;
          (0, util_1.checkStrictMode)(it, msg, opts.strictTuples);
        }
      }
    }
    exports.validateTuple = validateTuple;
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/applicator/prefixItems.js
var require_prefixItems = __commonJS({
  "node_modules/ajv/dist/vocabularies/applicator/prefixItems.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var items_1 = require_items();
    var def = {
      keyword: "prefixItems",
      type: "array",
      schemaType: ["array"],
      before: "uniqueItems",
      code: (cxt) => (0, items_1.validateTuple)(cxt, "items")
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/applicator/items2020.js
var require_items2020 = __commonJS({
  "node_modules/ajv/dist/vocabularies/applicator/items2020.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var codegen_1 = require_codegen();
    var util_1 = require_util();
    var code_1 = require_code2();
    var additionalItems_1 = require_additionalItems();
    var error = {
      message: ({ params: { len } }) => (0, codegen_1.str)`must NOT have more than ${len} items`,
      params: ({ params: { len } }) => (0, codegen_1._)`{limit: ${len}}`
    };
    var def = {
      keyword: "items",
      type: "array",
      schemaType: ["object", "boolean"],
      before: "uniqueItems",
      error,
      code(cxt) {
        const { schema, parentSchema, it } = cxt;
        const { prefixItems } = parentSchema;
        it.items = true;
        if ((0, util_1.alwaysValidSchema)(it, schema))
          return;
        if (prefixItems)
          (0, additionalItems_1.validateAdditionalItems)(cxt, prefixItems);
        else
          cxt.ok((0, code_1.validateArray)(cxt));
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/applicator/contains.js
var require_contains = __commonJS({
  "node_modules/ajv/dist/vocabularies/applicator/contains.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var codegen_1 = require_codegen();
    var util_1 = require_util();
    var error = {
      message: ({ params: { min, max } }) => max === void 0 ? (0, codegen_1.str)`must contain at least ${min} valid item(s)` : (0, codegen_1.str)`must contain at least ${min} and no more than ${max} valid item(s)`,
      params: ({ params: { min, max } }) => max === void 0 ? (0, codegen_1._)`{minContains: ${min}}` : (0, codegen_1._)`{minContains: ${min}, maxContains: ${max}}`
    };
    var def = {
      keyword: "contains",
      type: "array",
      schemaType: ["object", "boolean"],
      before: "uniqueItems",
      trackErrors: true,
      error,
      code(cxt) {
        const { gen, schema, parentSchema, data, it } = cxt;
        let min;
        let max;
        const { minContains, maxContains } = parentSchema;
        if (it.opts.next) {
          min = minContains === void 0 ? 1 : minContains;
          max = maxContains;
        } else {
          min = 1;
        }
        const len = gen.const("len", (0, codegen_1._)`${data}.length`);
        cxt.setParams({ min, max });
        if (max === void 0 && min === 0) {
          (0, util_1.checkStrictMode)(it, `"minContains" == 0 without "maxContains": "contains" keyword ignored`);
          return;
        }
        if (max !== void 0 && min > max) {
          (0, util_1.checkStrictMode)(it, `"minContains" > "maxContains" is always invalid`);
          cxt.fail();
          return;
        }
        if ((0, util_1.alwaysValidSchema)(it, schema)) {
          let cond = (0, codegen_1._)`${len} >= ${min}`;
          if (max !== void 0)
            cond = (0, codegen_1._)`${cond} && ${len} <= ${max}`;
          cxt.pass(cond);
          return;
        }
        it.items = true;
        const valid = gen.name("valid");
        if (max === void 0 && min === 1) {
          validateItems(valid, () => gen.if(valid, () => gen.break()));
        } else if (min === 0) {
          gen.let(valid, true);
          if (max !== void 0)
            gen.if((0, codegen_1._)`${data}.length > 0`, validateItemsWithCount);
        } else {
          gen.let(valid, false);
          validateItemsWithCount();
        }
        cxt.result(valid, () => cxt.reset());
        function validateItemsWithCount() {
          const schValid = gen.name("_valid");
          const count = gen.let("count", 0);
          validateItems(schValid, () => gen.if(schValid, () => checkLimits(count)));
        }
        function validateItems(_valid, block) {
          gen.forRange("i", 0, len, (i) => {
            cxt.subschema({
              keyword: "contains",
              dataProp: i,
              dataPropType: util_1.Type.Num,
              compositeRule: true
            }, _valid);
            block();
          });
        }
        function checkLimits(count) {
          gen.code((0, codegen_1._)`${count}++`);
          if (max === void 0) {
            gen.if((0, codegen_1._)`${count} >= ${min}`, () => gen.assign(valid, true).break());
          } else {
            gen.if((0, codegen_1._)`${count} > ${max}`, () => gen.assign(valid, false).break());
            if (min === 1)
              gen.assign(valid, true);
            else
              gen.if((0, codegen_1._)`${count} >= ${min}`, () => gen.assign(valid, true));
          }
        }
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/applicator/dependencies.js
var require_dependencies = __commonJS({
  "node_modules/ajv/dist/vocabularies/applicator/dependencies.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.validateSchemaDeps = exports.validatePropertyDeps = exports.error = void 0;
    var codegen_1 = require_codegen();
    var util_1 = require_util();
    var code_1 = require_code2();
    exports.error = {
      message: ({ params: { property, depsCount, deps } }) => {
        const property_ies = depsCount === 1 ? "property" : "properties";
        return (0, codegen_1.str)`must have ${property_ies} ${deps} when property ${property} is present`;
      },
      params: ({ params: { property, depsCount, deps, missingProperty } }) => (0, codegen_1._)`{property: ${property},
    missingProperty: ${missingProperty},
    depsCount: ${depsCount},
    deps: ${deps}}`
      // TODO change to reference
    };
    var def = {
      keyword: "dependencies",
      type: "object",
      schemaType: "object",
      error: exports.error,
      code(cxt) {
        const [propDeps, schDeps] = splitDependencies(cxt);
        validatePropertyDeps(cxt, propDeps);
        validateSchemaDeps(cxt, schDeps);
      }
    };
    function splitDependencies({ schema }) {
      const propertyDeps = {};
      const schemaDeps = {};
      for (const key in schema) {
        if (key === "__proto__")
          continue;
        const deps = Array.isArray(schema[key]) ? propertyDeps : schemaDeps;
        deps[key] = schema[key];
      }
      return [propertyDeps, schemaDeps];
    }
    function validatePropertyDeps(cxt, propertyDeps = cxt.schema) {
      const { gen, data, it } = cxt;
      if (Object.keys(propertyDeps).length === 0)
        return;
      const missing = gen.let("missing");
      for (const prop in propertyDeps) {
        const deps = propertyDeps[prop];
        if (deps.length === 0)
          continue;
        const hasProperty = (0, code_1.propertyInData)(gen, data, prop, it.opts.ownProperties);
        cxt.setParams({
          property: prop,
          depsCount: deps.length,
          deps: deps.join(", ")
        });
        if (it.allErrors) {
          gen.if(hasProperty, () => {
            for (const depProp of deps) {
              (0, code_1.checkReportMissingProp)(cxt, depProp);
            }
          });
        } else {
          gen.if((0, codegen_1._)`${hasProperty} && (${(0, code_1.checkMissingProp)(cxt, deps, missing)})`);
          (0, code_1.reportMissingProp)(cxt, missing);
          gen.else();
        }
      }
    }
    exports.validatePropertyDeps = validatePropertyDeps;
    function validateSchemaDeps(cxt, schemaDeps = cxt.schema) {
      const { gen, data, keyword, it } = cxt;
      const valid = gen.name("valid");
      for (const prop in schemaDeps) {
        if ((0, util_1.alwaysValidSchema)(it, schemaDeps[prop]))
          continue;
        gen.if(
          (0, code_1.propertyInData)(gen, data, prop, it.opts.ownProperties),
          () => {
            const schCxt = cxt.subschema({ keyword, schemaProp: prop }, valid);
            cxt.mergeValidEvaluated(schCxt, valid);
          },
          () => gen.var(valid, true)
          // TODO var
        );
        cxt.ok(valid);
      }
    }
    exports.validateSchemaDeps = validateSchemaDeps;
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/applicator/propertyNames.js
var require_propertyNames = __commonJS({
  "node_modules/ajv/dist/vocabularies/applicator/propertyNames.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var codegen_1 = require_codegen();
    var util_1 = require_util();
    var error = {
      message: "property name must be valid",
      params: ({ params }) => (0, codegen_1._)`{propertyName: ${params.propertyName}}`
    };
    var def = {
      keyword: "propertyNames",
      type: "object",
      schemaType: ["object", "boolean"],
      error,
      code(cxt) {
        const { gen, schema, data, it } = cxt;
        if ((0, util_1.alwaysValidSchema)(it, schema))
          return;
        const valid = gen.name("valid");
        gen.forIn("key", data, (key) => {
          cxt.setParams({ propertyName: key });
          cxt.subschema({
            keyword: "propertyNames",
            data: key,
            dataTypes: ["string"],
            propertyName: key,
            compositeRule: true
          }, valid);
          gen.if((0, codegen_1.not)(valid), () => {
            cxt.error(true);
            if (!it.allErrors)
              gen.break();
          });
        });
        cxt.ok(valid);
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/applicator/additionalProperties.js
var require_additionalProperties = __commonJS({
  "node_modules/ajv/dist/vocabularies/applicator/additionalProperties.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var code_1 = require_code2();
    var codegen_1 = require_codegen();
    var names_1 = require_names();
    var util_1 = require_util();
    var error = {
      message: "must NOT have additional properties",
      params: ({ params }) => (0, codegen_1._)`{additionalProperty: ${params.additionalProperty}}`
    };
    var def = {
      keyword: "additionalProperties",
      type: ["object"],
      schemaType: ["boolean", "object"],
      allowUndefined: true,
      trackErrors: true,
      error,
      code(cxt) {
        const { gen, schema, parentSchema, data, errsCount, it } = cxt;
        if (!errsCount)
          throw new Error("ajv implementation error");
        const { allErrors, opts } = it;
        it.props = true;
        if (opts.removeAdditional !== "all" && (0, util_1.alwaysValidSchema)(it, schema))
          return;
        const props = (0, code_1.allSchemaProperties)(parentSchema.properties);
        const patProps = (0, code_1.allSchemaProperties)(parentSchema.patternProperties);
        checkAdditionalProperties();
        cxt.ok((0, codegen_1._)`${errsCount} === ${names_1.default.errors}`);
        function checkAdditionalProperties() {
          gen.forIn("key", data, (key) => {
            if (!props.length && !patProps.length)
              additionalPropertyCode(key);
            else
              gen.if(isAdditional(key), () => additionalPropertyCode(key));
          });
        }
        function isAdditional(key) {
          let definedProp;
          if (props.length > 8) {
            const propsSchema = (0, util_1.schemaRefOrVal)(it, parentSchema.properties, "properties");
            definedProp = (0, code_1.isOwnProperty)(gen, propsSchema, key);
          } else if (props.length) {
            definedProp = (0, codegen_1.or)(...props.map((p) => (0, codegen_1._)`${key} === ${p}`));
          } else {
            definedProp = codegen_1.nil;
          }
          if (patProps.length) {
            definedProp = (0, codegen_1.or)(definedProp, ...patProps.map((p) => (0, codegen_1._)`${(0, code_1.usePattern)(cxt, p)}.test(${key})`));
          }
          return (0, codegen_1.not)(definedProp);
        }
        function deleteAdditional(key) {
          gen.code((0, codegen_1._)`delete ${data}[${key}]`);
        }
        function additionalPropertyCode(key) {
          if (opts.removeAdditional === "all" || opts.removeAdditional && schema === false) {
            deleteAdditional(key);
            return;
          }
          if (schema === false) {
            cxt.setParams({ additionalProperty: key });
            cxt.error();
            if (!allErrors)
              gen.break();
            return;
          }
          if (typeof schema == "object" && !(0, util_1.alwaysValidSchema)(it, schema)) {
            const valid = gen.name("valid");
            if (opts.removeAdditional === "failing") {
              applyAdditionalSchema(key, valid, false);
              gen.if((0, codegen_1.not)(valid), () => {
                cxt.reset();
                deleteAdditional(key);
              });
            } else {
              applyAdditionalSchema(key, valid);
              if (!allErrors)
                gen.if((0, codegen_1.not)(valid), () => gen.break());
            }
          }
        }
        function applyAdditionalSchema(key, valid, errors) {
          const subschema = {
            keyword: "additionalProperties",
            dataProp: key,
            dataPropType: util_1.Type.Str
          };
          if (errors === false) {
            Object.assign(subschema, {
              compositeRule: true,
              createErrors: false,
              allErrors: false
            });
          }
          cxt.subschema(subschema, valid);
        }
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/applicator/properties.js
var require_properties = __commonJS({
  "node_modules/ajv/dist/vocabularies/applicator/properties.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var validate_1 = require_validate();
    var code_1 = require_code2();
    var util_1 = require_util();
    var additionalProperties_1 = require_additionalProperties();
    var def = {
      keyword: "properties",
      type: "object",
      schemaType: "object",
      code(cxt) {
        const { gen, schema, parentSchema, data, it } = cxt;
        if (it.opts.removeAdditional === "all" && parentSchema.additionalProperties === void 0) {
          additionalProperties_1.default.code(new validate_1.KeywordCxt(it, additionalProperties_1.default, "additionalProperties"));
        }
        const allProps = (0, code_1.allSchemaProperties)(schema);
        for (const prop of allProps) {
          it.definedProperties.add(prop);
        }
        if (it.opts.unevaluated && allProps.length && it.props !== true) {
          it.props = util_1.mergeEvaluated.props(gen, (0, util_1.toHash)(allProps), it.props);
        }
        const properties = allProps.filter((p) => !(0, util_1.alwaysValidSchema)(it, schema[p]));
        if (properties.length === 0)
          return;
        const valid = gen.name("valid");
        for (const prop of properties) {
          if (hasDefault(prop)) {
            applyPropertySchema(prop);
          } else {
            gen.if((0, code_1.propertyInData)(gen, data, prop, it.opts.ownProperties));
            applyPropertySchema(prop);
            if (!it.allErrors)
              gen.else().var(valid, true);
            gen.endIf();
          }
          cxt.it.definedProperties.add(prop);
          cxt.ok(valid);
        }
        function hasDefault(prop) {
          return it.opts.useDefaults && !it.compositeRule && schema[prop].default !== void 0;
        }
        function applyPropertySchema(prop) {
          cxt.subschema({
            keyword: "properties",
            schemaProp: prop,
            dataProp: prop
          }, valid);
        }
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/applicator/patternProperties.js
var require_patternProperties = __commonJS({
  "node_modules/ajv/dist/vocabularies/applicator/patternProperties.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var code_1 = require_code2();
    var codegen_1 = require_codegen();
    var util_1 = require_util();
    var util_2 = require_util();
    var def = {
      keyword: "patternProperties",
      type: "object",
      schemaType: "object",
      code(cxt) {
        const { gen, schema, data, parentSchema, it } = cxt;
        const { opts } = it;
        const patterns = (0, code_1.allSchemaProperties)(schema);
        const alwaysValidPatterns = patterns.filter((p) => (0, util_1.alwaysValidSchema)(it, schema[p]));
        if (patterns.length === 0 || alwaysValidPatterns.length === patterns.length && (!it.opts.unevaluated || it.props === true)) {
          return;
        }
        const checkProperties = opts.strictSchema && !opts.allowMatchingProperties && parentSchema.properties;
        const valid = gen.name("valid");
        if (it.props !== true && !(it.props instanceof codegen_1.Name)) {
          it.props = (0, util_2.evaluatedPropsToName)(gen, it.props);
        }
        const { props } = it;
        validatePatternProperties();
        function validatePatternProperties() {
          for (const pat of patterns) {
            if (checkProperties)
              checkMatchingProperties(pat);
            if (it.allErrors) {
              validateProperties(pat);
            } else {
              gen.var(valid, true);
              validateProperties(pat);
              gen.if(valid);
            }
          }
        }
        function checkMatchingProperties(pat) {
          for (const prop in checkProperties) {
            if (new RegExp(pat).test(prop)) {
              (0, util_1.checkStrictMode)(it, `property ${prop} matches pattern ${pat} (use allowMatchingProperties)`);
            }
          }
        }
        function validateProperties(pat) {
          gen.forIn("key", data, (key) => {
            gen.if((0, codegen_1._)`${(0, code_1.usePattern)(cxt, pat)}.test(${key})`, () => {
              const alwaysValid = alwaysValidPatterns.includes(pat);
              if (!alwaysValid) {
                cxt.subschema({
                  keyword: "patternProperties",
                  schemaProp: pat,
                  dataProp: key,
                  dataPropType: util_2.Type.Str
                }, valid);
              }
              if (it.opts.unevaluated && props !== true) {
                gen.assign((0, codegen_1._)`${props}[${key}]`, true);
              } else if (!alwaysValid && !it.allErrors) {
                gen.if((0, codegen_1.not)(valid), () => gen.break());
              }
            });
          });
        }
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/applicator/not.js
var require_not = __commonJS({
  "node_modules/ajv/dist/vocabularies/applicator/not.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var util_1 = require_util();
    var def = {
      keyword: "not",
      schemaType: ["object", "boolean"],
      trackErrors: true,
      code(cxt) {
        const { gen, schema, it } = cxt;
        if ((0, util_1.alwaysValidSchema)(it, schema)) {
          cxt.fail();
          return;
        }
        const valid = gen.name("valid");
        cxt.subschema({
          keyword: "not",
          compositeRule: true,
          createErrors: false,
          allErrors: false
        }, valid);
        cxt.failResult(valid, () => cxt.reset(), () => cxt.error());
      },
      error: { message: "must NOT be valid" }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/applicator/anyOf.js
var require_anyOf = __commonJS({
  "node_modules/ajv/dist/vocabularies/applicator/anyOf.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var code_1 = require_code2();
    var def = {
      keyword: "anyOf",
      schemaType: "array",
      trackErrors: true,
      code: code_1.validateUnion,
      error: { message: "must match a schema in anyOf" }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/applicator/oneOf.js
var require_oneOf = __commonJS({
  "node_modules/ajv/dist/vocabularies/applicator/oneOf.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var codegen_1 = require_codegen();
    var util_1 = require_util();
    var error = {
      message: "must match exactly one schema in oneOf",
      params: ({ params }) => (0, codegen_1._)`{passingSchemas: ${params.passing}}`
    };
    var def = {
      keyword: "oneOf",
      schemaType: "array",
      trackErrors: true,
      error,
      code(cxt) {
        const { gen, schema, parentSchema, it } = cxt;
        if (!Array.isArray(schema))
          throw new Error("ajv implementation error");
        if (it.opts.discriminator && parentSchema.discriminator)
          return;
        const schArr = schema;
        const valid = gen.let("valid", false);
        const passing = gen.let("passing", null);
        const schValid = gen.name("_valid");
        cxt.setParams({ passing });
        gen.block(validateOneOf);
        cxt.result(valid, () => cxt.reset(), () => cxt.error(true));
        function validateOneOf() {
          schArr.forEach((sch, i) => {
            let schCxt;
            if ((0, util_1.alwaysValidSchema)(it, sch)) {
              gen.var(schValid, true);
            } else {
              schCxt = cxt.subschema({
                keyword: "oneOf",
                schemaProp: i,
                compositeRule: true
              }, schValid);
            }
            if (i > 0) {
              gen.if((0, codegen_1._)`${schValid} && ${valid}`).assign(valid, false).assign(passing, (0, codegen_1._)`[${passing}, ${i}]`).else();
            }
            gen.if(schValid, () => {
              gen.assign(valid, true);
              gen.assign(passing, i);
              if (schCxt)
                cxt.mergeEvaluated(schCxt, codegen_1.Name);
            });
          });
        }
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/applicator/allOf.js
var require_allOf = __commonJS({
  "node_modules/ajv/dist/vocabularies/applicator/allOf.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var util_1 = require_util();
    var def = {
      keyword: "allOf",
      schemaType: "array",
      code(cxt) {
        const { gen, schema, it } = cxt;
        if (!Array.isArray(schema))
          throw new Error("ajv implementation error");
        const valid = gen.name("valid");
        schema.forEach((sch, i) => {
          if ((0, util_1.alwaysValidSchema)(it, sch))
            return;
          const schCxt = cxt.subschema({ keyword: "allOf", schemaProp: i }, valid);
          cxt.ok(valid);
          cxt.mergeEvaluated(schCxt);
        });
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/applicator/if.js
var require_if = __commonJS({
  "node_modules/ajv/dist/vocabularies/applicator/if.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var codegen_1 = require_codegen();
    var util_1 = require_util();
    var error = {
      message: ({ params }) => (0, codegen_1.str)`must match "${params.ifClause}" schema`,
      params: ({ params }) => (0, codegen_1._)`{failingKeyword: ${params.ifClause}}`
    };
    var def = {
      keyword: "if",
      schemaType: ["object", "boolean"],
      trackErrors: true,
      error,
      code(cxt) {
        const { gen, parentSchema, it } = cxt;
        if (parentSchema.then === void 0 && parentSchema.else === void 0) {
          (0, util_1.checkStrictMode)(it, '"if" without "then" and "else" is ignored');
        }
        const hasThen = hasSchema(it, "then");
        const hasElse = hasSchema(it, "else");
        if (!hasThen && !hasElse)
          return;
        const valid = gen.let("valid", true);
        const schValid = gen.name("_valid");
        validateIf();
        cxt.reset();
        if (hasThen && hasElse) {
          const ifClause = gen.let("ifClause");
          cxt.setParams({ ifClause });
          gen.if(schValid, validateClause("then", ifClause), validateClause("else", ifClause));
        } else if (hasThen) {
          gen.if(schValid, validateClause("then"));
        } else {
          gen.if((0, codegen_1.not)(schValid), validateClause("else"));
        }
        cxt.pass(valid, () => cxt.error(true));
        function validateIf() {
          const schCxt = cxt.subschema({
            keyword: "if",
            compositeRule: true,
            createErrors: false,
            allErrors: false
          }, schValid);
          cxt.mergeEvaluated(schCxt);
        }
        function validateClause(keyword, ifClause) {
          return () => {
            const schCxt = cxt.subschema({ keyword }, schValid);
            gen.assign(valid, schValid);
            cxt.mergeValidEvaluated(schCxt, valid);
            if (ifClause)
              gen.assign(ifClause, (0, codegen_1._)`${keyword}`);
            else
              cxt.setParams({ ifClause: keyword });
          };
        }
      }
    };
    function hasSchema(it, keyword) {
      const schema = it.schema[keyword];
      return schema !== void 0 && !(0, util_1.alwaysValidSchema)(it, schema);
    }
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/applicator/thenElse.js
var require_thenElse = __commonJS({
  "node_modules/ajv/dist/vocabularies/applicator/thenElse.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var util_1 = require_util();
    var def = {
      keyword: ["then", "else"],
      schemaType: ["object", "boolean"],
      code({ keyword, parentSchema, it }) {
        if (parentSchema.if === void 0)
          (0, util_1.checkStrictMode)(it, `"${keyword}" without "if" is ignored`);
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/applicator/index.js
var require_applicator = __commonJS({
  "node_modules/ajv/dist/vocabularies/applicator/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var additionalItems_1 = require_additionalItems();
    var prefixItems_1 = require_prefixItems();
    var items_1 = require_items();
    var items2020_1 = require_items2020();
    var contains_1 = require_contains();
    var dependencies_1 = require_dependencies();
    var propertyNames_1 = require_propertyNames();
    var additionalProperties_1 = require_additionalProperties();
    var properties_1 = require_properties();
    var patternProperties_1 = require_patternProperties();
    var not_1 = require_not();
    var anyOf_1 = require_anyOf();
    var oneOf_1 = require_oneOf();
    var allOf_1 = require_allOf();
    var if_1 = require_if();
    var thenElse_1 = require_thenElse();
    function getApplicator(draft2020 = false) {
      const applicator = [
        // any
        not_1.default,
        anyOf_1.default,
        oneOf_1.default,
        allOf_1.default,
        if_1.default,
        thenElse_1.default,
        // object
        propertyNames_1.default,
        additionalProperties_1.default,
        dependencies_1.default,
        properties_1.default,
        patternProperties_1.default
      ];
      if (draft2020)
        applicator.push(prefixItems_1.default, items2020_1.default);
      else
        applicator.push(additionalItems_1.default, items_1.default);
      applicator.push(contains_1.default);
      return applicator;
    }
    exports.default = getApplicator;
  }
});

// node_modules/ajv/dist/vocabularies/dynamic/dynamicAnchor.js
var require_dynamicAnchor = __commonJS({
  "node_modules/ajv/dist/vocabularies/dynamic/dynamicAnchor.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.dynamicAnchor = void 0;
    var codegen_1 = require_codegen();
    var names_1 = require_names();
    var compile_1 = require_compile();
    var ref_1 = require_ref();
    var def = {
      keyword: "$dynamicAnchor",
      schemaType: "string",
      code: (cxt) => dynamicAnchor(cxt, cxt.schema)
    };
    function dynamicAnchor(cxt, anchor) {
      const { gen, it } = cxt;
      it.schemaEnv.root.dynamicAnchors[anchor] = true;
      const v = (0, codegen_1._)`${names_1.default.dynamicAnchors}${(0, codegen_1.getProperty)(anchor)}`;
      const validate = it.errSchemaPath === "#" ? it.validateName : _getValidate(cxt);
      gen.if((0, codegen_1._)`!${v}`, () => gen.assign(v, validate));
    }
    exports.dynamicAnchor = dynamicAnchor;
    function _getValidate(cxt) {
      const { schemaEnv, schema, self } = cxt.it;
      const { root, baseId, localRefs, meta } = schemaEnv.root;
      const { schemaId } = self.opts;
      const sch = new compile_1.SchemaEnv({ schema, schemaId, root, baseId, localRefs, meta });
      compile_1.compileSchema.call(self, sch);
      return (0, ref_1.getValidate)(cxt, sch);
    }
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/dynamic/dynamicRef.js
var require_dynamicRef = __commonJS({
  "node_modules/ajv/dist/vocabularies/dynamic/dynamicRef.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.dynamicRef = void 0;
    var codegen_1 = require_codegen();
    var names_1 = require_names();
    var ref_1 = require_ref();
    var def = {
      keyword: "$dynamicRef",
      schemaType: "string",
      code: (cxt) => dynamicRef(cxt, cxt.schema)
    };
    function dynamicRef(cxt, ref) {
      const { gen, keyword, it } = cxt;
      if (ref[0] !== "#")
        throw new Error(`"${keyword}" only supports hash fragment reference`);
      const anchor = ref.slice(1);
      if (it.allErrors) {
        _dynamicRef();
      } else {
        const valid = gen.let("valid", false);
        _dynamicRef(valid);
        cxt.ok(valid);
      }
      function _dynamicRef(valid) {
        if (it.schemaEnv.root.dynamicAnchors[anchor]) {
          const v = gen.let("_v", (0, codegen_1._)`${names_1.default.dynamicAnchors}${(0, codegen_1.getProperty)(anchor)}`);
          gen.if(v, _callRef(v, valid), _callRef(it.validateName, valid));
        } else {
          _callRef(it.validateName, valid)();
        }
      }
      function _callRef(validate, valid) {
        return valid ? () => gen.block(() => {
          (0, ref_1.callRef)(cxt, validate);
          gen.let(valid, true);
        }) : () => (0, ref_1.callRef)(cxt, validate);
      }
    }
    exports.dynamicRef = dynamicRef;
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/dynamic/recursiveAnchor.js
var require_recursiveAnchor = __commonJS({
  "node_modules/ajv/dist/vocabularies/dynamic/recursiveAnchor.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var dynamicAnchor_1 = require_dynamicAnchor();
    var util_1 = require_util();
    var def = {
      keyword: "$recursiveAnchor",
      schemaType: "boolean",
      code(cxt) {
        if (cxt.schema)
          (0, dynamicAnchor_1.dynamicAnchor)(cxt, "");
        else
          (0, util_1.checkStrictMode)(cxt.it, "$recursiveAnchor: false is ignored");
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/dynamic/recursiveRef.js
var require_recursiveRef = __commonJS({
  "node_modules/ajv/dist/vocabularies/dynamic/recursiveRef.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var dynamicRef_1 = require_dynamicRef();
    var def = {
      keyword: "$recursiveRef",
      schemaType: "string",
      code: (cxt) => (0, dynamicRef_1.dynamicRef)(cxt, cxt.schema)
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/dynamic/index.js
var require_dynamic = __commonJS({
  "node_modules/ajv/dist/vocabularies/dynamic/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var dynamicAnchor_1 = require_dynamicAnchor();
    var dynamicRef_1 = require_dynamicRef();
    var recursiveAnchor_1 = require_recursiveAnchor();
    var recursiveRef_1 = require_recursiveRef();
    var dynamic = [dynamicAnchor_1.default, dynamicRef_1.default, recursiveAnchor_1.default, recursiveRef_1.default];
    exports.default = dynamic;
  }
});

// node_modules/ajv/dist/vocabularies/validation/dependentRequired.js
var require_dependentRequired = __commonJS({
  "node_modules/ajv/dist/vocabularies/validation/dependentRequired.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var dependencies_1 = require_dependencies();
    var def = {
      keyword: "dependentRequired",
      type: "object",
      schemaType: "object",
      error: dependencies_1.error,
      code: (cxt) => (0, dependencies_1.validatePropertyDeps)(cxt)
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/applicator/dependentSchemas.js
var require_dependentSchemas = __commonJS({
  "node_modules/ajv/dist/vocabularies/applicator/dependentSchemas.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var dependencies_1 = require_dependencies();
    var def = {
      keyword: "dependentSchemas",
      type: "object",
      schemaType: "object",
      code: (cxt) => (0, dependencies_1.validateSchemaDeps)(cxt)
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/validation/limitContains.js
var require_limitContains = __commonJS({
  "node_modules/ajv/dist/vocabularies/validation/limitContains.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var util_1 = require_util();
    var def = {
      keyword: ["maxContains", "minContains"],
      type: "array",
      schemaType: "number",
      code({ keyword, parentSchema, it }) {
        if (parentSchema.contains === void 0) {
          (0, util_1.checkStrictMode)(it, `"${keyword}" without "contains" is ignored`);
        }
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/next.js
var require_next = __commonJS({
  "node_modules/ajv/dist/vocabularies/next.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var dependentRequired_1 = require_dependentRequired();
    var dependentSchemas_1 = require_dependentSchemas();
    var limitContains_1 = require_limitContains();
    var next = [dependentRequired_1.default, dependentSchemas_1.default, limitContains_1.default];
    exports.default = next;
  }
});

// node_modules/ajv/dist/vocabularies/unevaluated/unevaluatedProperties.js
var require_unevaluatedProperties = __commonJS({
  "node_modules/ajv/dist/vocabularies/unevaluated/unevaluatedProperties.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var codegen_1 = require_codegen();
    var util_1 = require_util();
    var names_1 = require_names();
    var error = {
      message: "must NOT have unevaluated properties",
      params: ({ params }) => (0, codegen_1._)`{unevaluatedProperty: ${params.unevaluatedProperty}}`
    };
    var def = {
      keyword: "unevaluatedProperties",
      type: "object",
      schemaType: ["boolean", "object"],
      trackErrors: true,
      error,
      code(cxt) {
        const { gen, schema, data, errsCount, it } = cxt;
        if (!errsCount)
          throw new Error("ajv implementation error");
        const { allErrors, props } = it;
        if (props instanceof codegen_1.Name) {
          gen.if((0, codegen_1._)`${props} !== true`, () => gen.forIn("key", data, (key) => gen.if(unevaluatedDynamic(props, key), () => unevaluatedPropCode(key))));
        } else if (props !== true) {
          gen.forIn("key", data, (key) => props === void 0 ? unevaluatedPropCode(key) : gen.if(unevaluatedStatic(props, key), () => unevaluatedPropCode(key)));
        }
        it.props = true;
        cxt.ok((0, codegen_1._)`${errsCount} === ${names_1.default.errors}`);
        function unevaluatedPropCode(key) {
          if (schema === false) {
            cxt.setParams({ unevaluatedProperty: key });
            cxt.error();
            if (!allErrors)
              gen.break();
            return;
          }
          if (!(0, util_1.alwaysValidSchema)(it, schema)) {
            const valid = gen.name("valid");
            cxt.subschema({
              keyword: "unevaluatedProperties",
              dataProp: key,
              dataPropType: util_1.Type.Str
            }, valid);
            if (!allErrors)
              gen.if((0, codegen_1.not)(valid), () => gen.break());
          }
        }
        function unevaluatedDynamic(evaluatedProps, key) {
          return (0, codegen_1._)`!${evaluatedProps} || !${evaluatedProps}[${key}]`;
        }
        function unevaluatedStatic(evaluatedProps, key) {
          const ps = [];
          for (const p in evaluatedProps) {
            if (evaluatedProps[p] === true)
              ps.push((0, codegen_1._)`${key} !== ${p}`);
          }
          return (0, codegen_1.and)(...ps);
        }
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/unevaluated/unevaluatedItems.js
var require_unevaluatedItems = __commonJS({
  "node_modules/ajv/dist/vocabularies/unevaluated/unevaluatedItems.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var codegen_1 = require_codegen();
    var util_1 = require_util();
    var error = {
      message: ({ params: { len } }) => (0, codegen_1.str)`must NOT have more than ${len} items`,
      params: ({ params: { len } }) => (0, codegen_1._)`{limit: ${len}}`
    };
    var def = {
      keyword: "unevaluatedItems",
      type: "array",
      schemaType: ["boolean", "object"],
      error,
      code(cxt) {
        const { gen, schema, data, it } = cxt;
        const items = it.items || 0;
        if (items === true)
          return;
        const len = gen.const("len", (0, codegen_1._)`${data}.length`);
        if (schema === false) {
          cxt.setParams({ len: items });
          cxt.fail((0, codegen_1._)`${len} > ${items}`);
        } else if (typeof schema == "object" && !(0, util_1.alwaysValidSchema)(it, schema)) {
          const valid = gen.var("valid", (0, codegen_1._)`${len} <= ${items}`);
          gen.if((0, codegen_1.not)(valid), () => validateItems(valid, items));
          cxt.ok(valid);
        }
        it.items = true;
        function validateItems(valid, from) {
          gen.forRange("i", from, len, (i) => {
            cxt.subschema({ keyword: "unevaluatedItems", dataProp: i, dataPropType: util_1.Type.Num }, valid);
            if (!it.allErrors)
              gen.if((0, codegen_1.not)(valid), () => gen.break());
          });
        }
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/unevaluated/index.js
var require_unevaluated = __commonJS({
  "node_modules/ajv/dist/vocabularies/unevaluated/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var unevaluatedProperties_1 = require_unevaluatedProperties();
    var unevaluatedItems_1 = require_unevaluatedItems();
    var unevaluated = [unevaluatedProperties_1.default, unevaluatedItems_1.default];
    exports.default = unevaluated;
  }
});

// node_modules/ajv/dist/vocabularies/format/format.js
var require_format = __commonJS({
  "node_modules/ajv/dist/vocabularies/format/format.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var codegen_1 = require_codegen();
    var error = {
      message: ({ schemaCode }) => (0, codegen_1.str)`must match format "${schemaCode}"`,
      params: ({ schemaCode }) => (0, codegen_1._)`{format: ${schemaCode}}`
    };
    var def = {
      keyword: "format",
      type: ["number", "string"],
      schemaType: "string",
      $data: true,
      error,
      code(cxt, ruleType) {
        const { gen, data, $data, schema, schemaCode, it } = cxt;
        const { opts, errSchemaPath, schemaEnv, self } = it;
        if (!opts.validateFormats)
          return;
        if ($data)
          validate$DataFormat();
        else
          validateFormat();
        function validate$DataFormat() {
          const fmts = gen.scopeValue("formats", {
            ref: self.formats,
            code: opts.code.formats
          });
          const fDef = gen.const("fDef", (0, codegen_1._)`${fmts}[${schemaCode}]`);
          const fType = gen.let("fType");
          const format4 = gen.let("format");
          gen.if((0, codegen_1._)`typeof ${fDef} == "object" && !(${fDef} instanceof RegExp)`, () => gen.assign(fType, (0, codegen_1._)`${fDef}.type || "string"`).assign(format4, (0, codegen_1._)`${fDef}.validate`), () => gen.assign(fType, (0, codegen_1._)`"string"`).assign(format4, fDef));
          cxt.fail$data((0, codegen_1.or)(unknownFmt(), invalidFmt()));
          function unknownFmt() {
            if (opts.strictSchema === false)
              return codegen_1.nil;
            return (0, codegen_1._)`${schemaCode} && !${format4}`;
          }
          function invalidFmt() {
            const callFormat = schemaEnv.$async ? (0, codegen_1._)`(${fDef}.async ? await ${format4}(${data}) : ${format4}(${data}))` : (0, codegen_1._)`${format4}(${data})`;
            const validData = (0, codegen_1._)`(typeof ${format4} == "function" ? ${callFormat} : ${format4}.test(${data}))`;
            return (0, codegen_1._)`${format4} && ${format4} !== true && ${fType} === ${ruleType} && !${validData}`;
          }
        }
        function validateFormat() {
          const formatDef = self.formats[schema];
          if (!formatDef) {
            unknownFormat();
            return;
          }
          if (formatDef === true)
            return;
          const [fmtType, format4, fmtRef] = getFormat(formatDef);
          if (fmtType === ruleType)
            cxt.pass(validCondition());
          function unknownFormat() {
            if (opts.strictSchema === false) {
              self.logger.warn(unknownMsg());
              return;
            }
            throw new Error(unknownMsg());
            function unknownMsg() {
              return `unknown format "${schema}" ignored in schema at path "${errSchemaPath}"`;
            }
          }
          function getFormat(fmtDef) {
            const code = fmtDef instanceof RegExp ? (0, codegen_1.regexpCode)(fmtDef) : opts.code.formats ? (0, codegen_1._)`${opts.code.formats}${(0, codegen_1.getProperty)(schema)}` : void 0;
            const fmt = gen.scopeValue("formats", { key: schema, ref: fmtDef, code });
            if (typeof fmtDef == "object" && !(fmtDef instanceof RegExp)) {
              return [fmtDef.type || "string", fmtDef.validate, (0, codegen_1._)`${fmt}.validate`];
            }
            return ["string", fmtDef, fmt];
          }
          function validCondition() {
            if (typeof formatDef == "object" && !(formatDef instanceof RegExp) && formatDef.async) {
              if (!schemaEnv.$async)
                throw new Error("async format in sync schema");
              return (0, codegen_1._)`await ${fmtRef}(${data})`;
            }
            return typeof format4 == "function" ? (0, codegen_1._)`${fmtRef}(${data})` : (0, codegen_1._)`${fmtRef}.test(${data})`;
          }
        }
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/vocabularies/format/index.js
var require_format2 = __commonJS({
  "node_modules/ajv/dist/vocabularies/format/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var format_1 = require_format();
    var format4 = [format_1.default];
    exports.default = format4;
  }
});

// node_modules/ajv/dist/vocabularies/metadata.js
var require_metadata = __commonJS({
  "node_modules/ajv/dist/vocabularies/metadata.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.contentVocabulary = exports.metadataVocabulary = void 0;
    exports.metadataVocabulary = [
      "title",
      "description",
      "default",
      "deprecated",
      "readOnly",
      "writeOnly",
      "examples"
    ];
    exports.contentVocabulary = [
      "contentMediaType",
      "contentEncoding",
      "contentSchema"
    ];
  }
});

// node_modules/ajv/dist/vocabularies/draft2020.js
var require_draft2020 = __commonJS({
  "node_modules/ajv/dist/vocabularies/draft2020.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var core_1 = require_core2();
    var validation_1 = require_validation();
    var applicator_1 = require_applicator();
    var dynamic_1 = require_dynamic();
    var next_1 = require_next();
    var unevaluated_1 = require_unevaluated();
    var format_1 = require_format2();
    var metadata_1 = require_metadata();
    var draft2020Vocabularies = [
      dynamic_1.default,
      core_1.default,
      validation_1.default,
      (0, applicator_1.default)(true),
      format_1.default,
      metadata_1.metadataVocabulary,
      metadata_1.contentVocabulary,
      next_1.default,
      unevaluated_1.default
    ];
    exports.default = draft2020Vocabularies;
  }
});

// node_modules/ajv/dist/vocabularies/discriminator/types.js
var require_types = __commonJS({
  "node_modules/ajv/dist/vocabularies/discriminator/types.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.DiscrError = void 0;
    var DiscrError;
    (function(DiscrError2) {
      DiscrError2["Tag"] = "tag";
      DiscrError2["Mapping"] = "mapping";
    })(DiscrError || (exports.DiscrError = DiscrError = {}));
  }
});

// node_modules/ajv/dist/vocabularies/discriminator/index.js
var require_discriminator = __commonJS({
  "node_modules/ajv/dist/vocabularies/discriminator/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var codegen_1 = require_codegen();
    var types_1 = require_types();
    var compile_1 = require_compile();
    var ref_error_1 = require_ref_error();
    var util_1 = require_util();
    var error = {
      message: ({ params: { discrError, tagName } }) => discrError === types_1.DiscrError.Tag ? `tag "${tagName}" must be string` : `value of tag "${tagName}" must be in oneOf`,
      params: ({ params: { discrError, tag, tagName } }) => (0, codegen_1._)`{error: ${discrError}, tag: ${tagName}, tagValue: ${tag}}`
    };
    var def = {
      keyword: "discriminator",
      type: "object",
      schemaType: "object",
      error,
      code(cxt) {
        const { gen, data, schema, parentSchema, it } = cxt;
        const { oneOf } = parentSchema;
        if (!it.opts.discriminator) {
          throw new Error("discriminator: requires discriminator option");
        }
        const tagName = schema.propertyName;
        if (typeof tagName != "string")
          throw new Error("discriminator: requires propertyName");
        if (schema.mapping)
          throw new Error("discriminator: mapping is not supported");
        if (!oneOf)
          throw new Error("discriminator: requires oneOf keyword");
        const valid = gen.let("valid", false);
        const tag = gen.const("tag", (0, codegen_1._)`${data}${(0, codegen_1.getProperty)(tagName)}`);
        gen.if((0, codegen_1._)`typeof ${tag} == "string"`, () => validateMapping(), () => cxt.error(false, { discrError: types_1.DiscrError.Tag, tag, tagName }));
        cxt.ok(valid);
        function validateMapping() {
          const mapping = getMapping();
          gen.if(false);
          for (const tagValue in mapping) {
            gen.elseIf((0, codegen_1._)`${tag} === ${tagValue}`);
            gen.assign(valid, applyTagSchema(mapping[tagValue]));
          }
          gen.else();
          cxt.error(false, { discrError: types_1.DiscrError.Mapping, tag, tagName });
          gen.endIf();
        }
        function applyTagSchema(schemaProp) {
          const _valid = gen.name("valid");
          const schCxt = cxt.subschema({ keyword: "oneOf", schemaProp }, _valid);
          cxt.mergeEvaluated(schCxt, codegen_1.Name);
          return _valid;
        }
        function getMapping() {
          var _a;
          const oneOfMapping = {};
          const topRequired = hasRequired(parentSchema);
          let tagRequired = true;
          for (let i = 0; i < oneOf.length; i++) {
            let sch = oneOf[i];
            if ((sch === null || sch === void 0 ? void 0 : sch.$ref) && !(0, util_1.schemaHasRulesButRef)(sch, it.self.RULES)) {
              const ref = sch.$ref;
              sch = compile_1.resolveRef.call(it.self, it.schemaEnv.root, it.baseId, ref);
              if (sch instanceof compile_1.SchemaEnv)
                sch = sch.schema;
              if (sch === void 0)
                throw new ref_error_1.default(it.opts.uriResolver, it.baseId, ref);
            }
            const propSch = (_a = sch === null || sch === void 0 ? void 0 : sch.properties) === null || _a === void 0 ? void 0 : _a[tagName];
            if (typeof propSch != "object") {
              throw new Error(`discriminator: oneOf subschemas (or referenced schemas) must have "properties/${tagName}"`);
            }
            tagRequired = tagRequired && (topRequired || hasRequired(sch));
            addMappings(propSch, i);
          }
          if (!tagRequired)
            throw new Error(`discriminator: "${tagName}" must be required`);
          return oneOfMapping;
          function hasRequired({ required }) {
            return Array.isArray(required) && required.includes(tagName);
          }
          function addMappings(sch, i) {
            if (sch.const) {
              addMapping(sch.const, i);
            } else if (sch.enum) {
              for (const tagValue of sch.enum) {
                addMapping(tagValue, i);
              }
            } else {
              throw new Error(`discriminator: "properties/${tagName}" must have "const" or "enum"`);
            }
          }
          function addMapping(tagValue, i) {
            if (typeof tagValue != "string" || tagValue in oneOfMapping) {
              throw new Error(`discriminator: "${tagName}" values must be unique strings`);
            }
            oneOfMapping[tagValue] = i;
          }
        }
      }
    };
    exports.default = def;
  }
});

// node_modules/ajv/dist/refs/json-schema-2020-12/schema.json
var require_schema = __commonJS({
  "node_modules/ajv/dist/refs/json-schema-2020-12/schema.json"(exports, module) {
    module.exports = {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "https://json-schema.org/draft/2020-12/schema",
      $vocabulary: {
        "https://json-schema.org/draft/2020-12/vocab/core": true,
        "https://json-schema.org/draft/2020-12/vocab/applicator": true,
        "https://json-schema.org/draft/2020-12/vocab/unevaluated": true,
        "https://json-schema.org/draft/2020-12/vocab/validation": true,
        "https://json-schema.org/draft/2020-12/vocab/meta-data": true,
        "https://json-schema.org/draft/2020-12/vocab/format-annotation": true,
        "https://json-schema.org/draft/2020-12/vocab/content": true
      },
      $dynamicAnchor: "meta",
      title: "Core and Validation specifications meta-schema",
      allOf: [
        { $ref: "meta/core" },
        { $ref: "meta/applicator" },
        { $ref: "meta/unevaluated" },
        { $ref: "meta/validation" },
        { $ref: "meta/meta-data" },
        { $ref: "meta/format-annotation" },
        { $ref: "meta/content" }
      ],
      type: ["object", "boolean"],
      $comment: "This meta-schema also defines keywords that have appeared in previous drafts in order to prevent incompatible extensions as they remain in common use.",
      properties: {
        definitions: {
          $comment: '"definitions" has been replaced by "$defs".',
          type: "object",
          additionalProperties: { $dynamicRef: "#meta" },
          deprecated: true,
          default: {}
        },
        dependencies: {
          $comment: '"dependencies" has been split and replaced by "dependentSchemas" and "dependentRequired" in order to serve their differing semantics.',
          type: "object",
          additionalProperties: {
            anyOf: [{ $dynamicRef: "#meta" }, { $ref: "meta/validation#/$defs/stringArray" }]
          },
          deprecated: true,
          default: {}
        },
        $recursiveAnchor: {
          $comment: '"$recursiveAnchor" has been replaced by "$dynamicAnchor".',
          $ref: "meta/core#/$defs/anchorString",
          deprecated: true
        },
        $recursiveRef: {
          $comment: '"$recursiveRef" has been replaced by "$dynamicRef".',
          $ref: "meta/core#/$defs/uriReferenceString",
          deprecated: true
        }
      }
    };
  }
});

// node_modules/ajv/dist/refs/json-schema-2020-12/meta/applicator.json
var require_applicator2 = __commonJS({
  "node_modules/ajv/dist/refs/json-schema-2020-12/meta/applicator.json"(exports, module) {
    module.exports = {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "https://json-schema.org/draft/2020-12/meta/applicator",
      $vocabulary: {
        "https://json-schema.org/draft/2020-12/vocab/applicator": true
      },
      $dynamicAnchor: "meta",
      title: "Applicator vocabulary meta-schema",
      type: ["object", "boolean"],
      properties: {
        prefixItems: { $ref: "#/$defs/schemaArray" },
        items: { $dynamicRef: "#meta" },
        contains: { $dynamicRef: "#meta" },
        additionalProperties: { $dynamicRef: "#meta" },
        properties: {
          type: "object",
          additionalProperties: { $dynamicRef: "#meta" },
          default: {}
        },
        patternProperties: {
          type: "object",
          additionalProperties: { $dynamicRef: "#meta" },
          propertyNames: { format: "regex" },
          default: {}
        },
        dependentSchemas: {
          type: "object",
          additionalProperties: { $dynamicRef: "#meta" },
          default: {}
        },
        propertyNames: { $dynamicRef: "#meta" },
        if: { $dynamicRef: "#meta" },
        then: { $dynamicRef: "#meta" },
        else: { $dynamicRef: "#meta" },
        allOf: { $ref: "#/$defs/schemaArray" },
        anyOf: { $ref: "#/$defs/schemaArray" },
        oneOf: { $ref: "#/$defs/schemaArray" },
        not: { $dynamicRef: "#meta" }
      },
      $defs: {
        schemaArray: {
          type: "array",
          minItems: 1,
          items: { $dynamicRef: "#meta" }
        }
      }
    };
  }
});

// node_modules/ajv/dist/refs/json-schema-2020-12/meta/unevaluated.json
var require_unevaluated2 = __commonJS({
  "node_modules/ajv/dist/refs/json-schema-2020-12/meta/unevaluated.json"(exports, module) {
    module.exports = {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "https://json-schema.org/draft/2020-12/meta/unevaluated",
      $vocabulary: {
        "https://json-schema.org/draft/2020-12/vocab/unevaluated": true
      },
      $dynamicAnchor: "meta",
      title: "Unevaluated applicator vocabulary meta-schema",
      type: ["object", "boolean"],
      properties: {
        unevaluatedItems: { $dynamicRef: "#meta" },
        unevaluatedProperties: { $dynamicRef: "#meta" }
      }
    };
  }
});

// node_modules/ajv/dist/refs/json-schema-2020-12/meta/content.json
var require_content = __commonJS({
  "node_modules/ajv/dist/refs/json-schema-2020-12/meta/content.json"(exports, module) {
    module.exports = {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "https://json-schema.org/draft/2020-12/meta/content",
      $vocabulary: {
        "https://json-schema.org/draft/2020-12/vocab/content": true
      },
      $dynamicAnchor: "meta",
      title: "Content vocabulary meta-schema",
      type: ["object", "boolean"],
      properties: {
        contentEncoding: { type: "string" },
        contentMediaType: { type: "string" },
        contentSchema: { $dynamicRef: "#meta" }
      }
    };
  }
});

// node_modules/ajv/dist/refs/json-schema-2020-12/meta/core.json
var require_core3 = __commonJS({
  "node_modules/ajv/dist/refs/json-schema-2020-12/meta/core.json"(exports, module) {
    module.exports = {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "https://json-schema.org/draft/2020-12/meta/core",
      $vocabulary: {
        "https://json-schema.org/draft/2020-12/vocab/core": true
      },
      $dynamicAnchor: "meta",
      title: "Core vocabulary meta-schema",
      type: ["object", "boolean"],
      properties: {
        $id: {
          $ref: "#/$defs/uriReferenceString",
          $comment: "Non-empty fragments not allowed.",
          pattern: "^[^#]*#?$"
        },
        $schema: { $ref: "#/$defs/uriString" },
        $ref: { $ref: "#/$defs/uriReferenceString" },
        $anchor: { $ref: "#/$defs/anchorString" },
        $dynamicRef: { $ref: "#/$defs/uriReferenceString" },
        $dynamicAnchor: { $ref: "#/$defs/anchorString" },
        $vocabulary: {
          type: "object",
          propertyNames: { $ref: "#/$defs/uriString" },
          additionalProperties: {
            type: "boolean"
          }
        },
        $comment: {
          type: "string"
        },
        $defs: {
          type: "object",
          additionalProperties: { $dynamicRef: "#meta" }
        }
      },
      $defs: {
        anchorString: {
          type: "string",
          pattern: "^[A-Za-z_][-A-Za-z0-9._]*$"
        },
        uriString: {
          type: "string",
          format: "uri"
        },
        uriReferenceString: {
          type: "string",
          format: "uri-reference"
        }
      }
    };
  }
});

// node_modules/ajv/dist/refs/json-schema-2020-12/meta/format-annotation.json
var require_format_annotation = __commonJS({
  "node_modules/ajv/dist/refs/json-schema-2020-12/meta/format-annotation.json"(exports, module) {
    module.exports = {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "https://json-schema.org/draft/2020-12/meta/format-annotation",
      $vocabulary: {
        "https://json-schema.org/draft/2020-12/vocab/format-annotation": true
      },
      $dynamicAnchor: "meta",
      title: "Format vocabulary meta-schema for annotation results",
      type: ["object", "boolean"],
      properties: {
        format: { type: "string" }
      }
    };
  }
});

// node_modules/ajv/dist/refs/json-schema-2020-12/meta/meta-data.json
var require_meta_data = __commonJS({
  "node_modules/ajv/dist/refs/json-schema-2020-12/meta/meta-data.json"(exports, module) {
    module.exports = {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "https://json-schema.org/draft/2020-12/meta/meta-data",
      $vocabulary: {
        "https://json-schema.org/draft/2020-12/vocab/meta-data": true
      },
      $dynamicAnchor: "meta",
      title: "Meta-data vocabulary meta-schema",
      type: ["object", "boolean"],
      properties: {
        title: {
          type: "string"
        },
        description: {
          type: "string"
        },
        default: true,
        deprecated: {
          type: "boolean",
          default: false
        },
        readOnly: {
          type: "boolean",
          default: false
        },
        writeOnly: {
          type: "boolean",
          default: false
        },
        examples: {
          type: "array",
          items: true
        }
      }
    };
  }
});

// node_modules/ajv/dist/refs/json-schema-2020-12/meta/validation.json
var require_validation2 = __commonJS({
  "node_modules/ajv/dist/refs/json-schema-2020-12/meta/validation.json"(exports, module) {
    module.exports = {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "https://json-schema.org/draft/2020-12/meta/validation",
      $vocabulary: {
        "https://json-schema.org/draft/2020-12/vocab/validation": true
      },
      $dynamicAnchor: "meta",
      title: "Validation vocabulary meta-schema",
      type: ["object", "boolean"],
      properties: {
        type: {
          anyOf: [
            { $ref: "#/$defs/simpleTypes" },
            {
              type: "array",
              items: { $ref: "#/$defs/simpleTypes" },
              minItems: 1,
              uniqueItems: true
            }
          ]
        },
        const: true,
        enum: {
          type: "array",
          items: true
        },
        multipleOf: {
          type: "number",
          exclusiveMinimum: 0
        },
        maximum: {
          type: "number"
        },
        exclusiveMaximum: {
          type: "number"
        },
        minimum: {
          type: "number"
        },
        exclusiveMinimum: {
          type: "number"
        },
        maxLength: { $ref: "#/$defs/nonNegativeInteger" },
        minLength: { $ref: "#/$defs/nonNegativeIntegerDefault0" },
        pattern: {
          type: "string",
          format: "regex"
        },
        maxItems: { $ref: "#/$defs/nonNegativeInteger" },
        minItems: { $ref: "#/$defs/nonNegativeIntegerDefault0" },
        uniqueItems: {
          type: "boolean",
          default: false
        },
        maxContains: { $ref: "#/$defs/nonNegativeInteger" },
        minContains: {
          $ref: "#/$defs/nonNegativeInteger",
          default: 1
        },
        maxProperties: { $ref: "#/$defs/nonNegativeInteger" },
        minProperties: { $ref: "#/$defs/nonNegativeIntegerDefault0" },
        required: { $ref: "#/$defs/stringArray" },
        dependentRequired: {
          type: "object",
          additionalProperties: {
            $ref: "#/$defs/stringArray"
          }
        }
      },
      $defs: {
        nonNegativeInteger: {
          type: "integer",
          minimum: 0
        },
        nonNegativeIntegerDefault0: {
          $ref: "#/$defs/nonNegativeInteger",
          default: 0
        },
        simpleTypes: {
          enum: ["array", "boolean", "integer", "null", "number", "object", "string"]
        },
        stringArray: {
          type: "array",
          items: { type: "string" },
          uniqueItems: true,
          default: []
        }
      }
    };
  }
});

// node_modules/ajv/dist/refs/json-schema-2020-12/index.js
var require_json_schema_2020_12 = __commonJS({
  "node_modules/ajv/dist/refs/json-schema-2020-12/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var metaSchema = require_schema();
    var applicator = require_applicator2();
    var unevaluated = require_unevaluated2();
    var content = require_content();
    var core = require_core3();
    var format4 = require_format_annotation();
    var metadata = require_meta_data();
    var validation = require_validation2();
    var META_SUPPORT_DATA = ["/properties"];
    function addMetaSchema2020($data) {
      ;
      [
        metaSchema,
        applicator,
        unevaluated,
        content,
        core,
        with$data(this, format4),
        metadata,
        with$data(this, validation)
      ].forEach((sch) => this.addMetaSchema(sch, void 0, false));
      return this;
      function with$data(ajv, sch) {
        return $data ? ajv.$dataMetaSchema(sch, META_SUPPORT_DATA) : sch;
      }
    }
    exports.default = addMetaSchema2020;
  }
});

// node_modules/ajv/dist/2020.js
var require__ = __commonJS({
  "node_modules/ajv/dist/2020.js"(exports, module) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.MissingRefError = exports.ValidationError = exports.CodeGen = exports.Name = exports.nil = exports.stringify = exports.str = exports._ = exports.KeywordCxt = exports.Ajv2020 = void 0;
    var core_1 = require_core();
    var draft2020_1 = require_draft2020();
    var discriminator_1 = require_discriminator();
    var json_schema_2020_12_1 = require_json_schema_2020_12();
    var META_SCHEMA_ID = "https://json-schema.org/draft/2020-12/schema";
    var Ajv20202 = class extends core_1.default {
      constructor(opts = {}) {
        super({
          ...opts,
          dynamicRef: true,
          next: true,
          unevaluated: true
        });
      }
      _addVocabularies() {
        super._addVocabularies();
        draft2020_1.default.forEach((v) => this.addVocabulary(v));
        if (this.opts.discriminator)
          this.addKeyword(discriminator_1.default);
      }
      _addDefaultMetaSchema() {
        super._addDefaultMetaSchema();
        const { $data, meta } = this.opts;
        if (!meta)
          return;
        json_schema_2020_12_1.default.call(this, $data);
        this.refs["http://json-schema.org/schema"] = META_SCHEMA_ID;
      }
      defaultMeta() {
        return this.opts.defaultMeta = super.defaultMeta() || (this.getSchema(META_SCHEMA_ID) ? META_SCHEMA_ID : void 0);
      }
    };
    exports.Ajv2020 = Ajv20202;
    module.exports = exports = Ajv20202;
    module.exports.Ajv2020 = Ajv20202;
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.default = Ajv20202;
    var validate_1 = require_validate();
    Object.defineProperty(exports, "KeywordCxt", { enumerable: true, get: function() {
      return validate_1.KeywordCxt;
    } });
    var codegen_1 = require_codegen();
    Object.defineProperty(exports, "_", { enumerable: true, get: function() {
      return codegen_1._;
    } });
    Object.defineProperty(exports, "str", { enumerable: true, get: function() {
      return codegen_1.str;
    } });
    Object.defineProperty(exports, "stringify", { enumerable: true, get: function() {
      return codegen_1.stringify;
    } });
    Object.defineProperty(exports, "nil", { enumerable: true, get: function() {
      return codegen_1.nil;
    } });
    Object.defineProperty(exports, "Name", { enumerable: true, get: function() {
      return codegen_1.Name;
    } });
    Object.defineProperty(exports, "CodeGen", { enumerable: true, get: function() {
      return codegen_1.CodeGen;
    } });
    var validation_error_1 = require_validation_error();
    Object.defineProperty(exports, "ValidationError", { enumerable: true, get: function() {
      return validation_error_1.default;
    } });
    var ref_error_1 = require_ref_error();
    Object.defineProperty(exports, "MissingRefError", { enumerable: true, get: function() {
      return ref_error_1.default;
    } });
  }
});

// node_modules/ignore/index.js
var require_ignore = __commonJS({
  "node_modules/ignore/index.js"(exports, module) {
    function makeArray(subject) {
      return Array.isArray(subject) ? subject : [subject];
    }
    var UNDEFINED = void 0;
    var EMPTY = "";
    var SPACE = " ";
    var ESCAPE = "\\";
    var REGEX_LITERAL_SPECIAL = /[.*+?()[\]{}^$|\\/]/;
    var BOM = "\uFEFF";
    var REGEX_ANCHORED_GLOBSTAR = /^\/\*{2,}$/;
    var REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION = /^\\!/;
    var REGEX_REPLACE_LEADING_EXCAPED_HASH = /^\\#/;
    var REGEX_SPLITALL_CRLF = /\r?\n/g;
    var DOUBLE_SLASH = "//";
    var SLASH_CODE = 47;
    var DOT_CODE = 46;
    var SLASH = "/";
    var TMP_KEY_IGNORE = "node-ignore";
    if (typeof Symbol !== "undefined") {
      TMP_KEY_IGNORE = /* @__PURE__ */ Symbol.for("node-ignore");
    }
    var KEY_IGNORE = TMP_KEY_IGNORE;
    var define = (object, key, value) => {
      Object.defineProperty(object, key, { value });
      return value;
    };
    var RETURN_FALSE = () => false;
    var POSIX_CLASSES = {
      alnum: "0-9A-Za-z",
      alpha: "A-Za-z",
      blank: " \\t",
      cntrl: "\\x00-\\x1f\\x7f",
      digit: "0-9",
      graph: "!-.0-~",
      lower: "a-z",
      print: " -.0-~",
      punct: "!-.:-@\\[-`{-~",
      // git's `sane-ctype.h` classifies \v and \f as control, not space,
      //   unlike C's `isspace`
      space: " \\t\\n\\r",
      upper: "A-Z",
      xdigit: "0-9A-Fa-f"
    };
    var CLASS_MEMBERS_TO_ESCAPE = "\\]^-[";
    var escapeMember = (char) => CLASS_MEMBERS_TO_ESCAPE.indexOf(char) < 0 ? char : ESCAPE + char;
    var NON_SLASH = "(?!\\/)";
    var classSource = (negated, body) => {
      if (negated) {
        return `[^\\/${body}]`;
      }
      const source = `[${body}]`;
      return new RegExp(source).test("/") ? NON_SLASH + source : source;
    };
    var scanBracket = (pattern2, start) => {
      const { length } = pattern2;
      let index = start + 1;
      let negated = EMPTY;
      const lead = pattern2[index];
      if (lead === "!" || lead === "^") {
        negated = "^";
        index++;
      }
      let body = EMPTY;
      let prev = EMPTY;
      for (; ; ) {
        const char = pattern2[index];
        if (char === UNDEFINED) {
          return null;
        }
        if (char === ESCAPE) {
          const escaped = pattern2[++index];
          body += escapeMember(escaped);
          prev = escaped;
        } else if (char === "-" && prev && index + 1 < length && pattern2[index + 1] !== "]") {
          index++;
          let to = pattern2[index];
          if (to === ESCAPE) {
            to = pattern2[index += 1];
          }
          if (prev <= to) {
            body += `-${escapeMember(to)}`;
          }
          prev = EMPTY;
        } else if (char === "[" && pattern2[index + 1] === ":") {
          const nameStart = index + 2;
          let end = nameStart;
          while (end < length && pattern2[end] !== "]") {
            end++;
          }
          if (end === length) {
            return null;
          }
          if (end > nameStart && pattern2[end - 1] === ":") {
            const name = pattern2.slice(nameStart, end - 1);
            if (!Object.prototype.hasOwnProperty.call(POSIX_CLASSES, name)) {
              return null;
            }
            body += POSIX_CLASSES[name];
            prev = EMPTY;
            index = end;
          } else {
            body += escapeMember("[");
            prev = "[";
            index = nameStart - 2;
          }
        } else {
          body += escapeMember(char);
          prev = char;
        }
        index++;
        if (pattern2[index] === "]") {
          return {
            end: index,
            source: classSource(negated, body)
          };
        }
      }
    };
    var NEVER_MATCH = "[]";
    var PLACEHOLDER = "\0";
    var REGEX_RESTORE_PLACEHOLDER = new RegExp(
      `${PLACEHOLDER}(\\d+)${PLACEHOLDER}`,
      "g"
    );
    var TRAILING_WILDCARD = "";
    var TRAILING_DOUBLESTAR = "";
    var isReserved = (char) => char === PLACEHOLDER || char === TRAILING_WILDCARD || char === TRAILING_DOUBLESTAR;
    var extractBrackets = (pattern2) => {
      const sources = [];
      const hold = (source) => `${PLACEHOLDER}${sources.push(source) - 1}${PLACEHOLDER}`;
      const { length } = pattern2;
      let out = EMPTY;
      let index = 0;
      while (index < length) {
        const char = pattern2[index];
        if (char === ESCAPE) {
          const escaped = pattern2[index + 1];
          if (escaped === SLASH && index + 2 === length) {
            out += hold(NEVER_MATCH);
          } else if (escaped === "*" || escaped === "[" || escaped === SPACE) {
            out += pattern2.slice(index, index + 2);
          } else {
            out += hold(
              REGEX_LITERAL_SPECIAL.test(escaped) ? ESCAPE + escaped : isReserved(escaped) ? `[${escaped}]` : escaped
            );
          }
          index += 2;
        } else if (isReserved(char)) {
          out += hold(`[${char}]`);
          index++;
        } else if (char === "[") {
          const scanned = scanBracket(pattern2, index);
          if (scanned === null) {
            out += hold(NEVER_MATCH);
            index = length;
          } else {
            out += hold(scanned.source);
            index = scanned.end + 1;
          }
        } else {
          out += char;
          index++;
        }
      }
      return {
        source: out,
        sources
      };
    };
    var DIRECT = null;
    var REGEX_INNER_SLASH = /\/(?!$)/;
    var WILDCARD = "[^\\/]*";
    var REPLACERS = [
      // Replace (\ ) with ' '
      // Only a space: an escaped tab or other whitespace is already a literal by
      //   the time it reaches here, and a bare tab must be left as one, not turned
      //   into a space.
      // (\ ) -> ' '
      // (\\ ) -> '\\ '
      // (\\\ ) -> '\\ '
      [
        // A run of backslashes is taken whole, from its first one, so no match
        //   ever starts again inside it -- `(\\+?) ` did, which made a long run
        //   quadratic.
        /(\\+)( ?)/g,
        (_, run2, space2) => space2 ? run2.slice(0, run2.length - run2.length % 2) + SPACE : run2,
        ESCAPE + SPACE
      ],
      // git's wildmatch() reads a run of two or more asterisks as one globstar
      //   whenever the run fills a path segment: it starts the pattern or follows
      //   a `/`, and it ends the pattern or comes before a `/`. A run of two is
      //   already `**`; a longer one is folded into `**` here, so the steps
      //   below only ever have to know `**`.
      // `***/foo` -> `**/foo`, `a/***/b` -> `a/**/b`, `a/***` -> `a/**`
      // git also takes a run beside a literal prefix (`a***/b`) or beside an
      //   escaped slash (`***\/b`) as a globstar, and this does not; the README
      //   lists both, under "A run of asterisks".
      [
        /(^|\/)\*{3,}(?=\/|$)/g,
        (_, start) => `${start}**`,
        "*"
      ],
      // Escape metacharacters
      // which is written down by users but means special for regular expressions.
      // > There are 12 characters with special meanings:
      // > - the backslash \,
      // > - the caret ^,
      // > - the dollar sign $,
      // > - the period or dot .,
      // > - the vertical bar or pipe symbol |,
      // > - the question mark ?,
      // > - the asterisk or star *,
      // > - the plus sign +,
      // > - the opening parenthesis (,
      // > - the closing parenthesis ),
      // > - and the opening square bracket [,
      // > - the opening curly brace {,
      // > These special characters are often called "metacharacters".
      [
        /[\\$.|*+(){^]/g,
        (match) => `\\${match}`
      ],
      [
        // > a question mark (?) matches a single character
        /(?!\\)\?/g,
        () => "[^/]",
        "?"
      ],
      // leading slash
      [
        // > A leading slash matches the beginning of the pathname.
        // > For example, "/*.c" matches "cat-file.c" but not "mozilla-sha1/sha1.c".
        // A leading slash matches the beginning of the pathname
        /^\//,
        () => "^",
        SLASH
      ],
      // replace special metacharacter slash after the leading slash
      [
        /\//g,
        () => "\\/",
        SLASH
      ],
      [
        // > A leading "**" followed by a slash means match in all directories.
        // > For example, "**/foo" matches file or directory "foo" anywhere,
        // > the same as pattern "foo".
        // > "**/foo/bar" matches file or directory "bar" anywhere that is directly
        // >   under directory "foo".
        // Notice that the '*'s have been replaced as '\\*'
        /^\^*(?:\\\*\\\*\\\/)+/,
        // '**/foo' <-> 'foo'
        () => "(?:^|\\/)",
        "*"
      ],
      // starting
      [
        // there will be no leading '/'
        //   (which has been replaced by section "leading slash")
        // If starts with '**', adding a '^' to the regular expression also works
        DIRECT,
        (source, pattern2) => {
          if (!source || source[0] === "^" || source[0] === "(") {
            return source;
          }
          const anchor = !REGEX_INNER_SLASH.test(pattern2) ? "(?:^|\\/)" : "^";
          return anchor + source;
        }
      ],
      // two globstars
      [
        // Use lookahead assertions so that we could match more than one `'/**'`
        /\\\/\\\*\\\*(?=\\\/|$)/g,
        // Zero, one or several directories
        // should not use '*', or it will be replaced by the next replacer
        // Check if it is not the last `'/**'`
        (_, index, str) => index + 6 < str.length ? str.slice(index + 6) === "\\/" ? "(?:\\/[^\\/]+)+" : "(?:\\/[^\\/]+)*" : `\\/${TRAILING_DOUBLESTAR}`,
        "*"
      ],
      // normal intermediate wildcards
      [
        // Never replace escaped '*'
        // ignore rule '\*' will match the path '*'
        // 'abc.*/' -> go
        // 'abc.*'  -> skip this rule,
        //    coz trailing single wildcard will be handed by [trailing wildcard]
        /(^|[^\\])(?:\\\*)+(?!$)/g,
        // '*.js' matches '.js'
        // '*.js' doesn't match 'abc'
        // 1. An asterisk "*" matches anything except a slash.
        // 2. Other consecutive asterisks are considered regular asterisks
        //    and collapse into one non-slash wildcard run.
        (_, p1) => p1 + WILDCARD,
        "*"
      ],
      // trailing wildcard, held apart from a literal star
      [
        // The step above leaves a trailing `*` alone, so a single `\*` is all that
        //   can be left at the end here, and what stands in front of it says which
        //   kind it is. A wildcard arrives as the escaper wrote it, `\*` with
        //   nothing before it; a literal arrives as the user's own escape, which
        //   the escaper doubled, and then the star's own -- `\\` and then `\*`.
        //   There is no third case: every backslash still reaching the chain is
        //   one `\*`, `\[` or `\ ` carries itself, and each is followed by its
        //   own character, so a longer run can never form. This runs while the
        //   two are still distinct, before the unescape steps below collapse the
        //   literal onto the very `\*` a wildcard leaves behind.
        /(^|[^\\])((?:\\\\)*)\\\*$/,
        (match, p1, p2) => p2 === EMPTY ? p1 + TRAILING_WILDCARD : match,
        "*"
      ],
      [
        // unescape, revert step 3 except for back slash
        // For example, if a user escape a '\\*',
        // after step 3, the result will be '\\\\\\*'
        /\\\\\\(?=[$.|*+(){^])/g,
        () => ESCAPE,
        ESCAPE + ESCAPE
      ],
      [
        // '\\\\' -> '\\'
        /\\\\/g,
        () => ESCAPE,
        ESCAPE + ESCAPE
      ],
      [
        // Every real bracket expression -- POSIX classes included -- has already
        //   been held aside by `extractBrackets`, so the only `[` left in the
        //   pattern is an escaped, literal one.
        // A backslash could only stand at the end of the range if it quoted the
        //   `]`, and `\]` is held aside long before this.
        /\\\[([^\]/]*?)($|\])/g,
        // '\\[bar]' -> '\\\\[bar]'
        (match, range, close) => `\\[${range}${close}`,
        "["
      ],
      // ending
      [
        // 'js' will not match 'js.'
        // 'ab' will not match 'abc'
        DIRECT,
        // WTF!
        // https://git-scm.com/docs/gitignore
        // changes in [2.22.1](https://git-scm.com/docs/gitignore/2.22.1)
        // which re-fixes #24, #38
        // > If there is a separator at the end of the pattern then the pattern
        // > will only match directories, otherwise the pattern can match both
        // > files and directories.
        // 'js*' will not match 'a.js'
        // 'js/' will not match 'a.js'
        // 'js' will match 'a.js' and 'a.js/'
        (source) => {
          const last = source[source.length - 1];
          if (!last || last === TRAILING_WILDCARD || last === TRAILING_DOUBLESTAR) {
            return source;
          }
          return last === SLASH ? `${source}$` : `${source}(?=$|\\/$)`;
        }
      ]
    ];
    var REGEX_REPLACE_TRAILING_WILDCARD = /(^|\\\/)?\uE000$/;
    var MODE_IGNORE = "regex";
    var MODE_CHECK_IGNORE = "checkRegex";
    var UNDERSCORE = "_";
    var replaceTrailingWildcard = (_, p1) => {
      const prefix = p1 ? `${p1}[^/]+` : "[^/]*";
      return `${prefix}(?=$|\\/$)`;
    };
    var REGEX_REPLACE_TRAILING_DOUBLESTAR = /\uE001$/;
    var replaceTrailingDoublestar = () => "[\\s\\S]";
    var separatorAfter = (run2, at) => {
      let separator = EMPTY;
      for (let index = at + 1; index < run2.length && !run2[index].wildcard; index++) {
        separator += run2[index].single;
      }
      return separator;
    };
    var pinWildcards = (source) => {
      if (source.indexOf(WILDCARD) < 0) {
        return source;
      }
      const tokens2 = [];
      const { length } = source;
      let index = 0;
      while (index < length) {
        const char = source[index];
        if (source.startsWith(WILDCARD, index)) {
          tokens2.push({ wildcard: true });
          index += WILDCARD.length;
        } else if (char === "[") {
          let end = index + 1;
          if (source[end] === "^") {
            end++;
          }
          if (source[end] === "]") {
            end++;
          }
          while (end < length && source[end] !== "]") {
            end += source[end] === ESCAPE ? 2 : 1;
          }
          end++;
          tokens2.push({ single: source.slice(index, end) });
          index = end;
        } else if (char === ESCAPE) {
          tokens2.push({ single: source.slice(index, index + 2) });
          index += 2;
        } else if (char === "(") {
          let depth = 0;
          let end = index;
          do {
            if (source[end] === ESCAPE) {
              end++;
            } else if (source[end] === "(") {
              depth++;
            } else if (source[end] === ")") {
              depth--;
            }
            end++;
          } while (end < length && depth > 0);
          if ("*+?".indexOf(source[end]) >= 0) {
            end++;
          }
          tokens2.push({ boundary: source.slice(index, end) });
          index = end;
        } else if (char === "^" || char === "$") {
          tokens2.push({ boundary: char });
          index++;
        } else {
          tokens2.push({ single: char });
          index++;
        }
      }
      let out = EMPTY;
      let run2 = [];
      const flush = () => {
        let lastWildcard;
        run2.forEach((token2, at) => {
          if (token2.wildcard) {
            lastWildcard = at;
          }
        });
        run2.forEach((token2, at) => {
          if (!token2.wildcard) {
            out += token2.single;
            return;
          }
          out += at === lastWildcard ? WILDCARD : `(?:(?!${separatorAfter(run2, at)})[^\\/])*`;
        });
        run2 = [];
      };
      tokens2.forEach((token2) => {
        if (token2.boundary === void 0) {
          run2.push(token2);
          return;
        }
        flush();
        out += token2.boundary;
      });
      flush();
      return out;
    };
    var makeRegexPrefix = (pattern2) => {
      if (REGEX_ANCHORED_GLOBSTAR.test(pattern2)) {
        pattern2 = "**";
      }
      const { source, sources } = extractBrackets(pattern2);
      const replaced = REPLACERS.reduce(
        // A pass whose matcher finds nothing hands back the very string it was
        //   given, so asking first costs a search and saves a rewrite. Ten of the
        //   fifteen passes never fire for a typical .gitignore line, and between
        //   them they were 45% of this chain.
        (prev, [matcher, replacer, required]) => {
          if (matcher === DIRECT) {
            return replacer(prev, pattern2);
          }
          if (required !== UNDEFINED && prev.indexOf(required) < 0) {
            return prev;
          }
          return matcher.test(prev) ? prev.replace(matcher, replacer.bind(pattern2)) : prev;
        },
        source
      );
      return sources.length ? replaced.replace(
        REGEX_RESTORE_PLACEHOLDER,
        (match, index) => sources[index]
      ) : replaced;
    };
    var checkSourceOf = (body, prefix) => {
      if (body[body.length - 1] === SLASH) {
        prefix = makeRegexPrefix(body.slice(0, -1));
      }
      const head = prefix.slice(0, -1);
      const last = prefix[prefix.length - 1];
      return last === TRAILING_WILDCARD ? `${head}$` : last === TRAILING_DOUBLESTAR ? head : NEVER_MATCH;
    };
    var matchesBasename = (body) => {
      const index = body.indexOf(SLASH);
      return index < 0 || index === body.length - 1;
    };
    var basenameOf = (path8) => {
      const end = path8.length - 1;
      const index = path8.lastIndexOf(
        SLASH,
        path8[end] === SLASH ? end - 1 : end
      );
      return index < 0 ? path8 : path8.slice(index + 1);
    };
    var parentOf2 = (path8) => {
      if (path8.charCodeAt(0) === SLASH_CODE || path8.indexOf(DOUBLE_SLASH) >= 0) {
        const slices = path8.split(SLASH).filter(Boolean);
        slices.pop();
        return slices.length ? slices.join(SLASH) + SLASH : EMPTY;
      }
      const end = path8.length - 1;
      const cut = path8.lastIndexOf(
        SLASH,
        path8.charCodeAt(end) === SLASH_CODE ? end - 1 : end
      );
      return cut < 0 ? EMPTY : path8.slice(0, cut + 1);
    };
    var isString = (subject) => typeof subject === "string";
    var checkPattern = (pattern2) => pattern2 && isString(pattern2);
    var splitPattern = (pattern2) => (pattern2[pattern2.length - 1] === "\r" ? pattern2.slice(0, -1) : pattern2).split(REGEX_SPLITALL_CRLF).filter(Boolean);
    var IgnoreRule = class {
      constructor(pattern2, mark, body, ignoreCase, negative, prefix) {
        this.pattern = pattern2;
        this.mark = mark;
        this.negative = negative;
        define(this, "body", body);
        define(this, "ignoreCase", ignoreCase);
        define(this, "regexPrefix", prefix);
      }
      // Worked out on first use and kept behind an own property, the way `regex`
      //   caches itself in `_regex`. Deciding it in the constructor instead would
      //   add a fourth `defineProperty` to every rule ever built, which cost 4% of
      //   every compile -- including the compiles of rules that are never matched
      //   against anything.
      get _basenameOnly() {
        return define(this, "_basenameOnly", matchesBasename(this.body));
      }
      get regex() {
        const key = UNDERSCORE + MODE_IGNORE;
        if (this[key]) {
          return this[key];
        }
        return this._make(MODE_IGNORE, key);
      }
      get checkRegex() {
        const key = UNDERSCORE + MODE_CHECK_IGNORE;
        if (this[key]) {
          return this[key];
        }
        return this._make(MODE_CHECK_IGNORE, key);
      }
      _make(mode, key) {
        const str = pinWildcards(
          mode === MODE_IGNORE ? this.regexPrefix.replace(REGEX_REPLACE_TRAILING_WILDCARD, replaceTrailingWildcard).replace(REGEX_REPLACE_TRAILING_DOUBLESTAR, replaceTrailingDoublestar) : checkSourceOf(this.body, this.regexPrefix)
        );
        const regex = this.ignoreCase ? new RegExp(str, "i") : new RegExp(str);
        return define(this, key, regex);
      }
    };
    var hasTrailingBackslash = (str) => {
      let count = 0;
      while (str[str.length - count - 1] === ESCAPE) {
        count++;
      }
      return count % 2 === 1;
    };
    var trimEnd = (body, stripLineEnd) => {
      let lineEnd = body.length;
      let end;
      for (; ; ) {
        if (stripLineEnd && body[lineEnd - 1] === "\r") {
          lineEnd--;
        }
        end = lineEnd;
        while (body[end - 1] === SPACE) {
          end--;
        }
        if (!stripLineEnd || body[end - 1] !== "\n") {
          break;
        }
        lineEnd = end - 1;
      }
      if (end === lineEnd) {
        return body.slice(0, lineEnd);
      }
      let backslashes = 0;
      while (body[end - backslashes - 1] === ESCAPE) {
        backslashes++;
      }
      return backslashes % 2 ? body.slice(0, end - 1) + SPACE : body.slice(0, end);
    };
    var createRule = (pattern2, mark, ignoreCase, stripLineEnd, stripBOM) => {
      let body = stripBOM && pattern2[0] === BOM ? pattern2.slice(1) : pattern2;
      if (body[0] === "#") {
        return;
      }
      let negative = false;
      if (body[0] === "!") {
        negative = true;
        body = body.slice(1);
      }
      const last = body[body.length - 1];
      if (last === SPACE || stripLineEnd && (last === "\r" || last === "\n")) {
        body = trimEnd(body, stripLineEnd);
      }
      if (!body || hasTrailingBackslash(body)) {
        return;
      }
      body = body.replace(REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION, "!").replace(REGEX_REPLACE_LEADING_EXCAPED_HASH, "#");
      const regexPrefix = makeRegexPrefix(body);
      return new IgnoreRule(
        pattern2,
        mark,
        body,
        ignoreCase,
        negative,
        regexPrefix
      );
    };
    var RuleManager = class {
      constructor(ignoreCase) {
        this._ignoreCase = ignoreCase;
        this._rules = [];
        this._basenameCount = 0;
      }
      _add(pattern2, index) {
        if (pattern2 && pattern2[KEY_IGNORE]) {
          this._rules = this._rules.concat(pattern2._rules._rules);
          this._basenameCount += pattern2._rules._basenameCount;
          this._added = true;
          return;
        }
        const isStr = isString(pattern2);
        const raw = isStr ? pattern2 : pattern2.pattern;
        const rule = checkPattern(raw) && createRule(
          raw,
          isStr ? UNDEFINED : pattern2.mark,
          this._ignoreCase,
          !this._split,
          this._stripBOM && !index
        );
        if (rule) {
          this._added = true;
          this._rules.push(rule);
          if (matchesBasename(rule.body)) {
            this._basenameCount++;
          }
        }
      }
      // @param {Array<string> | string | Ignore} pattern
      add(pattern2) {
        this._added = false;
        this._split = isString(pattern2);
        this._stripBOM = !this._split || pattern2[0] === BOM;
        makeArray(
          this._split ? splitPattern(pattern2) : pattern2
        ).forEach(this._add, this);
        if (this._added) {
          this._literalRules = UNDEFINED;
        }
        return this._added;
      }
      // Match the literal 'abc/' for `checkIgnore`, last rule wins. Only a rule
      //   ending in a wildcard can match it (see `checkSourceOf`), so the rest
      //   are left out once, rather than tested or compiled for every path.
      testLiteral(path8) {
        const rules = this._literalRules || (this._literalRules = this._rules.filter(
          ({ body }) => body[body.length - (body[body.length - 1] === SLASH ? 2 : 1)] === "*"
        ));
        let ignored = false;
        let unignored = false;
        let matchedRule;
        for (let index = rules.length - 1; index >= 0; index--) {
          const rule = rules[index];
          if (rule.checkRegex.test(path8)) {
            ignored = !rule.negative;
            unignored = rule.negative;
            matchedRule = rule.negative ? UNDEFINED : rule;
            break;
          }
        }
        const ret = {
          ignored,
          unignored
        };
        if (matchedRule) {
          ret.rule = matchedRule;
        }
        return ret;
      }
      // Test one single path without recursively checking parent directories
      //
      // - mode `string` either `MODE_IGNORE` or `MODE_CHECK_IGNORE`
      // @returns {TestResult}
      test(path8, mode) {
        const rules = this._rules;
        const { length } = rules;
        const shortcut = this._basenameCount * 2 >= length;
        const basename = shortcut ? basenameOf(path8) : path8;
        for (let index = length - 1; index >= 0; index--) {
          const rule = rules[index];
          if (rule[mode].test(
            shortcut && rule._basenameOnly ? basename : path8
          )) {
            const { negative } = rule;
            const ret = {
              ignored: !negative,
              unignored: negative
            };
            if (!negative) {
              ret.rule = rule;
            }
            return ret;
          }
        }
        return {
          ignored: false,
          unignored: false
        };
      }
    };
    var throwError = (message, Ctor) => {
      throw new Ctor(message);
    };
    var checkPath2 = (path8, originalPath, doThrow) => {
      if (!isString(path8)) {
        return doThrow(
          `path must be a string, but got \`${originalPath}\``,
          TypeError
        );
      }
      if (!path8) {
        return doThrow(`path must not be empty`, TypeError);
      }
      if (checkPath2.isNotRelative(path8)) {
        const r = "`path.relative()`d";
        return doThrow(
          `path should be a ${r} string, but got "${originalPath}"`,
          RangeError
        );
      }
      return true;
    };
    var isNotRelative = (path8) => {
      const first = path8.charCodeAt(0);
      if (first === SLASH_CODE) {
        return true;
      }
      if (first !== DOT_CODE) {
        return false;
      }
      if (path8.length === 1) {
        return true;
      }
      const second = path8.charCodeAt(1);
      if (second === SLASH_CODE) {
        return true;
      }
      if (second !== DOT_CODE) {
        return false;
      }
      return path8.length === 2 || path8.charCodeAt(2) === SLASH_CODE;
    };
    checkPath2.isNotRelative = isNotRelative;
    checkPath2.convert = (p) => p;
    var convertPath = (target) => isString(target) && checkPath2.convert(target);
    var Ignore = class {
      constructor({
        ignorecase = true,
        ignoreCase = ignorecase,
        allowRelativePaths = false
      } = {}) {
        define(this, KEY_IGNORE, true);
        this._rules = new RuleManager(ignoreCase);
        this._strictPathCheck = !allowRelativePaths;
        this._initCache();
      }
      _initCache() {
        this._ignoreCache = /* @__PURE__ */ Object.create(null);
        this._testCache = /* @__PURE__ */ Object.create(null);
      }
      add(pattern2) {
        if (this._rules.add(pattern2)) {
          this._initCache();
        }
        return this;
      }
      // legacy
      addPattern(pattern2) {
        return this.add(pattern2);
      }
      // @returns {TestResult}
      _test(originalPath, cache, path8) {
        checkPath2(
          path8,
          originalPath,
          this._strictPathCheck ? throwError : RETURN_FALSE
        );
        return path8 ? this._t(path8, cache) : {
          ignored: false,
          unignored: false
        };
      }
      checkIgnore(target) {
        const path8 = convertPath(target);
        if (!path8 || path8.charCodeAt(path8.length - 1) !== SLASH_CODE) {
          return this._test(target, this._testCache, path8);
        }
        const dir = this._t(path8, this._testCache);
        if (dir.ignored) {
          return dir;
        }
        const literal = this._rules.testLiteral(path8);
        return literal.ignored || literal.unignored ? literal : dir;
      }
      _t(path8, cache) {
        if (path8 in cache) {
          return cache[path8];
        }
        const parentPath = parentOf2(path8);
        const parent = parentPath ? this._t(parentPath, cache) : UNDEFINED;
        return cache[path8] = parent && parent.ignored ? parent : this._rules.test(path8, MODE_IGNORE);
      }
      ignores(path8) {
        return this._test(path8, this._ignoreCache, convertPath(path8)).ignored;
      }
      createFilter() {
        return (path8) => !this.ignores(path8);
      }
      filter(paths) {
        return makeArray(paths).filter(this.createFilter());
      }
      // @returns {TestResult}
      test(path8) {
        return this._test(path8, this._testCache, convertPath(path8));
      }
    };
    var factory = (options2) => new Ignore(options2);
    var isPathValid = (path8) => checkPath2(convertPath(path8), path8, RETURN_FALSE);
    var setupWindows = () => {
      const makePosix = (str) => /^\\\\\?\\/.test(str) || /["<>|\u0000-\u001F]+/u.test(str) ? str : str.replace(/\\/g, "/");
      checkPath2.convert = makePosix;
      const REGEX_TEST_WINDOWS_PATH_ABSOLUTE = /^[a-z]:\//i;
      checkPath2.isNotRelative = (path8) => REGEX_TEST_WINDOWS_PATH_ABSOLUTE.test(path8) || isNotRelative(path8);
    };
    if (
      // Detect `process` so that it can run in browsers.
      typeof process !== "undefined" && process.platform === "win32"
    ) {
      setupWindows();
    }
    module.exports = factory;
    factory.default = factory;
    module.exports.isPathValid = isPathValid;
    define(module.exports, /* @__PURE__ */ Symbol.for("setupWindows"), setupWindows);
  }
});

// src/core/plan/operation.ts
function pathOf(operation) {
  return "page" in operation ? operation.page.entry.path : operation.path;
}

// src/core/hash.ts
import { createHash } from "node:crypto";
function shortHash(values, length) {
  const hash = createHash("sha256");
  for (const value of values) hash.update(`${value.length}:`).update(value);
  return hash.digest("base64url").slice(0, length);
}
function digestOf(bytes) {
  return createHash("sha256").update(bytes).digest("base64url").slice(0, 22);
}

// src/core/mark.ts
var format = 1;
var maxLength = 254;
var outputLengths = {
  title: 6,
  body: 12,
  place: 6,
  labels: 6,
  attachments: 8,
  access: 1
};
var outputParts = Object.keys(outputLengths);
var inputsLength = 12;
var nameLength = 10;
var mappingLength = 6;
function hashRepository(name) {
  return shortHash([name.toLowerCase()], nameLength);
}
function hashPath(path8) {
  return shortHash([path8], nameLength);
}
function hashMapping(mappingFile) {
  return mappingFile === usualMapping ? void 0 : shortHash([mappingFile], mappingLength);
}
function hashInputs(values) {
  return shortHash(values, inputsLength);
}
function hashOutput(part, values) {
  return shortHash(values, outputLengths[part]);
}
var unfinished = {
  inputs: "-".repeat(inputsLength),
  output: splitOutput("-".repeat(sum()))
};
function sameOutput(a, b) {
  return outputParts.every((part) => a[part] === b[part]);
}
function formatMark(mark, origin) {
  const { inputs, output } = mark.fingerprint;
  const tasks = mark.tasks === void 0 ? "" : ` ${mark.tasks}`;
  const outputText = outputParts.map((part) => output[part]).join("");
  const scope = mark.mapping === void 0 ? "" : `.${mark.mapping}`;
  const commit = origin.commit ? ` @ ${origin.commit.slice(0, 7)}` : "";
  const text2 = `[sync ${format} ${mark.repository}.${mark.path}${scope} ${inputs}.${outputText}${tasks}] ${origin.path}${commit} (${origin.repository})`;
  return text2.slice(0, maxLength).replace(/[\uD800-\uDBFF]$/, "");
}
var pattern = new RegExp(
  `^\\[sync ${format} ([\\w-]{${nameLength}})\\.([\\w-]{${nameLength}})(?:\\.([\\w-]{${mappingLength}}))? ([\\w-]{${inputsLength}})\\.([\\w-]{${sum()}})(?: ([\\w-]{1,40}))?\\]`
);
function parseMark(message) {
  const match = pattern.exec(message.trimStart());
  if (match === null) return void 0;
  const [, repository = "", path8 = "", mapping, inputs = "", output = "", tasks] = match;
  const fingerprint = { inputs, output: splitOutput(output) };
  return {
    repository,
    path: path8,
    ...mapping === void 0 ? {} : { mapping },
    fingerprint,
    ...tasks === void 0 ? {} : { tasks }
  };
}
function splitOutput(text2) {
  let start = 0;
  const take = (length) => text2.slice(start, start += length);
  return {
    title: take(outputLengths.title),
    body: take(outputLengths.body),
    place: take(outputLengths.place),
    labels: take(outputLengths.labels),
    attachments: take(outputLengths.attachments),
    access: take(outputLengths.access)
  };
}
function sum() {
  return Object.values(outputLengths).reduce((total, length) => total + length, 0);
}
function readStatement(message) {
  const text2 = message.slice(message.indexOf("] ") + 2).trim();
  return parseMark(message) === void 0 || !message.includes("] ") || text2 === "" ? void 0 : text2;
}
function readOrigin(message) {
  const end = message.indexOf("] ");
  if (end === -1) return void 0;
  const text2 = message.slice(end + 2);
  return text2.replace(/ @ [\da-f]{7} \([^()]*\)$| \([^()]*\)$/, "");
}

// src/core/report/reason.ts
var seeMessages = "its file or entry, or what it shows, has an error, see the messages";
var partNames = {
  title: "title",
  body: "content",
  place: "parent",
  labels: "labels",
  attachments: "attachments",
  access: "who may edit"
};
var skipReasons = {
  unchanged: () => "nothing changed",
  "not-owned": ({ target, title }) => `${nameOf(target)} "${target?.title ?? title}" exists and was not written by this repository${describeOwner(target)}. Rename one of them, or set "adopt": true for this entry to take the page over`,
  archived: ({ target }) => `${nameOf(target)} is archived, and archived pages can't be written. Restore it in Confluence (Space settings → Archived pages), or remove the entry`,
  "other-space": ({ target }) => `${nameOf(target)} is in another space than the mapping says, and a sync can't move pages between spaces. Move it in Confluence, or correct "space" or "page_id"`,
  gone: () => "the page of its page_id is gone or not visible to this account. Give the account access, or remove page_id to have the page made anew",
  "space-missing": ({ space: space2 }) => `there is no space ${space2}, or this account cannot see it. Check the space key (the part after /spaces/ in the address), and that the account may view and edit the space`,
  "parent-skipped": () => "the page of its parent does not exist and could not be made",
  "content-error": () => seeMessages,
  "over-limit": () => "more pages would be removed than one run may remove. Check the mapping; remove them in smaller steps or by hand"
};
function describeOperation(operation, siteUrl) {
  const told = "drift" in operation && operation.drift !== void 0 ? describeDrift(operation.drift, operation.target, siteUrl) : "";
  switch (operation.kind) {
    case "create":
      return operation.replaces === void 0 ? void 0 : `page ${operation.replaces} is gone, made anew`;
    case "complete":
      if (told !== "") return `${told}; put back`;
      return "found by its mark: labels, images and restriction are made sure of, as its id was not in the mapping";
    case "update": {
      const { changes, page, target } = operation;
      const isRetitled = changes.includes("title") && page.title !== target.title;
      const names2 = { ...partNames, ...isRetitled ? { title: `title (was "${target.title}")` } : {} };
      const parts = changes.map((part) => names2[part]).join(", ");
      if (operation.adopted) return "taken over (adopt)";
      return told === "" ? parts : `${told}; overwritten`;
    }
    case "move":
      return told === "" ? "parent" : `${told}; moved back`;
    case "archive":
    case "trash":
      return "its entry was removed from the mapping";
    case "retitle":
      return "its title is freed for another page";
    case "skip":
      return operation.reason === "drift" ? `${told}; left as it is (on-drift)` : skipReasons[operation.reason](operation);
  }
}
function describeDrift(drift, target, siteUrl) {
  const { authorId, at, since, version: number } = drift;
  const who = authorId === void 0 ? "" : ` by account ${authorId}`;
  const when = at === void 0 ? "" : ` on ${at.slice(0, 16).replace("T", " ")} UTC`;
  const what = `${driftNames[drift.kind](drift)}${who}${when}`;
  if (target === void 0) return what;
  const version = number === void 0 ? "" : ` (version ${number})`;
  return `${what}${version}, see ${historyOf(target, { since, version: number }, siteUrl)}`;
}
var driftNames = {
  edited: () => "edited in Confluence",
  moved: () => "moved in Confluence",
  trashed: () => "put in the trash in Confluence",
  live: () => "made a live doc in Confluence",
  stripped: ({ lost = [] }) => `changed in Confluence (${lost.map((part) => partNames[part]).join(", ")})`
};
function historyOf({ id: id2 }, { since, version }, siteUrl) {
  if (since === void 0 || version === void 0 || since >= version)
    return `${siteUrl}/pages/viewpreviousversions.action?pageId=${id2}`;
  return `${siteUrl}/pages/diffpagesbyversion.action?pageId=${id2}&selectedPageVersions=${since}&selectedPageVersions=${version}`;
}
function describeOwner(target) {
  const statement = target === void 0 ? void 0 : readStatement(target.version.message);
  return statement === void 0 ? "" : `: it says that it mirrors ${statement}. If that is this repository under another name, run once with adopt to hand its pages over`;
}
function nameOf(target) {
  return target === void 0 ? "the page" : `page ${target.id}`;
}

// src/core/report/messages.ts
function describeDriftOf(result, siteUrl) {
  const { operation } = result;
  const planned = "drift" in operation ? operation.drift : void 0;
  const drift = planned ?? (result.status === "applied" ? result.drift : void 0);
  const isMoot = drift?.kind === "stripped" && result.status === "unneeded";
  if (drift === void 0 || isMoot || !("target" in operation)) return [];
  const told = describeDrift(drift, operation.target, siteUrl);
  const fate = operation.kind === "skip" ? "It was left as it is." : "Git has the last word: the change does not stay.";
  return [
    createMessage(`Page ${operation.target?.id} "${operation.target?.title}" was ${told}. ${fate}`, {
      path: pathOf(operation),
      ruleId: "drift",
      severity: "warning"
    })
  ];
}
function describeGone({ operation }) {
  const path8 = pathOf(operation);
  const message = (reason) => [
    createMessage(reason, { path: path8, ruleId: "page-gone", severity: "warning" })
  ];
  if (operation.kind === "create" && operation.replaces !== void 0) {
    return message(
      `The page ${operation.replaces} of ${path8} is gone or not visible to this account: it is made anew, and the mapping gets the new id.`
    );
  }
  if (operation.kind !== "skip" || operation.reason !== "gone") return [];
  return message(
    `The page of ${path8} is gone or not visible to this account: nothing was made in its place (on-drift).`
  );
}
function toReportMessage(message) {
  const secretRule = secretRuleOf(message);
  return {
    path: message.file ?? "",
    ...message.line === void 0 ? {} : { line: message.line },
    ...message.column === void 0 ? {} : { column: message.column },
    ruleId: message.ruleId ?? "unknown",
    severity: severityOf(message),
    message: message.reason,
    ...secretRule === void 0 ? {} : { secretRule }
  };
}

// src/core/report/index.ts
function createReport(inputs) {
  const pages = mergeRetitles(inputs.results).map((result) => describePage(result, inputs));
  const drifts = inputs.results.flatMap((result) => describeDriftOf(result, inputs.siteUrl));
  const gone = inputs.results.flatMap(describeGone);
  return {
    version: 1,
    mode: inputs.mode,
    dryRun: inputs.dryRun,
    counts: countPages(pages),
    pages: pages.toSorted((a, b) => a.path < b.path ? -1 : 1),
    messages: [...inputs.messages, ...drifts, ...gone].map(toReportMessage),
    requests: inputs.requests,
    ...inputs.expected === void 0 ? {} : { expected: inputs.expected },
    converted: inputs.converted
  };
}
function mergeRetitles(results) {
  const failures = new Map(
    results.flatMap(
      (result) => result.operation.kind === "retitle" && result.status === "failed" ? [[pathOf(result.operation), result.error]] : []
    )
  );
  return results.filter(({ operation }) => operation.kind !== "retitle").map((result) => {
    const error = result.status === "blocked" ? failures.get(pathOf(result.operation)) : void 0;
    return error === void 0 ? result : { operation: result.operation, status: "failed", error };
  });
}
function describePage(result, { siteUrl }) {
  const { operation } = result;
  const target = "page" in result ? result.page : "target" in operation ? operation.target : void 0;
  const title = "page" in operation ? operation.page.title : operation.kind === "skip" ? operation.title : operation.target.title;
  const space2 = "page" in operation ? operation.page.entry.space : operation.space;
  const status = statusOf(result);
  const pageId2 = target?.id ?? (result.status === "failed" ? result.pageId : void 0);
  const reason = reasonOf(result, siteUrl);
  const failed = status === "failed" || status === "blocked";
  return {
    path: pathOf(operation),
    title,
    space: space2,
    ...pageId2 === void 0 ? {} : { pageId: pageId2 },
    ...target === void 0 ? {} : { url: target.url },
    status,
    ...reason === void 0 ? {} : failed ? { error: reason } : { reason }
  };
}
function statusOf({ operation, status }) {
  if (status === "failed" || status === "blocked") return status;
  if (status === "cancelled") return "skipped";
  if (status === "unneeded") return "unchanged";
  return plannedStatus(operation);
}
function plannedStatus(operation) {
  switch (operation.kind) {
    case "create":
      return "created";
    case "update":
    case "retitle":
      return "updated";
    // Readers see no difference: labels, images and restriction are only made sure of.
    case "complete":
      return operation.drift === void 0 ? "unchanged" : "updated";
    case "move":
      return "moved";
    case "archive":
    case "trash":
      return "removed";
    case "skip":
      if (operation.reason === "unchanged") return "unchanged";
      if (operation.reason === "parent-skipped") return "blocked";
      return operation.failed ? "failed" : "skipped";
  }
}
function reasonOf(result, siteUrl) {
  if (result.status === "failed") return result.error.message;
  if (result.status === "blocked") return `not tried, because ${result.by} failed`;
  if (result.status === "cancelled") return "not tried, because the run was ended";
  if (result.status === "unneeded") return "nothing changed";
  return describeOperation(result.operation, siteUrl);
}
function countPages(pages) {
  const counts = { created: 0, updated: 0, moved: 0, unchanged: 0, skipped: 0, removed: 0, failed: 0 };
  for (const { status } of pages) counts[status === "blocked" ? "failed" : status] += 1;
  return counts;
}

// src/core/desired/body.ts
import { deflateRawSync, inflateRawSync } from "node:zlib";
function packBody(body) {
  const text2 = body.filter((part) => typeof part === "string").join("");
  return {
    // What is compressed may be a part of a much larger buffer, which would be kept as a whole.
    bytes: new Uint8Array(deflateRawSync(text2, { level: 1 })),
    parts: body.map((part) => typeof part === "string" ? part.length : part)
  };
}
function partsOf(body) {
  if (!("bytes" in body)) return body;
  const text2 = inflateRawSync(body.bytes).toString("utf8");
  let start = 0;
  return body.parts.map((part) => typeof part === "number" ? text2.slice(start, start += part) : part);
}
function openPaths(body) {
  const parts = "bytes" in body ? body.parts : body;
  return parts.flatMap((part) => typeof part === "object" && part.kind === "path" ? [part.path] : []);
}
function fillBody(body, idOf2, widthOf = () => void 0) {
  return partsOf(body).map((part) => {
    if (typeof part === "string") return part;
    if (part.kind === "path") return idOf2(part.path);
    const width = widthOf(part.name);
    return width === void 0 ? "" : ` ac:width="${width}"`;
  }).join("");
}

// node_modules/yocto-queue/index.js
var Node = class {
  value;
  next;
  constructor(value) {
    this.value = value;
  }
};
var Queue = class {
  #head;
  #tail;
  #size;
  constructor() {
    this.clear();
  }
  enqueue(value) {
    const node = new Node(value);
    if (this.#head) {
      this.#tail.next = node;
      this.#tail = node;
    } else {
      this.#head = node;
      this.#tail = node;
    }
    this.#size++;
  }
  dequeue() {
    const current = this.#head;
    if (!current) {
      return;
    }
    this.#head = this.#head.next;
    this.#size--;
    if (!this.#head) {
      this.#tail = void 0;
    }
    return current.value;
  }
  peek() {
    if (!this.#head) {
      return;
    }
    return this.#head.value;
  }
  clear() {
    this.#head = void 0;
    this.#tail = void 0;
    this.#size = 0;
  }
  get size() {
    return this.#size;
  }
  *[Symbol.iterator]() {
    let current = this.#head;
    while (current) {
      yield current.value;
      current = current.next;
    }
  }
  *drain() {
    while (this.#head) {
      yield this.dequeue();
    }
  }
};

// node_modules/p-limit/index.js
function pLimit(concurrency) {
  let rejectOnClear = false;
  if (typeof concurrency === "object") {
    ({ concurrency, rejectOnClear = false } = concurrency);
  }
  validateConcurrency(concurrency);
  if (typeof rejectOnClear !== "boolean") {
    throw new TypeError("Expected `rejectOnClear` to be a boolean");
  }
  const queue = new Queue();
  let activeCount = 0;
  const resumeNext = () => {
    if (activeCount < concurrency && queue.size > 0) {
      activeCount++;
      queue.dequeue().run();
    }
  };
  const next = () => {
    activeCount--;
    resumeNext();
  };
  const run2 = async (function_, resolve, arguments_) => {
    const result = (async () => function_(...arguments_))();
    resolve(result);
    try {
      await result;
    } catch {
    }
    next();
  };
  const enqueue = (function_, resolve, reject, arguments_) => {
    const queueItem = { reject };
    new Promise((internalResolve) => {
      queueItem.run = internalResolve;
      queue.enqueue(queueItem);
    }).then(run2.bind(void 0, function_, resolve, arguments_));
    if (activeCount < concurrency) {
      resumeNext();
    }
  };
  const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
    enqueue(function_, resolve, reject, arguments_);
  });
  Object.defineProperties(generator, {
    activeCount: {
      get: () => activeCount
    },
    pendingCount: {
      get: () => queue.size
    },
    clearQueue: {
      value() {
        if (!rejectOnClear) {
          queue.clear();
          return;
        }
        const abortError = AbortSignal.abort().reason;
        while (queue.size > 0) {
          queue.dequeue().reject(abortError);
        }
      }
    },
    concurrency: {
      get: () => concurrency,
      set(newConcurrency) {
        validateConcurrency(newConcurrency);
        concurrency = newConcurrency;
        queueMicrotask(() => {
          while (activeCount < concurrency && queue.size > 0) {
            resumeNext();
          }
        });
      }
    },
    map: {
      async value(iterable, function_) {
        const promises = [];
        try {
          Array.from(iterable, (value, index) => {
            const promise = generator(function_, value, index);
            promises.push(promise);
            return promise;
          });
        } catch (error) {
          for (const promise of promises) {
            promise.catch(() => {
            });
          }
          throw error;
        }
        return Promise.all(promises);
      }
    }
  });
  return generator;
}
function validateConcurrency(concurrency) {
  if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
    throw new TypeError("Expected `concurrency` to be a number from 1 and up");
  }
}

// src/core/storage/visible-text.ts
var inline = new Set(
  "a abbr b cite code del em font i ins kbd mark q s samp small span strike strong sub sup time tt u var ac:link ac:link-body ac:plain-text-link-body ac:inline-comment-marker".split(
    " "
  )
);
var token = /<!\[CDATA\[(?<cdata>[^]*?)\]\]>|<!--[^]*?-->|<\/?(?<name>[\w:-]+)(?<attributes>(?:"[^"<]*"|[^"<>])*)>/g;
var reference = /&(?:#x(?<hex>[\da-f]{1,6})|#(?<decimal>\d{1,7})|(?<name>\w{1,40}));/gi;
function visibleText(body) {
  const attributes = [];
  const text2 = fillBody(body, () => "0").replace(token, (...parts) => {
    const groups = parts.at(-1);
    if (groups.cdata !== void 0) return groups.cdata.replaceAll("&", "&amp;");
    for (const [, value = ""] of (groups.attributes ?? "").matchAll(/="([^"]*)"/g)) attributes.push(value);
    return groups.name === void 0 || inline.has(groups.name) ? "" : "\n";
  });
  return [text2, ...attributes].map(decode).join("\n");
}
function decode(text2) {
  return text2.replace(reference, (whole, ...parts) => {
    const { hex, decimal, name } = parts.at(-1);
    if (name !== void 0) return characterEntities[name] ?? whole;
    const code = hex === void 0 ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 1114111 ? String.fromCodePoint(code) : whole;
  });
}

// src/sync/secrets.ts
function createSecretSearch({ scanner, tree }, secrets) {
  const attached = /* @__PURE__ */ new Map();
  const scanFile = async (path8) => {
    const bytes = await tree.readBytes(path8);
    return scanner.scan(path8, (bytes && decodeText(bytes)) ?? "");
  };
  return {
    async search(entry2, text2, page) {
      const { path: path8 } = entry2;
      const say = (where, what) => (finding) => describe(finding, { entry: entry2, where, what, secrets });
      const declared = [path8, entry2.title ?? "", ...entry2.labels ?? []].join("\n");
      const messages = [
        ...(await scanner.scan(path8, text2, page && visibleText(page.body))).map(say(path8, path8)),
        ...(await scanner.scan("", declared)).map(
          ({ ruleId, description }) => say(path8, `${path8}, its title or a label in the mapping`)({ ruleId, description })
        )
      ];
      for (const file2 of listFiles(page?.attachments ?? [])) {
        const findings = attached.get(file2) ?? scanFile(file2);
        attached.set(file2, findings);
        messages.push(...(await findings).map(say(file2, `${path8} with ${file2}`)));
      }
      return messages;
    }
  };
}
function describe({ ruleId, line, column, description }, { entry: entry2, where, what, secrets }) {
  const place = line === void 0 ? void 0 : { line, column: column ?? 1 };
  const shared2 = { path: where, place, secretRule: ruleId };
  if (entry2.allowSecrets?.includes(ruleId)) {
    const reason = `${what} is published although ${description} The mapping allows ${ruleId} for ${entry2.path} (allow_secrets).`;
    return createMessage(reason, { ...shared2, ruleId: "secret-allowed", severity: "info" });
  }
  const advice = `Remove it, and revoke it if it is real; if it is none, put "allow_secrets": ["${ruleId}"] into the entry of ${entry2.path} in the mapping.`;
  return createMessage(`Cannot publish ${what}: ${description} ${advice}`, {
    ...shared2,
    ruleId: "secret",
    severity: secrets === "block" ? "error" : "warning"
  });
}
function checkAllowances({ entries, positions }, mappingFile, ruleIds) {
  return entries.flatMap(
    ({ path: path8, allowSecrets = [] }) => allowSecrets.filter((rule) => !ruleIds.has(rule)).map((rule) => {
      const hint = hintFor(rule, ruleIds, "The finding names its rule.");
      const place = positions.get(path8)?.fields.get("allow_secrets");
      const reason = `Cannot allow the secret rule "${rule}" for ${path8}: there is no such rule.${hint}`;
      return createMessage(reason, {
        path: mappingFile,
        place,
        ruleId: "unknown-secret-rule",
        severity: "error"
      });
    })
  );
}
function listFiles(attachments) {
  return new Set(attachments.flatMap(({ source }) => source.kind === "file" ? [source.path] : []));
}
function decodeText(bytes) {
  if (bytes.includes(0)) return void 0;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return void 0;
  }
}

// src/sync/build-source.ts
function createSourceBuilder(ports, { secrets }) {
  const { search } = createSecretSearch(ports, secrets);
  return {
    async build(source, surroundings, broken2) {
      const { path: path8 } = source.entry;
      const text2 = await ports.tree.readText(path8) ?? "";
      const built = await ports.documents.convert({ entry: source.entry, text: text2, broken: broken2 }, surroundings);
      return withFindings(built, await search(source.entry, text2, built.page));
    }
  };
}
function withFindings(built, found) {
  const { page, ...rest } = built;
  const blocked = page === void 0 || found.some((message) => severityOf(message) === "error");
  const packed = blocked ? {} : { page: { ...page, body: packBody(partsOf(page.body)) } };
  return { ...rest, messages: [...found, ...built.messages], ...packed };
}

// src/core/links/fragments.ts
function checkFragments(path8, references, anchors) {
  return references.flatMap(({ target, fragment, place }) => {
    const known = anchors.get(target);
    if (known === void 0) return [];
    const name = findAnchor(known, fragment);
    if (name === fragment.replace(/^user-content-/, "")) return [];
    const why = name === void 0 ? "the file has none of that name" : "its letter case differs";
    const hint = name === void 0 ? hintFor(fragment, known) : askFor(name, "");
    return createMessage(`Cannot find the heading of the link "${target}#${fragment}": ${why}.${hint}`, {
      path: path8,
      place,
      ruleId: "missing-anchor",
      severity: "warning"
    });
  });
}

// src/sync/check-references.ts
async function checkReferences({ tree, documents }, results, memory) {
  const anchors = /* @__PURE__ */ new Map();
  for (const [path8, built] of results) anchors.set(path8, built.anchors);
  const messages = [];
  for (const [path8, { references }] of results) {
    for (const { target } of references) {
      if (anchors.has(target)) continue;
      anchors.set(target, await readAnchors(target, { tree, documents }, memory));
    }
    messages.push(...checkFragments(path8, references, anchors));
  }
  return messages;
}
async function readAnchors(path8, { tree, documents }, memory) {
  try {
    const text2 = await tree.readText(path8) ?? "";
    return memory?.recallAnchors(path8, text2) ?? (await documents.outline(path8, text2))?.anchors;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return void 0;
  }
}

// src/sync/convert.ts
function createConverter(ports, options2) {
  const { memory } = options2;
  const recalled = /* @__PURE__ */ new Map();
  const builder = createSourceBuilder(ports, options2);
  const results = /* @__PURE__ */ new Map();
  const sources = /* @__PURE__ */ new Map();
  const broken2 = /* @__PURE__ */ new Map();
  const convert2 = async (source, surroundings) => {
    const built = await builder.build(source, surroundings, broken2);
    sources.set(source.entry.path, source);
    results.set(source.entry.path, built);
    memory?.keep(source, surroundings, built);
    return built;
  };
  const convertAgain = async (isConcerned, surroundings) => {
    const limit = pLimit(ports.documents.parallel);
    const concerned = [...results].flatMap(
      ([path8, built]) => isConcerned(built) ? sources.get(path8) ?? [] : []
    );
    await Promise.all(concerned.map((source) => limit(() => convert2(source, surroundings))));
  };
  return {
    convert: convert2,
    async review(source, surroundings) {
      const remarks = memory?.recall(source, surroundings);
      if (remarks === void 0) await convert2(source, surroundings);
      else recalled.set(source.entry.path, remarks);
    },
    convertWithout: (missing, surroundings) => convertAgain((built) => waitsFor(built, missing), {
      ...surroundings,
      facts: withPageIds(surroundings.facts, /* @__PURE__ */ new Map(), missing)
    }),
    convertBroken(found, surroundings) {
      for (const [code, why] of found) broken2.set(code, why);
      return convertAgain((built) => holdsDiagram(built, found), surroundings);
    },
    built: (path8) => results.get(path8),
    collectMessages: async () => {
      const all = new Map([...recalled, ...results]);
      const sorted = new Map([...all].toSorted(([a], [b]) => a < b ? -1 : 1));
      return [
        ...[...sorted.values()].flatMap(({ messages }) => messages),
        ...await checkReferences(ports, sorted, memory)
      ];
    },
    count: () => results.size
  };
}
function waitsFor({ page }, paths) {
  return page !== void 0 && openPaths(page.body).some((open2) => paths.has(open2));
}
function holdsDiagram({ page }, diagrams) {
  return page?.attachments.some(({ source }) => source.kind === "diagram" && diagrams.has(source.code)) === true;
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function createScanner(text2, ignoreTrivia = false) {
  const len = text2.length;
  let pos = 0, value = "", tokenOffset = 0, token2 = 16, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0;
  function scanHexDigits(count, exact) {
    let digits = 0;
    let value2 = 0;
    while (digits < count || !exact) {
      let ch = text2.charCodeAt(pos);
      if (ch >= 48 && ch <= 57) {
        value2 = value2 * 16 + ch - 48;
      } else if (ch >= 65 && ch <= 70) {
        value2 = value2 * 16 + ch - 65 + 10;
      } else if (ch >= 97 && ch <= 102) {
        value2 = value2 * 16 + ch - 97 + 10;
      } else {
        break;
      }
      pos++;
      digits++;
    }
    if (digits < count) {
      value2 = -1;
    }
    return value2;
  }
  function setPosition(newPosition) {
    pos = newPosition;
    value = "";
    tokenOffset = 0;
    token2 = 16;
    scanError = 0;
  }
  function scanNumber() {
    let start = pos;
    if (text2.charCodeAt(pos) === 48) {
      pos++;
    } else {
      pos++;
      while (pos < text2.length && isDigit(text2.charCodeAt(pos))) {
        pos++;
      }
    }
    if (pos < text2.length && text2.charCodeAt(pos) === 46) {
      pos++;
      if (pos < text2.length && isDigit(text2.charCodeAt(pos))) {
        pos++;
        while (pos < text2.length && isDigit(text2.charCodeAt(pos))) {
          pos++;
        }
      } else {
        scanError = 3;
        return text2.substring(start, pos);
      }
    }
    let end = pos;
    if (pos < text2.length && (text2.charCodeAt(pos) === 69 || text2.charCodeAt(pos) === 101)) {
      pos++;
      if (pos < text2.length && text2.charCodeAt(pos) === 43 || text2.charCodeAt(pos) === 45) {
        pos++;
      }
      if (pos < text2.length && isDigit(text2.charCodeAt(pos))) {
        pos++;
        while (pos < text2.length && isDigit(text2.charCodeAt(pos))) {
          pos++;
        }
        end = pos;
      } else {
        scanError = 3;
      }
    }
    return text2.substring(start, end);
  }
  function scanString() {
    let result = "", start = pos;
    while (true) {
      if (pos >= len) {
        result += text2.substring(start, pos);
        scanError = 2;
        break;
      }
      const ch = text2.charCodeAt(pos);
      if (ch === 34) {
        result += text2.substring(start, pos);
        pos++;
        break;
      }
      if (ch === 92) {
        result += text2.substring(start, pos);
        pos++;
        if (pos >= len) {
          scanError = 2;
          break;
        }
        const ch2 = text2.charCodeAt(pos++);
        switch (ch2) {
          case 34:
            result += '"';
            break;
          case 92:
            result += "\\";
            break;
          case 47:
            result += "/";
            break;
          case 98:
            result += "\b";
            break;
          case 102:
            result += "\f";
            break;
          case 110:
            result += "\n";
            break;
          case 114:
            result += "\r";
            break;
          case 116:
            result += "	";
            break;
          case 117:
            const ch3 = scanHexDigits(4, true);
            if (ch3 >= 0) {
              result += String.fromCharCode(ch3);
            } else {
              scanError = 4;
            }
            break;
          default:
            scanError = 5;
        }
        start = pos;
        continue;
      }
      if (ch >= 0 && ch <= 31) {
        if (isLineBreak(ch)) {
          result += text2.substring(start, pos);
          scanError = 2;
          break;
        } else {
          scanError = 6;
        }
      }
      pos++;
    }
    return result;
  }
  function scanNext() {
    value = "";
    scanError = 0;
    tokenOffset = pos;
    lineStartOffset = lineNumber;
    prevTokenLineStartOffset = tokenLineStartOffset;
    if (pos >= len) {
      tokenOffset = len;
      return token2 = 17;
    }
    let code = text2.charCodeAt(pos);
    if (isWhiteSpace(code)) {
      do {
        pos++;
        value += String.fromCharCode(code);
        code = text2.charCodeAt(pos);
      } while (isWhiteSpace(code));
      return token2 = 15;
    }
    if (isLineBreak(code)) {
      pos++;
      value += String.fromCharCode(code);
      if (code === 13 && text2.charCodeAt(pos) === 10) {
        pos++;
        value += "\n";
      }
      lineNumber++;
      tokenLineStartOffset = pos;
      return token2 = 14;
    }
    switch (code) {
      // tokens: []{}:,
      case 123:
        pos++;
        return token2 = 1;
      case 125:
        pos++;
        return token2 = 2;
      case 91:
        pos++;
        return token2 = 3;
      case 93:
        pos++;
        return token2 = 4;
      case 58:
        pos++;
        return token2 = 6;
      case 44:
        pos++;
        return token2 = 5;
      // strings
      case 34:
        pos++;
        value = scanString();
        return token2 = 10;
      // comments
      case 47:
        const start = pos - 1;
        if (text2.charCodeAt(pos + 1) === 47) {
          pos += 2;
          while (pos < len) {
            if (isLineBreak(text2.charCodeAt(pos))) {
              break;
            }
            pos++;
          }
          value = text2.substring(start, pos);
          return token2 = 12;
        }
        if (text2.charCodeAt(pos + 1) === 42) {
          pos += 2;
          const safeLength = len - 1;
          let commentClosed = false;
          while (pos < safeLength) {
            const ch = text2.charCodeAt(pos);
            if (ch === 42 && text2.charCodeAt(pos + 1) === 47) {
              pos += 2;
              commentClosed = true;
              break;
            }
            pos++;
            if (isLineBreak(ch)) {
              if (ch === 13 && text2.charCodeAt(pos) === 10) {
                pos++;
              }
              lineNumber++;
              tokenLineStartOffset = pos;
            }
          }
          if (!commentClosed) {
            pos++;
            scanError = 1;
          }
          value = text2.substring(start, pos);
          return token2 = 13;
        }
        value += String.fromCharCode(code);
        pos++;
        return token2 = 16;
      // numbers
      case 45:
        value += String.fromCharCode(code);
        pos++;
        if (pos === len || !isDigit(text2.charCodeAt(pos))) {
          return token2 = 16;
        }
      // found a minus, followed by a number so
      // we fall through to proceed with scanning
      // numbers
      case 48:
      case 49:
      case 50:
      case 51:
      case 52:
      case 53:
      case 54:
      case 55:
      case 56:
      case 57:
        value += scanNumber();
        return token2 = 11;
      // literals and unknown symbols
      default:
        while (pos < len && isUnknownContentCharacter(code)) {
          pos++;
          code = text2.charCodeAt(pos);
        }
        if (tokenOffset !== pos) {
          value = text2.substring(tokenOffset, pos);
          switch (value) {
            case "true":
              return token2 = 8;
            case "false":
              return token2 = 9;
            case "null":
              return token2 = 7;
          }
          return token2 = 16;
        }
        value += String.fromCharCode(code);
        pos++;
        return token2 = 16;
    }
  }
  function isUnknownContentCharacter(code) {
    if (isWhiteSpace(code) || isLineBreak(code)) {
      return false;
    }
    switch (code) {
      case 125:
      case 93:
      case 123:
      case 91:
      case 34:
      case 58:
      case 44:
      case 47:
        return false;
    }
    return true;
  }
  function scanNextNonTrivia() {
    let result;
    do {
      result = scanNext();
    } while (result >= 12 && result <= 15);
    return result;
  }
  return {
    setPosition,
    getPosition: () => pos,
    scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
    getToken: () => token2,
    getTokenValue: () => value,
    getTokenOffset: () => tokenOffset,
    getTokenLength: () => pos - tokenOffset,
    getTokenStartLine: () => lineStartOffset,
    getTokenStartCharacter: () => tokenOffset - prevTokenLineStartOffset,
    getTokenError: () => scanError
  };
}
function isWhiteSpace(ch) {
  return ch === 32 || ch === 9;
}
function isLineBreak(ch) {
  return ch === 10 || ch === 13;
}
function isDigit(ch) {
  return ch >= 48 && ch <= 57;
}
var CharacterCodes;
(function(CharacterCodes2) {
  CharacterCodes2[CharacterCodes2["lineFeed"] = 10] = "lineFeed";
  CharacterCodes2[CharacterCodes2["carriageReturn"] = 13] = "carriageReturn";
  CharacterCodes2[CharacterCodes2["space"] = 32] = "space";
  CharacterCodes2[CharacterCodes2["_0"] = 48] = "_0";
  CharacterCodes2[CharacterCodes2["_1"] = 49] = "_1";
  CharacterCodes2[CharacterCodes2["_2"] = 50] = "_2";
  CharacterCodes2[CharacterCodes2["_3"] = 51] = "_3";
  CharacterCodes2[CharacterCodes2["_4"] = 52] = "_4";
  CharacterCodes2[CharacterCodes2["_5"] = 53] = "_5";
  CharacterCodes2[CharacterCodes2["_6"] = 54] = "_6";
  CharacterCodes2[CharacterCodes2["_7"] = 55] = "_7";
  CharacterCodes2[CharacterCodes2["_8"] = 56] = "_8";
  CharacterCodes2[CharacterCodes2["_9"] = 57] = "_9";
  CharacterCodes2[CharacterCodes2["a"] = 97] = "a";
  CharacterCodes2[CharacterCodes2["b"] = 98] = "b";
  CharacterCodes2[CharacterCodes2["c"] = 99] = "c";
  CharacterCodes2[CharacterCodes2["d"] = 100] = "d";
  CharacterCodes2[CharacterCodes2["e"] = 101] = "e";
  CharacterCodes2[CharacterCodes2["f"] = 102] = "f";
  CharacterCodes2[CharacterCodes2["g"] = 103] = "g";
  CharacterCodes2[CharacterCodes2["h"] = 104] = "h";
  CharacterCodes2[CharacterCodes2["i"] = 105] = "i";
  CharacterCodes2[CharacterCodes2["j"] = 106] = "j";
  CharacterCodes2[CharacterCodes2["k"] = 107] = "k";
  CharacterCodes2[CharacterCodes2["l"] = 108] = "l";
  CharacterCodes2[CharacterCodes2["m"] = 109] = "m";
  CharacterCodes2[CharacterCodes2["n"] = 110] = "n";
  CharacterCodes2[CharacterCodes2["o"] = 111] = "o";
  CharacterCodes2[CharacterCodes2["p"] = 112] = "p";
  CharacterCodes2[CharacterCodes2["q"] = 113] = "q";
  CharacterCodes2[CharacterCodes2["r"] = 114] = "r";
  CharacterCodes2[CharacterCodes2["s"] = 115] = "s";
  CharacterCodes2[CharacterCodes2["t"] = 116] = "t";
  CharacterCodes2[CharacterCodes2["u"] = 117] = "u";
  CharacterCodes2[CharacterCodes2["v"] = 118] = "v";
  CharacterCodes2[CharacterCodes2["w"] = 119] = "w";
  CharacterCodes2[CharacterCodes2["x"] = 120] = "x";
  CharacterCodes2[CharacterCodes2["y"] = 121] = "y";
  CharacterCodes2[CharacterCodes2["z"] = 122] = "z";
  CharacterCodes2[CharacterCodes2["A"] = 65] = "A";
  CharacterCodes2[CharacterCodes2["B"] = 66] = "B";
  CharacterCodes2[CharacterCodes2["C"] = 67] = "C";
  CharacterCodes2[CharacterCodes2["D"] = 68] = "D";
  CharacterCodes2[CharacterCodes2["E"] = 69] = "E";
  CharacterCodes2[CharacterCodes2["F"] = 70] = "F";
  CharacterCodes2[CharacterCodes2["G"] = 71] = "G";
  CharacterCodes2[CharacterCodes2["H"] = 72] = "H";
  CharacterCodes2[CharacterCodes2["I"] = 73] = "I";
  CharacterCodes2[CharacterCodes2["J"] = 74] = "J";
  CharacterCodes2[CharacterCodes2["K"] = 75] = "K";
  CharacterCodes2[CharacterCodes2["L"] = 76] = "L";
  CharacterCodes2[CharacterCodes2["M"] = 77] = "M";
  CharacterCodes2[CharacterCodes2["N"] = 78] = "N";
  CharacterCodes2[CharacterCodes2["O"] = 79] = "O";
  CharacterCodes2[CharacterCodes2["P"] = 80] = "P";
  CharacterCodes2[CharacterCodes2["Q"] = 81] = "Q";
  CharacterCodes2[CharacterCodes2["R"] = 82] = "R";
  CharacterCodes2[CharacterCodes2["S"] = 83] = "S";
  CharacterCodes2[CharacterCodes2["T"] = 84] = "T";
  CharacterCodes2[CharacterCodes2["U"] = 85] = "U";
  CharacterCodes2[CharacterCodes2["V"] = 86] = "V";
  CharacterCodes2[CharacterCodes2["W"] = 87] = "W";
  CharacterCodes2[CharacterCodes2["X"] = 88] = "X";
  CharacterCodes2[CharacterCodes2["Y"] = 89] = "Y";
  CharacterCodes2[CharacterCodes2["Z"] = 90] = "Z";
  CharacterCodes2[CharacterCodes2["asterisk"] = 42] = "asterisk";
  CharacterCodes2[CharacterCodes2["backslash"] = 92] = "backslash";
  CharacterCodes2[CharacterCodes2["closeBrace"] = 125] = "closeBrace";
  CharacterCodes2[CharacterCodes2["closeBracket"] = 93] = "closeBracket";
  CharacterCodes2[CharacterCodes2["colon"] = 58] = "colon";
  CharacterCodes2[CharacterCodes2["comma"] = 44] = "comma";
  CharacterCodes2[CharacterCodes2["dot"] = 46] = "dot";
  CharacterCodes2[CharacterCodes2["doubleQuote"] = 34] = "doubleQuote";
  CharacterCodes2[CharacterCodes2["minus"] = 45] = "minus";
  CharacterCodes2[CharacterCodes2["openBrace"] = 123] = "openBrace";
  CharacterCodes2[CharacterCodes2["openBracket"] = 91] = "openBracket";
  CharacterCodes2[CharacterCodes2["plus"] = 43] = "plus";
  CharacterCodes2[CharacterCodes2["slash"] = 47] = "slash";
  CharacterCodes2[CharacterCodes2["formFeed"] = 12] = "formFeed";
  CharacterCodes2[CharacterCodes2["tab"] = 9] = "tab";
})(CharacterCodes || (CharacterCodes = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var cachedSpaces = new Array(20).fill(0).map((_, index) => {
  return " ".repeat(index);
});
var maxCachedValues = 200;
var cachedBreakLinesWithSpaces = {
  " ": {
    "\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\n" + " ".repeat(index);
    }),
    "\r": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r" + " ".repeat(index);
    }),
    "\r\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r\n" + " ".repeat(index);
    })
  },
  "	": {
    "\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\n" + "	".repeat(index);
    }),
    "\r": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r" + "	".repeat(index);
    }),
    "\r\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r\n" + "	".repeat(index);
    })
  }
};

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var ParseOptions;
(function(ParseOptions2) {
  ParseOptions2.DEFAULT = {
    allowTrailingComma: false
  };
})(ParseOptions || (ParseOptions = {}));
function parse(text2, errors = [], options2 = ParseOptions.DEFAULT) {
  let currentProperty = null;
  let currentParent = [];
  const previousParents = [];
  function onValue(value) {
    if (Array.isArray(currentParent)) {
      currentParent.push(value);
    } else if (currentProperty !== null) {
      currentParent[currentProperty] = value;
    }
  }
  const visitor = {
    onObjectBegin: () => {
      const object = {};
      onValue(object);
      previousParents.push(currentParent);
      currentParent = object;
      currentProperty = null;
    },
    onObjectProperty: (name) => {
      currentProperty = name;
    },
    onObjectEnd: () => {
      currentParent = previousParents.pop();
    },
    onArrayBegin: () => {
      const array = [];
      onValue(array);
      previousParents.push(currentParent);
      currentParent = array;
      currentProperty = null;
    },
    onArrayEnd: () => {
      currentParent = previousParents.pop();
    },
    onLiteralValue: onValue,
    onError: (error, offset, length) => {
      errors.push({ error, offset, length });
    }
  };
  visit(text2, visitor, options2);
  return currentParent[0];
}
function parseTree(text2, errors = [], options2 = ParseOptions.DEFAULT) {
  let currentParent = { type: "array", offset: -1, length: -1, children: [], parent: void 0 };
  function ensurePropertyComplete(endOffset) {
    if (currentParent.type === "property") {
      currentParent.length = endOffset - currentParent.offset;
      currentParent = currentParent.parent;
    }
  }
  function onValue(valueNode) {
    currentParent.children.push(valueNode);
    return valueNode;
  }
  const visitor = {
    onObjectBegin: (offset) => {
      currentParent = onValue({ type: "object", offset, length: -1, parent: currentParent, children: [] });
    },
    onObjectProperty: (name, offset, length) => {
      currentParent = onValue({ type: "property", offset, length: -1, parent: currentParent, children: [] });
      currentParent.children.push({ type: "string", value: name, offset, length, parent: currentParent });
    },
    onObjectEnd: (offset, length) => {
      ensurePropertyComplete(offset + length);
      currentParent.length = offset + length - currentParent.offset;
      currentParent = currentParent.parent;
      ensurePropertyComplete(offset + length);
    },
    onArrayBegin: (offset, length) => {
      currentParent = onValue({ type: "array", offset, length: -1, parent: currentParent, children: [] });
    },
    onArrayEnd: (offset, length) => {
      currentParent.length = offset + length - currentParent.offset;
      currentParent = currentParent.parent;
      ensurePropertyComplete(offset + length);
    },
    onLiteralValue: (value, offset, length) => {
      onValue({ type: getNodeType(value), offset, length, parent: currentParent, value });
      ensurePropertyComplete(offset + length);
    },
    onSeparator: (sep, offset, length) => {
      if (currentParent.type === "property") {
        if (sep === ":") {
          currentParent.colonOffset = offset;
        } else if (sep === ",") {
          ensurePropertyComplete(offset);
        }
      }
    },
    onError: (error, offset, length) => {
      errors.push({ error, offset, length });
    }
  };
  visit(text2, visitor, options2);
  const result = currentParent.children[0];
  if (result) {
    delete result.parent;
  }
  return result;
}
function visit(text2, visitor, options2 = ParseOptions.DEFAULT) {
  const _scanner = createScanner(text2, false);
  const _jsonPath = [];
  let suppressedCallbacks = 0;
  function toNoArgVisit(visitFunction) {
    return visitFunction ? () => suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
  }
  function toOneArgVisit(visitFunction) {
    return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
  }
  function toOneArgVisitWithPath(visitFunction) {
    return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) : () => true;
  }
  function toBeginVisit(visitFunction) {
    return visitFunction ? () => {
      if (suppressedCallbacks > 0) {
        suppressedCallbacks++;
      } else {
        let cbReturn = visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice());
        if (cbReturn === false) {
          suppressedCallbacks = 1;
        }
      }
    } : () => true;
  }
  function toEndVisit(visitFunction) {
    return visitFunction ? () => {
      if (suppressedCallbacks > 0) {
        suppressedCallbacks--;
      }
      if (suppressedCallbacks === 0) {
        visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter());
      }
    } : () => true;
  }
  const onObjectBegin = toBeginVisit(visitor.onObjectBegin), onObjectProperty = toOneArgVisitWithPath(visitor.onObjectProperty), onObjectEnd = toEndVisit(visitor.onObjectEnd), onArrayBegin = toBeginVisit(visitor.onArrayBegin), onArrayEnd = toEndVisit(visitor.onArrayEnd), onLiteralValue = toOneArgVisitWithPath(visitor.onLiteralValue), onSeparator = toOneArgVisit(visitor.onSeparator), onComment = toNoArgVisit(visitor.onComment), onError = toOneArgVisit(visitor.onError);
  const disallowComments = options2 && options2.disallowComments;
  const allowTrailingComma = options2 && options2.allowTrailingComma;
  function scanNext() {
    while (true) {
      const token2 = _scanner.scan();
      switch (_scanner.getTokenError()) {
        case 4:
          handleError(
            14
            /* ParseErrorCode.InvalidUnicode */
          );
          break;
        case 5:
          handleError(
            15
            /* ParseErrorCode.InvalidEscapeCharacter */
          );
          break;
        case 3:
          handleError(
            13
            /* ParseErrorCode.UnexpectedEndOfNumber */
          );
          break;
        case 1:
          if (!disallowComments) {
            handleError(
              11
              /* ParseErrorCode.UnexpectedEndOfComment */
            );
          }
          break;
        case 2:
          handleError(
            12
            /* ParseErrorCode.UnexpectedEndOfString */
          );
          break;
        case 6:
          handleError(
            16
            /* ParseErrorCode.InvalidCharacter */
          );
          break;
      }
      switch (token2) {
        case 12:
        case 13:
          if (disallowComments) {
            handleError(
              10
              /* ParseErrorCode.InvalidCommentToken */
            );
          } else {
            onComment();
          }
          break;
        case 16:
          handleError(
            1
            /* ParseErrorCode.InvalidSymbol */
          );
          break;
        case 15:
        case 14:
          break;
        default:
          return token2;
      }
    }
  }
  function handleError(error, skipUntilAfter = [], skipUntil = []) {
    onError(error);
    if (skipUntilAfter.length + skipUntil.length > 0) {
      let token2 = _scanner.getToken();
      while (token2 !== 17) {
        if (skipUntilAfter.indexOf(token2) !== -1) {
          scanNext();
          break;
        } else if (skipUntil.indexOf(token2) !== -1) {
          break;
        }
        token2 = scanNext();
      }
    }
  }
  function parseString(isValue) {
    const value = _scanner.getTokenValue();
    if (isValue) {
      onLiteralValue(value);
    } else {
      onObjectProperty(value);
      _jsonPath.push(value);
    }
    scanNext();
    return true;
  }
  function parseLiteral() {
    switch (_scanner.getToken()) {
      case 11:
        const tokenValue = _scanner.getTokenValue();
        let value = Number(tokenValue);
        if (isNaN(value)) {
          handleError(
            2
            /* ParseErrorCode.InvalidNumberFormat */
          );
          value = 0;
        }
        onLiteralValue(value);
        break;
      case 7:
        onLiteralValue(null);
        break;
      case 8:
        onLiteralValue(true);
        break;
      case 9:
        onLiteralValue(false);
        break;
      default:
        return false;
    }
    scanNext();
    return true;
  }
  function parseProperty() {
    if (_scanner.getToken() !== 10) {
      handleError(3, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]);
      return false;
    }
    parseString(false);
    if (_scanner.getToken() === 6) {
      onSeparator(":");
      scanNext();
      if (!parseValue()) {
        handleError(4, [], [
          2,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
    } else {
      handleError(5, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]);
    }
    _jsonPath.pop();
    return true;
  }
  function parseObject() {
    onObjectBegin();
    scanNext();
    let needsComma = false;
    while (_scanner.getToken() !== 2 && _scanner.getToken() !== 17) {
      if (_scanner.getToken() === 5) {
        if (!needsComma) {
          handleError(4, [], []);
        }
        onSeparator(",");
        scanNext();
        if (_scanner.getToken() === 2 && allowTrailingComma) {
          break;
        }
      } else if (needsComma) {
        handleError(6, [], []);
      }
      if (!parseProperty()) {
        handleError(4, [], [
          2,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
      needsComma = true;
    }
    onObjectEnd();
    if (_scanner.getToken() !== 2) {
      handleError(7, [
        2
        /* SyntaxKind.CloseBraceToken */
      ], []);
    } else {
      scanNext();
    }
    return true;
  }
  function parseArray() {
    onArrayBegin();
    scanNext();
    let isFirstElement = true;
    let needsComma = false;
    while (_scanner.getToken() !== 4 && _scanner.getToken() !== 17) {
      if (_scanner.getToken() === 5) {
        if (!needsComma) {
          handleError(4, [], []);
        }
        onSeparator(",");
        scanNext();
        if (_scanner.getToken() === 4 && allowTrailingComma) {
          break;
        }
      } else if (needsComma) {
        handleError(6, [], []);
      }
      if (isFirstElement) {
        _jsonPath.push(0);
        isFirstElement = false;
      } else {
        _jsonPath[_jsonPath.length - 1]++;
      }
      if (!parseValue()) {
        handleError(4, [], [
          4,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
      needsComma = true;
    }
    onArrayEnd();
    if (!isFirstElement) {
      _jsonPath.pop();
    }
    if (_scanner.getToken() !== 4) {
      handleError(8, [
        4
        /* SyntaxKind.CloseBracketToken */
      ], []);
    } else {
      scanNext();
    }
    return true;
  }
  function parseValue() {
    switch (_scanner.getToken()) {
      case 3:
        return parseArray();
      case 1:
        return parseObject();
      case 10:
        return parseString(true);
      default:
        return parseLiteral();
    }
  }
  scanNext();
  if (_scanner.getToken() === 17) {
    if (options2.allowEmptyContent) {
      return true;
    }
    handleError(4, [], []);
    return false;
  }
  if (!parseValue()) {
    handleError(4, [], []);
    return false;
  }
  if (_scanner.getToken() !== 17) {
    handleError(9, [], []);
  }
  return true;
}
function getNodeType(value) {
  switch (typeof value) {
    case "boolean":
      return "boolean";
    case "number":
      return "number";
    case "string":
      return "string";
    case "object": {
      if (!value) {
        return "null";
      } else if (Array.isArray(value)) {
        return "array";
      }
      return "object";
    }
    default:
      return "null";
  }
}

// node_modules/jsonc-parser/lib/esm/main.js
var createScanner2 = createScanner;
var ScanError;
(function(ScanError2) {
  ScanError2[ScanError2["None"] = 0] = "None";
  ScanError2[ScanError2["UnexpectedEndOfComment"] = 1] = "UnexpectedEndOfComment";
  ScanError2[ScanError2["UnexpectedEndOfString"] = 2] = "UnexpectedEndOfString";
  ScanError2[ScanError2["UnexpectedEndOfNumber"] = 3] = "UnexpectedEndOfNumber";
  ScanError2[ScanError2["InvalidUnicode"] = 4] = "InvalidUnicode";
  ScanError2[ScanError2["InvalidEscapeCharacter"] = 5] = "InvalidEscapeCharacter";
  ScanError2[ScanError2["InvalidCharacter"] = 6] = "InvalidCharacter";
})(ScanError || (ScanError = {}));
var SyntaxKind;
(function(SyntaxKind2) {
  SyntaxKind2[SyntaxKind2["OpenBraceToken"] = 1] = "OpenBraceToken";
  SyntaxKind2[SyntaxKind2["CloseBraceToken"] = 2] = "CloseBraceToken";
  SyntaxKind2[SyntaxKind2["OpenBracketToken"] = 3] = "OpenBracketToken";
  SyntaxKind2[SyntaxKind2["CloseBracketToken"] = 4] = "CloseBracketToken";
  SyntaxKind2[SyntaxKind2["CommaToken"] = 5] = "CommaToken";
  SyntaxKind2[SyntaxKind2["ColonToken"] = 6] = "ColonToken";
  SyntaxKind2[SyntaxKind2["NullKeyword"] = 7] = "NullKeyword";
  SyntaxKind2[SyntaxKind2["TrueKeyword"] = 8] = "TrueKeyword";
  SyntaxKind2[SyntaxKind2["FalseKeyword"] = 9] = "FalseKeyword";
  SyntaxKind2[SyntaxKind2["StringLiteral"] = 10] = "StringLiteral";
  SyntaxKind2[SyntaxKind2["NumericLiteral"] = 11] = "NumericLiteral";
  SyntaxKind2[SyntaxKind2["LineCommentTrivia"] = 12] = "LineCommentTrivia";
  SyntaxKind2[SyntaxKind2["BlockCommentTrivia"] = 13] = "BlockCommentTrivia";
  SyntaxKind2[SyntaxKind2["LineBreakTrivia"] = 14] = "LineBreakTrivia";
  SyntaxKind2[SyntaxKind2["Trivia"] = 15] = "Trivia";
  SyntaxKind2[SyntaxKind2["Unknown"] = 16] = "Unknown";
  SyntaxKind2[SyntaxKind2["EOF"] = 17] = "EOF";
})(SyntaxKind || (SyntaxKind = {}));
var parse2 = parse;
var parseTree2 = parseTree;
var ParseErrorCode;
(function(ParseErrorCode2) {
  ParseErrorCode2[ParseErrorCode2["InvalidSymbol"] = 1] = "InvalidSymbol";
  ParseErrorCode2[ParseErrorCode2["InvalidNumberFormat"] = 2] = "InvalidNumberFormat";
  ParseErrorCode2[ParseErrorCode2["PropertyNameExpected"] = 3] = "PropertyNameExpected";
  ParseErrorCode2[ParseErrorCode2["ValueExpected"] = 4] = "ValueExpected";
  ParseErrorCode2[ParseErrorCode2["ColonExpected"] = 5] = "ColonExpected";
  ParseErrorCode2[ParseErrorCode2["CommaExpected"] = 6] = "CommaExpected";
  ParseErrorCode2[ParseErrorCode2["CloseBraceExpected"] = 7] = "CloseBraceExpected";
  ParseErrorCode2[ParseErrorCode2["CloseBracketExpected"] = 8] = "CloseBracketExpected";
  ParseErrorCode2[ParseErrorCode2["EndOfFileExpected"] = 9] = "EndOfFileExpected";
  ParseErrorCode2[ParseErrorCode2["InvalidCommentToken"] = 10] = "InvalidCommentToken";
  ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfComment"] = 11] = "UnexpectedEndOfComment";
  ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfString"] = 12] = "UnexpectedEndOfString";
  ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfNumber"] = 13] = "UnexpectedEndOfNumber";
  ParseErrorCode2[ParseErrorCode2["InvalidUnicode"] = 14] = "InvalidUnicode";
  ParseErrorCode2[ParseErrorCode2["InvalidEscapeCharacter"] = 15] = "InvalidEscapeCharacter";
  ParseErrorCode2[ParseErrorCode2["InvalidCharacter"] = 16] = "InvalidCharacter";
})(ParseErrorCode || (ParseErrorCode = {}));
function printParseErrorCode(code) {
  switch (code) {
    case 1:
      return "InvalidSymbol";
    case 2:
      return "InvalidNumberFormat";
    case 3:
      return "PropertyNameExpected";
    case 4:
      return "ValueExpected";
    case 5:
      return "ColonExpected";
    case 6:
      return "CommaExpected";
    case 7:
      return "CloseBraceExpected";
    case 8:
      return "CloseBracketExpected";
    case 9:
      return "EndOfFileExpected";
    case 10:
      return "InvalidCommentToken";
    case 11:
      return "UnexpectedEndOfComment";
    case 12:
      return "UnexpectedEndOfString";
    case 13:
      return "UnexpectedEndOfNumber";
    case 14:
      return "InvalidUnicode";
    case 15:
      return "InvalidEscapeCharacter";
    case 16:
      return "InvalidCharacter";
  }
  return "<unknown ParseErrorCode>";
}

// src/core/mapping/check-path.ts
import { normalize } from "node:path/posix";
function checkPath(key) {
  const path8 = tryPath(key);
  if (path8 !== void 0) return { kind: "path", path: path8 };
  const tidy = normalize(key.replaceAll("\\", "/")).replace(/^\/+/, "").replace(/\/+$/, "");
  const better = /^[a-z]:/i.test(key) || tidy === "." ? void 0 : tryPath(tidy);
  const hint = askFor(better, "Use a path inside the repository, such as docs/page.md.");
  return {
    kind: "invalid",
    reason: `Cannot use "${key}" as a path: expected one from the top of the repository, with "/" between its parts.${hint}`
  };
}
function tryPath(value) {
  try {
    return toSourcePath(value);
  } catch (error) {
    if (error instanceof InputError) return void 0;
    throw error;
  }
}

// src/core/mapping/read-value.ts
function listProperties(object) {
  const properties = [];
  for (const property of object.children ?? []) {
    const [keyNode, value] = property.children ?? [];
    if (keyNode && value) properties.push({ key: String(keyNode.value), keyNode, value });
  }
  return properties;
}
function readValue(node) {
  if (node.type === "array") return (node.children ?? []).map((child) => readValue(child));
  if (node.type !== "object") return node.value;
  return Object.fromEntries(listProperties(node).map(({ key, value }) => [key, readValue(value)]));
}
function findProperty(object, key) {
  return listProperties(object).findLast((property) => property.key === key);
}
function readField(object, key) {
  const property = findProperty(object, key);
  return property && readValue(property.value);
}

// src/core/mapping/broken-entries.ts
function listBrokenEntries(root, entries, defaults2) {
  const usable = new Set(entries.map((entry2) => entry2.path));
  const broken2 = /* @__PURE__ */ new Map();
  for (const { key, value } of listProperties(root)) {
    const checked = usable.has(key) || key.startsWith("$") ? void 0 : checkPath(key);
    if (checked?.kind === "path") broken2.set(checked.path, readBroken(checked.path, value, defaults2));
  }
  return [...broken2.values()];
}
function readBroken(path8, value, defaults2) {
  const fields = value.type === "object" ? listProperties(value) : [];
  const read2 = (name) => fields.find(({ key }) => key === name)?.value.value;
  const space2 = typeof read2("space") === "string" ? read2("space") : defaults2.space;
  const given = read2("page_id");
  const id2 = typeof given === "number" || typeof given === "string" ? String(given) : "";
  return {
    path: path8,
    ...space2 === void 0 ? {} : { space: space2 },
    .../^\d{1,20}$/.test(id2) ? { pageId: toPageId(id2) } : {}
  };
}

// src/core/mapping/check-schema.ts
var import__ = __toESM(require__(), 1);

// src/core/mapping/schema.ts
var id = { type: ["string", "integer"], pattern: "^[0-9]{1,20}$", minimum: 0 };
var shared = {
  space: {
    type: "string",
    pattern: "^~?[\\p{L}\\p{N}._:-]{1,255}$",
    description: "Key of the space that the page is in, such as DOCS."
  },
  parent_id: {
    ...id,
    description: "Id of an existing page or folder that becomes the parent. Not together with parent."
  },
  labels: {
    type: "array",
    items: { type: "string", maxLength: 255 },
    description: "Labels of the page. Confluence keeps them in lower case and without spaces."
  },
  read_only: { type: "boolean", description: "Whether only the publishing account may edit the page." },
  adopt: {
    type: "boolean",
    description: "Whether an existing page that this tool has never written may be taken over."
  }
};
var entry = {
  type: "object",
  description: "The page that mirrors the file.",
  additionalProperties: false,
  properties: {
    space: shared.space,
    title: {
      type: "string",
      maxLength: 255,
      pattern: "\\S",
      description: "Title of the page. Without it: front matter, first heading or file name."
    },
    page_id: { ...id, description: "Id of the page. Written by the tool after the page is made." },
    parent: {
      type: "string",
      minLength: 1,
      description: "Path of another mapped file; its page is the parent."
    },
    parent_id: shared.parent_id,
    labels: shared.labels,
    read_only: shared.read_only,
    adopt: shared.adopt,
    allow_secrets: {
      type: "array",
      items: { type: "string" },
      description: "Names of rules of the search for secrets whose findings in this file are published all the same; every run says so."
    }
  },
  not: { type: "object", required: ["parent", "parent_id"] }
};
var defaults = {
  type: "object",
  description: "Values for every entry that does not say otherwise.",
  additionalProperties: false,
  properties: {
    ...shared,
    jira: {
      type: "string",
      pattern: "^https?://[^\\s/?#@]+(?:/[^\\s?#]*)?$",
      description: "Address of the Jira whose issue keys become links, such as https://acme.atlassian.net."
    },
    jira_projects: {
      type: "array",
      items: { type: "string", pattern: "^[A-Z][A-Z0-9_]{1,254}$" },
      description: "Keys of the projects whose issue keys become links, such as OPS. Without it: all projects."
    }
  },
  dependentRequired: { jira_projects: ["jira"] }
};
var mappingSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "https://raw.githubusercontent.com/confluence-sync/confluence-sync/main/confluence-mapping.schema.json",
  title: "Mapping of Markdown files to Confluence pages",
  type: "object",
  properties: {
    $schema: { type: "string", description: "Address of this schema, for editors." },
    $defaults: { $ref: "#/$defs/defaults" }
  },
  additionalProperties: { $ref: "#/$defs/entry" },
  $defs: { entry, defaults }
};

// src/core/mapping/explain-schema.ts
function describeError(error, field, { part, name }) {
  const value = JSON.stringify(error.data);
  switch (error.keyword) {
    case "additionalProperties":
      return describeUnknownKey(String(error.params["additionalProperty"]), part, name);
    case "not":
      return {
        ruleId: "mapping-two-parents",
        reason: `Cannot place "${name}": it has both parent and parent_id. Remove one.`,
        key: "parent_id"
      };
    case "dependentRequired":
      return {
        ruleId: "mapping-invalid-jira",
        reason: `Cannot link the issues of jira_projects: "${name}" does not say which Jira they are in. Add "jira", its address.`,
        key: "jira_projects"
      };
    case "maxLength":
      return field === "title" ? { ruleId: "mapping-long-title", reason: describeLongTitle(name, String(error.data)) } : {
        ruleId: "mapping-invalid-label",
        reason: `Cannot label "${name}": a label is over 255 characters long.`
      };
    case "pattern":
    case "minimum":
    case "minLength":
      return describePattern(field, value, name);
    default: {
      const target = field === "" ? `"${name}"` : `${field} of "${name}"`;
      const seen = value.length > 60 ? `${value.slice(0, 60)}…` : value;
      return {
        ruleId: "mapping-wrong-type",
        reason: `Cannot read ${target}: expected ${nameType(error)}, seen ${seen}.`
      };
    }
  }
}
function describeUnknownKey(key, part, name) {
  const known = Object.keys(mappingSchema.$defs[part].properties);
  const hint = hintFor(key, known, `Known keys are ${known.join(", ")}.`);
  return {
    ruleId: "mapping-unknown-key",
    reason: `Cannot use key "${key}" of "${name}": it is unknown.${hint}`,
    key
  };
}
function describeLongTitle(name, title) {
  return `Cannot use the title of "${name}": it has ${title.length} characters, Confluence takes 255. Shorten it.`;
}
function describePattern(field, value, name) {
  if (field === "title")
    return { ruleId: "mapping-empty-title", reason: `Cannot use the title of "${name}": it is empty.` };
  if (field === "space") {
    const reason = `Cannot use ${value} as space key of "${name}": expected letters and digits, such as DOCS.`;
    return { ruleId: "mapping-invalid-space", reason };
  }
  if (field === "jira" || field === "jira_projects") {
    const form = field === "jira" ? "its address, such as https://acme.atlassian.net" : "project keys, such as OPS";
    const reason = `Cannot use ${value} as ${field} of "${name}": expected ${form}.`;
    return { ruleId: "mapping-invalid-jira", reason };
  }
  if (field === "parent")
    return { ruleId: "mapping-unknown-parent", reason: `Cannot place "${name}": its parent is empty.` };
  return {
    ruleId: "mapping-invalid-id",
    reason: `Cannot use ${value} as ${field} of "${name}": expected digits only.`
  };
}
function nameType(error) {
  const types = [error.schema].flat();
  return types.map((type) => type === "integer" ? "a whole number" : `${/^[aeio]/.test(type) ? "an" : "a"} ${type}`).join(" or ");
}

// src/core/mapping/check-schema.ts
var mostErrors = 20;
var compiled = /* @__PURE__ */ new Map();
function checkSchema(part, name, node, context) {
  const unique = checkDuplicates(`"${name}"`, node, context);
  const validate = compiled.get(part) ?? compile(part);
  compiled.set(part, validate);
  if (validate(readValue(node))) return unique;
  for (const error of validate.errors?.slice(0, mostErrors) ?? [])
    reportError(error, { part, name, node }, context);
  return false;
}
function checkDuplicates(owner, node, context) {
  if (node.type !== "object") return true;
  const first = /* @__PURE__ */ new Map();
  let unique = true;
  for (const property of listProperties(node)) {
    const earlier = first.get(property.key);
    if (!earlier) first.set(property.key, property);
    else {
      const { line } = context.placeOf(earlier.keyNode);
      const reason = `Cannot tell which "${property.key}" of ${owner} counts: it also stands in line ${line}. Remove one.`;
      context.report("mapping-duplicate-key", reason, context.placeOf(property.keyNode));
      unique = false;
    }
  }
  return unique;
}
function compile(part) {
  const options2 = { allErrors: true, allowUnionTypes: true, strictRequired: false, verbose: true };
  return new import__.Ajv2020({ ...options2, validateSchema: false }).compile(mappingSchema.$defs[part]);
}
function reportError(error, subject, context) {
  const [field, index] = error.instancePath.split("/").slice(1);
  const property = listProperties(subject.node).findLast((candidate) => candidate.key === field);
  const item = index === void 0 ? void 0 : property?.value.children?.[Number(index)];
  const found = describeError(error, field ?? "", subject);
  const node = found.key === void 0 ? item ?? property?.value ?? subject.node : findKey(subject.node, found.key);
  context.report(found.ruleId, found.reason, context.placeOf(node));
}
function findKey(object, key) {
  return listProperties(object).find((property) => property.key === key)?.keyNode ?? object;
}

// src/core/mapping/place.ts
function createLocator(text2) {
  const starts2 = [0];
  for (const match of text2.matchAll(/\r\n|\n|\r/g)) starts2.push(match.index + match[0].length);
  return (offset) => {
    let low = 0;
    let high = starts2.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts2[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts2[low] ?? 0) + 1, offset };
  };
}

// src/core/mapping/read-jira.ts
function readJira(defaults2) {
  const url = readField(defaults2, "jira");
  const projects = readField(defaults2, "jira_projects");
  if (typeof url !== "string") return void 0;
  return {
    url: url.replace(/\/+$/, ""),
    ...Array.isArray(projects) ? { projects: projects.map(String) } : {}
  };
}

// src/core/mapping/read-entry.ts
function readDefaults(source, context) {
  if (!checkNumbers(source, context)) return {};
  const { parent, ...rest } = readFields(source, context);
  const jira = readJira(source.node);
  return { ...rest, ...parent?.kind === "id" ? { parentId: parent.id } : {}, ...jira ? { jira } : {} };
}
function readEntry(source, path8, context) {
  if (!checkNumbers(source, context)) return void 0;
  const title = findProperty(source.node, "title");
  if (!title) return { path: path8, ...readFields(source, context) };
  const written = String(title.value.value);
  const kept = normalizeTitle(written);
  const place = context.placeOf(title.value);
  if (kept.length > maxTitleLength) {
    context.report("mapping-long-title", describeLongTitle(source.name, kept), place);
    return void 0;
  }
  if (kept !== written) {
    const reason = `The title of "${source.name}" is kept as "${kept}": Confluence collapses white space.`;
    context.report("mapping-changed-title", reason, place);
  }
  return { path: path8, ...readFields(source, context), title: kept };
}
function checkNumbers({ name, node, text: text2 }, context) {
  const wrong = ["page_id", "parent_id"].filter((key) => {
    const value = findProperty(node, key)?.value;
    if (value?.type !== "number") return false;
    const written = text2.slice(value.offset, value.offset + value.length);
    if (/^\d{1,20}$/.test(written)) return false;
    const reason = `Cannot use ${written} as ${key} of "${name}": expected digits only.`;
    context.report("mapping-invalid-id", reason, context.placeOf(value));
    return true;
  });
  return wrong.length === 0;
}
function readFields(source, context) {
  const { node, text: text2 } = source;
  const space2 = readField(node, "space");
  const pageId2 = readId(findProperty(node, "page_id"), text2);
  const parent = readParent(node, text2);
  const labels = findProperty(node, "labels");
  const readOnly = readField(node, "read_only");
  const adopt = readField(node, "adopt");
  const allowSecrets = readField(node, "allow_secrets");
  return {
    ...typeof space2 === "string" ? { space: toSpaceKey(space2) } : {},
    ...pageId2 ? { pageId: pageId2 } : {},
    ...parent ? { parent } : {},
    ...labels ? { labels: readLabels(source.name, labels.value, context) } : {},
    ...typeof readOnly === "boolean" ? { readOnly } : {},
    ...typeof adopt === "boolean" ? { adopt } : {},
    ...Array.isArray(allowSecrets) ? { allowSecrets: allowSecrets.map(String) } : {}
  };
}
function readParent(node, text2) {
  const id2 = readId(findProperty(node, "parent_id"), text2);
  if (id2) return { kind: "id", id: id2 };
  const parent = readField(node, "parent");
  return typeof parent === "string" ? { kind: "path", path: parent } : void 0;
}
function readId(property, text2) {
  if (!property) return void 0;
  const { type, offset, length, value } = property.value;
  return toPageId(type === "number" ? text2.slice(offset, offset + length) : String(value));
}
function readLabels(name, list2, context) {
  const labels = /* @__PURE__ */ new Set();
  for (const item of list2.children ?? []) {
    const written = String(item.value);
    const kept = normalizeLabel(written);
    const place = context.placeOf(item);
    if (kept === "") {
      const reason = `Cannot label "${name}" with "${written}": Confluence takes none of these characters. Remove the label.`;
      context.report("mapping-empty-label", reason, place);
      continue;
    }
    if (kept !== written) {
      const reason = `Label "${written}" of "${name}" is set as "${kept}": that is how Confluence keeps labels.`;
      context.report("mapping-changed-label", reason, place);
    }
    labels.add(kept);
  }
  return [...labels];
}

// src/core/mapping/read-entries.ts
var keywords = ["$schema", "$defaults"];
function readEntries(root, text2, context) {
  const properties = listProperties(root);
  const counts = /* @__PURE__ */ new Map();
  for (const { key } of properties) counts.set(key, (counts.get(key) ?? 0) + 1);
  const defaults2 = readDefaultsOf(properties, text2, context);
  const entries = [];
  for (const property of properties) {
    const entry2 = checkKeyword(property, context) ? void 0 : readOne(property, text2, context);
    const complete = entry2 && applyDefaults(entry2, defaults2, property, context);
    if (complete && counts.get(property.key) === 1) entries.push(complete);
  }
  return { entries, defaults: defaults2 };
}
function readDefaultsOf(properties, text2, context) {
  const node = properties.findLast(({ key }) => key === "$defaults")?.value;
  if (!node || !checkSchema("defaults", "$defaults", node, context)) return {};
  return readDefaults({ name: "$defaults", node, text: text2 }, context);
}
function checkKeyword({ key, keyNode, value }, context) {
  if (key === "$schema" && value.type !== "string") {
    const reason = `Cannot read "$schema": expected a string, seen ${value.type}.`;
    context.report("mapping-wrong-type", reason, context.placeOf(value));
  }
  if (keywords.includes(key)) return true;
  if (!/^\$[^./]*$/.test(key)) return false;
  const hint = hintFor(key, keywords, `Known keys are ${keywords.join(" and ")}.`);
  context.report(
    "mapping-unknown-key",
    `Cannot use key "${key}": it is unknown.${hint}`,
    context.placeOf(keyNode)
  );
  return true;
}
function readOne({ key, keyNode, value }, text2, context) {
  const checked = checkPath(key);
  if (checked.kind === "invalid")
    context.report("mapping-invalid-path", checked.reason, context.placeOf(keyNode));
  const valid = checkSchema("entry", key, value, context);
  if (!valid || checked.kind === "invalid") return void 0;
  return readEntry({ name: key, node: value, text: text2 }, checked.path, context);
}
function applyDefaults(entry2, defaults2, { key, keyNode }, context) {
  const { parentId, ...rest } = defaults2;
  const { space: space2, adopt = false, ...merged } = { ...rest, ...entry2 };
  if (space2 === void 0) {
    const reason = `Cannot place "${key}": it has no space. Give it a "space", or one for all entries in "$defaults".`;
    context.report("mapping-missing-space", reason, context.placeOf(keyNode));
    return void 0;
  }
  const own = parentId === void 0 || parentId === entry2.pageId ? {} : { parent: { kind: "id", id: parentId } };
  return { ...own, ...merged, space: space2, adopt };
}

// src/core/mapping/cycles.ts
function findCycles(parents) {
  const cycles = [];
  const seen = /* @__PURE__ */ new Set();
  for (const start of parents.keys()) {
    const trail = [];
    let current = start;
    while (current !== void 0 && !seen.has(current)) {
      seen.add(current);
      trail.push(current);
      current = parents.get(current);
    }
    const from = current === void 0 ? -1 : trail.indexOf(current);
    if (from !== -1) cycles.push(trail.slice(from));
  }
  return cycles;
}

// src/core/mapping/relations.ts
function checkRelations(entries, positions, report) {
  const failed = /* @__PURE__ */ new Set();
  const fail = (ruleId, reason, path8, field) => {
    failed.add(path8);
    const position = positions.get(path8);
    report(ruleId, reason, position?.fields.get(field) ?? position);
  };
  checkIds(entries, positions, fail);
  checkParents(entries, positions, fail);
  for (const cycle of findCycles(readParents(entries))) {
    const shown = cycle.length > 10 ? [...cycle.slice(0, 10), "…"] : cycle;
    const chain = [...shown, cycle[0]].map((path8) => `"${path8}"`).join(" → ");
    for (const path8 of cycle) {
      fail(
        "mapping-circular-parent",
        `Cannot place "${path8}": its parents form a circle, ${chain}.`,
        path8,
        "parent"
      );
    }
  }
  blockChildren(entries, failed, fail);
  return entries.filter(({ path: path8 }) => !failed.has(path8));
}
function checkIds(entries, positions, fail) {
  const groups = /* @__PURE__ */ new Map();
  for (const entry2 of entries) {
    if (entry2.pageId === void 0) continue;
    const group = groups.get(entry2.pageId);
    if (group) group.push(entry2);
    else groups.set(entry2.pageId, [entry2]);
  }
  for (const [id2, group] of groups) {
    if (group.length < 2) continue;
    for (const { path: path8 } of group) {
      const others = group.slice(0, 3).filter((other) => other.path !== path8);
      const named = others.map((other) => `"${other.path}" (line ${positions.get(other.path)?.line ?? 0})`).join(", ");
      const reason = `Cannot use page ${id2} for "${path8}": ${named} has it too. Remove the page_id of one of them.`;
      fail("mapping-duplicate-id", reason, path8, "page_id");
    }
  }
}
var mostSuggestions = 20;
function checkParents(entries, positions, fail) {
  const byPath2 = new Map(entries.map((entry2) => [entry2.path, entry2]));
  let suggestions = 0;
  for (const { path: path8, parent, space: space2 } of entries) {
    if (parent?.kind !== "path") continue;
    if (!positions.has(parent.path)) {
      const candidates = suggestions++ < mostSuggestions ? positions.keys() : [];
      const hint = hintFor(parent.path, candidates, "Add an entry for it, or use parent_id.");
      const reason2 = `Cannot place "${path8}" under "${parent.path}": the mapping has no such entry.${hint}`;
      fail("mapping-unknown-parent", reason2, path8, "parent");
      continue;
    }
    const other = byPath2.get(parent.path)?.space;
    if (other === void 0 || foldSpaceKey(other) === foldSpaceKey(space2)) continue;
    const reason = `Cannot place "${path8}" (space ${space2}) under "${parent.path}": that page is in space ${other}.`;
    fail("mapping-parent-space", reason, path8, "parent");
  }
}
function readParents(entries) {
  const byId = new Map(
    entries.flatMap(({ pageId: pageId2, path: path8 }) => pageId2 === void 0 ? [] : [[pageId2, path8]])
  );
  const parents = /* @__PURE__ */ new Map();
  for (const { path: path8, parent } of entries) {
    const above = parent?.kind === "id" ? byId.get(parent.id) : parent?.path;
    if (above !== void 0) parents.set(path8, above);
  }
  return parents;
}
function blockChildren(entries, failed, fail) {
  const valid = new Set(entries.filter(({ path: path8 }) => !failed.has(path8)).map(({ path: path8 }) => path8));
  const children = /* @__PURE__ */ new Map();
  for (const { path: path8, parent } of entries) {
    if (parent?.kind !== "path" || !valid.has(path8)) continue;
    const siblings = children.get(parent.path);
    if (siblings) siblings.push(path8);
    else children.set(parent.path, [path8]);
  }
  const pending = [...children.keys()].filter((path8) => !valid.has(path8));
  for (const parent of pending) {
    for (const path8 of children.get(parent) ?? []) {
      fail(
        "mapping-invalid-parent",
        `Cannot place "${path8}" under "${parent}": that entry has errors.`,
        path8,
        "parent"
      );
      pending.push(path8);
    }
  }
}

// src/core/mapping/rules.ts
var mappingRules = {
  "mapping-syntax": { severity: "error", description: "The mapping file is not JSON, or not an object." },
  "mapping-duplicate-key": {
    severity: "error",
    description: "A key stands twice, so it is unclear which one counts."
  },
  "mapping-unknown-key": { severity: "error", description: "A key that the mapping file does not know." },
  "mapping-wrong-type": { severity: "error", description: "A value of a kind that the key does not take." },
  "mapping-invalid-path": { severity: "error", description: "A key that is not a path inside the repository." },
  "mapping-missing-space": {
    severity: "error",
    description: "An entry without a space, and no default for it."
  },
  "mapping-invalid-space": { severity: "error", description: "A space key that Confluence cannot have." },
  "mapping-invalid-id": { severity: "error", description: "A page or parent id that is not made of digits." },
  "mapping-invalid-jira": {
    severity: "error",
    description: "An address of Jira, or a project key, that cannot be one."
  },
  "mapping-empty-title": { severity: "error", description: "A title without a visible character." },
  "mapping-long-title": {
    severity: "error",
    description: "A title over the 255 characters that Confluence takes."
  },
  "mapping-two-parents": { severity: "error", description: "An entry with both parent and parent_id." },
  "mapping-unknown-parent": { severity: "error", description: "A parent that is not in the mapping." },
  "mapping-invalid-parent": { severity: "error", description: "A parent whose own entry has errors." },
  "mapping-circular-parent": { severity: "error", description: "Entries that are each other’s parents." },
  "mapping-parent-space": { severity: "error", description: "A parent in another space." },
  "mapping-duplicate-id": { severity: "error", description: "Two entries with one page id." },
  "mapping-invalid-label": { severity: "error", description: "A label that is too long for Confluence." },
  "mapping-empty-label": {
    severity: "warning",
    description: "A label of which nothing remains that Confluence takes."
  },
  "mapping-changed-label": {
    severity: "info",
    description: "A label in another spelling than Confluence keeps it."
  },
  "mapping-changed-title": {
    severity: "info",
    description: "A title with white space that Confluence does not keep."
  },
  "title-conflict": { severity: "error", description: "Two pages of one space with the same title." }
};
function createRuleMessage(ruleId, reason, where) {
  return createMessage(reason, { ...where, ruleId, severity: mappingRules[ruleId].severity });
}

// src/core/mapping/tokens.ts
var tokens = {
  openBrace: 1,
  closeBrace: 2,
  openBracket: 3,
  closeBracket: 4,
  comma: 5,
  lineComment: 12,
  blockComment: 13,
  lineBreak: 14,
  space: 15,
  end: 17
};

// src/core/mapping/syntax.ts
var deepest = 100;
var reasons = {
  InvalidSymbol: "this is not JSON",
  InvalidNumberFormat: "this number is not complete",
  PropertyNameExpected: "expected a key in double quotes",
  ValueExpected: "expected a value",
  ColonExpected: 'expected ":" after the key',
  CommaExpected: 'expected "," between two entries',
  CloseBraceExpected: 'expected "}"',
  CloseBracketExpected: 'expected "]"',
  EndOfFileExpected: "expected the end of the file",
  InvalidCommentToken: "this comment does not end",
  UnexpectedEndOfComment: "this comment does not end",
  UnexpectedEndOfString: "this text has no closing quote",
  UnexpectedEndOfNumber: "this number is not complete",
  InvalidUnicode: "expected four hexadecimal digits after \\u",
  InvalidEscapeCharacter: "this is no escape that JSON knows",
  InvalidCharacter: "a control character must be written as an escape"
};
function readJson(text2) {
  if (text2.trim() === "")
    return { kind: "broken", reason: "the file is empty, expected at least {}", offset: 0 };
  const conflict = /^(?:<{7}|>{7}|={7})(?:\s|$)/m.exec(text2);
  if (conflict) return { kind: "broken", reason: "it holds a merge conflict", offset: conflict.index };
  const deep = findTooDeep(text2);
  if (deep !== void 0) return { kind: "broken", reason: "it is nested too deeply", offset: deep };
  const errors = [];
  const root = parseTree2(text2, errors, { allowTrailingComma: true });
  const [first] = errors;
  if (first) return { kind: "broken", reason: explain(first, text2), offset: first.offset };
  if (!root) return { kind: "broken", reason: "expected an object", offset: 0 };
  return { kind: "tree", root };
}
function explain(error, text2) {
  const code = printParseErrorCode(error.error);
  const seen = text2.slice(error.offset, error.offset + Math.max(1, Math.min(error.length, 20))).trim();
  const reason = reasons[code] ?? code;
  if (seen === "") return error.offset >= text2.length ? `${reason}, seen the end of the file` : reason;
  return `${reason}, seen ${seen.startsWith('"') ? seen : `"${seen}"`}`;
}
function findTooDeep(text2) {
  const scanner = createScanner2(text2, true);
  let depth = 0;
  for (let token2 = scanner.scan(); token2 !== tokens.end; token2 = scanner.scan()) {
    if (token2 === tokens.openBrace || token2 === tokens.openBracket) depth++;
    else if (token2 === tokens.closeBrace || token2 === tokens.closeBracket) depth--;
    if (depth > deepest) return scanner.getTokenOffset();
  }
  return void 0;
}

// src/core/mapping/parse.ts
function parseMapping(text2, mappingPath) {
  const body = text2.startsWith("\uFEFF") ? text2.slice(1) : text2;
  const messages = [];
  const report = (ruleId, reason, place) => {
    messages.push(createRuleMessage(ruleId, reason, { path: mappingPath, place }));
  };
  const locate2 = createLocator(body);
  const root = readRoot(body, (reason, offset) => {
    report("mapping-syntax", `Cannot read the mapping file: ${reason}`, locate2(offset));
  });
  if (root === void 0) {
    const nothing2 = { entries: [], broken: [], positions: /* @__PURE__ */ new Map(), defaults: {} };
    return { ...nothing2, messages, syntaxError: true, text: text2 };
  }
  const context = { report, placeOf: (node) => locate2(node.offset) };
  checkDuplicates("the mapping", root, context);
  const positions = readPositions(root, context);
  const { entries: read2, defaults: defaults2 } = readEntries(root, body, context);
  const entries = checkRelations(read2, positions, report);
  return {
    entries,
    broken: listBrokenEntries(root, entries, defaults2),
    positions,
    messages: messages.toSorted(
      (left, right) => (left.place ? offsetOf(left) : 0) - (right.place ? offsetOf(right) : 0)
    ),
    syntaxError: false,
    defaults: defaults2,
    text: text2
  };
}
function readRoot(body, report) {
  const json = readJson(body);
  if (json.kind === "broken") report(`${json.reason}. Correct the JSON.`, json.offset);
  else if (json.root.type === "object") return json.root;
  else report(`expected an object of paths and entries, seen ${json.root.type}.`, json.root.offset);
  return void 0;
}
function offsetOf({ place }) {
  return place && "line" in place ? place.offset ?? 0 : 0;
}
function readPositions(root, context) {
  const positions = /* @__PURE__ */ new Map();
  for (const { key, keyNode, value } of listProperties(root)) {
    if (key === "$schema" || key === "$defaults") continue;
    const fields = /* @__PURE__ */ new Map();
    if (value.type === "object") {
      for (const field of listProperties(value)) fields.set(field.key, context.placeOf(field.value));
    }
    positions.set(key, { ...context.placeOf(keyNode), fields });
  }
  return positions;
}

// src/sync/before-first-write.ts
function beforeFirstWrite(writer, task) {
  let done;
  const first = () => done ??= task();
  return {
    createDraft: (...input) => first().then(() => writer.createDraft(...input)),
    discardDraft: (...input) => first().then(() => writer.discardDraft(...input)),
    publish: (...input) => first().then(() => writer.publish(...input)),
    create: (...input) => first().then(() => writer.create(...input)),
    restore: (...input) => first().then(() => writer.restore(...input)),
    update: (...input) => first().then(() => writer.update(...input)),
    addLabels: (...input) => first().then(() => writer.addLabels(...input)),
    removeLabel: (...input) => first().then(() => writer.removeLabel(...input)),
    writeManagedLabels: (...input) => first().then(() => writer.writeManagedLabels(...input)),
    attach: (...input) => first().then(() => writer.attach(...input)),
    detach: (...input) => first().then(() => writer.detach(...input)),
    setReadOnly: (...input) => first().then(() => writer.setReadOnly(...input)),
    trash: (...input) => first().then(() => writer.trash(...input)),
    archive: (...input) => first().then(() => writer.archive(...input))
  };
}

// src/sync/check-broken.ts
async function searchBroken({ broken: broken2, index }, ports, { secrets }) {
  const { search } = createSecretSearch(ports, secrets);
  const messages = [];
  for (const { path: path8 } of broken2) {
    if (!index.files.has(path8)) continue;
    messages.push(...await search({ path: path8 }, await readPlain(path8, ports), void 0));
  }
  return messages;
}
async function readPlain(path8, { tree }) {
  try {
    return await tree.readText(path8) ?? "";
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return "";
  }
}

// src/core/lfs-pointer.ts
var longestPointer = 1023;
function isLfsPointer(content) {
  if (content.length > longestPointer) return false;
  const text2 = typeof content === "string" ? content : new TextDecoder().decode(content);
  return /^version https:\/\/git-lfs\.github\.com\/spec\/\S+\n(?:ext-.*\n)*oid sha256:[\da-f]{64}\n/.test(
    text2
  );
}

// src/sync/facts.ts
var openFiles = 8;
function collectPages({ sources, broken: broken2, index }, { ids, created }) {
  const pages = /* @__PURE__ */ new Map();
  for (const { path: path8, space: space2, pageId: pageId2 } of broken2) {
    if (space2 === void 0 || pageId2 === void 0 || !index.files.has(path8)) continue;
    pages.set(path8, { ref: { kind: "id", id: pageId2 }, space: space2 });
  }
  for (const { entry: entry2 } of sources.values()) {
    const { path: path8, space: space2 } = entry2;
    const id2 = ids.get(path8);
    if (id2 !== void 0) pages.set(path8, { ref: { kind: "id", id: id2 }, space: space2 });
    else if (created.has(path8)) pages.set(path8, { ref: { kind: "path", path: path8 }, space: space2 });
  }
  return pages;
}
async function readImages({ sources, selected, index }, tree) {
  const paths = /* @__PURE__ */ new Set();
  for (const path8 of selected) {
    for (const reference2 of sources.get(path8)?.references ?? []) {
      if (index.files.has(reference2) && imageTypeOf(reference2) !== void 0) paths.add(reference2);
    }
  }
  const limit = pLimit(openFiles);
  const images = await Promise.all(
    [...paths].map(
      (path8) => limit(async () => {
        const facts = await readImage(path8, tree);
        return facts && [path8, facts];
      })
    )
  );
  return new Map(images.filter((image2) => image2 !== void 0));
}
async function readImage(path8, tree) {
  const mediaType = imageTypeOf(path8);
  if (mediaType === void 0) return void 0;
  try {
    const bytes = await tree.readBytes(path8);
    if (bytes === void 0) return void 0;
    const facts = { digest: digestOf(bytes), mediaType };
    return isLfsPointer(bytes) ? { ...facts, problem: { ruleId: "lfs-pointer", reason: notFetched(path8) } } : facts;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { digest: "", mediaType, problem: { ruleId: "missing-image", reason: error.message } };
  }
}
function notFetched(path8) {
  return `"${path8}" is a Git LFS pointer, and the picture itself was not fetched. Set "lfs: true" for actions/checkout, or run "git lfs pull".`;
}

// src/core/mapping/title-conflicts.ts
function findTitleConflicts(pages) {
  const groups = /* @__PURE__ */ new Map();
  for (const page of pages) {
    const key = `${foldSpaceKey(page.space)} ${foldTitle(page.title)}`;
    const group = groups.get(key);
    if (group) group.push(page);
    else groups.set(key, [page]);
  }
  return [...groups.values()].filter((group) => group.length > 1).flatMap(describeConflict);
}
function describeConflict(group) {
  return group.map(({ path: path8, space: space2, title }) => {
    const others = group.slice(0, 4).filter((other) => other.path !== path8);
    const named = others.slice(0, 3).map((other) => `"${other.path}"`).join(", ");
    const reason = `Cannot use title "${title}" for "${path8}" in space ${space2}: ${named} has it too. Titles must differ within a space; set "title" in the mapping.`;
    return createRuleMessage("title-conflict", reason, { path: path8 });
  });
}

// src/core/mapping/changed-ids.ts
function findChangedIds({ entries, positions }, before, mappingPath) {
  const origin = new Map(before.renames.map(({ from, to }) => [to, from]));
  const previous = new Map(before.entries.map((entry2) => [entry2.path, entry2.pageId]));
  return entries.flatMap(({ path: path8, pageId: pageId2 }) => {
    const had = previous.get(path8) ?? previous.get(origin.get(path8) ?? path8);
    if (had === void 0 || pageId2 === void 0 || had === pageId2) return [];
    const reason = `Cannot accept page_id ${pageId2} for "${path8}": the entry had ${had}, and another id is another page, which a sync would overwrite. Restore ${had}; if the other page is meant, remove the entry first and add it again in a change of its own.`;
    const position = positions.get(path8) ?? positions.get(origin.get(path8) ?? path8);
    const place = position?.fields.get("page_id") ?? position;
    const where = { path: mappingPath, place, ruleId: "changed-page-id", severity: "error" };
    return [{ path: path8, message: createMessage(reason, where) }];
  });
}

// src/core/plan/cost.ts
var pagesPerRead = 250;
function countCreateWrites({ attachments, labels, readOnly }) {
  return 2 + attachments.length + (labels.length > 0 ? 2 : 0) + (readOnly ? 1 : 0);
}
function countWrites(operation) {
  switch (operation.kind) {
    case "create":
      return countCreateWrites(operation.page);
    case "update":
      return 1 + countParts(operation.page, operation.changes);
    case "complete":
      return operation.page.readOnly ? 1 : 0;
    case "skip":
      return 0;
    case "move":
    case "retitle":
    case "archive":
    case "trash":
      return 1;
  }
}
function countParts({ attachments, labels }, changes) {
  const sent = { attachments: attachments.length > 0, labels: labels.length > 0, access: true };
  return changes.filter((part) => part in sent && sent[part]).length;
}
function estimateReads({ known, created }) {
  return known + created === 0 ? 0 : 2 + Math.ceil(known / pagesPerRead) + created;
}

// src/core/report/redact.ts
function redactReport(report, redact) {
  const pages = report.pages.map((page) => ({
    ...page,
    title: redact(page.title),
    ...page.reason === void 0 ? {} : { reason: redact(page.reason) },
    ...page.error === void 0 ? {} : { error: redact(page.error) }
  }));
  const messages = report.messages.map((message) => ({ ...message, message: redact(message.message) }));
  return { ...report, pages, messages };
}

// src/core/links/affected.ts
function selectAffected(nodes, changes) {
  const changedEntries = diffEntries(
    nodes.map((node) => node.entry),
    changes.previousEntries
  );
  const changed = /* @__PURE__ */ new Set([...changes.paths, ...changedEntries]);
  for (const folder of foldersOf(changes.paths)) changed.add(folder);
  const reached = nodes.filter(
    ({ entry: entry2, references }) => changed.has(entry2.path) || entry2.parent?.kind === "path" && changedEntries.has(entry2.parent.path) || [...references].some((reference2) => changed.has(reference2))
  );
  const affected = new Set(reached.map((node) => node.entry.path));
  if (affected.size > 0) {
    for (const { entry: entry2 } of nodes) if (entry2.pageId === void 0) affected.add(entry2.path);
  }
  return affected;
}
function diffEntries(current, previous) {
  const before = new Map(previous.map((entry2) => [entry2.path, describe2(entry2)]));
  const after = new Map(current.map((entry2) => [entry2.path, describe2(entry2)]));
  const paths = /* @__PURE__ */ new Set([...before.keys(), ...after.keys()]);
  return new Set([...paths].filter((path8) => before.get(path8) !== after.get(path8)));
}
function describe2(entry2) {
  const { path: path8, space: space2, title, pageId: pageId2, parent, labels, readOnly, adopt, allowSecrets, jira } = entry2;
  return JSON.stringify([path8, space2, title, pageId2, parent, labels, readOnly, adopt, allowSecrets, jira]);
}
function foldersOf(paths) {
  const folders = /* @__PURE__ */ new Set();
  for (const path8 of paths) {
    for (let end = path8.lastIndexOf("/"); end > 0; end = path8.lastIndexOf("/", end - 1))
      folders.add(path8.slice(0, end));
  }
  return folders;
}

// src/sync/foreign-ids.ts
function withOwnIds(entries, { pageIds }) {
  if (pageIds === void 0) return entries;
  return entries.map((entry2) => {
    const { parent, ...rest } = withId(entry2, pageIds);
    return parent?.kind === "path" ? { ...rest, parent } : rest;
  });
}
function brokenWithOwnIds(entries, { pageIds }) {
  return pageIds === void 0 ? entries : entries.map((entry2) => withId(entry2, pageIds));
}
function withId(entry2, pageIds) {
  const { pageId: _, ...rest } = entry2;
  const own = pageIds.get(entry2.path);
  return own === void 0 ? rest : { ...rest, pageId: own };
}

// src/sync/select.ts
function selectSources(sources, { scope, changes, previous }) {
  if (typeof scope !== "string") return selectNamed(sources, scope);
  if (changes.kind === "all" || previous === void 0)
    return new Set(sources.map((source) => source.entry.path));
  const summary = { paths: changes.paths, previousEntries: previous };
  return selectAffected(sources, summary);
}
function selectNamed(sources, names2) {
  const paths = sources.map((source) => source.entry.path);
  const folders = new Set(paths.flatMap(listFolders));
  const known = new Set(paths);
  const wanted = names2.map((name) => name.replace(/^\.\/|\/+$/g, ""));
  const unknown = wanted.filter((name) => name !== "." && !known.has(name) && !folders.has(name));
  if (unknown.length > 0) {
    const [first = ""] = unknown;
    const otherwise = 'Run "confluence rebuild-mapping" to add new files to the mapping.';
    throw new InputError(
      `Cannot sync ${unknown.join(", ")}: the mapping has no such file, and no file in such a folder.${hintFor(first, [...paths, ...folders], otherwise)}`
    );
  }
  const named = new Set(wanted);
  return new Set(
    paths.filter(
      (path8) => named.has(".") || named.has(path8) || listFolders(path8).some((folder) => named.has(folder))
    )
  );
}
function listFolders(path8) {
  const parts = path8.split("/").slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}
function parsePrevious(changes, options2) {
  if (changes.kind === "all" || changes.previousMapping === void 0) return void 0;
  const { syntaxError, messages, entries } = parseMapping(changes.previousMapping, options2.mappingFile);
  const isWrong = syntaxError || messages.some((message) => message.fatal === true);
  return isWrong ? void 0 : withOwnIds(entries, options2);
}
function findRemoved(previous, current) {
  const paths = new Set(current.map((entry2) => entry2.path));
  const ids = new Set(current.map((entry2) => entry2.pageId));
  return previous.filter(
    (entry2) => !paths.has(entry2.path) && (entry2.pageId === void 0 || !ids.has(entry2.pageId))
  );
}

// src/sync/check-pages.ts
function describePages(findings) {
  const { state, options: options2 } = findings;
  const previous = parsePrevious(state.changes, options2);
  const before = new Map(previous?.map((entry2) => [entry2.path, entry2]));
  const origins = new Map(
    state.changes.kind === "some" ? state.changes.renames.map(({ from, to }) => [to, from]) : []
  );
  const pages = [...state.sources.values()].map((source) => {
    const { path: path8 } = source.entry;
    return describePage2(source, before.get(path8) ?? before.get(origins.get(path8) ?? path8), findings);
  });
  const unusable = [...state.unreadable, ...state.broken].map(describeUnusable);
  return [...pages, ...unusable, ...describeRemoved(findings)].toSorted((a, b) => a.path < b.path ? -1 : 1);
}
function describePage2({ entry: entry2, title }, before, { state, failed }) {
  const { path: path8, space: space2, pageId: pageId2 } = entry2;
  const known = { path: path8, title, space: space2, ...pageId2 === void 0 ? {} : { pageId: pageId2 } };
  const error = failed.get(path8);
  if (error !== void 0) return { ...known, status: "failed", error };
  if (pageId2 === void 0) return { ...known, status: "created" };
  if (state.changes.kind === "all")
    return { ...known, status: "skipped", reason: "not compared with Confluence" };
  if (!state.selected.has(path8)) return { ...known, status: "unchanged", reason: "nothing changed" };
  const parts = before === void 0 ? [] : listChanges(entry2, before);
  if (state.changes.paths.has(path8)) parts.push("content");
  const status = parts.length === 1 && parts[0] === "parent" ? "moved" : "updated";
  return { ...known, status, reason: parts.join(", ") || "something that it refers to changed" };
}
function listChanges(entry2, before) {
  const differs = (one, other) => JSON.stringify(one) !== JSON.stringify(other);
  const isRetitled = before.title !== void 0 && entry2.title !== void 0 && before.title !== entry2.title;
  return [
    ...isRetitled ? [`title (was "${before.title}")`] : [],
    ...differs(entry2.parent, before.parent) ? ["parent"] : [],
    ...differs(entry2.labels, before.labels) ? ["labels"] : [],
    ...entry2.readOnly === before.readOnly ? [] : ["who may edit"]
  ];
}
function describeUnusable({
  path: path8,
  space: space2 = "",
  title = path8,
  pageId: pageId2
}) {
  const id2 = pageId2 === void 0 ? {} : { pageId: pageId2 };
  return { path: path8, title, space: space2, ...id2, status: "failed", error: seeMessages };
}
function describeRemoved({ state, options: options2 }) {
  const { onRemoved } = options2.policy;
  if (onRemoved === "keep") return [];
  return state.removed.map(({ path: path8, space: space2, title = path8, pageId: pageId2 }) => ({
    path: path8,
    title,
    space: space2,
    ...pageId2 === void 0 ? {} : { pageId: pageId2 },
    status: "removed",
    reason: `its entry was removed from the mapping (on-removed: ${onRemoved})`
  }));
}

// src/sync/kept.ts
function describeKept({ removed }, { policy, mappingFile }) {
  if (policy.onRemoved !== "keep") return [];
  return removed.map(
    ({ path: path8, pageId: pageId2 }) => createMessage(
      `${path8} left the mapping: its page${pageId2 === void 0 ? "" : ` ${pageId2}`} stays in Confluence as it is (on-removed: keep).`,
      { path: mappingFile, ruleId: "page-kept", severity: "info" }
    )
  );
}

// src/core/mapping/rename.ts
function followRenames(entries, renames, files) {
  const mapped = new Set(entries.map((entry2) => entry2.path));
  const moved = new Map(
    renames.filter(({ from, to }) => mapped.has(from) && !files.has(from) && files.has(to) && !mapped.has(to)).map(({ from, to }) => [from, to])
  );
  if (moved.size === 0) return { entries, edits: [] };
  const follow2 = (ref) => ref.kind === "path" ? { kind: "path", path: moved.get(ref.path) ?? ref.path } : ref;
  return {
    entries: entries.map((entry2) => ({
      ...entry2,
      path: moved.get(entry2.path) ?? entry2.path,
      ...entry2.parent === void 0 ? {} : { parent: follow2(entry2.parent) }
    })),
    edits: [...moved].map(([from, to]) => ({ kind: "rename", from, to }))
  };
}

// node_modules/entities/dist/index.js
var EntityLevel;
(function(EntityLevel2) {
  EntityLevel2[EntityLevel2["XML"] = 0] = "XML";
  EntityLevel2[EntityLevel2["HTML"] = 1] = "HTML";
})(EntityLevel || (EntityLevel = {}));
var EncodingMode;
(function(EncodingMode2) {
  EncodingMode2[EncodingMode2["UTF8"] = 0] = "UTF8";
  EncodingMode2[EncodingMode2["ASCII"] = 1] = "ASCII";
  EncodingMode2[EncodingMode2["Extensive"] = 2] = "Extensive";
  EncodingMode2[EncodingMode2["Attribute"] = 3] = "Attribute";
  EncodingMode2[EncodingMode2["Text"] = 4] = "Text";
})(EncodingMode || (EncodingMode = {}));

// src/core/links/scan.ts
var starts = /(\]\()|(\]:)|\b(?:href|src|srcset|data)[\s>]*(=)|https?:\/\/|www\./gi;
var bareStarts = /https?:\/\/|www\./gi;
var gap = /[\t ]{0,100}(?:[\r\n][\s>]{0,100})?/y;
var maxLength2 = 2048;
var maxEnds = 32;
var bareEnds = /[^\p{L}\p{N}%/._-]|[._](?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_/gu;
function scanDestinations(text2) {
  const found = /* @__PURE__ */ new Set();
  const add2 = (candidate) => {
    if (candidate === "") return;
    found.add(candidate);
    if (!/[\\&]/.test(candidate)) return;
    found.add(decodeString(candidate));
    found.add(decodeHTMLAttribute(candidate));
  };
  for (const match of text2.matchAll(starts)) {
    for (const candidate of candidatesAt(text2, match)) add2(candidate);
  }
  const decoded = /[\\&]/.test(text2) ? decodeString(text2) : text2;
  if (decoded !== text2) {
    for (const match of decoded.matchAll(bareStarts)) {
      for (const candidate of bareAt(decoded, match)) add2(candidate);
    }
  }
  return found;
}
function candidatesAt(text2, match) {
  const [start, inline2, definition, attribute] = match;
  if ((inline2 ?? definition ?? attribute) === void 0) return bareAt(text2, match);
  return skipGap(text2, match.index + start.length).flatMap((from) => {
    const window = text2.slice(from, from + maxLength2);
    if (attribute !== void 0) return readAttribute(window, start);
    if (window.startsWith("<")) return [/^(?:\\.|[^\\>\n])*/.exec(window.slice(1))?.[0] ?? ""];
    const run2 = findRun(window, /\s/);
    return inline2 === void 0 ? [run2] : readInline(run2);
  });
}
function bareAt(text2, match) {
  const url = findRun(text2.slice(match.index, match.index + maxLength2), /\s/);
  return readBare(match[0].toLowerCase() === "www." ? `http://${url}` : url);
}
function readInline(run2) {
  const [first, ...others] = cutAt(run2, /\)/g);
  return first === void 0 || /[(\\]/.test(first) ? [run2, first ?? "", ...others] : [first];
}
function skipGap(text2, from) {
  gap.lastIndex = from;
  const end = from + (gap.exec(text2)?.[0].length ?? 0);
  const marks = [...text2.slice(from, end).matchAll(/>/g)].map(({ index }) => from + index);
  return [end, ...marks];
}
function readAttribute(window, start) {
  const quote3 = window[0] ?? "";
  const isQuoted = quote3 === '"' || quote3 === "'";
  const end = isQuoted ? window.indexOf(quote3, 1) : 0;
  const value = isQuoted ? window.slice(1, Math.max(end, 1)) : findRun(window, /[\s>]/);
  return start.toLowerCase().startsWith("srcset") ? value.split(/[\s,]+/) : [value];
}
function readBare(url) {
  const host = /^https?:\/\/[^/]*/i.exec(url)?.[0] ?? "";
  const ends = cutAt(url.slice(host.length), bareEnds);
  return [url, ...ends.map((end) => host + end)];
}
function findRun(window, end) {
  const index = window.search(end);
  return index === -1 ? window : window.slice(0, index);
}
function cutAt(text2, ends) {
  const cut = [];
  for (const match of text2.matchAll(ends)) {
    if (cut.length === maxEnds) break;
    cut.push(text2.slice(0, match.index));
  }
  return cut;
}

// src/core/links/references.ts
var surelyFile = /\.(?:md|markdown|png|jpe?g|gif|svg|webp)$/i;
function findReferences(from, text2, repository) {
  const found = /* @__PURE__ */ new Set();
  for (const destination of scanDestinations(text2)) {
    for (const reading of readingsOf(destination)) {
      const target = readLinkTarget(reading, from, repository);
      if (target.kind === "repository") addPath(found, target.path);
    }
  }
  return found;
}
function addPath(found, path8) {
  found.add(path8);
  if (surelyFile.test(path8)) return;
  for (const page of folderPages(path8)) found.add(page);
}
function readingsOf(destination) {
  return destination.includes("%") ? [destination, destination.replaceAll("%", "%25")] : [destination];
}

// src/sync/read-sources.ts
var openFiles2 = 32;
async function readSources(entries, { tree, progress, documents }, { repository }) {
  progress.report({ kind: "phase", name: "read", total: entries.length });
  const limit = pLimit(openFiles2);
  const messages = [];
  const read2 = async (entry2) => {
    try {
      const text2 = await tree.readText(entry2.path);
      if (text2 !== void 0) requireFittingText(entry2.path, text2);
      return text2 === void 0 ? void 0 : await summarize(entry2, text2, { documents, repository });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      messages.push(
        createMessage(error.message, { path: entry2.path, ruleId: "unreadable-file", severity: "error" })
      );
      return void 0;
    } finally {
      progress.report({ kind: "advance" });
    }
  };
  const sources = await Promise.all(entries.map((entry2) => limit(() => read2(entry2))));
  return {
    sources: new Map(
      sources.filter((source) => source !== void 0).map((source) => [source.entry.path, source])
    ),
    messages
  };
}
var mostCharacters = 5e6;
function requireFittingText(path8, text2) {
  if (isLfsPointer(text2))
    throw new InputError(
      `Cannot publish ${path8}: it is a Git LFS pointer, and the file itself was not fetched. Set "lfs: true" for actions/checkout, or run "git lfs pull".`
    );
  if (text2.length <= mostCharacters) return;
  const size = (text2.length / 1e6).toFixed(1);
  throw new InputError(
    `Cannot publish ${path8}: it has ${size} million characters, and Confluence takes pages of at most 5 MB. Split it.`
  );
}
async function summarize(entry2, text2, { documents, repository }) {
  return {
    entry: entry2,
    digest: digestOf(new TextEncoder().encode(text2)),
    // Parsing costs; most mappings declare their titles.
    title: entry2.title ?? await readTitle(entry2.path, text2, documents),
    references: findReferences(entry2.path, text2, repository)
  };
}
async function readTitle(path8, text2, documents) {
  const { readSettledHead } = await import("./parse-head-L263S2WS.js");
  const head = readSettledHead(path8, text2);
  if (head !== void 0) return chooseTitle({ path: path8, ...head });
  const outline = await documents.outline(path8, text2);
  if (outline !== void 0) return outline.title;
  throw new InputError(`Cannot read the title of ${path8} in time. Give it one in the mapping, or split it.`);
}

// src/sync/read-repository.ts
async function readRepository(ports, options2) {
  const { mappingFile, scope } = options2;
  const mapping = await readMapping(ports, mappingFile);
  const index = await ports.tree.list();
  const changes = scope === "changed" ? await ports.changes.listChanges(mappingFile) : { kind: "all", reason: scope === "full" ? "a full sync was asked for" : "files were named" };
  const declared = withOwnIds(mapping.entries, options2);
  const gone = declared.map((entry2) => entry2.path).filter((path8) => !index.files.has(path8));
  const renames = [...changes.kind === "some" ? changes.renames : [], ...await ports.findRenames(gone)];
  const { entries, edits } = followRenames(declared, renames, index.files);
  const missing = entries.filter((entry2) => !index.files.has(entry2.path));
  const present = entries.filter((entry2) => index.files.has(entry2.path));
  const { sources, messages } = await readSources(present, ports, options2);
  const previous = parsePrevious(changes, options2);
  return {
    index,
    sources,
    entries,
    broken: brokenWithOwnIds(mapping.broken, options2),
    unreadable: entries.filter((entry2) => !sources.has(entry2.path)),
    ...mapping.syntaxError && mapping.messages[0] !== void 0 ? { syntaxError: mapping.messages[0] } : {},
    selected: selectSources([...sources.values()], { scope, changes, previous }),
    removed: previous === void 0 ? [] : findRemoved(previous, entries).filter((entry2) => !mapping.positions.has(entry2.path)),
    changes,
    edits,
    messages: [
      ...mapping.messages,
      ...checkAllowances(mapping, mappingFile, ports.scanner.ruleIds),
      ...edits.flatMap((edit) => edit.kind === "rename" ? renamedFile(edit, mappingFile, mapping) : []),
      ...missing.map((entry2) => missingFile(entry2, mappingFile, mapping.positions.get(entry2.path))),
      ...messages
    ],
    positions: mapping.positions
  };
}
async function readMapping({ tree }, mappingFile) {
  const text2 = await tree.readText(mappingFile);
  if (text2 !== void 0) return parseMapping(text2, mappingFile);
  const { folders, files } = await tree.list();
  const isFolder = folders.has(mappingFile.replace(/\/+$/, ""));
  const other = [...files].find((path8) => path8.endsWith(".confluence-mapping.json"));
  const advice = other === void 0 ? 'Run "confluence rebuild-mapping --space KEY" to make one, or name another with --mapping (mapping-file).' : `There is ${other}: name it with --mapping (mapping-file).`;
  throw new InputError(
    `Cannot read the mapping file ${mappingFile}: ${isFolder ? "it is a folder" : "there is no such file"}. ${advice}`
  );
}
function renamedFile({ from, to }, mappingFile, { positions }) {
  return createMessage(
    `${from} is now ${to}: the mapping still has the old path. Move the key; a sync follows the file and does it, too.`,
    { path: mappingFile, place: positions.get(from), ruleId: "renamed-file", severity: "warning" }
  );
}
function missingFile(entry2, mappingFile, place) {
  return createMessage(
    `Cannot sync ${entry2.path}: the mapping lists it, but there is no such file. Its page stays as it is. Remove the entry, or correct its path.`,
    { path: mappingFile, place, ruleId: "missing-file", severity: "error" }
  );
}

// src/sync/check.ts
async function checkRepository(ports, options2) {
  const state = await readRepository(ports, options2);
  const sources = [...state.sources.values()];
  const converter = await convertAll(sources, await lookAround(state, ports, options2), { ports, options: options2 });
  const conflicts = findTitleConflicts(
    sources.map(({ entry: entry2, title }) => ({ path: entry2.path, space: entry2.space, title }))
  );
  const changedIds = compareIds(state, options2);
  const messages = [
    ...state.messages,
    ...conflicts,
    ...changedIds.map(({ message }) => message),
    ...await converter.collectMessages(),
    ...await searchBroken(state, ports, options2),
    ...describeKept(state, options2)
  ].map(toReportMessage);
  const failed = new Map(
    messages.flatMap(({ severity, path: path8 }) => severity === "error" ? [[path8, seeMessages]] : [])
  );
  for (const { entry: entry2 } of sources)
    if (converter.built(entry2.path)?.page === void 0) failed.set(entry2.path, seeMessages);
  for (const { path: path8, message } of changedIds) failed.set(path8, message.reason);
  const pages = describePages({ state, options: options2, failed });
  const report = {
    version: 1,
    mode: "check",
    dryRun: true,
    counts: countPages(pages),
    pages,
    messages,
    requests: noRequests,
    expected: estimateRequests(pages, converter),
    converted: converter.count()
  };
  return { state, report: redactReport(report, (text2) => ports.scanner.redact(text2)) };
}
function compareIds(state, { mappingFile, replacesIds }) {
  const entries = parsePrevious(state.changes, { mappingFile });
  if (state.changes.kind === "all" || entries === void 0 || replacesIds === true) return [];
  return findChangedIds(state, { entries, renames: state.changes.renames }, mappingFile);
}
function estimateRequests(pages, converter) {
  const writes = pages.map(({ path: path8, status }) => {
    const page = converter.built(path8)?.page;
    if (status === "created") return page === void 0 ? 0 : countCreateWrites(page);
    return status === "updated" || status === "moved" || status === "removed" ? 1 : 0;
  });
  const known = pages.filter(
    ({ status }) => ["updated", "moved", "removed", "skipped"].includes(status)
  ).length;
  const created = pages.filter(({ status }) => status === "created").length;
  return { reads: estimateReads({ known, created }), writes: writes.reduce((sum2, count) => sum2 + count, 0) };
}
async function lookAround(state, { tree }, { settings: settings2, repository }) {
  const all = { ...state, selected: new Set(state.sources.keys()) };
  const ids = /* @__PURE__ */ new Map();
  for (const { entry: entry2 } of state.sources.values())
    if (entry2.pageId !== void 0) ids.set(entry2.path, entry2.pageId);
  const created = new Set([...state.sources.keys()].filter((path8) => !ids.has(path8)));
  return {
    settings: { ...settings2, siteUrl: "" },
    repository,
    facts: { ...state.index, pages: collectPages(all, { ids, created }), images: await readImages(all, tree) }
  };
}
async function convertAll(sources, surroundings, { ports, options: options2 }) {
  const converter = createConverter(ports, options2);
  ports.progress.report({ kind: "phase", name: "convert", total: sources.length });
  const limit = pLimit(ports.documents.parallel);
  const convert2 = async (source) => {
    await converter.convert(source, surroundings);
    ports.progress.report({ kind: "advance" });
  };
  await Promise.all(sources.map((source) => limit(() => convert2(source))));
  return converter;
}

// src/sync/apply/settle-drafts.ts
async function settleDrafts(outcomes, { ids, gone }, { writer, journal, spaceOf: spaceOf2, concurrency }) {
  const left = [];
  const useless = [];
  const settled = new Set(gone);
  for (const { operation, ...outcome } of outcomes) {
    const id2 = operation.kind === "create" ? ids.get(operation.page.entry.path) : void 0;
    if (operation.kind !== "create" || id2 === void 0) continue;
    settled.add(id2);
    const draft = { path: operation.page.entry.path, space: spaceOf2(operation.page).id, id: id2 };
    const isUnmade = outcome.status === "failed" && outcome.pageId === void 0;
    if (isUnmade && !isRefusal(outcome.error)) left.push(draft);
    else if (isUnmade || outcome.status === "blocked" || outcome.status === "cancelled") useless.push(draft);
  }
  const others = (await journal.read()).filter((draft) => !settled.has(draft.id));
  const limit = pLimit(concurrency);
  const remove2 = async (draft) => {
    if (!await discard(draft.id, writer)) left.push(draft);
  };
  await Promise.all(useless.map((draft) => limit(() => remove2(draft))));
  await journal.replace([...left, ...others]);
}
function isRefusal(error) {
  return error instanceof ConfluenceError && error.code !== "unavailable";
}
async function undoDrafts(ids, { writer, journal, concurrency }) {
  if (ids.length === 0) return;
  const limit = pLimit(concurrency);
  const gone = /* @__PURE__ */ new Set();
  await Promise.all(
    ids.map((id2) => limit(async () => await discard(id2, writer) ? void gone.add(id2) : void 0))
  );
  await journal.replace((await journal.read()).filter((draft) => !gone.has(draft.id)));
}
async function discard(id2, writer) {
  try {
    await writer.discardDraft(id2);
    return true;
  } catch (error) {
    if (!(error instanceof ConfluenceError)) throw error;
    return false;
  }
}

// src/sync/page/find.ts
var mostTitles = 3;
async function openSpace(reader, key) {
  const [space2] = await reader.readSpaces([key]);
  if (space2 !== void 0) return space2;
  throw new InputError(
    `Cannot find space ${key}: there is none with this key, or this account cannot see it. Check the key, and the account's permissions.`
  );
}
async function findPage(reader, space2, title) {
  const pages = await reader.findPages(space2.id, title);
  return pages.find(({ status }) => status === "current") ?? pages[0];
}
async function describeMissing(reader, space2, { task, title }) {
  const titles = [];
  for await (const pages of reader.listPages(space2.id)) titles.push(...pages.map((page) => page.title));
  const near = findNear(title, titles).map((each) => `"${each}"`);
  const hint = near.length === 0 ? "" : ` Did you mean ${joinNames(near)}?`;
  return `Cannot ${task}: space ${space2.key} has no page with this title, or this account cannot see it.${hint}`;
}
function findNear(title, titles) {
  const wanted = foldTitle(title);
  const nearest = suggest(title, titles);
  const similar = titles.filter((each) => {
    const folded = foldTitle(each);
    return folded.includes(wanted) || folded.length > 3 && wanted.includes(folded);
  });
  return [.../* @__PURE__ */ new Set([...nearest === void 0 ? [] : [nearest], ...similar])].slice(0, mostTitles);
}
function joinNames(names2) {
  return names2.length < 2 ? names2.join("") : `${names2.slice(0, -1).join(", ")} or ${names2.at(-1)}`;
}

// src/core/attachment-mark.ts
var format3 = 1;
function formatAttachmentMark(digest, width) {
  return `[sync ${format3} ${digest}]${width === void 0 ? "" : ` ${width} pixels wide`}`;
}
var attachmentPattern = new RegExp(`^\\[sync ${format3} ([\\w-]+)\\]`);
function parseAttachmentMark(comment) {
  return attachmentPattern.exec(comment.trimStart())?.[1];
}
function parseDrawnWidth(comment) {
  const width = /^\[sync [^\]]*\] ([1-9]\d{0,4}) pixels wide/.exec(comment.trimStart())?.[1];
  return width === void 0 ? void 0 : Number(width);
}

// src/sync/apply/attachments.ts
async function applyAttachments(id2, { attachments }, context) {
  const { reader, writer, listed, isNew } = context;
  const existing = isNew ? [] : listed.get(id2) ?? await reader.readAttachments(id2);
  await attachFiles(attachments, existing, { ...context, id: id2 });
  const wanted = new Set(attachments.map((attachment) => attachment.name));
  for (const attachment of existing) {
    const ours = parseAttachmentMark(attachment.comment) !== void 0;
    if (ours && !wanted.has(attachment.name)) await writer.detach(attachment);
  }
}
async function attachFiles(attachments, existing, context) {
  const byName = new Map(existing.map((attachment) => [attachment.name, attachment]));
  const sent = [];
  for (const attachment of attachments) {
    const present = byName.get(attachment.name);
    if (present !== void 0 && parseAttachmentMark(present.comment) === attachment.digest) continue;
    await context.writer.attach(context.id, await toUpload(attachment, context));
    sent.push(attachment.name);
  }
  return sent;
}
async function toUpload({ name, mediaType, digest, source }, context) {
  const picture = source.kind === "diagram" ? context.images.get(source.code) : void 0;
  const bytes = picture?.bytes ?? await readSource(source, context);
  if (bytes !== void 0)
    return { name, mediaType, comment: formatAttachmentMark(digest, picture?.width), bytes };
  const what = source.kind === "file" ? `${source.path} is gone` : "its diagram was not drawn";
  throw new ConfluenceError(`Cannot attach ${name}: ${what}.`, { code: "rejected" });
}
async function readSource(source, { tree }) {
  if (source.kind === "text") return new TextEncoder().encode(source.text);
  return source.kind === "file" ? tree.readBytes(source.path) : void 0;
}

// src/sync/page/hang-on.ts
async function sendFiles({ reader, writer, tree }, id2, { page, prepared, isNew }) {
  if (page.attachments.length === 0) return [];
  const context = { writer, tree, images: prepared.images };
  return attachFiles(page.attachments, isNew ? [] : await reader.readAttachments(id2), { ...context, id: id2 });
}
async function addLabels({ reader, writer }, id2, { page, labels, isNew }) {
  const wanted = [.../* @__PURE__ */ new Set([...labels, ...page.labels])];
  if (wanted.length === 0) return [];
  const present = new Set(isNew ? [] : await reader.readLabels(id2));
  const missing = wanted.filter((label) => !present.has(label));
  if (missing.length > 0) await writer.addLabels(id2, missing);
  return missing;
}
async function completeNewPage(ports, id2, work) {
  const problems = [];
  const attempt = async (step) => {
    try {
      return await step;
    } catch (error) {
      if (!(error instanceof ConfluenceError)) throw error;
      problems.push(error.message);
      return [];
    }
  };
  const attached = await attempt(sendFiles(ports, id2, { ...work, isNew: true }));
  const labels = await attempt(addLabels(ports, id2, { ...work, isNew: true }));
  return { attached, labels, problems };
}

// src/sync/page/message.ts
var longestPath = 200;
function describeVersion(path8, title, body) {
  return `${path8.slice(-longestPath)}, by the command confluence [${shortHash([title, body], 12)}]`;
}

// src/sync/diagrams.ts
async function drawDiagrams(pages, renderer) {
  const diagrams = /* @__PURE__ */ new Map();
  for (const { page, present } of pages) {
    for (const { name, source } of page.attachments) {
      if (source.kind === "diagram" && !present.has(name)) diagrams.set(source.code, source);
    }
  }
  const wanted = [...diagrams.values()];
  const drawings = wanted.length === 0 ? [] : await draw(wanted, renderer);
  const images = /* @__PURE__ */ new Map();
  const broken2 = /* @__PURE__ */ new Map();
  for (const [index, { code }] of wanted.entries()) {
    const drawing2 = drawings[index];
    if (drawing2?.kind === "image") images.set(code, drawing2);
    else broken2.set(code, drawing2 ?? { reason: "it was not drawn" });
  }
  return { images, broken: broken2 };
}
var widest = 1800;
function collectWidths(pages, images) {
  return new Map(
    pages.map(({ page, present }) => {
      const widths = /* @__PURE__ */ new Map();
      for (const { name, source } of page.attachments) {
        const drawn = source.kind === "diagram" ? images.get(source.code)?.width : void 0;
        const width = present.get(name) ?? drawn;
        if (width !== void 0) widths.set(name, Math.min(width, widest));
      }
      return [page.entry.path, widths];
    })
  );
}
async function draw(diagrams, renderer) {
  try {
    return await renderer.draw(diagrams);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return diagrams.map(() => ({ kind: "broken", reason: error.message.replace(/\.$/, "") }));
  }
}

// src/sync/page/jira-ticket.ts
function addTicket(page, key, settings2) {
  if (key === void 0) return page;
  const content = writeBody([makeTicket(key, page, settings2)]);
  const body = partsOf(page.body);
  const shown = body.some((part) => typeof part === "string" && part.includes(content));
  return shown ? page : { ...page, body: [`<p>${content}</p>
`, ...body] };
}
function writeBody(nodes) {
  return serialize(nodes).filter((part) => typeof part === "string").join("");
}
function makeTicket(key, { entry: entry2 }, { deployment, siteUrl, smartLinks }) {
  if (deployment === "datacenter") return macro("jira", { parameters: { key } });
  const url = `${entry2.jira?.url ?? new URL(siteUrl).origin}/browse/${key}`;
  return smartLinks === "always" ? smartLink(url) : webLink(url, [text(key)]);
}
var shownTicket = /^\s*<p[^>]*>\s*(?:<a [^>]*href="[^"]*\/browse\/([A-Z][A-Z0-9_]*-\d+)"[^>]*>[^<]*<\/a>|<ac:structured-macro [^>]*ac:name="jira"(?:(?!<\/ac:structured-macro>)[\s\S])*?<ac:parameter ac:name="key">([A-Z][A-Z0-9_]*-\d+)<\/ac:parameter>(?:(?!<\/ac:structured-macro>)[\s\S])*<\/ac:structured-macro>)\s*<\/p>/;
function findTicket(body) {
  const [, linked, named] = shownTicket.exec(body) ?? [];
  return linked ?? named;
}

// src/sync/page/prepare.ts
async function preparePage(ports, options2, { siteUrl, deployment }) {
  const { source, mappingFile, name } = options2;
  const mapping = await ports.tree.readText(mappingFile);
  const entries = mapping === void 0 ? [] : parseMapping(mapping, mappingFile).entries;
  const jira = entries.find((each) => each.jira !== void 0)?.jira;
  const entry2 = {
    path: source.path,
    space: name.space,
    title: name.title,
    adopt: false,
    ...jira === void 0 ? {} : { jira }
  };
  const settings2 = { ...options2.settings, siteUrl, deployment };
  const made = source.format === "storage" ? await takeStorage(ports, options2, entry2) : await convert(ports, options2, { entry: entry2, entries, settings: settings2 });
  const { page, ...rest } = made;
  return {
    ...rest,
    entries,
    ...page === void 0 ? {} : { page: addTicket(page, options2.jiraTicket, settings2) }
  };
}
function writeBody2({ body }, { widths }) {
  return fillBody(
    body,
    (path8) => path8,
    (name) => widths.get(name)
  );
}
async function takeStorage(ports, { source: { path: path8, text: text2 }, secrets }, entry2) {
  const page = {
    entry: entry2,
    title: entry2.title ?? "",
    body: [text2],
    labels: [],
    attachments: [],
    readOnly: false
  };
  const problem = findXmlError(text2, findNameProblem);
  const found = await createSecretSearch(ports, secrets).search(entry2, text2, problem ? void 0 : page);
  const reason = `Cannot use the storage format: ${problem?.message}. Correct it.`;
  const messages = problem ? [
    ...found,
    createMessage(reason, { path: path8, place: problem, ruleId: "malformed-storage", severity: "error" })
  ] : found;
  const failed = messages.some((message) => severityOf(message) === "error");
  return { ...failed ? {} : { page }, images: /* @__PURE__ */ new Map(), widths: /* @__PURE__ */ new Map(), messages };
}
async function convert(ports, { source, repository, secrets }, { entry: entry2, entries, settings: settings2 }) {
  const { path: path8, text: text2 } = source;
  const references = findReferences(path8, text2, repository);
  const tree = {
    ...ports.tree,
    // Standard input is a file that the folder does not have.
    readText: async (name) => name === path8 ? text2 : ports.tree.readText(name)
  };
  const converter = createConverter({ ...ports, tree }, { secrets });
  const facts = await readFacts(ports, references, entries);
  const surroundings = { settings: settings2, repository, facts };
  const { page: first } = await converter.convert({ entry: entry2, digest: "", title: "", references }, surroundings);
  const files = first === void 0 ? [] : [{ page: first, present: /* @__PURE__ */ new Map() }];
  const { images, broken: broken2 } = await drawDiagrams(files, ports.diagrams);
  await converter.convertBroken(broken2, surroundings);
  const page = converter.built(path8)?.page;
  const widths = collectWidths(files, images).get(path8) ?? /* @__PURE__ */ new Map();
  const messages = await converter.collectMessages();
  return { ...page === void 0 ? {} : { page }, images, widths, messages };
}
async function readFacts({ tree }, references, entries) {
  const { files, folders } = await tree.list();
  const images = /* @__PURE__ */ new Map();
  for (const path8 of references) {
    const facts = path8 === "" ? void 0 : await readImage(path8, tree);
    if (facts !== void 0) images.set(path8, facts);
  }
  const pages = new Map(
    entries.flatMap(
      ({ path: path8, space: space2, pageId: pageId2 }) => pageId2 === void 0 ? [] : [[path8, { ref: { kind: "id", id: pageId2 }, space: space2 }]]
    )
  );
  return { files: /* @__PURE__ */ new Set([...files, ...images.keys()]), folders, images, pages };
}

// src/sync/page/create.ts
async function createPage(ports, options2) {
  const { reader } = ports;
  const { name } = options2;
  const connection = await reader.connect();
  const space2 = await openSpace(reader, name.space);
  const taken = await findPage(reader, space2, name.title);
  if (taken !== void 0) return refuseTaken(taken, space2);
  const parent = await findParent(reader, space2, options2);
  if (typeof parent === "object") return parent;
  const prepared = await preparePage(ports, options2, connection);
  const { page, messages } = prepared;
  if (page === void 0) {
    const error = `Cannot create "${name.title}": ${options2.source.path} has errors. Correct them; nothing was written.`;
    return { status: "refused", reason: "errors", error, messages };
  }
  const body = writeBody2(page, prepared);
  const message = describeVersion(page.entry.path, page.title, body);
  const content = { title: page.title, body, message, ...parent === void 0 ? {} : { parentId: parent } };
  try {
    const made = await write(ports, connection, { space: space2, content });
    const rest = await completeNewPage(ports, made.id, { page, prepared, labels: options2.labels });
    return { status: "created", page: made, space: space2.key, ...rest, messages };
  } catch (error) {
    if (!(error instanceof ConfluenceError) || error.code === "auth") throw error;
    return { status: "refused", reason: "refused", error: error.message, messages };
  }
}
function refuseTaken(page, { key }) {
  const where = page.status === "archived" ? "an archived page has this title. Restore it in Confluence, give it another title there," : 'a page has this title. Change it with "confluence update",';
  const error = `Cannot create "${page.title}" in space ${key}: ${where} or choose another title. It is page ${page.id}, ${page.url}`;
  return { status: "refused", reason: "title-taken", error, page, messages: [] };
}
async function findParent(reader, space2, { parent, name }) {
  if (parent === void 0) return void 0;
  const refuse4 = (error) => ({
    status: "refused",
    reason: "parent-not-found",
    error,
    messages: []
  });
  if (parent.kind === "title") {
    const found = await findPage(reader, space2, parent.title);
    if (found?.status === "current") return found.id;
    const task = `create "${name.title}" under "${parent.title}"`;
    return refuse4(await describeMissing(reader, space2, { task, title: parent.title }));
  }
  const [page] = await reader.readPages([parent.id]);
  if (page === void 0 || page.spaceId === space2.id && page.status === "current") return parent.id;
  const why = page.spaceId === space2.id ? `page ${page.id} is ${page.status}` : `page ${page.id} is in another space`;
  return refuse4(`Cannot create "${name.title}" under page ${parent.id}: ${why}. Choose another parent.`);
}
async function write({ writer }, { hasDrafts }, { space: space2, content }) {
  if (!hasDrafts) return writer.create(space2, content, true);
  const draft = await writer.createDraft({ space: space2, title: content.title });
  try {
    return await writer.publish(draft, space2, content);
  } catch (error) {
    if (error instanceof ConfluenceError && error.code !== "unavailable") await discard(draft, writer);
    throw error;
  }
}

// src/sync/page/read.ts
var mostPeople = 50;
async function readPage(reader, { space: key, title }) {
  const { siteUrl } = await reader.connect();
  const space2 = await openSpace(reader, key);
  const page = await findPage(reader, space2, title);
  if (page === void 0) {
    const error = await describeMissing(reader, space2, { task: `read "${title}"`, title });
    return { status: "refused", reason: "not-found", error, messages: [] };
  }
  const [bodies, labels, attachments] = await Promise.all([
    reader.readBodies([page.id]),
    reader.readLabels(page.id),
    reader.readAttachments(page.id)
  ]);
  const storage = bodies.get(page.id) ?? "";
  const names2 = await reader.readNames(findPeople(storage));
  return { status: "read", page, space: space2, siteUrl, storage, labels, attachments, names: names2 };
}
function findPeople(storage) {
  const found = [...storage.matchAll(/\sri:(?:account-id|userkey)="([^"<&]+)"/g)].map(([, id2 = ""]) => id2);
  return [...new Set(found)].slice(0, mostPeople);
}

// src/sync/carry-over.ts
async function carryOver(documents, { path: path8, page, ...replacement }) {
  try {
    return await documents.carry(replacement);
  } catch (error) {
    if (!(error instanceof LimitError)) throw error;
    const reason = `Cannot write page ${page.id} "${page.title}" from ${path8}: ${error.message}, and inline comments and ticks of its readers would be lost. Split the file; or see whether the page was filled by hand, and restore one of its older versions (${page.url}).`;
    throw new LimitError(reason, { cause: error });
  }
}

// src/core/comments/messages.ts
var longest = 60;
function describeLost(lost, { path: path8, page, comments: comments2 = [] }) {
  const known = new Map(comments2.map((comment) => [comment.ref, comment]));
  return lost.map(({ ref, text: text2 }) => {
    const comment = known.get(ref);
    const who = comment?.authorId === void 0 ? "" : ` by account ${comment.authorId}`;
    const url = comment?.url ?? page.url;
    return createMessage(
      `Cannot keep the inline comment${who} on ${quote(text2)} of page ${page.id} "${page.title}": that text is not in ${path8} any more. The comment loses its place, and stays in the list of the page's comments: read it there, ask its author, and resolve it (${url}).`,
      { path: path8, ruleId: "comment-lost", severity: "warning" }
    );
  });
}
function describeUnkept(comments2, { path: path8, page }) {
  return comments2.map(({ selection, authorId, url = page.url }) => {
    const who = authorId === void 0 ? "" : ` by account ${authorId}`;
    return createMessage(
      `Cannot keep the inline comment${who} on ${quote(selection)} of page ${page.id} "${page.title}": it was made while the page was written, and the page changed again. The comment loses its place, and stays in the list of the page's comments: read it there, ask its author, and resolve it (${url}).`,
      { path: path8, ruleId: "comment-lost", severity: "warning" }
    );
  });
}
function quote(text2) {
  if (text2 === "") return "a place without text";
  const characters = Array.from(text2);
  return `"${characters.length > longest ? `${characters.slice(0, longest - 1).join("").trimEnd()}…` : text2}"`;
}

// src/sync/put-back.ts
async function putBack(ports, written, comments2) {
  const missing = await findMissing(ports, written, comments2);
  if (missing === void 0) return [];
  const { path: path8, page, title, message } = written;
  const { before, now } = missing;
  const refs = new Set(missing.comments.map(({ ref }) => ref));
  try {
    const { body, lost } = await carryOver(ports.documents, { path: path8, page, current: before, next: now });
    if (body !== now) await ports.writer.update(page, { title, body, message });
    const ours = lost.filter(({ ref }) => refs.has(ref));
    return describeLost(ours, { path: path8, page, comments: missing.comments });
  } catch (error) {
    if (!(error instanceof ConfluenceError) && !(error instanceof LimitError)) throw error;
    return describeUnkept(missing.comments, { path: path8, page });
  }
}
async function findMissing({ reader }, { page, replaced }, comments2) {
  try {
    const now = await reader.readVersionBody(page.id, page.version.number);
    if (now === void 0) return void 0;
    const present = findMarkers(now);
    const left = comments2.filter(({ ref }) => !present.has(ref));
    for (const number of left.length === 0 ? [] : replaced) {
      const before = await reader.readVersionBody(page.id, number) ?? "";
      const there = findMarkers(before);
      const found = left.filter(({ ref }) => there.has(ref));
      if (found.length > 0) return { comments: found, before, now };
    }
  } catch (error) {
    if (!(error instanceof ConfluenceError)) throw error;
  }
  return void 0;
}

// src/sync/late-comments.ts
var longestMs = 10 * 6e4;
var toleranceMs = 1e4;
var mostBatches = 4;
function createLateComments(ports) {
  const pages = /* @__PURE__ */ new Map();
  return {
    note({ path: path8, replaced, written, content }) {
      const before = pages.get(written.id);
      pages.set(written.id, {
        path: path8,
        replaced: [replaced.page.version.number, ...before?.replaced ?? []],
        known: /* @__PURE__ */ new Set([...findMarkers(replaced.body ?? ""), ...before?.known ?? []]),
        page: written,
        title: content.title,
        message: content.message
      });
    },
    async keep() {
      const messages = [];
      for (const [page, comments2] of await findLate(ports.reader, pages))
        messages.push(...await putBack(ports, page, comments2));
      return messages;
    }
  };
}
async function findLate(reader, pages) {
  const late = /* @__PURE__ */ new Map();
  if (pages.size === 0) return late;
  const times = [...pages.values()].map(({ page }) => timeOf(page.version)).filter(Number.isFinite);
  const since = times.reduce((first, time) => Math.min(first, time), times[0] ?? Number.NEGATIVE_INFINITY) - longestMs;
  try {
    let batches = 0;
    for await (const batch of reader.listNewestComments()) {
      for (const comment of batch) {
        const page = pages.get(comment.pageId);
        if (page !== void 0 && isLate(comment, page, since))
          late.set(page, [...late.get(page) ?? [], comment]);
      }
      batches += 1;
      const last = batch.at(-1);
      const goesOn = last === void 0 || timeOf(last) >= since;
      if (!goesOn || batches >= mostBatches) break;
    }
  } catch (error) {
    if (!(error instanceof ConfluenceError)) throw error;
  }
  return late;
}
function isLate(comment, { known, page }, since) {
  if (known.has(comment.ref)) return false;
  const madeAt = timeOf(comment);
  return Number.isNaN(madeAt) || madeAt >= since && !(madeAt > timeOf(page.version) + toleranceMs);
}
function timeOf({ createdAt }) {
  return Date.parse(createdAt ?? "");
}

// src/sync/name-lost.ts
async function nameLost(reader, lost, { path: path8, page }) {
  const comments2 = lost.length === 0 ? [] : await readComments(reader, page);
  return describeLost(lost, { path: path8, page, comments: comments2 });
}
async function readComments(reader, { id: id2 }) {
  try {
    return await reader.readInlineComments(id2);
  } catch (error) {
    if (!(error instanceof ConfluenceError)) throw error;
    return [];
  }
}

// src/sync/page/managed.ts
async function findMirrored(reader, page, { entries, space: space2 }) {
  const entry2 = entries.find(
    ({ pageId: pageId2, title, space: key }) => pageId2 === page.id || pageId2 === void 0 && title !== void 0 && foldSpaceKey(key) === foldSpaceKey(space2) && foldTitle(title) === foldTitle(page.title)
  );
  if (entry2 !== void 0) return entry2.path;
  const current = readPath(page.version.message);
  if (current !== void 0) return current;
  for await (const versions of reader.readVersions(page.id)) {
    for (const { message } of versions) {
      const path8 = readPath(message);
      if (path8 !== void 0) return path8;
    }
  }
  return void 0;
}
function readPath(message) {
  return parseMark(message) === void 0 ? void 0 : readOrigin(message.trimStart());
}

// src/sync/page/own-files.ts
function pointToOwnFiles(body, siteUrl, id2) {
  const address = `${siteUrl}/download/attachments/${id2}/`.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const resource = new RegExp(`<ri:url ri:value="${address}([^"?&/]+)(?:\\?[^"]*)?" />`, "g");
  return body.replaceAll(resource, (whole, name) => {
    const decoded = decode2(name);
    return decoded === void 0 ? whole : writeAttachment(decoded);
  });
}
function writeAttachment(name) {
  const made = image({ kind: "attachment", name }, {}).children.filter((child) => isElement(child));
  return serialize(made).filter((part) => typeof part === "string").join("");
}
function decode2(name) {
  try {
    return decodeURIComponent(name);
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    return void 0;
  }
}

// src/sync/page/update.ts
async function updatePage(ports, options2) {
  const { reader } = ports;
  const { name, source } = options2;
  const connection = await reader.connect();
  const space2 = await openSpace(reader, name.space);
  const target = await findPage(reader, space2, name.title);
  const task = `update "${name.title}"`;
  if (target === void 0)
    return refuse("not-found", await describeMissing(reader, space2, { task, title: name.title }));
  if (target.status !== "current") {
    const error = `Cannot ${task}: page ${target.id} is ${target.status}. Restore it in Confluence first: ${target.url}`;
    return refuse("archived", error, target);
  }
  const current = (await reader.readBodies([target.id])).get(target.id) ?? "";
  const ticket = options2.jiraTicket ?? findTicket(current);
  const kept = ticket === void 0 ? {} : { jiraTicket: ticket };
  const prepared = await preparePage(
    ports,
    { ...options2, ...kept, name: { ...name, title: target.title } },
    connection
  );
  const mirrored = await findMirrored(reader, target, {
    entries: [...options2.mirrored, ...prepared.entries],
    space: space2.key
  });
  if (mirrored !== void 0 && !options2.force) {
    const error = `Cannot ${task}: page ${target.id} mirrors ${mirrored}, so that the next sync overwrites what is written now. Change that file, or use --force.`;
    return refuse("managed", error, target);
  }
  const { page } = prepared;
  if (page === void 0) {
    const error = `Cannot ${task}: ${source.path} has errors. Correct them; nothing was written.`;
    return { ...refuse("errors", error, target), messages: prepared.messages };
  }
  const messages = mirrored === void 0 ? prepared.messages : [...prepared.messages, warn(target, mirrored, page)];
  return write2(ports, {
    target,
    current,
    page,
    prepared: { ...prepared, messages },
    labels: options2.labels,
    space: space2.key,
    siteUrl: connection.siteUrl
  });
}
async function write2(ports, { target, current, page, prepared, labels, space: space2, siteUrl }) {
  const { messages } = prepared;
  try {
    const attached = await sendFiles(ports, target.id, { page, prepared, isNew: false });
    const added = await addLabels(ports, target.id, { page, labels, isNew: false });
    const body = pointToOwnFiles(writeBody2(page, prepared), siteUrl, target.id);
    const message = describeVersion(page.entry.path, target.title, body);
    const shared2 = { space: space2, attached, labels: added, problems: [], messages };
    if (target.version.message === message) {
      const isSame = attached.length === 0 && added.length === 0;
      return { status: isSame ? "unchanged" : "updated", page: target, ...shared2 };
    }
    const { path: path8 } = page.entry;
    const carried = await carryOver(ports.documents, { path: path8, page: target, current, next: body });
    const content = { title: target.title, body: carried.body, message };
    const written = await ports.writer.update(target, content);
    const late = createLateComments(ports);
    late.note({ path: path8, replaced: { page: target, body: current }, written, content });
    const lost = await nameLost(ports.reader, carried.lost, { path: path8, page: target });
    return {
      status: "updated",
      page: written,
      ...shared2,
      messages: [...messages, ...lost, ...await late.keep()]
    };
  } catch (error) {
    if (!(error instanceof LimitError) && (!(error instanceof ConfluenceError) || error.code === "auth"))
      throw error;
    return { ...refuse("refused", error.message, target), messages };
  }
}
function refuse(reason, error, page) {
  return { status: "refused", reason, error, ...page === void 0 ? {} : { page }, messages: [] };
}
function warn({ id: id2 }, mirrored, { entry: entry2 }) {
  const reason = `Page ${id2} mirrors ${mirrored}: the next sync overwrites what is written now.`;
  return createMessage(reason, { path: entry2.path, ruleId: "mirrored-page", severity: "warning" });
}

// src/sync/no-journal.ts
var noJournal = {
  read: () => Promise.resolve([]),
  add: () => Promise.resolve(),
  replace: () => Promise.resolve()
};

// src/sync/apply/access.ts
async function applyAccess(id2, { readOnly, entry: entry2 }, context) {
  try {
    await context.writer.setReadOnly(id2, readOnly, context.isNew);
    return true;
  } catch (error) {
    if (!(error instanceof ConfluenceError) || !isRefusal2(error)) throw error;
    const reason = `Cannot restrict who edits the pages: ${error.message} They stay open to all editors of the space. Set read-only to false to stop trying.`;
    context.warnOnce(
      createMessage(reason, { path: entry2.path, ruleId: "restrictions-unavailable", severity: "warning" })
    );
    return false;
  }
}
function isRefusal2({ code }) {
  return code === "forbidden" || code === "rejected" || code === "not-found";
}

// src/sync/apply/labels.ts
async function applyLabels(id2, { labels }, { reader, writer }) {
  const managed = await reader.readManagedLabels(id2);
  const current = new Set(managed.length === 0 && labels.length === 0 ? [] : await reader.readLabels(id2));
  const added = labels.filter((label) => !current.has(label));
  const removed = managed.filter((label) => !labels.includes(label));
  const ours = labels.filter((label) => managed.includes(label) || added.includes(label));
  await remember(id2, { from: managed, to: [.../* @__PURE__ */ new Set([...managed, ...ours])] }, writer);
  if (added.length > 0) await writer.addLabels(id2, added);
  for (const label of removed) if (current.has(label)) await writer.removeLabel(id2, label);
  await remember(id2, { from: [.../* @__PURE__ */ new Set([...managed, ...ours])], to: ours }, writer);
}
async function labelNewPage(id2, { labels }, { writer }) {
  if (labels.length === 0) return;
  await writer.writeManagedLabels(id2, labels, true);
  await writer.addLabels(id2, labels);
}
async function remember(id2, { from, to }, writer) {
  if (from.length === to.length && to.every((label) => from.includes(label))) return;
  await writer.writeManagedLabels(id2, to, false);
}

// src/core/desired/fingerprint.ts
var converterVersion = 2;
function fingerprintInputs(inputs) {
  const { entry: entry2, digest, settings: settings2, repository, references, facts } = inputs;
  const paths = entry2.parent?.kind === "path" ? [...references, entry2.parent.path] : [...references];
  const described = paths.map((path8) => describeFact(facts, path8)).filter((fact) => fact !== void 0);
  return hashInputs([
    String(converterVersion),
    JSON.stringify([
      entry2.path,
      entry2.space,
      entry2.title ?? null,
      entry2.labels ?? null,
      entry2.readOnly ?? null,
      entry2.jira ?? null,
      // Taken back, an allowance has to make the file be searched again.
      ...entry2.allowSecrets === void 0 ? [] : [entry2.allowSecrets]
    ]),
    JSON.stringify(entry2.parent ?? null),
    JSON.stringify(settings2, Object.keys(settings2).sort()),
    JSON.stringify([settings2.mermaid, settings2.math]),
    JSON.stringify([repository.name, repository.url ?? null, repository.branch]),
    digest,
    ...described.sort()
  ]);
}
function fingerprintOutput(page, body, parentId) {
  return {
    title: hashOutput("title", [page.title]),
    body: hashOutput("body", [body]),
    place: hashPlace(parentId),
    labels: hashOutput("labels", [...page.labels].sort()),
    attachments: hashOutput(
      "attachments",
      page.attachments.map(({ name, digest }) => `${name} ${digest}`).sort()
    ),
    access: page.readOnly ? "r" : "w"
  };
}
function hashPlace(parentId) {
  return hashOutput("place", parentId === void 0 ? [] : [parentId]);
}

// src/core/plan/drift.ts
function findDrift({ page, ownership }, place) {
  if (page.status !== "current") return { kind: "trashed" };
  if (ownership.kind === "edited") return editedBy(page, ownership.version);
  if (ownership.kind === "foreign") return void 0;
  const isElsewhere = place.kind === "under" && page.parentId !== place.id;
  if (isElsewhere && ownership.mark.fingerprint.output.place === hashPlace(place.id)) return { kind: "moved" };
  return page.subtype === "live" ? { kind: "live" } : void 0;
}
function isMendable({ kind }) {
  return kind !== "live";
}
function editedBy({ version }, since) {
  return {
    kind: "edited",
    since,
    version: version.number,
    ...version.authorId === void 0 ? {} : { authorId: version.authorId },
    ...version.createdAt === void 0 ? {} : { at: version.createdAt }
  };
}

// src/sync/unpublished.ts
async function readUnpublished(reader, { status, id: id2 }) {
  return status === "current" ? reader.readUnpublished(id2) : void 0;
}
function describeUnpublished(edit, { path: path8, page, body }) {
  if (edit === void 0 || body === void 0) return [];
  if (edit.title === page.title && isSameForReaders(edit.body, body)) return [];
  const who = edit.authorId === void 0 ? "" : ` by account ${edit.authorId}`;
  const reason = `Page ${page.id} "${page.title}" has an unpublished edit${who}. Confluence merges the new version into it, and parts of it can get lost: its author should compare it before publishing (${page.url}).`;
  return [createMessage(reason, { path: path8, ruleId: "unpublished-edit", severity: "warning" })];
}

// src/sync/apply/write.ts
var mostAttempts = 3;
async function writePage(page, target, context) {
  const { path: path8 } = page.entry;
  const { content, isOpen } = context.finish(page, context.title);
  if (isOpen) context.unfinished.add(path8);
  else context.unfinished.delete(path8);
  const first = context.written.get(path8) ?? target;
  const isFirst = first === target && context.bodies.has(first.id);
  const edit = isFirst ? await readUnpublished(context.reader, first) : void 0;
  let standing = { page: first, body: await context.bodies.of(first.id) };
  context.tell(describeUnpublished(edit, { path: path8, ...standing }));
  const last = context.lastVersions.get(first.id) ?? ownVersion(standing);
  let drift;
  for (let attempt = 1; ; attempt += 1) {
    const replacement = { current: standing.body ?? "", next: content.body, last };
    const { body, lost } = await carryOver(context.documents, { path: path8, page: standing.page, ...replacement });
    try {
      const written = await context.writer.update(standing.page, { ...content, body });
      context.bodies.remember(first.id, body);
      context.written.set(path8, written);
      context.late.note({ path: path8, replaced: standing, written, content });
      context.tell(await nameLost(context.reader, lost, { path: path8, page: written }));
      return { page: written, ...drift === void 0 ? {} : { drift } };
    } catch (error) {
      const fresh = attempt < mostAttempts ? await readConflict(error, standing.page, context) : void 0;
      if (fresh === void 0) throw error;
      const rival = compareMarks(fresh.page, content);
      if (rival === "same") {
        context.written.set(path8, fresh.page);
        return { page: fresh.page };
      }
      if (rival !== "ours" && !isOnlyTouched(standing, fresh)) {
        if (context.onDrift !== "overwrite") throw error;
        drift = editedBy(fresh.page, first.version.number);
      }
      standing = fresh;
    }
  }
}
function ownVersion({ page, body }) {
  return body === void 0 ? void 0 : { body, tasks: parseMark(page.version.message)?.tasks };
}
async function readConflict(error, { id: id2, version }, { reader, bodies }) {
  if (!(error instanceof ConfluenceError) || error.code !== "conflict") return void 0;
  const [page] = await reader.readPages([id2]);
  if (page === void 0 || page.version.number === version.number) return void 0;
  return { page, body: await bodies.again(id2) };
}
function compareMarks({ version }, { message }) {
  const [other, own] = [parseMark(version.message), parseMark(message)];
  if (other === void 0 || own === void 0) return "theirs";
  const isOurs = other.repository === own.repository && other.path === own.path && other.mapping === own.mapping;
  if (!isOurs) return "theirs";
  const { inputs, output } = own.fingerprint;
  const isWhole = inputs !== unfinished.inputs;
  return isWhole && other.fingerprint.inputs === inputs && sameOutput(other.fingerprint.output, output) ? "same" : "ours";
}
function isOnlyTouched(before, now) {
  if (before.body === void 0 || now.body === void 0) return false;
  const isSamePage = before.page.title === now.page.title && before.page.status === now.page.status;
  return isSamePage && isSameForReaders(before.body, now.body);
}

// src/sync/apply/update.ts
async function applyUpdate(operation, context) {
  const { page, target, changes } = operation;
  const left = parseMark(target.version.message)?.fingerprint.output;
  if (isSettled(operation, context) && left !== void 0 && sameOutput(left, withPlaceOf(left, context.finish(page).output, page))) {
    return { operation, status: "unneeded", page: target };
  }
  if (target.status === "trashed" || target.status === "deleted")
    context.written.set(page.entry.path, await context.writer.restore(target, context.finish(page).content));
  await applyParts(page, target, { parts: changes, context });
  const written = await writePage(page, target, context);
  return { operation, status: "applied", ...written };
}
function isSettled({ page, drift, adopted }, { written }) {
  const { path: path8, pageId: pageId2 } = page.entry;
  return drift === void 0 && adopted === void 0 && pageId2 !== void 0 && !written.has(path8);
}
async function applyParts(page, { id: id2 }, { parts, context }) {
  if (parts.includes("attachments")) await applyAttachments(id2, page, { ...context, isNew: false });
  if (parts.includes("labels")) await applyLabels(id2, page, context);
  if (parts.includes("access")) await applyAccess(id2, page, { ...context, isNew: false });
}
function withPlaceOf(left, wanted, { entry: entry2 }) {
  return entry2.parent === void 0 ? { ...wanted, place: left.place } : wanted;
}

// src/sync/apply/complete.ts
async function applyComplete(operation, context) {
  const { page, target, drift } = operation;
  const lost = drift?.lost ?? outputParts;
  await applyParts(page, target, { parts: lost.filter((part) => part !== "access"), context });
  const isOpen = lost.includes("access") && !await applyAccess(target.id, page, { ...context, isNew: false });
  const isUnneeded = isOpen && lost.length === 1;
  return { operation, status: isUnneeded ? "unneeded" : "applied", page: target };
}

// src/sync/apply/create.ts
async function applyCreate(operation, context) {
  const { page } = operation;
  const published = context.hasDrafts ? await publish(operation, context) : await create(operation, context);
  context.written.set(page.entry.path, published);
  if (page.attachments.length > 0) await applyAttachments(published.id, page, { ...context, isNew: true });
  await labelNewPage(published.id, page, context);
  if (page.readOnly) await applyAccess(published.id, page, { ...context, isNew: true });
  return { operation, status: "applied", page: published };
}
async function create({ page }, context) {
  const { path: path8 } = page.entry;
  const { content, isOpen } = context.finish(page);
  if (isOpen) context.unfinished.add(path8);
  const created = await context.writer.create(context.spaceOf(page), content, !isOpen);
  context.ids.set(path8, created.id);
  return created;
}
async function publish({ page }, context) {
  const draft = context.drafts.get(page.entry.path);
  if (draft === void 0) {
    throw new ConfluenceError(`Cannot create "${page.title}" from ${page.entry.path}: it has no draft.`, {
      code: "unavailable"
    });
  }
  return context.writer.publish(draft, context.spaceOf(page), context.finish(page).content);
}

// src/sync/remote-state.ts
function spaceOf(state, key) {
  return state.spaces.get(foldSpaceKey(key));
}
function observedOf(state, path8) {
  const observed = state.pages.get(path8);
  if (observed === void 0) throw new InputError(`Cannot plan ${path8}: it was not observed.`);
  return observed;
}

// src/sync/apply/current-bodies.ts
function createCurrentBodies(reader, ids, together) {
  const order = [...new Set(ids)];
  const places = new Map(order.map((id2, index) => [id2, Math.floor(index / together)]));
  const batches = /* @__PURE__ */ new Map();
  const known = /* @__PURE__ */ new Map();
  const remember2 = (id2, body) => void known.set(id2, packBody([body]));
  const again = async (id2) => {
    const body = (await reader.readBodies([id2])).get(id2);
    if (body !== void 0) remember2(id2, body);
    return body;
  };
  const readBatch = (place) => {
    const ids2 = order.slice(place * together, (place + 1) * together);
    const batch = batches.get(place) ?? reader.readBodies(ids2).then(pack);
    batches.set(place, batch);
    return batch;
  };
  return {
    has: (id2) => places.has(id2),
    again,
    remember: remember2,
    async of(id2) {
      const body = known.get(id2);
      const place = places.get(id2);
      if (body !== void 0 || place === void 0) return unpack(body);
      try {
        return unpack((await readBatch(place)).get(id2));
      } catch (error) {
        if (!(error instanceof ConfluenceError)) throw error;
        return again(id2);
      }
    }
  };
}
function pack(bodies) {
  return new Map([...bodies].map(([id2, body]) => [id2, packBody([body])]));
}
function unpack(body) {
  return body && fillBody(body, (path8) => path8);
}

// src/sync/apply/finish.ts
function createFinisher(inputs) {
  const { sources, ids, drafted, commit } = inputs;
  const { settings: settings2, repository } = inputs.surroundings;
  const mapping = hashMapping(inputs.mappingFile);
  const facts = followPageIds(inputs.surroundings.facts, ids, inputs.missing);
  const idOf2 = (path8) => {
    const id2 = ids.get(path8);
    if (id2 === void 0)
      throw new InputError(`Cannot finish a page: the id of the page for ${path8} is not known.`);
    return id2;
  };
  return (page, temporaryTitle) => {
    const { entry: entry2 } = page;
    const source = sources.get(entry2.path);
    if (source === void 0)
      throw new InputError(`Cannot finish the page for ${entry2.path}: its file was not read.`);
    const { parent } = entry2;
    const waits = temporaryTitle !== void 0 && parent?.kind === "path" && (drafted.has(parent.path) || !ids.has(parent.path));
    const parentId = waits ? void 0 : parent?.kind === "path" ? idOf2(parent.path) : parent?.id;
    const standIn = inputs.standIn(page);
    const idOrStandIn = (target) => ids.get(target) ?? standIn;
    const body = fillBody(page.body, idOrStandIn, (name) => inputs.widths.get(entry2.path)?.get(name));
    const isOpen = [...openPaths(page.body), ...source.references].some(
      (target) => isToCome(target, facts, ids)
    );
    const title = temporaryTitle ?? page.title;
    const output = fingerprintOutput(page, fillBody(page.body, idOrStandIn), parentId);
    const { digest, references } = source;
    const fingerprint = {
      inputs: fingerprintInputs({ entry: entry2, digest, references, settings: settings2, repository, facts }),
      output
    };
    const tasks = encodeTasks(body);
    const mark = {
      repository: hashRepository(repository.name),
      path: hashPath(entry2.path),
      ...mapping === void 0 ? {} : { mapping },
      fingerprint: temporaryTitle === void 0 && !isOpen ? fingerprint : unfinished,
      ...tasks === void 0 ? {} : { tasks }
    };
    const origin = { path: entry2.path, repository: repository.name, ...commit === void 0 ? {} : { commit } };
    const content = { title, body, message: formatMark(mark, origin) };
    return { content: { ...content, ...parentId === void 0 ? {} : { parentId } }, output, isOpen };
  };
}
function isToCome(path8, { pages }, ids) {
  return pages.get(path8)?.ref.kind === "path" && !ids.has(path8);
}

// src/sync/apply/create-context.ts
function createContext(ports, inputs) {
  const { planned, online, options: options2, drafts, missing, messages, images, widths, listed } = inputs;
  const ids = new Map([...online.remote.ids, ...drafts.ids]);
  const { sources } = planned.state;
  const { surroundings } = online;
  return {
    ...ports,
    onDrift: options2.policy.onDrift,
    hasDrafts: online.connection.hasDrafts,
    ids,
    unfinished: /* @__PURE__ */ new Set(),
    drafts: drafts.ids,
    images,
    listed,
    bodies: createCurrentBodies(ports.reader, findRewritten(planned), online.connection.bodiesAtOnce),
    late: createLateComments(ports),
    lastVersions: online.remote.lastVersions,
    written: /* @__PURE__ */ new Map(),
    finish: createFinisher({
      sources,
      surroundings,
      ids,
      drafted: drafts.ids,
      missing,
      widths,
      commit: options2.commit,
      mappingFile: options2.mappingFile,
      standIn: (page) => findStandIn(page, online)
    }),
    spaceOf: (page) => requireSpace(page, online),
    tell: (said) => {
      for (const message of said) messages.set(`${messages.size}`, message);
    },
    warnOnce: (message) => messages.set(message.ruleId ?? message.reason, messages.get(message.ruleId ?? "") ?? message)
  };
}
function findRewritten({ plan }) {
  return plan.operations.flatMap(
    (operation) => operation.kind === "update" || operation.kind === "move" || operation.kind === "retitle" ? [operation.target.id] : []
  );
}
function findStandIn(page, online) {
  const { parent } = page.entry;
  const above = parent?.kind === "path" ? online.remote.ids.get(parent.path) : parent?.id;
  return requireSpace(page, online).homepageId ?? above ?? toPageId("0");
}
function toDraftOptions(ports, remote, options2) {
  return {
    ...ports,
    concurrency: options2.concurrency,
    signal: options2.signal,
    spaceOf: (page) => requireSpace(page, { remote }),
    living: new Set(remote.ids.values())
  };
}
function requireSpace(page, { remote }) {
  const space2 = spaceOf(remote, page.entry.space);
  if (space2 === void 0)
    throw new InputError(`Cannot write ${page.entry.path}: the space ${page.entry.space} was not found.`);
  return space2;
}

// src/core/plan/refuse.ts
function refuse2(subject, policy) {
  const { entry: entry2, observed, place, space: space2 } = subject;
  if (space2 === void 0) return skip(subject, "space-missing", { failed: true });
  if (observed.kind === "absent") return void 0;
  const strict = policy.onDrift === "fail";
  if (observed.kind === "gone") {
    return policy.onDrift === "overwrite" ? void 0 : skip(subject, "gone", { failed: strict });
  }
  const { page: target, ownership } = observed;
  if (ownership.kind === "foreign" && !policy.adopt && !entry2.adopt) {
    return skip(subject, "not-owned", { target, failed: true });
  }
  if (target.status === "archived") return skip(subject, "archived", { target, failed: true });
  if (target.spaceId !== space2.id) return skip(subject, "other-space", { target, failed: true });
  const drift = findDrift(observed, place);
  if (drift === void 0 || policy.onDrift === "overwrite") return void 0;
  return skip(subject, "drift", { target, drift, failed: strict });
}
function keep(subject, inputs) {
  const { entry: entry2, observed, place } = subject;
  if (observed.kind !== "found" || observed.by !== "id" || entry2.pageId === void 0) return void 0;
  const { ownership, page: target } = observed;
  if (ownership.kind !== "ours" || ownership.mark.fingerprint.inputs !== inputs) return void 0;
  const drift = findDrift(observed, place);
  if (drift !== void 0 && isMendable(drift)) return void 0;
  return skip(subject, "unchanged", { target, failed: false });
}
function skip({ entry: entry2, title }, reason, fields) {
  return { kind: "skip", path: entry2.path, space: entry2.space, title, reason, ...fields };
}

// src/sync/apply/edited-meanwhile.ts
async function leaveEdited(operation, error, { reader, onDrift, written }) {
  if (!(error instanceof ConfluenceError) || error.code !== "conflict" || onDrift === "overwrite")
    return void 0;
  if (!("page" in operation) || !("target" in operation)) return void 0;
  const { entry: entry2, title } = operation.page;
  const known = written.get(entry2.path) ?? operation.target;
  const target = await readAgain(reader, known.id);
  if (target === void 0 || target.version.number <= known.version.number) return void 0;
  const drift = editedBy(target, known.version.number);
  const left = skip({ entry: entry2, title }, "drift", { target, drift, failed: onDrift === "fail" });
  return { operation: left, status: "skipped" };
}
async function readAgain(reader, id2) {
  try {
    return (await reader.readPages([id2]))[0];
  } catch (error) {
    if (!(error instanceof ConfluenceError)) throw error;
    return void 0;
  }
}

// src/sync/apply/failed-creates.ts
function findFailedCreates(outcomes) {
  return outcomes.flatMap((outcome) => {
    const { operation, status } = outcome;
    const exists = status === "applied" || status === "unneeded" || status === "failed" && outcome.pageId !== void 0;
    return operation.kind === "create" && !exists ? [operation.page.entry.path] : [];
  });
}
async function repairLinks(outcomes, missing, { context, refresh: refresh2, concurrency }) {
  const limit = pLimit(concurrency);
  const repairOne = async (outcome) => {
    const { operation } = outcome;
    const waits = outcome.status === "applied" && "page" in operation && (context.unfinished.has(operation.page.entry.path) || openPaths(operation.page.body).some((path8) => missing.has(path8)));
    const fresh = waits ? refresh2(operation) : operation;
    if (!waits || operation.kind === "retitle" || !("page" in fresh)) return outcome;
    return limit(() => repair(fresh.page, outcome, context));
  };
  return Promise.all(outcomes.map(repairOne));
}
async function repair(page, outcome, context) {
  try {
    return { ...outcome, ...await writePage(page, outcome.page, context) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { operation: outcome.operation, status: "failed", error, pageId: outcome.page.id };
  }
}

// src/sync/apply/drafts.ts
function openDrafts(options2) {
  const { journal, writer, living } = options2;
  let reading;
  const readLeft = () => reading ??= journal.read().then(byPath);
  const known = { ids: /* @__PURE__ */ new Map(), failures: /* @__PURE__ */ new Map(), readLeft };
  const { ids, failures } = known;
  const limit = pLimit(options2.concurrency);
  const begun = /* @__PURE__ */ new Map();
  const begin = (page) => {
    const { path: path8 } = page.entry;
    if (begun.has(path8)) return;
    const made = limit(() => makeDraft(page, known, options2));
    made.catch(() => void 0);
    begun.set(path8, made);
  };
  return {
    begin,
    async finish(pages) {
      for (const page of pages) begin(page);
      await Promise.all(begun.values());
      const missing = findMissing2(pages, ids);
      const planned = new Set(pages.map(({ entry: entry2 }) => entry2.path));
      const useless = [...ids].flatMap(([path8, id2]) => missing.has(path8) || !planned.has(path8) ? [id2] : []);
      const abandoned = [...(await readLeft()).values()].map((draft) => draft.id).filter((id2) => !living.has(id2));
      const gone = new Set(living);
      const remove2 = async (id2) => {
        if (await discard(id2, writer)) gone.add(id2);
      };
      await Promise.all([...useless, ...abandoned].map((id2) => limit(() => remove2(id2))));
      return { ids: new Map([...ids].filter(([path8]) => planned.has(path8))), failures, missing, gone };
    },
    async undo() {
      await Promise.allSettled(begun.values());
      await undoDrafts([...ids.values()], options2);
    }
  };
}
async function makeDraft(page, { ids, failures, readLeft }, { writer, journal, signal, spaceOf: spaceOf2, living }) {
  const { path: path8 } = page.entry;
  try {
    const space2 = spaceOf2(page);
    const left = await readLeft();
    const old = left.get(path8);
    if (old !== void 0 && old.space === space2.id && !living.has(old.id)) {
      ids.set(path8, old.id);
      left.delete(path8);
    } else if (signal?.aborted !== true) {
      const id2 = await writer.createDraft({ space: space2, title: page.title });
      ids.set(path8, id2);
      await journal.add({ path: path8, space: space2.id, id: id2 });
    }
  } catch (error) {
    if (!(error instanceof ConfluenceError)) throw error;
    failures.set(path8, error);
  }
}
function byPath(drafts) {
  return new Map(drafts.map((draft) => [draft.path, draft]));
}
function findMissing2(pages, ids) {
  const parents = new Map(
    pages.map(({ entry: entry2 }) => [entry2.path, entry2.parent?.kind === "path" ? entry2.parent.path : void 0])
  );
  const missing = /* @__PURE__ */ new Set();
  for (const path8 of parents.keys()) {
    const chain = [];
    let current = path8;
    while (current !== void 0 && parents.has(current) && ids.has(current)) {
      chain.push(current);
      current = parents.get(current);
    }
    const broken2 = current !== void 0 && parents.has(current);
    if (broken2) for (const member of [...chain, current]) missing.add(member);
  }
  return missing;
}

// src/sync/apply/page-files.ts
async function readPageFiles(operations, {
  reader,
  listed,
  concurrency
}) {
  const limit = pLimit(concurrency);
  const read2 = async (operation) => {
    if (!("page" in operation)) return [];
    const { page } = operation;
    if (!page.attachments.some(({ source }) => source.kind === "diagram")) return [];
    if (operation.kind === "create") return [{ page, present: /* @__PURE__ */ new Map() }];
    const attachments = await limit(() => list(operation.target.id, reader));
    if (attachments === void 0) return [{ page, present: /* @__PURE__ */ new Map() }];
    listed.set(operation.target.id, attachments);
    return [{ page, present: findDrawings(page, attachments) }];
  };
  return (await Promise.all(operations.map(read2))).flat();
}
async function list(id2, reader) {
  try {
    return await reader.readAttachments(id2);
  } catch (error) {
    if (!(error instanceof ConfluenceError)) throw error;
    return void 0;
  }
}
function findDrawings(page, attachments) {
  const wanted = new Map(page.attachments.map(({ name, digest }) => [name, digest]));
  const present = /* @__PURE__ */ new Map();
  for (const { name, comment } of attachments) {
    const width = parseDrawnWidth(comment);
    const isWanted = wanted.has(name) && wanted.get(name) === parseAttachmentMark(comment);
    if (isWanted && width !== void 0) present.set(name, width);
  }
  return present;
}

// src/sync/apply/move.ts
async function applyMove(operation, context) {
  return { operation, status: "applied", ...await writePage(operation.page, operation.target, context) };
}

// src/sync/apply/remove.ts
async function applyRemove(operation, { reader, writer }) {
  const { kind, target } = operation;
  if (await reader.hasChildren(target.id)) {
    throw new ConfluenceError(
      `Cannot ${kind} page ${target.id} "${target.title}": other pages or folders are under it. Move them elsewhere, or remove it by hand.`,
      { code: "rejected" }
    );
  }
  await writer[kind](target.id);
  return { operation, status: "applied", page: target };
}

// src/sync/apply/retitle.ts
async function applyRetitle(operation, context) {
  const { page, target, temporaryTitle: title } = operation;
  return { operation, status: "applied", ...await writePage(page, target, { ...context, title }) };
}

// src/core/plan/dependencies.ts
function findDependencies(operations) {
  const providers = findProviders(operations);
  return operations.map((operation, index) => {
    const before = isRemoval(operation) ? beforeRemoval(operation, providers) : beforeWrite(operation, providers);
    return [...new Set(before)].filter((other) => other !== index);
  });
}
function beforeWrite(operation, { makers, movers, retitles, titles }) {
  if (operation.kind === "skip" || operation.kind === "retitle" || isRemoval(operation)) return [];
  const { entry: entry2 } = operation.page;
  const parent = entry2.parent?.kind === "path" ? entry2.parent.path : void 0;
  const before = [
    parent === void 0 ? void 0 : makers.get(parent),
    // Two pages may change places in the tree: the upper one goes first, or Confluence sees a circle.
    parent === void 0 || !changesPlace(operation) ? void 0 : movers.get(parent),
    retitles.get(entry2.path),
    titles.get(titleKey(entry2.space, operation.page.title))
  ];
  return before.filter((index) => index !== void 0);
}
function beforeRemoval(operation, providers) {
  const { removals, leaving, retitles, takenTitles, writes } = providers;
  const { id: id2 } = operation.target;
  const title = freedTitle(operation);
  const rush = title !== void 0 && takenTitles.has(title);
  const gone = (leaving.get(id2) ?? []).map(({ path: path8, index }) => retitles.get(path8) ?? index);
  return [...removals.get(id2) ?? [], ...rush ? gone : writes];
}
function findProviders(operations) {
  const makers = /* @__PURE__ */ new Map();
  const movers = /* @__PURE__ */ new Map();
  const retitles = /* @__PURE__ */ new Map();
  const titles = /* @__PURE__ */ new Map();
  const removals = /* @__PURE__ */ new Map();
  const leaving = /* @__PURE__ */ new Map();
  const takenTitles = /* @__PURE__ */ new Set();
  const writes = [];
  for (const [index, operation] of operations.entries()) {
    if (operation.kind === "skip") continue;
    if (isRemoval(operation)) {
      const parent = operation.target.parentId ?? "";
      add(removals, parent, index);
      const title2 = freedTitle(operation);
      if (title2 !== void 0) titles.set(title2, index);
      continue;
    }
    writes.push(index);
    const { path: path8, space: space2 } = operation.page.entry;
    takenTitles.add(titleKey(space2, operation.page.title));
    const from = operation.kind === "create" ? void 0 : operation.target.parentId;
    if (from !== void 0) add(leaving, from, { path: path8, index });
    if (operation.kind === "retitle") retitles.set(path8, index);
    if (makesPage(operation)) makers.set(path8, index);
    if (changesPlace(operation)) movers.set(path8, index);
    const title = freedTitle(operation);
    if (title !== void 0 && (operation.kind === "retitle" || !titles.has(title))) titles.set(title, index);
  }
  return { makers, movers, retitles, titles, removals, leaving, takenTitles, writes };
}
function add(lists, key, value) {
  const list2 = lists.get(key);
  if (list2) list2.push(value);
  else lists.set(key, [value]);
}
function makesPage(operation) {
  return operation.kind === "create" || operation.kind === "update" && operation.drift?.kind === "trashed";
}
function changesPlace(operation) {
  return operation.kind === "move" || operation.kind === "update" && operation.changes.includes("place");
}
function isRemoval(operation) {
  return operation.kind === "archive" || operation.kind === "trash";
}
function freedTitle(operation) {
  if (operation.kind === "trash") {
    return operation.space === void 0 ? void 0 : titleKey(operation.space, operation.target.title);
  }
  if (operation.kind !== "update" && operation.kind !== "retitle") return void 0;
  const { page, target } = operation;
  const from = titleKey(page.entry.space, target.title);
  return from === titleKey(page.entry.space, page.title) ? void 0 : from;
}
function titleKey(space2, title) {
  return `${foldSpaceKey(space2)} ${foldTitle(title)}`;
}

// src/sync/apply/schedule.ts
async function runInOrder(operations, schedule) {
  const limit = pLimit(schedule.concurrency);
  const results = [];
  const dependencies = findDependencies(operations);
  const first = closeOverCreates(operations, dependencies);
  const start = (index, operation, gate2) => {
    const before = (dependencies[index] ?? []).flatMap((other) => results[other] ?? []);
    results[index] = runAfter(operation, { before, gate: gate2 }, { ...schedule, limit });
  };
  for (const [index, operation] of operations.entries()) if (first.has(index)) start(index, operation);
  const gate = Promise.all([...first].flatMap((index) => results[index] ?? [])).then(schedule.afterCreates);
  for (const [index, operation] of operations.entries()) if (!first.has(index)) start(index, operation, gate);
  await gate;
  return Promise.all(results);
}
function closeOverCreates(operations, dependencies) {
  const first = new Set(operations.flatMap(({ kind }, index) => kind === "create" ? [index] : []));
  for (const index of first) for (const before of dependencies[index] ?? []) first.add(before);
  return first;
}
async function runAfter(operation, { before, gate }, { run: run2, signal, onDone, limit }) {
  await gate;
  const finished = await Promise.all(before);
  const failed = finished.find((outcome2) => !isDone(outcome2));
  const outcome = await limit(async () => {
    if (operation.kind === "skip") return { operation, status: "skipped" };
    if (signal?.aborted === true) return { operation, status: "cancelled" };
    if (failed !== void 0) return { operation, status: "blocked", by: pathOf(failed.operation) };
    return run2(operation);
  });
  onDone(outcome);
  return outcome;
}
function isDone({ status }) {
  return status === "applied" || status === "unneeded";
}

// src/sync/apply/index.ts
var appliers = {
  create: applyCreate,
  retitle: applyRetitle,
  update: applyUpdate,
  complete: applyComplete,
  move: applyMove,
  archive: applyRemove,
  trash: applyRemove
};
async function applyPlan(ports, { planned, early }, options2) {
  const { online, converter } = planned;
  const { operations } = planned.plan;
  if (online === void 0) return { outcomes: operations.map(toSkipped), messages: [] };
  const drawings = await drawMissing(ports, { planned, online, options: options2 });
  const created = operations.flatMap((operation) => operation.kind === "create" ? [operation.page] : []);
  const draftOptions = toDraftOptions(ports, online.remote, options2);
  const maker = early ?? openDrafts(draftOptions);
  const drafts = await maker.finish(online.connection.hasDrafts ? created : []);
  await converter.convertWithout(drafts.missing, online.surroundings);
  const messages = /* @__PURE__ */ new Map();
  const missing = new Set(drafts.missing);
  const context = createContext(ports, { planned, online, options: options2, drafts, missing, messages, ...drawings });
  ports.progress.report({
    kind: "phase",
    name: "apply",
    total: operations.filter(({ kind }) => kind !== "skip").length
  });
  const first = await runInOrder(operations, {
    run: (operation) => run(refresh(operation, planned), { context, drafts }),
    afterCreates: async (outcomes2) => {
      for (const path8 of findFailedCreates(outcomes2)) missing.add(path8);
      await converter.convertWithout(missing, online.surroundings);
    },
    concurrency: options2.concurrency,
    signal: options2.signal,
    onDone: ({ status }) => status !== "skipped" && ports.progress.report({ kind: "advance" })
  });
  const outcomes = await repairLinks(first, missing, {
    context,
    refresh: (operation) => refresh(operation, planned),
    concurrency: options2.concurrency
  });
  await settleDrafts(outcomes, drafts, draftOptions);
  context.tell(await context.late.keep());
  return { outcomes, messages: [...messages.values()] };
}
async function drawMissing({ reader, diagrams }, { planned, online, options: options2 }) {
  const listed = /* @__PURE__ */ new Map();
  const { concurrency } = options2;
  const files = await readPageFiles(planned.plan.operations, { reader, listed, concurrency });
  const { images, broken: broken2 } = await drawDiagrams(files, diagrams);
  await planned.converter.convertBroken(broken2, online.surroundings);
  return { images, listed, widths: collectWidths(files, images) };
}
function toSkipped(operation) {
  return { operation, status: "skipped" };
}
function refresh(operation, { converter }) {
  if (!("page" in operation)) return operation;
  const page = converter.built(operation.page.entry.path)?.page ?? operation.page;
  return { ...operation, page };
}
async function run(operation, { context, drafts }) {
  if (operation.kind === "skip") return { operation, status: "skipped" };
  const path8 = pathOf(operation);
  const failure = drafts.failures.get(path8);
  if (operation.kind === "create" && failure !== void 0)
    return { operation, status: "failed", error: failure };
  try {
    const apply = appliers[operation.kind];
    return await apply(operation, context);
  } catch (error) {
    const left = await leaveEdited(operation, error, context);
    if (left !== void 0) return left;
    if (!(error instanceof Error)) throw error;
    const pageId2 = context.written.get(path8)?.id ?? ("target" in operation ? operation.target?.id : void 0);
    return { operation, status: "failed", error, ...pageId2 === void 0 ? {} : { pageId: pageId2 } };
  }
}

// src/sync/foresee-lost.ts
async function foreseeLost({ reader, documents }, { plan, online }, concurrency) {
  const writes = plan.operations.flatMap(
    (operation) => operation.kind === "update" || operation.kind === "move" ? [operation] : []
  );
  if (writes.length === 0 || online === void 0) return [];
  const ids = writes.map(({ target }) => target.id);
  const bodies = createCurrentBodies(reader, ids, online.connection.bodiesAtOnce);
  const limit = pLimit(concurrency);
  const foresee = async ({ page, target }) => {
    const { path: path8 } = page.entry;
    const body = await bodies.of(target.id);
    const next = fillBody(page.body, (other) => online.remote.ids.get(other) ?? other);
    const edit = await readUnpublished(reader, target);
    return [
      ...describeUnpublished(edit, { path: path8, page: target, body }),
      ...await foreseeComments({ reader, documents }, { path: path8, page: target, current: body ?? "", next })
    ];
  };
  return (await Promise.all(writes.map((write3) => limit(() => foresee(write3))))).flat();
}
async function foreseeComments({ reader, documents }, written) {
  try {
    const { lost } = await carryOver(documents, written);
    return await nameLost(reader, lost, written);
  } catch (error) {
    if (!(error instanceof LimitError)) throw error;
    return [
      createMessage(error.message, { path: written.path, ruleId: "comparison-limit", severity: "error" })
    ];
  }
}

// src/core/plan/decide.ts
function decide({ page, observed, place }) {
  if (observed.kind === "absent") return { kind: "create", page };
  if (observed.kind === "gone") return { kind: "create", page, replaces: observed.id };
  const { page: target, ownership } = observed;
  if (ownership.kind === "foreign")
    return { kind: "update", page, target, changes: outputParts, adopted: true };
  const drift = findDrift(observed, place);
  const withDrift = drift === void 0 ? {} : { drift };
  const changes = findChanges(page, observed, place);
  const all = drift?.kind === "edited" || drift?.kind === "trashed" || observed.by === "search" && changes.length > 0;
  if (all) return { kind: "update", page, target, changes: outputParts, ...withDrift };
  if (changes.some((part) => part !== "place")) return { kind: "update", page, target, changes, ...withDrift };
  if (changes.length > 0 || drift !== void 0 && isMendable(drift))
    return { kind: "move", page, target, ...withDrift };
  if (observed.by === "search") return { kind: "complete", page, target };
  return skip({ entry: page.entry, title: page.title }, "unchanged", { target, failed: false });
}
function findChanges(page, { ownership }, place) {
  if (ownership.kind === "foreign") return outputParts;
  const waits = openPaths(page.body).length > 0;
  const parentId = place.kind === "under" ? place.id : void 0;
  const wanted = fingerprintOutput(
    page,
    fillBody(page.body, (path8) => path8),
    parentId
  );
  const left = ownership.mark.fingerprint.output;
  return outputParts.filter((part) => {
    if (part === "body" && waits) return true;
    if (part !== "place") return wanted[part] !== left[part];
    return place.kind === "under-new" || place.kind === "under" && wanted.place !== left.place;
  });
}

// src/core/plan/order.ts
function orderOperations(operations) {
  let current = operations;
  for (; ; ) {
    const dependencies = findDependencies(current);
    const result = sort(dependencies);
    if (result.kind === "sorted")
      return { operations: result.order.map((index) => current[index]).filter(isPresent) };
    current = breakCycle(current, result.cycle);
  }
}
function sort(dependencies) {
  const order = [];
  const states = /* @__PURE__ */ new Map();
  const chain = [];
  const visit2 = (index) => {
    if (states.get(index) === "done") return void 0;
    if (states.get(index) === "open") return chain.slice(chain.indexOf(index));
    states.set(index, "open");
    chain.push(index);
    for (const before of dependencies[index] ?? []) {
      const cycle = visit2(before);
      if (cycle !== void 0) return cycle;
    }
    chain.pop();
    states.set(index, "done");
    order.push(index);
    return void 0;
  };
  for (const index of dependencies.keys()) {
    const cycle = visit2(index);
    if (cycle !== void 0) return { kind: "cycle", cycle };
  }
  return { kind: "sorted", order };
}
function breakCycle(operations, cycle) {
  const members = cycle.map((index) => operations[index]).filter(isPresent);
  for (const member of members) {
    if (member.kind !== "update" || freedTitle(member) === void 0) continue;
    const { page, target } = member;
    if (operations.some((other) => other.kind === "retitle" && pathOf(other) === pathOf(member))) continue;
    const suffix = ` (${hashPath(page.entry.path)})`;
    const temporaryTitle = `${target.title.slice(0, 255 - suffix.length)}${suffix}`;
    return [...operations, { kind: "retitle", page, target, temporaryTitle }];
  }
  throw new InputError(
    `Cannot order the pages: they wait for each other (${members.map(pathOf).join(" → ")}).`
  );
}
function isPresent(value) {
  return value !== void 0;
}

// src/core/plan/index.ts
function assemblePlan({ candidates, decided, orphans }, policy) {
  return orderOperations([...decided, ...candidates.map(decide), ...planRemovals(orphans, policy)]);
}

// src/sync/existence.ts
function findExistence({ entries, selected }, remote, impossible) {
  const { ids } = remote;
  const possible = /* @__PURE__ */ new Map();
  for (const entry2 of entries) {
    const { path: path8, space: space2 } = entry2;
    const found = remote.pages.get(path8)?.kind === "found";
    if (found || !selected.has(path8) || impossible.has(path8) || spaceOf(remote, space2) === void 0)
      continue;
    possible.set(path8, entry2);
  }
  const created = /* @__PURE__ */ new Set();
  for (const entry2 of possible.values()) if (canExist(entry2, { ids, possible })) created.add(entry2.path);
  return { ids, created };
}
function canExist(entry2, {
  ids,
  possible
}) {
  let current = entry2;
  while (current !== void 0) {
    const { parent } = current;
    if (parent?.kind !== "path" || ids.has(parent.path)) return true;
    current = possible.get(parent.path);
  }
  return false;
}
function placeOf(entry2, { ids, created }) {
  const { parent } = entry2;
  if (parent === void 0) return { kind: "anywhere" };
  if (parent.kind === "id") return { kind: "under", id: parent.id };
  const id2 = ids.get(parent.path);
  if (id2 !== void 0) return { kind: "under", id: id2 };
  return created.has(parent.path) ? { kind: "under-new" } : void 0;
}

// src/sync/decide-pages.ts
async function decidePages(ports, run2) {
  ports.progress.report({ kind: "phase", name: "convert", total: run2.wanted.length });
  const limit = pLimit(ports.documents.parallel);
  const decide3 = async (source) => {
    run2.options.signal?.throwIfAborted();
    const decision = await decidePage(source, run2);
    ports.progress.report({ kind: "advance" });
    return decision;
  };
  const decisions = await Promise.all(run2.wanted.map((source) => limit(() => decide3(source))));
  return {
    candidates: decisions.flatMap((decision) => "observed" in decision ? [decision] : []),
    decided: decisions.flatMap((decision) => "observed" in decision ? [] : [decision])
  };
}
async function decidePage(source, run2) {
  const { remote, options: options2, existence, surroundings, converter } = run2;
  const { entry: entry2, title, digest, references } = source;
  const observed = observedOf(remote, entry2.path);
  const space2 = spaceOf(remote, entry2.space);
  const place = placeOf(entry2, existence);
  const subject = { entry: entry2, title, observed, place: place ?? { kind: "anywhere" }, space: space2 };
  const refused = refuse2(subject, options2.policy);
  if (refused !== void 0) return refused;
  if (place === void 0) return skip(subject, "parent-skipped", { failed: true, ...targetOf(observed) });
  const kept = keep(subject, fingerprintInputs({ entry: entry2, digest, references, ...surroundings }));
  if (kept !== void 0) {
    if (options2.strict) await converter.review(source, surroundings);
    return kept;
  }
  const built = converter.built(entry2.path) ?? await converter.convert(source, surroundings);
  if (built.page === void 0) return skip(subject, "content-error", { failed: true, ...targetOf(observed) });
  return { page: built.page, observed, place };
}
function targetOf(observed) {
  return observed.kind === "found" ? { target: observed.page } : {};
}

// src/sync/orphans.ts
function findOrphans({ removed, positions }, remote) {
  const paths = new Map(removed.map((entry2) => [entry2.pageId, entry2.path]));
  const spaces = new Map([...remote.spaces.values()].map((space2) => [space2.id, space2.key]));
  const named = new Set([...positions.keys()].map((path8) => hashPath(path8)));
  return remote.orphans.flatMap(({ page, ownership }) => {
    const space2 = spaces.get(page.spaceId);
    if (space2 === void 0 || named.has(ownership.mark.path)) return [];
    const message = ownership.kind === "edited" ? ownership.message : page.version.message;
    const path8 = paths.get(page.id) ?? readOrigin(message) ?? `page ${page.id}`;
    const drift = ownership.kind === "edited" ? { drift: editedBy(page, ownership.version) } : {};
    return { page, path: path8, space: space2, ...drift };
  });
}

// src/sync/announce.ts
function createAnnouncer(announce) {
  const told = /* @__PURE__ */ new Set();
  const waiting = /* @__PURE__ */ new Map();
  return (page, created) => {
    const ready = [page];
    for (const next of ready) {
      const { path: path8 } = next.entry;
      const parent = parentOf(next.entry);
      if (parent !== void 0 && created.has(parent) && !told.has(parent)) {
        waiting.set(parent, [...waiting.get(parent) ?? [], next]);
        continue;
      }
      told.add(path8);
      announce(next);
      ready.push(...waiting.get(path8) ?? []);
      waiting.delete(path8);
    }
  };
}
function upperFirst(pages) {
  const entries = new Map(pages.map(({ entry: entry2 }) => [entry2.path, entry2]));
  const depths = /* @__PURE__ */ new Map();
  for (const { entry: entry2 } of pages) {
    const chain = [];
    let current = entry2;
    while (current !== void 0 && !depths.has(current.path)) {
      chain.push(current);
      current = entries.get(parentOf(current) ?? "");
    }
    const above = current === void 0 ? 0 : (depths.get(current.path) ?? 0) + 1;
    for (const [index, member] of chain.toReversed().entries()) depths.set(member.path, above + index);
  }
  return pages.toSorted((a, b) => (depths.get(a.entry.path) ?? 0) - (depths.get(b.entry.path) ?? 0));
}
function parentOf({ parent }) {
  return parent?.kind === "path" ? parent.path : void 0;
}

// src/sync/surroundings.ts
async function findSurroundings(ports, run2, announce) {
  const { options: options2, state, remote } = run2;
  const { siteUrl, deployment } = run2.connection;
  const settings2 = { ...options2.settings, siteUrl, deployment };
  const impossible = findImpossible(run2);
  const images = await readImages(state, ports.tree);
  const parallel = ports.documents.parallel;
  const settle2 = createAnnouncer(announce);
  let expected = /* @__PURE__ */ new Set();
  for (; ; ) {
    const existence = findExistence(state, remote, impossible);
    const facts = { ...state.index, pages: collectPages(state, existence), images };
    const surroundings = { settings: settings2, repository: options2.repository, facts };
    const lost = new Set([...expected].filter((path8) => !existence.created.has(path8)));
    const failed = await convertNew(run2, { existence, surroundings }, { lost, parallel, settle: settle2 });
    if (failed.length === 0) return { existence, surroundings };
    for (const path8 of failed) impossible.add(path8);
    expected = existence.created;
  }
}
function findImpossible({ state, wanted, remote, options: options2 }) {
  const impossible = new Set([...state.sources.keys()].filter((path8) => !remote.pages.has(path8)));
  for (const { entry: entry2 } of wanted) {
    const gone = observedOf(remote, entry2.path).kind === "gone";
    if (gone && options2.policy.onDrift !== "overwrite") impossible.add(entry2.path);
  }
  return impossible;
}
async function convertNew({ wanted, converter, options: options2 }, { existence, surroundings }, { lost, parallel, settle: settle2 }) {
  const limit = pLimit(parallel);
  const convert2 = async (source) => {
    options2.signal?.throwIfAborted();
    const { page } = await converter.convert(source, surroundings);
    if (page === void 0) return [source.entry.path];
    settle2(page, existence.created);
    return [];
  };
  const isConcerned = ({ entry: entry2, references }) => converter.built(entry2.path) === void 0 || [...references].some((path8) => lost.has(path8));
  const created = wanted.filter((source) => existence.created.has(source.entry.path) && isConcerned(source));
  return (await Promise.all(upperFirst(created).map((source) => limit(() => convert2(source))))).flat();
}

// src/core/mapping/find-named.ts
var pageId = /"page_id"\s*:\s*"?(\d{1,20})\b/g;
var space = /"space"\s*:\s*"([^"\\]+)"/g;
function findNamed(text2) {
  const keys2 = [...text2.matchAll(space)].flatMap(([, key = ""]) => readKey(key));
  return {
    pageIds: new Set([...text2.matchAll(pageId)].map(([, id2 = ""]) => toPageId(id2))),
    spaces: [...new Set(keys2)]
  };
}
function readKey(key) {
  try {
    return [toSpaceKey(key)];
  } catch (error) {
    if (error instanceof InputError) return [];
    throw error;
  }
}

// src/core/plan/observed.ts
function ownMark(version, repository) {
  const mark = parseMark(version.message);
  return mark?.repository === hashRepository(repository) ? mark : void 0;
}
function claim(ownership, path8, { mapping }) {
  if (ownership.kind === "foreign" || ownership.mark.mapping === mapping) return ownership;
  return ownership.mark.path === hashPath(path8) ? ownership : { kind: "foreign" };
}
function indexMarkedPages(pages, { repository, mapping }, mapped) {
  const mappedHashes = new Set([...mapped].map(hashPath));
  const paths = /* @__PURE__ */ new Map();
  const orphans = [];
  for (const page of pages) {
    const mark = ownMark(page.version, repository);
    if (mark === void 0 || mark.mapping !== mapping) continue;
    if (mappedHashes.has(mark.path)) paths.set(mark.path, page);
    else orphans.push(page);
  }
  const titles = new Map(orphans.map((page) => [foldTitle(page.title), page]));
  return {
    byPath: (path8) => paths.get(hashPath(path8)),
    byTitle: (title) => titles.get(foldTitle(title)),
    isMapped: (mark) => mappedHashes.has(mark.path),
    orphans
  };
}

// src/sync/ownership.ts
async function readOwnership(reader, page, repository) {
  const current = ownMark(page.version, repository);
  if (current !== void 0) return { kind: "ours", mark: current };
  for await (const versions of reader.readVersions(page.id)) {
    for (const version of versions) {
      const mark = ownMark(version, repository);
      if (mark === void 0) continue;
      if (version.number === page.version.number) return { kind: "ours", mark };
      return { kind: "edited", mark, version: version.number, message: version.message };
    }
  }
  return { kind: "foreign" };
}

// src/sync/reader-traces.ts
async function readTraces(reader, pages, concurrency) {
  const changed = pages.filter(isChanged);
  const touched = /* @__PURE__ */ new Set();
  const lastVersions = /* @__PURE__ */ new Map();
  if (changed.length === 0) return { touched, lastVersions };
  const bodies = await reader.readBodies(changed.map(({ page }) => page.id));
  const limit = pLimit(concurrency);
  const compare = async ({ page, ownership }) => {
    const last = await reader.readVersionBody(page.id, ownership.version);
    const body = bodies.get(page.id);
    if (last === void 0 || body === void 0) return;
    lastVersions.set(page.id, { body: last, tasks: ownership.mark.tasks });
    const isRetitled = hashOutput("title", [page.title]) !== ownership.mark.fingerprint.output.title;
    if (!isRetitled && isSameForReaders(last, body)) touched.add(page.id);
  };
  await Promise.all(changed.map((one) => limit(() => compare(one))));
  return { touched, lastVersions };
}
function isChanged(found) {
  return found.ownership.kind === "edited" && found.page.status === "current";
}

// src/sync/search.ts
async function searchPages(reader, request) {
  const { unknown, spaces, orphanClues, entries, owner } = request;
  const mapped = new Set(entries.map((entry2) => entry2.path));
  const ids = new Set(entries.map((entry2) => entry2.pageId).filter((id2) => id2 !== void 0));
  const pages = /* @__PURE__ */ new Map();
  const orphans = [];
  for (const space2 of spaces.values()) {
    const wanted = unknown.filter(({ entry: entry2 }) => foldSpaceKey(entry2.space) === foldSpaceKey(space2.key));
    if (wanted.length === 0 && orphanClues === void 0) continue;
    const most = orphanClues === void 0 ? wanted.length : Number.POSITIVE_INFINITY;
    const listing = await listSpace(reader, space2, most);
    const candidates = listing.complete ? listing.pages : await findTitles(reader, space2, { wanted, request });
    const known = [...new Map([...listing.pages, ...candidates].map((page) => [page.id, page])).values()];
    const marked = indexMarkedPages(known, owner, mapped);
    const titles = new Map(known.map((page) => [foldTitle(page.title), page]));
    const limit = pLimit(request.concurrency);
    await Promise.all(
      wanted.map(
        ({ entry: entry2, title }) => limit(async () => {
          const found = await identify(reader, { entry: entry2, title, marked, titles, ids, owner });
          if (found !== void 0) pages.set(entry2.path, found);
        })
      )
    );
    if (orphanClues === void 0) continue;
    const suspects = listing.pages.filter((page) => isSuspect(page, orphanClues));
    orphans.push(...[...marked.orphans, ...suspects].filter((page) => !ids.has(page.id)));
  }
  return { pages, orphans };
}
function isSuspect({ id: id2, status, version, creatorId }, { pageIds, account }) {
  if (status !== "current" || parseMark(version.message) !== void 0) return false;
  return pageIds.has(id2) || creatorId === account;
}
async function listSpace(reader, space2, most) {
  const pages = [];
  let batches = 0;
  for await (const batch of reader.listPages(space2.id)) {
    pages.push(...batch);
    batches += 1;
    if (batches > most) return { pages, complete: false };
  }
  return { pages, complete: true };
}
async function findTitles(reader, space2, { wanted, request }) {
  const limit = pLimit(request.concurrency);
  const found = await Promise.all(wanted.map(({ title }) => limit(() => reader.findPages(space2.id, title))));
  return found.flat();
}
async function identify(reader, search) {
  const { entry: entry2, title, marked, titles, ids, owner } = search;
  const ours = marked.byPath(entry2.path) ?? marked.byTitle(title);
  if (ours !== void 0 && !ids.has(ours.id)) {
    const mark = ownMark(ours.version, owner.repository);
    if (mark !== void 0) return { kind: "found", page: ours, ownership: { kind: "ours", mark }, by: "search" };
  }
  const namesake = titles.get(foldTitle(title));
  if (namesake === void 0 || ids.has(namesake.id)) return void 0;
  const ownership = claim(await readOwnership(reader, namesake, owner.repository), entry2.path, owner);
  const isOthers = ownership.kind !== "foreign" && ownership.mark.path !== hashPath(entry2.path) && marked.isMapped(ownership.mark);
  if (isOthers) return void 0;
  return { kind: "found", page: namesake, ownership, by: "search" };
}

// src/sync/observe.ts
async function observe(reader, request) {
  const { wanted, owner, concurrency } = request;
  const entries = [...wanted.map(({ entry: entry2 }) => entry2), ...request.removed];
  const keys2 = new Map(
    [...entries.map(({ space: space2 }) => space2), ...request.orphanClues?.spaces ?? []].map((key) => [
      foldSpaceKey(key),
      key
    ])
  );
  const spaces = new Map(
    (await reader.readSpaces([...keys2.values()])).map((space2) => [foldSpaceKey(space2.key), space2])
  );
  const removedIds = new Set(request.removed.map((entry2) => entry2.pageId));
  const ids = [...wanted.map(({ entry: entry2 }) => entry2.pageId), ...removedIds].filter((id2) => id2 !== void 0);
  const byId = new Map((await reader.readPages(ids)).map((page) => [page.id, page]));
  const limit = pLimit(concurrency);
  const pages = /* @__PURE__ */ new Map();
  await Promise.all(
    wanted.map(async ({ entry: entry2 }) => {
      const page = entry2.pageId === void 0 ? void 0 : byId.get(entry2.pageId);
      if (page === void 0) return;
      const ownership = await limit(() => readOwnership(reader, page, owner.repository));
      const claimed = claim(ownership, entry2.path, owner);
      pages.set(entry2.path, { kind: "found", page, ownership: claimed, by: "id" });
    })
  );
  const unknown = wanted.filter(({ entry: entry2 }) => !pages.has(entry2.path));
  const searched = await searchPages(reader, { ...request, unknown, spaces });
  for (const { entry: entry2 } of unknown) pages.set(entry2.path, searched.pages.get(entry2.path) ?? nothing(entry2));
  const gone = [...byId.values()].filter((page) => removedIds.has(page.id));
  const candidates = [...searched.orphans, ...gone];
  const orphans = await findOrphanPages(reader, { candidates, pages, owner, concurrency });
  const found = [...pages.values()].filter(isFound);
  const { touched, lastVersions } = await readTraces(reader, [...found, ...orphans], concurrency);
  return {
    spaces,
    pages: new Map([...pages].map(([path8, one]) => [path8, isFound(one) ? leaveOut(touched, one) : one])),
    ids: findIds(request, pages),
    lastVersions,
    orphans: orphans.map((orphan) => leaveOut(touched, orphan))
  };
}
function isFound(observed) {
  return observed.kind === "found";
}
function leaveOut(touched, found) {
  const { page, ownership } = found;
  if (ownership.kind !== "edited" || !touched.has(page.id)) return found;
  return { ...found, ownership: { kind: "ours", mark: ownership.mark } };
}
async function findOrphanPages(reader, { candidates, pages, owner, concurrency }) {
  const taken = new Set(
    [...pages.values()].map((found) => found.kind === "found" ? found.page.id : void 0)
  );
  const limit = pLimit(concurrency);
  const examine = async (page) => {
    const ownership = await readOwnership(reader, page, owner.repository);
    return ownership.kind !== "foreign" && ownership.mark.mapping === owner.mapping ? [{ page, ownership }] : [];
  };
  const open2 = new Map(candidates.filter(({ id: id2 }) => !taken.has(id2)).map((page) => [page.id, page]));
  return (await Promise.all([...open2.values()].map((page) => limit(() => examine(page))))).flat();
}
function nothing(entry2) {
  return entry2.pageId === void 0 ? { kind: "absent" } : { kind: "gone", id: entry2.pageId };
}
function findIds({ entries, adopt }, pages) {
  const ids = /* @__PURE__ */ new Map();
  for (const entry2 of entries) {
    const observed = pages.get(entry2.path);
    const id2 = observed === void 0 ? entry2.pageId : idOf(observed, adopt || entry2.adopt);
    if (id2 !== void 0) ids.set(entry2.path, id2);
  }
  return ids;
}
function idOf(observed, adopt) {
  if (observed.kind !== "found") return void 0;
  const namesake = observed.by === "search" && observed.ownership.kind === "foreign" && !adopt;
  return namesake ? void 0 : observed.page.id;
}

// src/sync/observe-wanted.ts
function looksForOrphans({ changes }, { scope, policy }) {
  return policy.onRemoved !== "keep" && changes.kind === "all" && typeof scope === "string";
}
async function observeWanted(ports, options2, { state, wanted, account }) {
  ports.progress.report({ kind: "phase", name: "observe", total: wanted.length });
  const removed = options2.policy.onRemoved === "keep" ? [] : state.removed;
  const findsOrphans = looksForOrphans(state, options2) || removed.some((entry2) => entry2.pageId === void 0);
  return observe(ports.reader, {
    wanted,
    removed,
    entries: state.entries,
    adopt: options2.policy.adopt,
    owner: { repository: options2.repository.name, mapping: hashMapping(options2.mappingFile) },
    ...findsOrphans ? { orphanClues: { ...await readNamed(ports, options2), account } } : {},
    concurrency: options2.concurrency
  });
}
async function readNamed({ tree, readFormerText: readFormerText2 }, { mappingFile, pageIds }) {
  const texts = [await tree.readText(mappingFile), await readFormerText2(mappingFile)];
  const named = findNamed(texts.join("\n"));
  return pageIds === void 0 ? named : { ...named, pageIds: /* @__PURE__ */ new Set() };
}

// src/sync/survey.ts
async function survey(ports, options2) {
  const state = await readRepository(ports, options2);
  requireMapping(state, options2);
  const converter = createConverter(ports, options2);
  const { messages } = state;
  if (isNothingToDo(state, options2)) return { state, converter, messages };
  const connection = await ports.reader.connect();
  const { wanted, conflicting, conflicts } = splitByTitle(state);
  const remote = await observeWanted(ports, options2, { state, wanted, account: connection.account.id });
  const standing = { connection, remote, wanted, conflicting };
  return { state, converter, standing, messages: [...messages, ...conflicts] };
}
function splitByTitle({ sources, selected }) {
  const all = [...sources.values()];
  const titled = all.map(({ entry: entry2, title }) => ({ path: entry2.path, space: entry2.space, title }));
  const conflicts = findTitleConflicts(titled).filter(({ file: file2 }) => selected.has(file2));
  const files = new Set(conflicts.map((message) => message.file));
  const chosen = all.filter(({ entry: entry2 }) => selected.has(entry2.path));
  return {
    wanted: chosen.filter(({ entry: entry2 }) => !files.has(entry2.path)),
    conflicting: chosen.filter(({ entry: entry2 }) => files.has(entry2.path)),
    conflicts
  };
}
function requireMapping({ syntaxError }, { mappingFile }) {
  if (syntaxError === void 0) return;
  const { line = 1, column = 1, reason } = syntaxError;
  throw new InputError(`${mappingFile}:${line}:${column}: ${reason}`, {
    place: { path: mappingFile, line, column }
  });
}
function isNothingToDo({ selected, removed, changes }, { policy, scope }) {
  const removes = policy.onRemoved !== "keep" && (removed.length > 0 || looksForOrphans({ changes }, { scope, policy }));
  return selected.size === 0 && !removes;
}

// src/sync/verify.ts
async function verifyPages({ reader }, run2, decided) {
  const limit = pLimit(run2.options.concurrency);
  return Promise.all(decided.map((operation) => limit(() => verify(operation, { reader, run: run2 }))));
}
async function verify(operation, { reader, run: run2 }) {
  const { converter, surroundings, options: options2, state } = run2;
  if (operation.kind !== "skip" || operation.reason !== "unchanged") return operation;
  const { target, path: path8 } = operation;
  const source = state.sources.get(path8);
  if (target === void 0 || source === void 0) return operation;
  const { page } = converter.built(path8) ?? await converter.convert(source, surroundings);
  const lost = page === void 0 ? [] : await findLost(page, target.id, reader);
  if (page === void 0 || lost.length === 0) return operation;
  const drift = { kind: "stripped", lost };
  if (options2.policy.onDrift === "overwrite") return { kind: "complete", page, target, drift };
  return skip(page, "drift", { target, drift, failed: options2.policy.onDrift === "fail" });
}
async function findLost(page, id2, reader) {
  const lost = [];
  if (page.labels.length > 0) {
    const present = new Set(await reader.readLabels(id2));
    if (page.labels.some((label) => !present.has(label))) lost.push("labels");
  }
  if (page.attachments.length > 0) {
    const present = new Map((await reader.readAttachments(id2)).map(({ name, comment }) => [name, comment]));
    const isThere = ({ name, digest }) => parseAttachmentMark(present.get(name) ?? "") === digest;
    if (!page.attachments.every(isThere)) lost.push("attachments");
  }
  if (page.readOnly && !await reader.isReadOnly(id2)) lost.push("access");
  return lost;
}

// src/sync/plan.ts
async function planSync(ports, options2) {
  return planSurveyed(ports, options2, { surveyed: await survey(ports, options2), announce: () => void 0 });
}
async function planSurveyed(ports, options2, { surveyed: { state, converter, standing, messages }, announce }) {
  const unreadable = [...state.unreadable, ...state.broken].map(holdBack);
  if (standing === void 0) return { plan: { operations: unreadable }, state, converter, messages };
  const { connection, remote, wanted, conflicting } = standing;
  const run2 = { options: options2, state, wanted, remote, converter };
  const existing = await findSurroundings(ports, { ...run2, connection }, announce);
  const { candidates, decided } = await decide2(ports, { ...run2, ...existing });
  const held = [...decided, ...unreadable, ...conflicting.map(({ entry: entry2 }) => holdBack(entry2))];
  const orphans = findOrphans(state, remote);
  return {
    plan: assemblePlan({ candidates, decided: held, orphans }, options2.policy),
    state,
    converter,
    online: { connection, remote, surroundings: existing.surroundings },
    messages
  };
}
async function decide2(ports, run2) {
  const decisions = await decidePages(ports, run2);
  if (run2.options.verify !== true) return decisions;
  return { ...decisions, decided: await verifyPages(ports, run2, decisions.decided) };
}
function holdBack({ path: path8, space: space2, title }) {
  const entry2 = { path: path8, space: space2 ?? "" };
  return skip({ entry: entry2, title: title ?? path8 }, "content-error", { failed: true });
}

// src/sync/early-drafts.ts
async function planWithDrafts(ports, options2) {
  const surveyed = await survey(ports, options2);
  const { standing } = surveyed;
  if (standing?.connection.hasDrafts !== true)
    return { planned: await planSurveyed(ports, options2, { surveyed, announce: () => void 0 }) };
  const early = openDrafts(toDraftOptions(ports, standing.remote, options2));
  try {
    return { planned: await planSurveyed(ports, options2, { surveyed, announce: early.begin }), early };
  } catch (error) {
    await early.undo();
    throw error;
  }
}

// src/sync/conversion-memory.ts
function createConversionMemory() {
  const known = /* @__PURE__ */ new Map();
  const withoutIds = createIdRemover();
  const describe5 = (source, surroundings) => fingerprintInputs({ ...source, ...surroundings, facts: withoutIds(surroundings.facts) });
  return {
    keep(source, surroundings, { anchors, references, messages }) {
      const { digest, entry: entry2 } = source;
      known.set(entry2.path, {
        inputs: describe5(source, surroundings),
        digest,
        remarks: { anchors, references, messages }
      });
    },
    recall(source, surroundings) {
      const remembered = known.get(source.entry.path);
      return remembered?.inputs === describe5(source, surroundings) ? remembered.remarks : void 0;
    },
    recallAnchors(path8, text2) {
      const remembered = known.get(path8);
      const isSame = remembered?.digest === digestOf(new TextEncoder().encode(text2));
      return isSame ? remembered?.remarks.anchors : void 0;
    }
  };
}
function createIdRemover() {
  const done = /* @__PURE__ */ new WeakMap();
  return (facts) => {
    const before = done.get(facts);
    if (before !== void 0) return before;
    const pages = [...facts.pages].map(([path8, page]) => [
      path8,
      { ...page, ref: { kind: "path", path: path8 } }
    ]);
    const anonymous = { ...facts, pages: new Map(pages) };
    done.set(facts, anonymous);
    return anonymous;
  };
}

// src/core/diff/lines.ts
var import_saxes = __toESM(require_saxes(), 1);
var blocks = new Set(
  `p h1 h2 h3 h4 h5 h6 ul ol li blockquote pre hr table colgroup col thead tbody tfoot tr td th ac:structured-macro
  ac:rich-text-body ac:plain-text-body ac:task-list ac:task ac:task-body ac:layout ac:layout-section ac:layout-cell
  ac:adf-extension ac:adf-node ac:adf-content ac:adf-fallback`.split(/\s+/)
);
var volatileAttributes = /* @__PURE__ */ new Set([
  "ac:local-id",
  "ac:macro-id",
  "ac:schema-version",
  "data-layout",
  "local-id",
  "ri:version-at-save"
]);
var volatileElements = /* @__PURE__ */ new Set(["ac:task-id", "ac:task-uuid"]);
var signs = {
  h1: "# ",
  h2: "## ",
  h3: "### ",
  h4: "#### ",
  h5: "##### ",
  h6: "###### ",
  li: "- ",
  hr: "---",
  blockquote: "> "
};
function toLines(storage, form) {
  const page = withoutVolatile(createPage2(form));
  const parser = new import_saxes.SaxesParser({ xmlns: false });
  Object.assign(parser.ENTITIES, characterEntities);
  let isBroken = false;
  parser.on("error", () => void (isBroken = true));
  parser.on("opentag", ({ name, attributes, isSelfClosing }) => page.open(name, attributes, isSelfClosing));
  parser.on("closetag", ({ name, isSelfClosing }) => {
    if (!isSelfClosing) page.close(name);
  });
  parser.on("text", (text2) => page.write(text2.replaceAll(/\s+/g, " ")));
  parser.on("cdata", (text2) => page.writeLines(text2));
  parser.write(`<storage>${storage}</storage>`).close();
  return isBroken ? storage.split("\n") : page.end();
}
function withoutVolatile(page) {
  let hidden = 0;
  return {
    open(name, attributes, isEmpty) {
      if (volatileElements.has(name) && !isEmpty) hidden += 1;
      if (hidden === 0 && !volatileElements.has(name) && name !== "storage")
        page.open(name, attributes, isEmpty);
    },
    close(name) {
      if (volatileElements.has(name)) hidden -= 1;
      else if (hidden === 0 && name !== "storage") page.close(name);
    },
    write(text2) {
      if (hidden === 0) page.write(text2);
    },
    writeLines: page.writeLines,
    end: page.end
  };
}
function createPage2(form) {
  const lines = [];
  let line = "";
  let depth = 0;
  const breakLine = () => {
    if (line.trim() !== "") lines.push(form === "storage" ? "  ".repeat(depth) + line.trim() : line.trim());
    line = "";
  };
  return {
    open(name, attributes, isEmpty) {
      const isBlock = blocks.has(name);
      if (isBlock && line.trim() !== signs["li"]?.trim()) breakLine();
      line += form === "text" ? signOf(name, attributes) : tagOf(name, attributes, isEmpty);
      if (isBlock && form === "storage") breakLine();
      if (isBlock && !isEmpty) depth += 1;
    },
    close(name) {
      if (blocks.has(name)) {
        breakLine();
        depth -= 1;
      }
      if (form === "storage") line += `</${name}>`;
      if (blocks.has(name)) breakLine();
    },
    write: (text2) => void (line += form === "storage" ? escapeText(text2) : text2),
    writeLines(text2) {
      for (const [index, part] of text2.split("\n").entries()) {
        if (index > 0) breakLine();
        line += part;
      }
    },
    end() {
      breakLine();
      return lines;
    }
  };
}
function tagOf(name, attributes, isEmpty) {
  const kept = Object.entries(attributes).filter(([key]) => !volatileAttributes.has(key)).toSorted(([a], [b]) => a < b ? -1 : 1).map(([key, value]) => ` ${key}="${escapeText(value).replaceAll('"', "&quot;")}"`);
  return `<${name}${kept.join("")}${isEmpty ? " /" : ""}>`;
}
function signOf(name, attributes) {
  if (name === "ac:structured-macro") return `[${attributes["ac:name"] ?? "macro"}] `;
  if (name === "ri:attachment") return `[${attributes["ri:filename"] ?? "attachment"}]`;
  if (name === "ri:url") return `[${attributes["ri:value"] ?? "address"}]`;
  if (name === "ri:page") return `[${attributes["ri:content-title"] ?? "page"}]`;
  if (name === "a" && attributes["href"] !== void 0) return `[${attributes["href"]}] `;
  if (name === "td" || name === "th") return "| ";
  return signs[name] ?? "";
}
function escapeText(text2) {
  return text2.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

// src/core/diff/patch.ts
var timeout = 3e3;
function createPatch(before, after, form) {
  const [old, fresh] = [describe3(before, form), describe3(after, form)];
  if (old === fresh) return "";
  const heads = [before.name, after.name];
  const patch = createTwoFilesPatch(...heads, old, fresh, void 0, void 0, { context: 3, timeout }) ?? // Too different to be compared in time: all of it goes, all of it comes.
  createTwoFilesPatch(...heads, old, "") + createTwoFilesPatch(...heads, "", fresh);
  return patch.replace(/^=+\n/, "").replaceAll("\\ No newline at end of file\n", "");
}
function describe3({ title, body }, form) {
  if (body === void 0) return "";
  return [`title: ${title}`, ...toLines(body, form), ""].join("\n");
}

// src/sync/differences.ts
async function readDifferences({ reader, documents }, operations, form) {
  const writes = operations.filter(isWrite);
  const ids = writes.flatMap((write3) => write3.kind === "update" ? [write3.target.id] : []);
  const bodies = ids.length === 0 ? /* @__PURE__ */ new Map() : await reader.readBodies(ids);
  const patches = /* @__PURE__ */ new Map();
  for (const write3 of writes) {
    const { path: path8 } = write3.page.entry;
    const before = write3.kind === "create" ? { name: "/dev/null", title: "", body: void 0 } : { name: nameOf2(write3), title: write3.target.title, body: bodies.get(write3.target.id) ?? "" };
    const wanted = fillBody(write3.page.body, (target) => `{page_id of ${target}}`);
    const body = await carry(documents, { current: before.body ?? "", next: wanted });
    const after = { name: path8, title: write3.page.title, body };
    const patch = createPatch(before, after, form);
    if (patch !== "") patches.set(path8, patch);
  }
  return patches;
}
function isWrite(operation) {
  return operation.kind === "create" || operation.kind === "update";
}
function nameOf2({ target }) {
  return `page ${target.id} (version ${target.version.number})`;
}
async function carry(documents, replacement) {
  try {
    return (await documents.carry(replacement)).body;
  } catch (error) {
    if (!(error instanceof LimitError)) throw error;
    return replacement.next;
  }
}

// src/sync/identify.ts
async function identifyPages(reader, { entries, titleOf, repository, mappingFile, concurrency }) {
  const unknown = entries.filter(({ pageId: pageId2 }) => pageId2 === void 0);
  if (unknown.length === 0) return { pages: [], missingSpaces: [] };
  await reader.connect();
  const state = await observe(reader, {
    wanted: unknown.map((entry2) => ({ entry: entry2, title: titleOf(entry2) })),
    removed: [],
    entries,
    adopt: false,
    owner: { repository, mapping: hashMapping(mappingFile) },
    concurrency
  });
  const taken = new Set(entries.map(({ pageId: pageId2 }) => pageId2));
  const pages = [];
  for (const { path: path8 } of unknown) {
    const observed = state.pages.get(path8);
    if (observed?.kind !== "found" || taken.has(observed.page.id)) continue;
    const { id: id2, title, url } = observed.page;
    taken.add(id2);
    pages.push({ path: path8, id: id2, title, url, by: observed.ownership.kind === "foreign" ? "title" : "mark" });
  }
  const missing = unknown.map(({ space: space2 }) => space2).filter((space2) => spaceOf(state, space2) === void 0);
  return { pages, missingSpaces: [...new Set(missing)] };
}

// src/sync/index.ts
async function syncRepository(ports, options2, approve) {
  const ready = approve === void 0 ? await planWithDrafts(ports, options2) : { planned: await planSync(ports, options2) };
  const { planned } = ready;
  const describe5 = () => describePlan(ports, options2, planned);
  if (approve !== void 0 && !await approve(describe5)) return describe5();
  const { outcomes, messages } = await applyPlan(ports, ready, options2);
  const report = await reportRun(ports, { planned, options: options2, dryRun: false, results: outcomes, messages });
  const complete = report.counts.failed === 0 && options2.signal?.aborted !== true && !outcomes.some(isLeftForLater);
  return { report, edits: [...planned.state.edits, ...outcomes.flatMap(findIdEdit)], complete };
}
function isLeftForLater({ operation }) {
  return operation.kind === "skip" && (operation.reason === "drift" || operation.reason === "gone");
}
async function planRepository(ports, options2) {
  return describePlan(ports, options2, await planSync(ports, options2));
}
async function describePlan(ports, options2, planned) {
  const { operations } = planned.plan;
  const results = operations.map((operation) => ({ operation, status: "planned" }));
  const messages = await foreseeLost(ports, planned, options2.concurrency);
  const report = await reportRun(ports, { planned, options: options2, dryRun: true, results, messages });
  return { report, edits: planned.state.edits, complete: false, operations };
}
async function reportRun(ports, { planned, options: options2, dryRun, results, messages }) {
  const { online, state, converter } = planned;
  const report = createReport({
    mode: modeOf(options2, state.changes.kind),
    dryRun,
    results,
    messages: [
      ...planned.messages,
      ...await converter.collectMessages(),
      ...describeKept(state, options2),
      ...messages
    ],
    requests: ports.requests(),
    converted: converter.count(),
    ...dryRun ? { expected: estimateRequests2(planned, ports) } : {},
    siteUrl: online?.connection.siteUrl ?? ""
  });
  return redactReport(report, (text2) => ports.scanner.redact(text2));
}
function estimateRequests2({ plan }, ports) {
  const writes = plan.operations.reduce((sum2, operation) => sum2 + countWrites(operation), 0);
  return { reads: ports.requests().reads, writes };
}
function modeOf({ scope }, changes) {
  return scope === "changed" && changes === "all" ? "full" : scope === "full" ? "full" : "changed";
}
function findIdEdit(outcome) {
  const { operation } = outcome;
  if (outcome.status !== "applied" && outcome.status !== "unneeded") return [];
  if (!("page" in operation) || operation.kind === "retitle") return [];
  const { path: path8, pageId: pageId2 } = operation.page.entry;
  if (pageId2 === outcome.page.id) return [];
  return [
    { kind: "set-page-id", path: path8, pageId: outcome.page.id, ...pageId2 === void 0 ? {} : { replace: true } }
  ];
}

// src/adapters/git/run-git.ts
import { execFile } from "node:child_process";
var settings = [
  "safe.directory=*",
  "core.fsmonitor=false",
  "core.quotePath=false",
  "core.hooksPath=/dev/null"
];
var configuration = settings.flatMap((setting) => ["-c", setting]);
function runGit(folder, args, input) {
  return new Promise((resolve) => {
    const options2 = { cwd: folder, env: createEnvironment(), encoding: "buffer", maxBuffer: 2 ** 30 };
    const all = ["--literal-pathspecs", ...configuration, ...args];
    const child = execFile("git", all, options2, (error, stdout, stderr) => {
      if (!error) resolve({ kind: "done", stdout });
      else if (error.code === "ENOENT") resolve({ kind: "missing" });
      else resolve({ kind: "failed", said: stderr.toString("utf8").trim() || error.message });
    });
    child.stdin?.on("error", () => {
    });
    child.stdin?.end(input ?? "");
  });
}
async function readGit(folder, args) {
  const result = await runGit(folder, args);
  return result.kind === "done" ? result.stdout.toString("utf8").replace(/\r?\n$/, "") : void 0;
}
function createEnvironment() {
  const kept = Object.entries(process.env).filter(
    ([name]) => name.startsWith("GIT_CONFIG") || !/^(?:GIT_|INPUT_|ACTIONS_|CONFLUENCE_)/.test(name)
  );
  const quiet2 = { LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0", GIT_NO_LAZY_FETCH: "1" };
  return { ...Object.fromEntries(kept), ...quiet2 };
}

// src/adapters/git/head.ts
function readBranch(root) {
  return readGit(root, ["symbolic-ref", "--short", "-q", "HEAD"]);
}
function readHead(root) {
  return readGit(root, ["rev-parse", "--verify", "-q", "HEAD^{commit}"]);
}
async function isClean(root) {
  return await readGit(root, ["status", "--porcelain", "-z", "--untracked-files=normal", "--", "."]) === "";
}

// src/adapters/git/linked-files.ts
import { realpath } from "node:fs/promises";
import path from "node:path";
async function readLinkedChanges(root, changed) {
  const listing = await runGit(root, ["ls-files", "-z", "--stage"]);
  const lines = listing.kind === "done" ? listing.stdout.toString("utf8").split("\0") : [];
  const links = lines.filter((line) => line.startsWith("120000 ")).map((line) => line.slice(line.indexOf("	") + 1));
  if (links.length === 0 || changed.size === 0) return [];
  const top = await realpath(root);
  const targets = await Promise.all(links.map((link) => findTarget(top, link)));
  return links.filter((_, index) => {
    const target = targets[index];
    return target === void 0 || changed.has(target);
  });
}
async function findTarget(top, link) {
  try {
    const target = await realpath(path.join(top, link));
    return path.relative(top, target).split(path.sep).join("/");
  } catch {
    return void 0;
  }
}

// src/adapters/git/moved-files.ts
async function readWorkingTreeRenames(root, { from, changed, added }) {
  const candidates = added.filter(isSourcePath).filter((path8) => !path8.includes("\n"));
  if (candidates.length === 0 || changed.size === 0) return [];
  const gone = await readGone(root, from);
  if (gone.size === 0) return [];
  const hashed = await runGit(root, ["hash-object", "--stdin-paths"], `${candidates.join("\n")}
`);
  const hashes = hashed.kind === "done" ? hashed.stdout.toString("utf8").trim().split("\n") : [];
  if (hashes.length !== candidates.length) return [];
  const renames = [];
  const counts = /* @__PURE__ */ new Map();
  for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  for (const [index, hash] of hashes.entries()) {
    const [old, another] = gone.get(hash) ?? [];
    const to = candidates[index];
    const unique = counts.get(hash) === 1 && another === void 0;
    if (old !== void 0 && to !== void 0 && unique)
      renames.push({ from: toSourcePath(old), to: toSourcePath(to) });
  }
  return renames;
}
async function readGone(root, from) {
  const options2 = [
    "--raw",
    "-z",
    "--no-abbrev",
    "--no-renames",
    "--diff-filter=D",
    "--relative",
    "--no-ext-diff"
  ];
  const result = await runGit(root, ["diff", ...options2, from, "--"]);
  const fields = result.kind === "done" ? result.stdout.toString("utf8").split("\0") : [];
  const gone = /* @__PURE__ */ new Map();
  for (let index = 0; index + 1 < fields.length; index += 2) {
    const hash = fields[index]?.split(" ")[2];
    const path8 = fields[index + 1];
    if (hash === void 0 || path8 === void 0 || !isSourcePath(path8)) continue;
    const group = gone.get(hash);
    if (group) group.push(path8);
    else gone.set(hash, [path8]);
  }
  return gone;
}
function isSourcePath(path8) {
  try {
    toSourcePath(path8);
    return true;
  } catch (error) {
    if (error instanceof InputError) return false;
    throw error;
  }
}

// src/adapters/git/name-status.ts
function parseNameStatus(output) {
  const fields = output.toString("utf8").split("\0");
  const paths = /* @__PURE__ */ new Set();
  const renames = [];
  for (let index = 0; index < fields.length - 1; ) {
    const status = fields[index++] ?? "";
    const from = fields[index++];
    const pair = /^[RC]/.test(status);
    const to = pair ? fields[index++] : from;
    if (!/^[ACDMRTUX]/.test(status) || !from || !to) return void 0;
    paths.add(to);
    if (!status.startsWith("C")) paths.add(from);
    const rename = status.startsWith("R") ? readRename(from, to) : void 0;
    if (rename) renames.push(rename);
  }
  return { paths, renames };
}
function readRename(from, to) {
  try {
    return { from: toSourcePath(from), to: toSourcePath(to) };
  } catch (error) {
    if (error instanceof InputError) return void 0;
    throw error;
  }
}

// src/adapters/git/origin.ts
function parseOrigin(address) {
  const short = /^(?:[^@/\s]+@)?([^:/\s]{2,}):(?!\/\/)\/?(.+)$/.exec(address);
  const url = short && !address.includes("://") ? `ssh://${short[1] ?? ""}/${short[2] ?? ""}` : address;
  if (!URL.canParse(url)) return void 0;
  const { protocol, hostname, host, pathname } = new URL(url);
  if (!["https:", "http:", "ssh:", "git:", "git+ssh:"].includes(protocol) || hostname === "")
    return void 0;
  const parts = pathname.replace(/^\/+|\/+$/g, "").replace(/\.git$/, "").split("/");
  const [owner, name] = parts;
  if (!owner || !name || parts.length !== 2 || !/^[\w.-]+$/.test(owner + name)) return void 0;
  const web = protocol === "https:" || protocol === "http:";
  const server = hostname === "ssh.github.com" ? "github.com" : web ? host : hostname;
  const serverUrl = `${protocol === "http:" ? "http" : "https"}://${server}`;
  return { serverUrl, owner, name };
}

// src/adapters/git/repository.ts
async function openRepository(root) {
  const found = await runGit(root, ["rev-parse", "--show-toplevel"]);
  if (found.kind === "missing") return { kind: "none", reason: "Git is not installed" };
  if (found.kind === "failed") {
    const plain = /not a git repository|must be run in a work tree/.test(found.said);
    return {
      kind: "none",
      reason: plain ? "the folder is not in a work tree of Git" : `Git says "${found.said}"`
    };
  }
  return {
    kind: "repository",
    repository: createRepository(root, found.stdout.toString("utf8").replace(/\r?\n$/, ""))
  };
}
function createRepository(root, top) {
  const hasCommit = async (commit) => isHash(commit) && (await runGit(root, ["cat-file", "-e", `${commit}^{commit}`])).kind === "done";
  return {
    top,
    hasCommit,
    readBranch: () => readBranch(root),
    readHead: () => readHead(root),
    readTree: () => readGit(root, ["rev-parse", "--verify", "-q", "HEAD^{tree}"]),
    async readOrigin() {
      const address = await readGit(root, ["remote", "get-url", "origin"]);
      return address === void 0 ? void 0 : parseOrigin(address);
    },
    isShallow: async () => await readGit(root, ["rev-parse", "--is-shallow-repository"]) === "true",
    isClean: () => isClean(root),
    diffFiles: (from, to) => to === void 0 ? diffWorkingTree(root, from) : diffCommits(root, [from, to]),
    async readFileAt(commit, path8) {
      const result = await runGit(root, ["cat-file", "blob", `${commit}:./${path8}`]);
      if (result.kind === "done") return result.stdout;
      if (await hasCommit(commit)) return void 0;
      throw new InputError(`Cannot read ${path8} in commit ${commit}: the clone does not have that commit.`);
    }
  };
}
function isHash(text2) {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text2) && !/^0+$/.test(text2);
}
async function diffCommits(root, commits) {
  const plain = ["--no-ext-diff", "--no-textconv", "--no-color", "--ignore-submodules=all"];
  const result = await runGit(root, [
    "diff",
    "--name-status",
    "-z",
    "-M",
    "--relative",
    ...plain,
    ...commits,
    "--"
  ]);
  const changes = result.kind === "done" ? parseNameStatus(result.stdout) : void 0;
  if (changes) return changes;
  const why = result.kind === "failed" ? `Git says "${result.said}"` : "its answer is not understood";
  throw new InputError(`Cannot compare ${commits.join(" with ")}: ${why}.`);
}
async function diffWorkingTree(root, from) {
  const tracked = await diffCommits(root, [from]);
  const listing = await runGit(root, ["ls-files", "-z", "--others", "--exclude-standard"]);
  if (listing.kind !== "done")
    throw new InputError("Cannot list the new files of the repository: Git can not tell them.");
  const added = listing.stdout.toString("utf8").split("\0").filter((path8) => path8 !== "");
  const renames = await readWorkingTreeRenames(root, { from, changed: tracked.paths, added });
  const changed = /* @__PURE__ */ new Set([...tracked.paths, ...added]);
  const linked = await readLinkedChanges(root, changed);
  return { paths: /* @__PURE__ */ new Set([...changed, ...linked]), renames: [...tracked.renames, ...renames] };
}

// src/adapters/confluence/known-hosts.ts
function isAtlassianHost(host) {
  return /\.(?:atlassian\.net|jira\.com|atlassian-us-gov-mod\.net)$/.test(host);
}
function isThisMachine(host) {
  return host === "localhost" || host === "[::1]" || /^127(?:\.\d+){3}$/.test(host);
}

// src/adapters/confluence/site-url.ts
var EXPECTED = "expected the address of a site, such as https://acme.atlassian.net, or of the API gateway, https://api.atlassian.com/ex/confluence/CLOUD_ID. Set the URL to one of these";
function locate({ url, deployment: said, cloudId }, gatewayUrl) {
  const known = said === "auto" ? void 0 : said;
  const deployment = known ?? recogniseAddress(url)?.deployment;
  if (deployment === "datacenter") return parseDataCenterUrl(url);
  const typed = parseSiteUrl(url);
  if (cloudId === void 0 || typed.siteUrl === void 0) return typed;
  return { apiUrl: gatewayApiUrl(gatewayUrl, cloudId), siteUrl: typed.siteUrl };
}
function parseSiteUrl(text2) {
  const url = parseUrl(text2);
  refuseOpenHttp(url, text2);
  const gateway = /^\/ex\/confluence\/([\w-]+)(?:\/|$)/.exec(url.pathname);
  if (gateway?.[1]) return { apiUrl: gatewayApiUrl(url.origin, gateway[1]) };
  if (url.hostname === "api.atlassian.com") refuse3(text2, "the gateway address lacks /ex/confluence/CLOUD_ID");
  const known = /^\/(?:wiki(?:\/.*)?)?$/.test(url.pathname) || isAtlassianHost(url.hostname);
  if (!known) refuse3(text2, `Confluence Cloud is under /wiki, not under ${url.pathname}`);
  return { apiUrl: `${url.origin}/wiki`, siteUrl: `${url.origin}/wiki` };
}
function gatewayApiUrl(gatewayUrl, cloudId) {
  if (!/^[\w-]{1,100}$/.test(cloudId)) {
    throw new InputError(
      `Cannot use "${cloudId}" as a cloud id: expected letters, digits and dashes. Look it up at https://YOUR-SITE.atlassian.net/_edge/tenant_info.`
    );
  }
  return `${gatewayUrl.replace(/\/+$/, "")}/ex/confluence/${cloudId}/wiki`;
}
function parseDataCenterUrl(text2) {
  const url = parseUrl(text2);
  if (isAtlassianHost(url.hostname))
    refuse3(text2, "this is a site of Confluence Cloud, but deployment is set to datacenter");
  const context = url.pathname.replace(pathOfPage, "").replace(/\/+$/, "");
  const base = `${url.origin}${context}`;
  return { apiUrl: base, siteUrl: base, tokenUrl: `${base}/rest/oauth2/latest/token` };
}
var pathOfPage = /\/(?:display|pages|spaces|space|plugins|rest|admin|x|(?:dashboard|index|login|homepage|aboutconfluencepage)\.action)(?:\/.*)?$/;
function recogniseAddress(text2) {
  const url = parseUrl(text2);
  if (isAtlassianHost(url.hostname) || url.hostname === "api.atlassian.com")
    return { deployment: "cloud", reason: `${url.hostname} belongs to Atlassian` };
  if (url.pathname.startsWith("/ex/confluence/"))
    return { deployment: "cloud", reason: "the address is that of an API gateway" };
  const context = url.pathname.replace(pathOfPage, "").replace(/\/+$/, "");
  if (context === "" && pathOfPage.test(url.pathname))
    return {
      deployment: "datacenter",
      reason: "the address is that of a page, and pages of the Cloud are under /wiki"
    };
  if (context === "" || context === "/wiki") return void 0;
  return { deployment: "datacenter", reason: `the address has the path ${context}, and Cloud is under /wiki` };
}
function parseUrl(text2) {
  const typed = text2.trim();
  if (typed === "") throw new InputError(`Cannot reach Confluence: no URL is given, ${EXPECTED}.`);
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
  const url = URL.canParse(address) ? new URL(address) : void 0;
  if (!url || url.hostname === "")
    throw new InputError(`Cannot use "${typed}" as Confluence URL: ${EXPECTED}.`);
  if (url.username !== "" || url.password !== "") {
    throw new InputError(
      `Cannot use the Confluence URL: it holds a user or password; ${EXPECTED}, and give the credential by its own settings.`
    );
  }
  if (url.protocol !== "https:" && url.protocol !== "http:")
    refuse3(typed, `${url.protocol}// is not https://`);
  if (address !== typed && !/[.:]/.test(url.hostname) && !isThisMachine(url.hostname))
    refuse3(typed, `it is no address (did you mean https://${url.hostname}.atlassian.net?)`);
  return url;
}
function refuse3(text2, why) {
  throw new InputError(`Cannot use "${text2.trim()}" as Confluence URL: ${why}; ${EXPECTED}.`);
}
function refuseOpenHttp(url, text2) {
  if (url.protocol !== "http:" || isThisMachine(url.hostname)) return;
  const hint = isAtlassianHost(url.hostname) ? "" : " (for Data Center set deployment to datacenter)";
  refuse3(text2, `http:// would show the token to others, and the Cloud is always https://${hint}`);
}

// src/adapters/threads/index.ts
import { existsSync } from "node:fs";
import os from "node:os";

// src/adapters/threads/thread.ts
import { Worker } from "node:worker_threads";
var youngMb = 24;
function startThread({ script: script2, limitMb: limitMb2 }) {
  const resourceLimits = { maxOldGenerationSizeMb: limitMb2, maxYoungGenerationSizeMb: youngMb };
  const worker = new Worker(script2, { resourceLimits });
  worker.unref();
  const sent = [];
  let settle2;
  let ended = false;
  const end = (reason) => {
    ended = true;
    settle2?.({ kind: "ended", reason });
  };
  worker.on("message", (response) => settle2?.(read(response)));
  worker.on("error", (error) => end(explain2(error, limitMb2)));
  worker.on("exit", () => end("its thread ended"));
  function ask(job, limitMs2) {
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        end(`it was not done after ${limitMs2 / 1e3} s`);
        void worker.terminate();
      }, limitMs2);
      settle2 = (result) => {
        clearTimeout(timer);
        settle2 = void 0;
        worker.unref();
        resolve(result);
      };
      worker.ref();
      worker.postMessage(toRequest(job, sent));
    });
  }
  return {
    hasEnded: () => ended,
    end() {
      ended = true;
      void worker.terminate();
    },
    run: async (job, limitMs2) => {
      const result = await ask(job, limitMs2);
      if (result instanceof Error) throw result;
      return result;
    }
  };
}
var keys = /* @__PURE__ */ new WeakMap();
var lastKey = 0;
var lastId = 0;
function toRequest({ task, input, shared: shared2 }, sent) {
  lastId += 1;
  if (shared2 === void 0) return { id: lastId, task, input };
  const key = keys.get(shared2) ?? (lastKey += 1);
  keys.set(shared2, key);
  const isKnown = sent.includes(key);
  if (!isKnown) sent.push(key);
  if (sent.length > keptShared) sent.shift();
  return { id: lastId, task, input, shared: { key, ...isKnown ? {} : { value: shared2 } } };
}
function read(response) {
  if (!("error" in response)) return { kind: "done", value: response.value };
  const error = new Error(response.error.message);
  if (response.error.stack !== void 0) error.stack = response.error.stack;
  return error;
}
function explain2(error, limitMb2) {
  const { code, message } = error;
  return code === "ERR_WORKER_OUT_OF_MEMORY" ? `it needed more than ${limitMb2} MB of memory` : `its thread broke (${typeof message === "string" ? message : "unknown error"})`;
}

// src/adapters/threads/pool.ts
var worthAThread = 6;
function createThreadPool(options2) {
  const queue = [];
  const crew = createCrew(options2, () => queue.length);
  async function work(thread) {
    for (let next = queue.shift(); next !== void 0; next = queue.shift()) {
      const result = thread.run(next.job, options2.limitMs);
      next.settle(result);
      await result.catch(() => void 0);
      if (thread.hasEnded()) break;
    }
    crew.giveBack(thread);
    wake();
  }
  function wake() {
    const thread = queue.length === 0 ? void 0 : crew.take();
    if (thread !== void 0) void work(thread);
  }
  return {
    size: options2.size,
    run: (job) => new Promise((resolve, reject) => {
      queue.push({ job, settle: (result) => void result.then(resolve, reject) });
      wake();
    })
  };
}
var usualIdleMs = 1e3;
function createCrew(options2, countWaiting) {
  const idle = [];
  let started = 0;
  let rests = [];
  const idleMs = options2.idleMs ?? usualIdleMs;
  const dismiss = (kept) => {
    for (const thread of idle.splice(kept)) {
      thread.end();
      started -= 1;
    }
  };
  return {
    /** A thread that waits, or a new one if that is worth it; undefined: the working ones will do. */
    take() {
      for (let thread = idle.pop(); thread !== void 0; thread = idle.pop()) {
        if (!thread.hasEnded()) return thread;
        started -= 1;
      }
      const isWorthIt = started === 0 || countWaiting() > worthAThread * started;
      if (started >= options2.size || !isWorthIt) return void 0;
      started += 1;
      return startThread(options2);
    },
    giveBack(thread) {
      if (thread.hasEnded()) started -= 1;
      else idle.push(thread);
      for (const timer of rests) clearTimeout(timer);
      rests = [setTimeout(dismiss, idleMs, 1).unref(), setTimeout(dismiss, idleMs * 4, 0).unref()];
    }
  };
}

// src/adapters/threads/index.ts
var script = "thread.js";
var mostThreads = 2;
var limitMs = 6e4;
var limitMb = 1024;
function openThreads() {
  const found = [`./${script}`, `../${script}`].map((place) => new URL(place, import.meta.url)).find((url) => existsSync(url));
  const size = Math.min(mostThreads, os.availableParallelism());
  return found && createThreadPool({ script: found, size, limitMs, limitMb });
}

// src/adapters/chrome/chrome-failure.ts
var ChromeFailure = class extends Error {
  name = "ChromeFailure";
};
async function withTimeLimit(answer, milliseconds, reason) {
  let timer;
  const limit = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new ChromeFailure(reason)), Math.max(0, milliseconds));
  });
  try {
    return await Promise.race([answer, limit]);
  } finally {
    clearTimeout(timer);
  }
}

// src/adapters/chrome/source-line.ts
function findSourceLine(code, line) {
  const whole = code.replaceAll(/\r\n?/g, "\n");
  const numbered = { text: whole, lines: numberLines(whole) };
  const read2 = [frontMatter, directives, comments, leadingSpace].reduce(remove, numbered);
  let start = 0;
  for (let count = 1; count < line; count++) {
    const end = read2.text.indexOf("\n", start);
    if (end < 0) break;
    start = end + 1;
  }
  const last = whole.trimEnd().split("\n").length;
  return Math.min(read2.lines[start] ?? last, last);
}
var frontMatter = /^[^\S\n]*-{3}\s*\n.*?\n[^\S\n]*-{3}\s*\n+/s;
var directives = /%%\{(?:(?!\}%%)[^])*(?:\}%%)?/g;
var comments = /^\s*%%(?!\{)[^\n]+\n?/gm;
var leadingSpace = /^\s+/;
function numberLines(text2) {
  let line = 1;
  return Array.from(text2.split(""), (character) => character === "\n" ? line++ : line);
}
function remove({ text: text2, lines }, pattern2) {
  const kept = [];
  const keptLines = [];
  let from = 0;
  const keep2 = (to) => {
    kept.push(text2.slice(from, to));
    for (let index = from; index < to; index++) keptLines.push(lines[index] ?? 1);
  };
  const all = pattern2.global ? text2.matchAll(pattern2) : [pattern2.exec(text2)];
  for (const match of all) {
    if (!match) continue;
    keep2(match.index);
    from = match.index + match[0].length;
  }
  keep2(text2.length);
  return { text: kept.join(""), lines: keptLines };
}

// src/adapters/chrome/describe-problem.ts
var maxExpected = 4;
var maxLength3 = 240;
function describeProblem(code, message, line) {
  if (message.startsWith("No diagram type detected")) {
    return { kind: "broken", reason: "Mermaid has no such kind of diagram", line: findSourceLine(code, 1) };
  }
  const metadata = /^[^\n]*\((\d+):\d+\)\n\n/.exec(message)?.[1];
  if (metadata !== void 0) return describeMetadata(code, message, Number(metadata));
  const reason = clip(flatten(describeSyntax(message)), maxLength3).replace(/[.:]$/, "");
  return {
    kind: "broken",
    reason: reason === "" ? "Mermaid does not accept it" : reason,
    ...line > 0 ? { line: findSourceLine(code, line) } : {}
  };
}
function describeMetadata(code, message, line) {
  const [said = ""] = message.split(/\s*\(\d+:\d+\)\n\n/);
  const opening = code.split(/\r\n?|\n/).findIndex((text2) => text2.trim() === "---") + 1;
  return { kind: "broken", reason: `front matter: ${flatten(said)}`, line: opening + line };
}
function describeSyntax(message) {
  const lines = message.split(/\r?\n/);
  const arrow = lines.findIndex((text2) => /^-*\^$/.test(text2.trim()));
  const piece = arrow > 0 ? (lines[arrow - 1] ?? "").trim() : void 0;
  return lines.filter((_, index) => arrow < 1 || index !== arrow && index !== arrow - 1).join(" ").replace(/\s*\bon line:? \d+[:.]?/gi, piece === void 0 ? "" : ` near "${clip(piece, 60)}":`).replace(/,? (?:at )?(?:line:? \d+,? )?column:? \d+|\s*\bat line:? \d+/gi, "").replace(/Expecting ((?:'[^']*', )+)got/, (_, list2) => `expecting ${shorten(list2)} got`).replace(/got '(?:EOF|1)'/, "but it ends").replace(/ Initialize mermaid with .*$/, "").replace(/^(?:Error|Parsing failed): /, "");
}
function shorten(list2) {
  const names2 = list2.split(", ").filter((name) => name !== "");
  return `${names2.slice(0, maxExpected).join(", ")}${names2.length > maxExpected ? ", …" : ""},`;
}
function flatten(text2) {
  return text2.replace(/[\p{Cc}\s]+/gu, " ").trim();
}
function clip(text2, length) {
  return text2.length <= length ? text2 : `${text2.slice(0, length - 1)}…`;
}

// src/adapters/chrome/find-chrome.ts
import { access, constants, stat } from "node:fs/promises";
import path2 from "node:path";
var variables = ["CHROME_PATH", "CHROME_BIN", "PUPPETEER_EXECUTABLE_PATH"];
var names = [
  "google-chrome-stable",
  "google-chrome",
  "chrome",
  "chromium",
  "chromium-browser",
  "chrome-headless-shell"
];
var linuxPlaces = [
  "/opt/google/chrome/chrome",
  "/usr/bin/google-chrome",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/lib/chromium/chromium",
  "/snap/bin/chromium"
];
var macPlaces = ["Google Chrome", "Chromium", "Google Chrome for Testing", "Microsoft Edge"].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`
);
var windowsPlaces = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Chromium\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe"
];
async function findChrome(options2) {
  const named = findNamed2(options2);
  if (named) {
    if (await isProgram(named.path)) return { kind: "found", path: named.path };
    return { kind: "none", reason: `${named.by} names ${named.path}, which is no program` };
  }
  for (const place of listPlaces(options2.platform ?? process.platform, options2.env)) {
    if (await isProgram(place)) return { kind: "found", path: place };
  }
  return { kind: "none", reason: "no Chrome or Chromium was found on this machine" };
}
function findNamed2({
  env,
  chromePath
}) {
  if (chromePath) return { by: "the setting for Chrome", path: chromePath };
  const by = variables.find((name) => env[name]);
  return by === void 0 ? void 0 : { by, path: env[by] ?? "" };
}
function listPlaces(platform, env) {
  if (platform === "win32") {
    const roots = [env["ProgramFiles"], env["ProgramFiles(x86)"], env["LOCALAPPDATA"]].filter(isSet);
    return windowsPlaces.flatMap((place) => roots.map((root) => path2.win32.join(root, place)));
  }
  const home = env["HOME"];
  const places = platform === "darwin" ? macPlaces.flatMap((place) => isSet(home) ? [place, path2.join(home, place)] : [place]) : linuxPlaces;
  const folders = (env["PATH"] ?? "").split(":").filter((folder) => path2.isAbsolute(folder));
  return [...folders.flatMap((folder) => names.map((name) => path2.join(folder, name))), ...places];
}
function isSet(value) {
  return value !== void 0 && value !== "";
}
async function isProgram(file2) {
  try {
    await access(file2, constants.X_OK);
    return (await stat(file2)).isFile();
  } catch {
    return false;
  }
}

// src/adapters/chrome/launch.ts
import { existsSync as existsSync2 } from "node:fs";

// src/adapters/chrome/browser.ts
import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path4 from "node:path";

// src/adapters/chrome/arguments.ts
import path3 from "node:path";
var disabledFeatures = [
  "AutofillServerCommunication",
  "CertificateTransparencyComponentUpdater",
  "DialMediaRouteProvider",
  "InterestFeedContentSuggestions",
  "MediaRouter",
  "OptimizationHints",
  "Translate"
];
var offline = [
  "--disable-background-networking",
  "--disable-breakpad",
  "--disable-client-side-phishing-detection",
  "--disable-component-update",
  "--disable-crash-reporter",
  "--disable-default-apps",
  "--disable-domain-reliability",
  "--disable-extensions",
  `--disable-features=${disabledFeatures.join(",")}`,
  "--disable-quic",
  "--disable-sync",
  "--dns-prefetch-disable",
  "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
  "--host-resolver-rules=MAP * ~NOTFOUND",
  "--metrics-recording-only",
  "--no-pings",
  "--proxy-bypass-list=<-loopback>",
  // Port 9 is "discard": nothing listens there.
  "--proxy-server=http://127.0.0.1:9"
];
var drawing = [
  "--disable-background-timer-throttling",
  "--disable-backgrounding-occluded-windows",
  "--disable-gpu",
  "--disable-renderer-backgrounding",
  "--font-render-hinting=none",
  "--force-color-profile=srgb",
  "--hide-scrollbars",
  "--lang=en-US"
];
var quiet = [
  "--disable-dev-shm-usage",
  "--mute-audio",
  "--no-default-browser-check",
  "--no-first-run",
  "--password-store=basic",
  "--use-mock-keychain"
];
function createArguments(folder, sandbox) {
  return [
    "--headless",
    "--remote-debugging-pipe",
    `--user-data-dir=${path3.join(folder, "profile")}`,
    ...sandbox ? [] : ["--no-sandbox"],
    ...offline,
    ...drawing,
    ...quiet,
    "about:blank"
  ];
}
var neededVariables = /^(PATH|HOME|LANG|LANGUAGE|LC_\w+|TMPDIR|TMP|TEMP|XDG_(?!RUNTIME)\w+|FONTCONFIG_\w+|LD_LIBRARY_PATH|CHROME_DEVEL_SANDBOX|SystemRoot|SystemDrive|windir|ProgramFiles.*|ProgramData|LOCALAPPDATA|APPDATA|USERPROFILE)$/i;
var maxTemporaryFolder = 55;
function createEnvironment2(env, folder) {
  const kept = Object.entries(env).filter(([name]) => neededVariables.test(name));
  const own = process.platform === "linux" && folder.length <= maxTemporaryFolder ? { TMPDIR: folder } : {};
  return { ...Object.fromEntries(kept), ...own, BREAKPAD_DUMP_LOCATION: folder, TZ: "UTC" };
}

// src/adapters/chrome/protocol.ts
function openProtocol(commands, replies) {
  const waiting = /* @__PURE__ */ new Map();
  const listeners = [];
  let lastId2 = 0;
  let ended;
  const abandon = (reason, sessionId) => {
    if (sessionId === void 0) ended ??= reason;
    for (const [id2, { sessionId: of, reject }] of waiting) {
      if (sessionId !== void 0 && of !== sessionId) continue;
      waiting.delete(id2);
      reject(new ChromeFailure(reason));
    }
  };
  const receive = (message) => {
    const { id: id2, method } = message;
    if (typeof id2 === "number") {
      settle(waiting.get(id2), message);
      waiting.delete(id2);
    } else if (typeof method === "string") {
      const event = { method, params: toReply(message["params"]), sessionId: toText(message["sessionId"]) };
      for (const listener of listeners) listener(event);
    }
  };
  splitMessages(replies, receive);
  const end = () => abandon("Chrome ended");
  replies.on("close", end).on("error", end);
  commands.on("error", end);
  return {
    abandon,
    listen: (listener) => void listeners.push(listener),
    send: (method, params = {}, sessionId) => new Promise((resolve, reject) => {
      if (ended !== void 0) return reject(new ChromeFailure(ended));
      const id2 = ++lastId2;
      waiting.set(id2, { sessionId, resolve, reject });
      commands.write(`${JSON.stringify({ id: id2, method, params, ...sessionId ? { sessionId } : {} })}\0`);
    })
  };
}
function settle(command, message) {
  if (message["error"] === void 0) return command?.resolve(toReply(message["result"]));
  const { message: said } = toReply(message["error"]);
  command?.reject(new ChromeFailure(`Chrome refused: ${toText(said) ?? "it did not say why"}`));
}
function splitMessages(replies, receive) {
  let chunks = [];
  replies.on("data", (chunk) => {
    let start = 0;
    for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, start)) {
      chunks.push(chunk.subarray(start, end));
      receive(toReply(JSON.parse(Buffer.concat(chunks).toString("utf8"))));
      chunks = [];
      start = end + 1;
    }
    chunks.push(chunk.subarray(start));
  });
}
function toReply(value) {
  return typeof value === "object" && value !== null ? value : {};
}
function toText(value) {
  return typeof value === "string" ? value : void 0;
}

// src/adapters/chrome/browser.ts
var endLimit = 5e3;
var signals = ["SIGINT", "SIGTERM", "SIGHUP"];
async function startBrowser(options2) {
  const folder = await mkdtemp(path4.join(tmpdir(), "confluence-sync-chrome-"));
  const child = await spawnChrome(options2, folder);
  const ended = new Promise(
    (resolve) => child.once("close", () => resolve()).once("error", () => resolve())
  );
  const release = killWithProcess(child, folder);
  const close = async () => {
    kill(child);
    await withTimeLimit(ended, endLimit, "Chrome does not end").catch(() => void 0);
    release();
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }).catch(() => void 0);
  };
  try {
    return { protocol: await connect(child, options2.startLimit), close };
  } catch (error) {
    await close();
    throw error;
  }
}
async function spawnChrome({ chrome, env, sandbox }, folder) {
  try {
    return spawn(chrome, createArguments(folder, sandbox), {
      env: createEnvironment2(env, folder),
      // A group of its own, so that all of its processes can be ended with it.
      detached: process.platform !== "win32",
      stdio: ["ignore", "ignore", "pipe", "pipe", "pipe"],
      windowsHide: true
    });
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw new ChromeFailure(error instanceof Error ? error.message : String(error));
  }
}
async function connect(child, startLimit2) {
  const said = [];
  child.stderr?.setEncoding("utf8").on("data", (text2) => {
    if (said.length < 50) said.push(text2);
  });
  const failed = new Promise((_, reject) => {
    child.once("error", (error) => reject(new ChromeFailure(error.message)));
    child.once("close", () => reject(new ChromeFailure(`it ended at once${quote2(said.join(""))}`)));
  });
  const protocol = openProtocol(child.stdio[3], child.stdio[4]);
  const answer = protocol.send("Browser.getVersion").catch(() => failed);
  await withTimeLimit(
    Promise.race([answer, failed]),
    startLimit2,
    `it did not answer within ${Math.round(startLimit2 / 1e3)} s${quote2(said.join(""))}`
  );
  child.unref();
  for (const pipe of [child.stderr, child.stdio[3], child.stdio[4]]) {
    if (pipe && "unref" in pipe && typeof pipe.unref === "function") pipe.unref();
  }
  return protocol;
}
function quote2(said) {
  const lines = said.split("\n").map((line) => line.replace(/^\[[^\]]*\]\s*/, "").trim()).filter((line) => line !== "" && !/dbus|gcm|vaapi|DevTools listening/i.test(line));
  return lines.length === 0 ? "" : ` and said: ${lines.slice(0, 2).join(" ").slice(0, 400).replace(/\.$/, "")}`;
}
function killWithProcess(child, folder) {
  const end = () => {
    kill(child);
    try {
      rmSync(folder, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 });
    } catch {
    }
  };
  const interrupt = (signal) => {
    release();
    end();
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  };
  const release = () => {
    process.off("exit", end);
    for (const signal of signals) process.off(signal, interrupt);
  };
  process.on("exit", end);
  for (const signal of signals) process.on(signal, interrupt);
  return release;
}
function kill(child) {
  if (child.pid === void 0 || child.exitCode !== null || child.signalCode !== null) return;
  try {
    if (process.platform === "win32") child.kill("SIGKILL");
    else process.kill(-child.pid, "SIGKILL");
  } catch {
    child.kill("SIGKILL");
  }
}

// src/adapters/chrome/launch.ts
async function launchBrowser({ onNotice, ...options2 }) {
  if (process.getuid?.() === 0) {
    onNotice("Chrome draws the diagrams without its sandbox, because this process runs as root.");
    return startBrowser({ ...options2, sandbox: false });
  }
  try {
    return await startBrowser({ ...options2, sandbox: true });
  } catch (error) {
    if (!(error instanceof ChromeFailure && isSandboxFailure(error.message) && isInContainer(options2.env))) {
      throw error;
    }
    onNotice("Chrome draws the diagrams without its sandbox, because this container does not allow it one.");
    return startBrowser({ ...options2, sandbox: false });
  }
}
function isSandboxFailure(said) {
  return /sandbox|namespace|zygote_host/i.test(said);
}
function isInContainer(env) {
  return existsSync2("/.dockerenv") || existsSync2("/run/.containerenv") || env["KUBERNETES_SERVICE_HOST"] !== void 0 || env["container"] !== void 0;
}

// src/adapters/chrome/page-content.ts
var padding = 8;
var workWidth = 1e3;
var pageHtml = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<style>
html, body {margin: 0; background: #fff; color: #172b4d; color-scheme: only light}
#work {width: ${workWidth}px; height: 0; overflow: hidden}
#stage {display: inline-block; padding: ${padding}px; background: #fff}
#stage > svg {display: block}
svg .today {display: none}
</style>
</head>
<body><div id="stage"></div><div id="work"></div></body>
</html>
`;
var pageScript = `(() => {
  const stage = document.getElementById('stage');
  const work = document.getElementById('work');
  mermaid.initialize({
    startOnLoad: false,
    securityLevel: 'strict',
    suppressErrorRendering: true,
    deterministicIds: true,
    deterministicIDSeed: 'diagram',
    theme: 'default',
    darkMode: false,
    fontFamily: 'Arial, Helvetica, sans-serif',
    logLevel: 'fatal'
  });
  const seedChance = () => {
    let state = 1;
    Math.random = () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state / 4294967296;
    };
  };
  const show = svg => {
    stage.innerHTML = svg;
    const drawn = stage.querySelector('svg');
    const box = drawn.viewBox.baseVal;
    const size = box && box.width > 0 && box.height > 0 ? box : drawn.getBBox();
    drawn.setAttribute('width', size.width);
    drawn.setAttribute('height', size.height);
    drawn.style.maxWidth = 'none';
  };
  globalThis.drawDiagram = async code => {
    seedChance();
    stage.replaceChildren();
    try {
      const {svg} = await mermaid.render('diagram', code, work);
      work.replaceChildren();
      show(svg);
      await document.fonts.ready;
      await Promise.all([...stage.querySelectorAll('img')].map(image => image.decode().catch(() => {})));
      const {x, y, width, height} = stage.getBoundingClientRect();
      return {kind: 'drawn', x, y, width, height};
    } catch (error) {
      work.replaceChildren();
      const place = error?.hash?.loc?.first_line ?? /\\bline:? (\\d+)/i.exec(error?.message ?? '')?.[1];
      return {kind: 'broken', message: String(error?.message ?? error?.str ?? error), line: Number(place ?? 0)};
    }
  };
})();
`;

// src/adapters/chrome/page.ts
var fullScale = 2;
var maxSide = 8e3;
var maxPixels = 24e6;
async function openPage(protocol, mermaidScript) {
  const { browserContextId } = await protocol.send("Target.createBrowserContext");
  const { targetId } = await protocol.send("Target.createTarget", { url: "about:blank", browserContextId });
  const sessionId = toText(
    (await protocol.send("Target.attachToTarget", { targetId, flatten: true }))["sessionId"]
  );
  if (sessionId === void 0) throw new ChromeFailure("Chrome opened no page");
  const send = (method, params = {}) => protocol.send(method, params, sessionId);
  watch(protocol, sessionId);
  await prepare(send, mermaidScript);
  return {
    draw: (code) => draw2(send, code),
    async close() {
      protocol.send("Runtime.terminateExecution", {}, sessionId).catch(ignore);
      await protocol.send("Target.disposeBrowserContext", { browserContextId });
      protocol.abandon("the page was closed", sessionId);
    }
  };
}
async function prepare(send, mermaidScript) {
  await send("Inspector.enable");
  await send("Page.enable");
  await send("Fetch.enable", { patterns: [{ urlPattern: "*" }] });
  await send("Network.enable");
  const offline2 = { offline: true, latency: 0, downloadThroughput: 0, uploadThroughput: 0 };
  await send("Network.emulateNetworkConditions", offline2);
  const { frameTree } = await send("Page.getFrameTree");
  const frameId = toReply(toReply(frameTree)["frame"])["id"];
  await send("Page.setDocumentContent", { frameId, html: pageHtml });
  await evaluate(send, `${mermaidScript}
;undefined`);
  await evaluate(send, pageScript);
}
function watch(protocol, sessionId) {
  protocol.listen(({ method, params, sessionId: of }) => {
    if (method === "Target.detachedFromTarget" && params["sessionId"] === sessionId) {
      protocol.abandon("the page was closed", sessionId);
    }
    if (of !== sessionId) return;
    if (method === "Inspector.targetCrashed") protocol.abandon("it crashed the page", sessionId);
    if (method === "Fetch.requestPaused") {
      const refusal = { requestId: params["requestId"], errorReason: "BlockedByClient" };
      protocol.send("Fetch.failRequest", refusal, sessionId).catch(ignore);
    }
  });
}
async function draw2(send, code) {
  const answer = await evaluate(send, `drawDiagram(${JSON.stringify(code)})`);
  if (answer["kind"] === "broken") {
    return { kind: "broken", message: toText(answer["message"]) ?? "", line: Number(answer["line"]) || 0 };
  }
  const [x, y, width, height] = ["x", "y", "width", "height"].map((name) => Number(answer[name]) || 0);
  if (!width || !height) return { kind: "broken", message: "the diagram is empty", line: 0 };
  const scale = Math.min(
    fullScale,
    maxSide / Math.max(width, height),
    Math.sqrt(maxPixels / (width * height))
  );
  const clip2 = { x, y, width, height, scale };
  const { data } = await send("Page.captureScreenshot", { format: "png", clip: clip2, captureBeyondViewport: true });
  return {
    kind: "drawn",
    width: Math.ceil(width),
    png: new Uint8Array(Buffer.from(toText(data) ?? "", "base64"))
  };
}
async function evaluate(send, expression) {
  const reply = await send("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true });
  if (reply["exceptionDetails"] !== void 0) {
    const { exception, text: text2 } = toReply(reply["exceptionDetails"]);
    const said = toText(toReply(exception)["description"]) ?? toText(text2) ?? "no reason given";
    throw new ChromeFailure(`the page failed: ${said.split("\n")[0] ?? ""}`);
  }
  return toReply(toReply(reply["result"])["value"]);
}
function ignore() {
}

// src/adapters/chrome/studio.ts
var closeLimit = 5e3;
function createStudio({ mermaidScript, ...options2 }) {
  let browser;
  let page;
  const close = async () => {
    const old = browser;
    browser = void 0;
    page = void 0;
    await old?.close();
  };
  return {
    async open() {
      const launched = browser ??= await launchBrowser(options2);
      const opening = () => openPage(launched.protocol, mermaidScript);
      page ??= await withTimeLimit(opening(), options2.startLimit, "Chrome opened no page in time");
      return page;
    },
    async clear() {
      const old = page;
      page = void 0;
      try {
        if (!old) throw new ChromeFailure("there is no page");
        await withTimeLimit(old.close(), closeLimit, "Chrome does not close the page");
      } catch (error) {
        if (!(error instanceof ChromeFailure)) throw error;
        await close();
      }
    },
    close
  };
}

// src/adapters/chrome/workshop.ts
var startLimit = 6e4;
function createWorkshop(options2) {
  let found;
  let studio;
  const find = () => found ??= findChrome(options2);
  return {
    isAvailable: async () => (await find()).kind === "found",
    async open() {
      const chrome = await find();
      if (chrome.kind === "none") throw cannotDraw(chrome.reason);
      const { env, mermaidScript, onNotice = () => {
      } } = options2;
      studio ??= createStudio({
        chrome: chrome.path,
        env,
        startLimit,
        mermaidScript: await mermaidScript(),
        onNotice
      });
      try {
        await studio.open();
      } catch (error) {
        await studio.close();
        if (!(error instanceof ChromeFailure)) throw error;
        throw cannotDraw(`${chrome.path} can't be used: ${error.message}`);
      }
      return studio;
    },
    close: async () => studio?.close()
  };
}
function cannotDraw(reason) {
  return new InputError(
    `Cannot draw diagrams: ${reason}. Install Chrome or Chromium, name it in CHROME_PATH, or set mermaid: code.`
  );
}

// src/adapters/chrome/index.ts
var maxCharacters = 5e4;
var defaultTimeout = 2e4;
var wholeLimit = 12e4;
var wholeLimitEach = 3e3;
var idleLimit = 15e3;
function createDiagramRenderer(options2) {
  const workshop = createWorkshop(options2);
  let idle;
  let queue = Promise.resolve();
  const drawAll = async (diagrams) => {
    if (diagrams.length === 0) return [];
    clearTimeout(idle);
    try {
      return await drawEach(await workshop.open(), diagrams, options2.timeoutMs ?? defaultTimeout);
    } finally {
      idle = setTimeout(() => void workshop.close(), idleLimit).unref();
    }
  };
  return {
    isAvailable: workshop.isAvailable,
    draw(diagrams) {
      const drawn = queue.then(() => drawAll(diagrams));
      queue = drawn.catch(() => void 0);
      return drawn;
    },
    async close() {
      clearTimeout(idle);
      await workshop.close();
    }
  };
}
async function drawEach(studio, diagrams, timeout2) {
  const whole = wholeLimit + wholeLimitEach * diagrams.length;
  const end = Date.now() + whole;
  const drawings = [];
  for (const { code } of diagrams) {
    const left = end - Date.now();
    drawings.push(
      left > 0 ? await drawOne(studio, code, Math.min(timeout2, left)) : broken(`the time for all diagrams, ${Math.round(whole / 1e3)} s, was over`)
    );
  }
  return drawings;
}
async function drawOne(studio, code, timeout2) {
  if (code.trim() === "") return broken("it is empty");
  if (code.length > maxCharacters) return broken(`it has over ${maxCharacters} characters, Mermaid's limit`);
  try {
    const page = await studio.open();
    const reason = `drawing it took over ${Math.round(timeout2 / 100) / 10} s`;
    const answer = await withTimeLimit(page.draw(code), timeout2, reason);
    if (answer.kind === "drawn") return { kind: "image", bytes: answer.png, width: answer.width };
    return describeProblem(code, answer.message, answer.line);
  } catch (error) {
    if (!(error instanceof ChromeFailure)) throw error;
    await studio.clear();
    return broken(error.message);
  }
}
function broken(reason) {
  return { kind: "broken", reason };
}

// src/adapters/chrome/mermaid-script.ts
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
var file = "mermaid.min.js";
async function readMermaidScript() {
  for (const place of [`./${file}`, `../${file}`]) {
    const script3 = await readIfThere(new URL(place, import.meta.url));
    if (script3 !== void 0) return script3;
  }
  const installed = findInstalled();
  const script2 = installed === void 0 ? void 0 : await readIfThere(installed);
  if (script2 !== void 0) return script2;
  throw new InputError(
    `Cannot draw diagrams: ${file} is missing beside the program. Restore the dist folder, or set mermaid: code.`
  );
}
async function readIfThere(place) {
  try {
    return await readFile(place, "utf8");
  } catch (error) {
    if (isNamed(error, "ENOENT")) return void 0;
    throw error;
  }
}
function findInstalled() {
  try {
    return createRequire(import.meta.url).resolve(`mermaid/dist/${file}`);
  } catch (error) {
    if (isNamed(error, "MODULE_NOT_FOUND")) return void 0;
    throw error;
  }
}
function isNamed(error, code) {
  return typeof error === "object" && error !== null && "code" in error && error.code === code;
}

// src/adapters/git/find-renames.ts
var mostMoves = 10;
async function findRenames(root, gone) {
  if (gone.length === 0) return [];
  const opened = await openRepository(root);
  const head = opened.kind === "repository" ? await opened.repository.readHead() : void 0;
  if (opened.kind === "none" || head === void 0) return [];
  const uncommitted = await opened.repository.diffFiles(head);
  const now = new Map(uncommitted.renames.map(({ from, to }) => [from, to]));
  const moves = { now, vanished: await listVanished(root), movesOf: createMoveReader(root) };
  const found = [];
  for (const from of gone) {
    const to = await follow(from, moves);
    if (to !== void 0) found.push({ from, to });
  }
  return found;
}
async function listVanished(root) {
  const log = await readGit(root, [
    "log",
    "--no-show-signature",
    "--no-renames",
    "--diff-filter=D",
    "--name-only",
    "--relative",
    "-z",
    "--format=%x01%H"
  ]);
  const vanished = /* @__PURE__ */ new Map();
  for (const entry2 of (log ?? "").split("").slice(1)) {
    const [commit = "", ...paths] = entry2.split(/[\0\n]+/);
    for (const path8 of paths) if (path8 !== "" && !vanished.has(path8)) vanished.set(path8, commit);
  }
  return vanished;
}
async function follow(from, { now, vanished, movesOf }) {
  let current = from;
  for (let moves = 0; moves < mostMoves; moves += 1) {
    const commit = vanished.get(current);
    const next = now.get(current) ?? (commit === void 0 ? void 0 : (await movesOf(commit)).get(current));
    if (next === void 0) return current === from ? void 0 : current;
    current = next;
  }
  return void 0;
}
function createMoveReader(root) {
  const known = /* @__PURE__ */ new Map();
  const read2 = async (commit) => {
    const diff = await runGit(root, [
      "diff",
      "--name-status",
      "-z",
      "-M",
      "--relative",
      `${commit}^`,
      commit
    ]);
    const renames = diff.kind === "done" ? parseNameStatus(diff.stdout)?.renames ?? [] : [];
    return new Map(renames.map(({ from, to }) => [from, to]));
  };
  return (commit) => {
    const moves = known.get(commit) ?? read2(commit);
    known.set(commit, moves);
    return moves;
  };
}

// src/adapters/git/former-text.ts
var mostCommits = 5e3;
var options = [
  "--first-parent",
  "-m",
  "--patch",
  "--unified=0",
  "--format=",
  "--no-show-signature",
  "--no-color",
  "--no-ext-diff",
  "--no-textconv",
  "--no-renames",
  "--text",
  `--max-count=${mostCommits}`
];
async function readFormerText(root, path8) {
  const opened = await openRepository(root);
  const head = opened.kind === "repository" ? await opened.repository.readHead() : void 0;
  if (opened.kind === "none" || head === void 0) return "";
  const last = await opened.repository.readFileAt(head, path8);
  const log = await runGit(root, ["log", ...options, head, "--", path8]);
  const lines = log.kind === "done" ? log.stdout.toString("utf8").split("\n") : [];
  const lost = lines.filter((line) => line.startsWith("-")).map((line) => line.slice(1));
  return [last?.toString("utf8") ?? "", ...lost].join("\n");
}

// src/adapters/filesystem/source-tree.ts
import { realpathSync, statSync } from "node:fs";

// src/adapters/filesystem/decode.ts
import { isUtf8 } from "node:buffer";
function decodeUtf8(bytes, name) {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text2 = buffer.toString("utf8");
  if (isUtf8(buffer)) return text2;
  const offset = findInvalid(buffer, text2);
  const line = buffer.subarray(0, offset).toString("latin1").split("\n").length;
  throw new InputError(
    `Cannot read ${name}: it is not UTF-8, the byte at offset ${offset} (line ${line}) cannot stand there. Save the file as UTF-8.`
  );
}
function findInvalid(buffer, text2) {
  let offset = 0;
  let from = 0;
  for (const { index } of text2.matchAll(/\uFFFD/g)) {
    offset += Buffer.byteLength(text2.slice(from, index));
    if (buffer.subarray(offset, offset + 3).toString("hex") !== "efbfbd") return offset;
    from = index;
  }
  return offset;
}

// src/adapters/filesystem/index-files.ts
import { readdir as readdir2, stat as stat2 } from "node:fs/promises";
import path6 from "node:path";

// src/adapters/filesystem/resolve-inside.ts
import { readdir, realpath as realpath2 } from "node:fs/promises";
import path5 from "node:path";
async function resolveInside(root, relative) {
  if (isPrivate(relative) || path5.sep === "\\" && /[:\\]/.test(relative)) return { kind: "absent" };
  const real = await findReal(path5.join(root, relative), relative);
  if (real === void 0) return { kind: "absent" };
  const found = path5.relative(root, real).split(path5.sep).join("/");
  if (found === ".." || found.startsWith("../") || path5.isAbsolute(found) || isPrivate(found))
    return { kind: "outside" };
  if (found === relative) return { kind: "inside", real };
  const otherCase = fold(found) === fold(relative) && !await existsExactly(root, relative);
  return otherCase ? { kind: "absent" } : { kind: "inside", real };
}
function isPrivate(relative) {
  return relative.split("/").some((part) => /^(?:\.git|git~1)[. ]*$/i.test(part));
}
async function findReal(full, relative) {
  try {
    return await realpath2(full);
  } catch (error) {
    if (isAbsence(error)) return void 0;
    throw new InputError(`Cannot read ${relative}: ${describe4(error)}. Check its permissions.`);
  }
}
function isAbsence(error) {
  return ["ENOENT", "ENOTDIR", "ELOOP", "ENAMETOOLONG", "EINVAL"].includes(codeOf(error));
}
function describe4(error) {
  return codeOf(error) === "" ? String(error) : `the file system says ${codeOf(error)}`;
}
function codeOf(error) {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}
function fold(name) {
  return name.normalize("NFC").toLowerCase();
}
async function existsExactly(root, relative) {
  let folder = root;
  for (const part of relative.split("/")) {
    if (!(await readdir(folder)).includes(part)) return false;
    folder = path5.join(folder, part);
  }
  return true;
}

// src/adapters/filesystem/index-files.ts
async function indexFiles(root, { paths, leftOut }, onWarning) {
  const files = /* @__PURE__ */ new Set();
  const folders = /* @__PURE__ */ new Set();
  const read2 = createFolderReader(root);
  for (const found of paths) {
    const entry2 = (await read2(path6.posix.dirname(found))).get(path6.posix.basename(found));
    const kind = entry2?.isSymbolicLink() ? await followLink(root, found, onWarning) : entry2?.isFile() ? "file" : entry2 === void 0 && leftOut.has(found) ? "file" : void 0;
    if (kind === void 0) continue;
    (kind === "file" ? files : folders).add(found);
    addFolders(folders, found);
  }
  return { files, folders };
}
function createFolderReader(root) {
  const known = /* @__PURE__ */ new Map();
  const read2 = async (folder) => {
    const before = known.get(folder);
    if (before) return before;
    const parent = folder === "." ? void 0 : await read2(path6.posix.dirname(folder));
    const there = parent === void 0 || parent.get(path6.posix.basename(folder))?.isDirectory() === true;
    const entries = there ? await readFolder(path6.join(root, folder)) : [];
    const listing = new Map(entries.map((entry2) => [entry2.name, entry2]));
    known.set(folder, listing);
    return listing;
  };
  return read2;
}
async function readFolder(folder) {
  try {
    return await readdir2(folder, { withFileTypes: true });
  } catch (error) {
    if (isAbsence(error)) return [];
    throw error;
  }
}
async function followLink(root, link, onWarning) {
  const resolved = await resolveInside(root, link);
  if (resolved.kind === "outside") {
    onWarning(`Cannot use ${link}: this symbolic link leads out of the repository. It is treated as absent.`);
  }
  if (resolved.kind !== "inside") return void 0;
  const found = await stat2(resolved.real);
  return found.isFile() ? "file" : found.isDirectory() ? "folder" : void 0;
}
function addFolders(folders, found) {
  for (let end = found.lastIndexOf("/"); end > 0; end = found.lastIndexOf("/", end - 1)) {
    const folder = found.slice(0, end);
    if (folders.has(folder)) return;
    folders.add(folder);
  }
}

// src/adapters/filesystem/list-folder.ts
var import_ignore = __toESM(require_ignore(), 1);
import { readFile as readFile2, readdir as readdir3 } from "node:fs/promises";
import path7 from "node:path";
async function listFolderFiles(root) {
  const files = [];
  const pending = [{ base: "", rules: [] }];
  for (const { base, rules } of pending) {
    const here = await readRules(root, base, rules);
    for (const entry2 of await readdir3(path7.join(root, base), { withFileTypes: true })) {
      const found = base + entry2.name;
      const folder = entry2.isDirectory();
      if (isPrivate(entry2.name) || folder && entry2.name === "node_modules") continue;
      if (isIgnored(folder ? `${found}/` : found, here)) continue;
      if (folder) pending.push({ base: `${found}/`, rules: here });
      else files.push(found);
    }
  }
  return files;
}
async function readRules(root, base, above) {
  try {
    const text2 = await readFile2(path7.join(root, base, ".gitignore"), "utf8");
    return [...above, { base, matcher: (0, import_ignore.default)().add(text2) }];
  } catch (error) {
    if (isAbsence(error) || codeOf(error) === "EISDIR") return above;
    throw error;
  }
}
function isIgnored(found, rules) {
  for (const { base, matcher } of rules.toReversed()) {
    const result = matcher.test(found.slice(base.length));
    if (result.ignored || result.unignored) return result.ignored;
  }
  return false;
}

// src/adapters/filesystem/left-out.ts
import { execFile as execFile3 } from "node:child_process";

// src/adapters/filesystem/list-git.ts
import { execFile as execFile2 } from "node:child_process";
async function listGitFiles(root, onWarning) {
  const output = await runListing(root, ["-t", "--cached", "--others", "--exclude-standard"]);
  if (output === void 0) return void 0;
  const paths = /* @__PURE__ */ new Set();
  const leftOut = /* @__PURE__ */ new Set();
  for (let start = 0; start < output.length; ) {
    const end = output.indexOf(0, start);
    const name = output.subarray(start + 2, end);
    const isLeftOut = output[start] === 83;
    start = end + 1;
    try {
      const path8 = decodeUtf8(name, "the file name");
      paths.add(path8);
      if (isLeftOut) leftOut.add(path8);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      onWarning(
        `Cannot use file ${JSON.stringify(name.toString("latin1"))}: its name is not UTF-8. Rename it.`
      );
    }
  }
  return { paths: [...paths], leftOut };
}
async function listIgnoredFolders(root) {
  const output = await runListing(root, ["--others", "--ignored", "--exclude-standard", "--directory"]);
  const names2 = (output?.toString("utf8") ?? "").split("\0");
  return names2.filter((name) => name.endsWith("/")).map((name) => name.slice(0, -1));
}
function runListing(root, which) {
  const settings2 = ["-c", "safe.directory=*", "-c", "core.fsmonitor=false"];
  const listing = ["ls-files", "-z", ...which];
  return new Promise((resolve, reject) => {
    const options2 = { cwd: root, env: createGitEnvironment(), encoding: "buffer", maxBuffer: 2 ** 30 };
    execFile2("git", [...settings2, ...listing], options2, (error, stdout, stderr) => {
      const said = stderr.toString("utf8").trim();
      if (!error) resolve(stdout);
      else if (error.code === "ENOENT" || /not a git repository|must be run in a work tree/.test(said))
        resolve(void 0);
      else
        reject(
          new InputError(`Cannot list the files of the repository: git says "${said || error.message}".`)
        );
    });
  });
}
function createGitEnvironment() {
  const kept = Object.entries(process.env).filter(
    // Nor does Git need the credentials of the run.
    ([name]) => name.startsWith("GIT_CONFIG") || !/^(?:GIT_|INPUT_|ACTIONS_|CONFLUENCE_)/.test(name)
  );
  return { ...Object.fromEntries(kept), LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0", GIT_NO_LAZY_FETCH: "1" };
}

// src/adapters/filesystem/left-out.ts
async function readLeftOut(root, path8, elsewhere = async () => void 0) {
  const stored = path8.includes("\n") ? void 0 : await readFromStore(root, path8);
  const content = stored ?? await elsewhere(path8);
  if (content !== void 0) return content;
  throw new RepositoryError(
    `Cannot read ${path8}: the sparse checkout leaves it out, and the clone does not have its content. Add its folder to the sparse checkout.`
  );
}
function readFromStore(root, path8) {
  const command = ["-c", "safe.directory=*", "cat-file", "--batch", "--follow-symlinks"];
  const options2 = { cwd: root, env: createGitEnvironment(), encoding: "buffer", maxBuffer: 2 ** 30 };
  return new Promise((resolve) => {
    const child = execFile3("git", command, options2, (error, stdout) => {
      const end = stdout.indexOf(10);
      const size = /^[\da-f]+ blob (\d+)$/.exec(stdout.subarray(0, Math.max(end, 0)).toString("latin1"))?.[1];
      resolve(error || size === void 0 ? void 0 : stdout.subarray(end + 1, end + 1 + Number(size)));
    });
    child.stdin?.on("error", () => {
    });
    child.stdin?.end(`HEAD:./${path8}
`);
  });
}

// src/adapters/filesystem/read-bytes.ts
import { open } from "node:fs/promises";
import { constants as constants2 } from "node:fs";
async function readInside(root, relative, options2) {
  const resolved = await resolveInside(root, relative);
  if (resolved.kind === "outside") {
    options2.onWarning(
      `Cannot read ${relative}: a symbolic link leads out of the repository. It is treated as absent.`
    );
  }
  if (resolved.kind !== "inside") return void 0;
  try {
    return await readRegular(resolved.real, relative, options2.maxBytes);
  } catch (error) {
    if (error instanceof InputError) throw error;
    if (isAbsence(error)) return void 0;
    throw new InputError(`Cannot read ${relative}: ${describe4(error)}. Check its permissions.`);
  }
}
async function readRegular(real, relative, maxBytes) {
  const file2 = await open(
    real,
    constants2.O_RDONLY | (constants2.O_NOFOLLOW ?? 0) | (constants2.O_NONBLOCK ?? 0)
  );
  try {
    const found = await file2.stat();
    if (!found.isFile()) return void 0;
    if (found.size > maxBytes) {
      const limit = Math.floor(maxBytes / 1e6);
      throw new InputError(
        `Cannot read ${relative}: it has ${found.size} bytes, the limit is ${limit} MB. Make it smaller.`
      );
    }
    return await file2.readFile();
  } finally {
    await file2.close();
  }
}

// src/adapters/filesystem/source-tree.ts
var usualLimit = 5e7;
function openSourceTree(root, options2 = {}) {
  const real = resolveRoot(root);
  const onWarning = options2.onWarning ?? (() => {
  });
  const limits = { maxBytes: options2.maxBytes ?? usualLimit, onWarning };
  let listing;
  const readBytes = async (path8) => {
    const bytes = await readInside(real, path8, limits);
    if (bytes !== void 0) return bytes;
    listing ??= listGitFiles(real, () => {
    });
    return (await listing)?.leftOut.has(path8) ? readLeftOut(real, path8, options2.readLeftOut) : void 0;
  };
  return {
    readBytes,
    async readText(path8) {
      const bytes = await readBytes(path8);
      return bytes && decodeUtf8(bytes, path8).replace(/^\uFEFF/, "");
    },
    async list() {
      listing = listGitFiles(real, onWarning);
      const { paths, leftOut } = await listing ?? { paths: await listFolderFiles(real), leftOut: /* @__PURE__ */ new Set() };
      return indexFiles(real, { paths, leftOut }, onWarning);
    }
  };
}
function resolveRoot(root) {
  try {
    const real = realpathSync.native(root);
    if (statSync(real).isDirectory()) return real;
  } catch (error) {
    throw new InputError(`Cannot open folder ${root}: ${describe4(error)}. Start in the repository's folder.`);
  }
  throw new InputError(`Cannot open folder ${root}: it is a file. Start in the repository's folder.`);
}

export {
  runGit,
  readGit,
  readBranch,
  readHead,
  isClean,
  readLinkedChanges,
  openRepository,
  isHash,
  pLimit,
  digestOf,
  seeMessages,
  toReportMessage,
  createReport,
  countPages,
  fillBody,
  createConverter,
  listProperties,
  createScanner2 as createScanner,
  parse2 as parse,
  tokens,
  readJson,
  parseMapping,
  followRenames,
  beforeFirstWrite,
  checkRepository,
  createConversionMemory,
  createPage,
  readPage,
  updatePage,
  noJournal,
  readDifferences,
  identifyPages,
  syncRepository,
  planRepository,
  isAtlassianHost,
  locate,
  parseSiteUrl,
  gatewayApiUrl,
  parseDataCenterUrl,
  recogniseAddress,
  openThreads,
  createDiagramRenderer,
  readMermaidScript,
  findRenames,
  readFormerText,
  decodeUtf8,
  resolveInside,
  isPrivate,
  isAbsence,
  describe4 as describe,
  codeOf,
  require_ignore,
  listIgnoredFolders,
  readInside,
  openSourceTree,
  resolveRoot
};
