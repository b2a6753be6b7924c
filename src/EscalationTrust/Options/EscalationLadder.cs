namespace EscalationTrust;

/// <summary>A policy ready to run, with its options, its ticket classes and its hash. The way in for a host without a container.</summary>
/// <remarks>Immutable and thread-safe. Making one takes a millisecond, and a few tenths of a second for the first of a process and where words are chosen or added; keep it for the life of the process.</remarks>
public sealed class EscalationLadder
{
    private readonly PolicyTables _tables;
    private readonly TicketClassSlots _slots;
    private readonly Dictionary<string, TicketClass> _ticketClasses;

    private EscalationLadder(EscalationTrustOptions options, TicketClassSlots slots)
    {
        IReadOnlyList<PolicyFailure> failures = PolicyValidator.Validate(options);
        if (failures.Count != 0)
        {
            throw new PolicyValidationException(failures);
        }

        options = PackApplication.InForce(options);
        Name = options.Name;
        Warnings = PolicyValidator.Warnings(options);
        Document = PolicyDocument.WriteValid(options);
        PolicyHash = PolicyDocument.HashOf(Document + LexiconLoader.FingerprintOf(options.Lexicon));
        _slots = slots.With(options.TicketClasses.Keys);
        _tables = PolicyCompiler.Compile(options, PolicyHash, _slots);
        _ticketClasses = options.TicketClasses.Keys.Order(StringComparer.Ordinal)
            .ToDictionary(name => name, name => new TicketClass(_slots.IndexOf(name)), StringComparer.Ordinal);
        Policy = new LadderEscalationPolicy(_tables);
        Replies = new ReplyTables(_tables.Detector, DraftLexicon.LoaderOf(options.Lexicon), _tables.Containment);
        ReplyGuard = new ReplyGuard(() => Replies);
        RestatementDetector = CreateRestatementDetector(new RestatementOptions());
        Notices = NoticeTexts.With(options.Notices);
        Access = new HumanAccess(options.Access);
        Packs = [.. PolicyPacks.Of(options).Select(PackInForce.Of)];
        Duties = HostDuties.Of(options.Duties);
    }

    /// <summary>The policy to ask at every turn.</summary>
    public IEscalationPolicy Policy { get; }

    /// <summary>Reviews what the bot is about to say.</summary>
    public ReplyGuard ReplyGuard { get; }

    /// <summary>The words for notices: the policy's own texts where it has some, else the default texts.</summary>
    public NoticeTexts Notices { get; }

    /// <summary>Finds out after a handoff whether the customer had to tell it again, with the default options.</summary>
    public RestatementDetector RestatementDetector { get; }

    /// <summary>The ways to a person, without a calendar: <see cref="HumanAccess.With"/> adds one.</summary>
    public HumanAccess Access { get; }

    /// <summary>The policy packs this ladder keeps to, built-in ones first.</summary>
    public IReadOnlyList<PackInForce> Packs { get; }

    /// <summary>What the host has to do besides deciding, packs included.</summary>
    public HostDuties Duties { get; }

    /// <summary>The policy's name.</summary>
    public string Name { get; }

    /// <summary>What is allowed and deserves a second look: see <see cref="PolicyValidator.Warnings"/>.</summary>
    public IReadOnlyList<PolicyFailure> Warnings { get; }

    /// <summary>The policy document in force, as JSON, with what the packs changed.</summary>
    public string Document { get; }

    /// <summary>The first 64 bits of the SHA-256 of <see cref="Document"/> and of the built-in lexicon packs in use; travels with every decision.</summary>
    /// <remarks>A later version of the library with other words has another hash for the same document.</remarks>
    public ulong PolicyHash { get; }

    /// <summary>The names of the ticket classes, in order.</summary>
    public IReadOnlyCollection<string> TicketClassNames => _ticketClasses.Keys;

    /// <summary>Where handoffs go, and by when, under this policy.</summary>
    internal PolicyTables Tables => _tables;

    /// <summary>What a guard judges by under this policy.</summary>
    internal ReplyTables Replies { get; }

    /// <summary>Makes a ladder with the default policy.</summary>
    public static EscalationLadder Create() => new(new EscalationTrustOptions(), TicketClassSlots.Empty);

    /// <summary>Makes a ladder from a preset, with changes of your own.</summary>
    /// <param name="preset">The preset.</param>
    /// <param name="configure">Changes made after the preset. Optional.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="preset"/> is not defined.</exception>
    /// <exception cref="PolicyValidationException">The options do not validate; the exception lists every failure.</exception>
    public static EscalationLadder Create(EscalationPreset preset, Action<EscalationTrustOptions>? configure = null)
    {
        EscalationTrustOptions options = Presets.Create(preset);
        configure?.Invoke(options);
        return Create(options);
    }

    /// <summary>Makes a ladder from a policy document.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="PolicyValidationException">The document cannot be read or breaks a rule; the exception lists every failure with its line.</exception>
    public static EscalationLadder FromDocument(string json) => Create(PolicyDocument.Read(json));

