using EscalationTrust.Tests.Detect;
using FsCheck;
using FsCheck.Fluent;

namespace EscalationTrust.Tests.Contain;

public sealed class ReplyGuardTests
{
    private const ReplyViolations OfActs =
        ReplyViolations.Promises | ReplyViolations.TakesAction | ReplyViolations.ClosesUnresolved | ReplyViolations.Answers;

    [Fact]
    public void Silence_is_always_allowed()
    {
        foreach (ConversationState state in new[] { Drafts.Automated, Drafts.Contained, Drafts.Requested, Drafts.Queued, Drafts.Owned })
        {
            foreach (string? text in new[] { null, "", "  ", "\n" })
            {
                Assert.Equal(default, Drafts.Guard.Review(new ReplyDraft { Text = text }, in state) with { Stage = 0 });
            }
        }
    }

    [Fact]
    public void No_draft_and_no_state_makes_it_throw_and_it_never_writes_the_state() => ForAll(2_000, random =>
    {
        ConversationState state = RandomDraft.State(random);
        byte[] before = ConversationStateFormat.ToArray(in state);
        var draft = new ReplyDraft
        {
            Text = RandomDraft.Of(random),
            Acts = (PermittedActs)random.Next(),
            Grounding = (Grounding)random.Next(-1, 5),
            Similarity = Ratio.From(random.NextDouble() * 2),
            NobodyAvailable = random.Next(2) == 0,
        };
        ReplyReview review = Drafts.Guard.Review(in draft, in state);
        Assert.Equal(review, Drafts.Guard.Explain(in draft, in state).Review);
        Assert.Equal(before, ConversationStateFormat.ToArray(in state));
    });

    [Theory]
    [InlineData('a')]
    [InlineData(' ')]
    [InlineData('.')]
    [InlineData('\uD83D')]
    [InlineData('\uDE00')]
    [InlineData('人')]
    public void A_megabyte_of_anything_is_read(char c)
    {
        ConversationState state = Drafts.Contained;
        Drafts.Guard.Review(new ReplyDraft { Text = new string(c, 1 << 20) }, in state);
    }

    [Fact]
    public void A_violation_is_found_wherever_it_stands_in_a_long_draft()
    {
        string filler = string.Concat(Enumerable.Repeat("Thank you for telling me about it. ", 3_000));
        ConversationState state = Drafts.Contained;
        Assert.Equal(ReplyViolations.Promises, Drafts.Review(state, filler + "You will receive a refund. " + filler).Violations);
    }

    [Fact]
    public void Many_hits_beyond_what_is_kept_still_count()
    {
        string many = string.Concat(Enumerable.Repeat("You will receive a refund. ", 200)) + "I'm a real person.";
        Assert.Equal(ReplyViolations.Promises | ReplyViolations.ClaimsHuman, Drafts.Review(Drafts.Contained, many).Violations);
    }

    [Fact]
    public void While_a_person_owns_the_conversation_every_word_is_one_too_many() => ForAll(2_000, random =>
    {
        string text = RandomDraft.Of(random);
        ReplyReview review = Drafts.Review(Drafts.Owned, text);
        Assert.Equal(string.IsNullOrWhiteSpace(text), review.Allowed);
        Assert.Equal(NoticeKey.None, review.Notice);
    });

    [Fact]
    public void A_transfer_is_claimed_only_after_an_acknowledgement() => ForAll(4_000, random =>
    {
        ConversationState state = RandomDraft.State(random);
        ReplyReview review = Drafts.Review(state, RandomDraft.Of(random) + "\nI have transferred you to an agent.");
        Assert.True(!review.Allowed || state.Custody == Custody.Queued, $"Allowed in {state.Custody}.");
    });

