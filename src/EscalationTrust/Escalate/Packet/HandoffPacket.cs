namespace EscalationTrust;

/// <summary>Everything a person needs to take a conversation over, so that the customer never has to start again: the superset of what today's desks accept.</summary>
/// <remarks>
/// <para>A host fills in what it knows and <see cref="HandoffPacketBuilder"/> completes, redacts and fits it; or
/// <c>SupportConversation</c> does all of it. Only <see cref="CustomerNotice"/> may be shown to the customer: everything
/// else is internal. The fields stand in <c>docs/handoff-packet.md</c>.</para>
/// <para>Immutable and thread-safe, as far as the lists given to it are not changed.</para>
/// </remarks>
public sealed record HandoffPacket
{
    /// <summary>The version of the format that this library writes.</summary>
    public const int CurrentVersion = 1;

    /// <summary>The version of the format. A packet written by a later version keeps its number when it is read. The default value is 1.</summary>
    public int Version { get; init; } = CurrentVersion;

    /// <summary>Which conversation, which episode, and the key that keeps a retry from opening a second ticket.</summary>
    public PacketIdentity Identity { get; init; }

    /// <summary>Who the customer is and in which language to answer.</summary>
    public PacketCustomer Customer { get; init; }

    /// <summary>Which bot handed over, under which policy.</summary>
    public PacketAssistant Assistant { get; init; }

    /// <summary>What the customer needs, in the customer's words and in facts.</summary>
    public PacketNeed Need { get; init; }

    /// <summary>Why a person is needed: reasons with contributions, and the words that show them.</summary>
    public PacketReasons Why { get; init; }

    /// <summary>What the customer went through: attempts, promises, repetition, mood.</summary>
    public PacketExperience Experience { get; init; }

    /// <summary>Where the case goes, how urgent it is and whether anybody is there.</summary>
    public PacketRouting Routing { get; init; }

    /// <summary>The times that count, from the customer's need on.</summary>
    public PacketClocks Clocks { get; init; }

    /// <summary>Who answers for the case now.</summary>
    public PacketOwnership Ownership { get; init; }

    /// <summary>For the human's own assistant: what to use, what to do next, what not to repeat. Never for the customer.</summary>
    public AssistantBrief Brief { get; init; }

    /// <summary>The transcript by reference, and the last messages.</summary>
    public PacketTranscript ChatTranscript { get; init; }

    /// <summary>How complete the packet is, and what is missing.</summary>
    public PacketCompleteness Completeness { get; init; }

    /// <summary>What was masked and what was withheld.</summary>
    public PacketPrivacy Privacy { get; init; }

    /// <summary>What had to be cut to keep to the budget.</summary>
    public PacketTruncation Truncation { get; init; }

    /// <summary>The only part that may be shown to the customer.</summary>
    public CustomerNotice CustomerNotice { get; init; }

    /// <summary>A note of the host's for the desk. Internal. Null by default.</summary>
    public string? InternalNote { get; init; }

    /// <summary>The host's own values by name, for what has no field here. Empty by default.</summary>
    public IReadOnlyList<PacketFact> Extensions { get; init; } = [];

    /// <summary>The packet for a person, as Markdown that is read in twenty seconds. Internal: it holds everything. What customers typed stays text and becomes no link and no HTML.</summary>
    public string ToMarkdown() => PacketMarkdown.Of(this);

    /// <summary>The packet for desks that take a map of strings: keys in lower snake case behind a prefix, values on one line of at most 500 characters. What is not known is left out.</summary>
    /// <param name="prefix">What every key begins with: a to z, 0 to 9 and "_", at most 32. The default value is "et_".</param>
    /// <exception cref="ArgumentException">The prefix holds anything else.</exception>
    public IReadOnlyDictionary<string, string> ToFlatAttributes(string prefix = "et_") => PacketAttributes.Of(this, prefix);

    /// <summary>Names the packet without a word of the customer, so that a log may hold it.</summary>
    public override string ToString() => $"Handoff packet {Identity.PacketId ?? "without identity"}";
}
