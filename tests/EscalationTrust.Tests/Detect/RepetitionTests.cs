using EscalationTrust.Tests.Escalate;

namespace EscalationTrust.Tests.Detect;

public sealed class RepetitionTests
{
    private const string Complaint = "my parcel number 4471 never arrived at the warehouse in Leeds";

    [Fact]
    public void Who_says_the_same_again_restates()
    {
        var chat = new Chat();
        Assert.False(chat.Write(Complaint).Signals.Contains(Signal.CustomerRestates));
        Assert.True(chat.Write("As I said, " + Complaint, "Have you tried the tracking page").Signals.Contains(Signal.CustomerRestates));
    }

    [Fact]
    public void Digits_do_not_matter()
    {
        var chat = new Chat();
        chat.Write(Complaint);
        Assert.True(chat.Write(Complaint.Replace("4471", "9902"), "Please look at the page").Signals.Contains(Signal.CustomerRestates));
    }

    [Fact]
    public void The_last_eight_messages_of_the_customer_are_remembered()
    {
        Assert.True(SaidAgainAfter(7));
        Assert.False(SaidAgainAfter(8));

        static bool SaidAgainAfter(int others)
        {
            var chat = new Chat();
            chat.Write(Complaint);
            for (int i = 0; i < others; i++)
            {
                chat.Write(Topics[i], "Noted, tell me more");
            }

            return chat.Write(Complaint, "Noted, carry on").Signals.Contains(Signal.CustomerRestates);
        }
    }

    [Fact]
    public void The_last_four_replies_of_the_bot_are_remembered()
    {
        Assert.True(RepeatedAfter(3));
        Assert.False(RepeatedAfter(4));

        static bool RepeatedAfter(int others)
        {
            var chat = new Chat();
            chat.Write("hello", Topics[9]);
            for (int i = 0; i < others; i++)
            {
                chat.Write("hm", Topics[i]);
            }

            return chat.Write("hm", Topics[9]).Signals.Contains(Signal.BotRepeats);
        }
    }

    [Fact]
    public void Short_messages_are_no_restatement_unless_the_very_same_comes_back_as_a_non_answer()
    {
        var chat = new Chat();
        chat.Write("the invoice", "Fine.");
        Assert.False(chat.Write("invoice please", "Which month was that.").Signals.Contains(Signal.CustomerRestates));
        Assert.True(chat.Write("the invoice", "Sorry, say that in other words.").Signals.Contains(Signal.CustomerRestates));
    }

    [Fact]
    public void An_answer_to_a_new_question_of_the_bot_is_no_repeat()
    {
        var chat = new Chat();
        chat.Write(Complaint);
        Assert.False(chat.Write(Complaint, "Which parcel is it, and where should it have arrived?").Signals.Contains(Signal.CustomerRestates));
    }

    [Fact]
    public void The_same_question_again_excuses_nothing()
    {
        const string Question = "Which parcel is it, and where should it have arrived?";
        var chat = new Chat();
        chat.Write(Complaint);
        chat.Write(Complaint, Question);
        SignalSet signals = chat.Write(Complaint, Question).Signals;
        Assert.True(signals.Contains(Signal.CustomerRestates));
        Assert.True(signals.Contains(Signal.BotRepeats));
        Assert.True(signals.Contains(Signal.DoomLoop));
    }

    [Fact]
    public void Several_messages_before_a_reply_are_not_held_against_the_bot()
    {
        var chat = new Chat();
        chat.Write(Complaint, "Hello, how can I help you today");
        Assert.False(chat.Write(Complaint).Signals.Contains(Signal.CustomerRestates));
        Assert.False(chat.Write(Complaint).Signals.Contains(Signal.CustomerRestates));
    }

    [Fact]
    public void The_hosts_own_similarity_counts_beside_the_built_in_one()
    {
        var turn = new Turn { CustomerText = "where is it then, after all this", PreviousReply = "Look at the page.", Similarity = Ratio.From(0.95) };
        Assert.True(new Chat().Say(turn).Signals.Contains(Signal.CustomerRestates));
        Assert.False(new Chat().Say(turn with { Similarity = Ratio.From(0.1) }).Signals.Contains(Signal.CustomerRestates));
    }

    [Fact]
    public void Messages_without_new_words_stall()
    {
        var chat = new Chat();
        chat.Write("printer driver installation fails");
        chat.Write("installation fails driver", "Restart it.");
        Assert.True(chat.Write("printer fails driver", "Restart the machine.").Signals.Contains(Signal.Stall));
    }

    internal static readonly string[] Topics =
    [
        "the invoice shows wrong taxes", "somebody changed our delivery address", "coupons vanish during checkout", "newsletters arrive twice daily",
        "subscription renewal happened silently", "keyboard layout looks strange", "photos upload sideways again", "battery drains within minutes",
        "wallpaper colours seem faded", "please open settings and choose network diagnostics",
    ];
}