    [Fact]
    public void What_containment_forbids_waiting_forbids_too() => ForAll(4_000, random =>
    {
        string text = RandomDraft.Of(random);
        var acts = (PermittedActs)random.Next();
        ReplyViolations previous = 0;
        foreach (ConversationState state in new[] { Drafts.Automated, Drafts.Contained, Drafts.Requested, Drafts.Owned })
        {
            ReplyViolations now = Drafts.Guard.Review(new ReplyDraft { Text = text, Acts = acts & ~PermittedActs.AssistOwner }, in state).Violations & OfActs;
            Assert.Equal(previous, previous & now);
            previous = now;
        }
    });

    [Fact]
    public void A_draft_repeats_exactly_when_the_policy_would_count_it_as_a_repetition() => ForAll(2_000, random =>
    {
        ConversationState state = RandomDraft.State(random);
        string reply = RandomDraft.Of(random);
        bool repeats = (Drafts.Review(state, reply).Violations & ReplyViolations.Repeats) != 0;
        Drafts.Ladder.Policy.ShouldEscalate(new Turn { CustomerText = "and?", PreviousReply = reply }, ref state, out EscalationDecision decision);
        Assert.Equal(decision.Signals.Contains(Signal.BotRepeats), repeats);
    });

    [Fact]
    public void A_review_allocates_nothing()
    {
        ConversationState[] states = [Drafts.Automated, Drafts.Contained, Drafts.Requested, Drafts.Owned];
        string[] texts = ["I've transferred you to an agent. You will receive a refund, shall I close the ticket?", "What is your order number?", new string('x', 5_000)];
        Assert.Equal(0, Allocation.Of(() =>
        {
            foreach (ref ConversationState state in states.AsSpan())
            {
                foreach (string text in texts)
                {
                    Drafts.Guard.Review(new ReplyDraft { Text = text }, in state);
                }
            }
        }));
    }

    [Fact]
    public void Acts_the_host_names_count_as_if_words_had_shown_them()
    {
        ConversationState state = Drafts.Contained;
        Assert.Equal(ReplyViolations.TakesAction, Act(PermittedActs.TakeAction));
        Assert.Equal(ReplyViolations.Promises, Act(PermittedActs.Promise));
        Assert.Equal(ReplyViolations.ClosesUnresolved, Act(PermittedActs.Close));
        Assert.Equal(ReplyViolations.Answers, Act(PermittedActs.Answer));
        Assert.Equal(ReplyViolations.Answers, Act((PermittedActs)(1 << 20)));
        Assert.Equal(ReplyViolations.None, Act(PermittedActs.WhenContained));

        ReplyViolations Act(PermittedActs acts) => Drafts.Guard.Review(new ReplyDraft { Text = "All right.", Acts = acts }, in state).Violations;
    }

    [Fact]
    public void A_policy_without_a_source_is_not_claimed_even_while_the_bot_may_answer()
    {
        ConversationState state = default;
        var draft = new ReplyDraft { Text = "Our return policy allows returns within 30 days." };
        Assert.True(Drafts.Guard.Review(draft, in state).Allowed);
        Assert.True(Drafts.Guard.Review(draft with { Grounding = Grounding.Grounded }, in state).Allowed);
        foreach (Grounding ungrounded in new[] { Grounding.Ungrounded, (Grounding)7, (Grounding)(-1) })
        {
            ReplyReview review = Drafts.Guard.Review(draft with { Grounding = ungrounded }, in state);
            Assert.Equal((ReplyViolations.UngroundedPolicy, NoticeKey.CannotVerify), (review.Violations, review.Notice));
        }

        Assert.True(Drafts.Guard.Review(new ReplyDraft { Text = "Good morning.", Grounding = Grounding.Ungrounded }, in state).Allowed);
    }

    [Fact]
    public void A_case_with_an_open_sign_is_closed_only_after_thanks()
    {
        ConversationState state = default;
        Drafts.Ladder.Policy.ShouldEscalate(new Turn { CustomerText = "Hello, my parcel is missing." }, ref state, out _);
        Assert.True(Drafts.Review(state, "Your case is resolved.").Allowed);
        Drafts.Ladder.Policy.ShouldEscalate(new Turn { Signals = SignalSet.Of(Signal.CustomerRestates) }, ref state, out EscalationDecision decision);
        Assert.Equal(LadderStage.Automate, decision.Stage);
        Assert.Equal(NoticeKey.CaseStillOpen, Drafts.Review(state, "Your case is resolved.").Notice);
        Drafts.Ladder.Policy.ShouldEscalate(new Turn { Signals = SignalSet.Of(Signal.Gratitude) }, ref state, out _);
        Assert.True(Drafts.Review(state, "Your case is resolved.").Allowed);
    }

