import {patternRule, type SecretRule} from '../rule.ts';

/** Tokens and webhooks of chat, mail and phone services. */
export const chatRules: readonly SecretRule[] = [
  patternRule({
    id: 'telegram-token',
    what: 'a Telegram bot token',
    pattern: /\b\d{8,10}:AA[\w-]{33}(?![\w-])/g
  }),
  patternRule({
    id: 'discord-token',
    what: 'a Discord bot token',
    pattern: /\b[MNO][A-Za-z\d_-]{23,27}\.[\w-]{6}\.[\w-]{27,40}(?![\w-])/g
  }),
  patternRule({
    id: 'discord-webhook',
    what: 'a Discord webhook',
    pattern: /\bdiscord(?:app)?\.com\/api\/webhooks\/\d{15,20}\/(?<secret>[\w-]{60,80})/g
  }),
  patternRule({
    id: 'teams-webhook',
    what: 'a Teams webhook',
    pattern: /\bwebhook\.office\.com\/webhookb2\/[\w@-]{36,80}\/IncomingWebhook\/(?<secret>[a-z0-9]{32})/gi
  }),
  patternRule({
    id: 'slack-token',
    what: 'a Slack token',
    pattern: /\bxox[abeprosc]d?-[A-Za-z0-9-]{20,250}|\bxoxe\.xox[bp]-\d-[A-Za-z0-9]{100,250}/g
  }),
  patternRule({
    id: 'slack-webhook',
    what: 'a Slack webhook',
    pattern: /\bhooks\.slack\.com\/(?:services|workflows|triggers)\/(?<secret>[A-Za-z0-9/_-]{30,120})/g
  }),
  patternRule({id: 'twilio-key', what: 'a Twilio key', pattern: /\bSK[a-f0-9]{32}\b/g}),
  patternRule({id: 'sendgrid-key', what: 'a SendGrid key', pattern: /\bSG\.[\w-]{22}\.[\w-]{43}(?![\w-])/g}),
  patternRule({
    id: 'mailgun-key',
    what: 'a Mailgun key',
    pattern: /\bkey-[a-f0-9]{32}\b|\b[a-f0-9]{32}-[a-f0-9]{8}-[a-f0-9]{8}\b/g
  }),
  patternRule({id: 'mailchimp-key', what: 'a Mailchimp key', pattern: /\b[a-f0-9]{32}-us\d{1,2}\b/g}),
  patternRule({
    id: 'brevo-key',
    what: 'a Brevo key',
    pattern: /\bx(?:keysib|smtpsib)-[a-f0-9]{64}-[A-Za-z0-9]{16}\b/g
  }),
  patternRule({
    id: 'mattermost-webhook',
    what: 'a chat webhook',
    pattern: /\/hooks\/(?<secret>[a-z0-9]{26})\b/g
  })
];
