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
    public void The_hosts_own_similarity_and_node_count_without_any_text()
    {
        Assert.True(new Chat().Say(new Turn { Similarity = Ratio.From(0.95) }).Signals.Contains(Signal.CustomerRestates));
        var chat = new Chat();
        bool[] pingPong = [.. new[] { 1, 2, 1, 2 }.Select(node => chat.Say(new Turn { ReplyNode = node }).Signals.Contains(Signal.PingPong))];
        Assert.Equal([false, false, false, true], pingPong);
    }

    [Fact]
    public void A_doom_loop_takes_two_a_bot_that_repeats_and_a_customer_who_gets_no_further()
    {
        var chat = new Chat();
        chat.Write(Complaint);
        SignalSet customerAlone = chat.Write(Complaint, Topics[9]).Signals;
        Assert.True(customerAlone.Contains(Signal.CustomerRestates));
        Assert.False(customerAlone.Contains(Signal.DoomLoop));

        SignalSet botAlone = chat.Write("another matter: coupons vanish during checkout today", Topics[9]).Signals;
        Assert.True(botAlone.Contains(Signal.BotRepeats));
        Assert.False(botAlone.Contains(Signal.DoomLoop));
    }

    [Fact]
    public void A_second_message_in_a_row_without_a_reply_stalls_and_so_does_the_same_one_again()
    {
        var chat = new Chat();
        chat.Write(Topics[0], "Hello, how can I help you today");
        Assert.False(chat.Write(Topics[1]).Signals.Contains(Signal.Stall));
        Assert.True(chat.Write(Topics[2]).Signals.Contains(Signal.Stall));
        Assert.False(chat.Write(Topics[3], "One moment please.").Signals.Contains(Signal.Stall));
        Assert.True(chat.Write(Topics[3]).Signals.Contains(Signal.Stall));
    }

    [Fact]
    public void A_host_that_never_passes_replies_is_not_a_bot_that_never_replies()
    {
        var chat = new Chat();
        Assert.All(Topics, text => Assert.False(chat.Write(text).Signals.Contains(Signal.Stall)));
    }

    [Fact]
    public void The_same_reply_of_two_words_repeats_and_one_word_never_does()
    {
        Assert.True(Repeats("Restart router."));
        Assert.False(Repeats("Okay."));

        static bool Repeats(string reply)
        {
            var chat = new Chat();
            chat.Write(Topics[0], reply);
            return chat.Write(Topics[1], reply).Signals.Contains(Signal.BotRepeats);
        }
    }

    [Fact]
    public void The_same_short_message_again_is_no_restatement_before_the_bot_has_said_anything()
    {
        var chat = new Chat();
        chat.Write("the invoice");
        Assert.False(chat.Write("the invoice").Signals.Contains(Signal.CustomerRestates));
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
