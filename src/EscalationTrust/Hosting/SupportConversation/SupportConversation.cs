using System.Diagnostics;

namespace EscalationTrust;

/// <summary>One customer's conversation with all that a handoff needs: it decides, reviews the bot's drafts, follows the custody, gathers what was seen and makes the packet.</summary>
/// <remarks>
/// <para>Five calls: <see cref="CustomerSays(string?, DateTimeOffset?)"/>, <see cref="BotDrafts(string?, DateTimeOffset?)"/>,
/// <see cref="HumanEvent"/>, <see cref="Packet"/>, <see cref="Snapshot"/>. Use it or a bare <see cref="ConversationState"/> for
/// one chat, not both.</para>
/// <para>It keeps words, unlike the state: the first request, the last messages, a quote for each signal, attempts, promises
/// and facts, each within bounds, so that an endless conversation stays as large as a long one. Nothing is logged, and
/// personal data is masked when the packet is made.</para>
/// <para>There is no clock inside: time is an argument. One writer at a time, as for the state: two threads, or two hosts that
/// restored the same snapshot, must not both go on. Debug builds assert it; <see cref="ConversationState.Turns"/> of
/// <see cref="State"/> tells which of two snapshots is the later.</para>
/// <para>Made of a ladder it keeps to that ladder and measures nothing; begun or restored by an
/// <see cref="EscalationLadderMonitor"/> it follows reloads, and turns and drafts are counted.</para>
/// </remarks>
public sealed class SupportConversation
{
    private readonly ConversationPolicy _policy;
    private readonly HandoffPacketBuilder? _ownPackets;
    private readonly ConversationMemory _memory;
    private (EscalationLadder Ladder, HandoffPacketBuilder Builder) _packets;
    private ConversationState _state;
    private int _writers;

    /// <summary>Begins a conversation.</summary>
    /// <param name="ladder">The policy.</param>
    /// <param name="id">The conversation's identity with the host; not empty, at most 200 characters.</param>
    /// <param name="packets">What makes the packets. <see cref="EscalationLadder.PacketBuilder"/> with its defaults when null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="ladder"/> is null.</exception>
    /// <exception cref="ArgumentException">The identity does not do.</exception>
    public SupportConversation(EscalationLadder ladder, string id, HandoffPacketBuilder? packets = null)
        : this(ConversationPolicy.Of(ladder), id, packets)
    {
    }

    internal SupportConversation(ConversationPolicy policy, string id, HandoffPacketBuilder? packets)
        : this(policy, packets, new ConversationMemory(new HandoffPacket { Identity = new() { ConversationId = PacketRules.Identity(id, nameof(id)), Episode = 1 } }), default)
    {
    }

    private SupportConversation(ConversationPolicy policy, HandoffPacketBuilder? packets, ConversationMemory memory, in ConversationState state)
    {
        _policy = policy;
        _ownPackets = packets;
        _memory = memory;
        _memory.Messages = Packets().TranscriptMessages;
        _state = state;
    }

    /// <summary>The conversation's identity with the host.</summary>
    public string Id => _memory.Known.Identity.ConversationId!;

    /// <summary>The state of the ladder. A copy: changes to it change nothing here.</summary>
    public ConversationState State => _state;

