namespace EscalationTrust;

/// <summary>One customer message and what the host knows at that moment. Everything is optional.</summary>
/// <remarks>
/// <para>A host without text passes signals; a host with nothing but text passes text. Several customer messages before
/// a reply are one turn each with <see cref="PreviousReply"/> null.</para>
/// <para>The default value is an empty turn. Immutable and thread-safe.</para>
/// </remarks>
public readonly record struct Turn
{
    /// <summary>What the customer said. Null or empty when there is no text. Any length and any content is safe.</summary>
    public string? CustomerText { get; init; }

    /// <summary>What the bot actually said last, to be given once; null if it said nothing since the customer's last message. The only way bot text enters the state.</summary>
    public string? PreviousReply { get; init; }

    /// <summary>How sure the model is of its answer. Unknown by default.</summary>
    public Confidence ModelConfidence { get; init; }

    /// <summary>How sure the search is of its sources. Unknown by default; zero means that nothing was found.</summary>
    public Confidence RetrievalConfidence { get; init; }

    /// <summary>The mood of this message from the host's own model. Unknown by default; never decides alone.</summary>
    public Sentiment Sentiment { get; init; }

    /// <summary>How similar this message is to the most similar of the customer's earlier ones, from the host's own model (for example embeddings). Used beside the built-in measure; the larger counts.</summary>
    public Ratio Similarity { get; init; }

    /// <summary>The kind of ticket. Unclassified by default.</summary>
    public TicketClass TicketClass { get; init; }

    /// <summary>The account behind the conversation. Unknown by default.</summary>
    public AccountContext Account { get; init; }

    /// <summary>What is at stake in this ticket. Unknown by default.</summary>
    public Exposure Exposure { get; init; }

    /// <summary>What the bot's tools did since the customer's last message. Nothing by default.</summary>
    public ToolActivity Tools { get; init; }

    /// <summary>Which automated node (bot, flow, agent) gave the last reply; 0 when unknown. Two nodes that alternate raise <see cref="Signal.PingPong"/>.</summary>
    public int ReplyNode { get; init; }

    /// <summary>Signals the host has seen itself, for example <see cref="Signal.HumanRequested"/> for a button. Empty by default.</summary>
    public SignalSet Signals { get; init; }

    /// <summary>The host's own measurements by name; rules of the policy (<c>Detection.HostSignals</c>) raise the host's signals from them. Null by default.</summary>
    public IReadOnlyDictionary<string, double>? Features { get; init; }

    /// <summary>How full the human queue is. Unknown by default. Raises discretionary thresholds only; never access.</summary>
    public Ratio Congestion { get; init; }

    /// <summary>A kill-switch for this turn, for example a flag of the ticket class that operations can throw. Off by default.</summary>
    public KillSwitch KillSwitch { get; init; }

    /// <summary>When the message arrived. Null when there is no clock; time-based outputs are then null too.</summary>
    public DateTimeOffset? At { get; init; }
}
