import {patternRule, type SecretRule} from '../rule.ts';

/** Keys of model providers, also in forms that secretlint's stricter rules leave out. */
export const aiRules: readonly SecretRule[] = [
  patternRule({
    id: 'anthropic-key',
    what: 'an Anthropic key',
    pattern: /\bsk-ant-[a-z]{2,8}\d{2}-[\w-]{32,200}/g
  }),
  patternRule({
    id: 'openai-key',
    what: 'an OpenAI key',
    pattern: /\bsk-(?:proj|svcacct|admin|None)-[\w-]{20,200}|\bsk-[A-Za-z0-9]{32,64}\b/g
  }),
  patternRule({id: 'openrouter-key', what: 'an OpenRouter key', pattern: /\bsk-or-v1-[a-f0-9]{64}\b/g}),
  patternRule({
    id: 'hugging-face-token',
    what: 'a Hugging Face token',
    pattern: /\b(?:hf_|api_org_)[A-Za-z0-9]{34}\b/g
  }),
  patternRule({id: 'replicate-token', what: 'a Replicate token', pattern: /\br8_[A-Za-z0-9]{37}\b/g}),
  patternRule({id: 'perplexity-key', what: 'a Perplexity key', pattern: /\bpplx-[A-Za-z0-9]{48,56}\b/g}),
  patternRule({id: 'xai-key', what: 'an xAI key', pattern: /\bxai-[A-Za-z0-9]{70,90}\b/g}),
  patternRule({id: 'groq-key', what: 'a Groq key', pattern: /\bgsk_[A-Za-z0-9]{48,56}\b/g}),
  patternRule({
    id: 'langsmith-key',
    what: 'a LangSmith key',
    pattern: /\blsv2_(?:pt|sk)_[a-f0-9]{32}_[a-f0-9]{10}\b/g
  })
];