    /// <summary>All that is known so far, unmasked. Set it to say what the host knows: <c>chat.Known = chat.Known with { Customer = … }</c>. What the builder derives need not be said.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">The identity was changed, or a key, a name or an address does not do; the message lists all that do not.</exception>
    public HandoffPacket Known
    {
        get => _memory.Known;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            PacketRules.Check(value, nameof(value));
            if (value.Identity.ConversationId != Id)
            {
                throw new ArgumentException(
                    $"The conversation is {OptionProblems.Show(Id)} and cannot become {OptionProblems.Show(value.Identity.ConversationId)}: its key for retries is made of it. Begin another SupportConversation.", nameof(value));
            }

            _memory.Known = value;
        }
    }

    /// <summary>A customer's message: decides what the bot may do.</summary>
    /// <param name="text">The words. Null when there are none.</param>
    /// <param name="at">Now. Null without a clock.</param>
    /// <returns>The decision. Where it must not answer, the bot says no more than the notice.</returns>
    public EscalationDecision CustomerSays(string? text, DateTimeOffset? at = null) => CustomerSays(new Turn { CustomerText = text, At = at });

    /// <summary>A customer's message with everything the host has measured. The bot's previous reply, its tools, the ticket class, the account and the exposure are filled in where they are left open.</summary>
    /// <param name="turn">The message.</param>
    /// <returns>The decision.</returns>
    public EscalationDecision CustomerSays(in Turn turn)
    {
        Enter();
        EscalationLadder ladder = _policy.Current;
        Turn full = _memory.Complete(in turn, ladder);
        _policy.Policy.ShouldEscalate(in full, ref _state, out EscalationDecision decision);
        SignalSet unseen = EvidenceQuotes.Quotable(decision.Signals, in full).Except(_memory.Quoted(decision.Episode));
        _memory.Customer(in full, in decision, unseen.IsEmpty ? [] : ladder.EvidenceOf(in full, unseen), ladder);
        Leave();
        return decision;
    }

    /// <summary>What the bot is about to say: reviews it, and takes it as said when it is allowed.</summary>
    /// <param name="text">The words. Null when the bot stays silent.</param>
    /// <param name="at">Now. Null without a clock.</param>
    /// <returns>Allowed, and then the host sends it; or what is wrong and the notice to send instead, which the host reports with <see cref="NoticeGiven"/>.</returns>
    public ReplyReview BotDrafts(string? text, DateTimeOffset? at = null) => BotDrafts(new ReplyDraft { Text = text }, at);

    /// <summary>What the bot is about to say, with what the host knows of it: reviews it, and takes it as said when it is allowed.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="at">Now. Null without a clock.</param>
    /// <returns>Allowed, or what is wrong and the notice to send instead.</returns>
    public ReplyReview BotDrafts(in ReplyDraft draft, DateTimeOffset? at = null)
    {
        Enter();
        ReplyReview review = _policy.ReplyGuard.Review(in draft, in _state);
        if (review.Allowed)
        {
            _memory.Bot(draft.Text, review.Acts, at, _state.Turns);
        }

        Leave();
        return review;
    }

    /// <summary>The bot said something that nobody reviewed: for recordings, and for hosts that review elsewhere.</summary>
    /// <param name="text">The words.</param>
    /// <param name="at">When. Null without a clock.</param>
    public void BotSaid(string? text, DateTimeOffset? at = null) => _memory.Bot(text, PermittedActs.None, at, _state.Turns);

    /// <summary>The customer was shown a notice, in whatever words.</summary>
    /// <param name="key">The notice.</param>
    /// <param name="text">The words shown. Null when they are not kept.</param>
    /// <param name="at">Now. Null without a clock.</param>
    public void NoticeGiven(NoticeKey key, string? text = null, DateTimeOffset? at = null) => _memory.Notice(key, text, at, _state.Turns);

    /// <summary>The bot used a tool since the customer's last message.</summary>
    /// <param name="name">The tool's name.</param>
    /// <param name="arguments">Its arguments as text; equal arguments must give equal text. Null for none.</param>
    /// <param name="failed">True when the call failed. False by default.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or empty.</exception>
    public void ToolUsed(string name, string? arguments = null, bool failed = false)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        _memory.Tool(name, arguments, failed, _state.Turns);
    }

    /// <summary>Something happened to the ownership: the desk acknowledged, a person took over or wrote, the case was closed, and so on.</summary>
    /// <param name="custodyEvent">What happened.</param>
    /// <param name="at">When. Null without a clock.</param>
    /// <param name="owner">The person, where the event brings one. Nobody by default, which keeps the person in charge. A name or a role beyond 200 characters is cut; a key beyond that is left out, since half a key finds nothing.</param>
    /// <param name="text">What the person wrote to the customer, where the event is a message. Null by default.</param>
    /// <returns>Whether it was applied, a duplicate, or rejected and why. A rejected event changes nothing.</returns>
    public CustodyChange HumanEvent(CustodyEvent custodyEvent, DateTimeOffset? at = null, Owner owner = default, string? text = null)
    {
        Enter();
        CustodyChange change = _state.Apply(custodyEvent, at);
        if (change.Outcome != CustodyOutcome.Rejected)
        {
            _memory.Human(in change, owner, text, at, in _state);
        }

        Leave();
        return change;
    }

    /// <summary>A fact that was gathered; the same name again takes its place. At most 50 are kept, the latest.</summary>
    /// <param name="name">The name, best in lower snake case; at most 80 characters.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The name or the value does not do.</exception>
    public void AddFact(string name, string value)
    {
        PacketRules.CheckFact(name, value, nameof(name));
        _memory.Fact(name, value);
    }

    /// <summary>Something the customer was promised outside the bot's drafts.</summary>
    /// <param name="promise">The promise in words.</param>
    /// <param name="due">By when. Null when no time was named.</param>
    /// <exception cref="ArgumentException"><paramref name="promise"/> is null or blank.</exception>
    public void AddPromise(string promise, DateTimeOffset? due = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(promise);
        _memory.Promise(promise, due, _state.Turns);
    }

    /// <summary>Something that was tried outside the bot's replies and tools.</summary>
    /// <param name="what">What was tried.</param>
    /// <param name="outcome">What came of it.</param>
    /// <exception cref="ArgumentException"><paramref name="what"/> is null or blank.</exception>
    public void AddAttempt(string what, AttemptOutcome outcome)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(what);
        _memory.Attempt(what, outcome, _state.Turns);
    }

    /// <summary>The packet as it stands: masked, within its budget, with its gaps named. The same key for the whole episode, however often it is made.</summary>
    /// <param name="at">Now. Null without a clock.</param>
    public HandoffPacket Packet(DateTimeOffset? at = null) => Packets().Build(_memory.Known, default, in _state, at);

    /// <summary>For the human owner's own assistant: facts, next steps, what not to repeat. Never a word of it to the customer.</summary>
    public AssistantBrief Brief() => Packet().Brief;

    /// <summary>The JSON schema of a snapshot.</summary>
    public static string SnapshotSchema => PublishedSchema.Read("support-conversation.schema.json");

    /// <summary>Everything as JSON, as UTF-8. Restoring it and taking a snapshot again gives the same bytes.</summary>
    /// <remarks>It holds the customer's words as they were said: keep it where the chat is kept.</remarks>
    public byte[] Snapshot() => SupportConversationJson.Write(_memory, in _state);

    /// <summary>Goes on where a snapshot stands.</summary>
    /// <param name="ladder">The policy; it may be another one than before.</param>
    /// <param name="snapshot">What <see cref="Snapshot"/> gave, in this version or an earlier one.</param>
    /// <param name="packets">What makes the packets. The ladder's own with its defaults when null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="ladder"/> is null.</exception>
    /// <exception cref="FormatException">It is no snapshot; the message says why.</exception>
    public static SupportConversation Restore(EscalationLadder ladder, ReadOnlySpan<byte> snapshot, HandoffPacketBuilder? packets = null) =>
        Restore(ConversationPolicy.Of(ladder), snapshot, packets);

    internal static SupportConversation Restore(ConversationPolicy policy, ReadOnlySpan<byte> snapshot, HandoffPacketBuilder? packets)
    {
        (ConversationMemory memory, ConversationState state) = SupportConversationJson.Read(snapshot);
        return new SupportConversation(policy, packets, memory, in state);
    }

    // A reload may ask for more masking and other weights, so the ladder's own builder is the one of the ladder in force.
    private HandoffPacketBuilder Packets()
    {
        EscalationLadder ladder = _policy.Current;
        if (_ownPackets is null && !ReferenceEquals(_packets.Ladder, ladder))
        {
            _packets = (ladder, ladder.PacketBuilder());
        }

        return _ownPackets ?? _packets.Builder;
    }

    [Conditional("DEBUG")]
    private void Enter() =>
        Debug.Assert(Interlocked.Exchange(ref _writers, 1) == 0, "Two calls on one SupportConversation ran at once: it has one writer at a time.");

    [Conditional("DEBUG")]
    private void Leave() => Volatile.Write(ref _writers, 0);
}
