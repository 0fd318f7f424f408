/** One diagram of each kind that documentation uses most. */
export const samples = {
  flowchart:
    'flowchart TD\n  A[Start] --> B{Is it ok?}\n  B -->|Yes| C["Two<br/>lines"]\n  B -->|No| D[(Data)]\n  subgraph group\n  D\n  end',
  sequence:
    'sequenceDiagram\n  participant A as Alice\n  actor B as Bob\n  A->>+B: Hello Bob\n  Note right of B: Thinks\n  B-->>-A: Fine',
  class: 'classDiagram\n  Animal <|-- Duck\n  Animal : +int age\n  class Duck{\n    +swim()\n  }',
  state: 'stateDiagram-v2\n  [*] --> Still\n  Still --> Moving : push\n  Moving --> [*]',
  er: 'erDiagram\n  CUSTOMER ||--o{ ORDER : places\n  CUSTOMER {\n    string name PK\n  }',
  gantt:
    'gantt\n  title A plan\n  dateFormat YYYY-MM-DD\n  section First\n  Task one :a1, 2024-01-01, 30d\n  Task two :crit, after a1, 20d',
  pie: 'pie title Pets\n  "Dogs" : 386\n  "Cats" : 85',
  gitGraph:
    'gitGraph\n  commit\n  branch develop\n  checkout develop\n  commit\n  checkout main\n  merge develop',
  mindmap: 'mindmap\n  root((Docs))\n    Write\n      Markdown\n    Read'
} as const;