    [Fact]
    public void Nobody_there_may_be_said_when_the_host_knows_it()
    {
        ConversationState state = Drafts.Requested;
        var draft = new ReplyDraft { Text = "No agents are available right now." };
        Assert.Equal(ReplyViolations.DeniesHuman, Drafts.Guard.Review(draft, in state).Violations);
        Assert.True(Drafts.Guard.Review(draft with { NobodyAvailable = true }, in state).Allowed);
    }

    [Fact]
    public void The_hosts_own_similarity_counts()
    {
        ConversationState state = default;
        Assert.True(Drafts.Guard.Review(new ReplyDraft { Text = "Same in other words.", Similarity = Ratio.From(0.3) }, in state).Allowed);
        Assert.Equal(ReplyViolations.Repeats, Drafts.Guard.Review(new ReplyDraft { Text = "Same in other words.", Similarity = Ratio.From(1) }, in state).Violations);
    }

    [Fact]
    public void The_review_tells_what_the_draft_does_even_where_it_is_permitted()
    {
        ReplyReview review = Drafts.Review(Drafts.Automated, "You will receive a refund.");
        Assert.True(review.Allowed);
        Assert.Equal(PermittedActs.Promise, review.Acts);
    }

    [Fact]
    public void An_explanation_names_the_words_and_the_entry()
    {
        ConversationState state = Drafts.Contained;
        const string Text = "Hello. You will receive a refund.";
        ReplyExplanation explanation = Drafts.Guard.Explain(new ReplyDraft { Text = Text, Acts = PermittedActs.Close }, in state);
        ReplyEvidence promise = explanation.Evidence.First(reason => reason.Violation == ReplyViolations.Promises);
        Assert.Equal("You will receive a refund", Text.Substring(promise.Start, promise.Length));
        Assert.Equal(EvidenceSource.Draft, promise.Source);
        Assert.StartsWith("you'll|you_will", promise.Entry);
        ReplyEvidence closing = explanation.Evidence.Single(reason => reason.Violation == ReplyViolations.ClosesUnresolved);
        Assert.Equal((EvidenceSource.Host, null), (closing.Source, closing.Entry));
    }

    [Fact]
    public void A_host_adds_and_removes_entries()
    {
        ConversationState state = Drafts.Contained;
        ReplyGuard guard = EscalationLadder.Create(options =>
        {
            options.Lexicon.Packs.Add("[draft promises]\nwe shall make you whole\n[draft guard closes]\nbye for now");
            options.Lexicon.Without.Add("i promise");
        }).ReplyGuard;
        Assert.Equal(ReplyViolations.Promises, guard.Review(new ReplyDraft { Text = "We shall make you whole." }, in state).Violations);
        Assert.True(guard.Review(new ReplyDraft { Text = "Bye for now" }, in state).Allowed);
        Assert.True(guard.Review(new ReplyDraft { Text = "I promise." }, in state).Allowed);
        Assert.False(Drafts.Review(state, "I promise.").Allowed);
    }

    [Fact]
    public void A_language_left_out_is_left_out_of_drafts_too()
    {
        ConversationState state = Drafts.Contained;
        ReplyGuard guard = EscalationLadder.Create(options => options.Lexicon.Languages.Add("de")).ReplyGuard;
        Assert.True(guard.Review(new ReplyDraft { Text = "You will receive a refund." }, in state).Allowed);
    }

    private static void ForAll(int times, Action<Random> check) =>
        Check.One(Seeded.Quick.WithMaxTest(times), Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed => check(new Random(seed))));
}
