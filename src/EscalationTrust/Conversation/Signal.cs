namespace EscalationTrust;

/// <summary>What a turn can show. At most 64: 48 named here and 16 slots that a host defines.</summary>
/// <remarks>
/// <para>What raises each, its default weight and its source stand on one page, <c>docs/signals.md</c>.</para>
/// <para>The numbers are part of the stored formats and never change.</para>
/// </remarks>
public enum Signal
{
    /// <summary>The customer asks for a person: in words, by a yes to the bot's offer of one, or by a button the host reports.</summary>
    HumanRequested = 0,

    /// <summary>The customer refuses to go on with the bot. Counts as asking for a person.</summary>
    BotRefused = 1,

    /// <summary>A message says again what one of the last eight customer messages said.</summary>
    CustomerRestates = 2,

    /// <summary>The customer says that this was said, tried or asked before.</summary>
    CustomerSaysRepeated = 3,

    /// <summary>The bot's last reply says again what one of its last four said.</summary>
    BotRepeats = 4,

    /// <summary>Customer and bot both repeat themselves.</summary>
    DoomLoop = 5,

    /// <summary>Two automated nodes pass the conversation back and forth.</summary>
    PingPong = 6,

    /// <summary>Messages bring nothing new, or several in a row stay without a reply.</summary>
    Stall = 7,

    /// <summary>The customer contradicts or rejects the bot's last answer.</summary>
    AnswerRejected = 8,

    /// <summary>The customer's answer opens with a negation.</summary>
    CustomerNegates = 9,

    /// <summary>The customer asks for something other than what was offered.</summary>
    AlternativeAsked = 10,

    /// <summary>The words show frustration or disappointment.</summary>
    Frustration = 11,

    /// <summary>The words insult, threaten or harass.</summary>
    Abuse = 12,

    /// <summary>Capitals, or runs of exclamation or question marks.</summary>
    Shouting = 13,

    /// <summary>The host's sentiment for this message is at or below the floor.</summary>
    NegativeSentiment = 14,

    /// <summary>The host's sentiment falls over the last three messages.</summary>
    FallingSentiment = 15,

    /// <summary>The customer thanks or agrees: evidence that things go well.</summary>
    Gratitude = 16,

    /// <summary>A charge, an invoice or a payment is disputed.</summary>
    BillingDispute = 17,

    /// <summary>Money back, or an end of contract, is asked for under protest.</summary>
    RefundOrCancellation = 18,

    /// <summary>The rule is silent, contradicts itself or is disputed.</summary>
    PolicyAmbiguity = 19,

    /// <summary>The case needs judgement, an exception or a possibility the rules may not foresee, not retrieval.</summary>
    InterpretationNeeded = 20,

    /// <summary>A lawyer, a court, a regulator or a legal right is named.</summary>
    Legal = 21,

    /// <summary>Fraud, theft, a stolen account or an unknown transaction.</summary>
    Security = 22,

    /// <summary>Danger to life or health, or self-harm.</summary>
    Safety = 23,

    /// <summary>Bereavement, illness, hardship or another reason for special care.</summary>
    Vulnerability = 24,

    /// <summary>A service is down, or a business stands still.</summary>
    Outage = 25,

    /// <summary>A decision was refused, or is appealed.</summary>
    DenialOrAppeal = 26,

    /// <summary>Several matters or causes at once, or many attempts that failed.</summary>
    MultiCause = 27,

    /// <summary>The customer threatens to go to management, the press or the public.</summary>
    ExecutiveEscalation = 28,

    /// <summary>The customer threatens to leave.</summary>
    ChurnThreat = 29,

    /// <summary>The account's tier is high or strategic.</summary>
    HighValueAccount = 30,

    /// <summary>A renewal is near.</summary>
    RenewalNear = 31,

    /// <summary>An earlier case of the account went badly, or the customer says so.</summary>
    BrokenTrust = 32,

    /// <summary>A reported confidence is below the floor.</summary>
    LowConfidence = 33,

    /// <summary>The host reported confidence before and does not now.</summary>
    UnknownConfidence = 34,

    /// <summary>The model is sure and the search is not, or the reverse.</summary>
    MismatchedConfidence = 35,

    /// <summary>The bot says, or the host reports, that it did not understand, or the bot asks for the same once more.</summary>
    NotUnderstood = 36,

    /// <summary>The search found nothing, or the bot says so.</summary>
    KnowledgeSilence = 37,

    /// <summary>The host could not load what is known of the customer.</summary>
    MissingHistory = 38,

    /// <summary>A tool or back end failed since the last turn.</summary>
    ToolFailure = 39,

    /// <summary>The same tool was called again with the same arguments.</summary>
    RepeatedToolCall = 40,

    /// <summary>The host says that the answer is not grounded in a source.</summary>
    Ungrounded = 41,

    /// <summary>The bot's last reply apologises, or says that it cannot do what was asked.</summary>
    BotInability = 42,

    /// <summary>The bot claims a transfer or promises to act, and the state does not show it.</summary>
    PromiseWithoutAction = 43,

    /// <summary>The bot's reply shows raw machine text: call syntax, tags, data.</summary>
    MalformedReply = 44,

    /// <summary>The customer came back after a long silence.</summary>
    Inactivity = 45,

    /// <summary>Automation has had its turns.</summary>
    TurnBudget = 46,

    /// <summary>Text beyond the configured cap was not read.</summary>
    TextTruncated = 47,

    /// <summary>A signal the host defines (slot 1 of 16).</summary>
    Host1 = 48,

    /// <summary>A signal the host defines (slot 2 of 16).</summary>
    Host2 = 49,

    /// <summary>A signal the host defines (slot 3 of 16).</summary>
    Host3 = 50,

    /// <summary>A signal the host defines (slot 4 of 16).</summary>
    Host4 = 51,

    /// <summary>A signal the host defines (slot 5 of 16).</summary>
    Host5 = 52,

    /// <summary>A signal the host defines (slot 6 of 16).</summary>
    Host6 = 53,

    /// <summary>A signal the host defines (slot 7 of 16).</summary>
    Host7 = 54,

    /// <summary>A signal the host defines (slot 8 of 16).</summary>
    Host8 = 55,

    /// <summary>A signal the host defines (slot 9 of 16).</summary>
    Host9 = 56,

    /// <summary>A signal the host defines (slot 10 of 16).</summary>
    Host10 = 57,

    /// <summary>A signal the host defines (slot 11 of 16).</summary>
    Host11 = 58,

    /// <summary>A signal the host defines (slot 12 of 16).</summary>
    Host12 = 59,

    /// <summary>A signal the host defines (slot 13 of 16).</summary>
    Host13 = 60,

    /// <summary>A signal the host defines (slot 14 of 16).</summary>
    Host14 = 61,

    /// <summary>A signal the host defines (slot 15 of 16).</summary>
    Host15 = 62,

    /// <summary>A signal the host defines (slot 16 of 16).</summary>
    Host16 = 63,
}