    /// <summary>Makes a ladder from options, which are copied.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="PolicyValidationException">The options do not validate; the exception lists every failure.</exception>
    public static EscalationLadder Create(EscalationTrustOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new(options, TicketClassSlots.Empty);
    }

    /// <summary>Makes a ladder from the default options with changes.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="configure"/> is null.</exception>
    /// <exception cref="PolicyValidationException">The options do not validate; the exception lists every failure.</exception>
    public static EscalationLadder Create(Action<EscalationTrustOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        var options = new EscalationTrustOptions();
        configure(options);
        return Create(options);
    }

    /// <summary>The handle of a ticket class, to be resolved once at start-up.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException">The policy has no such class; the message lists those it has.</exception>
    public TicketClass TicketClass(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _ticketClasses.TryGetValue(name, out TicketClass handle)
            ? handle
            : throw new ArgumentException(
                $"The policy \"{Name}\" has no ticket class \"{name}\". It has: {Known()}. Add it to TicketClasses, or use TryGetTicketClass.", nameof(name));
    }

    /// <summary>The handle of a ticket class; false, and the unclassified handle, when the policy has no such class.</summary>
    public bool TryGetTicketClass(string? name, out TicketClass ticketClass)
    {
        ticketClass = default;
        return name is not null && _ticketClasses.TryGetValue(name, out ticketClass);
    }

    /// <summary>This policy for turns whose ticket classes are handles of another ladder: they are matched by name, and unclassified where this policy does not have them. For shadows and canaries.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public IEscalationPolicy PolicyFor(EscalationLadder other)
    {
        ArgumentNullException.ThrowIfNull(other);
        Dictionary<TicketClass, TicketClass> classes = other._ticketClasses
            .Where(named => _ticketClasses.ContainsKey(named.Key))
            .ToDictionary(named => named.Value, named => _ticketClasses[named.Key]);
        return ReferenceEquals(other, this) ? Policy : new ForeignClassPolicy(Policy, classes);
    }

    /// <summary>Wraps a policy of your own so that its failure goes to a person: to the queue, and by the deadline, that this ladder has for the ticket class.</summary>
    /// <param name="policy">The policy that may fail.</param>
    /// <param name="onFailure">Told of each failure, for a log; its own exceptions are ignored. Optional.</param>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public FailToHumanPolicy FailToHuman(IEscalationPolicy policy, Action<Exception>? onFailure = null) => new(policy, onFailure, () => _tables);

    /// <summary>Decides one turn and says why, word by word. For people, not for the hot path.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="conversation">The state before the turn; it is not changed, the explanation holds the state after it.</param>
    public TurnExplanation Explain(in Turn turn, ConversationState conversation = default)
    {
        Policy.ShouldEscalate(in turn, ref conversation, out EscalationDecision decision);
        var contributions = new RiskContribution[SignalCatalog.Count];
        int count = _tables.Scorer.Explain(decision.Signals, contributions);
        return new TurnExplanation(decision, conversation, _tables.Detector.Explain(in turn, decision.Signals), contributions[..count]);
    }

    /// <summary>What raised some of a turn's signals.</summary>
    internal IReadOnlyList<SignalEvidence> EvidenceOf(in Turn turn, SignalSet signals) => _tables.Detector.Explain(in turn, signals);

    /// <summary>Makes a restatement detector with options of your own, which are copied.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="PolicyValidationException">The options do not validate; the exception lists every failure.</exception>
    public RestatementDetector CreateRestatementDetector(RestatementOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        RestatementRules.Check(options);
        return new(_tables.Detector, () => Replies.Drafts, options);
    }

    /// <summary>A builder of handoff packets for this policy; keep it.</summary>
    /// <param name="options">Sizes. The defaults of <see cref="HandoffPacketOptions"/> when null.</param>
    /// <param name="redactor">What masks personal data. <see cref="PersonalDataMasker.Default"/> when null. Where <see cref="Duties"/> ask for masking, what this one leaves is masked behind it.</param>
    /// <exception cref="ArgumentException">An option is out of its range; the message lists all of them.</exception>
    public HandoffPacketBuilder PacketBuilder(HandoffPacketOptions? options = null, IPacketRedactor? redactor = null) =>
        new(options, Duties.Masked(redactor), _tables.Scorer, Name);

    /// <summary>The ladder that follows this one after a reload: this one when nothing changed; handles of ticket classes stay valid.</summary>
    internal EscalationLadder Next(EscalationTrustOptions options)
    {
        // Watchers of files often tell of one change twice.
        bool same = PolicyValidator.Validate(options).Count == 0 && PolicyDocument.WriteValid(PackApplication.InForce(options)) == Document;
        return same ? this : new(options, _slots);
    }

    /// <summary>The name of a class; "unclassified" for a handle this policy does not know.</summary>
    internal string NameOf(TicketClass ticketClass)
    {
        string name = _tables.For(ticketClass).Name;
        return name.Length == 0 ? "unclassified" : name;
    }

    private string Known() =>
        _ticketClasses.Count == 0 ? "none" : string.Join(", ", _ticketClasses.Keys.Select(name => $"\"{name}\""));
}
